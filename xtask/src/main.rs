//! Keeps `openapi.yaml` and the code made from it true: `cargo xtask help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_document::STACK_SIZE;
use xtask::cli::{ExitStatus, OWN_DOCUMENT};
use xtask::commands::{bench, changes, explain, export, lint, public_api, regenerate};

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
    Validate(lint::Arguments),
    /// Tell where its examples part from its schemas.
    Examples(lint::ExamplesArguments),
    /// Run `validate`, `examples` and, for the client's own document, `regenerate --check`.
    Check(lint::Arguments),
    /// Tell what changed between two documents, and whom it breaks.
    Changes(changes::Arguments),
    /// Measure speed, memory and what users compile, as ratios.
    Bench(bench::Arguments),
    /// Say what a rule checks, and why.
    Explain(explain::Arguments),
    /// Write the document for other tools: as OpenAPI 3.0 or 3.1, for one generator or for all.
    Export(export::Arguments),
}

fn main() -> ExitCode {
    if let Some(code) = public_api::as_rustdoc() {
        return code;
    }
    let command = Cli::parse().command;
    let thread = std::thread::Builder::new()
        .stack_size(STACK_SIZE)
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
        Command::Validate(arguments) => lint::validate(arguments).into(),
        Command::Examples(arguments) => lint::examples(arguments).into(),
        Command::Check(arguments) => check(arguments),
        Command::Changes(arguments) => changes::run(arguments).into(),
        Command::Bench(arguments) => bench::run(arguments),
        Command::Explain(arguments) => explain::run(arguments).into(),
        Command::Export(arguments) => export::run(arguments).into(),
    }
}

fn check(arguments: &lint::Arguments) -> ExitCode {
    let document = lint::check(arguments);
    // The code is made from the client's own document only.
    if document == ExitStatus::Failed || arguments.file != OWN_DOCUMENT {
        return document.into();
    }
    match (document, regenerate::is_up_to_date()) {
        (_, None) => ExitStatus::Failed.into(),
        (_, Some(false)) => ExitStatus::Findings.into(),
        (document, Some(true)) => document.into(),
    }
}
