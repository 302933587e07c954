//! Targets and adjustments in words, for the terminal and for the documentation.

use std::fmt::Write;

use crate::adjustments::ALL;
use crate::{TARGETS, Target, Version};

fn version(target: &Target) -> &'static str {
    match target.version {
        Version::V3_0 => "3.0",
        Version::V3_1 => "3.1",
    }
}

fn adjustments(target: &Target) -> Vec<&'static str> {
    target.adjustments.iter().map(|it| it.name).collect()
}

/// The targets, and the adjustments with what they do.
pub fn list() -> String {
    let mut text = String::from("Targets\n");
    for target in TARGETS {
        let _ = writeln!(
            text,
            "  {:24}{:40}{}  {}",
            target.name,
            target.tool,
            version(target),
            adjustments(target).join(", ")
        );
    }
    text.push_str("\nAdjustments\n");
    for adjustment in ALL {
        let _ = writeln!(
            text,
            "  {}\n    {}\n    {}",
            adjustment.name, adjustment.summary, adjustment.reason
        );
    }
    text
}

/// A page of documentation that lists them below an introduction.
pub fn markdown(introduction: &str) -> String {
    let mut text = format!(
        "{introduction}\n## Targets\n\n| target | tool | OpenAPI | adjustments |\n|---|---|---|---|\n"
    );
    for target in TARGETS {
        let names: Vec<_> = adjustments(target)
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} |",
            target.name,
            target.tool,
            version(target),
            names.join(", ")
        );
    }
    text.push_str("\n## Adjustments\n");
    for adjustment in ALL {
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
