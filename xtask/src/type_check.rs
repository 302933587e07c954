//! Checks the generated Rust types against the document.
//!
//! `process` runs a program that contains the types. `round_trip` sends every example through its
//! type, and reports what is lost or changed. `schemas` compares the JSON Schemas of the types with
//! the document (`compare`), except for the intended differences (`accepted`).

pub mod accepted;
mod compare;
pub(crate) mod process;
mod round_trip;
mod schemas;

use openapi_document::model::Model;
use openapi_lint::{Finding, Options, Report, lint_with};
use serde_json::{Map, Value};

use crate::own_rules::type_check::TYPE_PROBE_FAILED;

pub use compare::Difference;

/// A value to send through the type of a schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The name of the schema, and of the type.
    pub schema: String,
    /// The value.
    pub value: Value,
}

/// Gives access to the generated types.
pub trait Types {
    /// Decodes each value and encodes it again, or returns why it cannot be decoded.
    ///
    /// # Errors
    ///
    /// The program that contains the types does not build or fails.
    fn round_trip(&self, samples: &[Sample]) -> anyhow::Result<Vec<Result<Value, String>>>;

    /// Returns the JSON Schema (2020-12) of each type, by the name of the type.
    ///
    /// # Errors
    ///
    /// The program that contains the types does not build or fails.
    fn schemas(&self) -> anyhow::Result<Map<String, Value>>;
}

/// The result of a type check.
#[derive(Debug)]
pub struct TypeReport {
    /// The findings.
    pub findings: Vec<Finding>,
    /// How many examples were sent through a type.
    pub examples: usize,
}

/// Sends every example through its type, and compares the types' JSON Schemas with the document.
///
/// # Errors
///
/// The types are not accessible.
pub fn check(model: &Model<'_>, types: &dyn Types) -> anyhow::Result<TypeReport> {
    let schemas = types.schemas()?;
    let (mut findings, examples) = round_trip::findings(model, types, &schemas)?;
    findings.extend(schemas::findings(model, &schemas, accepted::ALL));
    Ok(TypeReport { findings, examples })
}

/// Lints a text, and checks the generated types against it.
pub(crate) fn lint_with_types(
    file: &str,
    text: &str,
    options: &Options,
    types: &dyn Types,
) -> Report {
    let mut checked = 0;
    let mut check = |model: &Model<'_>| match check(model, types) {
        Ok(report) => {
            checked = report.examples;
            Ok(report.findings)
        }
        Err(error) => {
            let finding = Finding::for_file(&TYPE_PROBE_FAILED, file, format!("{error:#}"));
            Err(Box::new(finding))
        }
    };
    let mut report = lint_with(file, text, options, Some(&mut check));
    if !report.could_not_run {
        let others = match checked < report.examples {
            true => "; `--notes` shows why not the others",
            false => "",
        };
        report.examples_note = Some(format!(
            "{checked} of them checked against their types{others}"
        ));
    }
    report
}
