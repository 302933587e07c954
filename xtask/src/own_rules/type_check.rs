//! Rules about generated Rust types; [`crate::type_check`] checks them.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;
use openapi_lint::{Basis, Rule, Stage};

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
    summary: "Reports examples that change when they are decoded into their generated type and encoded again; null and absent are equal.",
    why: "Users of the client lose the data that the type does not keep.",
    basis: Basis::other(
        "CONTRIBUTING.md, Adding a field to a response",
        "The round trip test compares the payload with the type.",
    ),
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static TYPE_SCHEMA_MISMATCH: Rule = Rule {
    name: "type-schema-mismatch",
    severity: Error,
    summary: "Reports generated types whose JSON Schema differs from the document's, except for accepted differences, which have a name and a reason.",
    why: "The client rejects values that the document allows, or drops properties that it describes.",
    basis: Basis::other(
        "CONTRIBUTING.md, Adding a field to a response",
        "The round trip test compares the payload with the type.",
    ),
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static STALE_TYPE_EXCEPTION: Rule = Rule {
    name: "stale-type-exception",
    severity: Error,
    summary: "Reports accepted differences between the types and the document that no longer exist.",
    why: "Stale exceptions hide future differences.",
    basis: Basis::other(
        "CONTRIBUTING.md, Adding a field to a response",
        "The round trip test compares the payload with the type.",
    ),
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static TYPE_PROBE_FAILED: Rule = Rule {
    name: "type-probe-failed",
    severity: Error,
    summary: "Reports that `xtask/types` does not build or does not run.",
    why: "The types cannot be compared with the document; the command exits with 2.",
    basis: Basis::other(
        "CONTRIBUTING.md, Adding a field to a response",
        "The round trip test compares the payload with the type.",
    ),
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};

pub(crate) static TYPE_NOT_CHECKED: Rule = Rule {
    name: "type-not-checked",
    severity: Note,
    summary: "Reports examples that are not checked against a generated type.",
    why: "Only named schemas have public types, so differences in other values, such as parameters and inline objects, are not found.",
    basis: Basis::other(
        "CONTRIBUTING.md, Adding a field to a response",
        "The round trip test compares the payload with the type.",
    ),
    bad: "",
    good: "",
    stage: Stage::Extra("examples --types"),
};
