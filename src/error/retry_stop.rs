//! Why a call was not retried.

use std::fmt;
use std::time::Duration;

/// Why a call ended although its failure is transient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryStop {
    /// The deadline of the call, with its duration, has passed or would pass during the
    /// wait for the next attempt.
    Deadline {
        limit: Duration,
        wait: Option<Duration>,
    },
    /// The retry budget of the client was exhausted.
    Budget,
    /// This number of attempts failed, which is the maximum.
    Attempts(u32),
    /// The server asks for a longer wait than allowed.
    RetryAfter { asked: Duration, allowed: Duration },
    /// The server may have processed the request, and the operation is not idempotent.
    MayBeProcessed,
    /// The server refused the request twice, and the operation is not idempotent.
    RefusedTwice,
}

impl RetryStop {
    /// Returns the reason as one word.
    #[cfg(feature = "tracing")]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Deadline { .. } => "deadline",
            Self::Budget => "budget",
            Self::Attempts(_) => "attempts",
            Self::RetryAfter { .. } => "retry_after",
            Self::MayBeProcessed => "not_idempotent",
            Self::RefusedTwice => "refused",
        }
    }
}

/// Prints the reason and the setting to change.
impl fmt::Display for RetryStop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Deadline { limit, wait: None } => write!(
                f,
                "the deadline of {} was exceeded (`ClientBuilder::deadline`)",
                Seconds(limit)
            ),
            Self::Deadline {
                limit,
                wait: Some(wait),
            } => write!(
                f,
                "the wait of {} before the next attempt exceeds the deadline of {} \
                 (`ClientBuilder::deadline`)",
                Seconds(wait),
                Seconds(limit)
            ),
            Self::Budget => {
                f.write_str("the retry budget is exhausted (`ClientBuilder::retry_budget`)")
            }
            Self::Attempts(attempts) => write!(
                f,
                "all {attempts} attempts failed (`RetryPolicy::max_attempts`)"
            ),
            Self::RetryAfter { asked, allowed } => write!(
                f,
                "the server asks to wait {}, more than `RetryPolicy::max_retry_after` ({})",
                Seconds(asked),
                Seconds(allowed)
            ),
            Self::MayBeProcessed => f.write_str(
                "the server may have processed the request, so it is not sent again \
                 (`RetryPolicy::assume_idempotent`)",
            ),
            Self::RefusedTwice => f.write_str(
                "a request that is not idempotent is sent again only once \
                 (`RetryPolicy::assume_idempotent`)",
            ),
        }
    }
}

/// Prints a duration in seconds, to the millisecond: `60 s`, `0.25 s`.
struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, millis) = (self.0.as_secs(), self.0.subsec_millis());
        if millis == 0 {
            return write!(f, "{seconds} s");
        }
        let fraction = format!("{millis:03}");
        write!(f, "{seconds}.{} s", fraction.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duration_is_printed_in_seconds() {
        for (millis, shown) in [
            (0, "0 s"),
            (60_000, "60 s"),
            (250, "0.25 s"),
            (1_005, "1.005 s"),
        ] {
            assert_eq!(Seconds(Duration::from_millis(millis)).to_string(), shown);
        }
        let endless = Seconds(Duration::MAX).to_string();
        assert_eq!(endless, "18446744073709551615.999 s");
    }
}
