//! Examples that do not match their schemas.

use openapi_document::model::Kind as K;
use openapi_document::tree::NodeId;

use super::pairs::pairs;
use super::{Base, Case};
use super::{DefectKind, typed};

pub(super) fn all(b: &Base<'_>) -> Vec<DefectKind> {
    let m = b.model;
    let pairs = pairs(b);
    let of = |kind: &str| {
        pairs
            .iter()
            .filter(|it| b.document.get_str(it.schema, "type") == Some(kind))
            .map(|it| it.value)
            .collect::<Vec<_>>()
    };
    let strict = |kind: &str| {
        pairs
            .iter()
            .filter(|it| {
                b.document.get_str(it.schema, "type") == Some(kind)
                    && !b.document.is_true(it.schema, "nullable")
            })
            .map(|it| it.value)
            .collect::<Vec<_>>()
    };
    let replaced = |nodes: Vec<NodeId>, with: &str| {
        nodes
            .into_iter()
            .map(|it| b.replace(it, with))
            .collect::<Vec<_>>()
    };
    let format = |format: &str| {
        pairs
            .iter()
            .filter(|it| b.document.get_str(it.schema, "format") == Some(format))
            .map(|it| it.value)
            .collect::<Vec<_>>()
    };
    let required = || {
        pairs
            .iter()
            .filter(|it| it.required && b.document.entry_of(it.value).is_some())
    };
    let member = |it: NodeId| b.document.entry_of(it).is_some();
    let schema_examples: Vec<NodeId> = typed(b, "string")
        .into_iter()
        .filter_map(|it| b.get(it, "example"))
        .collect();
    let parameters = || {
        m.of_kind(K::Parameter)
            .filter_map(|it| Some((b.model.get(it, "schema")?, b.get(it, "example")?)))
    };
    let limits: Vec<NodeId> = b
        .document
        .entries(b.at("/components/parameters/Limit/examples"))
        .iter()
        .filter_map(|it| b.get(it.value, "value"))
        .collect();
    let patterned: Vec<_> = m
        .of_kind(K::Schema)
        .filter(|it| b.get(*it, "pattern").is_some() && b.get(*it, "format").is_none())
        .filter_map(|it| b.get(it, "example"))
        .collect();
    vec![
        ("example: string for an integer", "example-type-mismatch", replaced(of("integer"), "many")),
        ("example: number for a string", "example-type-mismatch", replaced(of("string"), "12")),
        ("example: string for a boolean", "example-type-mismatch", replaced(of("boolean"), "'true'")),
        ("example: string for an array", "example-type-mismatch", replaced(of("array").into_iter().filter(|it| member(*it)).collect(), "none")),
        ("example: array for an object", "example-type-mismatch", replaced(of("object").into_iter().filter(|it| member(*it)).collect(), "[1]")),
        ("example: fraction for an integer", "example-type-mismatch", replaced(of("integer"), "1.5")),
        ("example: null", "example-unexpected-null", replaced(strict("string").into_iter().filter(|it| member(*it)).collect(), "null")),
        ("example: required property missing", "example-missing-property", required().filter_map(|it| b.remove(it.value)).collect()),
        ("example: property misspelt", "example-unknown-property", required().filter(|it| b.document.key_of(it.value).is_some_and(|key| key.len() > 4)).map(|it| { let name = b.document.key_of(it.value).unwrap(); b.rename(it.value, &format!("{}{}", &name[..2], &name[3..])) }).collect()),
        ("example: invalid date-time", "example-format-mismatch", replaced(format("date-time"), "yesterday")),
        ("example: impossible date", "example-format-mismatch", replaced(format("date-time"), "'2024-02-30T00:00:00Z'")),
        ("example: int64 overflow", "example-format-mismatch", replaced(format("int64"), "9223372036854775808")),
        ("example: pattern not matched", "example-pattern-mismatch", replaced(patterned, "nothing")),
        ("example: below the minimum", "example-out-of-range", replaced(limits.clone(), "0")),
        ("example: above the maximum", "example-out-of-range", replaced(limits, "101")),
        ("example: not in the enum", "example-enum-mismatch", vec![b.replace(b.at("/components/parameters/Expand/example"), "evnt"), b.replace(b.at("/paths/~1accounts~1{account_id}/get/parameters/1/example"), "2")]),
        ("schema example of another type", "example-type-mismatch", replaced(schema_examples, "12")),
        ("parameter example of another type", "example-type-mismatch", parameters().filter(|(schema, _)| b.document.get_str(*schema, "type") == Some("string")).map(|(_, it)| b.replace(it, "[a]")).collect()),
        ("example: read-only property in a request", "example-read-write-only", {
            let property = b.at("/components/schemas/CreateSourceRequest/properties/name");
            let shown = b.at("/paths/~1sources/post/requestBody/content/application~1json/examples/fromUrl/value/name");
            b.insert(property, "readOnly: true").map(|c| c.on(vec![b.line(b.document.key_location(shown))])).into_iter().collect()
        }),
        ("example: JSON text without a property", "example-missing-property", ["free", "paid"].iter().map(|name| b.replace(b.at(&format!("/paths/~1users~1me/get/responses/200/content/application~1json/examples/{name}/value")), "'{}'")).collect()),
        ("example: invalid JSON text", "example-unreadable", ["free", "paid"].iter().map(|name| b.replace(b.at(&format!("/paths/~1users~1me/get/responses/200/content/application~1json/examples/{name}/value")), "'{\"data\": '")).collect()),
        ("example: external file missing", "example-unreadable", ["free", "paid"].iter().map(|name| { let v = b.at(&format!("/paths/~1users~1me/get/responses/200/content/application~1json/examples/{name}/value")); let c = b.replace(v, "PLANTED"); Case { text: c.text.replace("value: PLANTED", "externalValue: missing.json"), lines: c.lines } }).collect()),
        ("body as JSON text", "json-in-string", ["free", "paid"].iter().map(|name| {
            let node = b.at(&format!("/paths/~1users~1me/get/responses/200/content/application~1json/examples/{name}/value"));
            let body = b.document.json(node).to_string().replace('\'', "''");
            b.replace(node, &format!("'{body}'"))
        }).collect()),
    ]
}
