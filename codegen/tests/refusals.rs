//! Operations that the writer does not support are errors that name the operation and the place.

use pipedream_client_codegen::{Options, generate};
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../../openapi.yaml");

/// Edits the client's document, and checks that the error contains each text.
#[track_caller]
fn refused(edit: impl FnOnce(&mut Value), texts: &[&str]) {
    let mut document: Value = serde_saphyr::from_str(DOCUMENT).unwrap();
    edit(&mut document);
    match generate(&document.to_string(), Options::NONE) {
        Ok(_) => panic!("the document is not refused"),
        Err(error) => {
            let error = error.to_string();
            for text in texts {
                assert!(error.contains(text), "`{text}` is missing: {error}");
            }
        }
    }
}

/// Adds a parameter to `getCurrentUser`.
#[track_caller]
fn refused_parameter(parameter: Value, problem: &str) {
    let edit = |document: &mut Value| {
        let parameters = &mut document["paths"]["/users/me"]["get"]["parameters"];
        let parameters = parameters.as_array_mut().unwrap();
        parameters.insert(0, parameter);
    };
    refused(
        edit,
        &["`getCurrentUser`", problem, "/paths/~1users~1me/get"],
    );
}

fn create_source(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/sources"]["post"]
}

#[test]
fn method_without_constructor() {
    refused(
        |d| {
            let item = &mut d["paths"]["/users/me"];
            let get = item["get"].clone();
            item["patch"] = get;
        },
        &[
            "only the methods get, put, post, delete",
            "/paths/~1users~1me/patch",
        ],
    );
}

#[test]
fn path_item_reference() {
    refused(
        |d| d["paths"]["/users/me"] = json!({"$ref": "#/paths/~1sources"}),
        &["$REF /users/me", "/paths/~1users~1me/$ref"],
    );
}

#[test]
fn unsupported_security() {
    refused(
        |d| create_source(d)["security"] = json!([{"apiKey": [], "oauth": []}]),
        &["`createSource`", "must name one scheme", "/post/security"],
    );
    refused(
        |d| d["components"]["securitySchemes"]["apiKey"]["scheme"] = json!("basic"),
        &["the security scheme `apiKey` is not supported"],
    );
}

#[test]
fn operation_without_id() {
    refused(
        |d| {
            let get = &mut d["paths"]["/users/me"]["get"];
            get.as_object_mut().unwrap().remove("operationId");
        },
        &["GET /users/me", "no operationId"],
    );
}

#[test]
fn duplicate_operation_names() {
    refused(
        |d| create_source(d)["operationId"] = json!("get_current_user"),
        &["`getCurrentUser`", "`get_current_user`", "GET /users/me"],
    );
}

#[test]
fn operation_with_a_name_of_the_client() {
    refused(
        |d| create_source(d)["operationId"] = json!("baseUrl"),
        &["`baseUrl`", "`base_url` is already", "POST /sources"],
    );
}

#[test]
fn operation_id_that_is_not_an_identifier() {
    refused(
        |d| create_source(d)["operationId"] = json!("1"),
        &["`1`", "not a Rust identifier"],
    );
}

#[test]
fn operation_servers() {
    refused(
        |d| create_source(d)["servers"] = json!([{"url": "https://example.com"}]),
        &["`createSource`", "servers", "/paths/~1sources/post/servers"],
    );
}

#[test]
fn several_media_types() {
    refused(
        |d| {
            let content = &mut create_source(d)["requestBody"]["content"];
            content["text/plain"] = json!({"schema": {"type": "string"}});
        },
        &[
            "`createSource`",
            "`application/json`, `text/plain`",
            "/paths/~1sources/post/requestBody/content",
        ],
    );
}

#[test]
fn media_type_other_than_json() {
    refused(
        |d| {
            let content = &mut create_source(d)["responses"]["200"]["content"];
            *content = json!({"text/csv": {"schema": {"type": "string"}}});
        },
        &[
            "`createSource`",
            "`text/csv`",
            "/post/responses/200/content",
        ],
    );
}

