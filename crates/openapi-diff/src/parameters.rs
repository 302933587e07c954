//! Parameters: which is there, where it stands, how its value is written.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::operation::Operation;
use crate::rules;
use crate::schema::{Direction, Key};
use openapi_document::model::path_names;

/// A parameter as an operation has it.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The parameter.
    pub at: NodeRef,
    /// Where it is listed.
    pub listed: NodeRef,
    /// Its name.
    pub name: String,
    /// Its `in`.
    pub place: String,
    /// For one of the path: which of them.
    position: Option<usize>,
}

impl Parameter {
    fn is_required(&self, pair: &Documents<'_>) -> bool {
        self.place == "path" || pair.is_true(self.at, "required")
    }

    /// Where its name stands.
    fn name_place(&self, pair: &Documents<'_>) -> NodeRef {
        pair.get(self.at, "name").unwrap_or(self.at)
    }

    fn is_the_same_as(&self, other: &Self) -> bool {
        if self.place != other.place {
            return false;
        }
        match (self.position, other.position) {
            // A URL holds the value of a path's parameter, not its name.
            (Some(one), Some(other)) => one == other,
            _ if self.place == "header" => self.name.eq_ignore_ascii_case(&other.name),
            _ => self.name == other.name,
        }
    }
}

/// The parameters of an operation, its own and those of its path item.
pub fn parameters(pair: &Documents<'_>, operation: &Operation) -> Vec<Parameter> {
    let model = pair.model(operation.at.side);
    let positions = path_names(&operation.path);
    let mut list: Vec<Parameter> = Vec::new();
    for owner in [operation.at, operation.path_item] {
        for node in model.list(owner.node, "parameters") {
            let listed = NodeRef {
                node: *node,
                ..owner
            };
            let at = pair.resolve(listed);
            let (Some(name), Some(place)) = (pair.text(at, "name"), pair.text(at, "in")) else {
                continue;
            };
            let ignored = ["accept", "content-type", "authorization"];
            if place == "header" && ignored.iter().any(|it| it.eq_ignore_ascii_case(name)) {
                continue;
            }
            // What an operation lists itself wins.
            if list.iter().any(|it| it.name == name && it.place == place) {
                continue;
            }
            list.push(Parameter {
                at,
                listed,
                name: name.to_owned(),
                place: place.to_owned(),
                position: match place {
                    "path" => positions.iter().position(|(_, it)| *it == name),
                    _ => None,
                },
            });
        }
    }
    list
}

/// Compares the parameters of an operation.
pub(crate) fn compare(
    walk: &mut Collector<'_>,
    old: &Operation,
    new: &Operation,
    direction: Direction,
) {
    let pair = walk.pair;
    let (was, is) = (parameters(&pair, old), parameters(&pair, new));
    for parameter in &was {
        match is.iter().find(|it| parameter.is_the_same_as(it)) {
            Some(other) => one(walk, parameter, other, direction),
            None => removed(walk, parameter, &was, &is, new),
        }
    }
    for parameter in &is {
        if was.iter().any(|it| it.is_the_same_as(parameter)) {
            continue;
        }
        let moved = was
            .iter()
            .any(|it| it.name == parameter.name && it.place != parameter.place);
        let (name, place) = (&parameter.name, &parameter.place);
        let told = match parameter.is_required(&pair) {
            // The server sends what it likes in a callback; a client ignores what is new.
            true if direction == Direction::Request => Difference::new(
                &rules::PARAMETER_REQUIRED,
                old.at,
                parameter.name_place(&pair),
                format!("the {place} parameter `{name}` is new and required"),
            ),
            _ if moved => continue,
            // Without the place of an operation, so that operations that share it share this, too.
            _ => Difference::new(
                &rules::PARAMETER_ADDED,
                None,
                parameter.name_place(&pair),
                format!("the {place} parameter `{name}` is new"),
            ),
        };
        if !(moved && told.rule.is_breaking()) {
            walk.report(told);
        }
    }
}

fn removed(
    walk: &mut Collector<'_>,
    parameter: &Parameter,
    was: &[Parameter],
    is: &[Parameter],
    new: &Operation,
) {
    let pair = walk.pair;
    let (name, place) = (&parameter.name, &parameter.place);
    let moved = is.iter().find(|it| {
        it.name == *name && it.place != *place && !was.iter().any(|old| old.is_the_same_as(it))
    });
    if let Some(other) = moved {
        let told = Difference::new(
            &rules::PARAMETER_MOVED,
            parameter.at,
            other.at,
            format!("the parameter `{name}` is in the {} now", other.place),
        );
        walk.report(told.values(Some(place.clone()), Some(other.place.clone())));
        return;
    }
    let mut message = format!("the {place} parameter `{name}` is gone");
    let twin = is.iter().find(|it| {
        it.place == *place
            && !was.iter().any(|old| old.is_the_same_as(it))
            && match (pair.get(parameter.at, "schema"), pair.get(it.at, "schema")) {
                (Some(one), Some(other)) => pair.same(one, other),
                _ => false,
            }
    });
    let mut told = Difference::new(
        &rules::PARAMETER_REMOVED,
        parameter.name_place(&pair),
        new.at,
        "",
    );
    if let Some(twin) = twin {
        message = format!(
            "the {place} parameter `{name}` is called `{}` now",
            twin.name
        );
        told = Difference::new(
            &rules::PARAMETER_REMOVED,
            parameter.name_place(&pair),
            twin.name_place(&pair),
            "",
        );
        told = told.values(Some(name.clone()), Some(twin.name.clone()));
    }
    walk.report(Difference { message, ..told });
}

