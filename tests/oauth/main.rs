//! OAuth access tokens: fetched once for all calls, renewed, and replaced after a 401.
//!
//! The names of tests begin with the numbers of the cases that the design lists.
//! `cargo test --test oauth renewal_under_load -- --nocapture` prints a table.

#[path = "../support/mod.rs"]
mod support;

mod api;
mod cache;
mod errors;
mod exchange;
mod failures;
mod lifetime;
mod load;
mod rejection;
mod sandbox;
mod source;
mod token_sources;
