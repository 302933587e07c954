//! `cargo xtask changes`, held against labels that people set.

mod case;
mod catalogue;
mod cli;
mod discriminators;
mod labelled;
mod odd;
mod operations;
mod own;
mod referee;
mod schemas;
mod workflow;
