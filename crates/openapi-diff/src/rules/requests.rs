//! Rules: schemas of what a client sends.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Schemas of what a client sends",
    rules: &[
        &REQUEST_TYPE_NARROWED,
        &REQUEST_BECAME_NOT_NULLABLE,
        &REQUEST_BECAME_ENUM,
        &REQUEST_ENUM_VALUE_REMOVED,
        &REQUEST_ENUM_VALUE_ADDED,
        &REQUEST_BOUND_TIGHTENED,
        &REQUEST_PATTERN_CHANGED,
        &REQUEST_FORMAT_NARROWED,
        &REQUEST_PROPERTY_REQUIRED,
        &REQUEST_ADDITIONAL_PROPERTIES_FORBIDDEN,
        &REQUEST_PROPERTY_DISALLOWED,
        &REQUEST_PROPERTY_REMOVED,
        &REQUEST_PROPERTY_READ_ONLY,
        &REQUEST_VARIANT_REMOVED,
        &REQUEST_EXCLUSION_ADDED,
        &REQUEST_ANY_OF_BECAME_ONE_OF,
        &REQUEST_DEFAULT_CHANGED,
        &REQUEST_NOT_COMPARABLE,
        &REQUEST_PROPERTY_ADDED,
        &REQUEST_WIDENED,
    ],
};

pub(crate) static REQUEST_TYPE_NARROWED: Rule = Rule {
    name: "request-type-narrowed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value of a type that was accepted is refused.",
    why: "Clients send it.",
    mitigation: "Accept both types with `anyOf`.",
};

pub(crate) static REQUEST_BECAME_NOT_NULLABLE: Rule = Rule {
    name: "request-became-not-nullable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Null is no longer accepted.",
    why: "Clients send it.",
    mitigation: "Take null for an absent value.",
};

pub(crate) static REQUEST_BECAME_ENUM: Rule = Rule {
    name: "request-became-enum",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Only listed values are accepted.",
    why: "Clients send others.",
    mitigation: "List every value that was accepted.",
};

pub(crate) static REQUEST_ENUM_VALUE_REMOVED: Rule = Rule {
    name: "request-enum-value-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A listed value is no longer accepted.",
    why: "Clients send it.",
    mitigation: "Accept it, and read it as the value that stands for it now.",
};

pub(crate) static REQUEST_ENUM_VALUE_ADDED: Rule = Rule {
    name: "request-enum-value-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "Another value is accepted.",
    why: "Clients go on sending those that they know.",
    mitigation: "",
};

pub(crate) static REQUEST_BOUND_TIGHTENED: Rule = Rule {
    name: "request-bound-tightened",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A number, a length or a count that was accepted is out of bounds.",
    why: "Clients send it.",
    mitigation: "Keep the wider bound, and cut on the server.",
};

pub(crate) static REQUEST_PATTERN_CHANGED: Rule = Rule {
    name: "request-pattern-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A pattern is new or another one.",
    why: "A text that was accepted need not match it.",
    mitigation: "Accept what the old pattern did.",
};

pub(crate) static REQUEST_FORMAT_NARROWED: Rule = Rule {
    name: "request-format-narrowed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value needs a format that it did not need before.",
    why: "Clients send values without it.",
    mitigation: "Accept what was accepted.",
};

pub(crate) static REQUEST_PROPERTY_REQUIRED: Rule = Rule {
    name: "request-property-required",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A property has to be there now.",
    why: "A request without it is refused.",
    mitigation: "Leave it optional, with a default on the server.",
};

pub(crate) static REQUEST_ADDITIONAL_PROPERTIES_FORBIDDEN: Rule = Rule {
    name: "request-additional-properties-forbidden",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "An object no longer takes unknown properties, or only some.",
    why: "Clients send more than is listed.",
    mitigation: "Ignore what is unknown.",
};

pub(crate) static REQUEST_PROPERTY_DISALLOWED: Rule = Rule {
    name: "request-property-disallowed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A property is gone from an object that takes no others.",
    why: "A request that has it is refused.",
    mitigation: "Ignore it instead.",
};

pub(crate) static REQUEST_PROPERTY_REMOVED: Rule = Rule {
    name: "request-property-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A property is no longer known.",
    why: "What clients send in it is refused, or silently ignored.",
    mitigation: "Keep it, marked `deprecated`, for as long as clients send it.",
};

pub(crate) static REQUEST_PROPERTY_READ_ONLY: Rule = Rule {
    name: "request-property-read-only",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A property may no longer be sent.",
    why: "What clients send in it is refused or ignored.",
    mitigation: "Ignore it, and say so.",
};

pub(crate) static REQUEST_VARIANT_REMOVED: Rule = Rule {
    name: "request-variant-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "One of several alternatives is no longer accepted.",
    why: "Clients send it.",
    mitigation: "Keep the alternative.",
};

pub(crate) static REQUEST_EXCLUSION_ADDED: Rule = Rule {
    name: "request-exclusion-added",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A schema under `not` refuses what was accepted.",
    why: "Clients may send it.",
    mitigation: "",
};

pub(crate) static REQUEST_ANY_OF_BECAME_ONE_OF: Rule = Rule {
    name: "request-any-of-became-one-of",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Alternatives that could hold at once exclude each other.",
    why: "`oneOf` refuses what fits two of them.",
    mitigation: "Keep `anyOf`.",
};

pub(crate) static REQUEST_DEFAULT_CHANGED: Rule = Rule {
    name: "request-default-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "What is left out means another value.",
    why: "The same request does something else.",
    mitigation: "Keep the default, and let clients ask for the new value.",
};

pub(crate) static REQUEST_NOT_COMPARABLE: Rule = Rule {
    name: "request-not-comparable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A schema changed that combines too many alternatives to tell.",
    why: "Nothing shows that what was accepted still is.",
    mitigation: "Split the schema.",
};

pub(crate) static REQUEST_PROPERTY_ADDED: Rule = Rule {
    name: "request-property-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "There is an optional property more.",
    why: "Requests without it are valid as before.",
    mitigation: "",
};

pub(crate) static REQUEST_WIDENED: Rule = Rule {
    name: "request-widened",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "More is accepted than before.",
    why: "What was valid still is.",
    mitigation: "",
};