fn one(walk: &mut Collector<'_>, old: &Parameter, new: &Parameter, direction: Direction) {
    let pair = walk.pair;
    let name = &new.name;
    if old.position.is_some() && old.name != new.name {
        let told = Difference::new(
            &rules::PATH_PARAMETER_RENAMED,
            old.name_place(&pair),
            new.name_place(&pair),
            format!("the path parameter `{}` is called `{name}` now", old.name),
        );
        walk.report(told.values(Some(old.name.clone()), Some(name.clone())));
    }
    let required = |it: &Parameter| pair.get(it.at, "required").unwrap_or(it.at);
    match (old.is_required(&pair), new.is_required(&pair)) {
        (false, true) if direction == Direction::Request => {
            let message = format!("`{name}` has to be there");
            walk.report(Difference::new(
                &rules::PARAMETER_REQUIRED,
                old.at,
                required(new),
                message,
            ));
        }
        (true, false) => {
            let message = format!("`{name}` need not be there any more");
            walk.report(Difference::new(
                &rules::PARAMETER_OPTIONAL,
                required(old),
                new.at,
                message,
            ));
        }
        _ => {}
    }
    if !pair.is_true(old.at, "deprecated") && pair.is_true(new.at, "deprecated") {
        let message = format!("`{name}` is marked as deprecated");
        walk.report(Difference::new(
            &rules::PARAMETER_DEPRECATED,
            old.at,
            pair.get(new.at, "deprecated"),
            message,
        ));
    }
    for (key, what) in [
        ("allowEmptyValue", "may no longer be empty"),
        ("allowReserved", "may no longer hold reserved characters"),
    ] {
        if pair.is_true(old.at, key) && !pair.is_true(new.at, key) {
            let message = format!("`{name}` {what}");
            walk.report(Difference::new(
                &rules::PARAMETER_EMPTY_VALUE_DISALLOWED,
                pair.get(old.at, key),
                new.at,
                message,
            ));
        }
    }
    notation(walk, old, new);
    values(walk, old.at, new.at, direction, true);
}

/// The style of a parameter, and whether its items stand apart.
fn style(pair: &Documents<'_>, parameter: NodeRef, place: &str) -> (String, bool) {
    let style = pair.text(parameter, "style").map(str::to_owned);
    let style = style.unwrap_or_else(|| {
        match place {
            "query" | "cookie" => "form",
            _ => "simple",
        }
        .to_owned()
    });
    let explode = pair
        .get(parameter, "explode")
        .and_then(|at| pair.document(at.side).as_bool(at.node))
        .unwrap_or(style == "form");
    (style, explode)
}

/// How a value is written; of a plain value `explode` says nothing.
fn notation(walk: &mut Collector<'_>, old: &Parameter, new: &Parameter) {
    let pair = walk.pair;
    let (was, is) = (
        style(&pair, old.at, &old.place),
        style(&pair, new.at, &new.place),
    );
    let plain = is_plain(&pair, old.at) && is_plain(&pair, new.at);
    let plain_styles = [
        "form",
        "simple",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
    ];
    let alike = was == is
        || plain
            && (was.0 == is.0
                || [&was.0, &is.0]
                    .iter()
                    .all(|it| plain_styles.contains(&it.as_str())));
    let content = |it: &Parameter| pair.get(it.at, "content").is_some();
    let notation =
        |(style, explode): (String, bool), parameter: &Parameter| match content(parameter) {
            true => "content".to_owned(),
            false => format!("style {style}, explode {explode}"),
        };
    if content(old) != content(new) && !plain || !content(old) && !content(new) && !alike {
        let place = |it: &Parameter| {
            ["explode", "style", "content"]
                .iter()
                .find_map(|key| pair.get(it.at, key))
                .unwrap_or(it.at)
        };
        let message = format!("`{}` is written in another way", new.name);
        let told = Difference::new(
            &rules::PARAMETER_SERIALIZATION_CHANGED,
            place(old),
            place(new),
            message,
        );
        walk.report(told.values(Some(notation(was, old)), Some(notation(is, new))));
    }
}

/// Whether the values of a parameter are neither lists nor objects.
fn is_plain(pair: &Documents<'_>, parameter: NodeRef) -> bool {
    fn plain(pair: &Documents<'_>, schema: NodeRef, depth: usize) -> bool {
        let schema = pair.resolve(schema);
        match pair.text(schema, "type") {
            Some("array" | "object") => return false,
            Some(_) => return true,
            None => {}
        }
        let model = pair.model(schema.side);
        let parts: Vec<_> = ["allOf", "oneOf", "anyOf"]
            .iter()
            .flat_map(|key| model.list(schema.node, key))
            .collect();
        depth < 8
            && !parts.is_empty()
            && parts.iter().all(|node| {
                plain(
                    pair,
                    NodeRef {
                        node: **node,
                        ..schema
                    },
                    depth + 1,
                )
            })
    }
    pair.get(parameter, "schema")
        .is_some_and(|schema| plain(pair, schema, 0))
}

/// The values of a parameter or header: its schema, or that of its one media type.
pub(crate) fn values(
    walk: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
    text: bool,
) {
    let pair = walk.pair;
    let of = |at: NodeRef| match pair.get(at, "schema") {
        Some(schema) => (Some(schema), text),
        None => {
            let content = pair.get(at, "content");
            let first = content.and_then(|content| {
                let member = pair.document(content.side).entries(content.node).first()?;
                pair.get(
                    NodeRef {
                        node: member.value,
                        ..content
                    },
                    "schema",
                )
            });
            (first, false)
        }
    };
    let ((was, plain), (is, still_plain)) = (of(old), of(new));
    if was.is_none() && is.is_none() {
        return;
    }
    let key = Key::new(&pair, direction, was, is, (old, new));
    walk.schemas(if plain && still_plain {
        key.in_text()
    } else {
        key
    });
}
