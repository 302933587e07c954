//! Findings for people, for scripts and for GitHub.

mod github;
mod human;
mod json;

use crate::finding::Finding;
use crate::lint::Report;

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Format {
    /// With the place underlined.
    Human,
    /// As an array of objects.
    Json,
    /// As annotations of a workflow.
    Github,
}

/// Writes a report. `source` is the text that the findings of `file` are about.
pub fn render(report: &Report, format: Format, file: &str, source: &str) -> String {
    match format {
        Format::Human => human::render(report, file, source),
        Format::Json => json::render(&report.findings),
        Format::Github => github::render(&report.findings),
    }
}

/// The parts of a finding beyond its message, in words.
fn details(finding: &Finding) -> Vec<(&'static str, &str)> {
    [("expected", &finding.expected), ("found", &finding.actual)]
        .into_iter()
        .filter_map(|(name, text)| Some((name, text.as_deref()?)))
        .collect()
}
