//! Rules: other languages' generated clients.

use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::rule::Group;

use crate::rule::Axis::Sdk;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Other languages' generated clients",
    rules: &[
        &OPERATION_ID_CHANGED,
        &TAG_CHANGED,
        &PARAMETERS_REORDERED,
        &SCHEMA_RENAMED,
        &SCHEMA_REMOVED,
        &UNUSED_SCHEMA_REMOVED,
        &SCHEMA_ADDED,
    ],
};

pub(crate) static OPERATION_ID_CHANGED: Rule = Rule {
    name: "operation-id-changed",
    axis: Sdk,
    severity: Error,
    section: Changed,
    summary: "An operation has another ID, or none.",
    why: "Generators name a function by it.",
    mitigation: "Keep the ID; the summary can say the new name.",
};

pub(crate) static TAG_CHANGED: Rule = Rule {
    name: "tag-changed",
    axis: Sdk,
    severity: Error,
    section: Changed,
    summary: "An operation is under another tag.",
    why: "Generators name the class or module of an operation by its tag.",
    mitigation: "Keep the old tag; add the new one beside it.",
};

pub(crate) static PARAMETERS_REORDERED: Rule = Rule {
    name: "parameters-reordered",
    axis: Sdk,
    severity: Error,
    section: Changed,
    summary: "An operation's parameters stand in another order.",
    why: "Many generators make positional arguments of them, and two of one type swap silently.",
    mitigation: "Keep the order; add new ones at the end.",
};

/// A named schema was renamed.
pub static SCHEMA_RENAMED: Rule = Rule {
    name: "schema-renamed",
    axis: Sdk,
    severity: Error,
    section: Changed,
    summary: "A named schema has another name.",
    why: "Generators name a type by it.",
    mitigation: "Keep the name; `title` can say the new one.",
};

pub(crate) static SCHEMA_REMOVED: Rule = Rule {
    name: "schema-removed",
    axis: Sdk,
    severity: Warning,
    section: Removed,
    summary: "A named schema that an operation used is gone, most often since it stands inline now.",
    why: "Generators name a type by it; one that stands inline gets a name that each generator makes up.",
    mitigation: "Keep the name.",
};

pub(crate) static UNUSED_SCHEMA_REMOVED: Rule = Rule {
    name: "unused-schema-removed",
    axis: Sdk,
    severity: Note,
    section: Removed,
    summary: "A named schema that no operation used is gone.",
    why: "Nothing that is called has its type.",
    mitigation: "",
};

pub(crate) static SCHEMA_ADDED: Rule = Rule {
    name: "schema-added",
    axis: Sdk,
    severity: Note,
    section: Added,
    summary: "There is a named schema more.",
    why: "Generators write a type more.",
    mitigation: "",
};
