//! Rules about files that cannot be read as OpenAPI 3.0 or 3.1.

use crate::finding::{Basis, Rule, Stage};
use openapi_document::diagnostic::Severity::Error;
use openapi_document::rule::Group;
use openapi_document::tree::LoadErrorKind;

/// Returns the rule for a load error.
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
    summary: "Reports files that cannot be read.",
    why: "Nothing can be checked; the command exits with 2.",
    basis: Basis::openapi(
        "Document Structure",
        "An OpenAPI document MAY be made up of a single document or be divided into multiple, connected parts at the discretion of the user.",
    ),
    bad: "",
    good: "",
    stage: Stage::Load,
};

pub(crate) static INVALID_YAML: Rule = Rule {
    name: "invalid-yaml",
    severity: Error,
    summary: "Reports text that is not a single YAML or JSON document in UTF-8, or that exceeds the limits on size and depth.",
    why: "Nothing can be checked; the command exits with 2.",
    basis: Basis::openapi(
        "Format",
        "An OpenAPI document that conforms to the OpenAPI Specification is itself a JSON object, which may be represented either in JSON or YAML format.",
    ),
    bad: "info: {title: [}\n",
    good: "info: {title: '[', version: '1'}\n",
    stage: Stage::Load,
};

pub(crate) static UNSUPPORTED_OPENAPI_VERSION: Rule = Rule {
    name: "unsupported-openapi-version",
    severity: Error,
    summary: "Reports documents that do not declare OpenAPI 3.0 or 3.1.",
    why: "Other versions give the same fields other meanings, so nothing is checked; the command exits with 2.",
    basis: Basis::openapi(
        "OpenAPI Object",
        "This string MUST be the semantic version number of the OpenAPI Specification version that the OpenAPI document uses.",
    ),
    bad: "openapi: 3.2.0\n",
    good: "openapi: 3.0.4\n",
    stage: Stage::Load,
};

pub(crate) static INVALID_JSON: Rule = Rule {
    name: "invalid-json",
    severity: Error,
    summary: "Reports files named `.json` that are not valid JSON.",
    why: "JSON parsers reject what YAML allows, such as comments, single quotes and trailing commas.",
    basis: Basis::openapi(
        "Format",
        "An OpenAPI document that conforms to the OpenAPI Specification is itself a JSON object, which may be represented either in JSON or YAML format.",
    ),
    bad: "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, \"servers\": [{\"url\": \"/\"}], \"paths\": {},}\n",
    good: "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, \"servers\": [{\"url\": \"/\"}], \"paths\": {}}\n",
    stage: Stage::Load,
};
