//! Finds the values in examples and the schemas that they belong to.

use openapi_document::model::Kind;
use openapi_document::tree::NodeId;
use openapi_lint::examples::collect;

use super::Base;

/// A value inside an example.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) schema: NodeId,
    pub(crate) value: NodeId,
    /// Whether the value is that of a required property.
    pub(crate) required: bool,
}

/// Returns every value in the examples of media types, except values below `oneOf` or `anyOf`.
pub(crate) fn pairs(base: &Base<'_>) -> Vec<Pair> {
    let mut found = Vec::new();
    let mut open: Vec<Pair> = collect(base.model)
        .into_iter()
        .filter(|example| example.owner == Kind::MediaType)
        .map(|example| Pair {
            schema: example.schema,
            value: example.value,
            required: false,
        })
        .collect();
    open.reverse();
    while let Some(pair) = open.pop() {
        let Some(schema) = base.model.resolve(pair.schema) else {
            continue;
        };
        found.push(Pair { schema, ..pair });
        let required: Vec<_> = base
            .model
            .list(schema, "required")
            .iter()
            .filter_map(|it| base.document.as_str(*it))
            .collect();
        if let Some(properties) = base.get(schema, "properties") {
            for member in base.document.entries(pair.value) {
                if let Some(schema) = base.get(properties, &member.key) {
                    open.push(Pair {
                        schema,
                        value: member.value,
                        required: required.contains(&member.key.as_ref()),
                    });
                }
            }
        }
        if let Some(items) = base.get(schema, "items") {
            open.extend(base.document.items(pair.value).iter().map(|item| Pair {
                schema: items,
                value: *item,
                required: false,
            }));
        }
    }
    found
}
