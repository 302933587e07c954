//! The arguments of commands.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, value_parser};

use crate::table::{Kind, Property};

pub(super) fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .action(ArgAction::SetTrue)
}

pub(super) fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

pub(super) fn global_arguments() -> Vec<Arg> {
    let arguments = [
        option("profile", "NAME", "The profile to use").env_help("PIPEDREAM_PROFILE"),
        option("base-url", "URL", "The base URL of the API").env_help("PIPEDREAM_BASE_URL"),
        flag(
            "sandbox",
            "Use a sandbox with example data instead of the API",
        ),
        flag(
            "verbose",
            "Print attempts, waits and request IDs to standard error",
        )
        .short('v'),
        option(
            "retries",
            "N",
            "How often to retry a failed request; the default is 3",
        )
        .value_parser(value_parser!(u32).range(..=20)),
        option("color", "WHEN", "Use colors: auto, always or never")
            .hide_possible_values(true)
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"])),
    ];
    let global = |argument: Arg| argument.global(true).help_heading("Global options");
    arguments.into_iter().map(global).collect()
}

/// Names the environment variable in the help. clap would read it, and print its value.
trait EnvHelp {
    fn env_help(self, variable: &str) -> Self;
}

impl EnvHelp for Arg {
    fn env_help(self, variable: &str) -> Self {
        let help = self.get_help().map(ToString::to_string).unwrap_or_default();
        self.help(format!("{help} [env: {variable}]"))
    }
}

pub(super) fn output() -> [Arg; 3] {
    let output = [
        option(
            "output",
            "FORMAT",
            "The output format: a table on a terminal, JSON otherwise",
        )
        .short('o')
        .value_parser(PossibleValuesParser::new([
            "table", "json", "ndjson", "csv",
        ])),
        option(
            "jq",
            "FILTER",
            "Filter the JSON as jq does; with -o ndjson, each item of a list",
        ),
        flag(
            "dry-run",
            "Print the request as a curl command, and send nothing",
        ),
    ];
    output.map(|argument| argument.help_heading("Output"))
}

/// A flag for a query parameter or a property of a body.
pub(super) fn value(property: &'static Property, heading: &'static str) -> Arg {
    let argument = Arg::new(property.name)
        .long(property.flag)
        .help_heading(heading)
        .required(property.is_required);
    let mut help = String::new();
    let note = |text: String| format!(" [{text}]");
    if let Some(default) = property.default {
        help += &note(format!("default: {default}"));
    }
    match (property.minimum, property.maximum) {
        (Some(minimum), Some(maximum)) => help += &note(format!("{minimum} to {maximum}")),
        (Some(minimum), None) => help += &note(format!("at least {minimum}")),
        (None, Some(maximum)) => help += &note(format!("at most {maximum}")),
        (None, None) => {}
    }
    let argument = match property.kind {
        _ if !property.values.is_empty() => {
            // A flag with one value that matters can be given without it.
            let parser = PossibleValuesParser::new(property.values);
            let argument = argument.value_name("VALUE").value_parser(parser);
            match property.values {
                [only] => argument
                    .num_args(0..=1)
                    .require_equals(true)
                    .default_missing_value(*only),
                ["0", "1"] => argument
                    .num_args(0..=1)
                    .require_equals(true)
                    .default_missing_value("1"),
                _ => argument,
            }
        }
        Kind::Integer => {
            let (minimum, maximum) = (property.minimum, property.maximum);
            let range = minimum.unwrap_or(i64::MIN)..=maximum.unwrap_or(i64::MAX);
            argument
                .value_name("NUMBER")
                .value_parser(value_parser!(i64).range(range))
                .allow_negative_numbers(true)
        }
        Kind::Number => argument
            .value_name("NUMBER")
            .value_parser(number)
            .allow_negative_numbers(true),
        Kind::Boolean => argument
            .value_name("true|false")
            .value_parser(value_parser!(bool))
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true"),
        Kind::Object => {
            help += " Repeat it for each key; a dot nests, as in timer.intervalSeconds=60.";
            argument.value_name("KEY=VALUE").action(ArgAction::Append)
        }
        Kind::Strings => argument.value_name("VALUE").action(ArgAction::Append),
        Kind::JsonItems => {
            help += " Each is JSON; repeat the flag.";
            argument.value_name("JSON").action(ArgAction::Append)
        }
        Kind::Json => argument.value_name("JSON"),
        Kind::String => argument.value_name("VALUE").allow_hyphen_values(true),
    };
    let with_notes = |text: &str| format!("{text}{help}").trim().to_owned();
    argument
        .help(with_notes(first_sentence(property.help)))
        .long_help(with_notes(property.help))
}

/// A JSON number, as text.
fn number(text: &str) -> Result<String, String> {
    let number = serde_json::from_str::<serde_json::Number>(text);
    let invalid = |_| format!("`{text}` is not a number");
    number.map(|_| text.to_owned()).map_err(invalid)
}

/// Seconds from 0.1 to a day.
pub(super) fn interval(text: &str) -> Result<f64, String> {
    let seconds = text.parse().ok().filter(|it| (0.1..=86_400.0).contains(it));
    seconds.ok_or_else(|| "it is not a number of seconds from 0.1 to 86400".to_owned())
}

/// The first sentence, for `-h`; `--help` prints all.
pub(super) fn first_sentence(text: &str) -> &str {
    let is_end = |at: &usize| text[at + 2..].starts_with(char::is_uppercase);
    let mut ends = text.match_indices(". ").map(|(at, _)| at);
    ends.find(is_end).map_or(text, |at| &text[..=at])
}
