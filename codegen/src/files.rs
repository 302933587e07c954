//! The files that are written, and how they look.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::error::{Error, Result};
use crate::facade::Facade;
use crate::refine::Code;

/// The first line of each file.
const HEADER: &str = "// Made from openapi.yaml by `cargo xtask regenerate`. Do not edit.\n\n";

/// One file of generated code.
pub struct File {
    /// The name, without a folder.
    pub name: &'static str,
    /// The whole content.
    pub content: String,
}

/// Lays the code out in files.
pub(crate) fn files(
    code: Code<'_>,
    facade: Facade,
    mocks: Option<TokenStream>,
    fingerprints: String,
) -> Result<Vec<File>> {
    let client = code.client.to_token_stream();
    let mut files = vec![
        File {
            name: "schemas.txt",
            content: fingerprints,
        },
        items("types.rs", code.types),
        file("scalars.rs", facade.scalars)?,
        file("operations.rs", facade.operations)?,
        file(
            "client.rs",
            quote::quote! {
                use crate::Client;
                use crate::generated::builder;

                #client
            },
        )?,
        items("builder.rs", code.builders),
        file("calls.rs", facade.calls)?,
    ];
    for (name, code) in [("mock.rs", mocks), ("examples.rs", facade.examples)] {
        files.extend(code.map(|code| file(name, code)).transpose()?);
    }
    Ok(files)
}

fn file(name: &'static str, tokens: TokenStream) -> Result<File> {
    let syntax: syn::File = syn::parse2(tokens)
        .map_err(|error| Error::new(format!("the code of {name} is no Rust: {error}")))?;
    Ok(items(name, syntax.items))
}

/// The file of items that are Rust already, which need not be read again.
fn items(name: &'static str, items: Vec<syn::Item>) -> File {
    let mut syntax: syn::File = syn::parse_quote!();
    syntax.items = items;
    File {
        name,
        content: format!("{HEADER}{}", prettyplease::unparse(&syntax)),
    }
}
