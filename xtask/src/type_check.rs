//! The generated Rust types, held against the document that they are made from.
//!
//! `process` runs a child that takes JSON through the types, `round_trip` sends every example
//! and tells what does not come back, `schemas` compares what the types say of themselves with
//! the document, and `accepted` holds the differences that are meant, each with its reason.

pub mod accepted;
pub mod process;
mod round_trip;
mod schemas;

use serde_json::{Map, Value};

use openapi_document::model::Model;
use openapi_lint::{Finding, Options, Report, lint_with};

use crate::own_rules::type_check::TYPE_PROBE_FAILED;

pub use schemas::Difference;

/// A value that is sent through the type of a schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
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
    fn round_trip(&self, sent: &[Sample]) -> anyhow::Result<Vec<Result<Value, String>>>;

    /// What each type says of itself, as JSON Schema 2020-12 by the type's name.
    ///
    /// # Errors
    ///
    /// The types could not be asked.
    fn schemas(&self) -> anyhow::Result<Map<String, Value>>;
}

/// What the types have against the document.
#[derive(Debug)]
pub struct TypeReport {
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
pub fn judge(model: &Model<'_>, types: &dyn Types) -> anyhow::Result<TypeReport> {
    let schemas = types.schemas()?;
    let (mut findings, examples) = round_trip::findings(model, types, &schemas)?;
    findings.extend(schemas::findings(model, &schemas, accepted::ALL));
    Ok(TypeReport { findings, examples })
}

/// Lints a text, and checks the generated types against it.
pub fn lint_with_types(file: &str, text: &str, options: &Options, types: &dyn Types) -> Report {
    let mut typed = 0;
    let mut check = |model: &Model<'_>| match judge(model, types) {
        Ok(judged) => {
            typed = judged.examples;
            Ok(judged.findings)
        }
        Err(error) => {
            let finding = Finding::for_file(&TYPE_PROBE_FAILED, file, format!("{error:#}"));
            Err(Box::new(finding))
        }
    };
    let mut report = lint_with(file, text, options, Some(&mut check));
    if !report.could_not_run {
        let others = if typed < report.examples {
            "; `--notes` tells why not the others"
        } else {
            ""
        };
        report.examples_note = Some(format!("{typed} of them through their types{others}"));
    }
    report
}
