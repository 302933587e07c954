//! The three time formats of the API.

#[cfg(feature = "chrono")]
mod chrono;
mod datetime;
mod epoch;
#[cfg(feature = "jiff")]
mod jiff;
mod rfc3339;

use std::fmt;

pub use datetime::DateTime;
pub use epoch::{EpochMilliseconds, EpochSeconds};

/// The error of converting a time: the text is not a time, or the time is out of range.
///
/// ```
/// use pipedream_client::types::{DateTime, InvalidTime};
/// use std::time::SystemTime;
///
/// let invalid: Result<SystemTime, InvalidTime> = (&DateTime::from("soon")).try_into();
/// assert_eq!(
///     invalid.unwrap_err().to_string(),
///     "expected a date and time with a time zone offset (RFC 3339)",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTime(Reason);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    NotATime,
    OutOfRange,
}

impl InvalidTime {
    const NOT_A_TIME: Self = Self(Reason::NotATime);
    const OUT_OF_RANGE: Self = Self(Reason::OutOfRange);
}

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Reason::NotATime => "expected a date and time with a time zone offset (RFC 3339)",
            Reason::OutOfRange => "the time is out of range",
        })
    }
}

impl std::error::Error for InvalidTime {}
