//! What a program can see of each attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

use crate::error::Error;
use crate::operation::Operation;

/// One attempt of a call that is over, for metrics and logs.
///
/// ```
/// use pipedream_client::Client;
///
/// let client = Client::builder()
///     .api_key("abc123")
///     .base_url("http://localhost:8080/v1")
///     .on_attempt(|attempt| {
///         if let (Some(error), Some(wait)) = (attempt.error(), attempt.retry_in()) {
///             eprintln!("attempt {}: {error}; again in {wait:?}", attempt.number());
///         }
///     })
///     .build()?;
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    pub(super) operation: &'static Operation,
    pub(super) number: u32,
    pub(super) elapsed: Duration,
    pub(super) status: Option<StatusCode>,
    pub(super) error: Option<&'a Error>,
    pub(super) retry_in: Option<Duration>,
}

impl<'a> Attempt<'a> {
    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Which attempt of its call it is; the first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long it took, from the request to the end of the response.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status, where the server answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// What it failed with; none where the whole response came and was a success.
    /// Whether the response can be decoded is not known yet.
    pub fn error(&self) -> Option<&'a Error> {
        self.error
    }

    /// The wait before the next attempt; none where this was the last.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

/// What is called after each attempt.
#[derive(Clone)]
pub(crate) struct Observer(Arc<dyn Fn(&Attempt<'_>) + Send + Sync>);

impl Observer {
    pub(crate) fn new(observe: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(observe))
    }

    pub(crate) fn observe(&self, attempt: &Attempt<'_>) {
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
    fn it_shows_its_name() {
        assert_eq!(format!("{:?}", Observer::new(|_| {})), "Observer");
    }
}
