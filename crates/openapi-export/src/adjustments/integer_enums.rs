//! Enumerated integers.

use serde_json::Value;

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static DROP_INTEGER_ENUMS: Adjustment = Adjustment {
    name: "drop-integer-enums",
    summary: "Removes the `enum` of integers. The type accepts any integer.",
    reason: "openapi-generator writes an enumeration in C#, and sends the name of its value, `NUMBER_1`, in the query.",
    before: "type: integer\nenum: [0, 1]\ndefault: 0\n",
    after: "type: integer\ndefault: 0\n",
    apply: drop_integer_enums,
};

fn drop_integer_enums(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        let schema = visited.object;
        if visited.kind == Kind::Schema
            && schema.get("type").is_some_and(|it| it == "integer")
            && let Some(values) = schema.shift_remove("enum")
        {
            changes.push(Change {
                pointer: format!("{}/enum", visited.pointer),
                what: format!("removed; the values are {values}"),
            });
        }
    });
    changes
}
