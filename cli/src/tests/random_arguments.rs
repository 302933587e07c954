//! Random argument lists: an error or a request, never a panic.

use std::cell::{Cell, RefCell};

use clap::{ArgMatches, Command};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::failure::Failure;
use crate::generated::SECTIONS;
use crate::output::Output;
use crate::request::Request;
use crate::{grammar, input};

/// The words of a command, such as `sources list`, and its flags.
#[derive(Clone, Debug)]
struct Known {
    words: Vec<String>,
    flags: Vec<String>,
}

/// All commands, below `command`.
fn known(command: &Command, words: &[String], all: &mut Vec<Known>) {
    let arguments = || command.get_arguments();
    let long = arguments().filter_map(|it| it.get_long());
    let short = arguments().filter_map(|it| it.get_short());
    let long = long.map(|name| format!("--{name}"));
    let flags = long.chain(short.map(|name| format!("-{name}")));
    let flags = flags.chain(["--nothing".to_owned()]).collect();
    if !command.has_subcommands() {
        let words = words.to_vec();
        all.push(Known { words, flags });
    }
    for command in command.get_subcommands() {
        let words = [words, &[command.get_name().to_owned()]].concat();
        known(command, &words, all);
    }
}

fn value() -> impl Strategy<Value = String> {
    let odd = [
        "",
        "-",
        "--",
        "-1",
        "0",
        "1",
        "NaN",
        "1e999",
        "99999999999999999999",
        "true",
        "json",
        "a=1",
        "a.b.c=[",
        "a=1e400",
        "=",
        "{",
        "{}",
        "[1",
        "\"",
        ".[",
        "def f: f; f",
        "/nowhere",
        "..",
        "%00",
        "x?y=%ff&=&",
        "é\u{202e}\u{0}",
        "dc_1",
        "id,name",
        ",,",
        "table",
    ];
    let usual = select(vec!["1", "10", "a=1", "true", "dc_1", "json"]);
    let odd = select(odd.to_vec());
    prop_oneof![
        4 => usual.prop_map(str::to_owned),
        2 => odd.prop_map(str::to_owned),
        1 => ".{0,12}",
    ]
}

/// A command with flags, most of them its own, and values.
fn arguments(known: &[Known]) -> impl Strategy<Value = Vec<String>> + use<> {
    let words: Vec<String> = known.iter().flat_map(|it| it.words.clone()).collect();
    let flags: Vec<String> = known.iter().flat_map(|it| it.flags.clone()).collect();
    select(known.to_vec()).prop_flat_map(move |command| {
        let own = select(command.flags);
        let joined = |(flag, value)| format!("{flag}={value}");
        let argument = prop_oneof![
            4 => (own.clone(), value()).prop_map(joined),
            2 => own,
            4 => value(),
            1 => select(flags.clone()),
            1 => select(words.clone()),
        ];
        let rest = prop::collection::vec(argument, 0..4);
        (Just(command.words), rest).prop_map(|(words, rest)| [words, rest].concat())
    })
}

/// Reads the arguments of an operation as its command does before it sends anything.
fn read(matches: &ArgMatches) -> Result<(), Failure> {
    let Some((section, matches)) = matches.subcommand() else {
        return Ok(());
    };
    let Some((verb, matches)) = matches.subcommand() else {
        return Ok(());
    };
    let section = SECTIONS.iter().find(|it| it.name == section);
    let operation = section.and_then(|it| it.operations.iter().find(|it| it.verb == verb));
    let Some(operation) = operation else {
        return Ok(());
    };
    // Standard input is that of the test.
    let body = matches.try_get_one::<String>("body").ok().flatten();
    if body.is_some_and(|file| file == "-") {
        return Ok(());
    }
    let mut request = Request::new(operation, matches)?;
    if operation.is_list {
        request = request.paged(matches);
    }
    request.curl("https://example.com", true);
    Output::of(matches).map(|_| ())
}

#[test]
fn random_arguments_cause_no_panic() {
    let mut command = grammar::command();
    command.build();
    let mut known = Vec::new();
    self::known(&command, &[], &mut known);
    let command = RefCell::new(command);
    let config = Config {
        cases: 4000,
        failure_persistence: None,
        ..Config::default()
    };
    // The same lists in each run.
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, random);
    let (valid, requests) = (Cell::new(0), Cell::new(0));
    let result = runner.run(&arguments(&known), |list| {
        let list = [vec!["pipedream".to_owned()], list].concat();
        match command.borrow_mut().try_get_matches_from_mut(&list) {
            Ok(matches) => {
                valid.set(valid.get() + 1);
                requests.set(requests.get() + usize::from(read(&matches).is_ok()));
            }
            Err(error) => {
                prop_assert!([0, 2].contains(&error.exit_code()));
                prop_assert!(!error.render().to_string().is_empty());
            }
        }
        let _ = input::parse(&list.concat());
        Ok(())
    });
    result.unwrap();
    // Lists that are all refused would show nothing.
    assert!(valid.get() > 200, "{} are valid", valid.get());
    assert!(requests.get() > 100, "{} are requests", requests.get());
}
