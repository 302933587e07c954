//! Writes findings as GitHub workflow commands.

use std::fmt::Write;

use crate::lint::Report;
use openapi_document::diagnostic::Severity;

pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let mut message = finding.message.clone();
        let details = [
            ("expected", &finding.expected),
            ("found", &finding.actual),
            ("help", &finding.help),
        ];
        for (name, detail) in details {
            if let Some(detail) = detail {
                let _ = write!(message, "\n{name}: {detail}");
            }
        }
        let _ = writeln!(
            text,
            "::{command} file={},line={},col={},title={}::{}",
            escape_property(&finding.file),
            finding.line,
            finding.column,
            escape_property(finding.rule),
            escape_data(&message),
        );
    }
    for (title, list) in [
        ("not-read", &report.not_read),
        ("not-judged", &report.not_judged),
    ] {
        if !list.is_empty() {
            let list = escape_data(&list.join(", "));
            let _ = writeln!(text, "::notice title={title}::{list}");
        }
    }
    text
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
