//! Keeps `openapi.yaml` and the code made from it true.
//!
//! [`commands`] has one module a command; each puts arguments, files and the exit status ([`cli`])
//! around one of the crates in `crates/`, which know nothing of this project. What is particular
//! to it is here: [`own_rules`], the Rust API that codegen makes ([`rust_api`]), the generated
//! types ([`type_check`]) and other languages' generators ([`verify`]).

pub mod cli;
pub mod commands;
pub mod git;
pub mod own_rules;
pub mod pages;
pub mod rust_api;
pub mod type_check;
pub mod verify;
