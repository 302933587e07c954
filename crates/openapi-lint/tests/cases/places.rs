//! Places of findings in long lines.

use openapi_document::diagnostic::Severity::Error;
use openapi_lint::report::{Format, render};
use openapi_lint::{Checks, lint};

use crate::found;

#[test]
fn column_is_right_on_a_long_line_in_every_format() {
    let description = "x".repeat(300_000);
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, description: '{description}', version: '1', foo: 1}}\npaths: {{}}\n"
    );
    let column = 1 + text
        .lines()
        .nth(1)
        .and_then(|line| line.find("foo"))
        .expect("it is there");
    let report = lint("long.yaml", &text, Checks::Both);
    assert_eq!(found(&report), [("unknown-field", Error, 2)]);
    assert_eq!(report.findings[0].column, column);
    for (format, place) in [
        (Format::Human, format!("long.yaml:2:{column}\n")),
        (Format::Json, format!("\"column\": {column},")),
        (Format::Github, format!("line=2,col={column},")),
    ] {
        let shown = render(&report, format, "long.yaml", &text);
        assert!(shown.contains(&place), "{format:?}: {shown}");
        assert!(shown.len() < 2000, "{format:?} shows the whole line");
    }
}

#[test]
fn column_is_right_in_minified_json_with_wide_characters() {
    let filler = "äöü𝄞".repeat(40_000);
    let text = format!(
        r#"{{"openapi":"3.0.3","info":{{"title":"T","description":"{filler}","version":"1","foo":1}},"paths":{{}}}}"#
    );
    let before = text.split("\"foo\"").next().expect("it is there");
    let column = 1 + before.chars().count();
    let report = lint("a.json", &text, Checks::Both);
    assert_eq!(report.findings[0].column, column);
    let shown = render(&report, Format::Human, "a.json", &text);
    assert!(shown.contains(&format!("a.json:1:{column}\n")), "{shown}");
    assert!(shown.contains("\"foo\":1"), "{shown}");
}
