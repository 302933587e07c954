//! Compares request bodies, and the media types of requests and responses.
//!
//! Operations may share a body, so messages do not name the operation.

use openapi_document::model::essence;

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::keyword;
use crate::rules;
use crate::schema::{Direction, Key, Syntax};

/// Compares the request bodies of two operations.
pub(crate) fn compare(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let body = |operation| {
        let body = documents.get(operation, "requestBody")?;
        Some(documents.resolve(body))
    };
    match (body(old), body(new)) {
        (None, None) => {}
        (Some(before), None) => {
            let message = "request body removed";
            let rule = &rules::REQUEST_BODY_REMOVED;
            collector.report(Difference::new(rule, before, new, message));
        }
        (None, Some(after)) => {
            let must_be_sent =
                documents.is_true(after, "required") && direction == Direction::Request;
            let (rule, message) = match must_be_sent {
                true => (&rules::REQUEST_BODY_REQUIRED, "required request body added"),
                false => (&rules::REQUEST_BODY_ADDED, "optional request body added"),
            };
            collector.report(Difference::new(rule, old, after, message));
        }
        (Some(before), Some(after)) => {
            compare_required(collector, before, after, direction);
            compare_content(collector, before, after, direction);
        }
    }
}

fn compare_required(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let is_required = |body| documents.is_true(body, "required");
    match (is_required(old), is_required(new)) {
        (false, true) if direction == Direction::Request => {
            let message = "request body is now required";
            let flag = documents.get(new, "required");
            let rule = &rules::REQUEST_BODY_REQUIRED;
            collector.report(Difference::new(rule, old, flag, message));
        }
        (true, false) => {
            let message = "request body is now optional";
            let flag = documents.get(old, "required");
            let rule = &rules::REQUEST_BODY_BECAME_OPTIONAL;
            collector.report(Difference::new(rule, flag, new, message));
        }
        _ => {}
    }
}

/// A media type of a request or response.
#[derive(Clone, Debug)]
pub(crate) struct MediaType {
    /// The name as it is written.
    pub(crate) name: String,
    /// The name in lower case, without parameters.
    essence: String,
    pub(crate) at: NodeRef,
}

impl MediaType {
    /// Whether this is the other media type, or a range that includes it.
    fn includes(&self, other: &Self) -> bool {
        let range = self.essence.as_str();
        range == other.essence
            || range == "*/*"
            || range
                .strip_suffix("/*")
                .is_some_and(|kind| other.essence.split('/').next() == Some(kind))
    }

    fn is_xml(&self) -> bool {
        matches!(self.essence.as_str(), "application/xml" | "text/xml")
            || self.essence.ends_with("+xml")
    }
}

/// Returns the media types of a request body or response.
pub(crate) fn media_types(documents: &Documents<'_>, owner: NodeRef) -> Vec<MediaType> {
    let content = documents.model(owner.side).content(owner.node);
    content
        .into_iter()
        .map(|(name, node)| MediaType {
            name: name.to_owned(),
            essence: essence(name).to_lowercase(),
            at: owner.with(node),
        })
        .collect()
}

/// Compares two request bodies or responses, one media type after the other.
pub(crate) fn compare_content(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let (old_types, new_types) = (media_types(&documents, old), media_types(&documents, new));
    let side = direction.name();
    for media_type in &old_types {
        let other = new_types
            .iter()
            .find(|it| it.name == media_type.name)
            .or_else(|| new_types.iter().find(|it| it.essence == media_type.essence))
            .or_else(|| new_types.iter().find(|it| it.includes(media_type)));
        // A client of a range accepts each media type in it.
        let within: Vec<&MediaType> = match (other, direction) {
            (None, Direction::Response) => new_types
                .iter()
                .filter(|it| media_type.includes(it))
                .collect(),
            (other, _) => Vec::from_iter(other),
        };
        if within.is_empty() {
            let rule = direction.pick(
                &rules::REQUEST_MEDIA_TYPE_REMOVED,
                &rules::RESPONSE_MEDIA_TYPE_REMOVED,
            );
            let message = format!("{side} media type `{}` removed", media_type.name);
            collector.report(Difference::new(rule, media_type.at, new, message));
            continue;
        }
        for other in within {
            compare_media_types(collector, media_type, other, direction);
        }
    }
    for media_type in &new_types {
        if old_types.iter().any(|it| it.includes(media_type)) {
            continue;
        }
        let rule = direction.pick(
            &rules::REQUEST_MEDIA_TYPE_ADDED,
            &rules::RESPONSE_MEDIA_TYPE_ADDED,
        );
        let message = format!("{side} media type `{}` added", media_type.name);
        collector.report(Difference::new(rule, old, media_type.at, message));
    }
}

fn compare_media_types(
    collector: &mut Collector<'_>,
    old: &MediaType,
    new: &MediaType,
    direction: Direction,
) {
    let documents = collector.documents;
    let syntax = match old.is_xml() {
        true => Syntax::Xml,
        false => Syntax::Json,
    };
    let (old, new) = (old.at, new.at);
    let schema = |media_type| documents.get(media_type, "schema");
    let (before, after) = (schema(old), schema(new));
    if before.is_some() || after.is_some() {
        let key = Key::new(&documents, direction, before, after, (old, new));
        collector.compare_schemas(key.in_syntax(syntax));
    }
    compare_encoding(collector, old, new, direction);
}

/// Whether the reader of a form part accepts each content type that the writer may use.
fn allows_more(
    documents: &Documents<'_>,
    old: Option<NodeRef>,
    new: Option<NodeRef>,
    direction: Direction,
) -> bool {
    let types = |at: Option<NodeRef>| -> Option<Vec<&str>> {
        let list = documents.string(at?)?;
        Some(list.split(',').map(str::trim).collect())
    };
    let (Some(old), Some(new)) = (types(old), types(new)) else {
        return false;
    };
    let (written, read) = match direction {
        Direction::Request => (old, new),
        Direction::Response => (new, old),
    };
    written.iter().all(|it| read.contains(it))
}

/// Compares how the parts of a form are encoded.
fn compare_encoding(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let encoding = |media_type| documents.get(media_type, "encoding");
    let (before, after) = (encoding(old), encoding(new));
    let mut names: Vec<&str> = Vec::new();
    for encoding in [before, after].into_iter().flatten() {
        for (name, _) in documents.entries(encoding) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    for name in names {
        let part = |encoding: Option<NodeRef>| documents.get(encoding?, name);
        let (old_part, new_part) = (part(before), part(after));
        for key in ["contentType", "style", "explode"] {
            let value = |part: Option<NodeRef>| documents.get(part?, key);
            let (old_value, new_value) = (value(old_part), value(new_part));
            let equal = match (old_value, new_value) {
                (Some(one), Some(other)) => documents.equal(one, other),
                (None, None) => true,
                // The default may be spelt out, unless it depends on the property.
                (Some(at), None) | (None, Some(at)) => match key {
                    "style" => documents.string(at) == Some("form"),
                    "explode" => documents.document(at.side).as_bool(at.node) == Some(true),
                    _ => false,
                },
            };
            if equal
                || key == "contentType" && allows_more(&documents, old_value, new_value, direction)
            {
                continue;
            }
            let [before, after] = [old_value, new_value].map(|at| Some(documents.show(at?)));
            let difference = Difference::new(
                &rules::ENCODING_CHANGED,
                old_part.unwrap_or(old),
                new_part.unwrap_or(new),
                keyword(
                    key,
                    &format!("form part `{name}`"),
                    before.as_deref(),
                    after.as_deref(),
                ),
            );
            collector.report(difference.values(before, after));
        }
    }
}
