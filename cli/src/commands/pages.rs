//! `pipedream completions` and `pipedream man`.

use std::path::Path;

use clap::ArgMatches;
use clap_complete::Shell;

use crate::failure::{Exit, Failure};
use crate::{execute, grammar};

/// Prints the completions of a shell.
pub(crate) fn completions(matches: &ArgMatches) -> Result<(), Failure> {
    let shell = match matches.get_one::<String>("shell").map(String::as_str) {
        Some("elvish") => Shell::Elvish,
        Some("fish") => Shell::Fish,
        Some("powershell") => Shell::PowerShell,
        Some("zsh") => Shell::Zsh,
        _ => Shell::Bash,
    };
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut grammar::command(), "pipedream", &mut text);
    Ok(execute::print(&String::from_utf8_lossy(&text))?)
}

/// Prints the manual page, or writes all pages into a folder.
pub(crate) fn man(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.get_one::<String>("folder") {
        Some(folder) => {
            let unwritable =
                |error| Failure::new(Exit::Other, format!("cannot write into {folder}: {error}"));
            std::fs::create_dir_all(folder).map_err(unwritable)?;
            clap_mangen::generate_to(grammar::command(), Path::new(folder)).map_err(unwritable)
        }
        None => {
            let mut text = Vec::new();
            clap_mangen::Man::new(grammar::command()).render(&mut text)?;
            Ok(execute::print(&String::from_utf8_lossy(&text))?)
        }
    }
}
