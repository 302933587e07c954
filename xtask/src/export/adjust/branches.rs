//! Branches that a type cannot be made of.

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use crate::export::visit::visit;
use crate::model::Kind;

pub(in crate::export) static NO_BRANCHES_OF_REQUIRED_ONLY: Adjustment = Adjustment {
    name: "no-branches-of-required-only",
    summary: "An `anyOf` or `oneOf` of which every branch says nothing but `required` is left out: that one of some members must be there is for the server to check.",
    reason: "openapi-generator makes the type of the branches, which have no name and no properties: it warns `Failed to get the schema name: null`, and in Python the type loses all its fields.",
    before: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\nanyOf:\n  - required: [a]\n  - required: [b]\n",
    after: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\n",
    apply: no_branches_of_required_only,
};

fn no_branches_of_required_only(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Schema {
            return;
        }
        for keyword in ["anyOf", "oneOf"] {
            if says_required_only(visited.object, keyword) {
                visited.object.shift_remove(keyword);
                changes.push(Change {
                    pointer: format!("{}/{keyword}", visited.pointer),
                    what: format!("`{keyword}` only says what is required; it is left out"),
                });
            }
        }
    });
    changes
}

fn says_required_only(schema: &Map<String, Value>, keyword: &str) -> bool {
    let branches = schema.get(keyword).and_then(Value::as_array);
    let is_bare = |branch: &Value| {
        branch.as_object().is_some_and(|it| {
            it.contains_key("required")
                && it.keys().all(|key| {
                    matches!(key.as_str(), "required" | "title" | "description" | "type")
                })
        })
    };
    branches.is_some_and(|branches| !branches.is_empty() && branches.iter().all(is_bare))
}
