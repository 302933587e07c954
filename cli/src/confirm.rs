//! Asks before something is deleted.

use std::io::{BufRead, IsTerminal, Write};

use crate::failure::{Exit, Failure};
use crate::table::Operation;

/// Asks on the terminal. Without one, nothing is asked and `--yes` is required.
pub(crate) fn ask(question: &str, operation: &Operation) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() {
        let message = format!(
            "{} needs --yes, because there is no terminal to ask on",
            operation.verb
        );
        return Err(Failure::usage(message));
    }
    eprint!("{question} [y/N] ");
    std::io::stderr().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::new(Exit::Declined, "declined; nothing was sent")),
    }
}
