//! Scalars, read by the core schema of YAML 1.2.

use std::borrow::Cow;

/// A value that is neither an array nor an object.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// Null.
    Null,
    /// True or false.
    Bool(bool),
    /// A number without a fraction or an exponent that fits 128 bits.
    Integer(i128),
    /// Any other number.
    Float(f64),
    /// A string.
    String(Cow<'a, str>),
}

impl<'a> Scalar<'a> {
    /// Reads a scalar that is not quoted.
    pub(super) fn plain(text: Cow<'a, str>) -> Self {
        match text.as_ref() {
            "" | "~" | "null" | "Null" | "NULL" => return Self::Null,
            "true" | "True" | "TRUE" => return Self::Bool(true),
            "false" | "False" | "FALSE" => return Self::Bool(false),
            ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => {
                return Self::Float(f64::INFINITY);
            }
            "-.inf" | "-.Inf" | "-.INF" => return Self::Float(f64::NEG_INFINITY),
            ".nan" | ".NaN" | ".NAN" => return Self::Float(f64::NAN),
            _ => {}
        }
        match Self::number(&text) {
            Some(number) => number,
            None => Self::String(text),
        }
    }

    fn number(text: &str) -> Option<Self> {
        if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) {
            return None;
        }
        if let Some(digits) = text.strip_prefix("0x") {
            return i128::from_str_radix(digits, 16).ok().map(Self::Integer);
        }
        if let Some(digits) = text.strip_prefix("0o") {
            return i128::from_str_radix(digits, 8).ok().map(Self::Integer);
        }
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(match text.parse() {
                Ok(integer) => Self::Integer(integer),
                Err(_) => Self::Float(text.parse().unwrap_or(f64::INFINITY)),
            });
        }
        let numeric = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-');
        let has_digit = unsigned.starts_with(|c: char| c.is_ascii_digit())
            || unsigned
                .strip_prefix('.')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if has_digit && unsigned.chars().all(numeric) {
            return text.parse().ok().map(Self::Float);
        }
        None
    }

    /// Reads a plain scalar with a tag of the core schema, such as `!!str`.
    pub(super) fn tagged(text: Cow<'a, str>, tag: &str) -> Self {
        match tag {
            "str" => Self::String(text),
            "float" => match Self::plain(text) {
                Self::Integer(value) => Self::Float(value as f64),
                other => other,
            },
            _ => Self::plain(text),
        }
    }

    /// Reads the text of a parameter as a boolean, null or number, or else as a string.
    pub fn from_serialized(text: &'a str) -> Self {
        match text {
            "true" => Self::Bool(true),
            "false" => Self::Bool(false),
            "null" => Self::Null,
            _ => Self::number(text).unwrap_or(Self::String(Cow::Borrowed(text))),
        }
    }
}
