//! The exports of `openapi.yaml`, checked against the document and its examples.

use std::collections::BTreeSet;

use openapi_document::diagnostic::Severity;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::load;
use openapi_export::{
    ADJUSTMENTS, Adjustment, Export, ExportOptions, Syntax, TARGETS, Target, Version, export,
    lossy_values, write,
};
use openapi_lint::examples::collect;
use openapi_lint::{Checks, lint};
use serde_json::{Value, json};
use xtask::commands::export::{PRIVATE_EXTENSIONS, used_by_own_document};

fn own() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.yaml");
    std::fs::read_to_string(path).expect("openapi.yaml can be read")
}

/// A large document from a folder next to the repository, which not every checkout has.
fn corpus() -> Option<String> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/corpus/stripe.yaml"
    );
    std::fs::read_to_string(path).ok()
}

fn options(version: Option<Version>, target: Option<&Target>) -> ExportOptions<'_> {
    ExportOptions {
        version,
        target,
        adjustments: &[],
        omitted_extensions: PRIVATE_EXTENSIONS,
    }
}

fn exported(text: &str, version: Version) -> Export {
    let document = load("openapi.yaml", text).expect("the text is YAML");
    export(&Model::new(&document), &options(Some(version), None))
}

fn parsed(text: &str) -> Value {
    let document = load("exported", text).expect("the text is YAML");
    assert!(document.duplicate_keys().is_empty());
    document.json(document.root())
}

/// Removes the omitted extensions wherever they are; in these documents, no payload contains
/// them.
fn without_extensions(mut value: Value) -> Value {
    match &mut value {
        Value::Object(object) => {
            object.retain(|name, _| !PRIVATE_EXTENSIONS.contains(&name.as_str()));
            for value in object.values_mut() {
                *value = without_extensions(value.take());
            }
        }
        Value::Array(items) => {
            for item in items {
                *item = without_extensions(item.take());
            }
        }
        _ => {}
    }
    value
}

/// Compares values with the order of their keys, which `==` ignores.
fn same(one: &Value, other: &Value) -> bool {
    let [first, second] = [one, other].map(Value::to_string);
    one == other && first == second
}

#[test]
fn both_syntaxes_parse_to_the_exported_document() {
    for (text, is_large) in [(Some(own()), false), (corpus(), true)] {
        let Some(text) = &text else { continue };
        for version in [Version::V3_0, Version::V3_1] {
            let document = exported(text, version).document;
            for syntax in [Syntax::Yaml, Syntax::Json] {
                if is_large && (version == Version::V3_1) == (syntax == Syntax::Json) {
                    continue;
                }
                let written = write(&document, syntax).expect("the document can be written");
                assert!(same(&parsed(&written), &document), "{version:?} {syntax:?}");
                assert_eq!(
                    written,
                    write(&exported(text, version).document, syntax).unwrap()
                );
            }
        }
        let document = exported(text, Version::V3_0).document;
        let source = load("openapi.yaml", text).expect("the text is YAML");
        let source = without_extensions(source.json(source.root()));
        assert!(same(&document, &source), "the 3.0 export is the document");
    }
}

#[test]
fn private_extensions_are_not_exported() {
    // Not every extension is needed at present.
    let used = PRIVATE_EXTENSIONS.iter().filter(|it| own().contains(**it));
    assert!(used.count() > 1);
    for version in [Version::V3_0, Version::V3_1] {
        let document = exported(&own(), version).document;
        let written = write(&document, Syntax::Yaml).expect("the document can be written");
        for extension in PRIVATE_EXTENSIONS {
            assert!(!written.contains(extension), "{extension}");
        }
    }
}

/// Whether a schema of 3.1 accepts null.
fn accepts_null(schema: &Value) -> bool {
    let is_null = |it: &Value| it == "null" || it["type"] == "null";
    ["type", "anyOf"].iter().any(|keyword| {
        let variants = schema[keyword].as_array();
        variants.is_some_and(|it| it.iter().any(is_null))
    })
}

