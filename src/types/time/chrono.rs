//! Conversions to and from the types of `chrono`.

use chrono::{DateTime as Chrono, FixedOffset, SecondsFormat, TimeZone, Utc};

use super::{DateTime, EpochMilliseconds, EpochSeconds, InvalidTime};

macro_rules! epoch {
    ($name:ident, $from:path, $to:ident) => {
        impl TryFrom<$name> for Chrono<Utc> {
            type Error = InvalidTime;

            fn try_from(time: $name) -> Result<Self, Self::Error> {
                $from(time.get()).ok_or(InvalidTime::OUT_OF_RANGE)
            }
        }

        /// Rounds down to the unit.
        impl<Tz: TimeZone> From<Chrono<Tz>> for $name {
            fn from(time: Chrono<Tz>) -> Self {
                Self::from(time.$to())
            }
        }
    };
}

epoch!(EpochSeconds, from_seconds, timestamp);
epoch!(
    EpochMilliseconds,
    Chrono::from_timestamp_millis,
    timestamp_millis
);

fn from_seconds(seconds: i64) -> Option<Chrono<Utc>> {
    Chrono::from_timestamp(seconds, 0)
}

impl TryFrom<&DateTime> for Chrono<FixedOffset> {
    type Error = InvalidTime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        match time.timestamp() {
            Some(time) => Chrono::<Utc>::try_from(time).map(Into::into),
            None => Chrono::parse_from_rfc3339(time.as_str()).map_err(|_| InvalidTime::NOT_A_TIME),
        }
    }
}

impl TryFrom<&DateTime> for Chrono<Utc> {
    type Error = InvalidTime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        Chrono::<FixedOffset>::try_from(time).map(|time| time.to_utc())
    }
}

impl TryFrom<DateTime> for Chrono<FixedOffset> {
    type Error = InvalidTime;

    fn try_from(time: DateTime) -> Result<Self, Self::Error> {
        (&time).try_into()
    }
}

impl TryFrom<DateTime> for Chrono<Utc> {
    type Error = InvalidTime;

    fn try_from(time: DateTime) -> Result<Self, Self::Error> {
        (&time).try_into()
    }
}

/// Formats the time in UTC, as the API does.
impl<Tz: TimeZone> From<Chrono<Tz>> for DateTime {
    fn from(time: Chrono<Tz>) -> Self {
        Self::new(time.to_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_convert_both_ways() {
        let text = DateTime::from("2022-07-27T20:37:52.120Z");
        let time = Chrono::<Utc>::try_from(&text).unwrap();
        assert_eq!(DateTime::from(time), text);
        let seconds = EpochSeconds::from(time);
        assert_eq!(seconds.get(), 1_658_954_272);
        assert_eq!(
            Chrono::try_from(seconds).unwrap().timestamp(),
            1_658_954_272
        );
        let milliseconds = EpochMilliseconds::from(time);
        assert_eq!(milliseconds.get(), 1_658_954_272_120);
        assert_eq!(Chrono::try_from(milliseconds), Ok(time));

        let local = DateTime::from("2022-07-27T22:37:52.120+02:00");
        let local = Chrono::<FixedOffset>::try_from(local).unwrap();
        assert_eq!(local.offset().local_minus_utc(), 7_200);
        assert_eq!(DateTime::from(local), text);
    }

    #[test]
    fn time_before_the_epoch_rounds_down() {
        let time = Chrono::from_timestamp_millis(-1).unwrap();
        assert_eq!(EpochSeconds::from(time).get(), -1);
    }

    #[test]
    fn time_out_of_range_is_an_error() {
        for number in [i64::MIN, i64::MAX] {
            let refused = Err(InvalidTime::OUT_OF_RANGE);
            assert_eq!(Chrono::try_from(EpochSeconds::from(number)), refused);
            assert_eq!(Chrono::try_from(EpochMilliseconds::from(number)), refused);
        }
        let refused = Chrono::<Utc>::try_from(DateTime::from("soon"));
        assert_eq!(refused, Err(InvalidTime::NOT_A_TIME));
        for time in [Chrono::<Utc>::MIN_UTC, Chrono::<Utc>::MAX_UTC] {
            assert_eq!(EpochSeconds::from(time).get(), time.timestamp());
            let _ = (EpochMilliseconds::from(time), DateTime::from(time));
        }
    }
}
