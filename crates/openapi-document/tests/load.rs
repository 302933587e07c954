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
fn json_may_contain_control_characters() {
    let text = "{\"a\u{80}\": \"b\u{9f}\", \"c\": \"\\u0081\u{781}\u{85}\", \"d\": 1}";
    let document = load("a.json", text).expect("it is JSON");
    let root = document.root();
    assert_eq!(document.get_str(root, "a\u{80}"), Some("b\u{9f}"));
    assert_eq!(document.get_str(root, "c"), Some("\u{81}\u{781}\u{85}"));
    let last = document.get(root, "d").expect("it is there");
    assert_eq!(document.slice(document.span(last)), "1");
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
fn only_openapi_3_0_and_3_1_are_opened() {
    for version in ["3.0.0", "'3.0.3'", "3.0.0-rc0", "3.1.0", "3.1.1"] {
        assert!(open("a.yaml", &format!("openapi: {version}\n")).is_ok());
    }
    let beginning = "begin with `openapi: 3.0.3`, `info` and `paths`";
    let convert = "only OpenAPI 3.0 and 3.1 are supported: convert the document";
    let write = "write `openapi: 3.0.3`";
    for (text, message, pointer, help) in [
        ("", "the document is empty", "", beginning),
        ("# Nothing.\n", "the document is empty", "", beginning),
        ("[]", "an OpenAPI document must be an object", "", beginning),
        ("info: {}", "the field `openapi` is missing", "", beginning),
        (
            "swagger: '2.0'",
            "this is a Swagger 2.0 document",
            "/swagger",
            "convert it to OpenAPI 3.0",
        ),
        (
            "swagger: 2.0",
            "this is a Swagger 2.0 document",
            "/swagger",
            "convert it to OpenAPI 3.0",
        ),
        (
            "swaggerVersion: '1.2'",
            "this is a Swagger 1.2 document",
            "/swaggerVersion",
            "convert it to OpenAPI 3.0",
        ),
        (
            "asyncapi: 2.6.0",
            "this is an AsyncAPI 2.6.0 document",
            "/asyncapi",
            "only OpenAPI 3.0 and 3.1 are supported",
        ),
        (
            "openapi: 3.2.0",
            "this is an OpenAPI 3.2 document",
            "/openapi",
            convert,
        ),
        (
            "openapi: 3.1",
            "`openapi` is 3.1, without the patch version",
            "/openapi",
            "write `openapi: 3.1.1`",
        ),
        (
            "openapi: 3.2.0",
            "this is an OpenAPI 3.2 document",
            "/openapi",
            convert,
        ),
        (
            "openapi: '2.0'",
            "this is a Swagger 2.0 document",
            "/openapi",
            convert,
        ),
        (
            "openapi: 3.0",
            "`openapi` is 3.0, without the patch version",
            "/openapi",
            write,
        ),
        (
            "openapi: '3.0'",
            "`openapi` is the string \"3.0\", without the patch version",
            "/openapi",
            write,
        ),
        (
            "openapi: 3",
            "`openapi` is 3, without the patch version",
            "/openapi",
            write,
        ),
        (
            "openapi: 3.0.x",
            "`3.0.x` is not a version of OpenAPI 3.0 or 3.1",
            "/openapi",
            write,
        ),
        (
            "openapi: 3.1.x-dev",
            "`3.1.x-dev` is not a version of OpenAPI 3.0 or 3.1",
            "/openapi",
            write,
        ),
        (
            "openapi:",
            "`null` is not a version of OpenAPI 3.0 or 3.1",
            "/openapi",
            write,
        ),
        (
            "openapi: [3]",
            "a list of 1 is not a version of OpenAPI 3.0 or 3.1",
            "/openapi",
            write,
        ),
    ] {
        let error = open("a.yaml", text).expect_err(message);
        assert_eq!(error.kind, LoadErrorKind::NotOpenApi);
        assert_eq!(
            (error.to_string().as_str(), &*error.pointer),
            (message, pointer)
        );
        assert_eq!(error.help.as_deref(), Some(help), "{text}");
    }
}

#[test]
fn utf16_is_decoded_and_utf32_is_named() {
    let text = "openapi: 3.0.3\ninfo: {title: Ä𝄞}\n";
    for swap in [false, true] {
        let order = |unit: u16| match swap {
            true => unit.to_be_bytes(),
            false => unit.to_le_bytes(),
        };
        let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
        assert_eq!(decode(&bytes).expect("it is UTF-16"), text);
        let marked = [&order(0xfeff)[..], &bytes].concat();
        assert_eq!(decode(&marked).expect("it is UTF-16"), text);
        let error = decode(&marked[..marked.len() - 1]).expect_err("a byte is missing");
        assert_eq!(error.message, "not YAML: the text is not valid UTF-16");
    }
    let utf32: Vec<u8> = text
        .chars()
        .flat_map(|c| (c as u32).to_le_bytes())
        .collect();
    let error = decode(&utf32).expect_err("UTF-32 is not supported");
    assert_eq!(error.message, "not YAML: the text is UTF-32");
    assert_eq!(error.help.as_deref(), Some("save the file as UTF-8"));
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
