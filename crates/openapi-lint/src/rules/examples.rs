//! Rules about examples; [`crate::examples`] checks them.

use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Examples",
    rules: &[
        &TYPE_MISMATCH,
        &UNEXPECTED_NULL,
        &MISSING_PROPERTY,
        &UNKNOWN_PROPERTY,
        &FORMAT_MISMATCH,
        &PATTERN_MISMATCH,
        &OUT_OF_RANGE,
        &ENUM_MISMATCH,
        &VARIANT_MISMATCH,
        &READ_WRITE_ONLY,
        &UNREADABLE,
    ],
};

pub(crate) static TYPE_MISMATCH: Rule = Rule {
    name: "example-type-mismatch",
    severity: Error,
    summary: "Reports values whose type is not the type of their schema.",
    why: "Generated clients cannot decode the value.",
    bad: "components: {schemas: {A: {type: integer, example: ten}}}\n",
    good: "components: {schemas: {A: {type: integer, example: 60.0}}}\n",
    stage: Stage::Examples,
};

pub(crate) static UNEXPECTED_NULL: Rule = Rule {
    name: "example-unexpected-null",
    severity: Error,
    summary: "Reports null where the schema is not `nullable`.",
    why: "Most generated clients must know which values can be null.",
    bad: "components: {schemas: {A: {type: string, example: null}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true, example: null}}}\n",
    stage: Stage::Examples,
};

pub(crate) static MISSING_PROPERTY: Rule = Rule {
    name: "example-missing-property",
    severity: Error,
    summary: "Reports objects without a required property.",
    why: "Either the example is incomplete, or the property is not required.",
    bad: "components: {schemas: {A: {type: object, required: [b], properties: {b: {type: string}}, example: {}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {b: {type: string}}, example: {}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static UNKNOWN_PROPERTY: Rule = Rule {
    name: "example-unknown-property",
    severity: Warning,
    summary: "Reports properties that the schema does not define; if the schema sets `additionalProperties`, only likely typos.",
    why: "Either the schema lacks a property, or the example misspells it.",
    bad: "components: {schemas: {A: {type: object, properties: {name: {type: string}}, example: {nme: x}}}}\n",
    good: "components: {schemas: {A: {type: object, additionalProperties: true, properties: {name: {type: string}}, example: {colour: x}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static FORMAT_MISMATCH: Rule = Rule {
    name: "example-format-mismatch",
    severity: Error,
    summary: "Reports strings and numbers that do not match their `format`.",
    why: "Clients that parse the value, for example as a time, fail.",
    bad: "components: {schemas: {A: {type: string, format: date-time, example: yesterday}}}\n",
    good: "components: {schemas: {A: {type: string, format: date-time, example: '2024-02-29T04:18:46.000Z'}}}\n",
    stage: Stage::Examples,
};

pub(crate) static PATTERN_MISMATCH: Rule = Rule {
    name: "example-pattern-mismatch",
    severity: Error,
    summary: "Reports strings that do not match their `pattern`.",
    why: "The server would reject the value.",
    bad: "components: {schemas: {A: {type: string, pattern: ^a, example: b}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^\\p{L}+$', example: ä}}}\n",
    stage: Stage::Examples,
};

pub(crate) static OUT_OF_RANGE: Rule = Rule {
    name: "example-out-of-range",
    severity: Error,
    summary: "Reports numbers, lengths and counts outside their bounds, numbers that are not a multiple of `multipleOf`, and duplicate items.",
    why: "The server would reject the value.",
    bad: "components: {schemas: {A: {type: integer, maximum: 5, example: 6}}}\n",
    good: "components: {schemas: {A: {type: integer, maximum: 5, example: 5}}}\n",
    stage: Stage::Examples,
};

pub(crate) static ENUM_MISMATCH: Rule = Rule {
    name: "example-enum-mismatch",
    severity: Error,
    summary: "Reports values that are not in the `enum` of their schema.",
    why: "Generated enums cannot decode the value.",
    bad: "components: {schemas: {A: {type: string, enum: [a, b], example: c}}}\n",
    good: "components: {schemas: {A: {type: string, enum: [a, b], example: b}}}\n",
    stage: Stage::Examples,
};

pub(crate) static VARIANT_MISMATCH: Rule = Rule {
    name: "example-variant-mismatch",
    severity: Error,
    summary: "Reports values that do not match exactly one `oneOf` variant or at least one `anyOf` variant, or that match the schema under `not`.",
    why: "Clients cannot tell which type the value has.",
    bad: "components: {schemas: {A: {oneOf: [{type: integer}, {type: boolean}], example: x}}}\n",
    good: "components: {schemas: {A: {oneOf: [{type: integer}, {type: boolean}], example: 1}}}\n",
    stage: Stage::Examples,
};

pub(crate) static READ_WRITE_ONLY: Rule = Rule {
    name: "example-read-write-only",
    severity: Error,
    summary: "Reports read-only properties in requests and write-only properties in responses.",
    why: "The specification forbids sending the property in that direction.",
    bad: "",
    good: "",
    stage: Stage::Examples,
};

pub(crate) static UNREADABLE: Rule = Rule {
    name: "example-unreadable",
    severity: Error,
    summary: "Reports examples that cannot be read: missing files in `externalValue`, and text that is not valid JSON.",
    why: "Neither readers nor tools can use the example.",
    bad: "",
    good: "",
    stage: Stage::Examples,
};
