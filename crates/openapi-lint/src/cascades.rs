//! One defect, one finding: what only follows from another finding is not told beside it.
//!
//! A misspelt `content` is an unknown field and a missing one; a `minimum` above its `maximum` makes
//! every example wrong. The rules know nothing of each other; what follows from what stands here, as
//! a table. Who mends the cause and still has the other defect is told of it then.

use std::collections::{HashMap, HashSet};

use crate::finding::Finding;
use openapi_document::diagnostic::Severity;
use openapi_document::model::Model;
use openapi_document::tree::{Document, NodeId, Scalar, Value};

/// That one finding follows from another.
struct Cascade {
    causes: &'static [&'static str],
    effects: &'static [&'static str],
    /// Where the two stand to each other.
    related: fn(&CauseAndEffect<'_, '_>) -> bool,
}

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

    fn in_object(&self) -> bool {
        self.document().parent(self.cause_at) == Some(self.effect_at)
    }

    fn side_by_side(&self) -> bool {
        self.document().parent(self.cause_at) == self.document().parent(self.effect_at)
    }

    /// Whether both want the same.
    fn same_expectation(&self) -> bool {
        self.cause.expected.is_some() && self.cause.expected == self.effect.expected
    }

    /// Whether the cause is about a name that the effect asks for, or does not know.
    fn same_name(&self) -> bool {
        self.cause.actual.is_some()
            && (self.cause.actual == self.effect.expected
                || self.cause.actual == self.effect.actual)
    }

    /// Whether the cause is in the schema that the effect's example was held against: at the
    /// schema, at a keyword of it, or in a keyword's list.
    fn in_its_schema(&self) -> bool {
        let near: Vec<NodeId> =
            std::iter::successors(Some(self.cause_at), |it| self.document().parent(*it))
                .take(3)
                .collect();
        self.effect.schema.is_some_and(|it| near.contains(&it))
    }
}

const EXAMPLES: &[&str] = &[
    "example-type-mismatch",
    "example-unexpected-null",
    "example-missing-property",
    "example-unknown-property",
    "example-format-mismatch",
    "example-pattern-mismatch",
    "example-out-of-range",
    "example-enum-mismatch",
    "example-variant-mismatch",
    "example-read-write-only",
];

/// Keywords that a parameter or header of Swagger 2 has itself, instead of a schema.
const OF_SCHEMA: &[&str] = &["type", "items", "enum", "format", "$ref", "properties"];