#[test]
fn the_3_1_export_has_no_keywords_of_3_0() {
    for text in [Some(own()), corpus()].into_iter().flatten() {
        let document = exported(&text, Version::V3_1).document;
        assert_eq!(document["openapi"], "3.1.1");
        let json = document.to_string();
        let exported = load("exported.json", &json).expect("the text is JSON");
        let mut schemas = BTreeSet::new();
        for schema in Model::new(&exported).of_kind(Kind::Schema) {
            let pointer = exported.pointer(schema);
            for keyword in ["nullable", "example"] {
                assert!(
                    exported.get(schema, keyword).is_none(),
                    "{keyword} at {pointer}"
                );
            }
            for bound in ["exclusiveMinimum", "exclusiveMaximum"] {
                let bound = exported.get(schema, bound);
                assert!(bound.is_none_or(|it| exported.as_bool(it).is_none()));
            }
            schemas.insert(pointer);
        }
        let source = load("openapi.yaml", &text).expect("the text is YAML");
        let mut missing = Vec::new();
        for schema in Model::new(&source).of_kind(Kind::Schema) {
            let pointer = source.pointer(schema);
            let nullable = source.get(schema, "nullable");
            // Without `type`, the keyword has no effect.
            let is_nullable = nullable.is_some_and(|it| source.as_bool(it) == Some(true))
                && source.get(schema, "type").is_some();
            let translated = document.pointer(&pointer);
            if is_nullable && !translated.is_some_and(accepts_null) {
                missing.push(format!("null at {pointer}"));
            }
            if !schemas.contains(&pointer) {
                missing.push(pointer);
            }
        }
        assert!(missing.is_empty(), "{missing:#?}");
    }
}

#[test]
fn the_3_1_export_loses_nothing() {
    let text = own();
    let document = load("openapi.yaml", &text).expect("the text is YAML");
    let warnings = lossy_values(&Model::new(&document), Version::V3_1);
    assert!(warnings.is_empty(), "{warnings:?}");
}

/// The pointers of all examples below a value, except those of parameters.
fn example_pointers(pointer: &str, value: &Value, found: &mut BTreeSet<String>) {
    if let Value::Array(items) = value {
        for (index, item) in items.iter().enumerate() {
            example_pointers(&format!("{pointer}/{index}"), item, found);
        }
    }
    let Value::Object(properties) = value else {
        return;
    };
    if properties.contains_key("in") {
        return;
    }
    for (key, value) in properties {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        match (key.as_str(), value) {
            ("example", _) => drop(found.insert(pointer)),
            ("examples", Value::Object(examples)) => {
                let names = examples.keys();
                found.extend(names.map(|name| format!("{pointer}/{name}/value")));
            }
            _ => example_pointers(&pointer, value, found),
        }
    }
}

#[test]
fn every_documented_example_is_valid_in_3_1() {
    check_examples_in_3_1(&[]);
}

#[test]
fn every_documented_example_is_valid_in_an_adjusted_3_1_export() {
    // It renames paths, so the schemas would not be found at their places. It does not change them.
    let renaming = named("escape-dollars-for-kotlin");
    let adjustments = ADJUSTMENTS.iter().copied();
    let all: Vec<_> = adjustments.filter(|it| it.name != renaming.name).collect();
    // With `union-as-any`, no union is left for the others to adjust.
    let unions_as_any = named("union-as-any");
    let adjustments = all.iter().copied();
    let others: Vec<_> = adjustments
        .filter(|it| it.name != unions_as_any.name)
        .collect();
    check_examples_in_3_1(&others);
    check_examples_in_3_1(&all);
}

fn named(name: &str) -> &'static Adjustment {
    Adjustment::by_name(name).expect("the adjustment exists")
}

