//! Example requests as `curl` commands.

use super::endpoint::{normalize, query_names};
use crate::drift::payload::Payload;

/// The request that a command sends.
#[derive(Debug)]
pub(super) struct ExampleRequest {
    pub(super) path: String,
    pub(super) query: Vec<String>,
    pub(super) body: Option<Payload>,
}

/// Reads a command. Returns `None` if it has no URL, because text pages lose some lines.
pub(super) fn read(text: &str) -> Result<Option<ExampleRequest>, String> {
    let start = text.find("curl ").unwrap_or(0);
    let words = shlex::split(&text[start..]).ok_or("this command has an unclosed quote")?;
    let Some(url) = words.iter().find(|word| word.starts_with("http")) else {
        return Ok(None);
    };
    let target = url.splitn(4, '/').nth(3).unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let data = ["-d", "--data", "--data-raw", "--json"];
    let body = words
        .iter()
        .position(|word| data.contains(&word.as_str()))
        .and_then(|at| words.get(at + 1));
    let body = match body {
        Some(text) => Some(Payload::read(text).ok_or("the body of this command is not JSON")?),
        None => None,
    };
    Ok(Some(ExampleRequest {
        path: normalize(&format!("/{path}")),
        query: query_names(query),
        body,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_over_several_lines_is_read() {
        let text = "curl https://example.com/v1/a/b\\?limit\\=3\\&after\\=x \\\n  -H \"A: b\" \\\n  \
                    -d '{\"c\": 1}'";
        let request = read(text).unwrap().unwrap();
        assert_eq!(request.path, "/a/b");
        assert_eq!(request.query, ["limit", "after"]);
        assert_eq!(request.body.unwrap().names(), ["c"]);
    }

    #[test]
    fn a_command_without_a_url_is_skipped() {
        assert!(read("curl -X DELETE \\\n").unwrap().is_none());
    }

    #[test]
    fn an_unclosed_quote_is_an_error() {
        assert!(read("curl 'https://example.com").is_err());
    }
}
