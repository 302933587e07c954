//! `pipedream`: the Pipedream REST API from a shell.
//!
//! `generated` lists the operations; [`grammar`] makes commands of them, [`request`] reads their
//! arguments, [`execute`] sends the request, and [`output`] prints the result. The commands that are
//! not operations are in [`commands`].

mod color;
mod commands;
mod confirm;
mod failure;
#[rustfmt::skip]
mod generated;
mod execute;
mod grammar;
mod ids;
mod input;
mod interrupt;
mod keyring;
mod note;
mod output;
mod profile;
mod request;
mod session;
mod stack;
mod table;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

use clap::ArgMatches;

use commands::{api, auth, delete_many, pages, sandbox, tail};
use failure::{Exit, Failure};

fn main() -> ExitCode {
    stack::run(program)
}

fn program() -> ExitCode {
    color::choose(std::env::args_os());
    let matches = match grammar::command().color(color::of_help()).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => error.exit(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let result = match runtime {
        Ok(runtime) => runtime.block_on(run(&matches)),
        Err(error) => Err(Failure::new(Exit::Other, format!("cannot start: {error}"))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.message.is_empty() {
                let (red, reset) = (color::ERROR.render(), color::ERROR.render_reset());
                note::line(format_args!("{red}error:{reset} {}", failure.message));
            }
            ExitCode::from(failure.exit as u8)
        }
    }
}

async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some((name, matches)) = matches.subcommand() else {
        return Ok(());
    };
    match (name, matches.subcommand()) {
        ("api", _) => api::run(matches).await,
        ("sandbox", _) => sandbox::run().await,
        ("complete-ids", _) => pages::complete_ids(matches),
        ("completions", _) => pages::completions(matches),
        ("man", _) => pages::man(matches),
        ("auth", Some((name, matches))) => auth::run(name, matches).await,
        ("events", Some(("tail", matches))) => tail::run(matches).await,
        (section, Some((verb, matches))) => operation(section, verb, matches).await,
        _ => Ok(()),
    }
}

async fn operation(section: &str, verb: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let section = generated::SECTIONS.iter().find(|it| it.name == section);
    let operation = section.and_then(|it| it.operations.iter().find(|it| it.verb == verb));
    let (Some(section), Some(operation)) = (section, operation) else {
        return Ok(());
    };
    let prefix = matches.try_get_one::<String>("name-prefix").ok().flatten();
    match prefix {
        Some(prefix) => delete_many::run(section, operation, prefix, matches).await,
        None => execute::operation(section, operation, matches).await,
    }
}
