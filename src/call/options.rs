//! Per-call overrides of the client's settings.

use std::fmt;
use std::time::Duration;

use reqwest::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TE,
    TRANSFER_ENCODING, UPGRADE,
};

use super::request::RequestTemplate;
use crate::client::ClientInner;
use crate::transport::{Limits, RetryPolicy};

/// The headers that only the client may set.
const RESERVED: [HeaderName; 7] = [
    AUTHORIZATION,
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    TE,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Per-call overrides of the client's settings.
///
/// Settings that are not overridden are those of the client. A [`PageStream`] applies
/// the options to every page.
///
/// [`PageStream`]: crate::PageStream
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
#[must_use = "options do nothing until they are passed to a call"]
pub struct CallOptions(Option<Box<Overrides>>);

/// Boxed, because every builder has options and few calls set any.
#[derive(Clone)]
struct Overrides {
    retry: Option<RetryPolicy>,
    deadline: Option<Option<Duration>>,
    timeout: Option<Duration>,
    max_response_bytes: Option<usize>,
    headers: Result<HeaderMap, String>,
    query: Vec<(String, String)>,
}

impl Default for Overrides {
    fn default() -> Self {
        Self {
            retry: None,
            deadline: None,
            timeout: None,
            max_response_bytes: None,
            headers: Ok(HeaderMap::new()),
            query: Vec::new(),
        }
    }
}

impl CallOptions {
    /// Creates options that override nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.overrides_mut().retry = Some(policy);
        self
    }

    /// Disables retries.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Sets the time limit for the whole call, including all attempts and the waits
    /// between them. `None` removes the limit. With a limit of zero, the call fails and
    /// sends nothing.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.overrides_mut().deadline = Some(deadline.into());
        self
    }

    /// Sets the time limit for one attempt, including reading the response body. `None`
    /// removes the limit. With a limit of zero, every attempt times out and sends nothing.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.overrides_mut().timeout = Some(timeout.into().unwrap_or(Duration::MAX));
        self
    }

    /// Sets the maximum size of a response body, in bytes after decompression.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.overrides_mut().max_response_bytes = Some(bytes);
        self
    }

    /// Sets a header, replacing any previous value.
    ///
    /// If the name or value is invalid, or only the client may set the header
    /// (`Authorization`, `Host` and the headers for the length and the connection), the
    /// call fails ([`Error::is_invalid_request`](crate::Error::is_invalid_request)).
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        let headers = &mut self.overrides_mut().headers;
        if let Ok(all) = headers
            && let Err(reason) = insert(all, name, value)
        {
            *headers = Err(reason);
        }
        self
    }

    /// Adds a query parameter that the call has no setter for. A name can be added more than
    /// once.
    ///
    /// Builders have a shorter way, [`extra_query`](crate::builder::GetAccount::extra_query).
    /// If the call itself has a parameter of this name, the call fails
    /// ([`Error::is_invalid_request`](crate::Error::is_invalid_request)).
    pub fn query(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        let query = &mut self.overrides_mut().query;
        query.push((name.into(), value.to_string()));
        self
    }

    /// Adds later options, which take precedence.
    pub(crate) fn overridden_by(mut self, later: Self) -> Self {
        let Some(later) = later.0 else {
            return self;
        };
        let all = self.overrides_mut();
        all.retry = later.retry.or(all.retry.take());
        all.deadline = later.deadline.or(all.deadline);
        all.timeout = later.timeout.or(all.timeout);
        all.max_response_bytes = later.max_response_bytes.or(all.max_response_bytes);
        match (&mut all.headers, later.headers) {
            (Ok(headers), Ok(later)) => headers.extend(later),
            (Ok(_), Err(reason)) => all.headers = Err(reason),
            (Err(_), _) => {}
        }
        all.query.extend(later.query);
        self
    }

    /// Adds the query parameters to a request.
    ///
    /// # Errors
    ///
    /// Returns the reason if a header or a query parameter is invalid.
    pub(super) fn complete(&self, mut request: RequestTemplate) -> Result<RequestTemplate, String> {
        let Self(Some(overrides)) = self else {
            return Ok(request);
        };
        if let Err(reason) = &overrides.headers {
            return Err(reason.clone());
        }
        let mut names = overrides.query.iter().map(|(name, _)| name);
        if let Some(name) = names.find(|name| request.has_query(name)) {
            return Err(format!(
                "the query parameter `{name}` is set twice: by the call and by `extra_query`"
            ));
        }
        for (name, value) in &overrides.query {
            request = request.query_pair(name, value);
        }
        Ok(request)
    }

    /// Combines the overrides with the settings of the client.
    pub(super) fn resolve<'a>(&'a self, client: &'a ClientInner) -> Limits<'a> {
        let mut limits = Limits {
            policy: &client.retry,
            deadline: client.deadline,
            timeout: client.timeout,
            max_body: client.max_response_bytes,
            headers: None,
        };
        if let Some(overrides) = &self.0 {
            limits.policy = overrides.retry.as_ref().unwrap_or(limits.policy);
            limits.deadline = overrides.deadline.unwrap_or(limits.deadline);
            limits.timeout = overrides.timeout.unwrap_or(limits.timeout);
            limits.max_body = overrides.max_response_bytes.unwrap_or(limits.max_body);
            limits.headers = overrides.headers.as_ref().ok();
        }
        limits
    }

    fn overrides_mut(&mut self) -> &mut Overrides {
        self.0.get_or_insert_default()
    }
}

