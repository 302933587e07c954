//! Cases of request bodies.

use crate::case::{Case, operation, responses};

pub(crate) fn cases() -> Vec<Case> {
    let b = |body: &str| {
        operation(
            "post",
            "/x",
            &format!("{body}      responses: {{'204': {{description: D}}}}"),
            "{}",
        )
    };
    let with = |rest: &str, media: &str| {
        b(&format!(
            "      requestBody: {{{rest}content: {{{media}}}}}\n"
        ))
    };
    let part = |types: &str| {
        format!(
            "multipart/form-data: {{schema: {{type: object, properties: {{a: {{type: string}}}}}}, \
             encoding: {{a: {{contentType: '{types}'}}}}}}"
        )
    };
    let of_response = |media: &str| {
        responses(&format!(
            "{{'200': {{description: D, content: {{{media}}}}}}}"
        ))
    };
    const JSON: &str = "application/json: {schema: {type: object}}";
    const BOTH: &str =
        "application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}";
    let xml =
        |media_type: &str, schema: &str| with("", &format!("{media_type}: {{schema: {schema}}}"));
    let items = |rest: &str| {
        format!(
            "{{type: object, properties: {{a: {{type: array, items: {{type: string}}{rest}}}}}}}"
        )
    };
    let mut cases: Vec<Case> = Vec::new();
    for (name, old, new, label) in [
        ("name added", "", ", xml: {name: b}", "wire"),
        (
            "name of the property added",
            "",
            ", xml: {name: a}",
            "nothing",
        ),
        (
            "namespace changed",
            ", xml: {namespace: 'urn:a'}",
            ", xml: {namespace: 'urn:b'}",
            "wire",
        ),
        (
            "prefix changed",
            ", xml: {prefix: a}",
            ", xml: {prefix: b}",
            "nothing",
        ),
        ("wrapped", "", ", xml: {wrapped: true}", "wire"),
        (
            "default of wrapped added",
            "",
            ", xml: {wrapped: false}",
            "nothing",
        ),
        ("attribute", ", xml: {attribute: true}", "", "wire"),
    ] {
        for (media_type, label) in [("application/xml", label), ("application/json", "nothing")] {
            cases.push(Case::new(
                &format!("{media_type}: XML {name}"),
                xml(media_type, &items(old)),
                xml(media_type, &items(new)),
                label,
            ));
        }
    }
    cases.extend([
        Case::new("body: optional one added", b(""), with("", JSON), "nothing"),
        Case::new(
            "body: required one added",
            b(""),
            with("required: true, ", JSON),
            "wire",
        ),
        Case::new("body: removed", with("", JSON), b(""), "wire"),
        Case::new(
            "body: became required",
            with("", JSON),
            with("required: true, ", JSON),
            "wire",
        ),
        Case::new(
            "body: became optional",
            with("required: true, ", JSON),
            with("", JSON),
            "nothing",
        ),
        Case::new(
            "body: media type removed",
            with("", BOTH),
            with("", JSON),
            "wire",
        ),
        Case::new(
            "body: media type added",
            with("", JSON),
            with("", BOTH),
            "nothing",
        ),
        Case::new(
            "body: media type replaced by a range",
            with("", JSON),
            with("", "'*/*': {schema: {type: object}}"),
            "nothing",
        ),
        Case::new(
            "body: encoding of a form part changed",
            with(
                "",
                "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}",
            ),
            with(
                "",
                "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: image/png}}}",
            ),
            "wire",
        ),
        Case::new(
            "body: content type of a form part added",
            with("", &part("image/png")),
            with("", &part("image/png, image/jpeg")),
            "nothing",
        ),
        Case::new(
            "body: content type of a form part removed",
            with("", &part("image/png, image/jpeg")),
            with("", &part("image/png")),
            "wire",
        ),
        Case::new(
            "body: range narrowed to a media type",
            with("", "'*/*': {schema: {type: object}}"),
            with("", JSON),
            "wire",
        ),
        Case::new(
            "response: range narrowed to a media type",
            of_response("'*/*': {schema: {type: object}}"),
            of_response(JSON),
            "nothing",
        ),
        Case::new(
            "response: range narrowed to a media type with another schema",
            of_response("'application/*': {schema: {type: object}}"),
            of_response("application/json: {schema: {type: string}}"),
            "wire",
        ),
        Case::new(
            "response: media type outside the range",
            of_response("'text/*': {schema: {type: object}}"),
            of_response(JSON),
            "wire",
        ),
    ]);
    cases
}
