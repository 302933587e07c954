//! `x-allow: {rule: reason}` on an object takes a rule's findings in that object away.

use super::{Rule, Stage, by_name, nearest};
use crate::finding::{Finding, Findings};
use openapi_document::ALLOW;
use openapi_document::diagnostic::Severity::Warning;
use openapi_document::tree::{Document, NodeId, Value};

/// The extension that this module reads. It is the only one of our own.

static UNKNOWN: &Rule = &RULES[0];
static UNUSED: &Rule = &RULES[1];

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "unknown-allow",
        severity: Warning,
        summary: "`x-allow` names rules, each with a reason.",
        why: "A misspelt name allows nothing, and nobody knows later why something was allowed.",
        bad: "info: {title: A, version: '1', x-allow: {case-colision: Both are documented.}}\n",
        good: "components: {schemas: {Error: {type: object, x-allow: {reserved-name: It is documented so.}}}}\n",
        stage: Stage::Suppression,
    },
    Rule {
        name: "unused-allow",
        severity: Warning,
        summary: "Every `x-allow` still takes a finding away.",
        why: "Otherwise the list of exceptions is longer than the truth.",
        bad: "info: {title: A, version: '1', x-allow: {reserved-name: It is documented so.}}\n",
        good: "components: {schemas: {Error: {type: object, x-allow: {reserved-name: It is documented so.}}}}\n",
        stage: Stage::Suppression,
    },
];

struct Allowance<'d> {
    object: NodeId,
    rule: &'d str,
    at: NodeId,
    has_reason: bool,
    used: bool,
}

/// Takes away what the document allows. `asked` tells which rules were asked: an allowance for
/// another cannot be called unused.
pub(crate) fn apply(
    document: &Document<'_>,
    objects: impl Iterator<Item = NodeId>,
    findings: Vec<Finding>,
    asked: &dyn Fn(&Stage) -> bool,
) -> Vec<Finding> {
    let mut allowances: Vec<Allowance<'_>> = objects
        .filter_map(|object| Some((object, document.get(object, ALLOW)?)))
        .flat_map(|(object, allow)| {
            document.members(allow).iter().map(move |member| Allowance {
                object,
                rule: member.key.as_ref(),
                at: member.value,
                has_reason: matches!(document.value(member.value), Value::Scalar(_))
                    && document
                        .as_str(member.value)
                        .is_some_and(|reason| !reason.trim().is_empty()),
                used: false,
            })
        })
        .collect();
    if allowances.is_empty() {
        return findings;
    }
    let mut kept: Vec<Finding> = findings
        .into_iter()
        .filter(|finding| {
            let Some(place) = finding.place else {
                return true;
            };
            let line = document.ancestors(place.node);
            let mut allowed = false;
            for allowance in &mut allowances {
                if allowance.rule == finding.rule && line.contains(&allowance.object) {
                    allowance.used = true;
                    allowed = true;
                }
            }
            !allowed
        })
        .collect();
    for allowance in allowances {
        match by_name(allowance.rule) {
            None => {
                let mut out = Findings::new(document, UNKNOWN);
                let finding = out.report(
                    document.key_location(allowance.at),
                    format!("no rule is called `{}`", allowance.rule),
                );
                finding
                    .actual(format!("`{}`", allowance.rule))
                    .expected("the name of a rule");
                if let Some(near) = nearest(allowance.rule, super::all().map(|rule| rule.name)) {
                    finding.help(format!("write `{near}`"));
                }
                kept.extend(out.into_vec());
            }
            Some(_) if !allowance.has_reason => {
                let mut out = Findings::new(document, UNKNOWN);
                out.report(
                    document.key_location(allowance.at),
                    "this allowance has no reason",
                )
                .expected("a reason in words")
                .actual("none");
                kept.extend(out.into_vec());
            }
            Some(rule) if !allowance.used && asked(&rule.stage) => {
                let mut out = Findings::new(document, UNUSED);
                out.report(
                    document.key_location(allowance.at),
                    format!("`{}` finds nothing here any more", allowance.rule),
                )
                .expected("a finding to allow")
                .actual("none")
                .help("remove this line");
                kept.extend(out.into_vec());
            }
            Some(_) => {}
        }
    }
    kept
}
