//! Configuration of a client.

mod credentials;
mod environment;
mod http;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use self::credentials::Credentials;
use super::base_url::{self, BaseUrl};
use super::http::HttpSettings;
use super::{Client, ClientInner};
use crate::auth::Endpoint;
use crate::error::Error;
use crate::transport::{
    AttemptInfo, Clock, Observer, Pacing, RetryBudget, RetryPolicy, TokioClock, Transport,
};

/// Configures a [`Client`]. Only credentials are required: [`api_key`](Self::api_key),
/// [`oauth`](Self::oauth) or [`token_source`](Self::token_source). The last one counts.
///
/// ```
/// use std::time::Duration;
/// use pipedream_client::Client;
///
/// let client = Client::builder()
///     .api_key("abc123")
///     .base_url("http://localhost:8080/v1")
///     .timeout(Duration::from_secs(20))
///     .user_agent("feed-reader/1.2")
///     .build()?;
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    base_url: String,
    plain_http: bool,
    timeout: Duration,
    deadline: Option<Duration>,
    max_response_bytes: usize,
    retry: RetryPolicy,
    budget: Option<RetryBudget>,
    pacing: Option<Pacing>,
    observer: Option<Observer>,
    clock: Arc<dyn Clock>,
    user_agent: Cow<'static, str>,
    http_client: Option<reqwest::Client>,
    http: HttpSettings,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            credentials: None,
            base_url: base_url::DEFAULT.to_owned(),
            plain_http: false,
            timeout: Duration::from_secs(60),
            deadline: Some(Duration::from_secs(120)),
            max_response_bytes: 32 * 1024 * 1024,
            retry: RetryPolicy::new(),
            budget: None,
            pacing: None,
            observer: None,
            clock: Arc::new(TokioClock),
            user_agent: Cow::Borrowed(concat!("pipedream-client/", env!("CARGO_PKG_VERSION"))),
            http_client: None,
            http: HttpSettings::default(),
        }
    }
}

impl ClientBuilder {
    /// Sets the base URL of the API. The default is `https://api.pipedream.com/v1`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows a plain `http` base URL on another machine. The default is `false`.
    ///
    /// The credentials are then sent unencrypted. Plain `http` to loopback is always
    /// allowed.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// Sets the time limit for one attempt, including reading the response body. The
    /// default is 60 seconds; `None` removes the limit.
    ///
    /// With a limit of zero, every attempt times out and sends nothing.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into().unwrap_or(Duration::MAX);
        self
    }

    /// Sets the time limit for a whole call, including all attempts and the waits
    /// between them. The default is 120 seconds; `None` removes the limit.
    ///
    /// If the wait before a retry would exceed the deadline, the call fails at once
    /// with the error of its last attempt
    /// ([`Error::is_deadline_exceeded`]).
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// Sets the maximum size of a response body, in bytes after decompression. The
    /// default is 32 MiB.
    ///
    /// A larger body is an error ([`Error::is_body_too_large`]).
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets the retry policy. The default is [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Disables retries.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Sets the retry budget. The default is a budget of 10 tokens for this client and
    /// its clones.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Sets how calls are paused when the server asks for a wait. The default is a
    /// [`Pacing::new`] for this client and its clones.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = Some(pacing);
        self
    }

    /// Sets a function to call after each attempt, for metrics and logs. See
    /// [`AttemptInfo`] for an example.
    ///
    /// It runs inside the call, so it must not block.
    pub fn on_attempt(
        mut self,
        observe: impl Fn(&AttemptInfo<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Some(Observer::new(observe));
        self
    }

    /// Replaces tokio's clock, for tests. See [`Clock`] for an example.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the `User-Agent` header. The default is the name and version of this crate,
    /// such as `pipedream-client/0.1.0`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Cow::Owned(user_agent.into());
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns a configuration error ([`Error::is_configuration`]) if credentials are
    /// missing or invalid, the base URL is invalid, the user agent is not a valid
    /// header value, TLS cannot be set up, or a setting would have no effect.
    pub fn build(self) -> Result<Client, Error> {
        let credentials = self.credentials.ok_or_else(|| {
            Error::configuration(
                "the API key is not set; call `ClientBuilder::api_key`, or `ClientBuilder::oauth` \
                 with an OAuth client",
            )
        })?;
        let user_agent = match self.user_agent {
            // Cloning a static value touches no reference count, which threads that
            // share the client would contend for.
            Cow::Borrowed(text) => Ok(HeaderValue::from_static(text)),
            Cow::Owned(text) => HeaderValue::try_from(text),
        };
        let user_agent = user_agent.map_err(|_| {
            Error::configuration("the user agent contains a character that a header cannot contain")
        })?;
        let base_url = BaseUrl::new(&self.base_url, self.plain_http)?;
        let http_is_foreign = self.http_client.is_some();
        let http_timeout = self.http_client.is_none().then_some(self.timeout);
        let (http, zero_timeout) = match self.http_client {
            Some(client) => {
                self.http.refuse_changes()?;
                (client, None)
            }
            None => (
                self.http.build(self.timeout, base_url.is_loopback())?,
                self.http.zero_timeout(),
            ),
        };
        let pacing = self.pacing.unwrap_or_default();
        let auth = credentials.auth(Endpoint {
            http: http.clone(),
            url: base_url.extended(&format!("{}/oauth/token", base_url.as_str())),
            user_agent: user_agent.clone(),
            clock: self.clock.clone(),
            pacing: pacing.clone(),
        })?;
        Ok(Client::new(ClientInner {
            transport: Transport {
                http,
                http_timeout,
                http_is_foreign,
                zero_timeout,
                base_url,
                auth,
                user_agent,
                budget: self.budget.unwrap_or_default(),
                pacing,
                observer: self.observer,
                clock: self.clock,
            },
            retry: self.retry,
            deadline: self.deadline,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.http.connect_timeout)
            .field("read_timeout", &self.http.read_timeout)
            .field(
                "timeout",
                &(self.timeout < Duration::MAX).then_some(self.timeout),
            )
            .field("deadline", &self.deadline)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_oauth_client_is_rejected_and_not_shown() {
        for (id, secret, problem) in [
            ("", "canary", "the client ID is empty"),
            ("id", "", "the client secret is empty"),
            ("id", "canary\n", "the client secret contains a line break"),
            (" id", "canary", "the client ID contains"),
        ] {
            let builder = ClientBuilder::default().base_url("http://localhost:1");
            let error = builder.oauth(id, secret).build().unwrap_err();
            assert!(error.is_configuration(), "{error}");
            assert!(error.to_string().contains(problem), "{error}");
            assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        }
    }

    #[test]
    fn user_agent_with_a_line_break_is_rejected() {
        let error = ClientBuilder::default()
            .api_key("key")
            .user_agent("a\r\nX-Injected: b")
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("user agent"), "{error}");
    }

    #[test]
    fn debug_omits_the_credentials() {
        for builder in [
            ClientBuilder::default().api_key("canary"),
            ClientBuilder::default().oauth("id", "canary"),
        ] {
            let shown = format!("{builder:?}");
            assert!(!shown.contains("canary"), "{shown}");
        }
    }
}
