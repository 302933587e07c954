//! The base URL of the API.

use reqwest::Url;
use reqwest::header::HeaderValue;

use crate::error::Error;

/// The documented base URL.
pub(crate) const DEFAULT: &str = "https://api.pipedream.com/v1";

/// A base URL that paths can be appended to.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    text: String,
    url: Url,
    loopback: bool,
}

impl BaseUrl {
    /// Validates an absolute URL.
    ///
    /// Almost every request sends credentials, so plain `http` is allowed only for loopback,
    /// unless `plain_http` is set.
    pub(crate) fn new(text: &str, plain_http: bool) -> Result<Self, Error> {
        let invalid = |reason: &str| {
            Err(Error::configuration(format!(
                "the base URL {reason}; expected a URL such as {DEFAULT}"
            )))
        };
        let Ok(url) = Url::parse(text) else {
            return invalid("is not an absolute URL");
        };
        // No message contains the URL: it may contain a password.
        if !url.username().is_empty() || url.password().is_some() {
            return invalid("contains a user name or password");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return invalid("contains a query or fragment");
        }
        match url.scheme() {
            "https" if !cfg!(any(feature = "rustls", feature = "native-tls")) => {
                return invalid("uses https, but the features `rustls` and `native-tls` are off");
            }
            "https" => {}
            "http" if plain_http || is_loopback(&url) => {}
            "http" => return invalid("uses http, which would send the credentials unencrypted"),
            _ => return invalid("uses neither https nor http"),
        }
        if HeaderValue::from_str(url.as_str()).is_err() {
            return invalid("contains a character that a URL cannot contain");
        }
        Ok(Self {
            text: url.as_str().trim_end_matches('/').to_owned(),
            loopback: is_loopback(&url),
            url,
        })
    }

    /// Parses a URL that starts with this one.
    ///
    /// The host is not parsed again; that would take half of the time.
    pub(crate) fn extended(&self, text: &str) -> Url {
        // There is no query or fragment, so the path is everything after the origin.
        let origin = self.url.as_str().len() - self.url.path().len();
        let rest = text.get(origin..).unwrap_or_default();
        let (path, query) = match rest.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (rest, None),
        };
        let mut url = self.url.clone();
        url.set_path(path);
        url.set_query(query);
        url
    }

    /// Returns the URL without a trailing slash.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns whether the host is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

/// The parts that spans record.
#[cfg(feature = "tracing")]
impl BaseUrl {
    /// Returns `https` or `http`.
    pub(crate) fn scheme(&self) -> &str {
        self.url.scheme()
    }

    /// Returns the host name or address. An IPv6 address has no brackets.
    pub(crate) fn host(&self) -> Option<&str> {
        let host = self.url.host_str()?;
        Some(host.trim_start_matches('[').trim_end_matches(']'))
    }

    /// Returns the port, or the default port of the scheme.
    pub(crate) fn port(&self) -> Option<u16> {
        self.url.port_or_known_default()
    }

    /// Returns the path without a trailing slash.
    pub(crate) fn path(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_start_matches('[')
            .trim_end_matches(']')
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback()),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trailing_slash_is_removed() {
        let url = BaseUrl::new("http://127.0.0.1:8080/v1/", false).unwrap();
        assert_eq!(url.as_str(), "http://127.0.0.1:8080/v1");
    }

    #[cfg(feature = "tracing")]
    #[test]
    fn parts_for_spans() {
        let parts = |text: &str| {
            let url = BaseUrl::new(text, true).unwrap();
            let (scheme, host, path) = (url.scheme(), url.host().unwrap(), url.path());
            format!("{scheme} {host} {} {path}", url.port().unwrap())
        };
        assert_eq!(parts("http://example.com/v1/"), "http example.com 80 /v1");
        assert_eq!(parts("http://[::1]:8080"), "http ::1 8080 ");
    }

    #[test]
    fn extended_equals_parsing_the_whole_text() {
        for base in [
            "http://localhost:8080/v1",
            "http://[::1]/",
            "http://müller.example/a%20b/",
        ] {
            let base = BaseUrl::new(base, true).unwrap();
            for rest in [
                "",
                "/",
                "/users/me",
                "/sources/dc_%2E%2E/%24errors?a=b%26c&d=%20",
                "/a?",
                "/a?b?c",
            ] {
                let text = format!("{}{rest}", base.as_str());
                assert_eq!(base.extended(&text), Url::parse(&text).unwrap(), "{text}");
            }
        }
    }

    #[test]
    fn plain_http_is_allowed_only_for_loopback() {
        for url in ["http://localhost:1", "http://[::1]/v1", "http://127.8.9.1"] {
            let taken = BaseUrl::new(url, false).unwrap();
            assert!(taken.is_loopback(), "{url}");
        }
        for url in ["http://example.com", "http://127.0.0.1.example.com"] {
            assert!(BaseUrl::new(url, false).is_err(), "{url}");
            let allowed = BaseUrl::new(url, true).unwrap();
            assert!(!allowed.is_loopback(), "{url}");
        }
    }

    #[test]
    fn invalid_base_url_is_rejected_without_showing_it() {
        for url in [
            "",
            "api.pipedream.com/v1",
            "/v1",
            "ftp://example.com",
            "http://localhost/v1?a=b",
            "http://localhost/v1#a",
            "http://user:pass@localhost/v1",
        ] {
            let error = BaseUrl::new(url, true).unwrap_err();
            assert!(error.is_configuration(), "{url}");
            let shown = error.to_string();
            assert!(shown.contains("base URL"), "{shown}");
            assert!(!shown.contains("pass@"), "{shown}");
        }
    }
}
