//! Rules: parameters.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Deprecated, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Parameters",
    rules: &[
        &PARAMETER_REMOVED,
        &PARAMETER_MOVED,
        &PARAMETER_REQUIRED,
        &PARAMETER_ADDED,
        &PARAMETER_OPTIONAL,
        &PARAMETER_SERIALIZATION_CHANGED,
        &PARAMETER_EMPTY_VALUE_DISALLOWED,
        &PARAMETER_DEPRECATED,
        &PATH_PARAMETER_RENAMED,
    ],
};

pub(crate) static PARAMETER_REMOVED: Rule = Rule {
    name: "parameter-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A parameter is gone.",
    why: "A request that has it is refused, or means something else: a filter that is ignored returns everything.",
    mitigation: "Keep it, marked `deprecated`, for as long as clients send it.",
};

pub(crate) static PARAMETER_MOVED: Rule = Rule {
    name: "parameter-moved",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A parameter stands in another part of the request.",
    why: "Clients send it where nobody looks.",
    mitigation: "Accept it in both places for a while.",
};

pub(crate) static PARAMETER_REQUIRED: Rule = Rule {
    name: "parameter-required",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A parameter has to be there now.",
    why: "A request without it is refused.",
    mitigation: "Give it a default and leave it optional.",
};

pub(crate) static PARAMETER_ADDED: Rule = Rule {
    name: "parameter-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "There is an optional parameter more.",
    why: "Requests without it are valid as before.",
    mitigation: "",
};

pub(crate) static PARAMETER_OPTIONAL: Rule = Rule {
    name: "parameter-optional",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A parameter need not be there any more.",
    why: "Requests that have it are valid as before.",
    mitigation: "",
};

pub(crate) static PARAMETER_SERIALIZATION_CHANGED: Rule = Rule {
    name: "parameter-serialization-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A parameter's value is written in another way (`style`, `explode`, `content`).",
    why: "Clients write it in the old way, which reads as another value, or as none.",
    mitigation: "Add a second parameter for the new notation.",
};

pub(crate) static PARAMETER_EMPTY_VALUE_DISALLOWED: Rule = Rule {
    name: "parameter-empty-value-disallowed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A parameter may no longer be empty or hold reserved characters.",
    why: "A request that does so is refused.",
    mitigation: "Go on accepting it.",
};

pub(crate) static PARAMETER_DEPRECATED: Rule = Rule {
    name: "parameter-deprecated",
    axis: Wire,
    severity: Note,
    section: Deprecated,
    summary: "A parameter is marked as deprecated.",
    why: "It works as before.",
    mitigation: "",
};

pub(crate) static PATH_PARAMETER_RENAMED: Rule = Rule {
    name: "path-parameter-renamed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A parameter of a path has another name.",
    why: "A URL holds its value, not its name.",
    mitigation: "",
};
