//! Times as text.

use std::time::SystemTime;

use super::{EpochMilliseconds, InvalidTime, rfc3339};

/// From this number on, a timestamp is in milliseconds: as seconds, it is in the year 5138,
/// and as milliseconds, in 1973.
const MILLISECONDS: u64 = 100_000_000_000;

crate::types::string_newtype! {
    /// A time in ISO 8601, such as `2022-07-27T20:37:52.000Z`.
    ///
    /// The text is kept as the server sent it. If the server sends a number, the digits are
    /// kept, and conversions read it as a Unix timestamp: in milliseconds from
    /// 100,000,000,000 on, otherwise in seconds.
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
    /// Converts to the system's time.
    ///
    /// Returns `None` if the text is not a date and time with a time zone offset (RFC
    /// 3339), or if the time is out of range.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.try_into().ok()
    }

    /// Returns the time, if the text is a number.
    pub(super) fn timestamp(&self) -> Option<EpochMilliseconds> {
        let number: i64 = self.as_str().parse().ok()?;
        Some(match number.unsigned_abs() < MILLISECONDS {
            true => (number * 1_000).into(),
            false => number.into(),
        })
    }
}

impl TryFrom<&DateTime> for SystemTime {
    type Error = InvalidTime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        match time.timestamp() {
            Some(time) => time.try_into(),
            None => rfc3339::parse(time.as_str()),
        }
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
    fn number_is_read_as_a_timestamp() {
        let time = DateTime::from("2022-07-27T20:37:52Z").to_system_time();
        for number in ["1658954272", "1658954272000"] {
            let number = DateTime::from(number);
            assert_eq!(number.to_system_time(), time);
            #[cfg(feature = "chrono")]
            {
                let number = ::chrono::DateTime::<::chrono::Utc>::try_from(&number);
                assert_eq!(number.unwrap().timestamp(), 1_658_954_272);
            }
            #[cfg(feature = "jiff")]
            {
                let number = ::jiff::Timestamp::try_from(&number);
                assert_eq!(number.unwrap().as_second(), 1_658_954_272);
            }
        }
        let negative = DateTime::from("-1").to_system_time();
        assert_eq!(
            negative,
            SystemTime::UNIX_EPOCH.checked_sub(std::time::Duration::from_secs(1))
        );
    }
}
