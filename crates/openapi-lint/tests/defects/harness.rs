//! Lints documents and compares the findings with what is expected.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use openapi_document::diagnostic::Severity;
use openapi_lint::{Checks, Finding, Options, RuleSet, lint_with};

/// A document to lint.
pub(crate) struct Document {
    /// The file name that findings give.
    pub(crate) file: String,
    /// What was changed in it.
    pub(crate) change: String,
    pub(crate) text: String,
}

/// A document with one defect.
pub(crate) struct Defect {
    pub(crate) document: Document,
    /// The rule that must report the defect; `None` accepts any rule.
    pub(crate) rule: Option<&'static str>,
    /// The lines on which the finding may be.
    pub(crate) lines: Vec<usize>,
}

/// Returns the folder that holds `openapi.yaml`. The tests of other crates use this file, too.
pub(crate) fn repository() -> PathBuf {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let found = folders.find(|folder| folder.join("openapi.yaml").is_file());
    found.expect("openapi.yaml exists").to_owned()
}

/// Returns the findings of a severity or above in a document.
fn problems(rules: &RuleSet, document: &Document, minimum: Severity) -> Vec<Finding> {
    let mut options = Options::new(Checks::Both);
    options.rules = rules.clone();
    let mut report = lint_with(&document.file, &document.text, &options, None);
    report.retain_at_least(minimum);
    report.findings
}

fn describe(finding: &Finding) -> String {
    format!("{}: {}: {}", finding.line, finding.rule, finding.message)
}

/// The defects that have the same description.
#[derive(Default)]
struct Row {
    reported: usize,
    by_one_finding: usize,
    total: usize,
    rules: BTreeSet<&'static str>,
}

/// Checks that each defect is reported on one of its lines, prints a table, and returns the number
/// of defects.
pub(crate) fn assert_reported(rules: &RuleSet, defects: impl IntoIterator<Item = Defect>) -> usize {
    let mut table: Vec<(String, Row)> = Vec::new();
    let mut missed = Vec::new();
    for defect in defects {
        let Document { file, change, .. } = &defect.document;
        if table.last().is_none_or(|(last, _)| last != change) {
            table.push((change.clone(), Row::default()));
        }
        let Some((_, row)) = table.last_mut() else {
            continue;
        };
        row.total += 1;
        let rule = defect.rule.and_then(|rule| rules.by_name(rule));
        let minimum = rule.map_or(Severity::Warning, |rule| {
            rule.severity.min(Severity::Warning)
        });
        let found = problems(rules, &defect.document, minimum);
        let expected = found.iter().find(|it| {
            defect.rule.is_none_or(|rule| it.rule == rule) && defect.lines.contains(&it.line)
        });
        if let Some(expected) = expected {
            row.reported += 1;
            row.by_one_finding += usize::from(found.len() == 1);
            row.rules.insert(expected.rule);
        } else {
            let found: Vec<_> = found.iter().take(4).map(describe).collect();
            missed.push(format!(
                "{file}: {change}: expected {} on a line of {:?}, found {found:?}",
                defect.rule.unwrap_or("a finding"),
                defect.lines
            ));
        }
    }

    let mut text = String::new();
    let (mut reported, mut by_one_finding, mut total) = (0, 0, 0);
    for (change, row) in &table {
        reported += row.reported;
        by_one_finding += row.by_one_finding;
        total += row.total;
        let rules: Vec<_> = row.rules.iter().copied().collect();
        let _ = writeln!(
            text,
            "{:>4} of {:<4} by one finding {:<4} {change} ({})",
            row.reported,
            row.total,
            row.by_one_finding,
            rules.join(", ")
        );
    }
    println!("{text}{reported} of {total} defects are reported, {by_one_finding} by one finding");
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    total
}

/// Checks that no document has an error or a warning, and returns the number of documents.
pub(crate) fn assert_clean(
    rules: &RuleSet,
    documents: impl IntoIterator<Item = Document>,
) -> usize {
    let mut total = 0;
    let mut false_alarms = Vec::new();
    for document in documents {
        total += 1;
        for finding in problems(rules, &document, Severity::Warning) {
            let Document { file, change, .. } = &document;
            false_alarms.push(format!("{file}: {change}: {}", describe(&finding)));
        }
    }
    println!(
        "{total} valid documents, {} false alarms",
        false_alarms.len()
    );
    assert!(false_alarms.is_empty(), "{}", false_alarms.join("\n"));
    total
}
