//! Secrets within the text of a server.

use std::ops::Range;

use super::REDACTED;

/// How the names of secrets end, in lower case and without `_` and `-`.
const SECRETS: [&str; 10] = [
    "token",
    "secret",
    "password",
    "passwd",
    "credential",
    "apikey",
    "accesskey",
    "privatekey",
    "signingkey",
    "authorization",
];

/// What stands before a credential in the header `Authorization`.
const SCHEMES: [&str; 3] = ["bearer", "basic", "token"];

/// The text without what it names as a secret: `password=hunter2`,
/// `"api_key": "abc"`, `Bearer abc12345`.
///
/// A sentence that has a secret in it and does not say so cannot be told from one
/// that has none. In turn, `invalid token: expired` stays as it is.
pub(crate) fn without_secrets(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_of_word) {
        let length = rest[start..].find(|c| !is_of_word(c));
        let (before, after) = rest.split_at(length.map_or(rest.len(), |length| start + length));
        kept.push_str(before);
        rest = after;
        if let Some(secret) = secret_after(&before[start..], after) {
            kept.push_str(&after[..secret.start]);
            kept.push_str(REDACTED);
            rest = &after[secret.end..];
        }
    }
    kept + rest
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// Where in what follows a word the secret is that the word announces.
fn secret_after(word: &str, after: &str) -> Option<Range<usize>> {
    let assigned = match names_secret(word) {
        true => assignment(after),
        false => None,
    };
    let (start, sure) = match assigned {
        Some((start, sure)) => {
            // The name of the scheme is no secret.
            let first = after[start..].split(' ').next().unwrap_or_default();
            let scheme = if is_scheme(first) { first.len() } else { 0 };
            (skip_spaces(after, start + scheme), sure)
        }
        None if is_scheme(word) && after.starts_with(' ') => (skip_spaces(after, 0), false),
        None => return None,
    };
    // The quote may be one within a quoted text.
    let start = start + after[start..].len() - after[start..].trim_start_matches('\\').len();
    let value = &after[start..];
    let (start, length) = match value.chars().next()? {
        quote @ ('"' | '\'') => (start + 1, value[1..].find(quote)),
        '{' if sure => (start, value.rfind('}').map(|end| end + 1)),
        '[' if sure => (start, value.rfind(']').map(|end| end + 1)),
        _ => (start, value.find(ends_value)),
    };
    let secret = start..length.map_or(after.len(), |length| start + length);
    let found = match sure {
        true => !secret.is_empty(),
        false => looks_random(&after[secret.clone()]),
    };
    found.then_some(secret)
}

/// Where the value begins that is assigned to a name, and whether it is one for
/// sure: a colon also stands within sentences.
fn assignment(after: &str) -> Option<(usize, bool)> {
    let unquoted = after.trim_start_matches(['"', '\'', '\\']);
    let quoted = unquoted.len() < after.len();
    let sign = unquoted.trim_start();
    let sure = match sign.chars().next()? {
        '=' => true,
        ':' => quoted,
        _ => return None,
    };
    Some((skip_spaces(after, after.len() - sign.len() + 1), sure))
}

fn skip_spaces(text: &str, from: usize) -> usize {
    text.len() - text[from..].trim_start().len()
}

fn ends_value(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ',' | ';' | '&' | ')' | ']' | '}' | '<' | '>' | '"' | '\''
        )
}

fn names_secret(word: &str) -> bool {
    let mut word = word.to_ascii_lowercase();
    word.retain(|c| c.is_ascii_alphanumeric());
    let word = word.strip_suffix('s').unwrap_or(&word);
    SECRETS.iter().any(|secret| word.ends_with(secret))
}

fn is_scheme(word: &str) -> bool {
    SCHEMES
        .iter()
        .any(|scheme| word.eq_ignore_ascii_case(scheme))
}

/// Words of a language are shorter, or have no digits.
fn looks_random(value: &str) -> bool {
    value.len() >= 24 || value.len() >= 8 && value.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn what_is_named_as_a_secret_is_taken_out() {
        for (text, shown) in [
            ("password=hunter", "password=…"),
            ("a=1&api_key=abc&b=2", "a=1&api_key=…&b=2"),
            ("X-Api-Key: abc12345 is unknown", "X-Api-Key: … is unknown"),
            ("Authorization: Bearer abc12345", "Authorization: Bearer …"),
            ("no such user: Basic YWJjOmRlZjo3", "no such user: Basic …"),
            ("the token abc12345, sent twice", "the token …, sent twice"),
            ("tokens: abcdefghijklmnopqrstuvwx", "tokens: …"),
            (
                r#"{"oauth_access_token": "abc"#,
                r#"{"oauth_access_token": "…"#,
            ),
            (
                r#"{"credentials":"a b","id":"x"}"#,
                r#"{"credentials":"…","id":"x"}"#,
            ),
            (
                r#"at {"credentials": {"x": {"y": "abc"}}}: no"#,
                r#"at {"credentials": …: no"#,
            ),
            (r#"at {"secrets":["a","b"], 7}"#, r#"at {"secrets":…, 7}"#),
            (r#"at {"secrets":["a","b"#, r#"at {"secrets":…"#),
            (r#"\"secret\":\"abc\", 7"#, r#"\"secret\":\"…", 7"#),
            (
                "client_secret = 'a b' refused",
                "client_secret = '…' refused",
            ),
            (
                "\u{e9}token=\u{e9}\u{2003}\u{e9}",
                "\u{e9}token=…\u{2003}\u{e9}",
            ),
            ("token=a token=b", "token=… token=…"),
            ("token: {abc12345} or {x}", "token: …} or {x}"),
            ("token: [abc12345] or [x]", "token: …] or [x]"),
        ] {
            assert_eq!(without_secrets(text), shown);
        }
    }

    #[test]
    fn a_sentence_about_secrets_stays() {
        for text in [
            "",
            "invalid token: expired",
            "Bearer authentication is required",
            "the password is wrong",
            "no token dc_1234 here",
            "basic plan: 10 sources",
            "token_limit=4096",
            "token=",
            "token:",
            "token= , then",
            "authorization",
            "there is no dc_abc12345",
            "\u{e9}\u{e8} token \u{e9}",
        ] {
            assert_eq!(without_secrets(text), text);
        }
    }
}
