//! The generated Rust types, held against the document that they are made from.
//!
//! `program` runs a child that takes JSON through the types, `round_trip` sends every example
//! and tells what does not come back, `schemas` compares what the types say of themselves with
//! the document, and `named` holds the differences that are meant, each with its reason.

pub mod named;
pub mod program;
mod round_trip;
mod schemas;

use serde_json::{Map, Value};

use crate::finding::Finding;
use openapi_document::model::Model;

pub use schemas::Difference;

/// A value that is sent through the type of a schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// The name of the schema, which is that of the type.
    pub schema: String,
    /// The value.
    pub value: Value,
}

/// Something that can take values through types: a program, or a stand-in for it.
pub trait Types {
    /// Each value decoded and encoded again, or why it cannot be decoded.
    ///
    /// # Errors
    ///
    /// The types could not be asked.
    fn round_trip(&self, sent: &[Sent]) -> anyhow::Result<Vec<Result<Value, String>>>;

    /// What each type says of itself, as JSON Schema 2020-12 by the type's name.
    ///
    /// # Errors
    ///
    /// The types could not be asked.
    fn schemas(&self) -> anyhow::Result<Map<String, Value>>;
}

/// What the types have against the document.
#[derive(Debug)]
pub struct Judged {
    /// The findings.
    pub findings: Vec<Finding>,
    /// How many examples went through a type and back.
    pub examples: usize,
}

/// Sends every example through its type, and compares the schemas.
///
/// # Errors
///
/// The types could not be asked.
pub fn judge(model: &Model<'_>, types: &dyn Types) -> anyhow::Result<Judged> {
    let schemas = types.schemas()?;
    let (mut findings, examples) = round_trip::findings(model, types, &schemas)?;
    findings.extend(schemas::findings(model, &schemas, named::ALL));
    Ok(Judged { findings, examples })
}