fn insert<N, V>(headers: &mut HeaderMap, name: N, value: V) -> Result<(), String>
where
    N: TryInto<HeaderName>,
    V: TryInto<HeaderValue>,
{
    let name = name.try_into().map_err(|_| {
        "a header name contains a character that a header name cannot contain".to_owned()
    })?;
    if RESERVED.contains(&name) {
        return Err(format!("the header `{name}` is set by the client"));
    }
    // The value may be a secret; report only the name.
    let value = value.try_into().map_err(|_| {
        format!("the header `{name}` contains a character that a header cannot contain")
    })?;
    headers.insert(name, value);
    Ok(())
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(Some(overrides)) = self else {
            return f.debug_struct("CallOptions").finish();
        };
        let names = overrides
            .headers
            .as_ref()
            .map(|headers| headers.keys().collect::<Vec<_>>());
        let query = overrides.query.iter().map(|(name, _)| name);
        let query: Vec<_> = query.collect();
        f.debug_struct("CallOptions")
            .field("retry", &overrides.retry)
            .field("deadline", &overrides.deadline)
            .field("timeout", &overrides.timeout)
            .field("max_response_bytes", &overrides.max_response_bytes)
            .field("headers", &names)
            .field("query", &query)
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
    fn reserved_header_is_rejected() {
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
    fn invalid_header_is_rejected_and_its_value_not_shown() {
        let invalid = CallOptions::new().header("x-note", "canary\r\nHost: b");
        let reason = headers(invalid).unwrap_err();
        assert!(
            reason.contains("`x-note`") && !reason.contains("canary"),
            "{reason}"
        );
        // A valid header does not hide an earlier invalid one.
        let invalid = CallOptions::new().header("x\nnote", "a").header("b", "c");
        assert!(headers(invalid).is_err());
    }

    #[test]
    fn last_value_of_a_header_wins() {
        let options = CallOptions::new()
            .header("X-Note", "a")
            .header("x-note", "b");
        let headers = headers(options).unwrap();
        assert_eq!(headers.get_all("x-note").iter().collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn debug_shows_only_the_names_of_headers_and_parameters() {
        let options = CallOptions::new()
            .header("x-note", "canary")
            .query("org_id", "canary")
            .timeout(Duration::from_secs(7));
        let shown = format!("{options:?}");
        for part in ["x-note", "org_id", "7s"] {
            assert!(shown.contains(part), "{shown}");
        }
        assert!(!shown.contains("canary"), "{shown}");
    }

    #[test]
    fn later_options_take_precedence_and_keep_the_others() {
        let seconds = Duration::from_secs;
        let earlier = CallOptions::new()
            .timeout(seconds(1))
            .deadline(seconds(2))
            .header("x-note", "a")
            .query("a", 1);
        let later = CallOptions::new()
            .timeout(seconds(3))
            .header("x-note", "b")
            .query("b", 2);
        let all = earlier.clone().overridden_by(later).0.unwrap();
        assert_eq!(all.timeout, Some(seconds(3)));
        assert_eq!(all.deadline, Some(Some(seconds(2))));
        assert_eq!(all.headers.unwrap()["x-note"], "b");
        assert_eq!(all.query.len(), 2);

        let invalid = CallOptions::new().header("x\nnote", "a");
        assert!(headers(earlier.clone().overridden_by(invalid.clone())).is_err());
        assert!(headers(invalid.overridden_by(earlier)).is_err());
    }
}
