//! Decodes the response of the token endpoint.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use super::token::AccessToken;
use super::token_error::{TokenError, TokenFailure};
use crate::json;

#[derive(Deserialize)]
struct TokenResponse {
    access_token: String,
    #[serde(default)]
    token_type: Option<String>,
    #[serde(default)]
    expires_in: Option<Value>,
}

/// Decodes a successful response. The error contains no value of it.
pub(super) fn decode(body: &[u8]) -> Result<AccessToken, TokenError> {
    let invalid = |reason: String| TokenError::because(TokenFailure::Permanent, reason);
    let response: TokenResponse = json::decode(body)
        .map_err(|reason| invalid(format!("the response is not as documented: {reason}")))?;
    let mut token = AccessToken::new(response.access_token);
    // RFC 6749, section 7.1: a client must not use a token whose type it does not know.
    let token_type = response.token_type.as_deref().unwrap_or("Bearer");
    if !token_type.eq_ignore_ascii_case("bearer") {
        return Err(invalid("the token is not a bearer token".to_owned()));
    }
    token.expires_in = response.expires_in.as_ref().and_then(seconds);
    Ok(token)
}

/// Reads a lifetime: seconds as a number, or as text, which some servers send.
///
/// An invalid value counts as missing, and a negative one as zero.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    if seconds.is_nan() {
        return None;
    }
    Some(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expires_in(value: &str) -> Option<Duration> {
        let body = format!(r#"{{"access_token":"canary","expires_in":{value}}}"#);
        decode(body.as_bytes()).unwrap().expires_in
    }

    #[test]
    fn case_13_lifetime_is_a_number_or_a_numeric_string() {
        for value in ["3600", r#""3600""#, r#"" 3600 ""#, "3600.0"] {
            assert_eq!(
                expires_in(value),
                Some(Duration::from_secs(3_600)),
                "{value}"
            );
        }
    }

    #[test]
    fn extreme_lifetime_does_not_panic() {
        assert_eq!(expires_in("-1"), Some(Duration::ZERO));
        for value in ["99999999999999999999", "1e300", r#""inf""#] {
            assert_eq!(expires_in(value), Some(Duration::MAX), "{value}");
        }
    }

    #[test]
    fn invalid_lifetime_counts_as_missing() {
        for value in ["null", r#""soon""#, "true", "[]", r#""NaN""#, r#""""#] {
            assert_eq!(expires_in(value), None, "{value}");
        }
    }

    #[test]
    fn only_bearer_tokens_are_accepted() {
        for body in [
            r#"{"access_token":"canary"}"#,
            r#"{"access_token":"canary","token_type":"bearer"}"#,
            r#"{"access_token":"canary","token_type":null,"created_at":1}"#,
        ] {
            assert_eq!(decode(body.as_bytes()).unwrap().secret.as_str(), "canary");
        }
        let error = decode(br#"{"access_token":"canary","token_type":"mac"}"#).unwrap_err();
        assert!(error.to_string().contains("bearer"), "{error}");
    }

    #[test]
    fn invalid_response_is_an_error_without_its_values() {
        for body in [
            r#"{"access_token":["canary"]}"#,
            r#"{"access_tokens":"canary"}"#,
            r#""canary""#,
            "canary",
            r#"{"access_token":"canary"#,
            "",
        ] {
            let error = decode(body.as_bytes()).unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(shown.contains("not as documented"), "{shown}");
            assert!(!shown.contains("canary"), "{shown}");
        }
    }
}
