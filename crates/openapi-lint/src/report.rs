//! Writes reports: for a terminal, as JSON, and as GitHub annotations.

mod github;
mod human;
mod json;

use crate::lint::Report;

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Format {
    /// For a terminal, with the places underlined.
    Human,
    /// A JSON object with the findings, the numbers of what was checked, and what was not read.
    Json,
    /// GitHub workflow commands, which annotate the lines of a pull request.
    Github,
}

/// Writes a report in a format.
///
/// `file` and `source` are the name and the text of the document that was linted.
///
/// The human report sums up the findings of a rule that has many; [`render_all`] does not.
pub fn render(report: &Report, format: Format, file: &str, source: &str) -> String {
    match format {
        Format::Human => human::render(report, file, source, false),
        Format::Json => json::render(report),
        Format::Github => github::render(report),
    }
}

/// Writes a report in a format, with every finding in full.
pub fn render_all(report: &Report, format: Format, file: &str, source: &str) -> String {
    match format {
        Format::Human => human::render(report, file, source, true),
        _ => render(report, format, file, source),
    }
}
