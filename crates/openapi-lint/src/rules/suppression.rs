//! Rules about `x-allow` itself; [`crate::suppression`] applies them.

use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::Warning;
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Suppression",
    rules: &[&UNKNOWN_SUPPRESSION, &UNUSED_SUPPRESSION],
};

pub(crate) static UNKNOWN_SUPPRESSION: Rule = Rule {
    name: "unknown-suppression",
    severity: Warning,
    summary: "`x-allow` names rules, each with a reason.",
    why: "A misspelt name allows nothing, and nobody knows later why something was allowed.",
    bad: "info: {title: A, version: '1', x-allow: {case-colision: Both are documented.}}\n",
    good: "components: {schemas: {Error: {type: object, x-allow: {reserved-name: It is documented so.}}}}\n",
    stage: Stage::Suppression,
};

pub(crate) static UNUSED_SUPPRESSION: Rule = Rule {
    name: "unused-suppression",
    severity: Warning,
    summary: "Every `x-allow` still takes a finding away.",
    why: "Otherwise the list of exceptions is longer than the truth.",
    bad: "info: {title: A, version: '1', x-allow: {reserved-name: It is documented so.}}\n",
    good: "components: {schemas: {Error: {type: object, x-allow: {reserved-name: It is documented so.}}}}\n",
    stage: Stage::Suppression,
};
