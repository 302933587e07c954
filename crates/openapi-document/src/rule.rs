//! Describes the rules of a tool, for its command line and its documentation.
//!
//! ```
//! use openapi_document::rule::{Describe, explain};
//!
//! struct MissingTitle;
//!
//! impl Describe for MissingTitle {
//!     fn name(&self) -> &'static str {
//!         "missing-title"
//!     }
//!     fn labels(&self) -> Vec<&'static str> {
//!         vec!["warning"]
//!     }
//!     fn summary(&self) -> &'static str {
//!         "Every document has a title."
//!     }
//!     fn why(&self) -> &'static str {
//!         "Documentation tools show it."
//!     }
//! }
//!
//! assert_eq!(
//!     explain(&MissingTitle),
//!     "missing-title (warning)\n\nEvery document has a title.\n\nWhy: Documentation tools show it.\n"
//! );
//! ```

use std::fmt::Write;

/// A rule with a description.
pub trait Describe {
    /// Returns the name, as in reports.
    fn name(&self) -> &'static str;

    /// Returns properties of the rule in a word or two each, such as its severity.
    fn labels(&self) -> Vec<&'static str>;

    /// Returns what the rule reports or demands, in one sentence.
    fn summary(&self) -> &'static str;

    /// Returns why it matters.
    fn why(&self) -> &'static str;

    /// Returns further paragraphs, each as a heading and a text.
    fn paragraphs(&self) -> Vec<(&'static str, &'static str)> {
        Vec::new()
    }

    /// Returns the section of a specification that the rule rests on, with a quotation.
    fn basis(&self) -> Option<String> {
        None
    }

    /// Returns an example of a violation and how to fix it.
    fn excerpts(&self) -> Option<Excerpts> {
        None
    }
}

/// Two parts of a document in YAML, before and after a violation is fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excerpts {
    /// The part that violates the rule.
    pub bad: &'static str,
    /// The part that follows the rule.
    pub good: &'static str,
}

/// Rules about one topic.
#[derive(Debug)]
pub struct Group<R: 'static> {
    /// The topic.
    pub title: &'static str,
    /// The rules, in the order of listings.
    pub rules: &'static [&'static R],
}

/// Describes one rule in full, as plain text.
pub fn explain(rule: &impl Describe) -> String {
    let mut text = format!(
        "{} ({})\n\n{}\n\nWhy: {}\n",
        rule.name(),
        rule.labels().join(", "),
        rule.summary(),
        rule.why()
    );
    push_paragraphs(&mut text, rule);
    if let Some(Excerpts { bad, good }) = rule.excerpts() {
        let (bad, good) = (indent(bad), indent(good));
        let _ = write!(text, "\nBad:\n{bad}\nGood:\n{good}");
    }
    text
}

fn push_paragraphs(text: &mut String, rule: &impl Describe) {
    if let Some(basis) = rule.basis() {
        let _ = write!(text, "\nSpecification: {basis}\n");
    }
    for (heading, paragraph) in rule.paragraphs() {
        let _ = write!(text, "\n{heading}: {paragraph}\n");
    }
}

fn indent(excerpt: &str) -> String {
    excerpt
        .lines()
        .map(|line| format!("    {line}\n"))
        .collect()
}

/// Lists rules by group, one line per rule, as plain text.
pub fn list<R: Describe>(groups: &[&Group<R>]) -> String {
    let rules = || groups.iter().flat_map(|group| group.rules);
    let labels = |rule: &R| rule.labels().join(", ");
    let name_width = rules().map(|rule| rule.name().len()).max().unwrap_or(0);
    let label_width = rules().map(|rule| labels(rule).len()).max().unwrap_or(0);

    let mut text = String::new();
    for group in groups {
        let _ = writeln!(text, "{}", group.title);
        for rule in group.rules {
            let _ = writeln!(
                text,
                "  {:name_width$}  {:label_width$}  {}",
                rule.name(),
                labels(rule),
                rule.summary()
            );
        }
    }
    text
}

/// Describes rules in full, as Markdown with a second-level heading for each group.
pub fn markdown<R: Describe>(groups: &[&Group<R>]) -> String {
    let mut text = String::new();
    for group in groups {
        let _ = write!(text, "\n## {}\n", group.title);
        for rule in group.rules {
            let _ = write!(
                text,
                "\n### {}\n\n{}\n\n{} {}\n",
                rule.name(),
                rule.labels().join(" · "),
                rule.summary(),
                rule.why()
            );
            push_paragraphs(&mut text, *rule);
            if let Some(Excerpts { bad, good }) = rule.excerpts() {
                let _ = write!(
                    text,
                    "\nBad:\n\n```yaml\n{bad}```\n\nGood:\n\n```yaml\n{good}```\n"
                );
            }
        }
    }
    text
}
