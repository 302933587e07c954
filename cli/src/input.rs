//! Input from files, standard input and `KEY=VALUE` pairs.

use std::io::Read;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::output;

/// Reads JSON from a file, or from standard input for `-`. Its text is kept, with every digit.
pub(crate) fn read_json(file: &str) -> Result<Box<RawValue>, Failure> {
    let name = if file == "-" { "standard input" } else { file };
    let mut text = String::new();
    let read = match file {
        "-" => std::io::stdin().lock().read_to_string(&mut text),
        file => std::fs::File::open(file).and_then(|mut it| it.read_to_string(&mut text)),
    };
    read.map_err(|error| Failure::usage(format!("cannot read {name}: {error}")))?;
    parse(&text).map_err(|error| Failure::usage(format!("{name}: {error}")))
}

/// Parses JSON, and keeps its text.
pub(crate) fn parse(text: &str) -> Result<Box<RawValue>, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}

/// Adds a `KEY=VALUE` pair to an object. A dot in the key nests.
///
/// A value that is a JSON number, boolean, `null`, array, object or quoted string is JSON; any
/// other value is text.
pub(crate) fn insert_pair(object: &mut Map<String, Value>, pair: &str) -> Result<(), String> {
    let Some((key, value)) = pair.split_once('=') else {
        return Err(format!("`{pair}` is not KEY=VALUE"));
    };
    if key.split('.').any(str::is_empty) {
        return Err(format!("`{key}` is not a key"));
    }
    let value = match serde_json::from_str(value) {
        Ok(Value::String(text)) => Value::from(text),
        Ok(_) if has_long_number(value) => {
            return Err(format!(
                "`{key}` has a number of more than {MAX_DIGITS} digits; quote it to send text, or \
                 put it in --body"
            ));
        }
        Ok(value) => value,
        Err(_) => Value::from(value),
    };
    let (parents, last) = key.rsplit_once('.').unwrap_or(("", key));
    let mut object = object;
    for parent in parents.split('.').filter(|parent| !parent.is_empty()) {
        let entry = object
            .entry(parent)
            .or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(nested) = entry else {
            return Err(format!("`{parent}` in `{key}` already has a value"));
        };
        object = nested;
    }
    match object.insert(last.to_owned(), value) {
        Some(_) => Err(format!("`{key}` is set twice")),
        None => Ok(()),
    }
}

/// The digits that any number keeps as a 64-bit value.
const MAX_DIGITS: usize = 15;

/// Whether a number in a JSON text has so many digits that some could be lost.
fn has_long_number(json: &str) -> bool {
    let digits = |token: &str| token.bytes().filter(u8::is_ascii_digit).count();
    output::tokens(json)
        .filter(|token| !token.starts_with('"'))
        .any(|token| digits(token) > MAX_DIGITS && token.parse::<i64>().is_err())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(pairs: &[&str]) -> Result<Value, String> {
        let mut object = Map::new();
        for pair in pairs {
            insert_pair(&mut object, pair)?;
        }
        Ok(object.into())
    }

    #[test]
    fn pairs_nest_at_dots_and_keep_json_types() {
        assert_eq!(
            object(&[
                "url=https://a.b/c?d=e",
                "timer.intervalSeconds=60",
                "timer.cron=null",
                "n=\"1\""
            ]),
            Ok(json!({
                "url": "https://a.b/c?d=e",
                "timer": {"intervalSeconds": 60, "cron": null},
                "n": "1",
            }))
        );
    }

    #[test]
    fn wrong_pairs_name_the_problem() {
        for (pairs, expected) in [
            (&["a"][..], "`a` is not KEY=VALUE"),
            (&["=1"], "`` is not a key"),
            (&["a..b=1"], "`a..b` is not a key"),
            (&["a=1", "a.b=2"], "`a` in `a.b` already has a value"),
            (&["a=1", "a=2"], "`a` is set twice"),
            // Requirement 17.
            (
                &["a=[12345678901234567890123]"],
                "`a` has a number of more than 15 digits; quote it to send text, or put it in --body",
            ),
        ] {
            assert_eq!(object(pairs), Err(expected.to_owned()));
        }
    }
}
