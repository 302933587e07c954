//! Describes the targets and their adjustments, for a terminal and for documentation.

use std::fmt::Write;

use crate::adjustments::ADJUSTMENTS;
use crate::target::Target;
use crate::targets::TARGETS;

fn names(target: &Target) -> Vec<&'static str> {
    target.adjustments.iter().map(|it| it.name).collect()
}

/// Lists the targets and their adjustments, as plain text.
pub fn list() -> String {
    let mut text = String::from("Targets\n");
    for target in TARGETS {
        let verified = if target.verified {
            "verified"
        } else {
            "not verified"
        };
        let _ = writeln!(
            text,
            "  {:24}{}, OpenAPI {}, {verified}",
            target.name,
            target.tool,
            target.version.name(),
        );
        for line in [target.command.map(str::to_owned), adjustments_line(target)]
            .into_iter()
            .flatten()
        {
            let _ = writeln!(text, "    {line}");
        }
    }
    text.push_str("\nAdjustments\n");
    for adjustment in ADJUSTMENTS {
        let _ = writeln!(
            text,
            "  {}\n    {}\n    {}",
            adjustment.name, adjustment.summary, adjustment.reason
        );
    }
    text
}

fn adjustments_line(target: &Target) -> Option<String> {
    let names = names(target);
    (!names.is_empty()).then(|| format!("adjustments: {}", names.join(", ")))
}

/// Describes the targets, their commands and the adjustments, as three sections of Markdown with
/// second-level headings.
pub fn markdown() -> String {
    let mut text = String::from(
        "\n## Targets\n\n| target | tool | OpenAPI | verified | adjustments |\n|---|---|---|---|---|\n",
    );
    for target in TARGETS {
        let names: Vec<_> = names(target)
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} |",
            target.name,
            target.tool,
            target.version.name(),
            if target.verified { "yes" } else { "no" },
            names.join(", ")
        );
    }
    text.push_str(
        "\n## Commands\n\nThe generator's own command for each target reads the export from `openapi.yaml`. \
         More options are in the manual of the generator.\n\n```sh\n",
    );
    for target in TARGETS {
        if let Some(command) = target.command {
            let _ = writeln!(text, "# {}\n{command}", target.name);
        }
    }
    text.push_str("```\n\n## Adjustments\n");
    for adjustment in ADJUSTMENTS {
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
