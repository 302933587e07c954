//! What the server returned for a creation whose response is not documented.

use std::fmt;

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::json::decode;
use crate::json::envelope::Data;
use crate::redact::REDACTED;

/// What the server returned for a successful creation whose response the API does not
/// document.
///
/// Awaiting [`Client::create_subscription`](crate::Client::create_subscription) and
/// [`Client::create_auto_subscription`](crate::Client::create_auto_subscription) returns it.
/// The status alone does not show that something was created: users
/// [report](https://github.com/PipedreamHQ/pipedream/issues/6915) that the API also responds
/// with a success and an empty `data` if it created nothing, for example because the listener
/// belongs to another workspace than the one that the call names.
///
/// `Debug` omits the value, which may contain secrets.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// use pipedream_client::Created;
///
/// let call = client.create_subscription().emitter_id("dc_abc123").listener_id("p_abc123");
/// match call.await? {
///     Created::Value(subscription) => println!("created: {subscription}"),
///     Created::Nothing => println!("nothing was created; check the IDs and `workspace_id`"),
///     // The request succeeded. To be certain, list the subscriptions.
///     _ => println!("accepted"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[must_use = "the server may have created nothing"]
#[non_exhaustive]
pub enum Created {
    /// The server returned this: the `data` of the response, or the whole response if it has
    /// no `data`.
    Value(Value),
    /// The server returned an empty `data`: it created nothing.
    Nothing,
    /// The server returned a success without a value: no body, or one that cannot be read.
    Unreported,
}

impl Created {
    /// Reads a body. A body that is not understood is not an error: the creation succeeded.
    pub(super) fn read(body: &[u8]) -> Self {
        let enveloped = decode::<Data<IgnoredAny>>(body).is_ok();
        let value = match enveloped {
            true => decode::<Data<Value>>(body).map(|data| data.0),
            false => decode::<Value>(body),
        };
        match value {
            Ok(value) if !is_empty(&value) => Self::Value(value),
            Ok(_) if enveloped => Self::Nothing,
            _ => Self::Unreported,
        }
    }

    /// Returns what the server returned, or `None` if it returned nothing or an empty `data`.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing | Self::Unreported => None,
        }
    }

    /// Converts into what the server returned. See [`value`](Self::value).
    pub fn into_value(self) -> Option<Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing | Self::Unreported => None,
        }
    }

    /// Returns true if the server returned an empty `data`: it created nothing.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

impl fmt::Debug for Created {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(_) => write!(f, "Value({REDACTED})"),
            Self::Nothing => f.write_str("Nothing"),
            Self::Unreported => f.write_str("Unreported"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn value_is_in_data_or_the_whole_response() {
        for (body, value) in [
            (r#"{"data": {"id": "sub_1"}}"#, r#"{"id": "sub_1"}"#),
            (r#"{"data": [{}], "x": 1}"#, "[{}]"),
            (r#"{"data": false}"#, "false"),
            (r#"{"id": "sub_1"}"#, r#"{"id": "sub_1"}"#),
            ("[1]", "[1]"),
        ] {
            let value: Value = serde_json::from_str(value).unwrap();
            let created = Created::read(body.as_bytes());
            assert_eq!(created.value(), Some(&value), "{body}");
            assert_eq!(created.into_value(), Some(value), "{body}");
        }
    }

    #[test]
    fn empty_data_is_distinct_from_a_response_without_a_value() {
        for data in ["{}", "[]", "null", r#""""#] {
            let body = format!(r#"{{"data": {data}}}"#);
            let created = Created::read(body.as_bytes());
            assert!(created.is_nothing(), "{body}: {created:?}");
            assert_eq!(created.value(), None);
        }
        for body in [
            "",
            "{}",
            "[]",
            "null",
            "OK",
            "<html>",
            "{\"data\": [",
            "\u{fffd}",
        ] {
            assert_eq!(
                Created::read(body.as_bytes()),
                Created::Unreported,
                "{body}"
            );
        }
    }

    #[test]
    fn debug_omits_the_value() {
        let created = Created::read(br#"{"data": {"canary": "canary"}}"#);
        assert_eq!(format!("{created:?}"), "Value(…)");
    }
}
