//! What the generated Rust types can have against the document; [`crate::type_check`] finds it.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_lint::{Rule, Stage};

pub(crate) static ROUND_TRIP: &Rule = &RULES[0];
pub(crate) static SCHEMA: &Rule = &RULES[1];
pub(crate) static STALE_EXCEPTION: &Rule = &RULES[2];
pub(crate) static PROBE_FAILED: &Rule = &RULES[3];
pub(crate) static NOT_CHECKED: &Rule = &RULES[4];

const fn rule(name: &'static str, summary: &'static str, why: &'static str) -> Rule {
    Rule {
        name,
        severity: Error,
        summary,
        why,
        bad: "",
        good: "",
        stage: Stage::Extra("examples --types"),
    }
}

pub(super) static RULES: &[Rule] = &[
    rule(
        "type-round-trip",
        "An example that goes through its generated type comes back the same, null and absent counting as the same.",
        "What is lost on the way is lost to everyone who uses the client.",
    ),
    rule(
        "type-schema",
        "A generated type says of itself, as JSON Schema, what the document says of its schema.",
        "Where the two differ, the client refuses what the document allows, or drops what it describes. A difference that is meant has a name and a reason.",
    ),
    rule(
        "stale-type-exception",
        "Every named difference between types and document still explains one.",
        "Otherwise the list of exceptions is longer than the truth.",
    ),
    rule(
        "type-probe-failed",
        "The types can be asked: `xtask/types` builds and answers.",
        "There is nothing to hold against the document otherwise. The command exits with 2.",
    ),
    Rule {
        severity: Note,
        ..rule(
            "type-not-checked",
            "An example goes through a generated type.",
            "The types of named schemas are public and can be asked. The string of a parameter or of a property that has no named schema is a `String` in Rust, which keeps whatever it reads; what the generator makes of an inline object has no name that is promised.",
        )
    },
];
