//! `cargo xtask`: parses the command line and runs a command.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_document::STACK_SIZE;
use xtask::cli::ExitStatus;
use xtask::commands::{
    bench, changes, check, drift, explain, export, lint, public_api, regenerate,
};

/// Maintains openapi.yaml and the code that is generated from it.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 no problem, 1 a problem was found, 2 the command could not run.\n\
                  `cargo xtask COMMAND --help` describes the options of a command."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Update src/generated/ from openapi.yaml.
    Regenerate(regenerate::Arguments),
    /// Update docs/public-api.txt, the list of the client's public items.
    PublicApi(public_api::Arguments),
    /// Lint an OpenAPI 3.0 document.
    Validate(lint::Arguments),
    /// Check the examples of a document against its schemas.
    Examples(lint::ExamplesArguments),
    /// Run `validate`, `examples` and, for openapi.yaml, `regenerate --check`.
    Check(check::CheckArguments),
    /// Compare two documents, and report which changes break users.
    Changes(changes::Arguments),
    /// Compare the vendor's documentation with openapi.yaml.
    Drift(drift::Arguments),
    /// Measure speed, memory use and compile times, as ratios to a baseline.
    Bench(bench::Arguments),
    /// Describe a rule, or list all rules.
    Explain(explain::Arguments),
    /// Export a document as OpenAPI 3.0 or 3.1, adjusted for a generator if it needs that.
    Export(export::Arguments),
}

fn main() -> ExitCode {
    if let Some(code) = public_api::run_as_rustdoc() {
        return code;
    }
    let command = Cli::parse().command;
    // A deeply nested document needs more stack than the main thread has.
    let thread = std::thread::Builder::new()
        .stack_size(STACK_SIZE)
        .spawn(move || run(&command));
    let status = match thread {
        Ok(thread) => thread.join().unwrap_or(ExitStatus::Failed),
        Err(error) => {
            eprintln!("error: cannot start a thread: {error}");
            ExitStatus::Failed
        }
    };
    status.into()
}

fn run(command: &Command) -> ExitStatus {
    match command {
        Command::Regenerate(arguments) => regenerate::run(arguments),
        Command::PublicApi(arguments) => public_api::run(arguments),
        Command::Validate(arguments) => lint::validate(arguments),
        Command::Examples(arguments) => lint::examples(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::Changes(arguments) => changes::run(arguments),
        Command::Drift(arguments) => drift::run(arguments),
        Command::Bench(arguments) => bench::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Export(arguments) => export::run(arguments),
    }
}
