//! Two collections of documents, each with defects that must be reported on their line, and valid
//! documents without findings: mutations of `openapi.yaml`, and edits of handwritten documents.
//!
//! `cargo test -p openapi-lint --test defects -- --nocapture` prints a table of the defects.

mod handwritten;
mod harness;
mod mutated;

use harness::{assert_clean, assert_reported};
use openapi_lint::RuleSet;

#[test]
fn defects_of_a_mutated_document_are_reported_on_their_line() {
    mutated::with_base(|base| {
        let kinds = mutated::defects(base);
        assert!(kinds.len() >= 40);
        println!("{} kinds of defect", kinds.len());
        let total = assert_reported(&RuleSet::standard(), mutated::sample(kinds));
        assert!(total >= 300);
    });
}

#[test]
fn valid_mutations_have_no_findings() {
    mutated::with_base(|base| {
        let total = assert_clean(&RuleSet::standard(), mutated::valid_documents(base));
        assert!(total >= 60);
    });
}

#[test]
fn defects_of_handwritten_documents_are_reported_on_their_line() {
    let total = assert_reported(&RuleSet::standard(), handwritten::defects());
    assert!(total >= 150);
}

#[test]
fn handwritten_documents_have_no_findings() {
    assert_clean(&RuleSet::standard(), handwritten::documents());
}

#[test]
fn unusual_but_valid_documents_have_no_findings() {
    let total = assert_clean(&RuleSet::standard(), handwritten::unusual_documents());
    assert!(total >= 80);
}
