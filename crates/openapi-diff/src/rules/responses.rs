//! Rules: schemas of what a client receives.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Deprecated, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Schemas of what a client receives",
    rules: &[
        &RESPONSE_TYPE_WIDENED,
        &RESPONSE_BECAME_NULLABLE,
        &RESPONSE_NO_LONGER_ENUM,
        &RESPONSE_ENUM_VALUE_ADDED,
        &RESPONSE_ENUM_VALUE_REMOVED,
        &RESPONSE_BOUND_RELAXED,
        &RESPONSE_PATTERN_CHANGED,
        &RESPONSE_FORMAT_WIDENED,
        &RESPONSE_PROPERTY_OPTIONAL,
        &RESPONSE_ADDITIONAL_PROPERTIES_ALLOWED,
        &RESPONSE_PROPERTY_NEWLY_ALLOWED,
        &RESPONSE_PROPERTY_REMOVED,
        &RESPONSE_PROPERTY_WRITE_ONLY,
        &RESPONSE_VARIANT_ADDED,
        &RESPONSE_EXCLUSION_DROPPED,
        &RESPONSE_NOT_COMPARABLE,
        &RESPONSE_PROPERTY_ADDED,
        &RESPONSE_NARROWED,
        &DISCRIMINATOR_CHANGED,
        &PROPERTY_DEPRECATED,
    ],
};

pub(crate) static RESPONSE_TYPE_WIDENED: Rule = Rule {
    name: "response-type-widened",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value comes in a type that it did not have.",
    why: "A client that reads the old one cannot take it.",
    mitigation: "Put the new kind of value into a new property.",
};

pub(crate) static RESPONSE_BECAME_NULLABLE: Rule = Rule {
    name: "response-became-nullable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Null comes where it did not.",
    why: "A client that relies on a value finds none.",
    mitigation: "Leave the property out, if it is optional.",
};

pub(crate) static RESPONSE_NO_LONGER_ENUM: Rule = Rule {
    name: "response-no-longer-enum",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Values come that no list names.",
    why: "A client that knows the listed ones cannot take others.",
    mitigation: "List every value.",
};

pub(crate) static RESPONSE_ENUM_VALUE_ADDED: Rule = Rule {
    name: "response-enum-value-added",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "A value comes that was not listed.",
    why: "A strict client refuses it; most languages' generated enumerations are strict.",
    mitigation: "Send it only to clients that ask for it.",
};

pub(crate) static RESPONSE_ENUM_VALUE_REMOVED: Rule = Rule {
    name: "response-enum-value-removed",
    axis: Wire,
    severity: Note,
    section: Removed,
    summary: "A listed value no longer comes.",
    why: "What is not sent breaks nobody.",
    mitigation: "",
};

pub(crate) static RESPONSE_BOUND_RELAXED: Rule = Rule {
    name: "response-bound-relaxed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A number, a length or a count comes that was out of bounds.",
    why: "A client may have no room for it: a column, a buffer, a smaller integer.",
    mitigation: "Keep the bound.",
};

pub(crate) static RESPONSE_PATTERN_CHANGED: Rule = Rule {
    name: "response-pattern-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A pattern is gone or another one.",
    why: "A client that takes the text apart by it fails.",
    mitigation: "Keep the pattern.",
};

pub(crate) static RESPONSE_FORMAT_WIDENED: Rule = Rule {
    name: "response-format-widened",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value need no longer have its format.",
    why: "A client that parses it fails.",
    mitigation: "Keep the format.",
};

pub(crate) static RESPONSE_PROPERTY_OPTIONAL: Rule = Rule {
    name: "response-property-optional",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A property need not be there any more.",
    why: "A client that relies on it fails.",
    mitigation: "Go on sending it.",
};

pub(crate) static RESPONSE_ADDITIONAL_PROPERTIES_ALLOWED: Rule = Rule {
    name: "response-additional-properties-allowed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "An object holds properties that its schema ruled out.",
    why: "A strict client refuses them.",
    mitigation: "",
};

pub(crate) static RESPONSE_PROPERTY_NEWLY_ALLOWED: Rule = Rule {
    name: "response-property-newly-allowed",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "An object that said it holds no other properties holds one.",
    why: "A strict client refuses it.",
    mitigation: "",
};

pub(crate) static RESPONSE_PROPERTY_REMOVED: Rule = Rule {
    name: "response-property-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A property is no longer sent.",
    why: "A client that reads it finds nothing.",
    mitigation: "Mark it `deprecated` first, and go on sending it.",
};

pub(crate) static RESPONSE_PROPERTY_WRITE_ONLY: Rule = Rule {
    name: "response-property-write-only",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A property is no longer sent back.",
    why: "A client that reads it finds nothing.",
    mitigation: "",
};

pub(crate) static RESPONSE_VARIANT_ADDED: Rule = Rule {
    name: "response-variant-added",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "A value comes in a shape that was not among the alternatives.",
    why: "A client that tells them apart knows no such one.",
    mitigation: "Send it only to clients that ask for it.",
};

pub(crate) static RESPONSE_EXCLUSION_DROPPED: Rule = Rule {
    name: "response-exclusion-dropped",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value comes that a schema under `not` ruled out.",
    why: "A client may rely on it.",
    mitigation: "",
};

pub(crate) static RESPONSE_NOT_COMPARABLE: Rule = Rule {
    name: "response-not-comparable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A schema changed that combines too many alternatives to tell.",
    why: "Nothing shows that clients can take what comes.",
    mitigation: "Split the schema.",
};

pub(crate) static RESPONSE_PROPERTY_ADDED: Rule = Rule {
    name: "response-property-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "There is a property more.",
    why: "Clients ignore what they do not know; the Rust client keeps it.",
    mitigation: "",
};

pub(crate) static RESPONSE_NARROWED: Rule = Rule {
    name: "response-narrowed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A response promises more than before.",
    why: "What clients can take still covers it.",
    mitigation: "",
};

pub(crate) static DISCRIMINATOR_CHANGED: Rule = Rule {
    name: "discriminator-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Another property, or another value of it, tells alternatives apart.",
    why: "One side writes it and the other looks for the old one.",
    mitigation: "Send both properties.",
};

pub(crate) static PROPERTY_DEPRECATED: Rule = Rule {
    name: "property-deprecated",
    axis: Wire,
    severity: Note,
    section: Deprecated,
    summary: "A property is marked as deprecated.",
    why: "It works as before.",
    mitigation: "",
};
