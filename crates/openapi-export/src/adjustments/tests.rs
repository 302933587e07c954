//! Each adjustment alone.

use serde_json::json;

use super::ADJUSTMENTS;
use openapi_document::tree::load;

#[test]
fn each_adjustment_does_exactly_what_its_excerpts_show() {
    for adjustment in ADJUSTMENTS {
        let wrapped = |excerpt: &str| {
            let read = load("excerpt.yaml", excerpt).expect("the excerpt is YAML");
            let shown = read.json(read.root());
            let mut payload = json!({"example": shown, "enum": [shown]});
            if adjustment.name != "drop-defaults" {
                payload["default"] = shown.clone();
            }
            if shown.get("paths").is_some() {
                let mut whole = shown;
                whole["components"] = json!({"schemas": {"Kept": payload}});
                return whole;
            }
            if let Some(schemes) = shown.get("securitySchemes") {
                let components = json!({"schemas": {"Kept": payload}, "securitySchemes": schemes});
                return json!({"components": components, "security": shown["security"]});
            }
            match shown.get("responses") {
                Some(responses) => json!({
                    "paths": {"/a": {"get": {"responses": responses}}},
                    "components": {"schemas": {"Kept": payload}},
                }),
                None => json!({"components": {"schemas": {"A": shown, "Kept": payload}}}),
            }
        };
        let (before, after) = (wrapped(adjustment.before), wrapped(adjustment.after));
        let mut adjusted = before.clone();
        // Payloads are never adjusted.
        let mut expected = after;
        expected["components"]["schemas"]["Kept"] = before["components"]["schemas"]["Kept"].clone();
        assert!(
            !(adjustment.apply)(&mut adjusted).is_empty(),
            "{}",
            adjustment.name
        );
        assert_eq!(
            adjusted.to_string(),
            expected.to_string(),
            "{}",
            adjustment.name
        );
        assert!(
            (adjustment.apply)(&mut adjusted).is_empty(),
            "{} again",
            adjustment.name
        );
    }
}

#[test]
fn of_duplicate_properties_the_required_or_typed_one_is_kept() {
    let mut document = json!({"components": {"schemas": {"A": {
        "additionalProperties": false,
        "required": ["b_c", "codeRaw"],
        "properties": {
            "a_b": {}, "aB": {"type": "string"}, "ab": {}, "b_c": {}, "bC": {"type": "string"},
            "code_raw": {"type": "string"}, "codeRaw": {}, "$": {}, "!": {},
        },
    }}}});
    let changes = (super::DEDUPLICATE_PROPERTY_NAMES.apply)(&mut document);
    let a = &document["components"]["schemas"]["A"];
    let left: Vec<_> = a["properties"].as_object().unwrap().keys().collect();
    assert_eq!(left, ["aB", "ab", "b_c", "codeRaw", "$", "!"]);
    assert_eq!(a["required"], json!(["b_c", "codeRaw"]));
    // The schema still accepts the removed properties, as additional ones.
    assert_eq!(a["additionalProperties"], json!(true));
    assert_eq!(changes.len(), 3);
}

#[test]
fn path_parameters_are_renamed_in_paths_and_parameters_and_links() {
    let text = "
components:
  parameters:
    Key: {name: key|id, in: path, required: true, schema: {type: string}, example: a|b}
    Query: {name: key|id, in: query, schema: {type: string}}
paths:
  /a/{key|id}/{key id}/{key_id}:
    parameters: [{$ref: '#/components/parameters/Key'}, {name: key_id, in: path}, {name: key id, in: path}]
    get:
      responses:
        '200': {description: A., links: {x: {operationId: b, parameters: {path.key|id: 1, key id: 2, query.key|id: 3}}}}
  /b/{c|d}: {get: {parameters: [{name: c|d, in: path}]}}
  /c: {$ref: '#/paths/~1b~1%7Bc%7Cd%7D'}
";
    let read = load("a.yaml", text).expect("the excerpt is YAML");
    let mut document = read.json(read.root());
    let changes = (super::PLAIN_PATH_PARAMETERS.apply)(&mut document);
    assert_eq!(changes.len(), 1);
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    // A reference contains the second path.
    assert_eq!(
        paths,
        ["/a/{key_id_}/{key_id__}/{key_id}", "/b/{c|d}", "/c"]
    );
    let item = &document["paths"]["/a/{key_id_}/{key_id__}/{key_id}"];
    assert_eq!(item["parameters"][2]["name"], "key_id__");
    assert_eq!(
        item["get"]["responses"]["200"]["links"]["x"]["parameters"],
        json!({"path.key_id_": 1, "key_id__": 2, "query.key|id": 3})
    );
    let parameters = &document["components"]["parameters"];
    assert_eq!(parameters["Key"]["name"], "key_id_");
    assert_eq!(parameters["Key"]["example"], "a|b");
    assert_eq!(parameters["Query"]["name"], "key|id");
}