fn check_examples_in_3_1(adjustments: &[&'static Adjustment]) {
    let text = own();
    let document = load("openapi.yaml", &text).expect("the text is YAML");
    let model = Model::new(&document);
    let options = ExportOptions {
        adjustments,
        ..options(Some(Version::V3_1), None)
    };
    let exported = export(&model, &options).document;
    let mut checked = BTreeSet::new();
    for example in collect(&model) {
        // The example of a parameter is its text in a URL.
        if example.external || matches!(example.owner, Kind::Parameter | Kind::Header) {
            continue;
        }
        let mut schema = exported.as_object().expect("an object").clone();
        let pointer = document.pointer(example.schema);
        assert!(exported.pointer(&pointer).is_some(), "{pointer}");
        schema.insert(
            "$ref".to_owned(),
            json!(format!(
                "#{}",
                pointer.replace('{', "%7B").replace('}', "%7D")
            )),
        );
        let validator = jsonschema::draft202012::new(&Value::Object(schema)).expect("a schema");
        let value = match document.as_str(example.value) {
            Some(text) if example.json && text.starts_with('{') => {
                serde_json::from_str(text).expect("the text is JSON")
            }
            _ => document.json(example.value),
        };
        let errors: Vec<_> = validator
            .iter_errors(&value)
            .map(|it| it.to_string())
            .collect();
        assert!(errors.is_empty(), "{pointer}: {errors:?}");
        // An invalid value is rejected, which shows that the schema checks something.
        if value.is_object() && adjustments.is_empty() {
            assert!(!validator.is_valid(&json!(7.5)), "{pointer} takes anything");
        }
        checked.insert(document.pointer(example.value));
    }
    let mut expected = BTreeSet::new();
    example_pointers("", &document.json(document.root()), &mut expected);
    assert_eq!(checked, expected);
}

#[test]
fn every_adjustment_of_a_target_changes_something() {
    let text = own();
    let document = load("openapi.yaml", &text).expect("the text is YAML");
    let model = Model::new(&document);
    let plain = export(&model, &options(Some(Version::V3_0), None)).document;
    for target in TARGETS {
        let default = export(&model, &options(None, Some(target)));
        for (adjustment, changes) in &default.adjusted {
            assert_eq!(
                used_by_own_document(adjustment),
                !changes.is_empty(),
                "{} of {}",
                adjustment.name,
                target.name
            );
            for change in changes {
                let changed = plain.pointer(&change.pointer);
                assert!(
                    changed.is_some(),
                    "{} is not in the document",
                    change.pointer
                );
            }
        }
        let exported = export(&model, &options(Some(Version::V3_0), Some(target)));
        let adjusted = target.adjustments.iter().any(|it| used_by_own_document(it));
        assert_eq!(exported.document != plain, adjusted, "{}", target.name);
    }
}

/// The adjustments that change each other's places: each combination of them is tried.
const ENTANGLED: [&str; 6] = [
    "plain-path-parameters",
    "ranges-as-default",
    "deduplicate-property-names",
    "drop-required-only-variants",
    "union-as-any",
    "any-of-as-one-of",
];

/// Combinations of adjustments: all of the entangled ones, each pair, all but one, and those of
/// the targets. All combinations would be thousands.
fn combinations() -> Vec<Vec<&'static Adjustment>> {
    let all = 1 << ADJUSTMENTS.len();
    let bit = |name: &str| ADJUSTMENTS.iter().position(|it| it.name == name);
    let mask = |names: &mut dyn Iterator<Item = &'static str>| -> usize {
        names
            .map(|name| 1 << bit(name).expect("the adjustment exists"))
            .sum()
    };
    let entangled = mask(&mut ENTANGLED.into_iter());
    let of_targets: BTreeSet<usize> = TARGETS
        .iter()
        .map(|target| mask(&mut target.adjustments.iter().map(|it| it.name)))
        .collect();
    let is_tried = |set: &usize| {
        set & !entangled == 0
            || set.count_ones() <= 2
            || (all - 1 - set).count_ones() <= 1
            || of_targets.contains(set)
    };
    let sets = (0..all).filter(is_tried);
    sets.map(|set| {
        let chosen = ADJUSTMENTS.iter().enumerate();
        let chosen = chosen.filter(|(index, _)| set >> index & 1 == 1);
        chosen.map(|(_, adjustment)| *adjustment).collect()
    })
    .collect()
}

/// Whether the linter takes the template of `escape-dollars-for-kotlin` for a path parameter.
fn is_kotlin_template(rule: &str, message: &str) -> bool {
    rule == "undefined-path-parameter" && message == "path parameter `'$'` is not defined"
}

#[test]
fn combined_adjustments_leave_valid_examples_and_no_errors() {
    let text = own();
    let document = load("openapi.yaml", &text).expect("the text is YAML");
    let model = Model::new(&document);
    let mut checked = BTreeSet::new();
    let mut tried = BTreeSet::new();
    for adjustments in combinations() {
        let options = ExportOptions {
            adjustments: &adjustments,
            ..options(Some(Version::V3_0), None)
        };
        let names: Vec<_> = adjustments.iter().map(|it| it.name).collect();
        let exported = export(&model, &options);
        let written = write(&exported.document, Syntax::Yaml).expect("the document can be written");
        tried.insert(names.clone());
        // Some adjustments change nothing in combination with others.
        if !checked.insert(written.clone()) {
            continue;
        }
        let report = lint("exported.yaml", &written, Checks::Both);
        assert!(!report.could_not_run);
        let broken: Vec<_> = report
            .findings
            .iter()
            .filter(|it| {
                // A removed property is an additional property.
                (it.severity == Severity::Error && !is_kotlin_template(it.rule, &it.message))
                    || (it.rule.starts_with("example-") && it.rule != "example-unknown-property")
            })
            .map(|it| (it.rule, it.line, &it.message))
            .collect();
        assert!(broken.is_empty(), "{names:?}: {broken:?}");
    }
    for target in TARGETS {
        let mut names: Vec<_> = target.adjustments.iter().map(|it| it.name).collect();
        names.sort_by_key(|name| ADJUSTMENTS.iter().position(|it| it.name == *name));
        assert!(tried.contains(&names), "{}", target.name);
    }
}

#[test]
fn export_page_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/export.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        page == xtask::pages::export(),
        "run `cargo xtask export --list-targets --markdown > docs/export.md`"
    );
}
