//! The document of the client, and what becomes of it when it is edited.

use pipedream_client_codegen::{File, Options, generate};
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../../openapi.yaml");

fn document() -> Value {
    serde_saphyr::from_str(DOCUMENT).unwrap()
}

fn code(document: &Value) -> Result<Vec<String>, String> {
    let files = generate(&document.to_string(), Options::ALL).map_err(|error| error.to_string())?;
    Ok(files.into_iter().map(|file: File| file.content).collect())
}

#[test]
fn the_same_document_makes_the_same_code() {
    let code = |text| {
        let files = generate(text, Options::ALL).unwrap().into_iter();
        files
            .map(|file| (file.name, file.content))
            .collect::<Vec<_>>()
    };
    assert_eq!(code(DOCUMENT), code(DOCUMENT));
}

#[test]
fn what_is_checked_in_is_what_the_document_makes() {
    for file in generate(DOCUMENT, Options::ALL).unwrap() {
        let path = format!(
            "{}/../src/generated/{}",
            env!("CARGO_MANIFEST_DIR"),
            file.name
        );
        let checked_in = std::fs::read_to_string(&path).unwrap();
        assert!(
            checked_in == file.content,
            "src/generated/{} is out of date: run `cargo xtask regenerate`",
            file.name
        );
    }
}

#[test]
fn any_edit_of_a_schema_changes_the_code() {
    let document = document();
    let before = code(&document).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.len() > 80);
    for (name, schema) in schemas {
        let mut edited = document.clone();
        let place = edited["components"]["schemas"][name]
            .as_object_mut()
            .unwrap();
        // Objects get a property; of everything else the last keyword goes, be it a
        // bound, a pattern, an example or a description.
        if schema["properties"].is_object() {
            place["properties"]["planted"] = json!({"type": "string"});
        } else {
            let last = place.keys().next_back().unwrap().clone();
            place.remove(&last);
        }
        // An edit that the generator refuses is noticed as well.
        if let Ok(after) = code(&edited) {
            assert_ne!(after, before, "{name}");
        }
    }
}

#[test]
fn a_bound_of_a_type_that_is_written_by_hand_is_held_in_the_code() {
    let mut edited = document();
    edited["components"]["schemas"]["PageLimit"]["maximum"] = json!(50);
    let code = code(&edited).unwrap().concat();
    assert!(code.contains("PageLimit::MAX.get() as u64 == 50u64"));
}

#[test]
fn what_the_generator_cannot_take_is_a_clear_error() {
    // What is edited, how, and what the error has to name.
    type Edit = (&'static str, fn(&mut Value), &'static str);
    let edits: [Edit; 7] = [
        (
            "two media types of a request, on which progenitor panics",
            |d| {
                let body = &mut d["paths"]["/components"]["post"]["requestBody"]["content"];
                body["text/plain"] = json!({"schema": {"type": "string"}});
            },
            "progenitor panics",
        ),
        (
            "a scalar that no type stands for",
            |d| d["components"]["schemas"]["Planted"] = json!({"type": "integer"}),
            "`Planted`",
        ),
        (
            "a trigger without a prefix",
            |d| {
                let id = &mut d["components"]["schemas"]["HttpTriggerId"];
                id.as_object_mut().unwrap().remove("pattern");
            },
            "`HttpTrigger`",
        ),
        (
            "an inline response",
            |d| {
                let content = &mut d["paths"]["/users/me"]["get"]["responses"]["200"]["content"];
                content["application/json"]["schema"] = json!({"type": "object"});
            },
            "getCurrentUser",
        ),
        (
            "a fixup for what is gone",
            |d| {
                let step = &mut d["components"]["schemas"]["WorkflowStep"]["properties"];
                step.as_object_mut().unwrap().remove("codeRaw");
            },
            "rename-colliding-properties",
        ),
        (
            "a reference that leads nowhere",
            |d| {
                let parameter = &mut d["paths"]["/users/me"]["get"]["parameters"][0];
                *parameter = json!({"$ref": "#/components/parameters/Gone"});
            },
            "#/components/parameters/Gone",
        ),
        (
            "an operation without an ID",
            |d| {
                let operation = &mut d["paths"]["/users/me"]["get"];
                operation.as_object_mut().unwrap().remove("operationId");
            },
            "/users/me",
        ),
    ];
    for (what, edit, place) in edits {
        let mut edited = document();
        edit(&mut edited);
        let error = code(&edited).unwrap_err();
        assert!(error.contains(place), "{what}: {error}");
    }
}
