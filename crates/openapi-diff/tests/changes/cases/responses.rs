//! Cases of statuses, response bodies and headers.

use crate::case::{Case, responses};

pub(crate) fn cases() -> Vec<Case> {
    const JSON: &str = "{description: D, content: {application/json: {schema: {type: string}}}}";
    let r = |map: &str| responses(&map.replace("JSON", JSON));
    const TABLE: &[(&str, &str, &str, &str)] = &[
        (
            "success removed",
            "{'200': JSON, '404': {description: N}}",
            "{'404': {description: N}}",
            "wire",
        ),
        (
            "200 replaced by 201",
            "{'200': JSON}",
            "{'201': JSON}",
            "wire",
        ),
        (
            "204 added to a response with a body",
            "{'200': JSON}",
            "{'200': JSON, '204': {description: D}}",
            "wire",
        ),
        (
            "201 added with the same body",
            "{'200': JSON}",
            "{'200': JSON, '201': JSON}",
            "nothing",
        ),
        (
            "error documented",
            "{'200': JSON}",
            "{'200': JSON, '404': {description: N}}",
            "nothing",
        ),
        (
            "documentation of an error removed",
            "{'200': JSON, '404': {description: N}}",
            "{'200': JSON}",
            "nothing",
        ),
        (
            "error documented separately from its class, with the same body",
            "{'200': JSON, 4XX: JSON}",
            "{'200': JSON, 4XX: JSON, '404': JSON}",
            "nothing",
        ),
        (
            "error documented separately from its class, with another body",
            "{'200': JSON, 4XX: JSON}",
            "{'200': JSON, 4XX: JSON, '404': {description: D, content: {application/json: {schema: {type: integer}}}}}",
            "wire",
        ),
        (
            "200 replaced by 2XX with the same body",
            "{'200': JSON}",
            "{2XX: JSON}",
            "nothing",
        ),
        (
            "200 replaced by a default response with the same body",
            "{'200': JSON}",
            "{default: JSON}",
            "nothing",
        ),
        (
            "200 replaced by a default response with another body",
            "{'200': JSON}",
            "{default: {description: D, content: {application/json: {schema: {type: integer}}}}}",
            "wire",
        ),
        (
            "200 removed, covered by a default response with the same body that existed",
            "{'200': JSON, default: JSON}",
            "{default: JSON}",
            "nothing",
        ),
        (
            "200 removed, with a default response for errors that existed",
            "{'200': {description: D}, default: JSON}",
            "{default: JSON}",
            "wire",
        ),
        (
            "200 removed, covered by 2XX that existed",
            "{'200': JSON, 2XX: JSON}",
            "{2XX: JSON}",
            "nothing",
        ),
        (
            "2XX replaced by a default response with the same body",
            "{2XX: JSON}",
            "{default: JSON}",
            "nothing",
        ),
        (
            "2XX replaced by 200 with the same body",
            "{2XX: JSON}",
            "{'200': JSON}",
            "nothing",
        ),
        (
            "media type added",
            "{'200': JSON}",
            "{'200': {description: D, content: {application/json: {schema: {type: string}}, text/csv: {}}}}",
            "nothing",
        ),
        (
            "media type removed",
            "{'200': {description: D, content: {application/json: {schema: {type: string}}, text/csv: {}}}}",
            "{'200': JSON}",
            "wire",
        ),
        (
            "charset added to a media type",
            "{'200': JSON}",
            "{'200': {description: D, content: {application/json; charset=utf-8: {schema: {type: string}}}}}",
            "nothing",
        ),
        (
            "body removed",
            "{'200': JSON}",
            "{'200': {description: D}}",
            "wire",
        ),
        (
            "body added",
            "{'200': {description: D}}",
            "{'200': JSON}",
            "nothing",
        ),
        (
            "header removed",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "{'200': {description: D}}",
            "wire",
        ),
        (
            "header added",
            "{'200': {description: D}}",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "nothing",
        ),
        (
            "header became optional",
            "{'200': {description: D, headers: {X-A: {required: true, schema: {type: string}}}}}",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "wire",
        ),
        (
            "type of a header changed",
            "{'200': {description: D, headers: {X-A: {schema: {type: integer}}}}}",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "wire",
        ),
        (
            "description changed",
            "{'200': {description: D}}",
            "{'200': {description: All is well.}}",
            "nothing",
        ),
    ];
    TABLE
        .iter()
        .map(|(name, old, new, label)| {
            Case::new(&format!("response: {name}"), r(old), r(new), label)
        })
        .collect()
}
