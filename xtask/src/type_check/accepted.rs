//! The intended differences between the types and the document.
//!
//! An entry that explains no difference is an error, so the list cannot become outdated.

use serde_json::Value;

use super::Difference;

/// A kind of difference that is intended.
pub struct AcceptedDifference {
    /// Its name.
    pub name: &'static str,
    /// Why the types differ from the document.
    pub reason: &'static str,
    /// Whether a difference is of this kind.
    pub explains: fn(&Difference) -> bool,
}

fn is(value: &Option<Value>, expected: &str) -> bool {
    value.as_ref().and_then(Value::as_str) == Some(expected)
}

/// All of them.
pub static ALL: &[AcceptedDifference] = &[
    AcceptedDifference {
        name: "optional-takes-null",
        reason: "An optional property is an `Option`, which decodes null as it decodes absence. A response with an unexpected null is still decoded.",
        explains: |it| {
            it.keyword == "null" && it.is_optional && it.types == Some(Value::Bool(true))
        },
    },
    AcceptedDifference {
        name: "nullable-is-optional",
        reason: "A required, nullable property is an `Option`, too. Readers do not distinguish null from absence.",
        explains: |it| it.keyword == "required" && it.is_nullable,
    },
    AcceptedDifference {
        name: "only-ids-are-required",
        reason: "The API promises no property of a response. The types require the ID of an object and the payload of an envelope.",
        explains: |it| {
            let is_absent = it.keyword == "required" && it.types == Some(Value::Bool(false));
            let is_null = it.keyword == "null" && it.types == Some(Value::Bool(true));
            let is_required = ["/id", "/data"]
                .iter()
                .any(|name| it.pointer.ends_with(name));
            (is_absent && !it.is_nullable || is_null && !it.is_optional)
                && !it.schema.ends_with("Request")
                && !is_required
        },
    },
    AcceptedDifference {
        name: "prefix-of-trigger",
        reason: "The prefix of a trigger's ID selects its variant. The ID type preserves any text; `Trigger` checks the prefix when it selects a variant.",
        explains: |it| it.keyword == "pattern" && it.schema.ends_with("TriggerId"),
    },
    AcceptedDifference {
        name: "webhook-url",
        reason: "The server validates URLs. A type that validated them would reject what the server accepts later.",
        explains: |it| {
            it.schema == "WebhookUrl" && matches!(it.keyword.as_str(), "pattern" | "format")
        },
    },
    AcceptedDifference {
        name: "open-enumeration",
        reason: "An older client must decode the values that the server adds later.",
        explains: |it| it.keyword == "enum" && it.types.is_none(),
    },
    AcceptedDifference {
        name: "time-as-written",
        reason: "`DateTime` preserves the text of a time, including its fraction and offset, and parses it on demand.",
        explains: |it| {
            it.schema == "DateTime" && it.keyword == "format" && is(&it.document, "date-time")
        },
    },
    AcceptedDifference {
        name: "password-is-text",
        reason: "`format: password` makes forms hide the input. `AccountCredentials` redacts all its values in `Debug` instead.",
        explains: |it| it.keyword == "format" && is(&it.document, "password"),
    },
    AcceptedDifference {
        name: "uri-is-text",
        reason: "A type that parsed URLs would reject what the server accepts or sends.",
        explains: |it| it.keyword == "format" && is(&it.document, "uri") && it.types.is_none(),
    },
    AcceptedDifference {
        name: "additional-properties-by-default",
        reason: "A schema without `additionalProperties` allows them, as `true` does.",
        explains: |it| {
            it.keyword == "additionalProperties"
                && it.document.is_none()
                && it.types == Some(Value::Bool(true))
        },
    },
    AcceptedDifference {
        name: "one-of-three-is-required",
        reason: "The server checks that one of several properties is present. The type of a builder cannot express that.",
        explains: |it| {
            let only_requires = |variant: &Value| {
                variant
                    .as_object()
                    .is_some_and(|it| it.keys().all(|key| key == "required"))
            };
            let variants = it.document.as_ref().and_then(Value::as_array);
            it.keyword == "anyOf"
                && it.types.is_none()
                && variants.is_some_and(|it| it.iter().all(only_requires))
        },
    },
    AcceptedDifference {
        name: "handwritten-error-type",
        reason: "An error body may be JSON, HTML or empty, so handwritten code decodes it into `Error`. No type is generated for it.",
        explains: |it| it.schema == "ErrorBody" && it.keyword == "type" && it.types.is_none(),
    },
];
