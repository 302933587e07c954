//! Compares parameters: which there are, where they are sent, and how their values are written.

use openapi_document::model::path_names;

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::operation::Operation;
use crate::rules;
use crate::schema::{Direction, Key, Syntax, compare_defaults};
use crate::serialization::{compare_as_item, compare_serialization};

/// Header parameters that OpenAPI ignores.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The parameter object.
    pub(crate) at: NodeRef,
    /// The item of the list, which may be a reference to the parameter object.
    pub listed: NodeRef,
    /// The name.
    pub name: String,
    /// Where the parameter is sent: its `in`.
    pub(crate) location: String,
    /// The index of a path parameter in the path template.
    path_index: Option<usize>,
}

impl Parameter {
    fn is_required(&self, documents: &Documents<'_>) -> bool {
        self.location == "path" || documents.is_true(self.at, "required")
    }

    fn name_node(&self, documents: &Documents<'_>) -> NodeRef {
        documents.get(self.at, "name").unwrap_or(self.at)
    }

    fn matches(&self, other: &Self) -> bool {
        if self.location != other.location {
            return false;
        }
        match (self.path_index, other.path_index) {
            // A URL contains the value of a path parameter, not its name.
            (Some(one), Some(other)) => one == other,
            _ if self.location == "header" => self.name.eq_ignore_ascii_case(&other.name),
            _ => self.name == other.name,
        }
    }

    pub(crate) fn phrase(&self) -> String {
        format!("{} parameter `{}`", self.location, self.name)
    }
}

/// Returns the parameters of an operation: its own, and those of its path item that it does not
/// override.
pub fn parameters(documents: &Documents<'_>, operation: &Operation) -> Vec<Parameter> {
    let path_parameters = path_names(&operation.path);
    let mut list: Vec<Parameter> = Vec::new();
    for owner in [operation.at, operation.path_item] {
        for listed in documents.list(owner, "parameters") {
            let at = documents.resolve(listed);
            let (Some(name), Some(location)) =
                (documents.text(at, "name"), documents.text(at, "in"))
            else {
                continue;
            };
            let is_ignored = location == "header"
                && IGNORED_HEADERS
                    .iter()
                    .any(|it| it.eq_ignore_ascii_case(name));
            let is_overridden = || {
                list.iter()
                    .any(|it| it.name == name && it.location == location)
            };
            if is_ignored || is_overridden() {
                continue;
            }
            list.push(Parameter {
                at,
                listed,
                name: name.to_owned(),
                location: location.to_owned(),
                path_index: match location {
                    "path" => path_parameters.iter().position(|(_, it)| *it == name),
                    _ => None,
                },
            });
        }
    }
    list
}

/// Compares the parameters of an operation.
pub(crate) fn compare(
    collector: &mut Collector<'_>,
    old: &Operation,
    new: &Operation,
    direction: Direction,
) {
    let documents = collector.documents;
    let old_parameters = parameters(&documents, old);
    let new_parameters = parameters(&documents, new);
    for parameter in &old_parameters {
        match new_parameters.iter().find(|it| parameter.matches(it)) {
            Some(other) => compare_parameter(collector, parameter, other, direction),
            None => {
                let added: Vec<&Parameter> = new_parameters
                    .iter()
                    .filter(|it| !old_parameters.iter().any(|old| old.matches(it)))
                    .collect();
                report_removed(collector, parameter, &added, new);
            }
        }
    }
    for parameter in &new_parameters {
        if old_parameters.iter().any(|it| it.matches(parameter)) {
            continue;
        }
        // A parameter that moved was reported as such.
        if old_parameters
            .iter()
            .any(|it| it.name == parameter.name && it.location != parameter.location)
        {
            continue;
        }
        let name_node = parameter.name_node(&documents);
        let phrase = parameter.phrase();
        // The server sends the requests of callbacks; a client ignores a parameter it does not know.
        let must_be_sent = parameter.is_required(&documents) && direction == Direction::Request;
        collector.report(match must_be_sent {
            true => Difference::new(
                &rules::PARAMETER_REQUIRED,
                old.at,
                name_node,
                format!("required {phrase} added"),
            ),
            // The old node is not that of the operation: operations with the same parameter then share
            // the difference.
            false => Difference::new(
                &rules::PARAMETER_ADDED,
                None,
                name_node,
                format!("{phrase} added"),
            ),
        });
    }
}

