//! Cases of parameters and paths.

use crate::case::{Case, parameters};

pub(crate) fn cases() -> Vec<Case> {
    const Q: &str = "{name: q, in: query, schema: {type: string}}";
    const TABLE: &[(&str, &str, &str, &str)] = &[
        ("optional one added", "", Q, "nothing"),
        (
            "boolean to its texts",
            "{name: q, in: query, schema: {type: boolean}}",
            "{name: q, in: query, schema: {type: string, enum: ['true', 'false']}}",
            "nothing",
        ),
        (
            "texts of a boolean to boolean",
            "{name: q, in: query, schema: {type: string, enum: ['true', 'false']}}",
            "{name: q, in: query, schema: {type: boolean}}",
            "nothing",
        ),
        (
            "boolean to one of its texts",
            "{name: q, in: query, schema: {type: boolean}}",
            "{name: q, in: query, schema: {type: string, enum: ['true', 'on']}}",
            "wire",
        ),
        (
            "texts to boolean",
            "{name: q, in: query, schema: {type: string, enum: ['true', 'on']}}",
            "{name: q, in: query, schema: {type: boolean}}",
            "wire",
        ),
        (
            "numbers to their texts",
            "{name: q, in: query, schema: {type: integer, enum: [1, 2]}}",
            "{name: q, in: query, schema: {type: string, enum: ['1', '2']}}",
            "nothing",
        ),
        (
            "required one added",
            "",
            "{name: q, in: query, required: true, schema: {type: string}}",
            "wire",
        ),
        (
            "required one with a default added",
            "",
            "{name: q, in: query, required: true, schema: {type: string, default: a}}",
            "wire",
        ),
        ("removed", Q, "", "wire"),
        (
            "became required",
            Q,
            "{name: q, in: query, required: true, schema: {type: string}}",
            "wire",
        ),
        (
            "became optional",
            "{name: q, in: query, required: true, schema: {type: string}}",
            Q,
            "nothing",
        ),
        (
            "renamed",
            Q,
            "{name: query, in: query, schema: {type: string}}",
            "wire",
        ),
        (
            "moved to a header",
            Q,
            "{name: q, in: header, schema: {type: string}}",
            "wire",
        ),
        (
            "case of a header name changed",
            "{name: X-Q, in: header, schema: {type: string}}",
            "{name: x-q, in: header, schema: {type: string}}",
            "nothing",
        ),
        (
            "integer became string, with the same text in a URL",
            "{name: q, in: query, schema: {type: integer}}",
            Q,
            "nothing",
        ),
        (
            "string became integer",
            Q,
            "{name: q, in: query, schema: {type: integer}}",
            "wire",
        ),
        (
            "array became comma-separated",
            "{name: q, in: query, schema: {type: array, items: {type: string}}}",
            "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            "wire",
        ),
        (
            "explode of a scalar changed",
            Q,
            "{name: q, in: query, explode: false, schema: {type: string}}",
            "nothing",
        ),
        (
            "explode of an array in a header changed",
            "{name: X-Q, in: header, schema: {type: array, items: {type: string}}}",
            "{name: X-Q, in: header, explode: true, schema: {type: array, items: {type: string}}}",
            "nothing",
        ),
        (
            "explode of an object in a header changed",
            "{name: X-Q, in: header, schema: {type: object}}",
            "{name: X-Q, in: header, explode: true, schema: {type: object}}",
            "wire",
        ),
        (
            "default style written out",
            "{name: q, in: query, schema: {type: array, items: {type: string}}}",
            "{name: q, in: query, style: form, explode: true, schema: {type: array, items: {type: string}}}",
            "nothing",
        ),
        (
            "array became pipe-delimited",
            "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            "{name: q, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
            "wire",
        ),
        (
            "enum value removed",
            "{name: q, in: query, schema: {type: string, enum: [a, b]}}",
            "{name: q, in: query, schema: {type: string, enum: [a]}}",
            "wire",
        ),
        (
            "enum value added",
            "{name: q, in: query, schema: {type: string, enum: [a]}}",
            "{name: q, in: query, schema: {type: string, enum: [a, b]}}",
            "nothing",
        ),
        (
            "maximum raised",
            "{name: q, in: query, schema: {type: integer, maximum: 5}}",
            "{name: q, in: query, schema: {type: integer, maximum: 9}}",
            "nothing",
        ),
        (
            "maximum lowered",
            "{name: q, in: query, schema: {type: integer, maximum: 9}}",
            "{name: q, in: query, schema: {type: integer, maximum: 5}}",
            "wire",
        ),
        (
            "default changed",
            "{name: q, in: query, schema: {type: integer, default: 10}}",
            "{name: q, in: query, schema: {type: integer, default: 20}}",
            "wire",
        ),
        (
            "default of a required parameter changed",
            "{name: q, in: query, required: true, schema: {type: integer, default: 10}}",
            "{name: q, in: query, required: true, schema: {type: integer, default: 20}}",
            "nothing",
        ),
        (
            "default added",
            "{name: q, in: query, schema: {type: integer}}",
            "{name: q, in: query, schema: {type: integer, default: 20}}",
            "nothing",
        ),
        (
            "exploded string became an array of strings",
            "{name: q, in: query, schema: {type: string}}",
            "{name: q, in: query, schema: {type: array, items: {type: string}}}",
            "nothing",
        ),
        (
            "exploded string became an array of integers",
            "{name: q, in: query, schema: {type: string}}",
            "{name: q, in: query, schema: {type: array, items: {type: integer}}}",
            "wire",
        ),
        (
            "exploded string became an array of at least two strings",
            "{name: q, in: query, schema: {type: string}}",
            "{name: q, in: query, schema: {type: array, minItems: 2, items: {type: string}}}",
            "wire",
        ),
        (
            "string became an array separated by commas",
            "{name: q, in: query, schema: {type: string}}",
            "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            "wire",
        ),
        (
            "integer became an array separated by commas",
            "{name: q, in: query, schema: {type: integer}}",
            "{name: q, in: query, explode: false, schema: {type: array, items: {type: integer}}}",
            "nothing",
        ),
        (
            "array became a string",
            "{name: q, in: query, schema: {type: array, items: {type: string}}}",
            "{name: q, in: query, schema: {type: string}}",
            "wire",
        ),
        (
            "deprecated",
            Q,
            "{name: q, in: query, deprecated: true, schema: {type: string}}",
            "nothing",
        ),
        (
            "empty value disallowed",
            "{name: q, in: query, allowEmptyValue: true, schema: {type: string}}",
            Q,
            "wire",
        ),
        (
            "empty value allowed",
            Q,
            "{name: q, in: query, allowEmptyValue: true, schema: {type: string}}",
            "nothing",
        ),
        (
            "description changed",
            Q,
            "{name: q, in: query, description: What to look for., example: cats, schema: {type: string}}",
            "nothing",
        ),
        (
            "schema replaced by JSON content",
            "{name: q, in: query, schema: {type: object}}",
            "{name: q, in: query, content: {application/json: {schema: {type: object}}}}",
            "wire",
        ),
        (
            "reordered",
            "{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}",
            "{name: b, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}",
            "sdk",
        ),
    ];
    let mut list: Vec<Case> = TABLE
        .iter()
        .map(|(name, old, new, label)| {
            Case::new(
                &format!("parameter: {name}"),
                parameters(old),
                parameters(new),
                label,
            )
        })
        .collect();
    let base = parameters("");
    list.push(Case::new(
        "path parameter renamed",
        base.clone(),
        base.replace("{id}", "{key}")
            .replace("name: id", "name: key"),
        "nothing",
    ));
    list.push(Case::new(
        "path renamed",
        base.clone(),
        base.replace("/x/", "/y/"),
        "wire",
    ));
    list.push(Case::new(
        "method changed",
        base.clone(),
        base.replace("    get:", "    post:"),
        "wire",
    ));
    list.push(Case::new(
        "parameters moved to the path item",
        base.clone(),
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /x/{id}:\n    parameters: [{name: id, in: path, \
         required: true, schema: {type: string}}]\n    get: {operationId: call, responses: {'204': {description: Done}}}\n"
            .to_owned(),
        "nothing",
    ));
    list
}
