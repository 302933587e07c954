//! Targets and adjustments in words, for the terminal and for the documentation.

use std::fmt::Write;

use crate::adjustments::ALL;
use crate::{PRIVATE, TARGETS, Target, Version};

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

/// The page of the documentation that lists them.
pub fn markdown() -> String {
    let mut text = String::from(
        "# Export\n\nWritten by `cargo xtask export --list-targets --markdown`; the targets' own data is its only\n\
         source.\n\n```sh\n\
         cargo xtask export --openapi 3.1 --format json -o openapi.json   # for any tool\n\
         cargo xtask export --for rust -o openapi.rust.yaml               # for one that needs help\n\
         ```\n\n\
         The document goes out complete and in its order; comments stay at home, and so does what only our\n\
         own tools read",
    );
    let private: Vec<_> = PRIVATE.iter().map(|name| format!("`{name}`")).collect();
    let _ = write!(
        text,
        " ({}). An adjustment is made for a target only, where it is known to\n\
         choke otherwise, and is told on standard error. Every message that fits the document\n\
         is taken by what is made of the adjusted one.\n\n## Targets\n\n\
         | target | tool | OpenAPI | adjustments |\n|---|---|---|---|\n",
        private.join(", ")
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
