//! The order of paths.

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use openapi_document::tree::escape_step;

pub(crate) static CONCRETE_PATHS_FIRST: Adjustment = Adjustment {
    name: "concrete-paths-first",
    summary: "Moves a path before an earlier one whose template matches it, too. The order of paths has no meaning in OpenAPI.",
    reason: "The Python server for FastAPI takes the first path that matches, so that a request to `/a/search` reaches the operation of `/a/{id}`.",
    before: "paths:\n  /a/{id}: {}\n  /a/search: {}\n",
    after: "paths:\n  /a/search: {}\n  /a/{id}: {}\n",
    apply: concrete_paths_first,
};

fn concrete_paths_first(document: &mut Value) -> Vec<Change> {
    let Some(Value::Object(paths)) = document.get_mut("paths") else {
        return Vec::new();
    };
    let mut changes = Vec::new();
    let mut ordered: Vec<(String, Value)> = Vec::new();
    for (path, item) in std::mem::take(paths) {
        let earlier = ordered
            .iter()
            .position(|(earlier, _)| hides(earlier, &path));
        if let Some((hiding, _)) = earlier.map(|index| &ordered[index]) {
            changes.push(Change {
                pointer: format!("/paths/{}", escape_step(&path)),
                what: format!("moved before `{hiding}`"),
            });
        }
        ordered.insert(earlier.unwrap_or(ordered.len()), (path, item));
    }
    *paths = Map::from_iter(ordered);
    changes
}

/// Whether the template of a path matches all that another one matches, and more.
fn hides(one: &str, other: &str) -> bool {
    let is_template = |segment: &str| segment.contains('{');
    let (one, other): (Vec<_>, Vec<_>) = (one.split('/').collect(), other.split('/').collect());
    let mut pairs = one.iter().zip(&other);
    let hides_more = pairs.any(|(one, other)| is_template(one) && !is_template(other));
    one.len() == other.len()
        && hides_more
        && one
            .iter()
            .zip(&other)
            .all(|(one, other)| is_template(one) || one == other)
}
