//! Drops findings that are caused by another finding.
//!
//! A misspelt `content` is an unknown field and a missing one, and a `minimum` above its `maximum`
//! makes every example invalid. Rules do not depend on each other; [`table`] lists which finding
//! causes which. Once the cause is fixed, a defect that has another cause is reported.

mod table;

use std::collections::{HashMap, HashSet};

use crate::finding::Finding;
use openapi_document::model::Model;
use openapi_document::tree::{Document, NodeId, Scalar, Value};

/// States that findings of some rules cause findings of others.
struct Cascade {
    causes: &'static [&'static str],
    effects: &'static [&'static str],
    /// Returns whether the cause is where it can cause the effect.
    applies: fn(&CauseAndEffect<'_, '_>) -> bool,
}

/// Two findings, of which the first may cause the second.
struct CauseAndEffect<'p, 'a> {
    model: &'p Model<'a>,
    cause: &'p Finding,
    effect: &'p Finding,
    cause_at: NodeId,
    effect_at: NodeId,
}

impl<'p, 'a> CauseAndEffect<'p, 'a> {
    fn document(&self) -> &'p Document<'a> {
        self.model.document
    }

    fn same_place(&self) -> bool {
        self.cause.span.start == self.effect.span.start
    }

    /// Whether the cause is at a field of the object that the effect is at.
    fn in_object(&self) -> bool {
        self.document().parent(self.cause_at) == Some(self.effect_at)
    }

    fn same_parent(&self) -> bool {
        self.document().parent(self.cause_at) == self.document().parent(self.effect_at)
    }

    /// Whether both expect the same.
    fn same_expectation(&self) -> bool {
        self.cause.expected.is_some() && self.cause.expected == self.effect.expected
    }

    /// Whether the cause is about the name that the effect misses or does not define.
    fn same_name(&self) -> bool {
        self.cause.actual.is_some()
            && (self.cause.actual == self.effect.expected
                || self.cause.actual == self.effect.actual)
    }

    /// Whether the cause is in the schema that the effect's example does not match: at the schema,
    /// at one of its keywords, or in the list of a keyword.
    fn in_schema_of_example(&self) -> bool {
        std::iter::successors(Some(self.cause_at), |it| self.document().parent(*it))
            .take(3)
            .any(|it| self.effect.schema == Some(it))
    }
}

/// The maximum number of causes that are considered for one finding, which bounds the time for a
/// document with thousands of defects.
const CAUSE_LIMIT: usize = 200;

/// Drops repeated findings and those that another finding causes.
pub(crate) fn drop_caused(model: &Model<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = HashSet::new();
    findings.retain(|it| seen.insert((it.rule, it.file.clone(), it.span, it.message.clone())));

    let mut by_rule: HashMap<&str, Vec<&Finding>> = HashMap::new();
    for finding in &findings {
        by_rule.entry(finding.rule).or_default().push(finding);
    }
    let used = components_used_by_invalid_parts(model, &findings);
    let is_caused = |effect: &Finding| {
        let Some(effect_at) = effect.place.map(|place| place.node) else {
            return false;
        };
        if effect.rule == "unused-component" && used.contains(&effect_at) {
            return true;
        }
        let causes = |cascade: &Cascade| {
            let causes = cascade.causes.iter().filter_map(|rule| by_rule.get(rule));
            causes.flatten().take(CAUSE_LIMIT).any(|cause| {
                cause.place.is_some_and(|place| {
                    (cascade.applies)(&CauseAndEffect {
                        model,
                        cause,
                        effect,
                        cause_at: place.node,
                        effect_at,
                    })
                })
            })
        };
        table::CASCADES
            .iter()
            .filter(|cascade| cascade.effects.contains(&effect.rule))
            .any(causes)
    };
    let is_caused: Vec<bool> = findings.iter().map(is_caused).collect();
    let mut is_caused = is_caused.into_iter();
    findings.retain(|_| !is_caused.next().unwrap_or(false));
    findings
}

/// Rules whose findings are about a part that is not read as a part of the document.
const UNREAD: &[&str] = &["unknown-field", "invalid-field-type", "openapi-3.1-syntax"];

/// Returns the components that only seem unused: those that are reachable from a part that is not
/// read.
fn components_used_by_invalid_parts(model: &Model<'_>, findings: &[Finding]) -> HashSet<NodeId> {
    let document = model.document;
    let mut used = HashSet::new();
    let unread = findings.iter().filter(|it| UNREAD.contains(&it.rule));
    let mut open: Vec<NodeId> = unread.filter_map(|it| Some(it.place?.node)).collect();
    let mut seen = HashSet::new();
    while let Some(node) = open.pop() {
        if !seen.insert(node) {
            continue;
        }
        used.insert(node);
        match document.value(node) {
            Value::Scalar(Scalar::String(text)) if text.starts_with("#/components/") => {
                open.extend(document.at_pointer(&text[1..]).ok());
            }
            Value::Scalar(_) => {}
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.iter().map(|it| it.value)),
        }
    }
    used
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cascades_name_existing_rules() {
        let names = table::CASCADES
            .iter()
            .flat_map(|cascade| cascade.causes.iter().chain(cascade.effects))
            .chain(UNREAD);
        for name in names {
            assert!(
                crate::rules::RuleSet::standard().by_name(name).is_some(),
                "{name}"
            );
        }
    }
}
