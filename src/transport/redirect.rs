//! Decides which redirects to follow.

use reqwest::header::LOCATION;
use reqwest::{Method, Response, Url};

use crate::error::is_redirect;

/// The maximum number of redirects of one attempt.
pub(super) const MAX_REDIRECTS: u32 = 5;

/// Returns the target of a redirect, if it should be followed.
///
/// The API key must not be sent to another origin, and only GET requests are
/// redirected: a client would turn another method into a GET (301, 302, 303), which is
/// a different operation, or repeat the request (307, 308). Any other redirect is a
/// response like any other.
pub(super) fn target(method: &Method, response: &Response) -> Option<Url> {
    if !is_redirect(response.status()) || *method != Method::GET {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    same_origin(response.url(), location)
}

fn same_origin(from: &Url, location: &str) -> Option<Url> {
    let target = from.join(location).ok()?;
    // reqwest would turn a password in the URL into a second `Authorization` header.
    let without_password = target.username().is_empty() && target.password().is_none();
    (without_password && target.origin() == from.origin()).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redirect(location: &str) -> Option<String> {
        let from = Url::parse("https://api.example.com/v1/users/me").unwrap();
        same_origin(&from, location).map(String::from)
    }

    #[test]
    fn redirect_within_the_origin_is_followed() {
        let expected = Some("https://api.example.com/v2".to_owned());
        for location in [
            "/v2",
            "../../v2",
            "https://api.example.com/v2",
            "//api.example.com/v2",
            "https://api.example.com:443/v2",
            "https:\\\\API.example.com\\v2",
        ] {
            assert_eq!(redirect(location), expected, "{location}");
        }
    }

    #[test]
    fn redirect_to_another_origin_is_not_followed() {
        for location in [
            "http://api.example.com/v2",
            "https://api.example.com:8443/v2",
            "https://example.com/v2",
            "https://api.example.com.evil.example/v2",
            "//evil.example/v2",
            "\\\\evil.example/v2",
            "https://user:password@api.example.com/v2",
            "https://user@api.example.com/v2",
            "file:///etc/passwd",
            "data:,x",
            "https://",
        ] {
            assert_eq!(redirect(location), None, "{location}");
        }
    }
}
