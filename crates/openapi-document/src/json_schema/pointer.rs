//! Where a node of the document stands once it is translated, as the fragment of a reference.

use std::fmt::Write;

use super::nullable::{NullForm, Nullability, is_annotation};
use crate::model::{Kind, Model};
use crate::tree::NodeId;

/// The fragment of a node's place in the translation, where that is another than before.
///
/// Only a nullable schema that moves into a branch of its own moves what stands in it.
pub(super) fn translated_pointer(
    model: &Model<'_>,
    nullability: &Nullability<'_, '_>,
    target: NodeId,
) -> Option<String> {
    let document = model.document;
    let line = document.ancestors(target);
    let mut has_moved = false;
    let mut out = String::new();
    for step in line.windows(2) {
        let (owner, node) = (step[0], step[1]);
        let key = document.key_of(node);
        let form = match model.kind(owner) {
            Some(Kind::Schema) => nullability.form(owner),
            _ => NullForm::Unsaid,
        };
        out.push('/');
        match (form, key) {
            (NullForm::Beside, Some(key)) if !is_annotation(key) => {
                has_moved = true;
                let _ = write!(out, "anyOf/0/{}", fragment(key));
            }
            // `allOf/0` becomes `anyOf/0`.
            (NullForm::BesideSole, Some("allOf")) => {
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

/// One step of a pointer, as it is written in the fragment of a reference.
pub(super) fn fragment(step: &str) -> String {
    let mut out = String::with_capacity(step.len());
    for byte in step.replace('~', "~0").replace('/', "~1").bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte);
        if is_plain {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
