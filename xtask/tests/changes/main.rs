//! `cargo xtask changes`: the command, the Rust API, the work of a change. What the comparison says
//! of any two documents is tested in `openapi-diff`.

#[allow(dead_code, reason = "these tests need a part of it")]
#[path = "../../../crates/openapi-diff/tests/changes/case.rs"]
mod case;
mod cli;
mod own;
mod rules;
mod workflow;
