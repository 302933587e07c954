//! Makes the code of `pipedream-client` from its OpenAPI document.
//!
//! Data flows one way:
//!
//! ```text
//! document ─▶ lower ─▶ generate (progenitor) ─▶ refine ─┐
//!                 │        └───────────────▶ mock ────┤
//!                 └──▶ facade ──────────────────────────┴─▶ files
//! ```
//!
//! - `document` reads it and answers questions about it.
//! - `lower` bends it to what progenitor takes.
//! - `generate` runs progenitor.
//! - `refine` bends what progenitor wrote to what the client needs.
//! - `mock` does the same with its mocks.
//! - `facade` writes what progenitor does not.
//!
//! Every difference that `lower` and `refine` make is a named fixup with its
//! reason, and a fixup that no longer applies is an error.
//!
//! ```no_run
//! use pipedream_client_codegen::Extras;
//!
//! let text = std::fs::read_to_string("openapi.yaml")?;
//! for file in pipedream_client_codegen::generate(&text, Extras::ALL)? {
//!     std::fs::write(file.name, &file.content)?;
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod alternatives;
mod checks;
mod document;
mod error;
mod facade;
mod files;
mod fixup;
mod generate;
mod lower;
mod mock;
mod operation;
mod refine;
mod scalars;

pub use checks::Checks;
pub use error::{Error, Result};
pub use files::File;

/// What is made besides the client itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extras {
    /// Typed mocks: `mock.rs`. progenitor runs a second time for them.
    pub mocks: bool,
    /// The documented examples of responses: `examples.rs`.
    pub examples: bool,
}

impl Extras {
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

/// Makes the code of the client from the text of its document, YAML or JSON.
///
/// The same text makes the same files, whoever calls: `build.rs`, which makes no
/// extra that its features do not ask for, and `cargo xtask regenerate` both do.
///
/// # Errors
///
/// Where the text is no OpenAPI 3.0 document, where the generator cannot take
/// what it says, or where a fixup no longer applies. The error names the place.
pub fn generate(document: &str, extras: Extras) -> Result<Vec<File>> {
    generate_with(document, extras, Checks::Strict)
}

/// As [`generate`], with a say in what is checked on the way.
///
/// # Errors
///
/// Those of [`generate`], as far as they are checked.
pub fn generate_with(document: &str, extras: Extras, checks: Checks) -> Result<Vec<File>> {
    let document = document::parse(document)?;
    let lowered = lower::lower(&document, checks)?;
    let (written, mocks) = generate::generate(&lowered, extras.mocks, checks)?;
    let refined = refine::refine(&lowered, written, checks)?;
    let facade = facade::facade(&lowered, extras.examples, checks)?;
    let mocks = mocks
        .map(|mocks| mock::mock(&lowered, mocks, checks))
        .transpose()?;
    files::files(refined, facade, mocks, facade::fingerprints(&document)?)
}

/// The names of the schemas that a type of the same name stands for, so that a
/// program can be written that takes values through their types.
///
/// # Errors
///
/// Where the text is no OpenAPI 3.0 document.
pub fn type_names(document: &str) -> Result<Vec<String>> {
    let document = document::parse(document)?;
    let schemas = document::schemas(&document)?.iter();
    // A schema that allows everything has no type.
    let typed =
        schemas.filter(|(_, schema)| !schema["type"].is_null() || schema["anyOf"].is_array());
    Ok(typed.map(|(name, _)| name.clone()).collect())
}
