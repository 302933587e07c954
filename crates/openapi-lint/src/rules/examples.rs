//! Rules about examples; [`crate::examples`] checks them.

use crate::finding::{Basis, Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Examples",
    rules: &[
        &TYPE_MISMATCH,
        &UNEXPECTED_NULL,
        &MISSING_PROPERTY,
        &ADDITIONAL_PROPERTY,
        &UNKNOWN_PROPERTY,
        &FORMAT_MISMATCH,
        &PATTERN_MISMATCH,
        &OUT_OF_RANGE,
        &ENUM_MISMATCH,
        &VARIANT_MISMATCH,
        &READ_WRITE_ONLY,
        &UNREADABLE,
        &JSON_IN_STRING,
        &REF_IN_EXAMPLE,
    ],
};

pub(crate) static TYPE_MISMATCH: Rule = Rule {
    name: "example-type-mismatch",
    severity: Error,
    summary: "Reports values whose type is not the type of their schema.",
    why: "Generated clients cannot decode the value.",
    basis: Basis::openapi(
        "Example Object",
        "Tooling implementations MAY choose to validate compatibility automatically, and reject the example value(s) if incompatible.",
    ),
    bad: "components: {schemas: {A: {type: integer, example: ten}}}\n",
    good: "components: {schemas: {A: {type: integer, example: 60.0}}}\n",
    stage: Stage::Examples,
};

pub(crate) static UNEXPECTED_NULL: Rule = Rule {
    name: "example-unexpected-null",
    severity: Error,
    summary: "Reports null where the schema, or one that it combines, does not allow null.",
    why: "Most generated clients must know which values can be null.",
    basis: Basis::openapi(
        "Example Object",
        "Tooling implementations MAY choose to validate compatibility automatically, and reject the example value(s) if incompatible.",
    ),
    bad: "components: {schemas: {A: {type: string, example: null}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true, example: null}}}\n",
    stage: Stage::Examples,
};

pub(crate) static MISSING_PROPERTY: Rule = Rule {
    name: "example-missing-property",
    severity: Error,
    summary: "Reports objects without a required property.",
    why: "Either the example is incomplete, or the property is not required.",
    basis: Basis::openapi(
        "Example Object",
        "Tooling implementations MAY choose to validate compatibility automatically, and reject the example value(s) if incompatible.",
    ),
    bad: "components: {schemas: {A: {type: object, required: [b], properties: {b: {type: string}}, example: {}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {b: {type: string}}, example: {}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static ADDITIONAL_PROPERTY: Rule = Rule {
    name: "example-additional-property",
    severity: Error,
    summary: "Reports properties that a schema with `additionalProperties: false` does not define itself.",
    why: "The schema rejects the value. `additionalProperties` considers the `properties` of the same schema only: a schema under the same `allOf` cannot add properties.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.18",
        "If \"additionalProperties\" is false, validation succeeds only if the instance is an object and all properties on the instance were covered by \"properties\" and/or \"patternProperties\".",
    ),
    bad: "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}}], example: {b: x, c: y}}, B: {type: object, additionalProperties: false, properties: {b: {type: string}}}}}\n",
    good: "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}}], example: {b: x, c: y}}, B: {type: object, properties: {b: {type: string}}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static UNKNOWN_PROPERTY: Rule = Rule {
    name: "example-unknown-property",
    severity: Warning,
    summary: "Reports properties that the schema does not define; if the schema sets `additionalProperties`, only likely typos.",
    why: "Either the schema lacks a property, or the example misspells it.",
    basis: Basis::openapi(
        "Example Object",
        "In all cases, the example value is expected to be compatible with the type schema of its associated value.",
    ),
    bad: "components: {schemas: {A: {type: object, properties: {name: {type: string}}, example: {nme: x}}}}\n",
    good: "components: {schemas: {A: {type: object, additionalProperties: true, properties: {name: {type: string}}, example: {colour: x}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static FORMAT_MISMATCH: Rule = Rule {
    name: "example-format-mismatch",
    severity: Warning,
    summary: "Reports strings and numbers that do not match their `format`.",
    why: "Clients that parse the value, for example as a time, fail.",
    basis: Basis::openapi(
        "Data Types",
        "the `format` property is an open `string`-valued property, and can have any value.",
    ),
    bad: "components: {schemas: {A: {type: string, format: date-time, example: yesterday}}}\n",
    good: "components: {schemas: {A: {type: string, format: date-time, example: '2024-02-29T04:18:46.000Z'}}}\n",
    stage: Stage::Examples,
};

pub(crate) static PATTERN_MISMATCH: Rule = Rule {
    name: "example-pattern-mismatch",
    severity: Error,
    summary: "Reports strings that do not match their `pattern`.",
    why: "The server would reject the value.",
    basis: Basis::openapi(
        "Example Object",
        "Tooling implementations MAY choose to validate compatibility automatically, and reject the example value(s) if incompatible.",
    ),
    bad: "components: {schemas: {A: {type: string, pattern: ^a, example: b}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^\\p{L}+$', example: ä}}}\n",
    stage: Stage::Examples,
};

