//! Reports each attempt to the program.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

use crate::error::Error;
use crate::operation::Operation;

/// A finished attempt of a call, for metrics and logs.
///
/// ```
/// use pipedream_client::Client;
///
/// let client = Client::builder()
///     .api_key("abc123")
///     .base_url("http://localhost:8080/v1")
///     .on_attempt(|attempt| {
///         if let (Some(error), Some(wait)) = (attempt.error(), attempt.retry_in()) {
///             eprintln!("attempt {}: {error}; retrying in {wait:?}", attempt.number());
///         }
///     })
///     .build()?;
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AttemptInfo<'a> {
    pub(super) operation: &'static Operation,
    pub(super) number: u32,
    pub(super) elapsed: Duration,
    pub(super) status: Option<StatusCode>,
    pub(super) error: Option<&'a Error>,
    pub(super) retry_in: Option<Duration>,
}

impl<'a> AttemptInfo<'a> {
    /// Returns the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the number of the attempt within its call. The first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the time from sending the request to the end of the response.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the status, if the server responded.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the error, or `None` if a complete, successful response was received.
    ///
    /// The response is not decoded yet, so the call can still fail.
    pub fn error(&self) -> Option<&'a Error> {
        self.error
    }

    /// Returns the wait before the next attempt, or `None` if this was the last one.
    ///
    /// While the client is paused ([`Pacing`](crate::Pacing)), this is the time until the turn
    /// of the call. Later responses can extend it.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

/// The function to call after each attempt.
#[derive(Clone)]
pub(crate) struct Observer(Arc<dyn Fn(&AttemptInfo<'_>) + Send + Sync>);

impl Observer {
    pub(crate) fn new(observe: impl Fn(&AttemptInfo<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(observe))
    }

    pub(crate) fn observe(&self, attempt: &AttemptInfo<'_>) {
        (self.0)(attempt);
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_the_name() {
        assert_eq!(format!("{:?}", Observer::new(|_| {})), "Observer");
    }
}
