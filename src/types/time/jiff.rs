//! Conversions to and from the types of `jiff`.

use jiff::Timestamp;

use super::{DateTime, EpochMilliseconds, EpochSeconds, InvalidTime};

macro_rules! epoch {
    ($name:ident, $from:path, $nanoseconds:literal) => {
        impl TryFrom<$name> for Timestamp {
            type Error = InvalidTime;

            fn try_from(time: $name) -> Result<Self, Self::Error> {
                $from(time.get()).map_err(|_| InvalidTime::OUT_OF_RANGE)
            }
        }

        /// Rounds down to the unit.
        impl From<Timestamp> for $name {
            fn from(time: Timestamp) -> Self {
                // Round down before the epoch too. A `Timestamp` ends with the year 9999,
                // well within 64 bits.
                Self::from(time.as_nanosecond().div_euclid($nanoseconds) as i64)
            }
        }
    };
}

epoch!(EpochSeconds, Timestamp::from_second, 1_000_000_000);
epoch!(EpochMilliseconds, Timestamp::from_millisecond, 1_000_000);

impl TryFrom<&DateTime> for Timestamp {
    type Error = InvalidTime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        match time.timestamp() {
            Some(time) => time.try_into(),
            None => time.as_str().parse().map_err(|_| InvalidTime::NOT_A_TIME),
        }
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = InvalidTime;

    fn try_from(time: DateTime) -> Result<Self, Self::Error> {
        (&time).try_into()
    }
}

/// Formats the time in UTC, as the API does.
impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        Self::new(time.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_convert_both_ways() {
        let text = DateTime::from("2022-07-27T20:37:52.12Z");
        let time = Timestamp::try_from(&text).unwrap();
        assert_eq!(DateTime::from(time), text);
        let seconds = EpochSeconds::from(time);
        assert_eq!(seconds.get(), 1_658_954_272);
        assert_eq!(
            Timestamp::try_from(seconds).unwrap().as_second(),
            1_658_954_272
        );
        let milliseconds = EpochMilliseconds::from(time);
        assert_eq!(milliseconds.get(), 1_658_954_272_120);
        assert_eq!(Timestamp::try_from(milliseconds), Ok(time));
    }

    #[test]
    fn time_before_the_epoch_rounds_down() {
        let time = Timestamp::from_millisecond(-1).unwrap();
        assert_eq!(EpochSeconds::from(time).get(), -1);
    }

    #[test]
    fn time_out_of_range_is_an_error() {
        for number in [i64::MIN, i64::MAX] {
            let refused = Err(InvalidTime::OUT_OF_RANGE);
            assert_eq!(Timestamp::try_from(EpochSeconds::from(number)), refused);
            assert_eq!(
                Timestamp::try_from(EpochMilliseconds::from(number)),
                refused
            );
        }
        let refused = Timestamp::try_from(DateTime::from("soon"));
        assert_eq!(refused, Err(InvalidTime::NOT_A_TIME));
        for time in [Timestamp::MIN, Timestamp::MAX] {
            let _ = (EpochSeconds::from(time), EpochMilliseconds::from(time));
            let _ = DateTime::from(time);
        }
    }
}
