//! Compares how values are written as XML.

use super::compare::ComparisonResult;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::{common_subject, keyword};
use crate::rules;

/// Compares the `xml` of two schemas.
///
/// A prefix only abbreviates a namespace, so it is not compared.
pub(super) fn compare(
    documents: &Documents<'_>,
    old: NodeRef,
    new: NodeRef,
    result: &mut ComparisonResult,
) {
    // By default, the name of an element is that of the property.
    let property = property_name(documents, old).or_else(|| property_name(documents, new));
    for (key, default) in [
        ("name", property),
        ("namespace", None),
        ("attribute", Some("false")),
        ("wrapped", Some("false")),
    ] {
        let value = |schema| documents.get(documents.get(schema, "xml")?, key);
        let (before, after) = (value(old), value(new));
        let text = |at: Option<NodeRef>| match at {
            Some(at) => match documents.document(at.side).as_bool(at.node) {
                Some(true) => Some("true"),
                Some(false) => Some("false"),
                None => documents.string(at),
            },
            None => default,
        };
        if text(before) == text(after) {
            continue;
        }
        let shown = |at: Option<NodeRef>| at.map(|at| documents.show(at));
        let (old_value, new_value) = (shown(before), shown(after));
        let message = keyword(
            &format!("XML {key}"),
            &common_subject(documents, old, new),
            old_value.as_deref(),
            new_value.as_deref(),
        );
        let rule = &rules::XML_CHANGED;
        let difference =
            Difference::new(rule, before.unwrap_or(old), after.unwrap_or(new), message);
        result.report(difference.values(old_value, new_value));
    }
}

/// Returns the name of the property whose schema a node is.
fn property_name<'m>(documents: &Documents<'m>, schema: NodeRef) -> Option<&'m str> {
    let document = documents.document(schema.side);
    let list = document.parent(schema.node)?;
    (document.key_of(list) == Some("properties")).then(|| document.key_of(schema.node))?
}
