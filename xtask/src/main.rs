//! Keeps `openapi.yaml` and the code made from it true: `cargo xtask help`.

mod regenerate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Regenerate(arguments) => regenerate::run(&arguments),
    }
}
