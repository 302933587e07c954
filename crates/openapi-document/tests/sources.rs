//! Documents of several files.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io;

use openapi_document::model::{Kind, Model, RefTarget};
use openapi_document::open_sources;
use openapi_document::tree::Sources;

/// Reads a document whose files are given by name.
fn read(main: &str, files: &[(&str, &str)]) -> Sources {
    let texts: HashMap<&str, &str> = files.iter().copied().collect();
    Sources::read(main, texts[main], &mut |name| {
        let text = texts.get(name).ok_or(io::ErrorKind::NotFound)?;
        Ok(text.as_bytes().to_vec())
    })
}

const MAIN: &str = "openapi: 3.0.3
paths:
  /a: {$ref: 'paths/a.yaml'}
components:
  schemas:
    Id: {type: string}
    Pet: {$ref: 'schemas.yaml#/definitions/Pet'}
";

const PATH: &str = "# The first line.
get:
  responses:
    '200':
      content:
        application/json:
          schema: {$ref: '../schemas.yaml#/definitions/Pet'}
";

const SCHEMAS: &str = "definitions:
  Pet:
    properties:
      id: {$ref: 'api.yaml#/components/schemas/Id'}
      friend: {$ref: '#/definitions/Pet'}
";

#[test]
fn references_lead_to_other_files_and_back() {
    let sources = read(
        "api.yaml",
        &[
            ("api.yaml", MAIN),
            ("paths/a.yaml", PATH),
            ("schemas.yaml", SCHEMAS),
        ],
    );
    let document = open_sources(&sources).expect("a document");
    let names: Vec<&str> = document.files().collect();
    assert_eq!(names, ["api.yaml", "paths/a.yaml", "schemas.yaml"]);
    let model = Model::new(&document);
    assert!(model.unread().is_empty());
    for reference in &model.references {
        assert!(model.resolve(reference.node).is_some());
    }
    let pet = document
        .at_pointer("/components/schemas/Pet")
        .expect("a schema");
    let pet = model.resolve(pet).expect("resolves");
    assert_eq!(document.file_of(pet), "schemas.yaml");
    assert_eq!(document.pointer(pet), "/definitions/Pet");
    assert_eq!(model.kind(pet), Some(Kind::Schema));
    let properties = document.get(pet, "properties").expect("properties");
    let id = model.get(properties, "id").expect("resolves");
    assert_eq!(
        (document.file_of(id), document.get_str(id, "type")),
        ("api.yaml", Some("string"))
    );
    // A reference without a file is to the same file.
    assert_eq!(model.get(properties, "friend"), Some(pet));
    let position = document.position(document.span(properties).start);
    assert_eq!((position.line, position.column), (4, 7));
    assert_eq!(document.slice(document.key_location(pet).span), "Pet");
}

#[test]
fn missing_and_invalid_files_are_unread_once() {
    let main = "openapi: 3.0.3
components:
  schemas:
    A: {$ref: 'missing.yaml'}
    B: {$ref: './missing.yaml#/B'}
    C: {$ref: 'broken.yaml#/C'}
    D: {$ref: 'https://example.com/d.yaml'}
    E: {$ref: 'schemas.yaml#/nowhere'}
    F: {example: {$ref: 'payload.yaml'}}
";
    let sources = read(
        "api.yaml",
        &[
            ("api.yaml", main),
            ("broken.yaml", "a: ["),
            ("schemas.yaml", SCHEMAS),
        ],
    );
    let document = open_sources(&sources).expect("a document");
    let model = Model::new(&document);
    let unread = model.unread();
    let names: Vec<_> = unread
        .iter()
        .map(|it| (it.name.as_str(), it.references))
        .collect();
    assert_eq!(
        names,
        [
            ("missing.yaml", 2),
            ("broken.yaml", 1),
            ("https://example.com/d.yaml", 1)
        ]
    );
    let reason = |index: usize| unread[index].reason.as_deref();
    assert_eq!(reason(0), Some("entity not found"));
    assert!(
        reason(1).is_some_and(|it| it.starts_with("line 1 of the file: ")),
        "{unread:?}"
    );
    assert_eq!(reason(2), None);
    let missing = model
        .references
        .iter()
        .filter(|it| matches!(it.target, RefTarget::Missing(..)));
    assert_eq!(missing.count(), 1);
}

