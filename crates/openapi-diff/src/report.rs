//! Writes a report for people, for scripts and for a changelog.

mod group;
mod human;
mod json;
mod markdown;

use crate::change::{Change, Report};

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Format {
    /// For a terminal: excerpts of both documents if there are few changes, otherwise one line for
    /// the same change in any number of places.
    Human,
    /// A JSON object.
    Json,
    /// A section of a changelog, in Markdown.
    Markdown,
}

/// Writes a report; `old` and `new` are the texts of the two documents.
pub fn render(report: &Report, format: Format, old: &str, new: &str) -> String {
    match format {
        Format::Human => human::render(report, old, new),
        Format::Json => json::render(report),
        Format::Markdown => markdown::render(report),
    }
}

/// Writes one line for each change, or for the same change in several places, and a summary, for a
/// terminal.
pub fn brief(report: &Report) -> String {
    human::brief(report)
}

/// Lists the first operations of a change.
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
