//! Changes with both places underlined.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::change::{Change, Position, Report};
use crate::rule::Axis;
use openapi_document::diagnostic::Severity;
use openapi_document::diagnostic::{count, excerpt};

pub(super) fn render(report: &Report, old: &str, new: &str) -> String {
    let renderer = Renderer::plain();
    let mut text = String::new();
    for change in &report.changes {
        text.push_str(&one(&renderer, change, old, new));
        text.push_str("\n\n");
    }
    text.push_str(&summary(report));
    text
}

/// A line for each change, without excerpts.
pub(super) fn brief(report: &Report) -> String {
    let mut text = String::new();
    for change in &report.changes {
        let word = match change.rule.severity {
            Severity::Error => "breaking",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let (axis, rule) = (change.rule.axis.name(), change.rule.name);
        let place = match change.operations.is_empty() {
            true => String::new(),
            false => format!(" ({})", super::operations(change)),
        };
        text.push_str(&format!(
            "{word}[{axis}:{rule}]: {}{place}\n",
            change.message
        ));
    }
    text + &summary(report)
}

fn summary(report: &Report) -> String {
    if report.changes.is_empty() && report.left_out > 0 {
        return format!(
            "nothing breaks; {} left out; version bump: {}\n",
            count(report.left_out, "harmless change"),
            bump(report)
        );
    }
    if report.changes.is_empty() {
        return format!(
            "nothing that a client could see changed; version bump: {}\n",
            bump(report)
        );
    }
    let of = |severity| {
        report
            .changes
            .iter()
            .filter(|it| it.rule.severity == severity)
            .count()
    };
    let breaking = of(Severity::Error);
    let mut text = format!(
        "{}: {breaking} breaking",
        count(report.changes.len() + report.left_out, "change")
    );
    if breaking > 0 {
        let parts: Vec<String> = [Axis::Wire, Axis::Rust, Axis::Sdk]
            .into_iter()
            .map(|axis| (super::count(report, axis), axis.name()))
            .filter(|(number, _)| *number > 0)
            .map(|(number, name)| format!("{number} {name}"))
            .collect();
        text.push_str(&format!(" ({})", parts.join(", ")));
    }
    if of(Severity::Warning) > 0 {
        text.push_str(&format!(", {} that may break", of(Severity::Warning)));
    }
    text.push_str(&format!(
        ", {} harmless; version bump: {}\n",
        of(Severity::Note) + report.left_out,
        bump(report)
    ));
    text
}

/// The bump, and the version that it makes of the client's.
fn bump(report: &Report) -> String {
    let version = env!("CARGO_PKG_VERSION");
    match report.bump.applied_to(version) {
        Some(next) if next != version => format!("{} ({version} → {next})", report.bump.name()),
        _ => report.bump.name().to_owned(),
    }
}

fn one(renderer: &Renderer, change: &Change, old: &str, new: &str) -> String {
    let level = match change.rule.severity {
        Severity::Error => Level::ERROR.with_name("breaking"),
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let id = format!("{}:{}", change.rule.axis.name(), change.rule.name);
    let mut group = level
        .primary_title(change.message.as_str())
        .id(id.as_str())
        .elements(
            [
                change
                    .old
                    .as_ref()
                    .map(|at| snippet(at, old, "before", change.before.as_deref())),
                change
                    .new
                    .as_ref()
                    .map(|at| snippet(at, new, "after", change.after.as_deref())),
            ]
            .into_iter()
            .flatten(),
        );
    if !change.operations.is_empty() {
        let word = if change.operations.len() == 1 {
            "operation"
        } else {
            "operations"
        };
        group =
            group.element(Level::NOTE.message(format!("in {word} {}", super::operations(change))));
    }
    if let Some(people) = change.affected_audience() {
        group = group.element(Level::NOTE.message(format!("breaks {people}: {}", change.rule.why)));
    }
    if let Some(help) = change.help().filter(|_| change.is_breaking()) {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}

fn snippet<'s>(
    at: &'s Position,
    source: &'s str,
    word: &str,
    value: Option<&str>,
) -> Snippet<'s, annotate_snippets::Annotation<'s>> {
    let excerpt = excerpt(source, at.place.span, at.line);
    let label = match value {
        Some(value) => format!("{word}: {}", shorten(value)),
        None => word.to_owned(),
    };
    Snippet::source(excerpt.text)
        .path(at.file.as_str())
        .line_start(excerpt.first_line)
        .annotation(
            AnnotationKind::Primary
                .span(excerpt.start..excerpt.end)
                .label(label),
        )
}

fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(160).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