#[test]
fn inline_request_body() {
    refused(
        |d| {
            let content = &mut create_source(d)["requestBody"]["content"];
            content["application/json"]["schema"] = json!({"type": "object"});
        },
        &[
            "`createSource`",
            "inline schema",
            "/post/requestBody/content/application~1json/schema",
        ],
    );
}

#[test]
fn request_body_without_properties() {
    refused(
        |d| {
            let content = &mut create_source(d)["requestBody"]["content"];
            let schema = json!({"$ref": "#/components/schemas/ConfiguredProps"});
            content["application/json"]["schema"] = schema;
        },
        &["`createSource`", "`ConfiguredProps`", "/post/requestBody"],
    );
}

#[test]
fn optional_request_body() {
    refused(
        |d| create_source(d)["requestBody"]["required"] = json!(false),
        &[
            "`createSource`",
            "optional request body",
            "/post/requestBody",
        ],
    );
}

#[test]
fn inline_response() {
    refused(
        |d| {
            let content = &mut d["paths"]["/users/me"]["get"]["responses"]["200"]["content"];
            content["application/json"]["schema"] = json!({"type": "object"});
        },
        &[
            "`getCurrentUser`",
            "inline schema",
            "/get/responses/200/content/application~1json/schema",
        ],
    );
}

#[test]
fn inline_payload_or_items() {
    refused(
        |d| {
            let envelope = &mut d["components"]["schemas"]["UserEnvelope"]["properties"];
            envelope["data"] = json!({"type": "object"});
        },
        &["`getCurrentUser`", "`data`", "`UserEnvelope`", "name it"],
    );
    refused(
        |d| {
            let page = &mut d["components"]["schemas"]["ProjectPage"]["properties"];
            page["data"] = json!({"type": "array", "items": {"type": "object"}});
        },
        &["`listWorkspaceProjects`", "items", "`ProjectPage`"],
    );
}

#[test]
fn different_success_bodies() {
    refused(
        |d| create_source(d)["responses"]["204"] = json!({"description": "No source."}),
        &["`createSource`", "different bodies", "/responses/204"],
    );
}

#[test]
fn no_success_response() {
    refused(
        |d| {
            let responses = create_source(d)["responses"].as_object_mut().unwrap();
            responses.remove("200");
        },
        &["`createSource`", "no success response", "/post/responses"],
    );
}

#[test]
fn unknown_success_status() {
    refused(
        |d| {
            let responses = &mut create_source(d)["responses"];
            let response = responses["200"].clone();
            responses["2XX"] = response;
        },
        &["`createSource`", "`2XX`", "/post/responses/2XX"],
    );
}

#[test]
fn header_and_cookie_parameters() {
    for place in ["header", "cookie"] {
        let parameter = json!({"name": "x-note", "in": place, "schema": {"type": "string"}});
        refused_parameter(parameter, &format!("`x-note` is in `{place}`"));
    }
}

#[test]
fn parameters_with_names_of_builders() {
    for name in [
        "body",
        "send",
        "new",
        "options",
        "into_future",
        "stream",
        "client",
    ] {
        let parameter = json!({"name": name, "in": "query", "schema": {"type": "string"}});
        refused_parameter(parameter, &format!("`{name}` has a name"));
    }
}

#[test]
fn duplicate_parameter_names() {
    let parameter = json!({"name": "Exclude", "in": "query", "schema": {"type": "string"}});
    refused_parameter(parameter, "`Exclude` and `exclude` are both `exclude`");
}

#[test]
fn parameter_name_that_is_not_an_identifier() {
    let parameter = json!({"name": "1", "in": "query", "schema": {"type": "string"}});
    refused_parameter(parameter, "`1` is not a Rust identifier");
}

#[test]
fn parameter_name_that_a_query_cannot_have() {
    for name in ["a&b", "a=b", "a b", "a#b", "ä"] {
        let parameter = json!({"name": name, "in": "query", "schema": {"type": "string"}});
        refused_parameter(parameter, &format!("`{name}` has a character"));
    }
}

