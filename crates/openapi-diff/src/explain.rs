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

/// The page of the documentation that lists the rules.
pub fn markdown<'f>(families: impl IntoIterator<Item = &'f Family>) -> String {
    let mut text = String::from(
        "# Changes\n\nWritten by `cargo xtask explain --changes --markdown`; the rules' own data is its only \
         source.\n\n`cargo xtask changes OLD NEW` tells each change by one of these rules. The axis says whom it \
         concerns: `wire` is whoever talks HTTP, `rust` whoever uses the Rust client, `sdk` whoever uses a client \
         that another language's generator made. A breaking change on any axis makes the command exit with 1.\n\n\
         What a client sends must not shrink and what it receives must not grow. A property that a schema does not \
         list is taken not to be sent under a name that the other document lists; the branches of a `oneOf` are \
         taken to exclude each other.\n\n\
         The version that semver asks for comes from `wire` and `rust`. Below 1.0 cargo takes the minor for the \
         major, so a breaking change of 0.1.0 makes 0.2.0, and anything else 0.1.1.\n",
    );
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
