//! Rules about changes of the client's Rust API.

use openapi_diff::{Axis, Rule, Section};
use openapi_document::diagnostic::Severity;
use openapi_document::rule::Group;

/// The rules about the Rust API, which `changes` adds to those of `openapi-diff`.
pub static GROUP: Group<Rule> = Group {
    title: "The Rust client",
    rules: &[
        &RUST_REMOVED,
        &RUST_RENAMED,
        &RUST_CHANGED,
        &RUST_TRAIT_REMOVED,
        &RUST_EXHAUSTIVE_TYPE_EXTENDED,
        &RUST_ADDED,
        &RUST_NOT_COMPARED,
    ],
};

pub(super) static RUST_REMOVED: Rule = Rule {
    name: "rust-removed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Removed,
    summary: "A public item of the client was removed.",
    why: "Programs that use it do not compile.",
    mitigation: "Keep a deprecated item that calls its replacement.",
};

pub(super) static RUST_RENAMED: Rule = Rule {
    name: "rust-renamed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Changed,
    summary: "A public item of the client was renamed.",
    why: "Programs that use it do not compile.",
    mitigation: "Keep the old name as a deprecated alias.",
};

pub(super) static RUST_CHANGED: Rule = Rule {
    name: "rust-changed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Changed,
    summary: "The type of a public item of the client changed.",
    why: "Programs that use it may not compile.",
    mitigation: "Keep the type, and add an item of the new type.",
};

pub(super) static RUST_TRAIT_REMOVED: Rule = Rule {
    name: "rust-trait-removed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Removed,
    summary: "A trait implementation was removed from a type.",
    why: "Programs that rely on the implementation do not compile.",
    mitigation: "",
};

pub(super) static RUST_EXHAUSTIVE_TYPE_EXTENDED: Rule = Rule {
    name: "rust-exhaustive-type-extended",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Added,
    summary: "A field or variant was added to an exhaustive type.",
    why: "Programs that name all its fields or match all its variants do not compile.",
    mitigation: "",
};

pub(super) static RUST_ADDED: Rule = Rule {
    name: "rust-added",
    axis: Axis::Rust,
    severity: Severity::Note,
    section: Section::Added,
    summary: "A public item was added to the client.",
    why: "Existing programs do not use it.",
    mitigation: "",
};

pub(super) static RUST_NOT_COMPARED: Rule = Rule {
    name: "rust-not-compared",
    axis: Axis::Rust,
    severity: Severity::Note,
    section: Section::Changed,
    summary: "The Rust API was not compared.",
    why: "The code generator of the client does not support one of the documents, so changes of the Rust API are unknown.",
    mitigation: "`--rust always` skips the checks that apply only to the client's own document.",
};
