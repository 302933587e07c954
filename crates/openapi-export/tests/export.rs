//! The exported document: complete in both versions, without omitted extensions, without keywords
//! of the other version.

use openapi_document::model::{Kind, Model};
use openapi_document::tree::load;
use openapi_export::{Adjustment, Export, ExportOptions, Syntax, Target, Version, export, write};
use serde_json::Value;

const PETS: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1', x-logo: {url: u}}
paths:
  /pets/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: integer, minimum: 0, exclusiveMinimum: true}}]
      responses:
        '200':
          description: |
            A pet,
            with its owner.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}, example: {nullable: true, id: 1.50}}}
        4XX: {description: Refused.}
components:
  schemas:
    Pet:
      type: object
      properties:
        id: {type: integer, example: 1}
        owner: {type: string, nullable: true, example: null}
        photo: {type: string, format: byte}
";

fn exported(text: &str, options: &ExportOptions<'_>) -> Export {
    let document = load("openapi.yaml", text).expect("the text is YAML");
    export(&Model::new(&document), options)
}

fn with_version(version: Version) -> ExportOptions<'static> {
    ExportOptions {
        version: Some(version),
        ..ExportOptions::default()
    }
}

fn parsed(text: &str) -> Value {
    let document = load("exported", text).expect("the text is YAML");
    assert!(document.duplicate_keys().is_empty());
    document.json(document.root())
}

#[test]
fn both_syntaxes_parse_to_the_exported_document() {
    for version in [Version::V3_0, Version::V3_1] {
        let document = exported(PETS, &with_version(version)).document;
        for syntax in [Syntax::Yaml, Syntax::Json] {
            let written = write(&document, syntax).expect("the document can be written");
            // As text, because `==` ignores the order of keys.
            assert_eq!(parsed(&written).to_string(), document.to_string());
            let again = exported(PETS, &with_version(version)).document;
            assert_eq!(write(&again, syntax).as_ref(), Ok(&written));
        }
    }
}

#[test]
fn the_3_0_export_is_the_document() {
    let document = exported(PETS, &ExportOptions::default()).document;
    assert_eq!(document.to_string(), parsed(PETS).to_string());
}

#[test]
fn omitted_extensions_are_removed_from_objects_but_not_from_payloads() {
    let text = "
openapi: 3.0.3
info: {title: A, version: '1', x-allow: {a: b}, x-logo: {url: u}}
paths:
  x-allow: {a: b}
  /a:
    x-allow: {a: b}
    get:
      parameters: [{$ref: '#/components/parameters/P', x-allow: {a: b}}]
      responses:
        x-allow: {a: b}
        '200':
          description: A.
          content: {a/b: {schema: {type: object, x-allow: {a: b}}, example: {x-allow: kept}}}
components:
  parameters: {P: {name: p, in: query, schema: {type: string, enum: [{x-allow: kept}]}}}
x-tags: [{x-allow: theirs}]
";
    for version in [Version::V3_0, Version::V3_1] {
        let options = ExportOptions {
            omitted_extensions: &["x-allow"],
            ..with_version(version)
        };
        let document = exported(text, &options).document.to_string();
        assert_eq!(document.matches("x-allow").count(), 3, "{document}");
        for kept in [
            r#""example":{"x-allow":"kept"}"#,
            r#""enum":[{"x-allow":"kept"}]"#,
            r#""x-tags":[{"x-allow":"theirs"}]"#,
            r#""x-logo":{"url":"u"}"#,
        ] {
            assert!(document.contains(kept), "{kept} in {document}");
        }
        // Without the option, extensions are exported.
        let complete = exported(text, &with_version(version)).document.to_string();
        assert!(complete.contains(r#""x-allow":{"a":"b"}"#), "{complete}");
    }
}

#[test]
fn the_3_1_export_has_no_keywords_of_3_0() {
    let document = exported(PETS, &with_version(Version::V3_1)).document;
    assert_eq!(document["openapi"], "3.1.1");
    let text = document.to_string();
    let read = load("exported.json", &text).expect("the text is JSON");
    let model = Model::new(&read);
    assert_eq!(model.of_kind(Kind::Schema).count(), 5);
    for schema in model.of_kind(Kind::Schema) {
        for keyword in ["nullable", "example"] {
            assert!(read.get(schema, keyword).is_none(), "{keyword}");
        }
        let bound = read.get(schema, "exclusiveMinimum");
        assert!(bound.is_none_or(|it| read.as_bool(it).is_none()));
    }
    let example = document.pointer(
        "/paths/~1pets~1{id}/get/responses/200/content/application~1json/example/nullable",
    );
    assert_eq!(example, Some(&Value::Bool(true)));
}

#[test]
fn the_version_of_the_target_is_the_default() {
    let target = Target::by_name("datamodel-codegen");
    let options = ExportOptions {
        target,
        ..ExportOptions::default()
    };
    assert_eq!(exported(PETS, &options).version, Version::V3_1);
    let options = ExportOptions {
        target,
        ..with_version(Version::V3_0)
    };
    assert_eq!(exported(PETS, &options).version, Version::V3_0);
    assert_eq!(
        exported(PETS, &ExportOptions::default()).version,
        Version::V3_0
    );
}

#[test]
fn adjustments_are_made_once_in_a_fixed_order_with_or_without_a_target() {
    let [names, ranges] = ["deduplicate-property-names", "ranges-as-default"]
        .map(|name| Adjustment::by_name(name).expect("the adjustment exists"));
    for target in [None, Target::by_name("ruby"), Target::by_name("orval")] {
        let options = ExportOptions {
            target,
            adjustments: &[names, ranges, names],
            ..ExportOptions::default()
        };
        let made = exported(PETS, &options).adjusted;
        let made: Vec<_> = made
            .iter()
            .map(|(it, changes)| (it.name, changes.len()))
            .collect();
        let expected = [(ranges.name, 1), (names.name, 0)];
        let of_orval = [("plain-path-parameters", 0), expected[0], expected[1]];
        let of_ruby = [expected[0], ("drop-defaults", 0), expected[1]];
        match target.map(|it| it.name) {
            Some("orval") => assert_eq!(made, of_orval),
            Some(_) => assert_eq!(made, of_ruby),
            None => assert_eq!(made, expected),
        }
    }
}
