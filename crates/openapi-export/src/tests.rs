//! Exports read back.

use serde_json::{Map, Value, json};

use crate::adjustments::ALL;
use crate::visit::visit;
use crate::{
    Export, PRIVATE, Syntax, TARGETS, Version, export, lossy_values, unrepresentable_number, write,
};
use openapi_document::model::{Kind, Model};
use openapi_document::tree::load;

fn own() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml");
    std::fs::read_to_string(path).expect("openapi.yaml is there")
}

/// The corpus that lies beside the repository; not every checkout has it.
fn corpus() -> Option<String> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/corpus/stripe.yaml"
    );
    std::fs::read_to_string(path).ok()
}

fn read_back(text: &str) -> Value {
    let document = load("exported", text).expect("it is YAML");
    assert!(document.duplicate_keys().is_empty());
    document.json(document.root())
}

fn exported(text: &str, version: Version) -> Export {
    let document = load("openapi.yaml", text).expect("it is YAML");
    export(&Model::new(&document), Some(version), None)
}

/// The source, its private extensions taken away another way than the export does it.
fn source(text: &str) -> Value {
    let document = load("openapi.yaml", text).expect("it is YAML");
    let mut source = document.json(document.root());
    visit(&mut source, &mut |visited| {
        for name in PRIVATE {
            visited.object.shift_remove(*name);
        }
    });
    source
}

/// In the order of the text; `==` on maps does not ask for it.
fn same(one: &Value, other: &Value) -> bool {
    let [first, second] = [one, other].map(Value::to_string);
    one == other && first == second
}

#[test]
fn both_syntaxes_read_back_as_the_document_and_as_each_other() {
    for (text, is_large) in [(Some(own()), false), (corpus(), true)] {
        let Some(text) = &text else { continue };
        for version in [Version::V3_0, Version::V3_1] {
            let made = exported(text, version);
            for syntax in [Syntax::Yaml, Syntax::Json] {
                if is_large && (version == Version::V3_1) == (syntax == Syntax::Json) {
                    continue;
                }
                let written = write(&made.document, syntax).expect("it can be written");
                assert!(
                    same(&read_back(&written), &made.document),
                    "{version:?} {syntax:?}"
                );
                assert_eq!(
                    written,
                    write(&exported(text, version).document, syntax).unwrap()
                );
            }
        }
        let made = exported(text, Version::V3_0);
        assert!(same(&made.document, &source(text)), "3.0 is the source");
    }
}

#[test]
fn no_extension_of_ours_leaves_the_house() {
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
        let made = exported(text, version).document.to_string();
        assert_eq!(made.matches("x-allow").count(), 3, "{made}");
        for kept in [
            r#""example":{"x-allow":"kept"}"#,
            r#""enum":[{"x-allow":"kept"}]"#,
            r#""x-tags":[{"x-allow":"theirs"}]"#,
            r#""x-logo":{"url":"u"}"#,
        ] {
            assert!(made.contains(kept), "{kept} in {made}");
        }
        let made = exported(&own(), version).document;
        assert!(!write(&made, Syntax::Yaml).unwrap().contains("x-allow"));
    }
    assert!(own().contains("x-allow"), "otherwise this shows nothing");
}

#[test]
fn the_3_1_export_says_nothing_in_3_0() {
    for text in [Some(own()), corpus()].into_iter().flatten() {
        let mut made = exported(&text, Version::V3_1).document;
        assert_eq!(made["openapi"], "3.1.1");
        let (mut schemas, mut nulls) = (0, 0);
        visit(&mut made, &mut |visited| {
            if visited.kind == Kind::Schema {
                schemas += 1;
                let schema = &visited.object;
                for word in ["nullable", "example"] {
                    assert!(!schema.contains_key(word), "{word} at {}", visited.pointer);
                }
                for bound in ["exclusiveMinimum", "exclusiveMaximum"] {
                    assert!(!schema.get(bound).is_some_and(Value::is_boolean));
                }
                nulls += usize::from(schema.get("type").is_some_and(Value::is_array));
            }
        });
        assert!(
            schemas > 200 && nulls > 10,
            "{schemas} schemas, {nulls} with null"
        );
    }
}

