//! Changes for people, for scripts and for a changelog.

mod human;
mod json;
mod markdown;

use crate::change::{Change, Report};
use crate::rule::Axis;

/// How changes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Format {
    /// With both places underlined.
    Human,
    /// As an object.
    Json,
    /// As a section of a changelog.
    Markdown,
}

/// Writes a report; `old` and `new` are the texts of the documents.
pub fn render(report: &Report, format: Format, old: &str, new: &str) -> String {
    match format {
        Format::Human => human::render(report, old, new),
        Format::Json => json::render(report),
        Format::Markdown => markdown::render(report),
    }
}

/// A line for each change, and what they come to.
pub fn brief(report: &Report) -> String {
    human::brief(report)
}

/// The operations of a change, shortened.
fn operations(change: &Change) -> String {
    let shown: Vec<&str> = change
        .operations
        .iter()
        .take(4)
        .map(String::as_str)
        .collect();
    let more = change.operations.len() - shown.len();
    match more {
        0 => shown.join(", "),
        _ => format!("{} and {more} more", shown.join(", ")),
    }
}

fn count(report: &Report, axis: Axis) -> usize {
    let on_axis = |it: &&Change| it.rule.axis == axis && it.is_breaking();
    report.changes.iter().filter(on_axis).count()
}