#[test]
fn array_parameters() {
    for explode in [false, true] {
        let parameter = json!({
            "name": "ids", "in": "query", "explode": explode,
            "schema": {"type": "array", "items": {"type": "string"}},
        });
        refused_parameter(parameter, "`ids` is an array");
    }
}

#[test]
fn parameters_without_a_scalar_schema() {
    let reference = json!({"$ref": "#/components/schemas/Source"});
    let parameter = json!({"name": "source", "in": "query", "schema": reference});
    refused_parameter(parameter, "`source` has a schema without a scalar type");
    let content = json!({"application/json": {"schema": {"type": "string"}}});
    let parameter = json!({"name": "filter", "in": "query", "content": content});
    refused_parameter(parameter, "`filter` has a schema without a scalar type");
    let schema = json!({"type": "string", "enum": ["a", "b"]});
    let parameter = json!({"name": "order", "in": "query", "schema": schema});
    refused_parameter(parameter, "`order` has an inline enum");
}

#[test]
fn parameters_with_another_serialization() {
    let schema = json!({"type": "string"});
    let parameter =
        json!({"name": "a", "in": "query", "style": "deepObject", "schema": schema.clone()});
    refused_parameter(parameter, "`a` has a style other than `form`");
    let parameter = json!({"name": "a", "in": "query", "allowReserved": true, "schema": schema});
    refused_parameter(parameter, "`a` has `allowReserved`");
}

#[test]
fn path_parameters_that_do_not_match_the_path() {
    let schema = json!({"type": "string"});
    let parameter = json!({"name": "me", "in": "path", "required": true, "schema": schema});
    refused_parameter(parameter, "`me` is not in the path");
    let account = |edit: fn(&mut Value)| {
        move |d: &mut Value| edit(&mut d["paths"]["/accounts/{account_id}"]["get"]["parameters"][0])
    };
    refused(
        account(|parameter| parameter["name"] = json!("account")),
        &["`getAccount`", "`account_id` is not defined"],
    );
    refused(
        account(|parameter| parameter["required"] = json!(false)),
        &["`getAccount`", "`account_id` is not required"],
    );
    refused(
        account(|parameter| parameter["schema"] = json!({"type": "integer"})),
        &[
            "`getAccount`",
            "`account_id` is not a string",
            "/get/parameters/0",
        ],
    );
}

#[test]
fn idempotency_that_is_missing_or_wrong() {
    let place = "/paths/~1sources~1{id}~1events/delete";
    let delete = |value: Option<Value>| {
        move |d: &mut Value| {
            let delete = &mut d["paths"]["/sources/{id}/events"]["delete"];
            let delete = delete.as_object_mut().unwrap();
            match value {
                Some(value) => delete.insert("x-idempotent".to_owned(), value),
                None => delete.remove("x-idempotent"),
            };
        }
    };
    refused(
        delete(None),
        &["`deleteSourceEvents`", "there is no `x-idempotent`", place],
    );
    for (value, problem) in [
        (json!("yes"), "must be `true`, `false` or"),
        (json!({"whenGiven": []}), "must be `true`, `false` or"),
        (
            json!({"whenGiven": ["end_id"], "unless": []}),
            "must be `true`, `false` or",
        ),
        (
            json!({"whenGiven": ["end"]}),
            "`end` is not one optional query parameter",
        ),
        (
            json!({"whenGiven": ["id"]}),
            "`id` is not one optional query parameter",
        ),
        (
            json!({"whenGiven": ["end_id", "end_id"]}),
            "`end_id` is not one optional",
        ),
    ] {
        refused(delete(Some(value)), &[problem, place, "x-idempotent"]);
    }
    refused(
        |d| d["paths"]["/users/me"]["get"]["x-idempotent"] = json!(true),
        &["`getCurrentUser`", "a GET is always idempotent"],
    );
}