const TABLE: &[Cascade] = &[
    // A path that is malformed has no names to hold parameters against.
    Cascade {
        causes: &["invalid-path"],
        effects: &["unused-path-parameter", "undefined-path-parameter"],
        related: |it| it.document().ancestors(it.effect_at).contains(&it.cause_at),
    },
    Cascade {
        causes: &["duplicate-path"],
        effects: &["path-trailing-slash"],
        related: |it| it.same_place(),
    },
    Cascade {
        causes: &["invalid-status-code"],
        effects: &["missing-success-response"],
        related: |it| it.in_object(),
    },
    // A misspelt field is missing under its name.
    Cascade {
        causes: &["unknown-field"],
        effects: &["missing-field", "missing-operation-id"],
        related: |it| it.in_object() && it.same_expectation(),
    },
    Cascade {
        causes: &["unknown-field"],
        effects: &["conflicting-fields", "missing-field"],
        related: |it| {
            let key = it.document().key_of(it.cause_at).unwrap_or_default();
            let meant = it.cause.expected.as_deref().unwrap_or_default();
            let asked = it.effect.expected.as_deref().unwrap_or_default();
            it.in_object()
                && (it.effect.rule == "conflicting-fields" || asked.contains(" or "))
                && (OF_SCHEMA.contains(&key)
                    || meant.starts_with('`') && asked.split(" or ").any(|name| name == meant))
        },
    },
    Cascade {
        causes: &["unknown-field"],
        effects: &[
            "missing-success-content",
            "media-type-without-schema",
            "missing-items",
            "undefined-path-parameter",
            "missing-server",
        ],
        related: |it| {
            let asks = match it.effect.rule {
                "missing-success-content" => "`content`",
                "media-type-without-schema" => "`schema`",
                "missing-items" => "`items`",
                "missing-server" => "`servers`",
                _ => "`parameters`",
            };
            let object = it.document().parent(it.cause_at);
            let place = it.document().ancestors(it.effect_at);
            // At the object itself, at a field of it, or at an operation of the path item.
            it.cause.expected.as_deref() == Some(asks)
                && place.iter().rev().take(2).any(|it| Some(*it) == object)
        },
    },
    // All that is under a misspelt `components`, and all schemes under a misspelt section.
    Cascade {
        causes: &["unknown-field"],
        effects: &[
            "unresolved-ref",
            "undefined-security-scheme",
            "unresolved-discriminator-mapping",
        ],
        related: |it| match it.cause.expected.as_deref() {
            Some("`components`") => it.document().parent(it.cause_at) == Some(it.document().root()),
            Some("`securitySchemes`") => it.effect.rule == "undefined-security-scheme",
            Some("`schemas`") => it.effect.rule == "unresolved-discriminator-mapping",
            _ => false,
        },
    },
    // The payload itself, where its wrapper belongs.
    Cascade {
        causes: &["unknown-field"],
        effects: &["example-without-value"],
        related: |it| it.in_object(),
    },
    Cascade {
        causes: &["invalid-field-value"],
        effects: &["invalid-parameter-style"],
        related: |it| it.same_place(),
    },
    Cascade {
        causes: &["duplicate-operation-id"],
        effects: &["case-collision"],
        related: |it| it.same_place(),
    },
    Cascade {
        causes: &["invalid-field-type"],
        effects: &["keyword-type-mismatch"],
        related: |it| it.cause_at == it.effect_at,
    },
    Cascade {
        causes: &["invalid-field-type"],
        effects: &["ref-type-mismatch"],
        related: |it| {
            let text = it.document().as_str(it.effect_at).unwrap_or_default();
            text.strip_prefix('#') == Some(&it.cause.pointer)
        },
    },
    Cascade {
        causes: &["missing-field"],
        effects: &["undefined-scope"],
        related: |it| it.cause.expected.as_deref() == Some("`scopes`"),
    },
    Cascade {
        causes: &["missing-field", "invalid-field-type"],
        effects: &["undefined-tag"],
        related: |it| it.cause.pointer.starts_with("/tags"),
    },
    Cascade {
        causes: &["invalid-field-type"],
        effects: &["missing-server"],
        related: |it| it.cause.pointer.starts_with("/servers"),
    },
    Cascade {
        causes: &["invalid-server-variable"],
        effects: &["invalid-server-url"],
        related: |it| it.cause_at == it.effect_at,
    },
    Cascade {
        causes: &["discriminator-without-variants"],
        effects: &["undefined-discriminator-property"],
        related: |it| it.document().parent(it.effect_at) == Some(it.cause_at),
    },
    // Components under a misspelt or unknown section.
    Cascade {
        causes: &["unknown-field", "openapi-3.1-syntax"],
        effects: &["unresolved-ref"],
        related: |it| {
            let document = it.document();
            let text = document.as_str(it.effect_at).unwrap_or_default();
            let mut steps = text.rsplit('/');
            let (name, section) = (steps.next(), steps.next());
            name.is_some_and(|name| document.get(it.cause_at, name).is_some())
                && it.cause.expected.as_deref() == section.map(|it| format!("`{it}`")).as_deref()
        },
    },
    // What a schema gets wrong, its examples and its default get wrong.
    Cascade {
        causes: &["undefined-required-property"],
        effects: EXAMPLES,
        related: |it| it.same_name(),
    },
    Cascade {
        causes: &[
            "unsatisfiable-bounds",
            "invalid-enum-value",
            "conflicting-types",
            "pattern-with-delimiters",
            "non-ecmascript-pattern",
            "ambiguous-variants",
            "conflicting-fields",
            "invalid-field-type",
            "invalid-field-value",
        ],
        effects: EXAMPLES,
        related: |it| it.in_its_schema(),
    },
    // `items` on an object: most likely it is a list, as its example shows.
    Cascade {
        causes: &["keyword-type-mismatch"],
        effects: &["example-type-mismatch"],
        related: |it| it.in_its_schema(),
    },
    Cascade {
        causes: &["unsatisfiable-bounds"],
        effects: &["invalid-default", "invalid-enum-value"],
        related: |it| it.side_by_side(),
    },
    Cascade {
        causes: &["invalid-enum-value"],
        effects: &["invalid-default"],
        related: |it| {
            let list = it.document().parent(it.cause_at);
            list.and_then(|list| it.document().parent(list)) == it.document().parent(it.effect_at)
        },
    },
];

