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
    !matches!(rule.name, "example-direction" | "example-unreadable")
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

/// A page of documentation that lists the rules below an introduction.
pub fn markdown(introduction: &str, rules: &RuleSet) -> String {
    let mut text = String::from(introduction);
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
