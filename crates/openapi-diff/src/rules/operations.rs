//! Rules about operations.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Deprecated, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Operations",
    rules: &[
        &OPERATION_REMOVED,
        &OPERATION_ADDED,
        &OPERATION_DEPRECATED,
        &OPERATION_UNDEPRECATED,
        &CALLBACK_REMOVED,
        &CALLBACK_ADDED,
    ],
};

pub(crate) static OPERATION_REMOVED: Rule = Rule {
    name: "operation-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "An operation was removed.",
    why: "Requests to it fail with 404 or 405.",
    mitigation: "Mark the operation `deprecated` first, and remove it in the next major version of the API.",
};

pub(crate) static OPERATION_ADDED: Rule = Rule {
    name: "operation-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An operation was added.",
    why: "Existing clients do not call it.",
    mitigation: "",
};

pub(crate) static OPERATION_DEPRECATED: Rule = Rule {
    name: "operation-deprecated",
    axis: Wire,
    severity: Note,
    section: Deprecated,
    summary: "An operation was deprecated.",
    why: "It still works as before.",
    mitigation: "Name the replacement in the description of the operation.",
};

pub(crate) static OPERATION_UNDEPRECATED: Rule = Rule {
    name: "operation-undeprecated",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "The deprecation of an operation was withdrawn.",
    why: "It still works as before.",
    mitigation: "",
};

pub(crate) static CALLBACK_REMOVED: Rule = Rule {
    name: "callback-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A callback or webhook, or an operation of one, was removed.",
    why: "Clients wait for a request that never arrives.",
    mitigation: "Announce the removal in the description of the callback first.",
};

pub(crate) static CALLBACK_ADDED: Rule = Rule {
    name: "callback-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A callback or webhook, or an operation of one, was added.",
    why: "Clients that did not register for it receive no requests.",
    mitigation: "",
};
