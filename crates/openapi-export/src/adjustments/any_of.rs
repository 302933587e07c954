//! Branches that a type cannot be made of.

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static DROP_REQUIRED_ONLY_VARIANTS: Adjustment = Adjustment {
    name: "no-branches-of-required-only",
    summary: "An `anyOf` or `oneOf` of which every branch says nothing but `required` is left out: that one of some entries must be there is for the server to check.",
    reason: "openapi-generator makes the type of the branches, which have no properties: in Python and Kotlin it has no fields, in Go none has its JSON name, in Java none is known.",
    before: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\nanyOf:\n  - required: [a]\n  - required: [b]\n",
    after: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\n",
    apply: no_branches_of_required_only,
};

pub(crate) static ANY_OF_AS_ONE_OF: Adjustment = Adjustment {
    name: "any-of-as-one-of",
    summary: "`anyOf` becomes `oneOf`. The generated code takes the first branch that fits and counts no others, so what fits two is read all the same.",
    reason: "openapi-generator makes one type of all branches of an `anyOf`, in which every field of every branch is required: no documented trigger can be read. Of a `oneOf` it makes a union.",
    before: "anyOf:\n  - $ref: '#/components/schemas/HttpTrigger'\n  - $ref: '#/components/schemas/OtherTrigger'\n",
    after: "oneOf:\n  - $ref: '#/components/schemas/HttpTrigger'\n  - $ref: '#/components/schemas/OtherTrigger'\n",
    apply: any_of_as_one_of,
};

pub(crate) static UNION_AS_ANY: Adjustment = Adjustment {
    name: "branches-as-any-value",
    summary: "An `anyOf` or `oneOf` of references, which no discriminator tells apart, is left out: the type takes any value.",
    reason: "openapi-generator makes one Kotlin class of all branches, in which every field of every branch is required: no documented trigger can be read.",
    before: "description: What starts a workflow.\nanyOf:\n  - $ref: '#/components/schemas/HttpTrigger'\n  - $ref: '#/components/schemas/OtherTrigger'\n",
    after: "description: What starts a workflow.\n",
    apply: branches_as_any_value,
};

/// The keyword that was changed, and what was done to it.
type Changed = (&'static str, String);

/// Applies `change` to each schema until it changes nothing more.
fn each_schema(
    document: &mut Value,
    change: fn(&mut Map<String, Value>) -> Option<Changed>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Schema {
            return;
        }
        while let Some((keyword, what)) = change(visited.object) {
            changes.push(Change {
                pointer: format!("{}/{keyword}", visited.pointer),
                what,
            });
        }
    });
    changes
}

fn any_of_as_one_of(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        let branches = schema.get("anyOf").and_then(Value::as_array);
        if branches.is_none_or(|it| it.len() < 2) || schema.contains_key("oneOf") {
            return None;
        }
        // In its old place among the keywords.
        *schema = std::mem::take(schema)
            .into_iter()
            .map(|(keyword, value)| match keyword.as_str() {
                "anyOf" => ("oneOf".to_owned(), value),
                _ => (keyword, value),
            })
            .collect();
        Some(("anyOf", "it becomes `oneOf`".to_owned()))
    })
}

fn branches_as_any_value(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        let of_references = |keyword: &&str| {
            let branches = schema.get(*keyword).and_then(Value::as_array);
            branches.is_some_and(|branches| {
                branches
                    .iter()
                    .filter(|it| it.get("$ref").is_some())
                    .count()
                    > 1
            })
        };
        let keyword = ["anyOf", "oneOf"].into_iter().find(of_references)?;
        if schema.contains_key("discriminator") {
            return None;
        }
        schema.shift_remove(keyword);
        Some((
            keyword,
            format!("`{keyword}` is left out; any value is taken"),
        ))
    })
}

fn no_branches_of_required_only(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        let mut keywords = ["anyOf", "oneOf"].into_iter();
        let keyword = keywords.find(|keyword| says_required_only(schema, keyword))?;
        schema.shift_remove(keyword);
        let what = format!("`{keyword}` only says what is required; it is left out");
        Some((keyword, what))
    })
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