/// Reports a parameter that was removed, moved or renamed to one of those that were added.
fn report_removed(
    collector: &mut Collector<'_>,
    parameter: &Parameter,
    added: &[&Parameter],
    new: &Operation,
) {
    let documents = collector.documents;
    let (name, location) = (&parameter.name, &parameter.location);
    let moved_to = added
        .iter()
        .find(|it| it.name == *name && it.location != *location);
    if let Some(other) = moved_to {
        let message = format!(
            "parameter `{name}` moved from {location} to {}",
            other.location
        );
        let rule = &rules::PARAMETER_MOVED;
        let difference = Difference::new(rule, parameter.at, other.at, message);
        collector.report(difference.values(Some(location.clone()), Some(other.location.clone())));
        return;
    }
    let schema = |it: &Parameter| documents.get(it.at, "schema");
    let renamed_to = added.iter().find(|it| {
        it.location == *location
            && schema(parameter)
                .zip(schema(it))
                .is_some_and(|(one, other)| documents.equal(one, other))
    });
    let rule = &rules::PARAMETER_REMOVED;
    let name_node = parameter.name_node(&documents);
    let phrase = parameter.phrase();
    collector.report(match renamed_to {
        Some(other) => {
            let message = format!("{phrase} was renamed to `{}`", other.name);
            Difference::new(rule, name_node, other.name_node(&documents), message)
                .values(Some(name.clone()), Some(other.name.clone()))
        }
        None => Difference::new(rule, name_node, new.at, format!("{phrase} removed")),
    });
}

fn compare_parameter(
    collector: &mut Collector<'_>,
    old: &Parameter,
    new: &Parameter,
    direction: Direction,
) {
    let documents = collector.documents;
    let phrase = new.phrase();
    if old.path_index.is_some() && old.name != new.name {
        let difference = Difference::new(
            &rules::PATH_PARAMETER_RENAMED,
            old.name_node(&documents),
            new.name_node(&documents),
            format!("{} was renamed to `{}`", old.phrase(), new.name),
        );
        collector.report(difference.values(Some(old.name.clone()), Some(new.name.clone())));
    }
    let required = |it: &Parameter| documents.get(it.at, "required").unwrap_or(it.at);
    match (old.is_required(&documents), new.is_required(&documents)) {
        (false, true) if direction == Direction::Request => {
            let message = format!("{phrase} is now required");
            let rule = &rules::PARAMETER_REQUIRED;
            collector.report(Difference::new(rule, old.at, required(new), message));
        }
        (true, false) => {
            let message = format!("{phrase} is now optional");
            let rule = &rules::PARAMETER_BECAME_OPTIONAL;
            collector.report(Difference::new(rule, required(old), new.at, message));
        }
        _ => {}
    }
    if !documents.is_true(old.at, "deprecated") && documents.is_true(new.at, "deprecated") {
        let message = format!("{phrase} was deprecated");
        let flag = documents.get(new.at, "deprecated");
        let rule = &rules::PARAMETER_DEPRECATED;
        collector.report(Difference::new(rule, old.at, flag, message));
    }
    for (key, what) in [
        ("allowEmptyValue", "an empty value"),
        ("allowReserved", "reserved characters"),
    ] {
        if documents.is_true(old.at, key) && !documents.is_true(new.at, key) {
            let message = format!("{phrase} no longer allows {what}");
            let flag = documents.get(old.at, key);
            let rule = &rules::PARAMETER_EMPTY_VALUE_DISALLOWED;
            collector.report(Difference::new(rule, flag, new.at, message));
        }
    }
    let schema = |it: &Parameter| documents.get(it.at, "schema");
    if let Some(schemas) = schema(old).zip(schema(new)) {
        let was_required = old.is_required(&documents);
        let difference = compare_defaults(&documents, direction, schemas, was_required);
        difference.into_iter().for_each(|it| collector.report(it));
    }
    if !compare_as_item(collector, old, new, direction) {
        compare_serialization(collector, old, new);
        compare_values(collector, old.at, new.at, direction);
    }
}

/// Compares the values of a parameter or header: by its schema, or that of its one media type.
pub(crate) fn compare_values(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    // The schema, and whether its values are written as text.
    let schema = |at: NodeRef| match documents.get(at, "schema") {
        Some(schema) => (Some(schema), true),
        None => {
            let content = documents.get(at, "content");
            let media_type = content.and_then(|content| documents.entries(content).next());
            let schema = media_type.and_then(|(_, at)| documents.get(at, "schema"));
            (schema, false)
        }
    };
    let ((before, was_text), (after, is_text)) = (schema(old), schema(new));
    if before.is_none() && after.is_none() {
        return;
    }
    let key = Key::new(&documents, direction, before, after, (old, new));
    collector.compare_schemas(match was_text && is_text {
        true => key.in_syntax(Syntax::Text),
        false => key,
    });
}
