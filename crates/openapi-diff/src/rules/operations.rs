//! Rules: operations.

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
    summary: "An operation is gone.",
    why: "A request that was answered gets 404 or 405.",
    mitigation: "Mark it `deprecated` first, and remove it with the next major version of the API.",
};

pub(crate) static OPERATION_ADDED: Rule = Rule {
    name: "operation-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "There is an operation more.",
    why: "Nobody calls it yet.",
    mitigation: "",
};

pub(crate) static OPERATION_DEPRECATED: Rule = Rule {
    name: "operation-deprecated",
    axis: Wire,
    severity: Note,
    section: Deprecated,
    summary: "An operation is marked as deprecated.",
    why: "It works as before.",
    mitigation: "Say in its description what to use instead.",
};

pub(crate) static OPERATION_UNDEPRECATED: Rule = Rule {
    name: "operation-undeprecated",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "An operation is no longer marked as deprecated.",
    why: "It works as before.",
    mitigation: "",
};

pub(crate) static CALLBACK_REMOVED: Rule = Rule {
    name: "callback-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A callback of an operation is gone.",
    why: "A client that waits for it waits for ever.",
    mitigation: "Mark it `deprecated` first.",
};

pub(crate) static CALLBACK_ADDED: Rule = Rule {
    name: "callback-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An operation has a callback more.",
    why: "A client that did not register is not called.",
    mitigation: "",
};
