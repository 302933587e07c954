//! Keeps `openapi.yaml` and the code made from it true: `cargo xtask help`.

mod bench;
mod public_api;
mod regenerate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_document::STACK;
use xtask::changes::command as changes;
use xtask::command::{self, Arguments, ExamplesArguments, ExplainArguments, OWN_DOCUMENT, Outcome};
use xtask::export::command as export;

/// Keeps openapi.yaml and the code made from it true.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// One variant a command; each lives in a module of its name.
#[derive(Subcommand)]
enum Command {
    /// Write src/generated/ from openapi.yaml.
    Regenerate(regenerate::Arguments),
    /// Write docs/public-api.txt: what the client makes public.
    PublicApi(public_api::Arguments),
    /// Tell what is wrong with an OpenAPI 3.0 document.
    Validate(Arguments),
    /// Tell where its examples part from its schemas.
    Examples(ExamplesArguments),
    /// Run `validate`, `examples` and, for the client's own document, `regenerate --check`.
    Check(Arguments),
    /// Tell what changed between two documents, and whom it breaks.
    Changes(changes::Arguments),
    /// Measure speed, memory and what users compile, as ratios.
    Bench(bench::Arguments),
    /// Say what a rule checks, and why.
    Explain(ExplainArguments),
    /// Write the document for other tools: as OpenAPI 3.0 or 3.1, for one generator or for all.
    Export(export::Arguments),
}

fn main() -> ExitCode {
    if let Some(code) = public_api::as_rustdoc() {
        return code;
    }
    let command = Cli::parse().command;
    let thread = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || run(&command));
    thread
        .ok()
        .and_then(|thread| thread.join().ok())
        .unwrap_or(ExitCode::from(2))
}

fn run(command: &Command) -> ExitCode {
    match command {
        Command::Regenerate(arguments) => regenerate::run(arguments),
        Command::PublicApi(arguments) => public_api::run(arguments),
        Command::Validate(arguments) => command::validate(arguments).into(),
        Command::Examples(arguments) => command::examples(arguments).into(),
        Command::Check(arguments) => check(arguments),
        Command::Changes(arguments) => changes::run(arguments).into(),
        Command::Bench(arguments) => bench::run(arguments),
        Command::Explain(arguments) => command::explain(arguments).into(),
        Command::Export(arguments) => export::run(arguments).into(),
    }
}

fn check(arguments: &Arguments) -> ExitCode {
    let document = command::check(arguments);
    // The code is made from the client's own document only.
    if document == Outcome::CouldNotRun || arguments.file != OWN_DOCUMENT {
        return document.into();
    }
    match (document, regenerate::is_up_to_date()) {
        (_, None) => Outcome::CouldNotRun.into(),
        (_, Some(false)) => Outcome::Found.into(),
        (document, Some(true)) => document.into(),
    }
}
