//! Times as text.

use std::time::SystemTime;

use super::{InvalidTime, rfc3339};

crate::types::string_newtype! {
    /// A time in ISO 8601, such as `2022-07-27T20:37:52.000Z`.
    ///
    /// The text is kept as the server sent it.
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
