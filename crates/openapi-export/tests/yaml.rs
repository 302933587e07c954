//! The text that is written: any string survives, in YAML 1.1 as well as in 1.2.

use openapi_document::tree::load;
use openapi_export::{Syntax, write};
use serde_json::{Map, Value, json};

/// Strings that YAML parsers read as another type, and strings that are hard to quote.
fn hostile_strings() -> Vec<String> {
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
fn hostile_strings_survive_as_values_and_as_keys_and_in_lists() {
    let list = hostile_strings();
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
    let yaml = write(&document, Syntax::Yaml).expect("the document can be written");
    let read = load("written", &yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"));
    let json = write(&document, Syntax::Json).expect("the document can be written");
    for read in [
        read.json(read.root()),
        serde_json::from_str(&json).expect("the text is JSON"),
    ] {
        for (name, value) in document.as_object().expect("an object") {
            assert_eq!(read[name].to_string(), value.to_string());
        }
    }
}

#[test]
fn strings_that_yaml_1_1_reads_as_other_types_are_quoted() {
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
        let written =
            write(&json!({word: word}), Syntax::Yaml).expect("the document can be written");
        let quoted = [
            format!("\"{word}\": \"{word}\"\n"),
            format!("'{word}': '{word}'\n"),
        ];
        assert!(quoted.contains(&written), "{written}");
    }
    let written = write(&json!({"description": "one\ntwo\n"}), Syntax::Yaml).unwrap();
    assert_eq!(written, "description: |\n  one\n  two\n");
}
