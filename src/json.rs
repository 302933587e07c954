//! Decodes JSON responses and reports where decoding failed.
//!
//! One rule decides what is accepted: **a response is forgiven what the documentation does
//! not promise, if nothing is lost or invented**. The documentation shows examples. It does
//! not promise that a property is present, that it is not null, how a number is written, or
//! that text consists of whole characters. So
//!
//! - text that `JSON.parse` accepts is accepted ([`repair`]);
//! - a value is converted to the documented type if that is exact ([`lenient`]);
//! - a property that is absent or null is `None`;
//! - a property of another type is `None`, and `extra` keeps its value ([`object`]);
//! - an object without its ID, or a response without `data`, is an error, and in a list it
//!   costs only that item.
//!
//! What is sent is not forgiven anything.
//!
//! A response that is as documented pays nothing: the lenient decoder runs after the fast one
//! has failed.

pub(crate) mod envelope;
#[cfg(test)]
mod fuzz;
mod lenient;
pub(crate) mod object;
#[cfg(test)]
mod odd_values;
mod path;
pub(crate) mod raw_object;
mod reason;
mod repair;

use serde::de::DeserializeOwned;
use serde_json::Value;

pub(crate) use reason::Reason;
pub(crate) use repair::repair;

/// Decodes JSON; on failure, reports the path and the expected type.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Reason> {
    decode_strictly(body).map_or_else(|| forgive(body), Ok)
}

/// Decodes JSON that is as documented.
pub(crate) fn decode_strictly<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    // Validating UTF-8 once is faster than validating each string, and only one fast decoder
    // of each type is compiled.
    serde_json::from_str(std::str::from_utf8(body).ok()?).ok()
}

#[cold]
fn forgive<T: DeserializeOwned>(body: &[u8]) -> Result<T, Reason> {
    lenient::from_value(&any_value(&repair(body))?)
}

/// Parses any JSON.
pub(crate) fn any_value(text: &str) -> Result<Value, Reason> {
    serde_json::from_str(text).map_err(|error| Reason::of_text(text, &error))
}

#[cfg(test)]
mod tests {
    use super::{any_value, decode};
    use crate::types::{Account, Component, User, WorkflowDetails};

    fn reason<T: serde::de::DeserializeOwned + std::fmt::Debug>(body: impl AsRef<[u8]>) -> String {
        decode::<T>(body.as_ref()).unwrap_err().to_string()
    }

    #[test]
    fn missing_id_is_reported_with_its_place() {
        for (body, expected) in [
            ("{}", "the response is missing the field `id`"),
            (
                r#"{"id": null}"#,
                "`id` has the wrong type: expected a string",
            ),
            (
                r#"{"id": {}}"#,
                "`id` has the wrong type: expected a string",
            ),
            (
                r#"{"id": []}"#,
                "`id` has the wrong type: expected a string",
            ),
            (
                "[1]",
                "the response has the wrong type: expected an object (Account)",
            ),
            (
                "7",
                "the response has the wrong type: expected an object (Account)",
            ),
            (
                r#""canary""#,
                "the response has the wrong type: expected an object (Account)",
            ),
        ] {
            assert_eq!(reason::<Account>(body), expected, "{body}");
        }
    }

    #[test]
    fn one_odd_property_does_not_affect_the_others() {
        let body = br#"{"id": "sc_1", "configurable_props": [{"name": []}], "name": "\ud83d"}"#;
        let component: Component = decode(body).unwrap();
        assert_eq!(component.name.as_deref(), Some("\u{fffd}"));
        let props = component.configurable_props.unwrap();
        assert_eq!(props[0].name, None);
        assert_eq!(props[0].extra["name"], serde_json::json!([]));
    }

    #[test]
    fn trigger_that_is_not_an_object_is_kept() {
        for triggers in [r#"[7]"#, r#"["hi_1"]"#] {
            let body = format!(r#"{{"steps": [], "triggers": {triggers}}}"#);
            let details: WorkflowDetails = decode(body.as_bytes()).unwrap();
            assert_eq!(details.triggers, None);
            assert_eq!(details.extra["triggers"], any_value(triggers).unwrap());
        }
    }

    #[test]
    fn reason_contains_no_value() {
        for body in [
            r#"{"id": ["canary, expected canary"]}"#,
            r#"{"id": {"canary": "canary"}}"#,
            r#"{"healthy": "canary"}"#,
            r#""canary, expected canary""#,
            r#"["canary"]"#,
            r#"{"id": "canary"#,
            "canary",
        ] {
            let reason = reason::<Account>(body);
            assert!(!reason.contains("canary"), "{reason}");
        }
    }

    #[test]
    fn invalid_json_is_reported_with_its_position() {
        for (body, expected) in [
            (&b" "[..], "the response is empty"),
            (b"", "the response is empty"),
            (
                b"<html>",
                "the response is not valid JSON (line 1, column 1)",
            ),
            (
                b"{\n \"id\" 7}",
                "the response is not valid JSON (line 2, column 7)",
            ),
            (
                b"{\"id\":",
                "the response ends unexpectedly (line 1, column 6)",
            ),
            (
                b"\"\xc3",
                "the response ends unexpectedly (line 1, column 1)",
            ),
            (b"\xff", "the response is not valid JSON (line 1, column 1)"),
        ] {
            assert_eq!(reason::<Account>(body), expected);
        }
    }

    #[test]
    fn deeply_nested_json_is_reported_with_its_place() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        let body = format!(r#"{{"id": "u_1", "new": {{"deep": {deep}}}}}"#);
        let reason = reason::<User>(body);
        assert!(reason.starts_with("`new.deep[0]"), "{reason}");
        assert!(
            reason.ends_with("` is nested too deeply: more than 127 levels"),
            "{reason}"
        );
        assert!(reason.len() < 120, "{reason}");
    }
}
