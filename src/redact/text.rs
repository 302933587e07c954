//! Removes labelled secrets from a text.

use std::ops::Range;

use super::REDACTED;

/// Suffixes of the names of secrets, in lower case and without `_` and `-`.
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

/// Schemes that precede a credential in an `Authorization` header.
const SCHEMES: [&str; 3] = ["bearer", "basic", "token"];

/// Redacts secrets that the text labels as such: `password=hunter2`,
/// `"api_key": "abc"`, `Bearer abc12345`.
///
/// An unlabelled secret cannot be recognized. Sentences such as
/// `invalid token: expired` are not changed.
pub(crate) fn without_secrets(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_word_char) {
        let length = rest[start..].find(|c| !is_word_char(c));
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

fn is_word_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// Returns the position of the secret that a word labels, in the text after the word.
fn secret_after(word: &str, after: &str) -> Option<Range<usize>> {
    let assigned = match names_secret(word) {
        true => assignment(after),
        false => None,
    };
    let (start, certain) = match assigned {
        Some((start, certain)) => {
            // The name of the scheme is not a secret.
            let first = after[start..].split(' ').next().unwrap_or_default();
            let scheme = if is_scheme(first) { first.len() } else { 0 };
            (skip_spaces(after, start + scheme), certain)
        }
        None if is_scheme(word) && after.starts_with(' ') => (skip_spaces(after, 0), false),
        None => return None,
    };
    // The quote may be escaped, if it is inside another quoted text.
    let start = start + after[start..].len() - after[start..].trim_start_matches('\\').len();
    let value = &after[start..];
    let (start, length) = match value.chars().next()? {
        quote @ ('"' | '\'') => (start + 1, value[1..].find(quote)),
        '{' if certain => (start, value.rfind('}').map(|end| end + 1)),
        '[' if certain => (start, value.rfind(']').map(|end| end + 1)),
        _ => (start, value.find(ends_value)),
    };
    let secret = start..length.map_or(after.len(), |length| start + length);
    let found = match certain {
        true => !secret.is_empty(),
        false => looks_random(&after[secret.clone()]),
    };
    found.then_some(secret)
}

/// Returns the start of the value assigned to a name, and whether it is certainly a
/// value: a colon also occurs in sentences.
fn assignment(after: &str) -> Option<(usize, bool)> {
    let unquoted = after.trim_start_matches(['"', '\'', '\\']);
    let quoted = unquoted.len() < after.len();
    let sign = unquoted.trim_start();
    let certain = match sign.chars().next()? {
        '=' => true,
        ':' => quoted,
        _ => return None,
    };
    Some((skip_spaces(after, after.len() - sign.len() + 1), certain))
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

/// Returns whether a value is longer than most words, or contains digits.
fn looks_random(value: &str) -> bool {
    value.len() >= 24 || value.len() >= 8 && value.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn labelled_secrets_are_redacted() {
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
    fn sentences_about_secrets_are_not_changed() {
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
