//! The rules in words, for the terminal and for the documentation.

use std::fmt::Write;

use crate::rule::Rule;
use crate::rules::Family;

/// How much such a change matters, in a word.
fn severity_word(rule: &Rule) -> &'static str {
    match rule.severity {
        openapi_document::diagnostic::Severity::Error => "breaking",
        openapi_document::diagnostic::Severity::Warning => "may break",
        openapi_document::diagnostic::Severity::Note => "harmless",
    }
}

/// What a rule tells, whom it concerns and how to soften it.
pub fn explain(rule: &Rule) -> String {
    let mut text = format!(
        "{} ({}, {})\n\n{}\n\nWhy: {}\n",
        rule.name,
        rule.axis.name(),
        severity_word(rule),
        rule.summary,
        rule.why
    );
    if rule.is_breaking() {
        let _ = write!(text, "\nWhom: {}.\n", rule.axis.audience());
    }
    if !rule.mitigation.is_empty() {
        let _ = write!(text, "\nSoften: {}\n", rule.mitigation);
    }
    text
}

/// The names of all rules, with what they tell.
pub fn list<'f>(families: impl IntoIterator<Item = &'f Family>) -> String {
    let mut text = String::new();
    for family in families {
        let _ = writeln!(text, "{} (changes)", family.title);
        for rule in family.rules {
            let _ = writeln!(
                text,
                "  {:5}{:10}{:32}{}",
                rule.axis.name(),
                severity_word(rule),
                rule.name,
                rule.summary
            );
        }
    }
    text
}

/// A page of documentation that lists the rules below an introduction.
pub fn markdown<'f>(introduction: &str, families: impl IntoIterator<Item = &'f Family>) -> String {
    let mut text = String::from(introduction);
    for family in families {
        let _ = write!(text, "\n## {}\n", family.title);
        for rule in family.rules {
            let _ = write!(
                text,
                "\n### {}\n\n{} · {} · {}\n\n{} {}\n",
                rule.name,
                rule.axis.name(),
                severity_word(rule),
                rule.section.title(),
                rule.summary,
                rule.why
            );
            if !rule.mitigation.is_empty() {
                let _ = write!(text, "\nSoften: {}\n", rule.mitigation);
            }
        }
    }
    text
}
