//! Redirects: followed within the origin, and only where nothing is done twice.

use reqwest::header::LOCATION;
use reqwest::{Method, Response, Url};

/// How many redirects are followed.
pub(super) const MAX_REDIRECTS: u32 = 5;

/// Where a redirect leads, if it is one to follow.
///
/// Whoever is at another origin is not who the API key is for. And what is no GET
/// is not sent to a second place: a client would make a GET of it (301, 302, 303),
/// which is another operation, or send it again (307, 308) to a server that the
/// caller did not name. A redirect that is not followed is an answer like any other.
pub(super) fn target(method: &Method, response: &Response) -> Option<Url> {
    let redirects = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    if !redirects || *method != Method::GET {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    same_origin(response.url(), location)
}

fn same_origin(from: &Url, location: &str) -> Option<Url> {
    let target = from.join(location).ok()?;
    // A password in a URL would become a header beside the API key's.
    let plain = target.username().is_empty() && target.password().is_none();
    (plain && target.origin() == from.origin()).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead(location: &str) -> Option<String> {
        let from = Url::parse("https://api.example.com/v1/users/me").unwrap();
        same_origin(&from, location).map(String::from)
    }

    #[test]
    fn the_origin_stays() {
        let found = Some("https://api.example.com/v2".to_owned());
        for location in [
            "/v2",
            "../../v2",
            "https://api.example.com/v2",
            "//api.example.com/v2",
            "https://api.example.com:443/v2",
            "https:\\\\API.example.com\\v2",
        ] {
            assert_eq!(lead(location), found, "{location}");
        }
    }

    #[test]
    fn elsewhere_is_not_followed() {
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
            assert_eq!(lead(location), None, "{location}");
        }
    }
}
