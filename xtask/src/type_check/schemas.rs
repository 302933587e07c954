//! Compares the JSON Schemas of the types with the document.

use std::collections::BTreeSet;

use openapi_document::model::Model;
use openapi_document::tree::NodeId;
use openapi_lint::Finding;
use serde_json::{Map, Value};

use super::accepted::AcceptedDifference;
use super::compare::{Difference, differences};
use crate::own_rules::type_check as rule;

/// Reports the differences that are not accepted, and the accepted ones that do not occur.
pub(super) fn findings(
    model: &Model<'_>,
    types: &Map<String, Value>,
    accepted: &[AcceptedDifference],
) -> Vec<Finding> {
    let document = model.document;
    let schemas = model.components("schemas");
    let mut findings = Vec::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for (name, schema) in &schemas {
        for difference in differences(model, name, *schema, types) {
            match accepted.iter().find(|it| (it.explains)(&difference)) {
                Some(accepted) => drop(used.insert(accepted.name)),
                None => findings.push(finding(model, *schema, &difference)),
            }
        }
    }
    let root = document.location(document.root());
    for name in types.keys() {
        if !schemas.iter().any(|(schema, _)| schema == name) {
            let message = format!("type `{name}` has no schema in the document");
            findings.push(Finding::new(
                &rule::TYPE_SCHEMA_MISMATCH,
                document,
                root,
                message,
            ));
        }
    }
    for unused in accepted.iter().filter(|it| !used.contains(it.name)) {
        let message = format!("the accepted difference `{}` does not occur", unused.name);
        let mut it = Finding::new(&rule::STALE_TYPE_EXCEPTION, document, root, message);
        it.expected("a difference that it explains")
            .actual("none")
            .help("remove it from `xtask/src/type_check/accepted.rs`");
        findings.push(it);
    }
    findings
}

fn finding(model: &Model<'_>, schema: NodeId, it: &Difference) -> Finding {
    let document = model.document;
    // The deepest node of the pointer that the document contains.
    let mut node = schema;
    for step in it.pointer.split('/').skip(1) {
        let next = match step.parse::<usize>() {
            Ok(index) => document.items(node).get(index).copied(),
            Err(_) => document.get(node, &step.replace("~1", "/").replace("~0", "~")),
        };
        let Some(next) = next else { break };
        node = next;
    }
    let node = document.get(node, &it.keyword).unwrap_or(node);
    let at = match it.pointer.as_str() {
        "" => String::new(),
        pointer => format!(" at `{pointer}`"),
    };
    let message = format!(
        "type `{}` differs from its schema in `{}`{at}",
        it.schema, it.keyword
    );
    let shown = |value: &Option<Value>| match value {
        Some(value) => value.to_string(),
        None => "nothing".to_owned(),
    };
    let place = document.key_location(node);
    let mut finding = Finding::new(&rule::TYPE_SCHEMA_MISMATCH, document, place, message);
    finding
        .expected(shown(&it.document))
        .actual(shown(&it.types))
        .help(
            "change the schema or the code generator; if the difference is intended, add it to \
             `xtask/src/type_check/accepted.rs`",
        );
    finding
}
