//! Generates code from the client's document, and from edited copies of it.

use pipedream_client_codegen::{Options, generate};
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../../openapi.yaml");

fn edited(edit: impl FnOnce(&mut Value)) -> Result<String, String> {
    let mut document: Value = serde_saphyr::from_str(DOCUMENT).unwrap();
    edit(&mut document);
    let files = generate(&document.to_string(), Options::ALL).map_err(|error| error.to_string())?;
    Ok(files.into_iter().map(|file| file.content).collect())
}

#[test]
fn same_document_generates_same_code() {
    let code = |text| {
        let files = generate(text, Options::ALL).unwrap().into_iter();
        files
            .map(|file| (file.name, file.content))
            .collect::<Vec<_>>()
    };
    assert_eq!(code(DOCUMENT), code(DOCUMENT));
}

#[test]
fn checked_in_code_is_up_to_date() {
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
fn bounds_of_hand_written_types_are_checked_in_the_code() {
    let code = edited(|d| d["components"]["schemas"]["PageLimit"]["maximum"] = json!(50)).unwrap();
    assert!(code.contains("PageLimit::MAX.get() as u64 == 50u64"));
}

#[test]
fn requests_have_the_parameters_of_the_path_item_and_names_that_are_keywords() {
    let code = edited(|d| {
        let item = &mut d["paths"]["/users/me"];
        item["parameters"] = json!([
            {"name": "type", "in": "query", "schema": {"type": "boolean"}},
            // Overridden by the operation.
            {"name": "include", "in": "query", "required": true, "schema": {"type": "string"}},
        ]);
    })
    .unwrap();
    assert!(code.contains("pub fn type_("), "{code}");
    assert!(code.contains(r#".query("type", type_.as_ref())"#));
    assert!(!code.contains("`include` is required"));
}

#[test]
fn unsupported_schemas_are_errors_that_name_them() {
    // What is edited, how, and what the error has to name.
    type Edit = (&'static str, fn(&mut Value), &'static str);
    let edits: [Edit; 9] = [
        (
            "an enum with a value that is not a name",
            |d| d["components"]["schemas"]["EventExpansion"]["enum"] = json!(["event", "1"]),
            "`EventExpansion` has the value `1`",
        ),
        (
            "an enum with two values of one name",
            |d| d["components"]["schemas"]["EventExpansion"]["enum"] = json!(["event", "Event"]),
            "`EventExpansion` has the value `Event`",
        ),
        (
            "a schema whose name is not an identifier",
            |d| d["components"]["schemas"]["planted-schema"] = json!({"type": "object"}),
            "`planted-schema` is not a Rust type name such as `PlantedSchema`",
        ),
        (
            "a schema whose type has another name",
            |d| d["components"]["schemas"]["URLParts"] = json!({"type": "object"}),
            "`URLParts` is not a Rust type name such as `UrlParts`",
        ),
        (
            "a scalar without a type",
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
            "a fixup that no longer applies",
            |d| {
                let step = &mut d["components"]["schemas"]["WorkflowStep"]["properties"];
                step.as_object_mut().unwrap().remove("codeRaw");
            },
            "rename-colliding-properties",
        ),
        (
            "a reference that cannot be resolved",
            |d| {
                let parameter = &mut d["paths"]["/users/me"]["get"]["parameters"][0];
                *parameter = json!({"$ref": "#/components/parameters/Gone"});
            },
            "#/components/parameters/Gone",
        ),
        (
            "a hand-written type without its schema",
            |d| {
                let schemas = &mut d["components"]["schemas"];
                let list = schemas.as_object_mut().unwrap().remove("EpochMilliseconds");
                schemas["Millis"] = list.unwrap();
                let text = d
                    .to_string()
                    .replace("schemas/EpochMilliseconds", "schemas/Millis");
                *d = serde_json::from_str(&text).unwrap();
            },
            "`EpochMilliseconds`",
        ),
    ];
    for (what, edit, place) in edits {
        let error = edited(edit).unwrap_err();
        assert!(error.contains(place), "{what}: {error}");
    }
}