pub(crate) static OUT_OF_RANGE: Rule = Rule {
    name: "example-out-of-range",
    severity: Error,
    summary: "Reports numbers, lengths and counts outside their bounds, numbers that are not a multiple of `multipleOf`, and duplicate items.",
    why: "The server would reject the value.",
    basis: Basis::openapi(
        "Example Object",
        "Tooling implementations MAY choose to validate compatibility automatically, and reject the example value(s) if incompatible.",
    ),
    bad: "components: {schemas: {A: {type: integer, maximum: 5, example: 6}}}\n",
    good: "components: {schemas: {A: {type: integer, maximum: 5, example: 5}}}\n",
    stage: Stage::Examples,
};

pub(crate) static ENUM_MISMATCH: Rule = Rule {
    name: "example-enum-mismatch",
    severity: Error,
    summary: "Reports values that are not in the `enum` of their schema.",
    why: "Generated enums cannot decode the value.",
    basis: Basis::openapi(
        "Example Object",
        "Tooling implementations MAY choose to validate compatibility automatically, and reject the example value(s) if incompatible.",
    ),
    bad: "components: {schemas: {A: {type: string, enum: [a, b], example: c}}}\n",
    good: "components: {schemas: {A: {type: string, enum: [a, b], example: b}}}\n",
    stage: Stage::Examples,
};

pub(crate) static VARIANT_MISMATCH: Rule = Rule {
    name: "example-variant-mismatch",
    severity: Error,
    summary: "Reports values that do not match exactly one `oneOf` variant or at least one `anyOf` variant, or that match the schema under `not`.",
    why: "Clients cannot tell which type the value has.",
    basis: Basis::openapi(
        "Example Object",
        "Tooling implementations MAY choose to validate compatibility automatically, and reject the example value(s) if incompatible.",
    ),
    bad: "components: {schemas: {A: {oneOf: [{type: integer}, {type: boolean}], example: x}}}\n",
    good: "components: {schemas: {A: {oneOf: [{type: integer}, {type: boolean}], example: 1}}}\n",
    stage: Stage::Examples,
};

pub(crate) static READ_WRITE_ONLY: Rule = Rule {
    name: "example-read-write-only",
    severity: Warning,
    summary: "Reports read-only properties in requests and write-only properties in responses.",
    why: "Readers copy the example, and the server ignores or rejects the property.",
    basis: Basis::openapi(
        "Schema Object",
        "This means that it MAY be sent as part of a response but SHOULD NOT be sent as part of the request.",
    ),
    bad: "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {id: 1}}}}, responses: {'204': {description: Done.}}}}}\ncomponents: {schemas: {A: {type: object, properties: {id: {type: integer, readOnly: true}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {}}}}, responses: {'204': {description: Done.}}}}}\ncomponents: {schemas: {A: {type: object, required: [id], properties: {id: {type: integer, readOnly: true}}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static UNREADABLE: Rule = Rule {
    name: "example-unreadable",
    severity: Error,
    summary: "Reports examples that cannot be read: missing files in `externalValue`, and text that is not valid JSON.",
    why: "Neither readers nor tools can use the example.",
    basis: Basis::openapi(
        "Example Object",
        "A URL that points to the literal example.",
    ),
    bad: "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {type: object}, examples: {a: {externalValue: no-such-file.json}}}}}, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {type: object}, examples: {a: {value: {}}}}}}, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static JSON_IN_STRING: Rule = Rule {
    name: "json-in-string",
    severity: Warning,
    summary: "Reports examples of JSON bodies that are written as a string with JSON in it.",
    why: "Tools show the string with its escapes, and mock servers send it as a JSON string.",
    basis: Basis::openapi(
        "Schema Object",
        "To represent examples that cannot be naturally represented in JSON or YAML, a string value can be used to contain the example with escaping where necessary.",
    ),
    bad: "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {type: object}, example: '{\"a\": 1}'}}}, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {type: object}, example: {a: 1}}}}, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Examples,
};

pub(crate) static REF_IN_EXAMPLE: Rule = Rule {
    name: "ref-in-example",
    severity: Warning,
    summary: "Reports `$ref` in an example whose schema does not match an object with this property.",
    why: "A value is not part of the document: `$ref` in it is an ordinary property and is not resolved.",
    basis: Basis::openapi(
        "Example Object",
        "A URL that points to the literal example. This provides the capability to reference examples that cannot easily be included in JSON or YAML documents.",
    ),
    bad: "components: {schemas: {A: {type: object, required: [b], properties: {b: {type: string}}, example: {$ref: a.json}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {$ref: {type: string}}, example: {$ref: a.json}}}}\n",
    stage: Stage::Examples,
};

/// Whether a violation leaves the value valid for its schema.
pub(crate) fn is_lenient(rule: &Rule) -> bool {
    rule.severity < Error
}
