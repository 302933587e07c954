//! Rules about response schemas.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Deprecated, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Response schemas",
    rules: &[
        &RESPONSE_TYPE_WIDENED,
        &RESPONSE_BECAME_NULLABLE,
        &RESPONSE_NO_LONGER_ENUM,
        &RESPONSE_ENUM_VALUE_ADDED,
        &RESPONSE_ENUM_VALUE_REMOVED,
        &RESPONSE_BOUND_RELAXED,
        &RESPONSE_PATTERN_CHANGED,
        &RESPONSE_FORMAT_WIDENED,
        &RESPONSE_PROPERTY_BECAME_OPTIONAL,
        &RESPONSE_ADDITIONAL_PROPERTIES_ALLOWED,
        &RESPONSE_PROPERTY_NEWLY_ALLOWED,
        &RESPONSE_PROPERTY_REMOVED,
        &RESPONSE_PROPERTY_BECAME_WRITE_ONLY,
        &RESPONSE_VARIANT_ADDED,
        &RESPONSE_PROPERTY_OF_ANOTHER_VARIANT,
        &RESPONSE_EXCLUSION_REMOVED,
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
    summary: "The type of a value in a response changed or was widened.",
    why: "Clients cannot decode a value of the new type.",
    mitigation: "Send the new type in a new property.",
};

pub(crate) static RESPONSE_BECAME_NULLABLE: Rule = Rule {
    name: "response-became-nullable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A value in a response became nullable.",
    why: "Clients that expect a value fail on null.",
    mitigation: "Leave out the property instead, if it is optional.",
};

pub(crate) static RESPONSE_NO_LONGER_ENUM: Rule = Rule {
    name: "response-no-longer-enum",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "The enum of a value in a response was removed.",
    why: "Clients that know only the enum values cannot decode others.",
    mitigation: "List every value.",
};

pub(crate) static RESPONSE_ENUM_VALUE_ADDED: Rule = Rule {
    name: "response-enum-value-added",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "An enum value was added to a response.",
    why: "Strict clients reject the value; generated enums are strict in most languages.",
    mitigation: "Send the value only to clients that ask for it.",
};

pub(crate) static RESPONSE_ENUM_VALUE_REMOVED: Rule = Rule {
    name: "response-enum-value-removed",
    axis: Wire,
    severity: Note,
    section: Removed,
    summary: "An enum value was removed from a response.",
    why: "Clients are not affected by a value that is not sent.",
    mitigation: "",
};

pub(crate) static RESPONSE_BOUND_RELAXED: Rule = Rule {
    name: "response-bound-relaxed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A bound in a response was relaxed: of a number, a length, or a number of items or properties.",
    why: "Clients may not be able to store the value: a database column, a buffer or an integer may be too small.",
    mitigation: "Keep the bound.",
};

pub(crate) static RESPONSE_PATTERN_CHANGED: Rule = Rule {
    name: "response-pattern-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A pattern in a response was removed or changed.",
    why: "Clients that parse the value by the old pattern fail.",
    mitigation: "Keep the pattern.",
};

pub(crate) static RESPONSE_FORMAT_WIDENED: Rule = Rule {
    name: "response-format-widened",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A format in a response was removed or changed.",
    why: "Clients that parse the value by the old format fail.",
    mitigation: "Keep the format.",
};

pub(crate) static RESPONSE_PROPERTY_BECAME_OPTIONAL: Rule = Rule {
    name: "response-property-became-optional",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A response property became optional.",
    why: "Clients that rely on the property fail without it.",
    mitigation: "Keep sending the property.",
};

pub(crate) static RESPONSE_ADDITIONAL_PROPERTIES_ALLOWED: Rule = Rule {
    name: "response-additional-properties-allowed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Additional properties in a response were allowed, or are no longer restricted to a schema.",
    why: "Strict clients reject unknown properties.",
    mitigation: "",
};

pub(crate) static RESPONSE_PROPERTY_NEWLY_ALLOWED: Rule = Rule {
    name: "response-property-newly-allowed",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "A response property was added to an object that did not allow additional properties.",
    why: "Strict clients reject the property.",
    mitigation: "",
};

pub(crate) static RESPONSE_PROPERTY_REMOVED: Rule = Rule {
    name: "response-property-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A response property was removed.",
    why: "Clients that read the property fail.",
    mitigation: "Mark the property `deprecated` first, and keep sending it.",
};

pub(crate) static RESPONSE_PROPERTY_BECAME_WRITE_ONLY: Rule = Rule {
    name: "response-property-became-write-only",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A response property became write-only.",
    why: "Clients that read the property fail.",
    mitigation: "",
};

pub(crate) static RESPONSE_VARIANT_ADDED: Rule = Rule {
    name: "response-variant-added",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "A variant was added to a response.",
    why: "Clients cannot decode values of the new variant.",
    mitigation: "Send the variant only to clients that ask for it.",
};

pub(crate) static RESPONSE_PROPERTY_OF_ANOTHER_VARIANT: Rule = Rule {
    name: "response-property-of-another-variant",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "A variant of a response has a new property, which only another variant had before.",
    why: "Clients that recognize the other variant by the property take one for the other.",
    mitigation: "Give the property another name, or add a property that names the variant.",
};

pub(crate) static RESPONSE_EXCLUSION_REMOVED: Rule = Rule {
    name: "response-exclusion-removed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A `not` schema was removed from a response.",
    why: "Clients may rely on the excluded values not being sent.",
    mitigation: "",
};

pub(crate) static RESPONSE_NOT_COMPARABLE: Rule = Rule {
    name: "response-not-comparable",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A schema in a response changed and has too many variants to compare.",
    why: "Clients may not be able to decode the response.",
    mitigation: "Split the schema.",
};

pub(crate) static RESPONSE_PROPERTY_ADDED: Rule = Rule {
    name: "response-property-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A response property was added.",
    why: "Clients ignore unknown properties.",
    mitigation: "",
};

pub(crate) static RESPONSE_NARROWED: Rule = Rule {
    name: "response-narrowed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A response schema was narrowed.",
    why: "Clients can still decode every value.",
    mitigation: "",
};

pub(crate) static DISCRIMINATOR_CHANGED: Rule = Rule {
    name: "discriminator-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "The property or a value of a discriminator changed.",
    why: "The reader does not recognize the variant that the writer chose.",
    mitigation: "Send both properties.",
};

pub(crate) static PROPERTY_DEPRECATED: Rule = Rule {
    name: "property-deprecated",
    axis: Wire,
    severity: Note,
    section: Deprecated,
    summary: "A property or schema was deprecated.",
    why: "It still works as before.",
    mitigation: "",
};
