//! Cases of one schema, in a request and in a response.
//!
//! A label answers only this: does the server still accept every value that an old client sends,
//! and can an old client decode every value that the server sends?

mod annotations;
mod composition;
mod objects;
mod scalars;
mod unions;

use crate::case::{Case, axes, request, response};

const R: &str = "'#/components/schemas/";

/// What changes; the old and the new schema; the label in a request, and in a response.
type SchemaCase = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

pub(crate) fn cases() -> Vec<Case> {
    let tables = [
        scalars::TABLE,
        objects::TABLE,
        composition::TABLE,
        annotations::TABLE,
        unions::TABLE,
    ];
    let mut list = Vec::new();
    for (name, old, new, request_label, response_label) in tables.into_iter().flatten() {
        let (old, new) = (old.replace("R ", R), new.replace("R ", R));
        list.push(Case {
            name: format!("request: {name}"),
            old: request(&old),
            new: request(&new),
            breaks: axes(request_label),
        });
        list.push(Case {
            name: format!("response: {name}"),
            old: response(&old),
            new: response(&new),
            breaks: axes(response_label),
        });
    }
    list
}
