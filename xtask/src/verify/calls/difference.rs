//! What a value lost when a client decoded and encoded it.

use jiff::Timestamp;
use serde_json::Value;

/// The differences between a value that was served and the one that a client made of it.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// Each with its place in the value.
    pub(super) changes: Vec<String>,
    /// Whether properties that are null are absent, or the other way around.
    pub(super) nulls: bool,
}

/// Compares two values. Numbers are compared by value, and times as instants.
pub(super) fn difference(served: &Value, actual: &Value) -> Difference {
    let mut found = Difference::default();
    found.compare("", served, actual);
    found
}

impl Difference {
    fn compare(&mut self, at: &str, served: &Value, actual: &Value) {
        match (served, actual) {
            (Value::Object(served), Value::Object(actual)) => {
                for (name, value) in served {
                    let at = format!("{at}/{name}");
                    match actual.get(name) {
                        Some(other) => self.compare(&at, value, other),
                        None if value.is_null() => self.nulls = true,
                        None => self.changes.push(format!("{at} is lost")),
                    }
                }
                for (name, value) in actual {
                    match served.contains_key(name) {
                        true => {}
                        false if value.is_null() => self.nulls = true,
                        false => self.changes.push(format!("{at}/{name} is added: {value}")),
                    }
                }
            }
            (Value::Array(served), Value::Array(actual)) if served.len() == actual.len() => {
                for (index, (value, other)) in served.iter().zip(actual).enumerate() {
                    self.compare(&format!("{at}/{index}"), value, other);
                }
            }
            (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
            (Value::String(one), Value::String(other)) if is_same_time(one, other) => {}
            _ if served == actual => {}
            _ => self
                .changes
                .push(format!("{at} is {actual} instead of {served}")),
        }
    }
}

fn is_same_time(one: &str, other: &str) -> bool {
    let times = [one, other].map(str::parse::<Timestamp>);
    matches!(times, [Ok(one), Ok(other)] if one == other)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn changes(served: Value, actual: Value) -> Vec<String> {
        difference(&served, &actual).changes
    }

    #[test]
    fn notation_of_numbers_and_times_may_differ() {
        assert!(changes(json!([1, 2.0]), json!([1.0, 2])).is_empty());
        let times = ["2024-02-08T17:00:00.000Z", "2024-02-08T18:00:00+01:00"];
        assert!(changes(json!(times[0]), json!(times[1])).is_empty());
    }

    #[test]
    fn lost_milliseconds_and_members_are_named() {
        let lost = changes(
            json!("2024-02-08T17:00:00.123Z"),
            json!("2024-02-08T17:00:00Z"),
        );
        assert_eq!(lost.len(), 1, "{lost:?}");
        assert_eq!(
            changes(json!({"a": {"b": 1}}), json!({"a": {}})),
            ["/a/b is lost"]
        );
        assert_eq!(changes(json!({}), json!({"a": 1})), ["/a is added: 1"]);
        assert_eq!(
            changes(json!({"p": {}}), json!({"p": []})),
            ["/p is [] instead of {}"]
        );
    }

    #[test]
    fn null_and_absent_are_no_change() {
        let found = difference(&json!({"a": null}), &json!({"b": null}));
        assert!(found.nulls && found.changes.is_empty(), "{found:?}");
        assert!(!difference(&json!({"a": 1}), &json!({"a": 1})).nulls);
    }
}
