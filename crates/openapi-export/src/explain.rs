//! Describes the targets and their adjustments, for a terminal and for documentation.

use std::fmt::Write;

use crate::target::{TARGETS, Target, adjustments};

fn names(target: &Target) -> Vec<&'static str> {
    target.adjustments.iter().map(|it| it.name).collect()
}

/// Lists the targets and their adjustments, as plain text.
pub fn list() -> String {
    let mut text = String::from("Targets\n");
    for target in TARGETS {
        let _ = writeln!(
            text,
            "  {:24}{:40}{}  {}",
            target.name,
            target.tool,
            target.version.name(),
            names(target).join(", ")
        );
    }
    text.push_str("\nAdjustments\n");
    for adjustment in adjustments() {
        let _ = writeln!(
            text,
            "  {}\n    {}\n    {}",
            adjustment.name, adjustment.summary, adjustment.reason
        );
    }
    text
}

/// Describes the targets and their adjustments, as two sections of Markdown with second-level
/// headings.
pub fn markdown() -> String {
    let mut text = String::from(
        "\n## Targets\n\n| target | tool | OpenAPI | adjustments |\n|---|---|---|---|\n",
    );
    for target in TARGETS {
        let names: Vec<_> = names(target)
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} |",
            target.name,
            target.tool,
            target.version.name(),
            names.join(", ")
        );
    }
    text.push_str("\n## Adjustments\n");
    for adjustment in adjustments() {
        let _ = write!(
            text,
            "\n### {}\n\n{} {}\n\nBefore:\n\n```yaml\n{}```\n\nAfter:\n\n```yaml\n{}```\n",
            adjustment.name,
            adjustment.summary,
            adjustment.reason,
            adjustment.before,
            adjustment.after
        );
    }
    text
}
