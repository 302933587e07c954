//! Where the API is.

use reqwest::Url;
use reqwest::header::HeaderValue;

use crate::Error;

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
    /// Takes an absolute URL, or says what is wrong with it.
    ///
    /// The key goes to whoever answers, so plain `http` is for loopback, unless
    /// `plain_http` allows it.
    pub(crate) fn new(text: &str, plain_http: bool) -> Result<Self, Error> {
        let refuse = |reason: &str| {
            Err(Error::configuration(format!(
                "the base URL {reason}; it has to be like {DEFAULT}"
            )))
        };
        let Ok(url) = Url::parse(text) else {
            return refuse("is no URL");
        };
        // A password in the URL must not come out in an error: none shows the URL.
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("has a user name or password");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("has a query or fragment");
        }
        match url.scheme() {
            "https" if !cfg!(any(feature = "rustls", feature = "native-tls")) => {
                return refuse("is https, and neither `rustls` nor `native-tls` is enabled");
            }
            "https" => {}
            "http" if plain_http || is_loopback(&url) => {}
            "http" => return refuse("is http, which would send the API key in the clear"),
            _ => return refuse("is neither https nor http"),
        }
        if HeaderValue::from_str(url.as_str()).is_err() {
            return refuse("has a character that no URL has");
        }
        Ok(Self {
            text: url.as_str().trim_end_matches('/').to_owned(),
            loopback: is_loopback(&url),
            url,
        })
    }

    /// The URL that a text means which this one is the start of. The host, whose
    /// name takes half of the time to read, is not read again.
    pub(crate) fn extended(&self, text: &str) -> Url {
        // It has neither query nor fragment, so the path is all after the origin.
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

    /// The URL, without a slash at its end.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the API is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

/// What a span tells of it.
#[cfg(feature = "tracing")]
impl BaseUrl {
    /// `https` or `http`.
    pub(crate) fn scheme(&self) -> &str {
        self.url.scheme()
    }

    /// The name or the address of the server, one of IPv6 without its brackets.
    pub(crate) fn host(&self) -> Option<&str> {
        let host = self.url.host_str()?;
        Some(host.trim_start_matches('[').trim_end_matches(']'))
    }

    /// The port, said or not.
    pub(crate) fn port(&self) -> Option<u16> {
        self.url.port_or_known_default()
    }

    /// What each path starts with, without a slash at its end.
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
    fn the_slash_at_the_end_is_dropped() {
        let url = BaseUrl::new("http://127.0.0.1:8080/v1/", false).unwrap();
        assert_eq!(url.as_str(), "http://127.0.0.1:8080/v1");
    }

    #[cfg(feature = "tracing")]
    #[test]
    fn a_span_is_told_the_parts() {
        let parts = |text: &str| {
            let url = BaseUrl::new(text, true).unwrap();
            let (scheme, host, path) = (url.scheme(), url.host().unwrap(), url.path());
            format!("{scheme} {host} {} {path}", url.port().unwrap())
        };
        assert_eq!(parts("http://example.com/v1/"), "http example.com 80 /v1");
        assert_eq!(parts("http://[::1]:8080"), "http ::1 8080 ");
    }

    #[test]
    fn an_extended_url_is_what_its_text_means() {
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
    fn plain_http_is_for_loopback() {
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
    fn what_is_no_base_url_is_refused_with_a_reason() {
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
