//! Writes the code, one function for each generated file.
//!
//! Everything here is thin: it names types and calls the generic, hand-written runtime in `src/`.
//! Each generated file imports what it needs of the runtime in its first lines.

mod builders;
mod calls;
mod client;
mod examples;
mod mocks;
mod operations;
mod parameters;
mod rustdoc;
mod scalars;
mod type_builders;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::Options;
use crate::error::Result;
use crate::operation::Operation;
use crate::prefix_enums::PrefixEnum;
use crate::scalars::Scalar;
use crate::types::Types;

/// Everything that code is written from.
pub(crate) struct Input<'a> {
    /// The document.
    pub(crate) document: &'a Value,
    /// The operations of the document.
    pub(crate) operations: &'a [Operation<'a>],
    /// The scalars of the document.
    pub(crate) scalars: &'a [Scalar<'a>],
    /// The prefix enums of the document.
    pub(crate) prefix_enums: &'a [PrefixEnum<'a>],
    /// The other types of the document.
    pub(crate) types: &'a Types<'a>,
}

/// The generated files: their names and code.
pub(crate) fn write(
    input: &Input<'_>,
    options: Options,
) -> Result<Vec<(&'static str, TokenStream)>> {
    let operations = input.operations;
    let mut files = vec![
        ("types.rs", type_builders::write(input.types, operations)?),
        ("scalars.rs", scalars::write(input)?),
        ("operations.rs", operations::write(operations)),
        ("client.rs", client::write(operations)),
        ("builder.rs", builders::write(operations)),
        ("calls.rs", calls::write(operations)),
    ];
    if options.mocks {
        files.push(("mock.rs", mocks::write(operations)));
    }
    if options.examples {
        files.push(("examples.rs", examples::write(operations)));
    }
    Ok(files)
}

/// Attributes for a doc comment, one for each line.
fn doc(text: &str) -> TokenStream {
    let lines = text.trim().lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}
