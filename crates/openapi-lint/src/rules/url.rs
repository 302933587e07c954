//! A check of URLs, which finds the mistakes that people make.

use fluent_uri::UriRef;

use crate::suggest::closest_match;

/// Returns why a text is not a valid URL, or `None` if it is valid.
pub(super) fn defect(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("it is empty".to_owned());
    }
    let url = match UriRef::parse(text) {
        Ok(url) => url,
        // Browsers encode characters outside ASCII.
        Err(_) if !text.is_ascii() && !text.contains(' ') => return None,
        Err(error) => return Some(error.to_string()),
    };
    let Some(scheme) = url.scheme() else {
        let first = text.split('/').next().unwrap_or_default();
        return matches!(first, "http" | "https")
            .then(|| "a colon is missing after the scheme".to_owned());
    };
    let scheme = scheme.as_str();
    if !matches!(scheme, "http" | "https" | "ws" | "wss") {
        return match closest_match(scheme, ["https", "http"]) {
            Some(similar) => Some(format!("the scheme is `{scheme}`, not `{similar}`")),
            None if scheme.contains('.') || scheme == "localhost" => {
                Some("the scheme is missing".to_owned())
            }
            None => None,
        };
    }
    let Some(authority) = url.authority() else {
        return Some("`//` is missing after the scheme".to_owned());
    };
    let host = authority.host();
    let port = authority.port().map(|port| port.as_str());
    let defect = if host.is_empty() {
        "the host is missing"
    } else if port == Some("") {
        "the port is missing after the colon"
    } else if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        "the port is greater than 65535"
    } else if host.starts_with('.') || host.contains("..") {
        "a part of the host name is empty"
    } else {
        return None;
    };
    Some(defect.to_owned())
}
