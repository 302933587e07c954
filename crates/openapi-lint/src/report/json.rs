//! Writes a report as JSON.

use serde_json::{Value, json};

use crate::lint::Report;

pub(super) fn render(report: &Report) -> String {
    let findings: Vec<Value> = report
        .findings
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
    let report = json!({
        "findings": findings,
        "checked": !report.could_not_run,
        "operations": report.operations,
        "schemas": report.schemas,
        "examples": report.examples,
        "not_read": report.not_read,
        "not_judged": report.not_judged,
    });
    format!("{report:#}\n")
}
