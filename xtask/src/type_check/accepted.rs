//! The differences between the types and the document that are meant.
//!
//! Each has a name, a reason, and a function that tells which differences it explains. One that
//! explains nothing any more is an error, so the list is always true.

use serde_json::Value;

use super::Difference;

/// A difference that is meant.
pub struct AcceptedDifference {
    /// Its name.
    pub name: &'static str,
    /// Why the types differ there.
    pub reason: &'static str,
    /// Whether it explains a difference.
    pub explains: fn(&Difference) -> bool,
}

fn is(value: &Option<Value>, wanted: &str) -> bool {
    value.as_ref().and_then(Value::as_str) == Some(wanted)
}

/// All of them.
pub static ALL: &[AcceptedDifference] = &[
    AcceptedDifference {
        name: "optional-takes-null",
        reason: "An optional member is an `Option`, which takes null as it takes nothing: a server that sends null there is still read.",
        explains: |it| {
            it.keyword == "null" && it.is_optional && it.types == Some(Value::Bool(true))
        },
    },
    AcceptedDifference {
        name: "nullable-is-optional",
        reason: "A member that is required and nullable is an `Option` as well. Null and absent are one for who reads it.",
        explains: |it| it.keyword == "required" && it.is_nullable,
    },
    AcceptedDifference {
        name: "prefix-of-trigger",
        reason: "The prefix of its ID tells the kind of a trigger. The type of an ID keeps what the server sends; `Trigger` looks at the prefix when it chooses.",
        explains: |it| it.keyword == "pattern" && it.schema.ends_with("TriggerId"),
    },
    AcceptedDifference {
        name: "webhook-url",
        reason: "The server judges a URL. A type that did would refuse what the server accepts once it accepts more.",
        explains: |it| {
            it.schema == "WebhookUrl" && matches!(it.keyword.as_str(), "pattern" | "format")
        },
    },
    AcceptedDifference {
        name: "open-enumeration",
        reason: "A value that the server adds later must be read by a client that is older.",
        explains: |it| it.keyword == "enum" && it.types.is_none(),
    },
    AcceptedDifference {
        name: "time-as-written",
        reason: "`DateTime` keeps the text of a time, fraction and offset included, and parses it when it is asked.",
        explains: |it| {
            it.schema == "DateTime" && it.keyword == "format" && is(&it.document, "date-time")
        },
    },
    AcceptedDifference {
        name: "password-is-text",
        reason: "`format: password` tells forms to hide what is typed. `AccountCredentials` hides all of its values from Debug instead.",
        explains: |it| it.keyword == "format" && is(&it.document, "password"),
    },
    AcceptedDifference {
        name: "one-of-three-is-required",
        reason: "That one of several members must be there is the server's to judge. The builder of a request cannot tell by its type.",
        explains: |it| {
            let only_requires = |branch: &Value| {
                branch
                    .as_object()
                    .is_some_and(|it| it.keys().all(|key| key == "required"))
            };
            let branches = it.document.as_ref().and_then(Value::as_array);
            it.keyword == "anyOf"
                && it.types.is_none()
                && branches.is_some_and(|it| it.iter().all(only_requires))
        },
    },
    AcceptedDifference {
        name: "errors-have-a-type-of-their-own",
        reason: "An error body may be JSON, HTML or nothing, so the client reads it by hand into `Error`; no type is generated for it.",
        explains: |it| it.schema == "ErrorBody" && it.keyword == "type" && it.types.is_none(),
    },
];
