//! A second suite, made apart from the first: documents written by hand in several styles, and
//! defects thought up while reading the specification, each in a text of a few words
//! (`defects.txt`). None of it knows the rules, nor `openapi.yaml`. What is legal, however unusual,
//! stands in `valid.txt`.
//!
//! `cargo test -p openapi-lint --test handwritten_documents -- --nocapture` prints the table.

mod defects;

use defects::{Defect, defects, document, documents, valid};
use openapi_document::diagnostic::Severity;
use openapi_lint::Finding;
use openapi_lint::{Checks, lint};

/// What counts at the default bar.
fn findings(file: &str, text: &str) -> Vec<Finding> {
    let mut findings = lint(file, text, Checks::Both).findings;
    findings.retain(|it| it.severity >= Severity::Warning);
    findings
}

#[test]
fn nothing_is_found_in_the_documents_themselves() {
    let mut alarms = Vec::new();
    for name in documents() {
        for it in findings(&name, &document(&name)) {
            alarms.push(format!("{name}:{}: {}: {}", it.line, it.rule, it.message));
        }
    }
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}

#[test]
fn nothing_is_found_in_what_is_unusual_and_legal() {
    let variations = valid();
    let mut alarms = Vec::new();
    for it in &variations {
        for found in findings(&it.document, &it.text) {
            let Finding {
                line,
                rule,
                message,
                ..
            } = found;
            alarms.push(format!("{}: {line}: {rule}: {message}", it.what));
        }
    }
    assert!(variations.len() >= 80);
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}

#[test]
fn every_defect_is_found_in_its_line() {
    let defects = defects();
    let mut wrong = Vec::new();
    let (mut exact, mut more) = (0, 0);
    for Defect {
        document,
        what,
        text,
        line,
    } in &defects
    {
        let found = findings(document, text);
        let here: Vec<_> = found.iter().filter(|it| it.line == *line).collect();
        match here.first() {
            Some(it) => {
                exact += usize::from(found.len() == 1);
                more += usize::from(found.len() > 1);
                let others: Vec<_> = found
                    .iter()
                    .filter(|other| other.rule != it.rule || other.line != it.line)
                    .map(|it| format!("{}:{}", it.line, it.rule))
                    .collect();
                let others = others.join(" ");
                println!("{document:11} {what:66} {line:4} {} {others}", it.rule);
            }
            None => {
                let elsewhere: Vec<_> = found
                    .iter()
                    .map(|it| format!("{}:{}", it.line, it.rule))
                    .collect();
                wrong.push(format!(
                    "{document}: {what}: wanted on line {line}, found {elsewhere:?}"
                ));
            }
        }
    }
    println!(
        "\n{} of {} defects found in their line, {exact} by one finding, {more} by more",
        exact + more,
        defects.len()
    );
    assert!(defects.len() >= 150);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
