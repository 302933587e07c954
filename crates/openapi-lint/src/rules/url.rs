//! A check of URLs, which finds the mistakes that people make.

use fluent_uri::UriRef;

use crate::suggest::closest_match;

/// What is wrong with a URL.
pub(super) enum UrlDefect {
    /// The text is not a URL.
    Invalid(String),
    /// The text is a URL, but most likely not the intended one.
    Suspicious(String),
}

/// Returns what is wrong with a URL, or `None` if nothing is.
pub(super) fn defect(text: &str) -> Option<UrlDefect> {
    let suspicious = |why: &str| Some(UrlDefect::Suspicious(why.to_owned()));
    let invalid = |why: &str| Some(UrlDefect::Invalid(why.to_owned()));
    if text.is_empty() {
        return suspicious("it is empty");
    }
    let url = match UriRef::parse(text) {
        Ok(url) => url,
        // Browsers encode characters outside ASCII.
        Err(_) if !text.is_ascii() && !text.contains(' ') => return None,
        Err(error) => return Some(UrlDefect::Invalid(error.to_string())),
    };
    let Some(scheme) = url.scheme() else {
        let first = text.split('/').next().unwrap_or_default();
        return match first {
            _ if is_scheme_with_typo(first) => suspicious("a colon is missing after the scheme"),
            _ if is_host(first) => suspicious("the scheme is missing"),
            _ => None,
        };
    };
    let scheme = scheme.as_str();
    if !matches!(scheme, "http" | "https" | "ws" | "wss") {
        return match closest_match(scheme, ["https", "http"]) {
            Some(similar) => suspicious(&format!("the scheme is `{scheme}`, not `{similar}`")),
            None if scheme.contains('.') || scheme == "localhost" => {
                suspicious("the scheme is missing")
            }
            None => None,
        };
    }
    let Some(authority) = url.authority() else {
        return invalid("`//` is missing after the scheme");
    };
    let host = authority.host();
    let port = authority.port().map(|port| port.as_str());
    if host.is_empty() {
        invalid("the host is missing")
    } else if port.is_some_and(|port| !port.is_empty() && port.parse::<u16>().is_err()) {
        invalid("the port is greater than 65535")
    } else if port == Some("") {
        suspicious("the port is missing after the colon")
    } else if host.starts_with('.') || host.contains("..") {
        suspicious("a part of the host name is empty")
    } else {
        None
    }
}

/// Returns whether a segment is `http` or `https` with another character in place of the colon.
fn is_scheme_with_typo(segment: &str) -> bool {
    let rest = segment
        .strip_prefix("https")
        .or_else(|| segment.strip_prefix("http"));
    rest.is_some_and(|rest| rest.len() <= 1 && !rest.chars().any(char::is_alphanumeric))
}

/// Returns whether the first segment of a relative URL looks like the name of a host.
fn is_host(segment: &str) -> bool {
    let host = segment.split(':').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    const TOP: &[&str] = &[
        "com", "org", "net", "io", "dev", "app", "co", "gov", "edu", "eu", "uk", "de",
    ];
    host.starts_with("www.")
        || labels.len() > 1
            && labels.iter().all(is_label)
            && labels.last().is_some_and(|last| TOP.contains(last))
}
