//! Rules about parameters.

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
        &PARAMETER_BECAME_OPTIONAL,
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
    summary: "A parameter was removed or renamed.",
    why: "Requests with the parameter are rejected, or return something else: without a filter, everything is returned.",
    mitigation: "Keep the parameter and mark it `deprecated` until clients no longer send it.",
};

pub(crate) static PARAMETER_MOVED: Rule = Rule {
    name: "parameter-moved",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A parameter was moved to another part of the request.",
    why: "The server does not find the parameter where existing clients send it.",
    mitigation: "Accept the parameter in both places during a transition.",
};

pub(crate) static PARAMETER_REQUIRED: Rule = Rule {
    name: "parameter-required",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A parameter became required, or a required parameter was added.",
    why: "Requests without the parameter are rejected.",
    mitigation: "Leave the parameter optional and give it a default.",
};

pub(crate) static PARAMETER_ADDED: Rule = Rule {
    name: "parameter-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An optional parameter was added.",
    why: "Requests without the parameter are still valid.",
    mitigation: "",
};

pub(crate) static PARAMETER_BECAME_OPTIONAL: Rule = Rule {
    name: "parameter-became-optional",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A parameter became optional.",
    why: "Requests with the parameter are still valid.",
    mitigation: "",
};

pub(crate) static PARAMETER_SERIALIZATION_CHANGED: Rule = Rule {
    name: "parameter-serialization-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "The serialization of a parameter or header changed (`style`, `explode` or `content`).",
    why: "Values that existing clients write are read as other values, or not at all.",
    mitigation: "Add a second parameter with the new serialization.",
};

pub(crate) static PARAMETER_EMPTY_VALUE_DISALLOWED: Rule = Rule {
    name: "parameter-empty-value-disallowed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Empty values or reserved characters were disallowed in a parameter.",
    why: "Requests with such values are rejected.",
    mitigation: "Keep accepting these values.",
};

pub(crate) static PARAMETER_DEPRECATED: Rule = Rule {
    name: "parameter-deprecated",
    axis: Wire,
    severity: Note,
    section: Deprecated,
    summary: "A parameter was deprecated.",
    why: "It still works as before.",
    mitigation: "",
};

pub(crate) static PATH_PARAMETER_RENAMED: Rule = Rule {
    name: "path-parameter-renamed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A path parameter was renamed.",
    why: "URLs contain the value of a path parameter, not its name.",
    mitigation: "",
};
