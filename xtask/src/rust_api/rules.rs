//! Kinds of changes of the client's Rust API.

use openapi_diff::{Axis, Rule, Section};
use openapi_document::diagnostic::Severity;
use openapi_document::rule::Group;

/// The rules about the Rust API, which `changes` knows besides those of `openapi-diff`.
pub static GROUP: Group<Rule> = Group {
    title: "The Rust client",
    rules: &[
        &RUST_REMOVED,
        &RUST_RENAMED,
        &RUST_CHANGED,
        &RUST_IMPL_REMOVED,
        &RUST_EXHAUSTIVE,
        &RUST_ADDED,
        &RUST_NOT_COMPARED,
    ],
};

pub(super) static RUST_REMOVED: Rule = Rule {
    name: "rust-removed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Removed,
    summary: "A public item of the client is gone.",
    why: "A program that names it does not compile.",
    mitigation: "Keep a deprecated one that calls what takes its place.",
};

pub(super) static RUST_RENAMED: Rule = Rule {
    name: "rust-renamed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Changed,
    summary: "A public item of the client has another name.",
    why: "A program that names it does not compile.",
    mitigation: "Keep the old name as a deprecated alias.",
};

pub(super) static RUST_CHANGED: Rule = Rule {
    name: "rust-changed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Changed,
    summary: "A public item of the client has another type.",
    why: "A program that uses it may not compile.",
    mitigation: "Keep the type, and add an item of the new one.",
};

pub(super) static RUST_IMPL_REMOVED: Rule = Rule {
    name: "rust-trait-removed",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Removed,
    summary: "A type no longer implements a trait.",
    why: "A program that relies on it does not compile.",
    mitigation: "",
};

pub(super) static RUST_EXHAUSTIVE: Rule = Rule {
    name: "rust-exhaustive-type-extended",
    axis: Axis::Rust,
    severity: Severity::Error,
    section: Section::Added,
    summary: "A type that lists all its fields or variants has one more.",
    why: "A program that names them all does not compile.",
    mitigation: "",
};

pub(super) static RUST_ADDED: Rule = Rule {
    name: "rust-added",
    axis: Axis::Rust,
    severity: Severity::Note,
    section: Section::Added,
    summary: "The client has a public item more.",
    why: "Programs need not name it.",
    mitigation: "",
};

pub(super) static RUST_NOT_COMPARED: Rule = Rule {
    name: "rust-not-compared",
    axis: Axis::Rust,
    severity: Severity::Note,
    section: Section::Changed,
    summary: "The Rust API could not be compared.",
    why: "The client's code generator does not take one of the documents.",
    mitigation: "`--rust always` generates without the checks that hold for the client's own document.",
};
