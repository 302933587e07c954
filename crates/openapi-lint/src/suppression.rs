//! `x-allow: {rule: reason}` on an object takes a rule's findings in that object away.

use crate::finding::{Finding, Findings, Stage};
use crate::rules::RuleSet;
use crate::rules::suppression::{UNKNOWN_SUPPRESSION, UNUSED_SUPPRESSION};
use crate::suggest::closest_match;
use openapi_document::tree::{Document, NodeId, Value};

/// The extension that suppresses findings: `x-allow: {rule: reason}`.
pub const SUPPRESSION_EXTENSION: &str = "x-allow";

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
    rules: &RuleSet,
    document: &Document<'_>,
    objects: impl Iterator<Item = NodeId>,
    findings: Vec<Finding>,
    asked: &dyn Fn(&Stage) -> bool,
) -> Vec<Finding> {
    let mut allowances: Vec<Allowance<'_>> = objects
        .filter_map(|object| Some((object, document.get(object, SUPPRESSION_EXTENSION)?)))
        .flat_map(|(object, allow)| {
            document.entries(allow).iter().map(move |member| Allowance {
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
        match rules.by_name(allowance.rule) {
            None => {
                let mut out = Findings::new(document, &UNKNOWN_SUPPRESSION);
                let finding = out.report(
                    document.key_location(allowance.at),
                    format!("no rule is called `{}`", allowance.rule),
                );
                finding
                    .actual(format!("`{}`", allowance.rule))
                    .expected("the name of a rule");
                if let Some(near) =
                    closest_match(allowance.rule, rules.rules().map(|rule| rule.name))
                {
                    finding.help(format!("write `{near}`"));
                }
                kept.extend(out.into_vec());
            }
            Some(_) if !allowance.has_reason => {
                let mut out = Findings::new(document, &UNKNOWN_SUPPRESSION);
                out.report(
                    document.key_location(allowance.at),
                    "this allowance has no reason",
                )
                .expected("a reason in words")
                .actual("none");
                kept.extend(out.into_vec());
            }
            Some(rule) if !allowance.used && asked(&rule.stage) => {
                let mut out = Findings::new(document, &UNUSED_SUPPRESSION);
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
