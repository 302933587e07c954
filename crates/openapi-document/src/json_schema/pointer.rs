//! Computes where a node is in the translated document, as the fragment of a reference.

use std::fmt::Write;

use super::nullable::{NullForm, Nullability, is_annotation};
use crate::model::{Kind, Model};
use crate::tree::{NodeId, escape_step};

/// Returns the fragment of a node in the translation, or `None` if it does not change.
///
/// It changes for the nodes in a nullable schema that becomes a variant of `anyOf`.
pub(super) fn translated_pointer(
    model: &Model<'_>,
    nullability: &Nullability<'_, '_>,
    target: NodeId,
) -> Option<String> {
    let document = model.document;
    let path = document.ancestors(target);
    let mut has_moved = false;
    let mut out = String::new();
    for step in path.windows(2) {
        let (owner, node) = (step[0], step[1]);
        let key = document.key_of(node);
        let form = match model.kind(owner) {
            Some(Kind::Schema) => nullability.form(owner),
            _ => NullForm::NotNullable,
        };
        out.push('/');
        match (form, key) {
            (NullForm::Wrapped, Some(key)) if !is_annotation(key) => {
                has_moved = true;
                let _ = write!(out, "anyOf/0/{}", fragment(key));
            }
            // `allOf/0` becomes `anyOf/0`.
            (NullForm::WrappedSingle, Some("allOf")) => {
                has_moved = true;
                out.push_str("anyOf");
            }
            (_, Some(key)) => out.push_str(&fragment(key)),
            (_, None) => {
                let at = document.items(owner).iter().position(|it| *it == node)?;
                let _ = write!(out, "{at}");
            }
        }
    }
    has_moved.then_some(out)
}

/// Encodes a key as a step of a JSON pointer in the fragment of a reference.
pub(super) fn fragment(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for byte in escape_step(key).bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte);
        if is_plain {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
