//! `cargo xtask changes`, held against labels that people set.

mod case;
mod labelled;
mod operations;
mod schemas;
