//! The API key, which is never printed.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue, SET_COOKIE};
use zeroize::Zeroizing;

use crate::error::Error;

const SCHEME: &str = "Bearer ";

/// Shorter keys are not scrubbed. Real keys are longer; only tests use shorter ones.
const MIN_SCRUBBED: usize = 6;

/// The API key as a header value.
///
/// Its bytes are zeroed when the last clone is dropped.
#[derive(Clone)]
pub(crate) struct ApiKey(HeaderValue);

impl ApiKey {
    /// Validates a key. The error does not contain the key.
    pub(crate) fn new(key: Zeroizing<String>) -> Result<Self, Error> {
        let invalid = |reason: &str| Err(Error::configuration(format!("the API key {reason}")));
        if key.is_empty() {
            return invalid("is empty");
        }
        if key.trim() != key.as_str() {
            return invalid("has leading or trailing white space, such as a line break");
        }
        // Bearer tokens are visible ASCII (RFC 6750, section 2.1).
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return invalid("contains a character that an API key cannot contain");
        }
        let header = Zeroizing::new(format!("{SCHEME}{}", key.as_str()).into_bytes());
        let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(header))
            .map_err(|_| Error::configuration("the API key cannot be sent in a header"))?;
        header.set_sensitive(true);
        Ok(Self(header))
    }

    /// Returns the value of the `Authorization` header.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }

    /// Removes the key from a text, in case the server echoed it.
    pub(crate) fn scrub(&self, text: String) -> String {
        match self.text() {
            Some(key) => text.replace(key, "[API key]"),
            None => text,
        }
    }

    /// Marks response headers as sensitive that set a cookie or contain the key.
    pub(crate) fn mark_sensitive(&self, headers: &mut HeaderMap) {
        let key = self.text().unwrap_or_default().as_bytes();
        for (name, value) in headers.iter_mut() {
            if contains(value.as_bytes(), key) || name == SET_COOKIE {
                value.set_sensitive(true);
            }
        }
    }

    /// Returns the key, unless it is so short that any text may contain it by chance.
    fn text(&self) -> Option<&str> {
        let key = self.0.to_str().ok()?.strip_prefix(SCHEME)?;
        (key.len() >= MIN_SCRUBBED).then_some(key)
    }
}

/// Returns whether a text contains the key.
///
/// This runs for every header of every response, so it compares the key only where
/// its first byte matches.
fn contains(text: &[u8], key: &[u8]) -> bool {
    let Some((first, rest)) = key.split_first() else {
        return false;
    };
    let Some(last) = text.len().checked_sub(key.len()) else {
        return false;
    };
    let starts = text[..=last].iter().enumerate();
    starts
        .filter(|(_, byte)| *byte == first)
        .any(|(at, _)| text[at + 1..].starts_with(rest))
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: &str) -> Result<ApiKey, Error> {
        ApiKey::new(Zeroizing::new(key.to_owned()))
    }

    #[test]
    fn key_becomes_a_sensitive_header() {
        let header = key("secret").unwrap().header();
        assert!(header.is_sensitive());
        assert_eq!(header.to_str().unwrap(), "Bearer secret");
    }

    #[test]
    fn invalid_key_is_rejected_and_not_shown() {
        for bad in [
            "",
            "secret\n",
            " secret",
            "sec\nret",
            "sec ret",
            "secr\u{e9}t",
        ] {
            let error = key(bad).unwrap_err();
            assert!(error.is_configuration());
            let shown = format!("{error} {error:?}");
            assert!(shown.contains("API key"), "{shown}");
            assert!(!shown.contains("secr"), "{shown}");
        }
    }

    #[test]
    fn echoed_key_is_scrubbed() {
        let scrub = |text: &str| key("secret").unwrap().scrub(text.to_owned());
        assert_eq!(
            scrub("Bearer secret, secret!"),
            "Bearer [API key], [API key]!"
        );
        assert_eq!(scrub("no key here"), "no key here");
        // Too short to be a key: every "a" would be removed from every message.
        assert_eq!(key("a").unwrap().scrub("a b".to_owned()), "a b");
    }

    #[test]
    fn cookies_and_echoed_keys_are_marked_sensitive() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("set-cookie", "session=1"),
            ("x-echo", "Bearer secret"),
            ("x-request-id", "longer than the key"),
        ] {
            headers.append(name, HeaderValue::from_static(value));
        }
        key("secret").unwrap().mark_sensitive(&mut headers);
        assert!(headers["set-cookie"].is_sensitive());
        assert!(headers["x-echo"].is_sensitive());
        assert!(!headers["x-request-id"].is_sensitive());
    }

    #[test]
    fn debug_omits_the_key() {
        assert_eq!(format!("{:?}", key("secret").unwrap()), "ApiKey(…)");
    }
}
