//! Checks strings against formats and patterns, and knows the bounds of integer formats.

use std::cell::RefCell;
use std::collections::HashMap;

use jsonschema::Validator;
use serde_json::json;

/// The formats of JSON Schema that the `jsonschema` crate checks.
const STANDARD: &[&str] = &[
    "date",
    "date-time",
    "time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uri-template",
    "iri",
    "iri-reference",
    "uuid",
    "json-pointer",
    "relative-json-pointer",
];

thread_local! {
    static FORMATS: RefCell<HashMap<String, Option<Validator>>> = RefCell::default();
    static PATTERNS: RefCell<HashMap<String, Pattern>> = RefCell::default();
}

/// Returns whether a string conforms to a format.
///
/// Returns true for a format that is unknown or not for strings.
pub fn matches(format: &str, text: &str) -> bool {
    match format {
        "byte" => is_base64(text),
        "regex" => pattern_defect(text).is_none(),
        "char" => text.chars().count() == 1,
        _ if !STANDARD.contains(&format) => true,
        _ => FORMATS.with_borrow_mut(|formats| {
            let validator = formats.entry(format.to_owned()).or_insert_with(|| {
                jsonschema::draft202012::options()
                    .should_validate_formats(true)
                    .build(&json!({ "format": format }))
                    .ok()
            });
            validator
                .as_ref()
                .is_none_or(|validator| validator.is_valid(&json!(text)))
        }),
    }
}

fn is_base64(text: &str) -> bool {
    let compact: String = text.split_whitespace().collect();
    let data = compact.trim_end_matches('=');
    compact.len().is_multiple_of(4)
        && compact.len() - data.len() <= 2
        && data
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
}

/// Returns the smallest and largest number of an integer format, such as `int32`.
pub fn integer_bounds(format: &str) -> Option<(i128, i128)> {
    Some(match format {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "int64" => (i64::MIN.into(), i64::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        _ => return None,
    })
}

/// A pattern that was compiled once. Compiling takes seconds if a pattern repeats something often.
struct Pattern {
    regex: Option<fancy_regex::Regex>,
    defect: Option<String>,
}

impl Pattern {
    fn new(pattern: &str) -> Self {
        let fancy = match fancy_regex::Regex::new(pattern) {
            Ok(regex) => {
                return Self {
                    regex: Some(regex),
                    defect: None,
                };
            }
            Err(error) => error,
        };
        let unicode = regress::Regex::with_flags(pattern, "u");
        let defect = match unicode.or_else(|_| regress::Regex::new(pattern)) {
            Ok(_) => None,
            Err(error) if error.text.is_empty() => Some(fancy.to_string()),
            Err(error) => Some(error.text),
        };
        Self {
            regex: None,
            defect,
        }
    }
}

fn with_pattern<T>(pattern: &str, read: impl FnOnce(&Pattern) -> T) -> T {
    PATTERNS.with_borrow_mut(|patterns| {
        if !patterns.contains_key(pattern) {
            patterns.insert(pattern.to_owned(), Pattern::new(pattern));
        }
        read(&patterns[pattern])
    })
}

/// Returns why a pattern is not a valid regular expression of ECMA 262; `None` if it is valid.
pub fn pattern_defect(pattern: &str) -> Option<String> {
    with_pattern(pattern, |it| it.defect.clone())
}

/// Returns whether a string contains a match of a pattern.
///
/// Returns true if the pattern is not supported, or matching exceeds the limit on backtracking.
pub fn matches_pattern(pattern: &str, text: &str) -> bool {
    with_pattern(pattern, |it| {
        let regex = it.regex.as_ref();
        regex.is_none_or(|regex| regex.is_match(text).unwrap_or(true))
    })
}
