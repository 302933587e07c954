//! Rules about the names that generated clients derive from a document.

use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::rule::Group;

use crate::rule::Axis::Sdk;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Generated clients",
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
    summary: "The ID of an operation changed or was removed.",
    why: "Generators name a function after it.",
    mitigation: "Keep the ID; the `summary` can contain the new name.",
};

pub(crate) static TAG_CHANGED: Rule = Rule {
    name: "tag-changed",
    axis: Sdk,
    severity: Error,
    section: Changed,
    summary: "A tag was removed from an operation, or its first tag was added.",
    why: "Generators name the class or module of an operation after its tag.",
    mitigation: "Keep the old tag, and add the new one.",
};

pub(crate) static PARAMETERS_REORDERED: Rule = Rule {
    name: "parameters-reordered",
    axis: Sdk,
    severity: Error,
    section: Changed,
    summary: "The parameters of an operation were reordered.",
    why: "Many generators derive positional arguments from them; two arguments of the same type are swapped silently.",
    mitigation: "Keep the order, and add new parameters at the end.",
};

/// A component schema was renamed. The change has the two names as its values.
pub static SCHEMA_RENAMED: Rule = Rule {
    name: "schema-renamed",
    axis: Sdk,
    severity: Error,
    section: Changed,
    summary: "A component schema was renamed.",
    why: "Generators name a type after it.",
    mitigation: "Keep the name; the `title` can contain the new one.",
};

pub(crate) static SCHEMA_REMOVED: Rule = Rule {
    name: "schema-removed",
    axis: Sdk,
    severity: Warning,
    section: Removed,
    summary: "A component schema that an operation used was removed, most often because it was inlined.",
    why: "Generators name a type after it; for an inline schema, each generator makes up its own name.",
    mitigation: "Keep the component.",
};

pub(crate) static UNUSED_SCHEMA_REMOVED: Rule = Rule {
    name: "unused-schema-removed",
    axis: Sdk,
    severity: Note,
    section: Removed,
    summary: "A component schema that no operation used was removed.",
    why: "No operation of a generated client uses its type.",
    mitigation: "",
};

pub(crate) static SCHEMA_ADDED: Rule = Rule {
    name: "schema-added",
    axis: Sdk,
    severity: Note,
    section: Added,
    summary: "A component schema was added.",
    why: "Generated clients gain a type.",
    mitigation: "",
};
