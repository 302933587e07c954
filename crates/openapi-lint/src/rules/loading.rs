//! Texts that cannot be read as OpenAPI 3.0 at all.

use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::Error;
use openapi_document::rule::Group;
use openapi_document::tree::LoadErrorKind;

/// The rule that a text breaks if it cannot be loaded.
pub(crate) fn of_load_error(kind: LoadErrorKind) -> &'static Rule {
    match kind {
        LoadErrorKind::InvalidYaml => &INVALID_YAML,
        LoadErrorKind::NotOpenApi => &UNSUPPORTED_OPENAPI_VERSION,
    }
}

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Loading",
    rules: &[
        &UNREADABLE_FILE,
        &INVALID_YAML,
        &UNSUPPORTED_OPENAPI_VERSION,
        &INVALID_JSON,
    ],
};

pub(crate) static UNREADABLE_FILE: Rule = Rule {
    name: "unreadable-file",
    severity: Error,
    summary: "The file can be read.",
    why: "There is nothing to judge otherwise. The command exits with 2.",
    bad: "",
    good: "",
    stage: Stage::Load,
};

pub(crate) static INVALID_YAML: Rule = Rule {
    name: "invalid-yaml",
    severity: Error,
    summary: "The text is one YAML or JSON document in UTF-8, of bounded depth and size.",
    why: "What cannot be parsed has no meaning. The command exits with 2.",
    bad: "info: {title: [}\n",
    good: "info: {title: '[', version: '1'}\n",
    stage: Stage::Load,
};

pub(crate) static UNSUPPORTED_OPENAPI_VERSION: Rule = Rule {
    name: "unsupported-openapi-version",
    severity: Error,
    summary: "The document says that it is OpenAPI 3.0.",
    why: "Another version gives the same words another meaning. The command exits with 2.",
    bad: "openapi: 3.1.0\n",
    good: "openapi: 3.0.4\n",
    stage: Stage::Load,
};

pub(crate) static INVALID_JSON: Rule = Rule {
    name: "invalid-json",
    severity: Error,
    summary: "A file whose name ends in `.json` is JSON.",
    why: "YAML allows a comma before a bracket, single quotes and comments; readers of JSON stop there.",
    bad: "",
    good: "",
    stage: Stage::Load,
};
