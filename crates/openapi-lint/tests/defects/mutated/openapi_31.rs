//! Syntax of OpenAPI 3.1 in a document of OpenAPI 3.0.

use super::{Base, DefectKind, typed};

pub(super) fn all(b: &Base<'_>) -> Vec<DefectKind> {
    vec![
        (
            "3.1 const",
            "openapi-3.1-syntax",
            typed(b, "string")
                .into_iter()
                .filter_map(|it| b.insert(it, "const: a"))
                .collect(),
        ),
        (
            "3.1 type list",
            "openapi-3.1-syntax",
            typed(b, "string")
                .into_iter()
                .map(|it| b.replace(b.get(it, "type").unwrap(), "[string, 'null']"))
                .collect(),
        ),
        (
            "3.1 numeric exclusiveMinimum",
            "openapi-3.1-syntax",
            typed(b, "integer")
                .into_iter()
                .filter_map(|it| b.insert(it, "exclusiveMinimum: 0"))
                .collect(),
        ),
        (
            "3.1 schema examples",
            "openapi-3.1-syntax",
            typed(b, "integer")
                .into_iter()
                .filter_map(|it| b.insert(it, "examples: [1]"))
                .collect(),
        ),
        (
            "3.1 webhooks",
            "openapi-3.1-syntax",
            b.insert(b.document.root(), "webhooks: {}")
                .into_iter()
                .collect(),
        ),
    ]
}
