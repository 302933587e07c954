//! Suppresses findings: `x-allow: {rule: reason}` in an object drops the rule's findings in that
//! object.

use crate::finding::{Finding, Findings, Rule, Stage};
use crate::rules::RuleSet;
use crate::rules::suppression::{UNKNOWN_SUPPRESSION, UNUSED_SUPPRESSION};
use crate::suggest::closest_match;
use openapi_document::model::Model;
use openapi_document::tree::{Document, NodeId, Value};

/// The extension that suppresses findings: `x-allow: {rule: reason}`.
pub const SUPPRESSION_EXTENSION: &str = "x-allow";

/// An entry of `x-allow`.
struct Suppression<'d> {
    /// The object that has the `x-allow`.
    object: NodeId,
    rule: &'d str,
    reason: NodeId,
    is_used: bool,
}

/// Drops the findings that the document suppresses, and adds findings about suppressions.
///
/// `has_run` returns whether the rules of a stage were checked. A suppression of another rule cannot
/// be unused.
pub(crate) fn apply(
    rules: &RuleSet,
    model: &Model<'_>,
    mut findings: Vec<Finding>,
    has_run: &dyn Fn(&Stage) -> bool,
) -> Vec<Finding> {
    let document = model.document;
    let mut suppressions: Vec<Suppression<'_>> = model
        .objects
        .iter()
        .filter_map(|(object, _)| Some((*object, document.get(*object, SUPPRESSION_EXTENSION)?)))
        .flat_map(|(object, allow)| {
            let entries = document.entries(allow).iter();
            entries.map(move |entry| Suppression {
                object,
                rule: entry.key.as_ref(),
                reason: entry.value,
                is_used: false,
            })
        })
        .collect();
    if suppressions.is_empty() {
        return findings;
    }
    findings.retain(|finding| {
        let Some(place) = finding.place else {
            return true;
        };
        let ancestors = document.ancestors(place.node);
        let mut is_suppressed = false;
        for it in &mut suppressions {
            if it.rule == finding.rule && ancestors.contains(&it.object) {
                it.is_used = true;
                is_suppressed = true;
            }
        }
        !is_suppressed
    });
    let mut unknown = Findings::new(document, &UNKNOWN_SUPPRESSION);
    let mut unused = Findings::new(document, &UNUSED_SUPPRESSION);
    for it in &suppressions {
        match rules.by_name(it.rule) {
            None => report_unknown(rules, document, it, &mut unknown),
            Some(_) if !has_reason(document, it) => {
                unknown
                    .report(
                        document.key_location(it.reason),
                        format!("the suppression of `{}` has no reason", it.rule),
                    )
                    .expected("a reason in words")
                    .actual("none");
            }
            Some(Rule { stage, .. }) if !it.is_used && has_run(stage) => {
                unused
                    .report(
                        document.key_location(it.reason),
                        format!("`{}` has no finding in this object", it.rule),
                    )
                    .expected("a finding to suppress")
                    .actual("none")
                    .help("remove this line");
            }
            Some(_) => {}
        }
    }
    findings.extend(unknown.into_vec());
    findings.extend(unused.into_vec());
    findings
}

fn has_reason(document: &Document<'_>, suppression: &Suppression<'_>) -> bool {
    matches!(document.value(suppression.reason), Value::Scalar(_))
        && document
            .as_str(suppression.reason)
            .is_some_and(|reason| !reason.trim().is_empty())
}

fn report_unknown(
    rules: &RuleSet,
    document: &Document<'_>,
    suppression: &Suppression<'_>,
    findings: &mut Findings<'_>,
) {
    let name = suppression.rule;
    let finding = findings.report(
        document.key_location(suppression.reason),
        format!("unknown rule `{name}`"),
    );
    finding
        .expected("the name of a rule")
        .actual(format!("`{name}`"));
    if let Some(similar) = closest_match(name, rules.rules().map(|rule| rule.name)) {
        finding.help(format!("write `{similar}`"));
    }
}
