//! Texts that cannot be read as OpenAPI 3.0 at all.

use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::Error;
use openapi_document::tree::LoadErrorKind;

pub(crate) static NO_FILE: &Rule = &RULES[0];
static UNREADABLE: &Rule = &RULES[1];
static NOT_OPENAPI: &Rule = &RULES[2];
pub(crate) static NOT_JSON: &Rule = &RULES[3];

/// The rule that a text breaks if it cannot be loaded.
pub(crate) fn of_load_error(kind: LoadErrorKind) -> &'static Rule {
    match kind {
        LoadErrorKind::InvalidYaml => UNREADABLE,
        LoadErrorKind::NotOpenApi => NOT_OPENAPI,
    }
}

pub(crate) static RULES: &[Rule] = &[
    Rule {
        name: "unreadable-file",
        severity: Error,
        summary: "The file can be read.",
        why: "There is nothing to judge otherwise. The command exits with 2.",
        bad: "",
        good: "",
        stage: Stage::Load,
    },
    Rule {
        name: "invalid-yaml",
        severity: Error,
        summary: "The text is one YAML or JSON document in UTF-8, of bounded depth and size.",
        why: "What cannot be parsed has no meaning. The command exits with 2.",
        bad: "info: {title: [}\n",
        good: "info: {title: '[', version: '1'}\n",
        stage: Stage::Load,
    },
    Rule {
        name: "unsupported-openapi-version",
        severity: Error,
        summary: "The document says that it is OpenAPI 3.0.",
        why: "Another version gives the same words another meaning. The command exits with 2.",
        bad: "openapi: 3.1.0\n",
        good: "openapi: 3.0.4\n",
        stage: Stage::Load,
    },
    Rule {
        name: "non-json-value",
        severity: Error,
        summary: "A file whose name ends in `.json` is JSON.",
        why: "YAML allows a comma before a bracket, single quotes and comments; readers of JSON stop there.",
        bad: "",
        good: "",
        stage: Stage::Load,
    },
];
