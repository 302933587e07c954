//! Every operation of the document is a command.

use crate::generated::SECTIONS;
use crate::grammar;

#[test]
fn every_operation_of_the_document_is_a_command() {
    let document = include_str!("../../openapi.yaml");
    let ids = document
        .lines()
        .filter_map(|line| line.trim().strip_prefix("operationId: "));
    let mut expected: Vec<&str> = ids.collect();
    let operations = SECTIONS.iter().flat_map(|section| section.operations);
    let mut commands: Vec<&str> = operations.map(|operation| operation.id).collect();
    expected.sort_unstable();
    commands.sort_unstable();
    assert_eq!(commands, expected);
}

#[test]
fn the_grammar_is_valid() {
    grammar::command().debug_assert();
}
