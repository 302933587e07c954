//! The report as JSON.

use serde_json::{Value, json};

use crate::change::{Change, Position, Report};

pub(super) fn render(report: &Report) -> String {
    let findings: Vec<Value> = report.changes.iter().map(finding).collect();
    let value = json!({
        "findings": findings,
        "breaking": report.is_breaking(),
        "bump": report.bump.name(),
    });
    format!("{value:#}\n")
}

fn finding(change: &Change) -> Value {
    json!({
        "rule": change.rule.name,
        "axis": change.rule.axis.name(),
        "breaking": change.is_breaking(),
        "severity": change.rule.severity.name(),
        "message": change.message,
        "operation": change.operations.first(),
        "operations": change.operations,
        "old": change.old.as_ref().map(position),
        "new": change.new.as_ref().map(position),
        "before": change.before,
        "after": change.after,
        "affects": change.affected_audience(),
        "help": change.help(),
    })
}

fn position(at: &Position) -> Value {
    json!({
        "file": at.file,
        "line": at.line,
        "column": at.column,
        "pointer": at.pointer,
    })
}
