//! Which value a scalar of YAML 1.2's core schema is.

use std::borrow::Cow;

/// A value without parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number that is written without a fraction or an exponent.
    Integer(i128),
    /// Any other number.
    Float(f64),
    /// Text.
    String(Cow<'a, str>),
}

impl<'a> Scalar<'a> {
    /// Reads a scalar that stands without quotes.
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

    /// Reads a plain scalar as the kind of value that a tag such as `!!str` asks for.
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

    /// Reads text as the JSON value that it spells, text itself where it spells none.
    pub fn from_serialized(text: &'a str) -> Self {
        match text {
            "true" => Self::Bool(true),
            "false" => Self::Bool(false),
            "null" => Self::Null,
            _ => Self::number(text).unwrap_or(Self::String(Cow::Borrowed(text))),
        }
    }
}
