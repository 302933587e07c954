//! Asks before something is deleted.

use std::io::{BufRead, IsTerminal};

use clap::ArgMatches;

use crate::failure::{Exit, Failure};
use crate::note;
use crate::table::Operation;

/// Fails if there is no terminal to ask on and `--yes` is not given, before anything is sent.
pub(crate) fn check(operation: &Operation, matches: &ArgMatches) -> Result<(), Failure> {
    if matches.get_flag("yes") || std::io::stdin().is_terminal() {
        return Ok(());
    }
    let message = format!(
        "{} needs --yes, because there is no terminal to ask on",
        operation.verb
    );
    Err(Failure::usage(message))
}

/// Asks on the terminal.
pub(crate) fn ask(question: &str) -> Result<(), Failure> {
    note::text(format_args!("{question} [y/N] "));
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    read.map_err(|error| Failure::usage(format!("cannot read the answer: {error}")))?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::new(Exit::Declined, "declined; nothing was sent")),
    }
}