#[test]
fn status_ranges_are_merged_with_existing_responses() {
    let text = "
components:
  responses:
    Refused: {description: Refused., content: {a/b: {schema: {type: string}, examples: {x: {value: a}}}}}
paths:
  /a:
    get:
      responses:
        2XX: {description: Done.}
        4xx: {$ref: '#/components/responses/Refused'}
        5XX: {description: Failed., content: {a/b: {schema: {type: object}, examples: {x: {value: {}}}}, c/d: {}}}
    put:
      responses:
        '200': {description: A.}
        4XX: {$ref: '#/components/responses/Refused'}
        default: {$ref: '#/components/responses/Refused'}
";
    let read = load("a.yaml", text).expect("the excerpt is YAML");
    let mut document = read.json(read.root());
    (super::RANGES_AS_DEFAULT.apply)(&mut document);
    assert_eq!(
        document["paths"]["/a"]["get"]["responses"],
        json!({
            "200": {"description": "Done."},
            "default": {
                "description": "Refused. Failed.",
                "content": {
                    "a/b": {"schema": {"anyOf": [{"type": "string"}, {"type": "object"}]}, "examples": {"x": {"value": "a"}}},
                    "c/d": {},
                },
            },
        })
    );
    assert_eq!(
        document["paths"]["/a"]["put"]["responses"],
        json!({"200": {"description": "A."}, "default": {"$ref": "#/components/responses/Refused"}})
    );
}

#[test]
fn only_objects_without_constraints_accept_any_value() {
    let mut document = json!({"components": {"schemas": {
        "Open": {"type": "object", "nullable": true},
        "OpenInVersion31": {"type": ["object", "null"], "additionalProperties": {}},
        "Closed": {"type": "object", "additionalProperties": false},
        "Texts": {"type": "object", "additionalProperties": {"type": "string"}},
        "Known": {"type": "object", "properties": {"a": {}}},
        "Small": {"type": "object", "maxProperties": 1},
    }}});
    let before = document.clone();
    let changes = (super::FREE_FORM_OBJECTS_AS_ANY.apply)(&mut document);
    assert_eq!(changes.len(), 2);
    let (after, before) = (
        &document["components"]["schemas"],
        &before["components"]["schemas"],
    );
    assert_eq!(after["Open"], json!({}));
    assert_eq!(after["OpenInVersion31"], json!({}));
    for name in ["Closed", "Texts", "Known", "Small"] {
        assert_eq!(after[name], before[name]);
    }
}

#[test]
fn body_is_dropped_only_if_it_is_untyped_and_of_an_error() {
    let text = "
components:
  schemas:
    Any: {description: Anything.}
    Problem: {type: object}
  responses:
    Untyped: {description: A., content: {a/b: {schema: {$ref: '#/components/schemas/Any'}}}}
    Typed: {description: A., content: {a/b: {schema: {$ref: '#/components/schemas/Problem'}}}}
    Shared: {description: A., content: {a/b: {}}}
paths:
  /a:
    get:
      responses:
        '200': {$ref: '#/components/responses/Shared'}
        '400': {$ref: '#/components/responses/Untyped'}
        '401': {$ref: '#/components/responses/Typed'}
        5XX: {$ref: '#/components/responses/Shared'}
        default: {description: A., content: {a/b: {schema: {}}}}
    put:
      responses:
        default: {description: A., content: {a/b: {schema: {}}}}
";
    let mut document = pets(text);
    let before = document.clone();
    let changes = (super::DROP_UNTYPED_ERROR_BODIES.apply)(&mut document);
    let places: Vec<_> = changes.iter().map(|it| &*it.pointer).collect();
    let default = "/paths/~1a/get/responses/default/content";
    assert_eq!(places, [default, "/components/responses/Untyped/content"]);
    for place in places {
        assert!(before.pointer(place).is_some());
        assert!(document.pointer(place).is_none());
    }
    let put = "/paths/~1a/put";
    assert_eq!(document.pointer(put), before.pointer(put));
}

