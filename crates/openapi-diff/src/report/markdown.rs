//! The report as a section of a changelog, in the format of "Keep a Changelog".

use std::fmt::Write;

use super::group::{Group, groups};
use super::human::summary;
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
    for line in summary(report).lines() {
        let _ = write!(text, "\n{}.\n", capitalized(line));
    }
    for section in SECTIONS {
        let changes = report.changes.iter();
        let changes: Vec<&Change> = changes.filter(|it| it.rule.section == section).collect();
        let mut lines: Vec<String> = Vec::new();
        for line in groups(&changes).iter().map(line) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        if !lines.is_empty() {
            let _ = write!(text, "\n### {}\n\n{}\n", section.title(), lines.join("\n"));
        }
    }
    text
}

fn capitalized(line: &str) -> String {
    let mut characters = line.chars();
    let first = characters.next().map(|it| it.to_uppercase().to_string());
    first.unwrap_or_default() + characters.as_str()
}

fn line(group: &Group<'_>) -> String {
    let change = group.first;
    let breaking = match change.is_breaking() {
        true => format!("**Breaking ({}):** ", change.rule.axis.name()),
        false => String::new(),
    };
    let operations = group.operations();
    let place = match (operations.is_empty(), change.rule.axis) {
        (false, _) => format!(" ({operations})"),
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
    let mut line = format!(
        "- {breaking}{}{values}{place} · `{}` {}",
        group.message(),
        change.rule.name,
        group.position()
    );
    if let Some(audience) = change.affected_audience() {
        let help = change.help().map(|it| format!(" {it}")).unwrap_or_default();
        let why = change.rule.why;
        let _ = write!(line, "\n  Breaks {audience}: {why}{help}");
    }
    line
}
