//! Parses the `Retry-After` header.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

/// Parses `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3).
///
/// A date is compared with the `Date` of the same response, so a wrong clock on either
/// side does not matter. Without a `Date`, it is compared with `now`. A date in the past
/// and an invalid value are ignored, because they name no moment to wait for.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // Parsing digits fails only on overflow. Treat that as an endless wait.
        let seconds = value.parse().unwrap_or(u64::MAX);
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(value).ok()?;
    let sent = headers.get(DATE).and_then(date).unwrap_or(now);
    until.duration_since(sent).ok()
}

fn date(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?.trim()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE_SENT: &str = "Tue, 15 Nov 1994 08:12:31 GMT";

    fn read(value: &'static str, date: Option<&'static str>) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static(value));
        if let Some(date) = date {
            headers.insert(DATE, HeaderValue::from_static(date));
        }
        let now = httpdate::parse_http_date("Tue, 15 Nov 1994 08:12:01 GMT").unwrap();
        retry_after(&headers, now)
    }

    #[test]
    fn seconds_are_parsed() {
        assert_eq!(read("0", None), Some(Duration::ZERO));
        assert_eq!(read(" 120 ", None), Some(Duration::from_secs(120)));
        assert_eq!(
            read("31536000", None),
            Some(Duration::from_secs(31_536_000))
        );
        assert_eq!(
            read("99999999999999999999999", None),
            Some(Duration::from_secs(u64::MAX))
        );
    }

    #[test]
    fn date_is_relative_to_the_response_date() {
        for date in [
            "Tue, 15 Nov 1994 08:12:36 GMT",
            "Tuesday, 15-Nov-94 08:12:36 GMT",
            "Tue Nov 15 08:12:36 1994",
        ] {
            assert_eq!(
                read(date, Some(DATE_SENT)),
                Some(Duration::from_secs(5)),
                "{date}"
            );
            assert_eq!(read(date, None), Some(Duration::from_secs(35)), "{date}");
            assert_eq!(read(date, Some("today")), Some(Duration::from_secs(35)));
        }
    }

    #[test]
    fn past_date_is_ignored() {
        let passed = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(read(passed, Some(DATE_SENT)), None);
        assert_eq!(read(DATE_SENT, Some(DATE_SENT)), Some(Duration::ZERO));
    }

    #[test]
    fn invalid_value_is_ignored() {
        for value in [
            "",
            "soon",
            "-1",
            "1.5",
            "1s",
            "+3",
            "0x10",
            "1e3",
            "Tue, 99 Nov 1994",
        ] {
            assert_eq!(read(value, Some(DATE_SENT)), None, "{value}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), SystemTime::now()), None);
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_bytes(b"\xff").unwrap());
        assert_eq!(retry_after(&headers, SystemTime::now()), None);
    }
}
