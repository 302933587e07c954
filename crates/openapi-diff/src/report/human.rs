//! The report for a terminal: with excerpts if there are few changes, otherwise grouped.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use openapi_document::diagnostic::{Severity, count, excerpt};

use super::group::{by_operations, groups, id};
use crate::change::{Bump, Change, Position, Report};
use crate::rule::Axis;

/// The number of changes up to which each is shown with excerpts.
const MAX_EXCERPTS: usize = 6;

pub(super) fn render(report: &Report, old: &str, new: &str) -> String {
    if !report.all && report.changes.len() > MAX_EXCERPTS {
        return brief(report);
    }
    let renderer = Renderer::plain();
    let mut text = String::new();
    for change in &report.changes {
        text.push_str(&with_excerpts(&renderer, change, old, new));
        text.push_str("\n\n");
    }
    text.push_str(&summary(report));
    text
}

/// Writes one line for each change, or for the same change in several places.
pub(super) fn brief(report: &Report) -> String {
    let mut text = String::new();
    for (severity, title) in [
        (Severity::Error, "Breaking"),
        (Severity::Warning, "Potentially breaking"),
        (Severity::Note, "Compatible"),
    ] {
        let changes = report.changes.iter();
        let changes: Vec<&Change> = changes.filter(|it| it.rule.severity == severity).collect();
        if changes.is_empty() {
            continue;
        }
        text.push_str(&format!("{title} ({})\n", changes.len()));
        let groups = groups(&changes);
        for (operations, groups) in by_operations(&groups) {
            let operations = match operations.is_empty() {
                true => "(no operation)",
                false => &operations,
            };
            text.push_str(&format!("  {operations}\n"));
            for group in groups {
                text.push_str(&format!(
                    "    {}  [{}] {}\n",
                    group.message(),
                    group.id(),
                    group.position()
                ));
            }
        }
        text.push('\n');
    }
    text + &summary(report)
}

/// Counts the changes, and says what they mean for the version.
pub(super) fn summary(report: &Report) -> String {
    let counts = match (report.changes.is_empty(), report.left_out) {
        (true, 0) => "no changes that a client can observe".to_owned(),
        (true, hidden) => format!(
            "no breaking changes; {} not shown",
            count(hidden, "compatible change")
        ),
        (false, _) => counts(report),
    };
    format!("{counts}\n{}\n", version_line(report))
}

fn counts(report: &Report) -> String {
    let of = |severity| {
        let changes = report.changes.iter();
        changes.filter(|it| it.rule.severity == severity).count()
    };
    let breaking = of(Severity::Error);
    let mut text = format!(
        "{}: {breaking} breaking",
        count(report.changes.len() + report.left_out, "change")
    );
    if breaking > 0 {
        let on_axis = |axis: Axis| {
            let changes = report.changes.iter();
            changes
                .filter(|it| it.rule.axis == axis && it.is_breaking())
                .count()
        };
        let parts: Vec<String> = [Axis::Wire, Axis::Rust, Axis::Sdk]
            .into_iter()
            .map(|axis| (on_axis(axis), axis.name()))
            .filter(|(number, _)| *number > 0)
            .map(|(number, name)| format!("{number} {name}"))
            .collect();
        text.push_str(&format!(" ({})", parts.join(", ")));
    }
    if of(Severity::Warning) > 0 {
        text.push_str(&format!(", {} potentially breaking", of(Severity::Warning)));
    }
    let compatible = of(Severity::Note) + report.left_out;
    text + &format!(", {compatible} compatible")
}

/// Says whether the version has to change, and to what.
fn version_line(report: &Report) -> String {
    let kind = match report.bump {
        Bump::None => return "no version change".to_owned(),
        Bump::Patch | Bump::Minor => "compatible change",
        Bump::Major => "breaking change",
    };
    let version = report.version.as_deref();
    match version.and_then(|version| Some((version, report.bump.applied_to(version)?))) {
        Some((version, next)) => format!("{kind}: {version} → {next}"),
        None => kind.to_owned(),
    }
}

fn with_excerpts(renderer: &Renderer, change: &Change, old: &str, new: &str) -> String {
    let level = match change.rule.severity {
        Severity::Error => Level::ERROR.with_name("breaking"),
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let id = id(change);
    let before = change.old.as_ref();
    let after = change.new.as_ref();
    let snippets = [
        before.map(|at| snippet(at, old, "before", change.before.as_deref())),
        after.map(|at| snippet(at, new, "after", change.after.as_deref())),
    ];
    let mut group = level
        .primary_title(change.message.as_str())
        .id(id.as_str())
        .elements(snippets.into_iter().flatten());
    if !change.operations.is_empty() {
        let word = match change.operations.len() {
            1 => "operation",
            _ => "operations",
        };
        group =
            group.element(Level::NOTE.message(format!("in {word} {}", super::operations(change))));
    }
    if let Some(audience) = change.affected_audience() {
        group =
            group.element(Level::NOTE.message(format!("breaks {audience}: {}", change.rule.why)));
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
