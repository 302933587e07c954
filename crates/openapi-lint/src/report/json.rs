//! Writes findings as JSON.

use serde_json::{Value, json};

use crate::finding::Finding;

pub(super) fn render(findings: &[Finding]) -> String {
    let list: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!({
                "rule": finding.rule,
                "severity": finding.severity.name(),
                "message": finding.message,
                "file": finding.file,
                "line": finding.line,
                "column": finding.column,
                "pointer": finding.pointer,
                "expected": finding.expected,
                "actual": finding.actual,
                "operation": finding.operation,
                "help": finding.help,
            })
        })
        .collect();
    format!("{:#}\n", Value::Array(list))
}
