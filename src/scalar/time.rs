//! The three notations of time that the API uses.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
mod rfc3339;

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// A time that another type cannot hold, or a text that is no time.
///
/// It says which of both, and not what it was.
///
/// ```
/// use pipedream_client::types::{DateTime, InvalidTime};
/// use std::time::SystemTime;
///
/// let refused: Result<SystemTime, InvalidTime> = (&DateTime::from("soon")).try_into();
/// assert_eq!(
///     refused.unwrap_err().to_string(),
///     "the text is no date and time with an offset (RFC 3339)",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTime(Reason);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    NoTime,
    OutOfRange,
}

impl InvalidTime {
    const NO_TIME: Self = Self(Reason::NoTime);
    const OUT_OF_RANGE: Self = Self(Reason::OutOfRange);
}

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Reason::NoTime => "the text is no date and time with an offset (RFC 3339)",
            Reason::OutOfRange => "the time is out of range",
        })
    }
}

impl std::error::Error for InvalidTime {}

macro_rules! epoch {
    ($(#[$attribute:meta])* $name:ident, $from:path, $nanoseconds:literal) => {
        $(#[$attribute])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// The number since 1970-01-01T00:00:00Z.
            pub const fn get(self) -> i64 {
                self.0
            }

            /// The time, or none where the system's clock cannot tell it.
            pub fn to_system_time(self) -> Option<SystemTime> {
                let distance = $from(self.0.unsigned_abs());
                match self.0 < 0 {
                    true => SystemTime::UNIX_EPOCH.checked_sub(distance),
                    false => SystemTime::UNIX_EPOCH.checked_add(distance),
                }
            }
        }

        impl TryFrom<$name> for SystemTime {
            type Error = InvalidTime;

            fn try_from(time: $name) -> Result<Self, Self::Error> {
                time.to_system_time().ok_or(InvalidTime::OUT_OF_RANGE)
            }
        }

        /// What is finer than the unit is dropped.
        impl TryFrom<SystemTime> for $name {
            type Error = InvalidTime;

            fn try_from(time: SystemTime) -> Result<Self, Self::Error> {
                let nanoseconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
                    Ok(after) => i128::try_from(after.as_nanos()),
                    Err(before) => i128::try_from(before.duration().as_nanos()).map(|number| -number),
                };
                // The unit that the time is in, before the epoch too.
                let number = nanoseconds.map(|number| number.div_euclid($nanoseconds));
                number
                    .and_then(i64::try_from)
                    .map(Self)
                    .map_err(|_| InvalidTime::OUT_OF_RANGE)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<$name> for i64 {
            fn from(time: $name) -> Self {
                time.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

epoch! {
    /// A time in seconds since 1970-01-01T00:00:00Z.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// let time = pipedream_client::types::EpochSeconds::from(60);
    /// let minute = SystemTime::UNIX_EPOCH + Duration::from_secs(60);
    /// assert_eq!(time.to_system_time(), Some(minute));
    /// ```
    EpochSeconds, Duration::from_secs, 1_000_000_000
}

epoch! {
    /// A time in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// let time = pipedream_client::types::EpochMilliseconds::from(1500);
    /// let later = SystemTime::UNIX_EPOCH + Duration::from_millis(1500);
    /// assert_eq!(time.to_system_time(), Some(later));
    /// ```
    EpochMilliseconds, Duration::from_millis, 1_000_000
}

crate::scalar::text! {
    /// A time in ISO 8601, as the server wrote it: `2022-07-27T20:37:52.000Z`.
    ///
    /// The text is kept, so that it goes back as it came.
    ///
    /// ```
    /// use pipedream_client::types::DateTime;
    /// use std::time::{Duration, SystemTime};
    ///
    /// let time = DateTime::from("1970-01-01T00:01:00.500Z");
    /// assert_eq!(time.as_str(), "1970-01-01T00:01:00.500Z");
    /// let later = SystemTime::UNIX_EPOCH + Duration::from_millis(60_500);
    /// assert_eq!(time.to_system_time(), Some(later));
    /// ```
    DateTime
}

impl DateTime {
    /// The time, or none where the text is no date and time with an offset (RFC
    /// 3339), or the system's clock cannot tell it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.try_into().ok()
    }
}

impl TryFrom<&DateTime> for SystemTime {
    type Error = InvalidTime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        rfc3339::parse(time.as_str())
    }
}

impl TryFrom<DateTime> for SystemTime {
    type Error = InvalidTime;

    fn try_from(time: DateTime) -> Result<Self, Self::Error> {
        (&time).try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_before_the_epoch_is_told() {
        let second = Duration::from_secs(1);
        assert_eq!(
            EpochSeconds::from(-1).to_system_time(),
            SystemTime::UNIX_EPOCH.checked_sub(second)
        );
    }

    #[test]
    fn the_systems_time_becomes_the_unit_that_it_is_in() {
        for (milliseconds, seconds) in [(0, 0), (1_999, 1), (-1, -1), (-1_000, -1), (-1_001, -2)] {
            let time = EpochMilliseconds::from(milliseconds);
            let system = SystemTime::try_from(time).unwrap();
            assert_eq!(EpochMilliseconds::try_from(system), Ok(time));
            assert_eq!(EpochSeconds::try_from(system), Ok(seconds.into()));
        }
    }

    #[test]
    fn an_epoch_is_read_as_it_is_shown() {
        let time = EpochSeconds::from(-7);
        assert_eq!(time.to_string().parse(), Ok(time));
        assert!("7.5".parse::<EpochMilliseconds>().is_err());
    }

    #[test]
    fn a_time_out_of_range_is_no_panic() {
        for number in [i64::MIN, i64::MAX] {
            let _ = EpochSeconds::from(number).to_system_time();
            let _ = EpochMilliseconds::from(number).to_system_time();
        }
    }
}
