//! Every operation of the document is a command.

mod random_arguments;

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

// Requirement 25.
#[test]
fn no_flag_takes_a_secret() {
    fn check(command: &clap::Command) {
        for flag in command.get_arguments().filter_map(|it| it.get_long()) {
            let is_secret = ["secret", "password", "token", "key"]
                .iter()
                .any(|word| flag.split('-').any(|part| part == *word));
            assert!(!is_secret, "{} --{flag}", command.get_name());
        }
        command.get_subcommands().for_each(check);
    }
    check(&grammar::command());
}

// Requirement 8.
#[test]
fn every_exit_code_is_documented() {
    use crate::failure::{EXIT_CODES, Exit};

    let documented: Vec<u8> = EXIT_CODES
        .lines()
        .filter_map(|line| line.split_whitespace().next()?.parse().ok())
        .collect();
    let codes = [
        Exit::Other,
        Exit::Usage,
        Exit::Declined,
        Exit::Login,
        Exit::NotFound,
        Exit::Rejected,
        Exit::RetryLater,
        Exit::Incomplete,
        Exit::Interrupted,
        Exit::ClosedPipe,
    ];
    let codes = codes.iter().map(|code| *code as u8);
    assert_eq!(
        documented,
        std::iter::once(0).chain(codes).collect::<Vec<_>>()
    );
}

#[test]
fn the_short_help_of_each_command_fits_a_terminal_of_80_columns_and_40_lines() {
    fn check(command: &mut clap::Command) {
        let help = command.render_help().to_string();
        let (name, lines) = (command.get_name(), help.lines().count());
        assert!(lines <= 40, "{name}: {lines} lines");
        // clap does not break the line of the usage.
        for line in help.lines().filter(|it| !it.starts_with("Usage: ")) {
            assert!(line.chars().count() <= 80, "{name}: {line}");
        }
        command.get_subcommands_mut().for_each(check);
    }
    let mut command = grammar::command().term_width(80);
    command.build();
    check(&mut command);
}

#[test]
fn short_help_has_the_first_sentence_and_long_help_has_all() {
    let mut command = grammar::command();
    let sources = command.find_subcommand_mut("sources").expect("a section");
    let all = "A source can be the trigger of a workflow.";
    // A line can end between two words.
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!words(sources.render_help().to_string()).contains(all));
    assert!(words(sources.render_long_help().to_string()).contains(all));
}
