//! Cases of what generators derive names from, and of operations.

use crate::case::{Case, operation};

pub(crate) fn cases() -> Vec<Case> {
    let base = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ntags: [{name: pets}]\npaths:\n  /x:\n    get:\n      \
        operationId: getPet\n      tags: [pets]\n      summary: Get a pet\n      responses: {'200': {description: D, content: \
        {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}\ncomponents:\n  schemas:\n    Pet: {type: object, \
        properties: {a: {type: string}}}\n    Unused: {type: string}\n"
        .to_owned();
    let edit = |name: &str, from: &str, to: &str, label: &str| {
        assert!(base.contains(from), "{name}");
        Case::new(name, base.clone(), base.replace(from, to), label)
    };
    vec![
        edit("operation ID changed", "getPet", "fetchPet", "sdk"),
        edit(
            "operation ID removed",
            "      operationId: getPet\n",
            "",
            "sdk",
        ),
        edit("tag renamed", "pets", "animals", "sdk"),
        edit("tag added", "[pets]", "[pets, more]", "nothing"),
        edit("schema renamed", "Pet", "Animal", "sdk"),
        edit(
            "schema inlined",
            "{$ref: '#/components/schemas/Pet'}",
            "{type: object, properties: {a: {type: string}}}",
            "nothing",
        ),
        edit(
            "unused schema removed",
            "    Unused: {type: string}\n",
            "",
            "nothing",
        ),
        edit(
            "schema added",
            "    Unused:",
            "    More: {type: string}\n    Unused:",
            "nothing",
        ),
        edit("summary changed", "Get a pet", "Returns a pet", "nothing"),
        edit(
            "title and version of the API changed",
            "title: T, version: '1'",
            "title: Pets, version: '2'",
            "nothing",
        ),
        edit(
            "operation deprecated",
            "      summary",
            "      deprecated: true\n      summary",
            "nothing",
        ),
        edit(
            "operation added",
            "components:",
            "  /y:\n    get: {operationId: more, responses: {'204': {description: D}}}\ncomponents:",
            "nothing",
        ),
        edit(
            "callback added",
            "      summary",
            "      callbacks: {done: {'{$request.query.u}': {post: {responses: {'204': {description: D}}}}}}\n      summary",
            "nothing",
        ),
        callback("callback: nothing changed", "query.u", "nothing"),
        callback(
            "callback: URL taken from another parameter",
            "query.v",
            "wire",
        ),
    ]
}

/// A case with a callback whose URL is taken from another place.
fn callback(name: &str, place: &str, label: &str) -> Case {
    let document = |place: &str| {
        let callback = format!(
            "      callbacks: {{done: {{'{{$request.{place}}}': {{post: {{responses: {{'204': {{description: D}}}}}}}}}}}}\n      \
             responses: {{'204': {{description: D}}}}"
        );
        operation("post", "/x", &callback, "{}")
    };
    Case::new(name, document("query.u"), document(place), label)
}