#[test]
fn path_is_moved_only_before_one_that_matches_more() {
    let text = "
paths:
  /a/{x}/{y}: {}
  /a/{x}/b: {}
  /a/c/{y}: {}
  /b/{x}: {}
  /a/c/d: {}
";
    let mut document = pets(text);
    let changes = (super::CONCRETE_PATHS_FIRST.apply)(&mut document);
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(
        paths,
        ["/a/{x}/b", "/a/c/d", "/a/c/{y}", "/a/{x}/{y}", "/b/{x}"]
    );
    assert_eq!(changes.len(), 3);
    assert!((super::CONCRETE_PATHS_FIRST.apply)(&mut document).is_empty());
}

#[test]
fn bearer_scheme_has_no_scopes() {
    let mut document = json!({
        "security": [{"oauth": ["read"], "key": []}],
        "components": {"securitySchemes": {
            "oauth": {"type": "oauth2", "flows": {}},
            "key": {"type": "apiKey", "in": "header", "name": "a"},
        }},
    });
    (super::OAUTH2_AS_BEARER.apply)(&mut document);
    assert_eq!(document["security"], json!([{"oauth": [], "key": []}]));
    let schemes = &document["components"]["securitySchemes"];
    assert_eq!(
        schemes["oauth"],
        json!({"type": "http", "scheme": "bearer"})
    );
    assert_eq!(schemes["key"]["type"], "apiKey");
}

const PETS: &str = "
components:
  schemas:
    Pet:
      anyOf:
        - {$ref: '#/components/schemas/Cat'}
        - {$ref: '#/components/schemas/Dog'}
        - {$ref: '#/components/schemas/Hamster'}
        - {$ref: '#/components/schemas/Other'}
    Cat: {type: object, required: [id], properties: {id: {$ref: '#/components/schemas/CatId'}}}
    CatId: {type: string, pattern: ^cat_}
    Dog: {type: object, required: [id], properties: {id: {type: string, pattern: ^dog_}}}
    Hamster: {type: object, required: [id], properties: {id: {type: string, enum: [h1, h2]}}}
    Other: {type: object}
";

fn pets(text: &str) -> serde_json::Value {
    let read = load("a.yaml", text).expect("the excerpt is YAML");
    read.json(read.root())
}

#[test]
fn one_of_that_replaces_any_of_is_exclusive() {
    let mut document = pets(PETS);
    let changes = (super::ANY_OF_AS_ONE_OF.apply)(&mut document);
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["Pet"]["oneOf"].as_array().map(Vec::len), Some(4));
    // The prefixes of their IDs distinguish cats and dogs. An enum is compared only with an enum.
    assert_eq!(schemas["Dog"].get("not"), None);
    assert_eq!(
        schemas["Hamster"]["not"],
        json!({"anyOf": [reference("Cat"), reference("Dog")]})
    );
    assert_eq!(
        schemas["Other"]["not"],
        json!({"anyOf": [reference("Cat"), reference("Dog"), reference("Hamster")]})
    );
    let changes: Vec<_> = changes.iter().map(|it| (&*it.pointer, &*it.what)).collect();
    assert_eq!(
        changes,
        [
            ("/components/schemas/Pet/anyOf", "replaced with `oneOf`"),
            (
                "/components/schemas/Hamster",
                "excludes the values of `Cat`, `Dog`"
            ),
            (
                "/components/schemas/Other",
                "excludes the values of `Cat`, `Dog`, `Hamster`"
            ),
        ]
    );
    assert!((super::ANY_OF_AS_ONE_OF.apply)(&mut document).is_empty());
}

#[test]
fn variant_that_is_used_elsewhere_keeps_its_values() {
    let mut document = pets(&format!(
        "{PETS}    Shop: {{properties: {{last: {{$ref: '#/components/schemas/Other'}}}}}}\n"
    ));
    (super::ANY_OF_AS_ONE_OF.apply)(&mut document);
    assert_eq!(
        document["components"]["schemas"]["Other"],
        json!({"type": "object"})
    );
}

#[test]
fn variants_of_required_only_stay_any_of() {
    let mut document = json!({"components": {"schemas": {"A": {
        "type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
    }}}});
    // As a `oneOf`, they would reject an object with both properties.
    assert!((super::ANY_OF_AS_ONE_OF.apply)(&mut document).is_empty());
}
