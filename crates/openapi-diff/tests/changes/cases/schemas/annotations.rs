//! Cases of keywords that do not restrict values.

use super::SchemaCase;

pub(super) const TABLE: &[SchemaCase] = &[
    (
        "description changed",
        "{type: string, description: A name., example: x, title: Name}",
        "{type: string, description: The name of it., example: y, title: The name}",
        "nothing",
        "nothing",
    ),
    (
        "deprecated",
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, deprecated: true}}}",
        "nothing",
        "nothing",
    ),
    (
        "default added",
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, default: x}}}",
        "nothing",
        "nothing",
    ),
    (
        "default changed",
        "{type: object, properties: {a: {type: string, default: x}}}",
        "{type: object, properties: {a: {type: string, default: y}}}",
        "wire",
        "nothing",
    ),
    (
        "extension added",
        "{type: string}",
        "{type: string, x-nice: true}",
        "nothing",
        "nothing",
    ),
];
