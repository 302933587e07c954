//! The three notations of time that the API uses.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

macro_rules! epoch {
    ($(#[$attribute:meta])* $name:ident, $from:path) => {
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
    EpochSeconds, Duration::from_secs
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
    EpochMilliseconds, Duration::from_millis
}

crate::scalar::text! {
    /// A time in ISO 8601, as the server wrote it: `2022-07-27T20:37:52.000Z`.
    ///
    /// The text is kept, so that it goes back as it came.
    ///
    /// ```
    /// use pipedream_client::types::DateTime;
    ///
    /// let time = DateTime::from("2022-07-27T20:37:52.000Z");
    /// assert_eq!(time.as_str(), "2022-07-27T20:37:52.000Z");
    /// ```
    DateTime
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
    fn a_time_out_of_range_is_no_panic() {
        for number in [i64::MIN, i64::MAX] {
            let _ = EpochSeconds::from(number).to_system_time();
            let _ = EpochMilliseconds::from(number).to_system_time();
        }
    }
}
