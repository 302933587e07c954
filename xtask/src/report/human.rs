//! Findings with the place underlined, as rustc shows them.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::document::Span;
use crate::finding::{Finding, Severity};
use crate::inspect::Report;

/// How many lines around the place are shown.
const AROUND: usize = 1;

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
    let typed = report
        .typed
        .map(|typed| {
            let others = if typed < report.examples {
                "; `--notes` tells why not the others"
            } else {
                ""
            };
            format!(" ({typed} of them through their types{others})")
        })
        .unwrap_or_default();
    text.push_str(&format!(
        "{file}: {}, {}, {}{typed}: {}",
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

pub(crate) fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
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
    let mut group = match source.map(|source| excerpt(finding.span, finding.line, source)) {
        Some((lines, first, start, end)) => {
            let mut mark = AnnotationKind::Primary.span(start..end);
            if !label.is_empty() {
                mark = mark.label(label.as_str());
            }
            title.element(
                Snippet::source(lines)
                    .path(finding.file.as_str())
                    .line_start(first)
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

/// The lines around a place, the number of the first, and where in them the place is. Long lines
/// are cut, so that a document in one line does not fill the screen.
pub(crate) fn excerpt(span: Span, line: usize, source: &str) -> (&str, usize, usize, usize) {
    let at = |byte: u32| (byte as usize).min(source.len());
    let (start, end) = (at(span.start), at(span.end.max(span.start)));
    let mut from = start;
    let mut first = line;
    for step in 0..=AROUND {
        from = source[..from]
            .rfind('\n')
            .map_or(0, |it| it + usize::from(step == AROUND));
        if step < AROUND && from > 0 {
            first -= 1;
        } else if from == 0 {
            break;
        }
    }
    let from = if from == 0 { 0 } else { from };
    let mut to = source[end..].find('\n').map_or(source.len(), |it| end + it);
    let mut lowest = from;
    if start - from > 200 || to - end > 400 {
        lowest = floor(source, start.saturating_sub(80).max(from));
        to = floor(source, (end + 80).min(to));
        first += source[from..lowest].matches('\n').count();
    }
    (
        &source[lowest..to.max(lowest)],
        first.max(1),
        start - lowest,
        end.min(to).max(start) - lowest,
    )
}

fn floor(text: &str, mut byte: usize) -> usize {
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
