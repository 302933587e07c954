//! Times as numbers since 1970-01-01T00:00:00Z.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::{InvalidTime, rfc3339};

macro_rules! epoch {
    ($(#[$attribute:meta])* $name:ident, $from:path, $nanoseconds:literal) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// Returns the number of units since 1970-01-01T00:00:00Z.
            pub const fn get(self) -> i64 {
                self.0
            }

            /// Converts to the system's time, or returns `None` if it is out of range.
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

        /// Rounds down to the unit.
        impl TryFrom<SystemTime> for $name {
            type Error = InvalidTime;

            fn try_from(time: SystemTime) -> Result<Self, Self::Error> {
                let nanoseconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
                    Ok(after) => i128::try_from(after.as_nanos()),
                    Err(before) => i128::try_from(before.duration().as_nanos()).map(|number| -number),
                };
                // Round down before the epoch too.
                let number = nanoseconds.map(|number| number.div_euclid($nanoseconds));
                number
                    .and_then(i64::try_from)
                    .map(Self)
                    .map_err(|_| InvalidTime::OUT_OF_RANGE)
            }
        }

        /// Rounds a fraction down to the unit.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Number;

                impl Visitor<'_> for Number {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("i64")
                    }

                    fn visit_i64<E: Error>(self, number: i64) -> Result<$name, E> {
                        Ok($name(number))
                    }

                    fn visit_u64<E: Error>(self, number: u64) -> Result<$name, E> {
                        let invalid = |_| E::invalid_value(Unexpected::Unsigned(number), &self);
                        i64::try_from(number).map($name).map_err(invalid)
                    }

                    fn visit_f64<E: Error>(self, number: f64) -> Result<$name, E> {
                        // Every time of interest is exact within these bounds.
                        match number.floor() {
                            floor if floor.abs() < 1e15 => Ok($name(floor as i64)),
                            _ => Err(E::invalid_value(Unexpected::Float(number), &self)),
                        }
                    }

                    // Only the lenient decoder calls it.
                    fn visit_str<E: Error>(self, text: &str) -> Result<$name, E> {
                        rfc3339::parse(text)
                            .and_then($name::try_from)
                            .map_err(|_| E::invalid_type(Unexpected::Str(text), &self))
                    }
                }

                deserializer.deserialize_i64(Number)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_before_the_epoch_is_supported() {
        let second = Duration::from_secs(1);
        assert_eq!(
            EpochSeconds::from(-1).to_system_time(),
            SystemTime::UNIX_EPOCH.checked_sub(second)
        );
    }

    #[test]
    fn system_time_rounds_down_to_the_unit() {
        for (milliseconds, seconds) in [(0, 0), (1_999, 1), (-1, -1), (-1_000, -1), (-1_001, -2)] {
            let time = EpochMilliseconds::from(milliseconds);
            let system = SystemTime::try_from(time).unwrap();
            assert_eq!(EpochMilliseconds::try_from(system), Ok(time));
            assert_eq!(EpochSeconds::try_from(system), Ok(seconds.into()));
        }
    }

    #[test]
    fn display_and_parse_agree() {
        let time = EpochSeconds::from(-7);
        assert_eq!(time.to_string().parse(), Ok(time));
        assert!("7.5".parse::<EpochMilliseconds>().is_err());
    }

    #[test]
    fn fraction_is_rounded_down() {
        for (json, seconds) in [("7", 7), ("7.9", 7), ("-7.1", -8), ("1e3", 1_000)] {
            let time: EpochSeconds = serde_json::from_str(json).unwrap();
            assert_eq!(time.get(), seconds, "{json}");
        }
        for json in ["1e300", "18446744073709551615", "true", "\"7\""] {
            assert!(
                serde_json::from_str::<EpochSeconds>(json).is_err(),
                "{json}"
            );
        }
    }

    #[test]
    fn time_out_of_range_does_not_panic() {
        for number in [i64::MIN, i64::MAX] {
            let _ = EpochSeconds::from(number).to_system_time();
            let _ = EpochMilliseconds::from(number).to_system_time();
        }
    }
}
