//! Labelled changes of one schema, in a request and in a response.
//!
//! Labels come from the question alone: is every value that an old client sends still taken, can
//! an old client take every value that comes?

use crate::case::{Case, axes, request, response};

const R: &str = "'#/components/schemas/";

/// What changes; the label in a request; the label in a response.
const TABLE: &[(&str, &str, &str, &str, &str)] = &[
    // Types.
    ("another type", "{type: string}", "{type: boolean}", "wire", "wire"),
    ("integer to number", "{type: integer}", "{type: number}", "nothing", "wire"),
    ("number to integer", "{type: number}", "{type: integer}", "wire", "nothing"),
    ("string to anything", "{type: string}", "{}", "nothing", "wire"),
    ("anything to string", "{}", "{type: string}", "wire", "nothing"),
    ("became nullable", "{type: string}", "{type: string, nullable: true}", "nothing", "wire"),
    ("no longer nullable", "{type: string, nullable: true}", "{type: string}", "wire", "nothing"),
    ("nullable spelt out as false", "{type: string}", "{type: string, nullable: false}", "nothing", "nothing"),
    // Enumerations.
    ("a value more", "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}", "nothing", "wire"),
    ("a value less", "{type: string, enum: [a, b]}", "{type: string, enum: [a]}", "wire", "nothing"),
    ("values reordered", "{type: string, enum: [a, b]}", "{type: string, enum: [b, a]}", "nothing", "nothing"),
    ("became an enumeration", "{type: string}", "{type: string, enum: [a]}", "wire", "nothing"),
    ("no longer an enumeration", "{type: string, enum: [a]}", "{type: string}", "nothing", "wire"),
    ("both truth values listed", "{type: boolean}", "{type: boolean, enum: [true, false]}", "nothing", "nothing"),
    ("a pattern that all values match", "{type: string, enum: [ab, ac]}", "{type: string, pattern: '^a'}", "nothing", "wire"),
    ("a pattern that one value does not match", "{type: string, enum: [ab, b]}", "{type: string, pattern: '^a'}", "wire", "wire"),
    ("an integer written as a float", "{type: integer, enum: [1]}", "{type: integer, enum: [1.0]}", "nothing", "nothing"),
    // Bounds.
    ("maximum lower", "{type: integer, maximum: 10}", "{type: integer, maximum: 5}", "wire", "nothing"),
    ("maximum higher", "{type: integer, maximum: 5}", "{type: integer, maximum: 10}", "nothing", "wire"),
    ("minimum new", "{type: number}", "{type: number, minimum: 0}", "wire", "nothing"),
    ("minimum exclusive", "{type: number, minimum: 0}", "{type: number, minimum: 0, exclusiveMinimum: true}", "wire", "nothing"),
    ("more than 0 and at least 1 of integers", "{type: integer, minimum: 0, exclusiveMinimum: true}", "{type: integer, minimum: 1}", "nothing", "nothing"),
    ("maxLength lower", "{type: string, maxLength: 10}", "{type: string, maxLength: 5}", "wire", "nothing"),
    ("maxLength gone", "{type: string, maxLength: 10}", "{type: string}", "nothing", "wire"),
    ("minLength higher", "{type: string, minLength: 1}", "{type: string, minLength: 2}", "wire", "nothing"),
    ("minLength 0 spelt out", "{type: string}", "{type: string, minLength: 0}", "nothing", "nothing"),
    ("maxItems new", "{type: array, items: {type: string}}", "{type: array, maxItems: 3, items: {type: string}}", "wire", "nothing"),
    ("minItems lower", "{type: array, minItems: 2, items: {}}", "{type: array, minItems: 1, items: {}}", "nothing", "wire"),
    ("items unique", "{type: array, items: {type: string}}", "{type: array, uniqueItems: true, items: {type: string}}", "wire", "nothing"),
    ("multipleOf finer", "{type: integer, multipleOf: 4}", "{type: integer, multipleOf: 2}", "nothing", "wire"),
    ("multipleOf another", "{type: integer, multipleOf: 4}", "{type: integer, multipleOf: 3}", "wire", "wire"),
    ("multiples of 1 of integers", "{type: integer}", "{type: integer, multipleOf: 1}", "nothing", "nothing"),
    ("minProperties higher", "{type: object, additionalProperties: {type: string}}", "{type: object, minProperties: 1, additionalProperties: {type: string}}", "wire", "nothing"),
    ("minProperties that required ones fill", "{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, minProperties: 1, required: [a], properties: {a: {type: string}}}", "nothing", "nothing"),
    // Patterns and formats.
    ("pattern new", "{type: string}", "{type: string, pattern: '^a'}", "wire", "nothing"),
    ("pattern another", "{type: string, pattern: '^a'}", "{type: string, pattern: '^b'}", "wire", "wire"),
    ("pattern gone", "{type: string, pattern: '^a'}", "{type: string}", "nothing", "wire"),
    ("format new", "{type: string}", "{type: string, format: date}", "wire", "nothing"),
    ("format gone", "{type: string, format: date}", "{type: string}", "nothing", "wire"),
    ("format another", "{type: string, format: date}", "{type: string, format: date-time}", "wire", "wire"),
    ("int32 to int64", "{type: integer, format: int32}", "{type: integer, format: int64}", "nothing", "wire"),
    ("int64 to int32", "{type: integer, format: int64}", "{type: integer, format: int32}", "wire", "nothing"),
    ("shown as a password", "{type: string}", "{type: string, format: password}", "nothing", "nothing"),
    // Objects.
    ("an optional property more", "{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}, b: {type: string}}}", "nothing", "nothing"),
    ("an optional property more, open on purpose", "{type: object, additionalProperties: true, properties: {a: {type: string}}}", "{type: object, additionalProperties: true, properties: {a: {type: string}, b: {type: string}}}", "nothing", "nothing"),
    ("a property more where none was allowed", "{type: object, additionalProperties: false, properties: {a: {type: string}}}", "{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}", "nothing", "wire"),
    ("a required property more", "{type: object, properties: {a: {type: string}}}", "{type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}", "wire", "nothing"),
    ("a property less", "{type: object, properties: {a: {type: string}, b: {type: string}}}", "{type: object, properties: {a: {type: string}}}", "wire", "wire"),
    ("a property became required", "{type: object, properties: {a: {type: string}}}", "{type: object, required: [a], properties: {a: {type: string}}}", "wire", "nothing"),
    ("a property became optional", "{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}}}", "nothing", "wire"),
    ("a property renamed", "{type: object, properties: {a: {type: string}}}", "{type: object, properties: {b: {type: string}}}", "wire", "wire"),
    ("a property of another type", "{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: integer}}}", "wire", "wire"),
    ("properties reordered", "{type: object, properties: {a: {type: string}, b: {type: integer}}}", "{type: object, properties: {b: {type: integer}, a: {type: string}}}", "nothing", "nothing"),
    ("closed", "{type: object, properties: {a: {type: string}}}", "{type: object, additionalProperties: false, properties: {a: {type: string}}}", "wire", "nothing"),
    ("opened", "{type: object, additionalProperties: false, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}}}", "nothing", "wire"),
    ("a map of another type", "{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: integer}}", "wire", "wire"),
    ("a map of more", "{type: object, additionalProperties: {type: integer}}", "{type: object, additionalProperties: {type: number}}", "nothing", "wire"),
    ("a map that gets a property of another type", "{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: string}, properties: {a: {type: integer}}}", "wire", "wire"),
    ("a map that lists one of its names", "{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: string}, properties: {a: {type: string}}}", "nothing", "nothing"),
    ("read-only now", "{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, readOnly: true}}}", "wire", "nothing"),
    ("write-only now", "{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, writeOnly: true}}}", "nothing", "wire"),
    ("required and read-only", "{type: object, properties: {a: {type: string, readOnly: true}}}", "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}", "nothing", "nothing"),
    ("a read-only property of another type", "{type: object, properties: {a: {type: string, readOnly: true}}}", "{type: object, properties: {a: {type: integer, readOnly: true}}}", "nothing", "wire"),
    // Composition.
    ("inline to reference", "{type: string}", "{$ref: R Name'}", "nothing", "nothing"),
    ("reference to inline", "{$ref: R Name'}", "{type: string}", "nothing", "nothing"),
    ("wrapped in allOf", "{$ref: R Pet'}", "{allOf: [{$ref: R Pet'}], description: A pet.}", "nothing", "nothing"),
    ("split over allOf", "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}", "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, required: [a], properties: {b: {type: string}}}]}", "nothing", "nothing"),
    ("allOf asks for more", "{allOf: [{type: object, properties: {a: {type: string}}}]}", "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, required: [a]}]}", "wire", "nothing"),
    ("allOf reordered", "{allOf: [{type: string, minLength: 1}, {maxLength: 5}]}", "{allOf: [{maxLength: 5}, {type: string, minLength: 1}]}", "nothing", "nothing"),
    ("an alternative more", "{oneOf: [{$ref: R Cat'}]}", "{oneOf: [{$ref: R Cat'}, {$ref: R Dog'}]}", "nothing", "wire"),
    ("an alternative less", "{oneOf: [{$ref: R Cat'}, {$ref: R Dog'}]}", "{oneOf: [{$ref: R Cat'}]}", "wire", "nothing"),
    ("alternatives reordered", "{oneOf: [{$ref: R Cat'}, {$ref: R Dog'}]}", "{oneOf: [{$ref: R Dog'}, {$ref: R Cat'}]}", "nothing", "nothing"),
    ("oneOf to anyOf", "{oneOf: [{$ref: R Cat'}, {$ref: R Dog'}]}", "{anyOf: [{$ref: R Cat'}, {$ref: R Dog'}]}", "nothing", "nothing"),
    ("a string to a string or an integer", "{type: string}", "{anyOf: [{type: string}, {type: integer}]}", "nothing", "wire"),
    ("either required, and a third way", "{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}]}", "{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}", "nothing", "wire"),
    ("not a value more", "{type: string}", "{type: string, not: {enum: [a]}}", "wire", "nothing"),
    ("not that is gone", "{type: string, not: {enum: [a]}}", "{type: string}", "nothing", "wire"),
    ("not of another type", "{type: string}", "{type: string, not: {type: integer}}", "nothing", "nothing"),
    ("a recursive schema as it was", "{$ref: R Tree'}", "{type: object, properties: {left: {$ref: R Tree'}, value: {type: integer}}}", "nothing", "nothing"),
    ("a recursive schema of another type", "{$ref: R Tree'}", "{$ref: R Tree2'}", "wire", "wire"),
    ("a recursive schema with a property more", "{$ref: R Tree'}", "{$ref: R Tree3'}", "nothing", "nothing"),
    // What changes no value.
    ("words", "{type: string, description: A name., example: x, title: Name}", "{type: string, description: The name of it., example: y, title: The name}", "nothing", "nothing"),
    ("deprecated", "{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, deprecated: true}}}", "nothing", "nothing"),
    ("a default new", "{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, default: x}}}", "nothing", "nothing"),
    ("another default", "{type: object, properties: {a: {type: string, default: x}}}", "{type: object, properties: {a: {type: string, default: y}}}", "wire", "nothing"),
    ("an extension", "{type: string}", "{type: string, x-nice: true}", "nothing", "nothing"),
];

pub(crate) fn cases() -> Vec<Case> {
    let mut list = Vec::new();
    for (name, old, new, sent, received) in TABLE {
        let (old, new) = (old.replace("R ", R), new.replace("R ", R));
        list.push(Case {
            name: format!("request: {name}"),
            old: request(&old),
            new: request(&new),
            breaks: axes(sent),
        });
        list.push(Case {
            name: format!("response: {name}"),
            old: response(&old),
            new: response(&new),
            breaks: axes(received),
        });
    }
    list
}
