//! Rules about request schemas.

use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Request schemas",
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
        &REQUEST_PROPERTY_BECAME_READ_ONLY,
        &REQUEST_VARIANT_REMOVED,
        &REQUEST_EXCLUSION_ADDED,
        &REQUEST_ANY_OF_BECAME_ONE_OF,
        &REQUEST_ONE_OF_AMBIGUOUS,
        &REQUEST_DEFAULT_CHANGED,
        &REQUEST_DEFAULT_REMOVED,
        &DEFAULT_CHANGED,
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
    summary: "The type of a value in a request changed or was narrowed.",
    why: "Requests with values of this type are rejected.",
    mitigation: "Accept both types with `anyOf`.",
};

pub(crate) static REQUEST_BECAME_NOT_NULLABLE: Rule = Rule {
    name: "request-became-not-nullable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value in a request became non-nullable.",
    why: "Requests with null are rejected.",
    mitigation: "Treat null like an absent value.",
};

pub(crate) static REQUEST_BECAME_ENUM: Rule = Rule {
    name: "request-became-enum",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value in a request was limited to an enum.",
    why: "Requests with other values are rejected.",
    mitigation: "List every value that was accepted.",
};

pub(crate) static REQUEST_ENUM_VALUE_REMOVED: Rule = Rule {
    name: "request-enum-value-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "An enum value was removed from a request.",
    why: "Requests with this value are rejected.",
    mitigation: "Keep accepting the value, and map it to its replacement.",
};

pub(crate) static REQUEST_ENUM_VALUE_ADDED: Rule = Rule {
    name: "request-enum-value-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An enum value was added to a request.",
    why: "Existing clients send values that are still accepted.",
    mitigation: "",
};

pub(crate) static REQUEST_BOUND_TIGHTENED: Rule = Rule {
    name: "request-bound-tightened",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A bound in a request was tightened: of a number, a length, or a number of items or properties.",
    why: "Requests with values outside the new bound are rejected.",
    mitigation: "Keep the old bound, and truncate the value on the server.",
};

pub(crate) static REQUEST_PATTERN_CHANGED: Rule = Rule {
    name: "request-pattern-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A pattern in a request was added or changed.",
    why: "Requests with values that do not match the new pattern are rejected.",
    mitigation: "Accept every value that matches the old pattern.",
};

pub(crate) static REQUEST_FORMAT_NARROWED: Rule = Rule {
    name: "request-format-narrowed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A format in a request was added or changed.",
    why: "Requests with values that do not have the new format are rejected.",
    mitigation: "Accept every value that was accepted before.",
};

pub(crate) static REQUEST_PROPERTY_REQUIRED: Rule = Rule {
    name: "request-property-required",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A request property became required, or a required property was added.",
    why: "Requests without the property are rejected.",
    mitigation: "Leave the property optional, with a default on the server.",
};

pub(crate) static REQUEST_ADDITIONAL_PROPERTIES_FORBIDDEN: Rule = Rule {
    name: "request-additional-properties-forbidden",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Additional properties in a request were forbidden or restricted to a schema.",
    why: "Requests with other properties are rejected.",
    mitigation: "Ignore unknown properties.",
};

pub(crate) static REQUEST_PROPERTY_DISALLOWED: Rule = Rule {
    name: "request-property-disallowed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A request property was removed from an object that does not allow additional properties.",
    why: "Requests with the property are rejected.",
    mitigation: "Ignore the property instead.",
};

pub(crate) static REQUEST_PROPERTY_REMOVED: Rule = Rule {
    name: "request-property-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A request property was removed.",
    why: "Values that existing clients send are rejected or silently ignored.",
    mitigation: "Keep the property and mark it `deprecated` until clients no longer send it.",
};

pub(crate) static REQUEST_PROPERTY_BECAME_READ_ONLY: Rule = Rule {
    name: "request-property-became-read-only",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A request property became read-only.",
    why: "Values that existing clients send are rejected or ignored.",
    mitigation: "Ignore the value, and document that it is ignored.",
};

pub(crate) static REQUEST_VARIANT_REMOVED: Rule = Rule {
    name: "request-variant-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A variant of a request was removed.",
    why: "Requests with values of this variant are rejected.",
    mitigation: "Keep the variant.",
};

pub(crate) static REQUEST_EXCLUSION_ADDED: Rule = Rule {
    name: "request-exclusion-added",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A `not` schema was added to a request.",
    why: "Requests with values that match it are rejected.",
    mitigation: "",
};

pub(crate) static REQUEST_ANY_OF_BECAME_ONE_OF: Rule = Rule {
    name: "request-any-of-became-one-of",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "An `anyOf` in a request became a `oneOf`.",
    why: "Requests with values that match two variants are rejected.",
    mitigation: "Keep `anyOf`.",
};

pub(crate) static REQUEST_ONE_OF_AMBIGUOUS: Rule = Rule {
    name: "request-one-of-ambiguous",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Values that a request accepted match two variants of a new `oneOf`.",
    why: "A `oneOf` rejects a value that matches two of its variants.",
    mitigation: "Use `anyOf`.",
};

pub(crate) static REQUEST_DEFAULT_CHANGED: Rule = Rule {
    name: "request-default-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A default of an optional value in a request changed.",
    why: "Requests without the value now mean something else.",
    mitigation: "Keep the default, and let clients send the new value.",
};

pub(crate) static REQUEST_DEFAULT_REMOVED: Rule = Rule {
    name: "request-default-removed",
    axis: Wire,
    severity: Warning,
    section: Removed,
    summary: "A default in a request was removed.",
    why: "The document no longer says what requests without the value mean.",
    mitigation: "Keep the default.",
};

pub(crate) static DEFAULT_CHANGED: Rule = Rule {
    name: "default-changed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A default was added, or changed where existing requests do not depend on it: in a response, or of a value that was required.",
    why: "Requests mean the same as before.",
    mitigation: "",
};

pub(crate) static REQUEST_NOT_COMPARABLE: Rule = Rule {
    name: "request-not-comparable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A schema in a request changed and has too many variants to compare.",
    why: "Requests that were valid may be rejected.",
    mitigation: "Split the schema.",
};

pub(crate) static REQUEST_PROPERTY_ADDED: Rule = Rule {
    name: "request-property-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An optional request property was added.",
    why: "Requests without the property are still valid.",
    mitigation: "",
};

pub(crate) static REQUEST_WIDENED: Rule = Rule {
    name: "request-widened",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A request schema was widened.",
    why: "Requests that were valid are still valid.",
    mitigation: "",
};
