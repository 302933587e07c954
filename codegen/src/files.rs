//! Formats the generated files.

use proc_macro2::TokenStream;

use crate::error::{Error, Result};

/// The first line of each file.
const HEADER: &str = "// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.\n\n";

/// A file of generated code.
pub struct File {
    /// The file name, without a folder.
    pub name: &'static str,
    /// The whole content.
    pub content: String,
}

/// Formats a file.
pub(crate) fn file(name: &'static str, tokens: TokenStream) -> Result<File> {
    let syntax: syn::File = syn::parse2(tokens).map_err(|error| {
        Error::new(format!(
            "the generated code of {name} is not valid Rust: {error}"
        ))
    })?;
    Ok(File {
        name,
        content: format!("{HEADER}{}", prettyplease::unparse(&syntax)),
    })
}
