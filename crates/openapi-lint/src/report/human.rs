//! Writes a report for a terminal, in the style of rustc.

use std::collections::HashMap;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::finding::Finding;
use crate::lint::Report;
use openapi_document::diagnostic::{Severity, count, excerpt};

/// The number of findings of one rule up to which all are shown.
const SHOWN_IN_FULL: usize = 10;

/// The number of findings of a rule that are shown if it has more.
const FIRST: usize = 3;

/// The number of places that the line about the other findings lists.
const PLACES: usize = 8;

pub(super) fn render(report: &Report, file: &str, source: &str, all: bool) -> String {
    let renderer = Renderer::plain();
    let mut text = String::new();
    let mut by_rule: HashMap<&str, Vec<&Finding>> = HashMap::new();
    for finding in &report.findings {
        by_rule.entry(finding.rule).or_default().push(finding);
    }
    let mut shown: HashMap<&str, usize> = HashMap::new();
    for finding in &report.findings {
        let alike = &by_rule[finding.rule];
        let before = shown.entry(finding.rule).or_default();
        *before += 1;
        if all || alike.len() <= SHOWN_IN_FULL || *before <= FIRST {
            let source = match &report.source {
                Some(whole) => finding.place.is_some().then_some(whole.as_str()),
                None => (finding.file == file).then_some(source),
            };
            text.push_str(&render_finding(&renderer, finding, source));
            text.push_str("\n\n");
        } else if *before == FIRST + 1 {
            text.push_str(&sum_up(&alike[FIRST..], file));
        }
    }
    if let Some(coverage) = &report.coverage {
        text.push_str(coverage);
        text.push('\n');
    }
    text.push_str(&format!("{file}: {}\n", summary(report)));
    text
}

/// Returns a line about findings of one rule that are not shown.
fn sum_up(findings: &[&Finding], file: &str) -> String {
    let places = findings.iter().take(PLACES).map(|it| {
        let prefix = if it.file == file {
            ""
        } else {
            it.file.as_str()
        };
        let colon = if prefix.is_empty() { "" } else { ":" };
        format!("{prefix}{colon}{}:{}", it.line, it.column)
    });
    let places: Vec<String> = places.collect();
    let more = if findings.len() > PLACES { ", …" } else { "" };
    format!(
        "{}[{}]: {} more, at {}{more} (`--all` shows them)\n\n",
        findings[0].severity.name(),
        findings[0].rule,
        findings.len(),
        places.join(", ")
    )
}

/// Returns the last line: the findings by severity, and what was checked.
fn summary(report: &Report) -> String {
    let errors = report.count(Severity::Error);
    let warnings = report.count(Severity::Warning) - errors;
    let notes = report.findings.len() - errors - warnings;
    let findings: Vec<_> = [(errors, "error"), (warnings, "warning"), (notes, "note")]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| count(number, word))
        .collect();
    let findings = match findings.is_empty() {
        true => "no findings".to_owned(),
        false => findings.join(", "),
    };
    if report.could_not_run {
        return format!("{findings}; the document was not checked");
    }
    let note = match &report.examples_note {
        Some(note) => format!(" ({note})"),
        None => String::new(),
    };
    let not_read = match report.not_read.is_empty() {
        true => String::new(),
        false => format!("; not read: {}", report.not_read.join(", ")),
    };
    let not_judged = match report.not_judged.is_empty() {
        true => String::new(),
        false => format!("; not judged: {}", report.not_judged.join(", ")),
    };
    format!(
        "{findings} in {}, {}, {}{note}{not_read}{not_judged}",
        count(report.operations, "operation"),
        count(report.schemas, "schema"),
        count(report.examples, "example"),
    )
}

fn render_finding(renderer: &Renderer, finding: &Finding, source: Option<&str>) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let details = match (&finding.expected, &finding.actual) {
        (Some(expected), Some(actual)) => format!("expected {expected}, found {actual}"),
        (Some(expected), None) => format!("expected {expected}"),
        (None, Some(actual)) => format!("found {actual}"),
        (None, None) => String::new(),
    };
    let label = (!details.is_empty() && details != finding.message).then_some(details.as_str());
    let title = level
        .primary_title(finding.message.as_str())
        .id(finding.rule);
    let mut group = match source.map(|source| excerpt(source, finding.span, finding.line)) {
        Some(excerpt) => {
            let mut mark = AnnotationKind::Primary.span(excerpt.start..excerpt.end);
            if let Some(label) = label {
                mark = mark.label(label);
            }
            title.element(
                Snippet::source(excerpt.text)
                    .path(finding.file.as_str())
                    .line_start(excerpt.first_line)
                    .annotation(mark),
            )
        }
        None => {
            let Finding {
                file, line, column, ..
            } = finding;
            let place = Level::NOTE.message(format!("at {file}:{line}:{column}"));
            let label = label.map(|label| Level::NOTE.message(label));
            title.element(place).elements(label)
        }
    };
    if let Some(operation) = finding.operation.as_deref() {
        group = group.element(Level::NOTE.message(format!("in operation {operation}")));
    }
    if let Some(help) = finding.help.as_deref() {
        group = group.element(Level::HELP.message(help));
    }
    with_position(&renderer.render(&[group]), finding)
}

/// Replaces the position of the excerpt by the one of the finding. They differ if the excerpt is
/// a part of a long line.
fn with_position(rendered: &str, finding: &Finding) -> String {
    let arrow = "--> ";
    let title = rendered.find('\n').unwrap_or(0);
    let Some(at) = rendered[title..].find(arrow) else {
        return rendered.to_owned();
    };
    let (before, rest) = (
        &rendered[..title + at],
        &rendered[title + at + arrow.len()..],
    );
    let after = rest.find('\n').map_or("", |end| &rest[end..]);
    let Finding {
        file, line, column, ..
    } = finding;
    format!("{before}{arrow}{file}:{line}:{column}{after}")
}
