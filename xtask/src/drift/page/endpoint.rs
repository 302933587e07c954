//! Endpoints such as `GET /sources/{id}?expand=event`.

/// A line that names a method and a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Endpoint {
    pub(super) method: String,
    pub(super) path: String,
    /// The names of the parameters in its query.
    pub(super) query: Vec<String>,
}

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// Reads a text of one line. Returns `None` for any other text.
pub(super) fn read(text: &str) -> Option<Endpoint> {
    let (method, target) = text.trim().split_once(' ')?;
    let target = target.trim();
    if !METHODS.contains(&method)
        || !target.starts_with('/')
        || target.contains(char::is_whitespace)
    {
        return None;
    }
    // Pipedream's notes join some queries with `&` instead of `?`.
    let (path, query) = match target.find(['?', '&']) {
        Some(at) => (&target[..at], &target[at + 1..]),
        None => (target, ""),
    };
    Some(Endpoint {
        method: method.to_owned(),
        path: normalize(path),
        query: query_names(query),
    })
}

/// Reads a line that consists of a code span with an endpoint.
pub(super) fn read_code_span(line: &str) -> Option<Endpoint> {
    let line = line.trim().trim_matches('*');
    read(line.strip_prefix('`')?.strip_suffix('`')?)
}

/// The names of the parameters in a query.
pub(super) fn query_names(query: &str) -> Vec<String> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split('=').next().unwrap_or_default().to_owned())
        .collect()
}

/// Removes `/v1` and a trailing slash; writes names in braces.
pub(super) fn normalize(path: &str) -> String {
    let path = path.replace('<', "{").replace('>', "}");
    let path = path
        .strip_prefix("/v1/")
        .map_or(path.clone(), |rest| format!("/{rest}"));
    let path = path.trim_end_matches('/');
    // A segment with alternatives has one name in openapi.yaml.
    path.replace('|', "_or_")
}

/// Whether the path of a request fits a path template.
pub(super) fn matches(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    template.clone().count() == path.clone().count()
        && template
            .zip(path)
            .all(|(one, other)| one == other || (one.starts_with('{') && !other.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_trailing_slash_and_query_are_not_part_of_the_path() {
        let endpoint = read("GET /v1/workspaces/<org_id>/sources/?limit=1&expand=event").unwrap();
        assert_eq!(endpoint.path, "/workspaces/{org_id}/sources");
        assert_eq!(endpoint.query, ["limit", "expand"]);
    }

    #[test]
    fn prose_is_not_an_endpoint() {
        assert_eq!(read("GET requests have a query"), None);
        assert_eq!(read("POST /a and more"), None);
    }
}
