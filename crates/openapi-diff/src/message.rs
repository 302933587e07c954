//! The wording that messages share: how a place is named, and how a keyword is said to change.
//!
//! The name of a place depends on the place alone. A schema that several operations share therefore
//! gets the same message from each, and is reported once.

use crate::documents::{Documents, NodeRef};

/// Names the schema at a node: `Fox.breed`, `limit` for a parameter, or "the request body".
pub(crate) fn subject(documents: &Documents<'_>, at: NodeRef) -> String {
    Place::of(documents, at).phrase()
}

/// Names a schema that is at a node of each document.
///
/// A name that says where the schema is used is preferred to the name of a component.
pub(crate) fn common_subject(documents: &Documents<'_>, old: NodeRef, new: NodeRef) -> String {
    let (old, new) = (Place::of(documents, old), Place::of(documents, new));
    match (&old.owner, &new.owner) {
        _ if new.is_component() && !old.is_component() => old.phrase(),
        _ if old.is_component() && !new.is_component() => new.phrase(),
        (Owner::Component(one), Owner::Component(other)) if one != other => {
            format!("{} (now {})", old.phrase(), new.phrase())
        }
        _ => new.phrase(),
    }
}

/// Names a property: by the node that lists it, otherwise by the object that has it.
pub(crate) fn property(
    documents: &Documents<'_>,
    listed: Option<NodeRef>,
    object: NodeRef,
    name: &str,
) -> String {
    let mut place = Place::of(documents, listed.unwrap_or(object));
    if listed.is_none() {
        place.push(name);
    }
    place.phrase()
}

/// Says that a keyword was added, was removed or changed its value.
pub(crate) fn keyword(
    keyword: &str,
    subject: &str,
    old: Option<&str>,
    new: Option<&str>,
) -> String {
    match (old, new) {
        (Some(old), Some(new)) => format!("{keyword} of {subject} changed from {old} to {new}"),
        (None, Some(new)) => format!("{keyword} {new} added to {subject}"),
        (Some(old), None) => format!("{keyword} {old} removed from {subject}"),
        (None, None) => format!("{keyword} of {subject} changed"),
    }
}

/// A noun with its indefinite article; the noun may be in backticks.
pub(crate) fn with_article(noun: &str) -> String {
    let first = noun.trim_start_matches('`').chars().next();
    match first.is_some_and(|first| "aeiouAEIOU".contains(first)) {
        true => format!("an {noun}"),
        false => format!("a {noun}"),
    }
}

/// What a schema belongs to.
#[derive(Debug, PartialEq)]
enum Owner {
    Component(String),
    /// A parameter or a header.
    Parameter(String),
    RequestBody,
    ResponseBody,
    Unknown,
}

/// A place in a schema: the owner of the schema, and the properties on the way.
#[derive(Debug)]
struct Place {
    owner: Owner,
    path: String,
}

impl Place {
    fn of(documents: &Documents<'_>, at: NodeRef) -> Self {
        let document = documents.document(at.side);
        let nodes = document.ancestors(at.node);
        let key = |index: usize| nodes.get(index).and_then(|node| document.key_of(*node));
        let mut place = Self {
            owner: Owner::Unknown,
            path: String::new(),
        };
        // From the root to the schema; each step skips a name that the author chose.
        let mut index = 1;
        while let Some(step) = nodes.get(index).map(|_| key(index).unwrap_or_default()) {
            let name = || key(index + 1).unwrap_or_default().to_owned();
            match step {
                "schemas" => place.owner = Owner::Component(name()),
                "parameters" | "headers" => {
                    let node = nodes.get(index + 1).map(|node| at.with(*node));
                    let own = node.and_then(|node| documents.text(node, "name"));
                    place.owner = Owner::Parameter(own.map_or_else(name, str::to_owned));
                }
                "requestBody" | "requestBodies" => place.owner = Owner::RequestBody,
                "responses" => place.owner = Owner::ResponseBody,
                _ => {}
            }
            index += match step {
                "requestBody" | "components" => 1,
                "callbacks" => 3,
                "paths" | "parameters" | "headers" | "requestBodies" | "responses" | "content" => 2,
                "schemas" | "schema" => break,
                _ => 1,
            };
        }
        let is_found = nodes.get(index).is_some();
        index += match key(index) {
            Some("schemas") => 2,
            _ => 1,
        };
        // In another file, a schema is the file itself or one of several definitions.
        if !is_found && place.owner == Owner::Unknown {
            let mut named = (0..2).rev().filter_map(|from| {
                let node = at.with(*nodes.get(from)?);
                Some((from, documents.name_in_file(node)?))
            });
            if let Some((from, name)) = named.next() {
                place.owner = Owner::Component(name.to_owned());
                index = from + 1;
            }
        }
        // From the schema to the node, up to a keyword that does not contain schemas.
        while let Some(step) = key(index) {
            index += match step {
                "properties" => {
                    if let Some(name) = key(index + 1) {
                        place.push(name);
                    }
                    2
                }
                "items" => {
                    place.path.push_str("[]");
                    1
                }
                "additionalProperties" => {
                    place.push("*");
                    1
                }
                "allOf" | "oneOf" | "anyOf" => 2,
                "not" => 1,
                _ => break,
            };
        }
        place
    }

    fn push(&mut self, name: &str) {
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
    }

    /// Whether this is a component schema itself.
    fn is_component(&self) -> bool {
        matches!(self.owner, Owner::Component(_)) && self.path.is_empty()
    }

    fn phrase(&self) -> String {
        let body = match &self.owner {
            Owner::Component(name) | Owner::Parameter(name) => {
                return match self.path.as_str() {
                    "" => format!("`{name}`"),
                    path if path.starts_with('[') => format!("`{name}{path}`"),
                    path => format!("`{name}.{path}`"),
                };
            }
            Owner::RequestBody => "the request body",
            Owner::ResponseBody => "the response body",
            Owner::Unknown => "the schema",
        };
        match self.path.as_str() {
            "" => body.to_owned(),
            "[]" => format!("each item of {body}"),
            "*" => format!("each additional property of {body}"),
            path => format!("`{path}`"),
        }
    }
}
