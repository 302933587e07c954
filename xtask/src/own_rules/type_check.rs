//! What the generated Rust types can have against the document; [`crate::type_check`] finds it.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;
use openapi_lint::{Rule, Stage};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Generated types",
    rules: &[
        &TYPE_ROUND_TRIP_MISMATCH,
        &TYPE_SCHEMA_MISMATCH,
        &STALE_TYPE_EXCEPTION,
        &TYPE_PROBE_FAILED,
        &TYPE_NOT_CHECKED,
    ],
};

pub(crate) static TYPE_ROUND_TRIP_MISMATCH: Rule = Rule {
    name: "type-round-trip-mismatch",
    severity: Error,
    summary: "An example that goes through its generated type comes back the same, null and absent counting as the same.",
    why: "What is lost on the way is lost to everyone who uses the client.",
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static TYPE_SCHEMA_MISMATCH: Rule = Rule {
    name: "type-schema-mismatch",
    severity: Error,
    summary: "A generated type says of itself, as JSON Schema, what the document says of its schema.",
    why: "Where the two differ, the client refuses what the document allows, or drops what it describes. A difference that is meant has a name and a reason.",
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static STALE_TYPE_EXCEPTION: Rule = Rule {
    name: "stale-type-exception",
    severity: Error,
    summary: "Every named difference between types and document still explains one.",
    why: "Otherwise the list of exceptions is longer than the truth.",
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static TYPE_PROBE_FAILED: Rule = Rule {
    name: "type-probe-failed",
    severity: Error,
    summary: "The types can be asked: `xtask/types` builds and answers.",
    why: "There is nothing to hold against the document otherwise. The command exits with 2.",
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static TYPE_NOT_CHECKED: Rule = Rule {
    name: "type-not-checked",
    severity: Note,
    summary: "An example goes through a generated type.",
    why: "The types of named schemas are public and can be asked. The string of a parameter or of a property that has no named schema is a `String` in Rust, which keeps whatever it reads; what the generator makes of an inline object has no name that is promised.",
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};
