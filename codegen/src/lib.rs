//! Generates the code of `pipedream-client` from its OpenAPI document.
//!
//! Data flows one way:
//!
//! ```text
//! document ─┬─▶ lower ─▶ types (progenitor, fixups) ─┐
//!           ├─▶ scalars, prefix enums ───────────────┼─▶ write ─▶ files
//!           └─▶ operations ──────────────────────────┘
//! ```
//!
//! - `document` parses the document and resolves references.
//! - `operation` reads the operations, and refuses what is not supported.
//! - `scalars` and `prefix_enums` find the schemas that progenitor does not get.
//! - `lower` transforms the other schemas into what progenitor supports.
//! - `types` runs progenitor and post-processes its structs.
//! - `write` writes the code, one module for each generated file.
//!
//! Every change that `lower` and `types` make is a named fixup with its reason. A fixup that no
//! longer applies is an error.
//!
//! ```no_run
//! use pipedream_client_codegen::Options;
//!
//! let text = std::fs::read_to_string("openapi.yaml")?;
//! for file in pipedream_client_codegen::generate(&text, Options::ALL)? {
//!     std::fs::write(file.name, &file.content)?;
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod checks;
mod document;
mod error;
mod files;
mod fixup;
mod lower;
mod operation;
mod prefix_enums;
mod scalars;
mod types;
mod write;

use std::collections::HashMap;

pub use checks::Checks;
pub use error::{Error, Result};
pub use files::File;
pub use operation::Idempotency;

/// What to generate in addition to the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Typed mocks: `mock.rs`.
    pub mocks: bool,
    /// The documented examples of responses: `examples.rs`.
    pub examples: bool,
}

impl Options {
    /// Everything.
    pub const ALL: Self = Self {
        mocks: true,
        examples: true,
    };

    /// The client only.
    pub const NONE: Self = Self {
        mocks: false,
        examples: false,
    };
}

/// Generates the code of the client from the text of its document, YAML or JSON.
///
/// The same text and options always generate the same files.
///
/// # Errors
///
/// Fails if the text is not an OpenAPI 3.0 document, if it contains something that is not
/// supported, or if a fixup no longer applies. The error names the place.
pub fn generate(document: &str, options: Options) -> Result<Vec<File>> {
    generate_with(document, options, Checks::Strict)
}

/// Generates code as [`generate`] does, with the given checks.
///
/// # Errors
///
/// Fails as [`generate`] does; [`Checks::Lenient`] omits some of its checks.
pub fn generate_with(document: &str, options: Options, checks: Checks) -> Result<Vec<File>> {
    let document = document::parse(document)?;
    document::check_schema_names(&document, checks)?;
    let operations = operation::operations(&document, checks)?;
    let scalars = scalars::scalars(&document, checks)?;
    let prefix_enums = prefix_enums::prefix_enums(&document, checks)?;
    let replaced = scalars.iter().map(|scalar| scalar.name);
    let replaced: Vec<_> = replaced
        .chain(prefix_enums.iter().map(|it| it.name))
        .collect();
    let lowered = lower::lower(&document, checks)?;
    let types = types::types(&lowered, &replaced, checks)?;
    let input = write::Input {
        document: &document,
        operations: &operations,
        scalars: &scalars,
        prefix_enums: &prefix_enums,
        types: &types,
    };
    write::write(&input, options)?
        .into_iter()
        .map(|(name, tokens)| files::file(name, tokens))
        .collect()
}

/// When a repeated request has the same effect as one request, by operation ID.
///
/// # Errors
///
/// Fails as [`generate`] does for an operation that is not supported.
pub fn idempotency(document: &str) -> Result<HashMap<String, Idempotency>> {
    let document = document::parse(document)?;
    let operations = operation::operations(&document, Checks::Strict)?;
    let named = |it: operation::Operation<'_>| (it.id.to_owned(), it.idempotency);
    Ok(operations.into_iter().map(named).collect())
}

/// The names of the schemas that have a type of the same name, for programs that convert values
/// through their types.
///
/// # Errors
///
/// Fails if the text is not an OpenAPI 3.0 document.
pub fn type_names(document: &str) -> Result<Vec<String>> {
    let document = document::parse(document)?;
    let schemas = document::schemas(&document)?.iter();
    // A schema that allows every value has no type.
    let typed =
        schemas.filter(|(_, schema)| !schema["type"].is_null() || schema["anyOf"].is_array());
    Ok(typed.map(|(name, _)| name.clone()).collect())
}
