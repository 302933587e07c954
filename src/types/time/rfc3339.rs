//! Parses RFC 3339 without a date-time library.

use std::time::{Duration, SystemTime};

use super::InvalidTime;

const DAY: i64 = 24 * 60 * 60;

/// Parses a date and time such as `2022-07-27T20:37:52.000Z` (RFC 3339, section 5.6).
///
/// A fraction is truncated to nanoseconds.
pub(super) fn parse(text: &str) -> Result<SystemTime, InvalidTime> {
    let (seconds, nanoseconds) = read(text.as_bytes()).ok_or(InvalidTime::NOT_A_TIME)?;
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let time = match seconds < 0 {
        true => SystemTime::UNIX_EPOCH.checked_sub(whole),
        false => SystemTime::UNIX_EPOCH.checked_add(whole),
    };
    time.and_then(|time| time.checked_add(Duration::from_nanos(nanoseconds.into())))
        .ok_or(InvalidTime::OUT_OF_RANGE)
}

/// Returns the seconds since the epoch and the nanoseconds to add.
fn read(text: &[u8]) -> Option<(i64, u32)> {
    let (date, rest) = text.split_at_checked(10)?;
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else {
        return None;
    };
    let (time, rest) = rest.split_at_checked(9)?;
    let &[b'T' | b't' | b' ', h1, h2, b':', n1, n2, b':', s1, s2] = time else {
        return None;
    };
    let year = number(&[y1, y2, y3, y4], 9999)?;
    let month = number(&[m1, m2], 12)?;
    let day = number(&[d1, d2], 31)?;
    if month == 0 || day == 0 || day > days_in(year, month) {
        return None;
    }
    let hour = number(&[h1, h2], 23)?;
    let minute = number(&[n1, n2], 59)?;
    // Treat a leap second as the second before it, as the system clock does.
    let second = number(&[s1, s2], 60)?.min(59);
    let (nanoseconds, rest) = fraction(rest)?;
    let offset = offset(rest)?;
    let seconds = days(year, month, day) * DAY + hour * 3_600 + minute * 60 + second - offset;
    Some((seconds, nanoseconds))
}

/// Parses digits as a number of up to `max`.
fn number(digits: &[u8], max: i64) -> Option<i64> {
    let number = digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + i64::from(digit - b'0'))
    })?;
    (number <= max).then_some(number)
}

/// Parses an optional fraction. Returns the nanoseconds and the rest of the text.
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let Some(text) = text.strip_prefix(b".") else {
        return Some((0, text));
    };
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(length);
    let padded = digits.iter().copied().chain(std::iter::repeat(b'0'));
    let nanoseconds = padded
        .take(9)
        .fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    (length > 0).then_some((nanoseconds, rest))
}

/// Parses the offset of local time from UTC, in seconds.
fn offset(text: &[u8]) -> Option<i64> {
    match *text {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let ahead = number(&[h1, h2], 23)? * 3_600 + number(&[m1, m2], 59)? * 60;
            Some(if sign == b'-' { -ahead } else { ahead })
        }
        _ => None,
    }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the days since 1970-01-01.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Every fourth year is a leap year, except centuries not divisible by 400.
    let leap_days = |years: i64| years / 4 - years / 100 + years / 400;
    let before = year - 1;
    let years = (year - 1970) * 365 + leap_days(before) - leap_days(1969);
    let months: i64 = (1..month).map(|month| days_in(year, month)).sum();
    // Year 0 is a leap year, but the divisions round -1 to 0 and do not count it.
    years - i64::from(year == 0) + months + day - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<i64> {
        read(text.as_bytes()).map(|(seconds, _)| seconds)
    }

    #[test]
    fn valid_times_are_parsed() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2022-07-27T20:37:52.000Z", 1_658_954_272),
            ("2022-07-27T22:37:52+02:00", 1_658_954_272),
            ("2022-07-27t15:07:52-05:30", 1_658_954_272),
            ("1970-01-01T00:01:00+00:01", 0),
            ("1969-12-31T23:59:59Z", -1),
            ("2000-02-29T00:00:00Z", 951_782_400),
            ("2016-12-31T23:59:60Z", 1_483_228_799),
            ("0000-01-01T00:00:00Z", -62_167_219_200),
            ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn fraction_is_truncated_to_nanoseconds() {
        for (fraction, expected) in [
            (".5", 500_000_000),
            (".000000001", 1),
            (".9999999999", 999_999_999),
        ] {
            let text = format!("1969-12-31T23:59:59{fraction}Z");
            assert_eq!(read(text.as_bytes()), Some((-1, expected)));
        }
    }

    #[test]
    fn invalid_times_are_rejected() {
        for text in [
            "",
            "soon",
            "2022-07-27",
            "2022-07-27T20:37:52",
            "2022-07-27T20:37:52.Z",
            "2022-07-27T20:37Z",
            "2022-07-27T20:37:52+0200",
            "2022-07-27T20:37:52+02:60",
            "2022-07-27T20:37:52ZZ",
            "2022-13-01T00:00:00Z",
            "2022-00-01T00:00:00Z",
            "2022-01-00T00:00:00Z",
            "2022-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2022-04-31T00:00:00Z",
            "2022-01-01T24:00:00Z",
            "2022-01-01T00:60:00Z",
            "2022-01-01T00:00:61Z",
            "+022-01-01T00:00:00Z",
            "2022-01-01T00:00:0\u{661}Z",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn parsing_never_panics(text in "\\PC*") {
            let _ = parse(&text);
        }

        /// Date-time libraries parse the same text to the same time.
        #[cfg(all(feature = "chrono", feature = "jiff"))]
        #[test]
        fn results_match_chrono_and_jiff(
            seconds in -62_135_596_800..=253_402_207_200_i64,
            nanoseconds in 0..1_000_000_000_i32,
            ahead in -1439..=1439_i32,
        ) {
            let time = jiff::Timestamp::new(seconds, 0).unwrap();
            let offset = jiff::tz::Offset::from_seconds(ahead * 60).unwrap();
            let local = offset.to_datetime(time).strftime("%Y-%m-%dT%H:%M:%S").to_string();
            let (sign, ahead) = (if ahead < 0 { '-' } else { '+' }, ahead.abs());
            let text = format!(
                "{local}.{nanoseconds:09}{sign}{:02}:{:02}", ahead / 60, ahead % 60,
            );
            proptest::prop_assume!(text.len() == 35 && !text.starts_with('-'));
            let (seconds, nanoseconds) = read(text.as_bytes()).unwrap();
            let ours = i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds);
            let jiffs: jiff::Timestamp = text.parse().unwrap();
            proptest::prop_assert_eq!(ours, jiffs.as_nanosecond());
            let chronos = chrono::DateTime::parse_from_rfc3339(&text).unwrap();
            proptest::prop_assert_eq!(
                (seconds, nanoseconds),
                (chronos.timestamp(), chronos.timestamp_subsec_nanos())
            );
        }
    }
}
