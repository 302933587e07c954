//! What an example can have against its schema; [`crate::examples`] finds it.

use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::Error;
use openapi_document::diagnostic::Severity::Warning;

macro_rules! rules {
    ($($constant:ident $name:literal $severity:ident $summary:literal $why:literal $bad:literal $good:literal;)*) => {
        pub(crate) static RULES: &[Rule] = &[$(Rule {
            name: $name, severity: $severity, summary: $summary, why: $why,
            bad: concat!("components: {schemas: {A: ", $bad, "}}\n"),
            good: concat!("components: {schemas: {A: ", $good, "}}\n"),
            stage: Stage::Examples,
        }),*];
        rules!(@index 0usize; $($constant)*);
    };
    (@index $at:expr; $constant:ident $($rest:ident)*) => {
        pub(crate) static $constant: &Rule = &RULES[$at];
        rules!(@index $at + 1; $($rest)*);
    };
    (@index $at:expr;) => {};
}

rules! {
    TYPE "example-type" Error "A value has the type that its schema says."
        "A client that is generated from the schema cannot read what the example shows."
        "{type: integer, example: ten}" "{type: integer, example: 60.0}";
    NULL "example-null" Error "Null stands only where the schema says `nullable`."
        "Most languages need to know where nothing may stand."
        "{type: string, example: null}" "{type: string, nullable: true, example: null}";
    MISSING "example-missing-property" Error "Every required member is there."
        "Either the example is not what is sent, or the member is not required."
        "{type: object, required: [b], properties: {b: {type: string}}, example: {}}"
        "{type: object, properties: {b: {type: string}}, example: {}}";
    UNKNOWN "example-unknown-property" Warning "Every member is one that the schema knows."
        "Either the schema lacks a property, or the example's name is misspelt. A schema that says `additionalProperties` itself is open on purpose: there, only a name that nearly is a property's counts."
        "{type: object, properties: {name: {type: string}}, example: {nme: x}}"
        "{type: object, additionalProperties: true, properties: {name: {type: string}}, example: {colour: x}}";
    FORMAT "example-format" Error "A string has the format that its schema says."
        "A client that reads a time from it fails."
        "{type: string, format: date-time, example: yesterday}" "{type: string, format: date-time, example: '2024-02-29T04:18:46.000Z'}";
    PATTERN "example-pattern" Error "A string matches its pattern."
        "The server would refuse what the example shows."
        "{type: string, pattern: ^a, example: b}" "{type: string, pattern: '^\\p{L}+$', example: ä}";
    BOUND "example-out-of-range" Error "Numbers, lengths and counts are within their bounds."
        "The server would refuse what the example shows."
        "{type: integer, maximum: 5, example: 6}" "{type: integer, maximum: 5, example: 5}";
    ENUM "example-enum" Error "A value is one of those that the schema lists."
        "Generated enumerations refuse another."
        "{type: string, enum: [a, b], example: c}" "{type: string, enum: [a, b], example: b}";
    BRANCH "example-variant" Error "A value fits one branch (`oneOf`: exactly one; `anyOf`: at least one), and not the schema under `not`."
        "Nobody can tell what the value is."
        "{oneOf: [{type: integer}, {type: boolean}], example: x}" "{oneOf: [{type: integer}, {type: boolean}], example: 1}";
    DIRECTION "example-read-write-only" Error "A request shows nothing that is read-only, a response nothing that is write-only."
        "The specification says that it must not be sent that way."
        "{type: object, readOnly: true, writeOnly: false, properties: {b: {type: string, enum: []}}, example: {b: c}}" "{type: string, readOnly: true, example: a}";
    UNREADABLE "example-unreadable" Error "An example can be read: a file under `externalValue` is there, a JSON text is JSON."
        "Nobody can be shown it."
        "{type: string, example: a}" "{type: string, example: a}";
}
