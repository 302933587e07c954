//! Rules about `x-allow` itself; [`crate::suppression`] applies them.

use crate::finding::{Basis, Rule, Stage};
use openapi_document::diagnostic::Severity::Warning;
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Suppression",
    rules: &[&UNKNOWN_SUPPRESSION, &UNUSED_SUPPRESSION],
};

pub(crate) static UNKNOWN_SUPPRESSION: Rule = Rule {
    name: "unknown-suppression",
    severity: Warning,
    summary: "Reports `x-allow` entries that do not name a rule or do not give a reason.",
    why: "A misspelled rule name suppresses nothing, and an exception without a reason cannot be reviewed.",
    basis: Basis::openapi(
        "Specification Extensions",
        "While the OpenAPI Specification tries to accommodate most use cases, additional data can be added to extend the specification at certain points.",
    ),
    bad: "info: {title: A, version: '1', x-allow: {case-colision: Both are documented.}}\n",
    good: "components: {schemas: {Error: {type: object, x-allow: {reserved-name: It is documented so.}}}}\n",
    stage: Stage::Suppression,
};

pub(crate) static UNUSED_SUPPRESSION: Rule = Rule {
    name: "unused-suppression",
    severity: Warning,
    summary: "Reports `x-allow` entries that suppress no finding.",
    why: "Stale exceptions hide future findings.",
    basis: Basis::openapi(
        "Specification Extensions",
        "While the OpenAPI Specification tries to accommodate most use cases, additional data can be added to extend the specification at certain points.",
    ),
    bad: "info: {title: A, version: '1', x-allow: {reserved-name: It is documented so.}}\n",
    good: "components: {schemas: {Error: {type: object, x-allow: {reserved-name: It is documented so.}}}}\n",
    stage: Stage::Suppression,
};
