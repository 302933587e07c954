//! The rules, by topic. Each is a static that describes it, next to the function that checks it.

mod ambiguous_paths;
mod constraints;
mod cycles;
mod defaults;
mod documented;
pub(crate) mod examples;
mod external_files;
mod field_types;
mod formats;
mod links;
pub(crate) mod loading;
mod media_types;
mod nullable;
mod openapi_31;
mod operations;
mod overlap;
mod parameter_styles;
mod parameters;
mod paths;
mod portability;
mod references;
mod responses;
mod schemas;
mod security;
mod servers;
mod structure;
pub(crate) mod suppression;
mod unsatisfiable;
mod url;
mod variants;

use std::collections::HashSet;

use crate::finding::{Finding, Findings, Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

/// The rules for any OpenAPI 3.0 or 3.1 document.
static STANDARD: &[&Group<Rule>] = &[
    &loading::GROUP,
    &structure::GROUP,
    &openapi_31::GROUP,
    &field_types::GROUP,
    &formats::GROUP,
    &references::GROUP,
    &external_files::GROUP,
    &operations::GROUP,
    &links::GROUP,
    &paths::GROUP,
    &parameters::GROUP,
    &responses::GROUP,
    &schemas::GROUP,
    &nullable::GROUP,
    &constraints::GROUP,
    &unsatisfiable::GROUP,
    &variants::GROUP,
    &security::GROUP,
    &servers::GROUP,
    &portability::GROUP,
    &examples::GROUP,
    &suppression::GROUP,
];

/// The rules of a run: the standard rules and those that a project adds.
#[derive(Clone, Debug)]
pub struct RuleSet {
    groups: Vec<&'static Group<Rule>>,
}

impl RuleSet {
    /// Returns the rules for any OpenAPI 3.0 or 3.1 document.
    pub fn standard() -> Self {
        Self {
            groups: STANDARD.to_vec(),
        }
    }

    /// Adds a group of rules after the group titled `after`, or at the end if there is none.
    #[must_use]
    pub fn with(mut self, group: &'static Group<Rule>, after: &str) -> Self {
        let position = self.groups.iter().position(|it| it.title == after);
        let index = position.map_or(self.groups.len(), |index| index + 1);
        self.groups.insert(index, group);
        self
    }

    /// Returns the groups in the order of the documentation.
    pub fn groups(&self) -> &[&'static Group<Rule>] {
        &self.groups
    }

    /// Returns every rule, by group.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.groups
            .iter()
            .flat_map(|group| group.rules.iter().copied())
    }

    /// Returns the rule with this name.
    pub fn by_name(&self, name: &str) -> Option<&'static Rule> {
        self.rules().find(|rule| rule.name == name)
    }
}

/// Runs the rules of the `validate` stage.
pub(crate) fn validate(rules: &RuleSet, model: &Model<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in rules.rules() {
        if let Stage::Validate(check) = rule.stage {
            let mut findings = Findings::new(model.document, rule);
            check(model, &mut findings);
            found.extend(findings.into_vec());
        }
    }
    found
}

/// Yields the objects of a kind whose field is a string: the object, the field's value and its text.
fn strings<'m>(
    model: &'m Model<'_>,
    kind: Kind,
    field: &'static str,
) -> impl Iterator<Item = (NodeId, NodeId, &'m str)> {
    let document = model.document;
    model.of_kind(kind).filter_map(move |object| {
        let value = document.get(object, field)?;
        Some((object, value, document.as_str(value)?))
    })
}

/// Yields a schema and the subschemas that it has under these keywords, directly or indirectly.
pub(crate) fn composed<'m>(
    model: &'m Model<'_>,
    schema: NodeId,
    keywords: &'static [&'static str],
) -> impl Iterator<Item = NodeId> + 'm {
    let mut seen = HashSet::new();
    let mut open = vec![schema];
    std::iter::from_fn(move || {
        loop {
            let schema = open.pop()?;
            let Some(schema) = model.resolve(schema).filter(|schema| seen.insert(*schema)) else {
                continue;
            };
            for keyword in keywords {
                match *keyword {
                    "items" => open.extend(model.document.get(schema, "items")),
                    _ => open.extend(model.list(schema, keyword)),
                }
            }
            return Some(schema);
        }
    })
}

/// Suggests the known name that is most similar to an unknown one, if any is similar.
fn suggest<'n>(finding: &mut Finding, name: &str, known: impl IntoIterator<Item = &'n str>) {
    if let Some(similar) = closest_match(name, known) {
        finding.help(format!("write `{similar}`"));
    }
}

/// Returns whether a text is a token of HTTP (RFC 9110), such as the name of a header.
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}
