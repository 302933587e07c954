//! The API key, which nothing prints.

use std::fmt;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use crate::Error;

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
        let header = Zeroizing::new(format!("Bearer {}", key.as_str()).into_bytes());
        let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(header))
            .map_err(|_| Error::configuration("the API key fits in no header"))?;
        header.set_sensitive(true);
        Ok(Self(header))
    }

    /// The value of the header `Authorization`.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
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
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", key("secret").unwrap()), "ApiKey(…)");
    }
}
