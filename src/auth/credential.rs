//! The API key or access token of a request, which is never printed.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue, SET_COOKIE};
use zeroize::Zeroizing;

const SCHEME: &str = "Bearer ";

/// Shorter credentials are not scrubbed. Real ones are longer; only tests use shorter ones.
const MIN_SCRUBBED: usize = 6;

/// The kind of a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CredentialKind {
    ApiKey,
    AccessToken,
}

impl CredentialKind {
    /// Returns the name in messages.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ApiKey => "API key",
            Self::AccessToken => "access token",
        }
    }
}

/// An API key or access token as the value of the `Authorization` header.
///
/// Its bytes are zeroed when the last clone is dropped.
#[derive(Clone)]
pub(crate) struct Credential(Arc<Inner>);

struct Inner {
    kind: CredentialKind,
    header: HeaderValue,
    /// How many access tokens the client had before this one; zero for an API key.
    generation: u64,
}

impl Credential {
    /// Validates a credential. The error says what is wrong, without the credential.
    pub(crate) fn new(kind: CredentialKind, secret: Zeroizing<String>) -> Result<Self, String> {
        let invalid = |problem: &str| Err(format!("the {} {problem}", kind.name()));
        if secret.is_empty() {
            return invalid("is empty");
        }
        if secret.trim() != secret.as_str() {
            return invalid("has leading or trailing white space, such as a line break");
        }
        // Bearer tokens are visible ASCII (RFC 6750, section 2.1).
        if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return invalid("contains a character that it cannot contain");
        }
        let header = Zeroizing::new(format!("{SCHEME}{}", secret.as_str()).into_bytes());
        match HeaderValue::from_maybe_shared(Bytes::from_owner(header)) {
            Ok(mut header) => {
                header.set_sensitive(true);
                Ok(Self(Arc::new(Inner {
                    kind,
                    header,
                    generation: 0,
                })))
            }
            Err(_) => invalid("cannot be sent in a header"),
        }
    }

    pub(super) fn with_generation(self, generation: u64) -> Self {
        Self(Arc::new(Inner {
            kind: self.0.kind,
            header: self.0.header.clone(),
            generation,
        }))
    }

    pub(super) fn generation(&self) -> u64 {
        self.0.generation
    }

    /// Returns whether the client can fetch another one.
    pub(crate) fn is_replaceable(&self) -> bool {
        self.0.kind == CredentialKind::AccessToken
    }

    pub(crate) fn kind(&self) -> CredentialKind {
        self.0.kind
    }

    /// Returns the value of the `Authorization` header.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.header.clone()
    }

    /// Removes the credential from a text, in case the server echoed it.
    pub(crate) fn scrub(&self, text: String) -> String {
        match self.text() {
            Some(secret) => text.replace(secret, &format!("[{}]", self.0.kind.name())),
            None => text,
        }
    }

    /// Returns the secret, unless it is so short that any text may contain it by chance.
    fn text(&self) -> Option<&str> {
        let secret = self.0.header.to_str().ok()?.strip_prefix(SCHEME)?;
        (secret.len() >= MIN_SCRUBBED).then_some(secret)
    }
}

/// Marks response headers as sensitive that set a cookie or contain the credential.
pub(crate) fn mark_sensitive(headers: &mut HeaderMap, credential: Option<&Credential>) {
    let secret = credential.and_then(Credential::text).unwrap_or_default();
    mark_secret(headers, secret.as_bytes());
}

/// Marks response headers as sensitive that set a cookie or contain the secret.
pub(super) fn mark_secret(headers: &mut HeaderMap, secret: &[u8]) {
    for (name, value) in headers.iter_mut() {
        if contains(value.as_bytes(), secret) || name == SET_COOKIE {
            value.set_sensitive(true);
        }
    }
}

/// Returns whether a text contains a secret.
///
/// This runs for every header of every response, so it compares the secret only where
/// its first byte matches.
fn contains(text: &[u8], secret: &[u8]) -> bool {
    let Some((first, rest)) = secret.split_first() else {
        return false;
    };
    let Some(last) = text.len().checked_sub(secret.len()) else {
        return false;
    };
    let starts = text[..=last].iter().enumerate();
    starts
        .filter(|(_, byte)| *byte == first)
        .any(|(at, _)| text[at + 1..].starts_with(rest))
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}(…)", self.0.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: &str) -> Result<Credential, String> {
        Credential::new(CredentialKind::ApiKey, Zeroizing::new(key.to_owned()))
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
            let problem = key(bad).unwrap_err();
            assert!(problem.contains("API key"), "{problem}");
            assert!(!problem.contains("secr"), "{problem}");
        }
    }

    #[test]
    fn echoed_credential_is_scrubbed() {
        let scrub = |text: &str| key("secret").unwrap().scrub(text.to_owned());
        assert_eq!(
            scrub("Bearer secret, secret!"),
            "Bearer [API key], [API key]!"
        );
        assert_eq!(scrub("no key here"), "no key here");
        // Too short to be a key: every "a" would be removed from every message.
        assert_eq!(key("a").unwrap().scrub("a b".to_owned()), "a b");
        let token = Zeroizing::new("secret".to_owned());
        let token = Credential::new(CredentialKind::AccessToken, token).unwrap();
        assert_eq!(token.scrub("no secret".to_owned()), "no [access token]");
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
        mark_sensitive(&mut headers, key("secret").ok().as_ref());
        assert!(headers["set-cookie"].is_sensitive());
        assert!(headers["x-echo"].is_sensitive());
        assert!(!headers["x-request-id"].is_sensitive());
    }

    #[test]
    fn debug_omits_the_key() {
        assert_eq!(format!("{:?}", key("secret").unwrap()), "ApiKey(…)");
    }
}
