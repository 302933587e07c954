//! What the generated setters do with a value.
//!
//! Here and not in each of them, since there are hundreds.

use std::fmt::Display;

/// The value, or the name of what was set and why the value is refused for it.
pub(crate) fn required<T, V>(name: &str, value: V) -> Result<T, String>
where
    V: TryInto<T>,
    V::Error: Display,
{
    value.try_into().map_err(|reason| refused(name, &reason))
}

/// The same, where it may be left out.
pub(crate) fn optional<T, V>(name: &str, value: V) -> Result<Option<T>, String>
where
    V: TryInto<T>,
    V::Error: Display,
{
    required(name, value).map(Some)
}

fn refused(name: &str, reason: &dyn Display) -> String {
    format!("`{name}`: {reason}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_value_is_told_by_name() {
        assert_eq!(required::<u8, _>("limit", 7_u32), Ok(7));
        assert_eq!(optional::<u8, _>("limit", 7_u32), Ok(Some(7)));
        let refused = optional::<u8, _>("limit", 300_u32).unwrap_err();
        assert!(refused.starts_with("`limit`: out of range"), "{refused}");
    }
}
