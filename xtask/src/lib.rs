//! Maintains `openapi.yaml` and the code that is generated from it.
//!
//! Each module of [`commands`] reads arguments and files, calls one of the crates in `crates/`,
//! and returns an exit status ([`cli`]). Those crates work on any OpenAPI document. What is
//! specific to this project is here: its rules ([`own_rules`]), the Rust API that codegen
//! generates ([`rust_api`]), the comparison with the vendor's documentation ([`drift`]), the generated types ([`type_check`]), and the generators of other
//! languages (`verify`).

pub mod cli;
pub mod cli_table;
pub mod commands;
pub mod drift;
mod git;
pub mod own_rules;
pub mod pages;
pub mod rust_api;
pub mod type_check;
mod verify;
