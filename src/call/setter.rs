//! Conversion of values in generated setters.
//!
//! Shared functions, because there are hundreds of setters.

use std::fmt::Display;

/// Converts the value of a required parameter or field.
///
/// # Errors
///
/// Returns the name and the reason if the value is invalid.
pub(crate) fn required<T, V>(name: &str, value: V) -> Result<T, String>
where
    V: TryInto<T>,
    V::Error: Display,
{
    value
        .try_into()
        .map_err(|reason| invalid_value(name, &reason))
}

/// Converts the value of an optional parameter or field. See [`required`].
pub(crate) fn optional<T, V>(name: &str, value: V) -> Result<Option<T>, String>
where
    V: TryInto<T>,
    V::Error: Display,
{
    required(name, value).map(Some)
}

fn invalid_value(name: &str, reason: &dyn Display) -> String {
    format!("`{name}`: {reason}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_value_is_reported_by_name() {
        assert_eq!(required::<u8, _>("limit", 7_u32), Ok(7));
        assert_eq!(optional::<u8, _>("limit", 7_u32), Ok(Some(7)));
        let reason = optional::<u8, _>("limit", 300_u32).unwrap_err();
        assert!(reason.starts_with("`limit`: out of range"), "{reason}");
    }
}
