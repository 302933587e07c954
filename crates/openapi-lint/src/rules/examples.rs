//! What an example can have against its schema; [`crate::examples`] finds it.

use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Examples",
    rules: &[
        &TYPE,
        &NULL,
        &MISSING,
        &UNKNOWN,
        &FORMAT,
        &PATTERN,
        &BOUND,
        &ENUM,
        &BRANCH,
        &DIRECTION,
        &UNREADABLE,
    ],
};

pub(crate) static TYPE: Rule = Rule {
    name: "example-type-mismatch",
    severity: Error,
    summary: "A value has the type that its schema says.",
    why: "A client that is generated from the schema cannot read what the example shows.",
    bad: "components: {schemas: {A: {type: integer, example: ten}}}\n",
    good: "components: {schemas: {A: {type: integer, example: 60.0}}}\n",
    stage: Stage::Examples,
};

pub(crate) static NULL: Rule = Rule {
    name: "example-unexpected-null",
    severity: Error,
    summary: "Null stands only where the schema says `nullable`.",
    why: "Most languages need to know where nothing may stand.",
    bad: "components: {schemas: {A: {type: string, example: null}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true, example: null}}}\n",
    stage: Stage::Examples,
};

pub(crate) static MISSING: Rule = Rule {
    name: "example-missing-property",
    severity: Error,
    summary: "Every required member is there.",
    why: "Either the example is not what is sent, or the member is not required.",
    bad: "components: {schemas: {A: {type: object, required: [b], properties: {b: {type: string}}, example: {}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {b: {type: string}}, example: {}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static UNKNOWN: Rule = Rule {
    name: "example-unknown-property",
    severity: Warning,
    summary: "Every member is one that the schema knows.",
    why: "Either the schema lacks a property, or the example's name is misspelt. A schema that says `additionalProperties` itself is open on purpose: there, only a name that nearly is a property's counts.",
    bad: "components: {schemas: {A: {type: object, properties: {name: {type: string}}, example: {nme: x}}}}\n",
    good: "components: {schemas: {A: {type: object, additionalProperties: true, properties: {name: {type: string}}, example: {colour: x}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static FORMAT: Rule = Rule {
    name: "example-format-mismatch",
    severity: Error,
    summary: "A string has the format that its schema says.",
    why: "A client that reads a time from it fails.",
    bad: "components: {schemas: {A: {type: string, format: date-time, example: yesterday}}}\n",
    good: "components: {schemas: {A: {type: string, format: date-time, example: '2024-02-29T04:18:46.000Z'}}}\n",
    stage: Stage::Examples,
};

pub(crate) static PATTERN: Rule = Rule {
    name: "example-pattern-mismatch",
    severity: Error,
    summary: "A string matches its pattern.",
    why: "The server would refuse what the example shows.",
    bad: "components: {schemas: {A: {type: string, pattern: ^a, example: b}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^\\p{L}+$', example: ä}}}\n",
    stage: Stage::Examples,
};

pub(crate) static BOUND: Rule = Rule {
    name: "example-out-of-range",
    severity: Error,
    summary: "Numbers, lengths and counts are within their bounds.",
    why: "The server would refuse what the example shows.",
    bad: "components: {schemas: {A: {type: integer, maximum: 5, example: 6}}}\n",
    good: "components: {schemas: {A: {type: integer, maximum: 5, example: 5}}}\n",
    stage: Stage::Examples,
};

pub(crate) static ENUM: Rule = Rule {
    name: "example-enum-mismatch",
    severity: Error,
    summary: "A value is one of those that the schema lists.",
    why: "Generated enumerations refuse another.",
    bad: "components: {schemas: {A: {type: string, enum: [a, b], example: c}}}\n",
    good: "components: {schemas: {A: {type: string, enum: [a, b], example: b}}}\n",
    stage: Stage::Examples,
};

pub(crate) static BRANCH: Rule = Rule {
    name: "example-variant-mismatch",
    severity: Error,
    summary: "A value fits one branch (`oneOf`: exactly one; `anyOf`: at least one), and not the schema under `not`.",
    why: "Nobody can tell what the value is.",
    bad: "components: {schemas: {A: {oneOf: [{type: integer}, {type: boolean}], example: x}}}\n",
    good: "components: {schemas: {A: {oneOf: [{type: integer}, {type: boolean}], example: 1}}}\n",
    stage: Stage::Examples,
};

pub(crate) static DIRECTION: Rule = Rule {
    name: "example-read-write-only",
    severity: Error,
    summary: "A request shows nothing that is read-only, a response nothing that is write-only.",
    why: "The specification says that it must not be sent that way.",
    bad: "",
    good: "",
    stage: Stage::Examples,
};

pub(crate) static UNREADABLE: Rule = Rule {
    name: "example-unreadable",
    severity: Error,
    summary: "An example can be read: a file under `externalValue` is there, a JSON text is JSON.",
    why: "Nobody can be shown it.",
    bad: "",
    good: "",
    stage: Stage::Examples,
};
