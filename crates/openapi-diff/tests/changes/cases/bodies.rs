//! Cases of request bodies.

use crate::case::{Case, operation};

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
    const JSON: &str = "application/json: {schema: {type: object}}";
    const BOTH: &str =
        "application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}";
    vec![
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
    ]
}
