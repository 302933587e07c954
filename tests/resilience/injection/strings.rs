//! Strings for injection tests.

/// At least 500 distinct strings that break naive escaping.
pub(super) fn injection_strings() -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // Every control character and every ASCII character that is not alphanumeric: alone,
    // inside a word and repeated.
    for byte in (0..=0x9f_u8).filter(|byte| !byte.is_ascii_alphanumeric()) {
        let c = char::from(byte);
        all.extend([c.to_string(), format!("a{c}b"), format!("{c}{c}")]);
    }
    for dots in [
        ".",
        "..",
        "...",
        "%2e",
        "%2e%2e",
        ".%2E",
        "%252e%252e",
        "．．",
        "․․",
    ] {
        for around in [
            "", "/", "\\", "%2f", "%5C", "?", "#", ";", "\0", "\t", "\n", " ",
        ] {
            all.extend([
                format!("{dots}{around}"),
                format!("{around}{dots}"),
                format!("{dots}{around}users{around}me"),
            ]);
        }
    }
    for text in [
        "",
        "null",
        "undefined",
        "true",
        "0",
        "-1",
        "NaN",
        "{}",
        "[]",
        "{id}",
        "$errors",
        "${7*7}",
        "{{7*7}}",
        "a&b=c",
        "a=b",
        "&limit=1",
        "?limit=1",
        "#top",
        "a,b",
        ",",
        "a+b",
        "+",
        "%",
        "%%",
        "%zz",
        "%00",
        "%0d%0aX: y",
        "%u002e",
        "\r\nX-Injected: 1",
        "\r\n\r\nGET / HTTP/1.1\r\n",
        "http://evil.example/",
        "//evil.example",
        "https:evil",
        "@evil.example",
        "user:pass@evil",
        "javascript:alert(1)",
        "<script>",
        "' OR 1=1 --",
        "\";drop",
        "../../etc/passwd",
        "C:\\windows",
        "é",
        "日本語",
        "🦀",
        "👩‍👩‍👧",
        "\u{202e}gnp",
        "\u{200b}",
        "\u{feff}a",
        "e\u{301}",
        "\u{2028}",
        "\u{e000}",
        "\u{10ffff}",
        "İ",
        "ß",
        "ﬀ",
        "／",
        "＼",
        "∕",
        "⁄",
        "%c0%af",
        "%ef%bc%8f",
        "a\u{0}b",
    ] {
        all.push(text.to_owned());
    }
    all.extend([
        "a".repeat(10_000),
        "é".repeat(3_000),
        "../".repeat(2_000),
        "%2e".repeat(3_000),
        "\u{0}".repeat(1_000),
    ]);
    all.sort();
    all.dedup();
    assert!(all.len() >= 500, "only {} strings", all.len());
    all
}
