//! Prints differences.

use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use super::compare::Difference;
use super::decided::Decision;
use super::description::Place;

/// The result of a comparison.
#[derive(Debug)]
pub struct Report {
    /// The differences that are not decided.
    pub differences: Vec<Difference>,
    /// The number of differences that are decided.
    pub decided: usize,
    /// The decisions that no longer apply.
    pub stale: Vec<Decision>,
    /// The names of the sources, each with its number of operations.
    pub sources: Vec<(String, usize)>,
    /// The number of operations of openapi.yaml.
    pub operations: usize,
}

/// The format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// For programs.
    Json,
    /// Decisions to complete with a reason.
    Toml,
}

impl Report {
    /// Whether there is anything to do.
    pub fn has_findings(&self) -> bool {
        !self.differences.is_empty() || !self.stale.is_empty()
    }

    /// Formats the report.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Human => self.human(),
            Format::Json => format!("{:#}\n", self.json()),
            Format::Toml => self.drafts(),
        }
    }

    fn human(&self) -> String {
        let mut text = String::new();
        for difference in &self.differences {
            let Difference {
                operation,
                subject,
                message,
                ..
            } = difference;
            let about = [operation.as_deref(), subject.as_deref()];
            let about: Vec<&str> = about.into_iter().flatten().collect();
            let colon = if about.is_empty() { "" } else { ": " };
            let kind = name(difference);
            let _ = writeln!(text, "{kind}: {}{colon}{message}", about.join(", "));
            for (side, place) in [
                ("documented", &difference.documented),
                ("ours", &difference.ours),
            ] {
                if let Some(place) = place {
                    let _ = writeln!(text, "  {side}: {}", show(place));
                }
            }
        }
        for decision in &self.stale {
            let about = decision.operation.as_deref().unwrap_or("all operations");
            let message = &decision.message;
            let _ = writeln!(
                text,
                "stale decision: {about}: `{message}` is no longer true; remove it"
            );
        }
        if self.has_findings() {
            text.push('\n');
        }
        for (name, operations) in &self.sources {
            let _ = writeln!(text, "{name}: {operations} operations read");
        }
        let _ = writeln!(
            text,
            "openapi.yaml: {} operations; {} undecided differences, {} decided, {} stale decisions",
            self.operations,
            self.differences.len(),
            self.decided,
            self.stale.len()
        );
        text
    }

    fn json(&self) -> serde_json::Value {
        let place = |place: &Option<Place>| {
            place
                .as_ref()
                .map(|it| json!({"file": it.file, "line": it.line}))
        };
        let differences: Vec<_> = self
            .differences
            .iter()
            .map(|it| {
                json!({
                    "kind": it.kind,
                    "operation": it.operation,
                    "subject": it.subject,
                    "message": it.message,
                    "documented": place(&it.documented),
                    "ours": place(&it.ours),
                })
            })
            .collect();
        let sources: Vec<_> = self
            .sources
            .iter()
            .map(|(file, operations)| json!({"file": file, "operations": operations}))
            .collect();
        json!({
            "differences": differences,
            "decided": self.decided,
            "stale": self.stale,
            "sources": sources,
            "operations": self.operations,
        })
    }

    fn drafts(&self) -> String {
        #[derive(Serialize)]
        struct Drafts {
            decision: Vec<Decision>,
        }
        let draft = |difference| Decision::draft(difference, &self.sources);
        let decision = self.differences.iter().map(draft).collect();
        // Strings and optional fields always have a TOML form.
        toml::to_string(&Drafts { decision }).unwrap_or_default()
    }
}

fn show(place: &Place) -> String {
    format!("{}:{}", place.file, place.line)
}

/// The name of the kind, as in JSON.
fn name(difference: &Difference) -> String {
    let name = serde_json::to_value(difference.kind).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}