/// Takes away what follows from another finding, and what is told twice.
pub(crate) fn drop_caused(model: &Model<'_>, findings: Vec<Finding>) -> Vec<Finding> {
    let mut told = HashSet::new();
    let findings: Vec<Finding> = findings
        .into_iter()
        .filter(|it| told.insert((it.rule, it.file.clone(), it.span, it.message.clone())))
        .collect();
    let mut by_rule: HashMap<&str, Vec<&Finding>> = HashMap::new();
    for finding in &findings {
        by_rule.entry(finding.rule).or_default().push(finding);
    }
    let lost = components_of_broken_parts(model, &findings);
    let follows = |effect: &Finding| {
        let Some(effect_at) = effect.place.map(|place| place.node) else {
            return false;
        };
        if effect.rule == "unused-component" && lost.contains(&effect_at) {
            return true;
        }
        TABLE
            .iter()
            .filter(|row| row.effects.contains(&effect.rule))
            .any(|row| {
                row.causes
                    .iter()
                    .filter_map(|cause| by_rule.get(cause))
                    .flatten()
                    // Where there are a thousand defects, their order is nobody's concern.
                    .take(LIMIT)
                    .any(|cause| {
                        cause.place.is_some_and(|place| {
                            (row.related)(&CauseAndEffect {
                                model,
                                cause,
                                effect,
                                cause_at: place.node,
                                effect_at,
                            })
                        })
                    })
            })
    };
    let keep: Vec<bool> = findings.iter().map(|it| !follows(it)).collect();
    let mut keep = keep.into_iter();
    let mut findings = findings;
    findings.retain(|_| keep.next().unwrap_or(true));
    findings
}

/// How many causes are looked at for one finding, so that the work is in proportion.
const LIMIT: usize = 200;

/// Findings about a part that is then not read as part of the document.
const UNREAD: &[&str] = &["unknown-field", "invalid-field-type", "openapi-3.1-syntax"];

/// Findings that say that something is not there which most likely was a reference.
const ABSENT: &[&str] = &[
    "missing-field",
    "conflicting-fields",
    "media-type-without-schema",
    "missing-success-content",
    "missing-items",
];

/// Components that only look unused: what a part that could not be read refers to, with all that
/// leads on from there; all schemas, where the finding is that a part is gone.
fn components_of_broken_parts(model: &Model<'_>, findings: &[Finding]) -> HashSet<NodeId> {
    let document = model.document;
    let mut used = HashSet::new();
    let mut open: Vec<NodeId> = Vec::new();
    for finding in findings.iter().filter(|it| it.severity > Severity::Note) {
        let Some(node) = finding.place.map(|place| place.node) else {
            continue;
        };
        if ABSENT.contains(&finding.rule)
            || finding.rule == "invalid-field-type"
                && matches!(document.value(node), Value::Scalar(Scalar::Null))
        {
            used.extend(model.components("schemas").into_iter().map(|(_, it)| it));
        }
        if UNREAD.contains(&finding.rule) {
            open.push(node);
        }
    }
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
    fn every_name_is_that_of_a_rule() {
        let names = TABLE
            .iter()
            .flat_map(|row| row.causes.iter().chain(row.effects))
            .chain(UNREAD)
            .chain(ABSENT);
        for name in names {
            assert!(
                crate::rules::RuleSet::standard().by_name(name).is_some(),
                "{name}"
            );
        }
    }
}