/// Scalars that some reader of YAML takes for something else, and shapes that are hard to write.
fn hostile() -> Vec<String> {
    let words = "~ null Null NULL true True yes Yes YES no NO on Off y N n 0 1 -1 +1 007 0o17 0x1F 0b101 1e3 1E+3 1.5 .5 5. 1_000 \
                 1:30 12:30:45 190:20:30.15 .inf -.Inf .nan NaN nan inf 2020-01-01 2020-01-01T00:00:00Z 2020-1-1 << = - ? : , [ ] { } # & * ! | > ' \" % @ ` --- ... \\ \
                 a: :a a#b #a 'a' \"a\" -a ?a !a &a *a %a @a `a {a} [a] a,b http://a.b/c?d=e#f $ref 4XX 200 1.0.0 3.0.3 0.1e 1__2 _ __ 0_ é 日本語 🎉";
    let mut list: Vec<String> = words.split(' ').map(str::to_owned).collect();
    let others = [
        "",
        " ",
        "  a",
        "a  ",
        "a: b",
        "a #b",
        "- a",
        "? a",
        "a:",
        "a\tb",
        "\ta",
        "a\t",
        "\n",
        "\n\n",
        "a\n",
        "a\n\n",
        "a\n\n\n",
        "a\nb",
        "a\n b\n  c\n",
        "  a\nb",
        " \na",
        "a\n \nb",
        "a \nb ",
        "\na",
        "\n\n a\n",
        "a\r\nb",
        "a\rb",
        "\r",
        "a\u{85}b",
        "a\u{2028}b\u{2029}c",
        "\u{feff}a",
        "a\u{0}b",
        "\u{7f}",
        "\u{1b}[0m",
        "a\\nb",
        "a\u{a0}b",
        "\u{a0}",
        "2001-12-14 21:59:43.10 -5",
        "null ",
        "# a\nb",
        "a\n# b\n",
        "- a\n- b\n",
        "key: |\n  a\n",
        "---\na\n",
        "...\n",
        "a\n---\n",
        "%YAML 1.2",
        "a: [b, {c: d}]",
        "\u{fffd}\u{e000}",
    ];
    list.extend(others.map(str::to_owned));
    let long = "word ".repeat(40);
    list.extend([
        long.clone(),
        long.trim_end().to_owned(),
        format!("  {long}"),
        format!("{long}\n\n{long}\n  indented: {long}\nend"),
        format!("{}  two  spaces  {}", "x ".repeat(50), "y ".repeat(50)),
        "x".repeat(300),
        format!("{}\n", "x".repeat(2000)),
        format!(
            "{} # {}: {}",
            "a".repeat(60),
            "b".repeat(60),
            "c".repeat(60)
        ),
    ]);
    list
}

#[test]
fn hostile_strings_survive_as_values_as_keys_and_in_lists() {
    let list = hostile();
    let keys: Map<String, Value> = list.iter().map(|it| (it.clone(), json!(it))).collect();
    let nested: Vec<Value> = list
        .iter()
        .map(|it| json!({"a": [it, [it]], it: {it: []}}))
        .collect();
    let numbers = json!([
        0,
        -1,
        1.5,
        1e300,
        1e-7,
        60.0,
        u64::MAX,
        i64::MIN,
        true,
        null,
        {},
        [],
        [[]],
        [{}],
        [[], [1, [2]]]
    ]);
    let document = json!({"keys": keys, "list": list, "nested": nested, "numbers": numbers});
    let yaml = write(&document, Syntax::Yaml).expect("it can be written");
    let read = load("written", &yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"));
    let json = write(&document, Syntax::Json).expect("it can be written");
    for read in [
        read.json(read.root()),
        serde_json::from_str(&json).expect("it is JSON"),
    ] {
        for (name, value) in document.as_object().expect("an object") {
            assert_eq!(read[name].to_string(), value.to_string());
        }
    }
}

#[test]
fn words_that_yaml_1_1_reads_otherwise_are_in_quotes() {
    for word in [
        "yes",
        "No",
        "on",
        "y",
        "~",
        "null",
        "1e3",
        "007",
        "0o17",
        "1_000",
        "1:30",
        "2020-01-01",
        "<<",
        "=",
        ".inf",
        "",
    ] {
        let written = write(&json!({word: word}), Syntax::Yaml).expect("it can be written");
        let quoted = [
            format!("\"{word}\": \"{word}\"\n"),
            format!("'{word}': '{word}'\n"),
        ];
        assert!(quoted.contains(&written), "{written}");
    }
    let written = write(&json!({"description": "one\ntwo\n"}), Syntax::Yaml).unwrap();
    assert_eq!(written, "description: |\n  one\n  two\n");
}

#[test]
fn what_cannot_go_out_as_it_stands_is_told() {
    let text = "openapi: 3.0.0\ninfo: {title: A, version: '1', title: B}\npaths: {}\ncomponents:\n  schemas:\n    A: {maximum: 100000000000000000000001}\n    B: {items: {$ref: '#/components/schemas/A', description: Gone., nullable: true}}\n";
    let document = load("a.yaml", text).expect("it is YAML");
    let model = Model::new(&document);
    let of_3_0 = lossy_values(&model, Version::V3_0);
    assert!(
        of_3_0[0].starts_with("line 2: `title` stands in line 2 already"),
        "{of_3_0:?}"
    );
    assert!(
        of_3_0[1].starts_with("line 6: 100000000000000000000001 has more than 64 bits"),
        "{of_3_0:?}"
    );
    assert_eq!(of_3_0.len(), 2);
    let of_3_1 = lossy_values(&model, Version::V3_1);
    assert!(
        of_3_1[2].ends_with("1 × `description`, 1 × `nullable`"),
        "{of_3_1:?}"
    );
    assert!(unrepresentable_number(&document).is_none());
    assert!(lossy_values(&Model::new(&load("", &own()).unwrap()), Version::V3_1).is_empty());

    let document = load("a.yaml", "a: [1, .inf]\n").expect("it is YAML");
    let finding = unrepresentable_number(&document).expect("infinity is no JSON");
    assert_eq!(
        (finding.position.line, finding.pointer.as_str()),
        (1, "/a/1")
    );
}

#[test]
fn every_adjustment_is_listed_and_used() {
    let used = |name: &str| {
        let mut adjustments = TARGETS.iter().flat_map(|target| target.adjustments);
        adjustments.any(|it| it.name == name)
    };
    assert!(ALL.iter().all(|it| used(it.name)));
    let listed = |name: &str| ALL.iter().any(|it| it.name == name);
    let mut adjustments = TARGETS.iter().flat_map(|target| target.adjustments);
    assert!(adjustments.all(|it| listed(it.name)));
}
