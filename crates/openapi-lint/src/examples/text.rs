//! Checks examples that are text: JSON in a string, and values in other files.

use super::Example;
use super::validator::ExampleValidator;
use crate::finding::{Finding, Rule};
use crate::rules::examples as rule;
use openapi_document::model::Model;
use openapi_document::tree::load;
use openapi_document::value::show;

/// Returns whether a body that is written as a string was meant as JSON text.
pub(super) fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '"']) || text.trim().parse::<f64>().is_ok()
}

/// Checks a body that is written as JSON in a string. The findings are at the string.
pub(super) fn json_findings(example: &Example, model: &Model<'_>, text: &str) -> Vec<Finding> {
    let document = model.document;
    let place = document.location(example.value);
    let finding =
        |rule: &'static Rule, message: String| Finding::new(rule, document, place, message);
    if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
        let message = format!("this string is not valid JSON: {error}");
        let mut it = finding(&rule::UNREADABLE, message);
        it.expected("JSON").actual(show(document, example.value));
        return vec![it];
    }
    let Ok(body) = load(document.file(), text) else {
        return Vec::new();
    };
    ExampleValidator::new(model, &body, example.direction)
        .run(example.schema, body.root())
        .into_iter()
        .map(|mismatch| {
            let pointer = body.pointer(mismatch.place.node);
            let message = format!("at `{pointer}` in this JSON string: {}", mismatch.message);
            let mut it = finding(mismatch.rule, message);
            it.expected = mismatch.expected;
            it.actual = mismatch.actual;
            it.help = mismatch.help;
            it.schema = mismatch.schema;
            it.pointer.push_str(&pointer);
            it
        })
        .collect()
}

/// Checks an example in another file, if the file is local.
pub(super) fn external_findings(example: &Example, model: &Model<'_>) -> Vec<Finding> {
    let document = model.document;
    let Some(name) = document.as_str(example.value) else {
        return Vec::new();
    };
    if name.contains("://") {
        return Vec::new();
    }
    let file = match document.read_external(name) {
        Ok(file) => file,
        Err(error) => {
            let mut it = Finding::new(
                &rule::UNREADABLE,
                document,
                document.location(example.value),
                format!("cannot read `{name}`: {error}"),
            );
            it.expected("the path of a file, relative to this document")
                .actual(format!("`{name}`"));
            return vec![it];
        }
    };
    let extension = file
        .path
        .extension()
        .and_then(|it| it.to_str())
        .unwrap_or_default()
        .to_lowercase();
    let is_json_or_yaml = example.json || matches!(extension.as_str(), "json" | "yaml" | "yml");
    // For other files, such as images, it is enough that they exist.
    let Some(text) = String::from_utf8(file.bytes)
        .ok()
        .filter(|_| is_json_or_yaml)
    else {
        return Vec::new();
    };
    let path = file.path.to_string_lossy();
    match load(&path, &text) {
        Ok(body) => ExampleValidator::new(model, &body, example.direction)
            .run(example.schema, body.root())
            .into_iter()
            .map(|mismatch| {
                let mut it = mismatch.into_finding(&body);
                it.place = None;
                it.operation = model.operation_of(example.value);
                it
            })
            .collect(),
        Err(error) => vec![Finding::load_error(&rule::UNREADABLE, &path, *error)],
    }
}
