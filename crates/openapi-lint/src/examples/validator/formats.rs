//! Explains why a string does not have a format.

use openapi_document::format::matches;

/// Returns the message for a string that does not have a format. `shown` is the string as messages
/// show it.
pub(super) fn explain(format: &str, text: &str, shown: &str) -> String {
    let has_format = |repaired: &str| matches(format, repaired);
    match format {
        "time" | "date-time" if has_format(&format!("{text}Z")) => {
            format!("{shown} has no time zone; `{format}` needs one")
        }
        "date-time" if has_format(&text.replacen(' ', "T", 1)) => {
            format!("{shown} has a space between date and time; `{format}` needs a `T`")
        }
        "date-time" if matches("date", text) => {
            format!("{shown} has no time; `{format}` needs one")
        }
        "uri" | "iri" if has_format(&format!("x:{text}")) => {
            format!("{shown} is not an absolute URI: the scheme is missing")
        }
        _ => format!("{shown} is not a valid `{format}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::explain;

    #[test]
    fn message_names_the_missing_part() {
        for (format, text, expected) in [
            ("time", "17:00:00", "has no time zone; `time` needs one"),
            (
                "date-time",
                "2024-02-29T04:18:46",
                "has no time zone; `date-time` needs one",
            ),
            (
                "date-time",
                "2024-02-29 04:18:46Z",
                "has a space between date and time; `date-time` needs a `T`",
            ),
            (
                "date-time",
                "2024-02-29",
                "has no time; `date-time` needs one",
            ),
            (
                "uri",
                "example.com/a",
                "is not an absolute URI: the scheme is missing",
            ),
            ("uri", "a b", "is not a valid `uri`"),
            ("uuid", "12", "is not a valid `uuid`"),
        ] {
            assert_eq!(explain(format, text, "it"), format!("it {expected}"));
        }
    }
}
