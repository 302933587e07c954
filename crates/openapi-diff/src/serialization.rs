//! Compares how parameters write their values in a URL or a header.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::parameters::Parameter;
use crate::rules;
use crate::schema::{Direction, Key, Syntax};

/// Styles that write a value the same way, unless it is an array or an object.
const SCALAR_STYLES: [&str; 5] = [
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
];

/// How a parameter writes its value.
#[derive(Clone, Debug, PartialEq)]
enum Serialization {
    /// As a media type.
    Content,
    Style {
        name: String,
        explode: bool,
    },
}

impl Serialization {
    fn of(documents: &Documents<'_>, parameter: &Parameter) -> Self {
        if documents.get(parameter.at, "content").is_some() {
            return Self::Content;
        }
        let default = match parameter.location.as_str() {
            "query" | "cookie" => "form",
            _ => "simple",
        };
        let name = documents.text(parameter.at, "style").unwrap_or(default);
        let explode = documents
            .get(parameter.at, "explode")
            .and_then(|at| documents.document(at.side).as_bool(at.node))
            .unwrap_or(name == "form");
        Self::Style {
            name: name.to_owned(),
            explode,
        }
    }

    /// Whether this writes a scalar as another serialization does.
    fn writes_scalars_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Style { name: one, .. }, Self::Style { name: other, .. }) => {
                one == other
                    || [one, other]
                        .iter()
                        .all(|it| SCALAR_STYLES.contains(&it.as_str()))
            }
            _ => true,
        }
    }

    /// Whether this writes arrays and scalars as another serialization does: some styles separate
    /// the items of an array by the same character, whether exploded or not.
    fn writes_arrays_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Style { name: one, .. }, Self::Style { name: other, .. }) => {
                one == other && ["simple", "label"].contains(&one.as_str())
            }
            _ => false,
        }
    }

    fn phrase(&self) -> String {
        match self {
            Self::Content => "content".to_owned(),
            Self::Style { name, explode } => format!("{name} (explode: {explode})"),
        }
    }
}

/// Compares how values are written. `explode` does not affect scalars.
pub(crate) fn compare_serialization(
    collector: &mut Collector<'_>,
    old: &Parameter,
    new: &Parameter,
) {
    let documents = collector.documents;
    let before = Serialization::of(&documents, old);
    let after = Serialization::of(&documents, new);
    let is_scalar = has_scalar_values(&documents, old.at) && has_scalar_values(&documents, new.at);
    let has_no_objects = |it: &Parameter| has_no_values_of(&documents, it.at, &["object"]);
    if before == after
        || is_scalar && before.writes_scalars_like(&after)
        || before.writes_arrays_like(&after) && has_no_objects(old) && has_no_objects(new)
    {
        return;
    }
    let node = |it: &Parameter| {
        ["explode", "style", "content"]
            .iter()
            .find_map(|key| documents.get(it.at, key))
            .unwrap_or(it.at)
    };
    let message = format!(
        "serialization of {} changed from {} to {}",
        new.phrase(),
        before.phrase(),
        after.phrase()
    );
    let difference = Difference::new(
        &rules::PARAMETER_SERIALIZATION_CHANGED,
        node(old),
        node(new),
        message,
    );
    collector.report(difference.values(Some(before.phrase()), Some(after.phrase())));
}

/// Whether a parameter is known to have neither arrays nor objects as values.
fn has_scalar_values(documents: &Documents<'_>, parameter: NodeRef) -> bool {
    has_no_values_of(documents, parameter, &["array", "object"])
}

/// Whether a parameter is known to have no values of these types.
fn has_no_values_of(documents: &Documents<'_>, parameter: NodeRef, types: &[&str]) -> bool {
    fn excludes(documents: &Documents<'_>, schema: NodeRef, types: &[&str], depth: usize) -> bool {
        let schema = documents.resolve(schema);
        if let Some(name) = documents.text(schema, "type") {
            return !types.contains(&name);
        }
        let parts: Vec<NodeRef> = ["allOf", "oneOf", "anyOf"]
            .iter()
            .flat_map(|keyword| documents.list(schema, keyword))
            .collect();
        depth < 8
            && !parts.is_empty()
            && parts
                .iter()
                .all(|part| excludes(documents, *part, types, depth + 1))
    }
    documents
        .get(parameter, "schema")
        .is_some_and(|schema| excludes(documents, schema, types, 0))
}

/// Compares a scalar with the items of an array that replaces it, if the array of one item is
/// written like the scalar; returns whether that is so.
///
/// In a callback, where the server sends the parameter, a scalar may replace an array.
pub(crate) fn compare_as_item(
    collector: &mut Collector<'_>,
    old: &Parameter,
    new: &Parameter,
    direction: Direction,
) -> bool {
    let documents = collector.documents;
    let (sent, read) = match direction {
        Direction::Request => (old, new),
        Direction::Response => (new, old),
    };
    let schema = |it: &Parameter| Some(documents.resolve(documents.get(it.at, "schema")?));
    let (Some(scalar), Some(array)) = (schema(sent), schema(read)) else {
        return false;
    };
    let is_array = documents.text(array, "type") == Some("array");
    let min_items = documents.get(array, "minItems");
    let min_items = min_items.and_then(|at| documents.document(at.side).as_number(at.node));
    let (Serialization::Style { .. }, Serialization::Style { name, explode }) = (
        Serialization::of(&documents, sent),
        Serialization::of(&documents, read),
    ) else {
        return false;
    };
    // A text may contain the character that separates the items of an array that is not exploded.
    let is_one_item = match name.as_str() {
        "form" if explode => true,
        "form" | "simple" | "spaceDelimited" | "pipeDelimited" => {
            matches!(
                documents.text(scalar, "type"),
                Some("integer" | "number" | "boolean")
            )
        }
        _ => false,
    };
    if !is_array
        || !is_one_item
        || min_items.is_some_and(|it| it > 1.0)
        || !has_scalar_values(&documents, sent.at)
        || !Serialization::of(&documents, sent)
            .writes_scalars_like(&Serialization::of(&documents, read))
    {
        return false;
    }
    let items = documents.get(array, "items");
    let (before, after) = match direction {
        Direction::Request => (Some(scalar), items),
        Direction::Response => (items, Some(scalar)),
    };
    let key = Key::new(&documents, direction, before, after, (old.at, new.at));
    collector.compare_schemas(key.in_syntax(Syntax::Text));
    let phrase = new.phrase();
    let (rule, message) = match direction {
        Direction::Request => (
            &rules::REQUEST_WIDENED,
            format!("{phrase} now accepts several values"),
        ),
        Direction::Response => (
            &rules::RESPONSE_NARROWED,
            format!("{phrase} now has one value"),
        ),
    };
    let node = |at: &Parameter| documents.get(at.at, "schema");
    collector.report(Difference::new(rule, node(old), node(new), message));
    true
}
