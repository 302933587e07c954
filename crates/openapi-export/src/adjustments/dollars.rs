//! `$` in paths, which some languages replace in strings.

use serde_json::Value;

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;
use openapi_document::tree::escape_step;

pub(crate) static ESCAPE_DOLLARS_FOR_KOTLIN: Adjustment = Adjustment {
    name: "escape-dollars-for-kotlin",
    summary: "Writes `$` in a path as the Kotlin template `${'$'}`, which the generated code replaces with `$`. Other generators take it for a path parameter.",
    reason: "openapi-generator copies paths into strings of Kotlin, where `$errors` is the value of a variable, so the code does not compile. It drops a backslash, and a server may not accept `%24`.",
    before: "paths:\n  /a/$errors: {description: A.}\n",
    after: "paths:\n  \"/a/${'$'}errors\": {description: A.}\n",
    apply: escape_dollars,
};

const ESCAPED: &str = "${'$'}";

fn escape_dollars(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Paths {
            return;
        }
        for (path, item) in std::mem::take(visited.object) {
            let escaped = path.replace(ESCAPED, "$").replace('$', ESCAPED);
            if escaped != path {
                changes.push(Change {
                    pointer: format!("{}/{}", visited.pointer, escape_step(&path)),
                    what: format!("written as `{escaped}`"),
                });
            }
            visited.object.insert(escaped, item);
        }
    });
    changes
}
