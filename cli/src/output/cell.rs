//! The cells of tables and CSV.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// The properties of an object, or the value itself under the name `value`.
pub(crate) fn properties(item: &RawValue) -> Vec<(String, Box<RawValue>)> {
    struct Properties(Vec<(String, Box<RawValue>)>);
    impl<'de> serde::Deserialize<'de> for Properties {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Visitor;
            impl<'de> serde::de::Visitor<'de> for Visitor {
                type Value = Properties;

                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("an object")
                }

                fn visit_map<A: serde::de::MapAccess<'de>>(
                    self,
                    mut map: A,
                ) -> Result<Properties, A::Error> {
                    let mut list = Vec::new();
                    while let Some(entry) = map.next_entry()? {
                        list.push(entry);
                    }
                    Ok(Properties(list))
                }
            }
            deserializer.deserialize_map(Visitor)
        }
    }
    match serde_json::from_str::<Properties>(item.get()) {
        Ok(properties) => properties.0,
        Err(_) => vec![("value".to_owned(), item.to_owned())],
    }
}

/// Whether a value is a string, a number, a boolean or null.
pub(super) fn is_scalar(value: &RawValue) -> bool {
    !value.get().trim_start().starts_with(['{', '['])
}

/// The text of a cell for programs: a string without quotes, anything else as JSON.
pub(super) fn plain(value: &RawValue) -> String {
    match serde_json::from_str::<Value>(value.get()) {
        Ok(Value::String(text)) => text,
        Ok(Value::Null) => String::new(),
        _ => super::json::compact(value.get()),
    }
}

/// The text of a cell for people: times in the local time zone, without control characters and
/// secrets.
pub(super) fn shown(name: &str, value: &RawValue) -> String {
    if name == "credentials" && !is_scalar(value) {
        let names = serde_json::from_str::<Map<String, Value>>(value.get());
        let names: Vec<String> = names
            .map(|it| it.keys().cloned().collect())
            .unwrap_or_default();
        return format!("(hidden: {})", names.join(", "));
    }
    let text = plain(value);
    local_time(name, &text).unwrap_or_else(|| escaped(&text))
}

/// Escapes control characters, which could change what a terminal shows.
pub(crate) fn escaped(text: &str) -> String {
    let escape = |c: char| match c.is_control() {
        true => c.escape_default().to_string(),
        false => c.to_string(),
    };
    text.chars().map(escape).collect()
}

fn local_time(name: &str, text: &str) -> Option<String> {
    let time = if name.ends_with("_at_ms") {
        Timestamp::from_millisecond(text.parse().ok()?).ok()?
    } else if name.ends_with("_at") || name.ends_with("_ts") {
        match text.parse::<i64>() {
            Ok(seconds) => Timestamp::from_second(seconds).ok()?,
            Err(_) => text.parse().ok()?,
        }
    } else {
        return None;
    };
    let zoned = time.to_zoned_datetime(TimeZone::system());
    Some(zoned.strftime("%Y-%m-%d %H:%M:%S %:z").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(json: &str) -> Box<RawValue> {
        RawValue::from_string(json.to_owned()).unwrap()
    }

    #[test]
    fn numbers_keep_every_digit() {
        let item = raw(r#"{"b": 12345678901234567890123.10, "a": "x"}"#);
        let cells: Vec<_> = properties(&item)
            .iter()
            .map(|(name, value)| format!("{name}={}", plain(value)))
            .collect();
        assert_eq!(cells, ["b=12345678901234567890123.10", "a=x"]);
    }

    #[test]
    fn cells_for_people_hide_credentials_and_control_characters() {
        let credentials = raw(r#"{"oauth_access_token": "s3cret"}"#);
        assert_eq!(
            shown("credentials", &credentials),
            "(hidden: oauth_access_token)"
        );
        assert_eq!(shown("name", &raw(r#""a\u001b[2Jb\n""#)), "a\\u{1b}[2Jb\\n");
    }

    #[test]
    fn times_are_local_with_their_offset() {
        let shown = shown("created_at", &raw("1589486978"));
        assert!(shown.starts_with("2020-05-1"), "{shown}");
        assert!(shown.contains('+') || shown.contains('-'), "{shown}");
        assert_eq!(super::shown("count", &raw("1589486978")), "1589486978");
    }
}
