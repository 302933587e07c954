//! `cargo xtask changes`, held against labels that people set.

mod case;
mod catalogue;
mod labelled;
mod operations;
mod own;
mod referee;
mod schemas;
mod workflow;
