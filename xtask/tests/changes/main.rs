//! `cargo xtask changes`: the command line, the Rust API, and an API change from end to end. The
//! tests of the comparison itself are in `openapi-diff`.

#[allow(dead_code, reason = "these tests use a part of it")]
#[path = "../../../crates/openapi-diff/tests/changes/case.rs"]
mod case;
mod cli;
#[path = "../support/command.rs"]
mod command;
mod git;
mod own;
mod rules;
mod workflow;
