//! How rules are described to a person: what the linter's rules and the differ's rules share.

use std::fmt::Write;

/// A rule that can describe itself.
pub trait Describe {
    /// The name, as reports and suppressions spell it.
    fn name(&self) -> &'static str;

    /// Facts about the rule in a word or two each, such as its severity, in the order in which
    /// they are printed.
    fn labels(&self) -> Vec<&'static str>;

    /// What the rule reports, in one sentence.
    fn summary(&self) -> &'static str;

    /// Why that matters.
    fn why(&self) -> &'static str;

    /// Further paragraphs, each with a heading.
    fn paragraphs(&self) -> Vec<(&'static str, &'static str)> {
        Vec::new()
    }

    /// Excerpts of a document: one that breaks the rule, and one that follows it.
    fn excerpts(&self) -> Option<Excerpts> {
        None
    }
}

/// Two excerpts of a document in YAML that differ in what a rule reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excerpts {
    /// The excerpt that breaks the rule.
    pub bad: &'static str,
    /// The excerpt that follows the rule.
    pub good: &'static str,
}

/// Rules about one topic.
#[derive(Debug)]
pub struct Group<R: 'static> {
    /// The topic.
    pub title: &'static str,
    /// The rules, in the order in which they are listed.
    pub rules: &'static [&'static R],
}

/// Describes a rule in full, for a terminal.
pub fn explain(rule: &impl Describe) -> String {
    let mut text = format!(
        "{} ({})\n\n{}\n\nWhy: {}\n",
        rule.name(),
        rule.labels().join(", "),
        rule.summary(),
        rule.why()
    );
    for (heading, paragraph) in rule.paragraphs() {
        let _ = write!(text, "\n{heading}: {paragraph}\n");
    }
    if let Some(Excerpts { bad, good }) = rule.excerpts() {
        let (bad, good) = (indent(bad), indent(good));
        let _ = write!(text, "\nBad:\n{bad}\nGood:\n{good}");
    }
    text
}

fn indent(excerpt: &str) -> String {
    excerpt
        .lines()
        .map(|line| format!("    {line}\n"))
        .collect()
}

/// Lists rules by group, one line per rule, for a terminal.
pub fn list<R: Describe>(groups: &[&Group<R>]) -> String {
    let rules = || groups.iter().flat_map(|group| group.rules);
    let labels = |rule: &R| rule.labels().join(", ");
    let name_width = rules().map(|rule| rule.name().len()).max();
    let label_width = rules().map(|rule| labels(rule).len()).max();
    let (name_width, label_width) = (name_width.unwrap_or(0), label_width.unwrap_or(0));

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

/// Describes all rules in full, by group, as Markdown below a heading of the first level.
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
            for (heading, paragraph) in rule.paragraphs() {
                let _ = write!(text, "\n{heading}: {paragraph}\n");
            }
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
