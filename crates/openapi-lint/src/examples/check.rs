//! Checks an example, including JSON in a string and values in other files.

use super::Example;
use super::validator::ExampleValidator;
use crate::finding::{Finding, Rule};
use crate::rules::examples as rule;
use openapi_document::decode;
use openapi_document::model::{Kind, Model, operation_of};
use openapi_document::tree::load;
use openapi_document::value::show;

impl Example {
    /// Returns the places where the example does not match its schema.
    pub fn findings(&self, model: &Model<'_>) -> Vec<Finding> {
        let document = model.document;
        if self.external {
            return self.external_findings(model);
        }
        if let (Some(text), false) = (document.as_str(self.value), self.accepts_string(model)) {
            if self.json && looks_like_json(text) {
                return self.json_findings(model, text);
            }
            if !self.json && self.owner == Kind::MediaType {
                // XML, CSV and similar bodies are written as text, but the schema describes the
                // value in the text.
                return Vec::new();
            }
        }
        let mut validator = ExampleValidator::new(model, document, self.direction);
        if matches!(self.owner, Kind::Parameter | Kind::Header) {
            validator = validator.serialized();
        }
        validator
            .run(self.schema, self.value)
            .into_iter()
            .map(|it| it.into_finding(document))
            .collect()
    }

    /// Returns whether the schema may accept a string. If it does not, a string in the body of a
    /// JSON media type is JSON text.
    pub fn accepts_string(&self, model: &Model<'_>) -> bool {
        let Some(schema) = model.resolve(self.schema) else {
            return true;
        };
        let mut open = vec![schema];
        let mut left = 100;
        while let Some(schema) = open.pop() {
            left -= 1;
            let Some(schema) = model.resolve(schema).filter(|_| left > 0) else {
                continue;
            };
            match model.document.get_str(schema, "type") {
                Some("string") => return true,
                Some(_) => {}
                None => {
                    let before = open.len();
                    for key in ["allOf", "oneOf", "anyOf"] {
                        open.extend(model.list(schema, key));
                    }
                    let object = ["properties", "required", "items"]
                        .iter()
                        .any(|key| model.document.get(schema, key).is_some());
                    if open.len() == before && !object {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Checks a body that is written as JSON in a string. The findings are at the string.
    fn json_findings(&self, model: &Model<'_>, text: &str) -> Vec<Finding> {
        let document = model.document;
        let place = document.location(self.value);
        let finding =
            |rule: &'static Rule, message: String| Finding::new(rule, document, place, message);
        if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
            let message = format!("this string is not valid JSON: {error}");
            let mut it = finding(&rule::UNREADABLE, message);
            it.expected("JSON").actual(show(document, self.value));
            return vec![it];
        }
        let mut in_string = finding(
            &rule::JSON_IN_STRING,
            "this example is JSON in a string: write it as JSON".to_owned(),
        );
        in_string
            .expected("the value itself")
            .actual("a string")
            .help("remove the quotes, or the `|`, around the value");
        let Ok(body) = load(document.file(), text) else {
            return vec![in_string];
        };
        let found = ExampleValidator::new(model, &body, self.direction)
            .run(self.schema, body.root())
            .into_iter()
            .map(|mismatch| {
                let pointer = body.pointer(mismatch.place.node);
                let message = match pointer.as_str() {
                    "" => format!("in this JSON string: {}", mismatch.message),
                    _ => format!("at `{pointer}` in this JSON string: {}", mismatch.message),
                };
                let mut it = finding(mismatch.rule, message);
                it.expected = mismatch.expected;
                it.actual = mismatch.actual;
                it.help = mismatch.help;
                it.schema = mismatch.schema;
                it.pointer.push_str(&pointer);
                it
            });
        std::iter::once(in_string).chain(found).collect()
    }

    /// Checks an example in another file, if the file is local.
    fn external_findings(&self, model: &Model<'_>) -> Vec<Finding> {
        let document = model.document;
        let Some(name) = document.as_str(self.value) else {
            return Vec::new();
        };
        if name.contains("://") {
            return Vec::new();
        }
        let file = match document.read_external(self.value, name) {
            Ok(file) => file,
            Err(error) => {
                let mut it = Finding::new(
                    &rule::UNREADABLE,
                    document,
                    document.location(self.value),
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
        let is_json_or_yaml = self.json || matches!(extension.as_str(), "json" | "yaml" | "yml");
        // Other files, such as images, only have to exist.
        if !is_json_or_yaml {
            return Vec::new();
        }
        let path = file.path.to_string_lossy();
        let text = match decode(&file.bytes) {
            Ok(text) => text,
            Err(error) => return vec![Finding::load_error(&rule::UNREADABLE, &path, *error)],
        };
        match load(&path, &text) {
            Ok(body) => ExampleValidator::new(model, &body, self.direction)
                .run(self.schema, body.root())
                .into_iter()
                .map(|mismatch| {
                    let mut it = mismatch.into_finding(&body);
                    it.place = None;
                    it.operation = operation_of(model.document, self.value);
                    it
                })
                .collect(),
            Err(error) => vec![Finding::load_error(&rule::UNREADABLE, &path, *error)],
        }
    }
}

/// Returns whether a body that is written as a string was meant as JSON text. A number or a Boolean
/// in quotes has the wrong type.
fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '"'])
}
