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
pub(crate) fn optional<T, Kind>(
    name: &str,
    value: impl OptionalValue<T, Kind>,
) -> Result<Option<T>, String> {
    value
        .try_into_option()
        .map_err(|reason| invalid_value(name, &reason))
}

/// A value for the setter of an optional parameter or field: a value that converts to `T`, or
/// an `Option` of one.
///
/// `None` leaves the parameter out. `Kind` is inferred; it distinguishes the two.
///
/// ```
/// # let client = pipedream_client::Client::builder().api_key("abc123").build()?;
/// let limit: Option<u32> = std::env::args().nth(1).and_then(|limit| limit.parse().ok());
/// let call = client.list_my_sources().limit(limit).include("id,name");
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert to `{T}`",
    note = "the setter also accepts an `Option` of a value that converts to `{T}`"
)]
pub trait OptionalValue<T, Kind> {
    /// Why a value is invalid.
    type Error: Display;

    /// Converts the value, if there is one.
    ///
    /// # Errors
    ///
    /// Fails if the value is invalid.
    fn try_into_option(self) -> Result<Option<T>, Self::Error>;
}

/// The [kind](OptionalValue) of a value.
#[derive(Debug)]
pub enum Given {}

/// The [kind](OptionalValue) of an `Option`.
#[derive(Debug)]
pub enum Maybe {}

impl<T, V: TryInto<T, Error: Display>> OptionalValue<T, Given> for V {
    type Error = V::Error;

    fn try_into_option(self) -> Result<Option<T>, V::Error> {
        self.try_into().map(Some)
    }
}

impl<T, V: TryInto<T, Error: Display>> OptionalValue<T, Maybe> for Option<V> {
    type Error = V::Error;

    fn try_into_option(self) -> Result<Option<T>, V::Error> {
        self.map(V::try_into).transpose()
    }
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

    #[test]
    fn optional_value_may_be_an_option() {
        assert_eq!(optional::<u8, _>("limit", Some(7_u32)), Ok(Some(7)));
        assert_eq!(optional::<u8, _>("limit", None::<u32>), Ok(None));
        let reason = optional::<u8, _>("limit", Some(300_u32)).unwrap_err();
        assert!(reason.starts_with("`limit`: out of range"), "{reason}");
    }
}
