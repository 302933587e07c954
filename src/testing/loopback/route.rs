//! Finds the operation of a request.

use super::{Request, Response};
use crate::generated::operations;
use crate::operation::Operation;

/// The operation of a request, and the values of its path parameters.
pub(crate) struct Match {
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<(&'static str, String)>,
}

/// Finds the operation of a request.
///
/// # Errors
///
/// Returns 404 if no path template matches, and 405 if only the method does not match.
pub(crate) fn match_route(request: &Request) -> Result<Match, Response> {
    // A literal path wins over a template, whatever the method.
    let templates = operations::ALL.iter().map(|it| it.path());
    let Some(template) = best_template(templates, &request.path) else {
        return Err(Response::error(404, "no operation has this path"));
    };
    let mut allowed = Vec::new();
    for operation in operations::ALL {
        if operation.path() != template {
            continue;
        }
        if operation.method() == request.method {
            let path = parameters(template, &request.path).unwrap_or_default();
            return Ok(Match { operation, path });
        }
        allowed.push(operation.method());
    }
    let mut response = Response::error(405, "no operation of this path has this method");
    let allowed = allowed.join(", ");
    response.headers.push(("allow".to_owned(), allowed));
    Err(response)
}

/// Returns the template that matches a path and has the fewest parameters.
///
/// OpenAPI matches `/components/search` before `/components/{key}`.
fn best_template<'t>(templates: impl Iterator<Item = &'t str>, path: &str) -> Option<&'t str> {
    let matching = templates.filter_map(|it| Some((it, parameters(it, path)?.len())));
    matching.min_by_key(|(_, count)| *count).map(|it| it.0)
}

/// Returns the parameter values if a path matches a template.
fn parameters<'t>(template: &'t str, path: &str) -> Option<Vec<(&'t str, String)>> {
    let (mut expected, mut sent) = (template.split('/'), path.split('/'));
    let mut parameters = Vec::new();
    loop {
        match (expected.next(), sent.next()) {
            (None, None) => return Some(parameters),
            (Some(expected), Some(sent)) => {
                let sent = decode(sent)?;
                match expected.strip_prefix('{') {
                    Some(_) if sent.is_empty() => return None,
                    Some(name) => parameters.push((name.trim_end_matches('}'), sent)),
                    None if expected == sent => {}
                    None => return None,
                }
            }
            _ => return None,
        }
    }
}

/// Decodes percent-encoding.
fn decode(segment: &str) -> Option<String> {
    let mut bytes = segment.bytes();
    let mut decoded = Vec::with_capacity(segment.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let digits = [bytes.next()?, bytes.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::{best_template, parameters};

    #[test]
    fn literal_path_wins_over_a_template_in_either_order() {
        let mut templates = ["/a/{b}", "/a/search", "/{x}/{y}"];
        for _ in 0..2 {
            let best = |path| best_template(templates.into_iter(), path);
            assert_eq!(best("/a/search"), Some("/a/search"));
            assert_eq!(best("/a/%73earch"), Some("/a/search"));
            assert_eq!(best("/a/b"), Some("/a/{b}"));
            assert_eq!(best("/b/search"), Some("/{x}/{y}"));
            assert_eq!(best("/b"), None);
            templates.reverse();
        }
    }

    #[test]
    fn dollar_in_path_matches_raw_and_encoded() {
        let template = "/workflows/{workflow_id}/$errors/event_summaries";
        for path in [
            "/workflows/p_1/$errors/event_summaries",
            "/workflows/p_1/%24errors/event_summaries",
        ] {
            let found = parameters(template, path).unwrap();
            assert_eq!(found, [("workflow_id", "p_1".to_owned())]);
        }
        assert_eq!(parameters(template, "/workflows/p_1/event_summaries"), None);
    }

    #[test]
    fn empty_parameter_does_not_match() {
        assert_eq!(parameters("/accounts/{account_id}", "/accounts/"), None);
        assert_eq!(parameters("/accounts/{account_id}", "/accounts"), None);
    }
}
