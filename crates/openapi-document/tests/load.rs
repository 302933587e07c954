//! Loading documents: positions, duplicate keys, aliases, and errors with their positions.

use openapi_document::tree::{LoadErrorKind, load};
use openapi_document::{decode, open};

#[test]
fn duplicate_keys_are_recorded_and_the_first_is_kept() {
    let small = "a: 1\nb: 2\na: 3\n".to_owned();
    let large: String = (0..30).map(|n| format!("k{n}: {n}\n")).collect();
    for text in [small, format!("a: 1\n{large}a: 3\n")] {
        let document = load("a.yaml", &text).expect("the text is YAML");
        let [duplicate] = document.duplicate_keys() else {
            panic!("{:?}", document.duplicate_keys());
        };
        assert_eq!(document.slice(duplicate.first), "a");
        assert_eq!(document.position(duplicate.first.start).line, 1);
        let last_line = text.lines().count();
        assert_eq!(document.position(duplicate.second.start).line, last_line);
        assert_eq!(document.json(document.root())["a"], 1);
    }
}

#[test]
fn aliases_and_merge_keys_are_copied() {
    let text = "a: &a {x: [1]}\nb: *a\nc: {<<: *a, y: 2}\nd: {'<<': 3}\n";
    let document = load("a.yaml", text).expect("the text is YAML");
    let expected = serde_json::json!({
        "a": {"x": [1]},
        "b": {"x": [1]},
        "c": {"y": 2, "x": [1]},
        "d": {"<<": 3},
    });
    assert_eq!(document.json(document.root()), expected);
    let copied = document.at_pointer("/b/x/0").expect("the node exists");
    assert_eq!(document.pointer(copied), "/b/x/0");
    // The span of a copy is where its text is.
    assert_eq!(document.position(document.span(copied).start).line, 1);
}

#[test]
fn keys_are_strings_and_unquoted_numbers_are_marked() {
    let document = load("a.yaml", "{200: a, '201': b}").expect("the text is YAML");
    let entries = document.entries(document.root());
    assert_eq!((&*entries[0].key, entries[0].non_string_key), ("200", true));
    assert_eq!(
        (&*entries[1].key, entries[1].non_string_key),
        ("201", false)
    );
}

#[test]
fn columns_count_characters() {
    let document = load("a.yaml", "é日🎉: {a: x}").expect("the text is YAML");
    let node = document.at_pointer("/é日🎉/a").expect("the node exists");
    let position = document.position(document.span(node).start);
    assert_eq!((position.line, position.column), (1, 10));
}

#[test]
fn errors_have_a_message_and_a_position() {
    let deep = "[".repeat(500);
    let bomb: String = (1..10)
        .map(|n| {
            let aliases = vec![format!("*a{}", n - 1); 10].join(", ");
            format!("a{n}: &a{n} [{aliases}]\n")
        })
        .collect();
    let bomb = format!("a0: &a0 [1]\n{bomb}");
    for (text, message, line) in [
        ("a: [", "not YAML: ", 1),
        (
            "a: 'b\nc: 'd'\n",
            "not YAML: this quote is not closed on its line; ",
            1,
        ),
        ("a: 1\n---\nb: 2\n", "a second YAML document starts here", 2),
        (
            "a: &a\n  b: *a\n",
            "this alias is inside the value that it refers to",
            2,
        ),
        (
            "a: 1\n? [b]\n: 2\n",
            "a key must be a string, not a collection",
            2,
        ),
        (
            "a: &a [1]\nb: {<<: *a}\n",
            "`<<` needs an object or a list of objects",
            1,
        ),
        (
            &bomb,
            "the aliases of this document expand to more than 1000000 values",
            7,
        ),
        (&deep, "", 1),
    ] {
        let error = load("a.yaml", text).expect_err(message);
        assert_eq!(error.kind, LoadErrorKind::InvalidYaml);
        assert!(error.message.starts_with(message), "{}", error.message);
        assert_eq!(error.position.line, line, "{}", error.message);
    }
}

#[test]
fn only_openapi_3_0_is_opened() {
    for version in ["3.0.0", "'3.0.3'", "3.0.0-rc0"] {
        assert!(open("a.yaml", &format!("openapi: {version}\n")).is_ok());
    }
    for (text, message, pointer) in [
        ("[]", "an OpenAPI document must be an object", ""),
        ("info: {}", "the field `openapi` is missing", ""),
        (
            "swagger: '2.0'",
            "the document is Swagger, not OpenAPI 3.0",
            "/swagger",
        ),
        (
            "openapi: 3.1.0",
            "the version is `3.1.0`, not OpenAPI 3.0",
            "/openapi",
        ),
        (
            "openapi: 3.0",
            "the version is `3.0`, not OpenAPI 3.0",
            "/openapi",
        ),
        (
            "openapi: 3.0.x",
            "the version is `3.0.x`, not OpenAPI 3.0",
            "/openapi",
        ),
    ] {
        let error = open("a.yaml", text).expect_err(message);
        assert_eq!(error.kind, LoadErrorKind::NotOpenApi);
        assert_eq!(
            (error.to_string().as_str(), &*error.pointer),
            (message, pointer)
        );
    }
}

#[test]
fn invalid_utf8_is_an_error_with_a_position() {
    assert_eq!(
        decode(b"\xef\xbb\xbfa: 1").expect("the text is UTF-8"),
        "a: 1"
    );
    let error = decode(b"a: 1\nb: \xc3\xa9\xff").expect_err("the text is not UTF-8");
    assert_eq!(error.message, "not YAML: the text is not valid UTF-8");
    assert_eq!((error.position.line, error.position.column), (2, 5));
}
