//! Writes what progenitor does not: awaiting, pages, selection, scalars.
//!
//! Everything here is thin: it names types and calls the generic, hand-written
//! run time in `src/`.

mod calls;
mod examples;
mod fingerprints;
mod operations;
mod scalars;

use proc_macro2::TokenStream;
use serde_json::Value;

use crate::checks::Checks;
use crate::error::Result;

pub(crate) use fingerprints::fingerprints;

/// What the facade adds, a module each.
pub(crate) struct Facade {
    /// A constant for each operation.
    pub(crate) operations: TokenStream,
    /// What can be done with each builder besides `send`.
    pub(crate) calls: TokenStream,
    /// The scalars, and the choices between objects.
    pub(crate) scalars: TokenStream,
    /// The documented examples of responses, where they are wanted.
    pub(crate) examples: Option<TokenStream>,
}

/// Writes the facade of a lowered document.
pub(crate) fn facade(document: &Value, examples: bool, checks: Checks) -> Result<Facade> {
    Ok(Facade {
        operations: operations::write(document)?,
        calls: calls::write(document)?,
        scalars: scalars::write(document, checks)?,
        examples: examples.then(|| examples::write(document)).transpose()?,
    })
}
