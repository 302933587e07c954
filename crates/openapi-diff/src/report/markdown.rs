//! Changes as a section of a changelog, under the headings of "Keep a Changelog".

use std::fmt::Write;

use crate::change::{Change, Report};
use crate::rule::Section;

const SECTIONS: [Section; 4] = [
    Section::Added,
    Section::Changed,
    Section::Deprecated,
    Section::Removed,
];

pub(super) fn render(report: &Report) -> String {
    let mut text = String::from("## [Unreleased]\n");
    for section in SECTIONS {
        let mut lines: Vec<String> = Vec::new();
        for change in report
            .changes
            .iter()
            .filter(|it| it.rule.section == section)
        {
            let line = line(change);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        if !lines.is_empty() {
            let _ = write!(text, "\n### {}\n\n{}\n", section.title(), lines.join("\n"));
        }
    }
    if report.changes.is_empty() {
        text.push_str("\nNothing that a client could see.\n");
    }
    text
}

fn line(change: &Change) -> String {
    let breaking = match change.is_breaking() {
        true => format!("**Breaking ({}):** ", change.rule.axis.name()),
        false => String::new(),
    };
    let place = match change.operations.is_empty() {
        true => place(change),
        false => super::operations(change),
    };
    let place = if place.is_empty() {
        place
    } else {
        format!(" ({place})")
    };
    let mut message = change.message.clone();
    // What has no name of its own in the message is named by its place.
    if let (Some(name), false) = (subject(change), message.contains('`')) {
        message = format!("`{name}`: {message}");
    }
    let values = match (&change.before, &change.after) {
        (Some(before), Some(after))
            if before.len() + after.len() < 80
                && !change.message.contains(after.trim_matches('`')) =>
        {
            format!(
                ": {} → {}",
                before.trim_matches('`'),
                after.trim_matches('`')
            )
        }
        _ => String::new(),
    };
    format!("- {breaking}{message}{values}{place}")
}

/// The name that the changed place belongs to: that of a property, a parameter, a schema.
fn subject(change: &Change) -> Option<String> {
    let pointer = &change.new.as_ref().or(change.old.as_ref())?.pointer;
    let steps: Vec<&str> = pointer.split('/').collect();
    let named = |after: &str| {
        let at = steps.iter().rposition(|step| *step == after)?;
        steps
            .get(at + 1)
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
    };
    match (named("schemas"), named("properties")) {
        (Some(schema), Some(property)) => Some(format!("{schema}.{property}")),
        (schema, property) => property.or(schema),
    }
}

fn place(change: &Change) -> String {
    match change.rule.axis {
        crate::rule::Axis::Rust => "Rust".to_owned(),
        _ => String::new(),
    }
}