#[test]
fn schemas_that_only_a_mapping_names_are_read() {
    let main = "openapi: 3.0.3
components:
  schemas:
    Job:
      type: object
      discriminator:
        propertyName: kind
        mapping:
          t: 'timer.yaml'
          l: '#/x-schemas/Local'
          m: 'missing.yaml'
          u: 'https://example.com/u.yaml'
x-schemas: {Local: {allOf: [{$ref: '#/components/schemas/Job'}]}}
";
    let timer = "allOf: [{$ref: 'api.yaml#/components/schemas/Job'}]\n\
                 properties: {cron: {$ref: 'cron.yaml'}}\n";
    let sources = read(
        "api.yaml",
        &[
            ("api.yaml", main),
            ("timer.yaml", timer),
            ("cron.yaml", "type: string\n"),
        ],
    );
    let document = open_sources(&sources).expect("a document");
    let model = Model::new(&document);
    let places: Vec<_> = model
        .of_kind(Kind::Schema)
        .map(|node| format!("{}#{}", document.file_of(node), document.pointer(node)))
        .collect();
    for place in [
        "timer.yaml#",
        "timer.yaml#/allOf/0",
        "cron.yaml#",
        "api.yaml#/x-schemas/Local",
    ] {
        // A reference is not an object.
        assert_eq!(
            places.iter().any(|it| it == place),
            !place.ends_with('0'),
            "{places:?}"
        );
    }
    let job = document
        .at_pointer("/components/schemas/Job")
        .expect("a schema");
    let discriminator = document.get(job, "discriminator").expect("a discriminator");
    let mapping = model.mapping(discriminator);
    assert!(
        mapping[..2]
            .iter()
            .all(|(_, it)| model.extends(it.expect("a schema"), job))
    );
    let unread: Vec<_> = model.unread().into_iter().map(|it| it.name).collect();
    assert_eq!(unread, ["missing.yaml", "https://example.com/u.yaml"]);
}

#[test]
fn each_file_is_read_once_and_urls_are_not_read() {
    let asked = RefCell::new(Vec::new());
    let main = "{$ref: a.yaml, b: {$ref: ./a.yaml}, c: {$ref: 'http://example.com/c.yaml'}, d: {$ref: '//h/d'}, \
                discriminator: {mapping: {x: x.yaml, y: Name, z: 'https://example.com/z.yaml'}}}";
    Sources::read("-", main, &mut |name| {
        asked.borrow_mut().push(name.to_owned());
        Ok(b"{$ref: 'a.yaml#/a', back: {$ref: '-'}}".to_vec())
    });
    let asked = asked.into_inner();
    assert_eq!(asked, ["a.yaml", "x.yaml"]);
}

#[test]
fn thousands_of_files_are_read() {
    let count = 3000;
    let mut main = String::from("openapi: 3.0.3\ncomponents:\n  schemas:\n");
    for at in 0..count {
        main.push_str(&format!("    S{at}: {{$ref: 's/{at}.yaml'}}\n"));
    }
    let sources = Sources::read("api.yaml", &main, &mut |name| {
        assert!(name.starts_with("s/"));
        let next = name.trim_start_matches("s/").trim_end_matches(".yaml");
        let next = (next.parse::<usize>().expect("a number") + 1) % count;
        Ok(format!("type: object\nproperties: {{next: {{$ref: '{next}.yaml'}}}}\n").into_bytes())
    });
    let document = open_sources(&sources).expect("a document");
    let model = Model::new(&document);
    assert_eq!(document.files().count(), count + 1);
    assert_eq!(model.references.len(), 2 * count);
    assert!(
        model
            .references
            .iter()
            .all(|it| model.resolve(it.node).is_some())
    );
}
