//! What a single call does otherwise than its client.

use std::fmt;
use std::time::Duration;

use reqwest::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TE,
    TRANSFER_ENCODING, UPGRADE,
};

use crate::transport::RetryPolicy;

/// The headers that are the client's own business.
const RESERVED: [HeaderName; 7] = [
    AUTHORIZATION,
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    TE,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// What a single call does otherwise than its client. What is not set stays as the
/// client has it. A stream of pages keeps the options for each of its calls.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// use std::time::Duration;
/// use pipedream_client::CallOptions;
///
/// let options = CallOptions::new()
///     .deadline(Duration::from_secs(5))
///     .no_retry()
///     .header("x-correlation-id", "order-17");
/// let me = client.get_current_user().options(options).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "options are given to a call"]
pub struct CallOptions(Option<Box<Changes>>);

/// In a box, since each builder has options and few calls change anything.
#[derive(Clone)]
pub(crate) struct Changes {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) deadline: Option<Option<Duration>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_response_bytes: Option<usize>,
    pub(crate) headers: Result<HeaderMap, String>,
}

impl Default for Changes {
    fn default() -> Self {
        Self {
            retry: None,
            deadline: None,
            timeout: None,
            max_response_bytes: None,
            headers: Ok(HeaderMap::new()),
        }
    }
}

impl CallOptions {
    /// No difference yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the call is repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.change().retry = Some(policy);
        self
    }

    /// One attempt only.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// How long the call may take, all attempts and the waits between them
    /// included. `None` lets it take forever.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.change().deadline = Some(deadline.into());
        self
    }

    /// How long a single attempt may take until its whole response is there.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.change().timeout = Some(timeout);
        self
    }

    /// The longest response that is read, in bytes, after decompression.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.change().max_response_bytes = Some(bytes);
        self
    }

    /// Adds a header, in place of one of the same name.
    ///
    /// A name or value that no header has, and a header that the client sets itself
    /// (`Authorization`, `Host` and those about the length and the connection), is
    /// refused when the call is made
    /// ([`Error::is_invalid_request`](crate::Error::is_invalid_request)).
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        let headers = &mut self.change().headers;
        if let Ok(all) = headers
            && let Err(reason) = insert(all, name, value)
        {
            *headers = Err(reason);
        }
        self
    }

    /// What was set, if anything.
    pub(crate) fn changes(&self) -> Option<&Changes> {
        self.0.as_deref()
    }

    fn change(&mut self) -> &mut Changes {
        self.0.get_or_insert_default()
    }
}

fn insert<N, V>(headers: &mut HeaderMap, name: N, value: V) -> Result<(), String>
where
    N: TryInto<HeaderName>,
    V: TryInto<HeaderValue>,
{
    let name = name
        .try_into()
        .map_err(|_| "the name of a header has a character that none has".to_owned())?;
    if RESERVED.contains(&name) {
        return Err(format!("the header `{name}` is set by the client"));
    }
    // What a value is may be a secret; only its name is told.
    let value = value
        .try_into()
        .map_err(|_| format!("the header `{name}` has a character that no header has"))?;
    headers.insert(name, value);
    Ok(())
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(Some(changes)) = self else {
            return f.debug_struct("CallOptions").finish();
        };
        let names = changes
            .headers
            .as_ref()
            .map(|headers| headers.keys().collect::<Vec<_>>());
        f.debug_struct("CallOptions")
            .field("retry", &changes.retry)
            .field("deadline", &changes.deadline)
            .field("timeout", &changes.timeout)
            .field("max_response_bytes", &changes.max_response_bytes)
            .field("headers", &names)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(options: CallOptions) -> Result<HeaderMap, String> {
        options.0.unwrap().headers
    }

    #[test]
    fn a_header_of_the_clients_own_is_refused() {
        for name in [
            "Authorization",
            "host",
            "content-length",
            "Transfer-Encoding",
        ] {
            let reason = headers(CallOptions::new().header(name, "canary")).unwrap_err();
            assert!(reason.contains("is set by the client"), "{reason}");
            assert!(!reason.contains("canary"), "{reason}");
        }
    }

    #[test]
    fn what_is_no_header_is_refused_and_not_shown() {
        let refused = CallOptions::new().header("x-note", "canary\r\nHost: b");
        let reason = headers(refused).unwrap_err();
        assert!(
            reason.contains("`x-note`") && !reason.contains("canary"),
            "{reason}"
        );
        // What is fine after it does not make up for it.
        let refused = CallOptions::new().header("x\nnote", "a").header("b", "c");
        assert!(headers(refused).is_err());
    }

    #[test]
    fn the_last_of_two_headers_of_one_name_counts() {
        let options = CallOptions::new()
            .header("X-Note", "a")
            .header("x-note", "b");
        let headers = headers(options).unwrap();
        assert_eq!(headers.get_all("x-note").iter().collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn debug_shows_the_names_of_headers_only() {
        let options = CallOptions::new()
            .header("x-note", "canary")
            .timeout(Duration::from_secs(7));
        let shown = format!("{options:?}");
        assert!(shown.contains("x-note") && shown.contains("7s"), "{shown}");
        assert!(!shown.contains("canary"), "{shown}");
    }
}
