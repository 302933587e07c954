//! Compares defaults: what a value means that is left out.

use super::key::Direction;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::{common_subject, keyword};
use crate::rules;

/// How deeply `allOf` is searched for a default.
const MAX_DEPTH: usize = 8;

/// Compares the defaults of two schemas of a parameter or property.
///
/// A default has no effect on a value that existing clients always send: `was_required` says that
/// the old document requires it.
pub(crate) fn compare_defaults(
    documents: &Documents<'_>,
    direction: Direction,
    (old, new): (NodeRef, NodeRef),
    was_required: bool,
) -> Option<Difference> {
    let before = default(documents, old, 0);
    let after = default(documents, new, 0);
    let is_equal = match (before, after) {
        (None, None) => true,
        (Some(before), Some(after)) => documents.equal(before, after),
        _ => false,
    };
    if is_equal {
        return None;
    }
    let has_effect = direction == Direction::Request && !was_required;
    let rule = match (before, after) {
        (Some(_), Some(_)) if has_effect => &rules::REQUEST_DEFAULT_CHANGED,
        (Some(_), None) if has_effect => &rules::REQUEST_DEFAULT_REMOVED,
        _ => &rules::DEFAULT_CHANGED,
    };
    let (old, new) = (documents.resolve(old), documents.resolve(new));
    let subject = common_subject(documents, old, new);
    // Only a string is in backticks.
    let plain = |at: NodeRef| match documents.string(at) {
        Some(_) => documents.show(at),
        None => documents.show(at).trim_matches('`').to_owned(),
    };
    let (old_text, new_text) = (before.map(plain), after.map(plain));
    let message = keyword(
        "default",
        &subject,
        old_text.as_deref(),
        new_text.as_deref(),
    );
    let difference = Difference::new(rule, before.unwrap_or(old), after.unwrap_or(new), message);
    let [before, after] = [before, after].map(|at| Some(documents.show(at?)));
    Some(difference.values(before, after))
}

/// Returns the default of a schema, or that of a part of its `allOf`.
fn default(documents: &Documents<'_>, schema: NodeRef, depth: usize) -> Option<NodeRef> {
    let schema = documents.resolve(schema);
    documents.get(schema, "default").or_else(|| {
        let mut parts = documents.list(schema, "allOf").into_iter();
        parts.find_map(|part| (depth < MAX_DEPTH).then(|| default(documents, part, depth + 1))?)
    })
}
