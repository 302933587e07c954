//! Findings with the place underlined, as rustc shows them.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::finding::Finding;
use crate::lint::Report;
use openapi_document::diagnostic::Severity;
use openapi_document::diagnostic::{count, excerpt};

pub(super) fn render(report: &Report, file: &str, source: &str) -> String {
    let renderer = Renderer::plain();
    let mut text = String::new();
    for finding in &report.findings {
        text.push_str(&one(
            &renderer,
            finding,
            (finding.file == file).then_some(source),
        ));
        text.push_str("\n\n");
    }
    if let Some(coverage) = &report.coverage {
        text.push_str(coverage);
        text.push('\n');
    }
    let errors = report.count(Severity::Error);
    let warnings = report.count(Severity::Warning) - errors;
    let notes = report.findings.len() - errors - warnings;
    let note = report
        .examples_note
        .as_ref()
        .map(|note| format!(" ({note})"))
        .unwrap_or_default();
    text.push_str(&format!(
        "{file}: {}, {}, {}{note}: {}",
        count(report.operations, "operation"),
        count(report.schemas, "schema"),
        count(report.examples, "example"),
        count(report.findings.len(), "finding"),
    ));
    if !report.findings.is_empty() {
        let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")];
        let parts: Vec<_> = parts
            .into_iter()
            .filter(|(n, _)| *n > 0)
            .map(|(n, word)| count(n, word))
            .collect();
        text.push_str(&format!(" ({})", parts.join(", ")));
    }
    text.push('\n');
    text
}

fn one(renderer: &Renderer, finding: &Finding, source: Option<&str>) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let label = match (&finding.expected, &finding.actual) {
        (Some(expected), _) => format!("expected {expected}"),
        (None, Some(actual)) => actual.clone(),
        (None, None) => String::new(),
    };
    let title = level
        .primary_title(finding.message.as_str())
        .id(finding.rule);
    let mut group = match source.map(|source| excerpt(source, finding.span, finding.line)) {
        Some(excerpt) => {
            let mut mark = AnnotationKind::Primary.span(excerpt.start..excerpt.end);
            if !label.is_empty() {
                mark = mark.label(label.as_str());
            }
            title.element(
                Snippet::source(excerpt.text)
                    .path(finding.file.as_str())
                    .line_start(excerpt.first_line)
                    .annotation(mark),
            )
        }
        None => title.element(Level::NOTE.message(format!(
            "in {}:{}:{}",
            finding.file, finding.line, finding.column
        ))),
    };
    if let Some(actual) = finding
        .actual
        .as_deref()
        .filter(|_| finding.expected.is_some())
    {
        group = group.element(Level::NOTE.message(format!("found {actual}")));
    }
    if let Some(operation) = finding.operation.as_deref() {
        group = group.element(Level::NOTE.message(format!("in operation {operation}")));
    }
    if let Some(help) = finding.help.as_deref() {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}
