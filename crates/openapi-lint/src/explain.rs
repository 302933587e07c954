//! Rules in words, for the terminal and for the documentation.

use std::fmt::Write;

use crate::finding::{Rule, Stage};
use crate::rules::RuleSet;

/// What a rule checks, why, and how it looks.
pub fn explain(rule: &Rule) -> String {
    let mut text = format!(
        "{} ({})\n\n{}\n\nWhy: {}\n",
        rule.name,
        rule.severity.name(),
        rule.summary,
        rule.why
    );
    if !rule.bad.is_empty() && shows(rule) {
        let _ = write!(
            text,
            "\nBad:\n{}\nGood:\n{}",
            indent(rule.bad),
            indent(rule.good)
        );
    }
    text
}

/// Some rules need more than an excerpt to show: a file, or a request.
fn shows(rule: &Rule) -> bool {
    !matches!(rule.name, "example-read-write-only" | "example-unreadable")
}

fn indent(excerpt: &str) -> String {
    excerpt
        .lines()
        .map(|line| format!("    {line}\n"))
        .collect()
}

/// The names of all rules, with what they check.
pub fn list(rules: &RuleSet) -> String {
    let mut text = String::new();
    for family in rules.families() {
        let _ = writeln!(text, "{}", family.title);
        for rule in family.rules {
            let _ = writeln!(
                text,
                "  {:8}{:32}{}",
                rule.severity.name(),
                rule.name,
                rule.summary
            );
        }
    }
    text
}

/// The page of the documentation that lists the rules.
pub fn markdown(rules: &RuleSet) -> String {
    let mut text = String::from(
        "# Rules\n\nWritten by `cargo xtask explain --markdown`; the rules' own data is its only source.\n\n\
         An `error` is against the specification, a `warning` is most likely not meant, a `note` is valid and\n\
         some other tool trips over it (`--notes` shows them). `x-allow: {rule: reason}` on an object takes a\n\
         rule's findings in that object away.\n",
    );
    for family in rules.families() {
        let _ = write!(text, "\n## {}\n", family.title);
        for rule in family.rules {
            let asked = match rule.stage {
                Stage::Examples => "examples",
                Stage::Extra(command) => command,
                Stage::Load | Stage::Suppression => "validate, examples",
                Stage::Validate(_) => "validate",
            };
            let _ = write!(
                text,
                "\n### {}\n\n{} · {asked}\n\n{} {}\n",
                rule.name,
                rule.severity.name(),
                rule.summary,
                rule.why
            );
            if !rule.bad.is_empty() && shows(rule) {
                let _ = write!(
                    text,
                    "\nBad:\n\n```yaml\n{}```\n\nGood:\n\n```yaml\n{}```\n",
                    rule.bad, rule.good
                );
            }
        }
    }
    text
}
