//! The report as a section of a changelog, in the format of "Keep a Changelog".

use std::fmt::Write;

use crate::change::{Change, Report};
use crate::rule::{Axis, Section};

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
        let changes = report.changes.iter();
        for change in changes.filter(|it| it.rule.section == section) {
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
        text.push_str("\nNo changes that a client can observe.\n");
    }
    text
}

fn line(change: &Change) -> String {
    let breaking = match change.is_breaking() {
        true => format!("**Breaking ({}):** ", change.rule.axis.name()),
        false => String::new(),
    };
    let place = match (change.operations.is_empty(), change.rule.axis) {
        (false, _) => format!(" ({})", super::operations(change)),
        (true, Axis::Rust) => " (Rust)".to_owned(),
        (true, _) => String::new(),
    };
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
    format!("- {breaking}{}{values}{place}", change.message)
}
