//! The API key, which nothing prints.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue, SET_COOKIE};
use zeroize::Zeroizing;

use crate::Error;

const SCHEME: &str = "Bearer ";

/// Keys of the API are longer; only a test has a shorter one.
const MIN_SCRUBBED: usize = 6;

/// The key, in the form that each request sends it.
///
/// The header's bytes are wiped when the last clone is dropped.
#[derive(Clone)]
pub(crate) struct ApiKey(HeaderValue);

impl ApiKey {
    /// Takes a key, or says what is wrong with it without showing it.
    pub(crate) fn new(key: Zeroizing<String>) -> Result<Self, Error> {
        let refuse = |reason: &str| Err(Error::configuration(format!("the API key {reason}")));
        if key.is_empty() {
            return refuse("is empty");
        }
        if key.trim() != key.as_str() {
            return refuse("has white space around it; a line break that was read with it, maybe");
        }
        // A bearer token is visible ASCII (RFC 6750, section 2.1).
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return refuse("has a character that no key has");
        }
        let header = Zeroizing::new(format!("{SCHEME}{}", key.as_str()).into_bytes());
        let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(header))
            .map_err(|_| Error::configuration("the API key fits in no header"))?;
        header.set_sensitive(true);
        Ok(Self(header))
    }

    /// The value of the header `Authorization`.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }

    /// The text with the key taken out, for a server that repeats what it was sent.
    pub(crate) fn scrub(&self, text: String) -> String {
        match self.text() {
            Some(key) => text.replace(key, "[API key]"),
            None => text,
        }
    }

    /// Marks what no one should print of a response: cookies, and a header that
    /// repeats the key.
    pub(crate) fn mark_sensitive(&self, headers: &mut HeaderMap) {
        let key = self.text().unwrap_or_default().as_bytes();
        for (name, value) in headers.iter_mut() {
            if repeats(value.as_bytes(), key) || name == SET_COOKIE {
                value.set_sensitive(true);
            }
        }
    }

    /// The key, unless it is so short that any text may hold it by chance.
    fn text(&self) -> Option<&str> {
        let key = self.0.to_str().ok()?.strip_prefix(SCHEME)?;
        (key.len() >= MIN_SCRUBBED).then_some(key)
    }
}

/// Whether a text holds the key. It is looked for in every header of every
/// response, so a key is compared only where its first byte is.
fn repeats(text: &[u8], key: &[u8]) -> bool {
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
    fn a_key_becomes_a_sensitive_header() {
        let header = key("secret").unwrap().header();
        assert!(header.is_sensitive());
        assert_eq!(header.to_str().unwrap(), "Bearer secret");
    }

    #[test]
    fn a_bad_key_is_refused_and_not_shown() {
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
    fn a_repeated_key_is_taken_out() {
        let scrub = |text: &str| key("secret").unwrap().scrub(text.to_owned());
        assert_eq!(
            scrub("Bearer secret, secret!"),
            "Bearer [API key], [API key]!"
        );
        assert_eq!(scrub("nothing of it"), "nothing of it");
        // Too short to be a key: it would take "a" out of every message.
        assert_eq!(key("a").unwrap().scrub("a b".to_owned()), "a b");
    }

    #[test]
    fn cookies_and_a_repeated_key_are_marked() {
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
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", key("secret").unwrap()), "ApiKey(…)");
    }
}
