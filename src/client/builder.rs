//! Configuration of a client.

mod http;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use super::base_url::{self, BaseUrl};
use super::http::HttpSettings;
use super::{Client, ClientInner};
use crate::auth::{Auth, Credential, CredentialKind};
use crate::error::Error;
use crate::transport::{
    AttemptInfo, Clock, Observer, Pacing, RetryBudget, RetryPolicy, TokioClock, Transport,
};

const API_KEY_VARIABLE: &str = "PIPEDREAM_API_KEY";
const BASE_URL_VARIABLE: &str = "PIPEDREAM_BASE_URL";

/// Configures a [`Client`]. Only the API key is required.
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
    api_key: Option<Zeroizing<String>>,
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
            api_key: None,
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
    /// Reads `PIPEDREAM_API_KEY` and the optional `PIPEDREAM_BASE_URL`.
    ///
    /// The other settings have their defaults. An empty `PIPEDREAM_BASE_URL` counts as
    /// unset.
    ///
    /// # Errors
    ///
    /// Returns a configuration error ([`Error::is_configuration`]) if
    /// `PIPEDREAM_API_KEY` is not set, or if a variable is not valid Unicode.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Error::configuration(format!("{name} is not valid Unicode")))
            }
        })
    }

    fn from_variables(
        variable: impl Fn(&str) -> Result<Option<String>, Error>,
    ) -> Result<Self, Error> {
        let api_key = variable(API_KEY_VARIABLE)?.ok_or_else(|| {
            Error::configuration(format!(
                "{API_KEY_VARIABLE} is not set; copy the API key from your Pipedream user settings"
            ))
        })?;
        let builder = Self::default().api_key(api_key);
        // Treat an empty variable as unset; containers often pass one.
        Ok(match variable(BASE_URL_VARIABLE)? {
            Some(url) if !url.is_empty() => builder.base_url(url),
            _ => builder,
        })
    }

    /// Sets the API key, which is in your user settings on pipedream.com. Required.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Sets the base URL of the API. The default is `https://api.pipedream.com/v1`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows a plain `http` base URL on another machine. The default is `false`.
    ///
    /// The API key is then sent unencrypted. Plain `http` to loopback is always
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
    /// Returns a configuration error ([`Error::is_configuration`]) if the API key is
    /// missing or invalid, the base URL is invalid, the user agent is not a valid
    /// header value, TLS cannot be set up, or a setting would have no effect.
    pub fn build(self) -> Result<Client, Error> {
        let api_key = self.api_key.ok_or_else(|| {
            Error::configuration("the API key is not set; call `ClientBuilder::api_key`")
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
        let api_key =
            Credential::new(CredentialKind::ApiKey, api_key).map_err(Error::configuration)?;
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
        Ok(Client::new(ClientInner {
            transport: Transport {
                http,
                http_timeout,
                http_is_foreign,
                zero_timeout,
                base_url,
                auth: Auth::ApiKey(api_key),
                user_agent,
                budget: self.budget.unwrap_or_default(),
                pacing: self.pacing.unwrap_or_default(),
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

    fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
        ClientBuilder::from_variables(|name| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            Ok(found.map(|(_, value)| (*value).to_owned()))
        })?
        .build()
    }

    #[test]
    fn environment_variables_configure_a_client() {
        let client = from(&[
            (API_KEY_VARIABLE, "key"),
            (BASE_URL_VARIABLE, "http://localhost:1"),
        ])
        .unwrap();
        assert_eq!(client.base_url(), "http://localhost:1");
    }

    #[test]
    fn empty_base_url_variable_counts_as_unset() {
        if cfg!(any(feature = "rustls", feature = "native-tls")) {
            let client = from(&[(API_KEY_VARIABLE, "key"), (BASE_URL_VARIABLE, "")]).unwrap();
            assert_eq!(client.base_url(), base_url::DEFAULT);
        }
    }

    #[test]
    fn missing_or_invalid_variable_is_an_error() {
        let error = from(&[]).unwrap_err();
        assert!(error.to_string().contains(API_KEY_VARIABLE), "{error}");
        for key in ["", "a\nb"] {
            let error = from(&[(API_KEY_VARIABLE, key)]).unwrap_err();
            assert!(error.is_configuration(), "{error}");
        }
        let error = from(&[(API_KEY_VARIABLE, "key"), (BASE_URL_VARIABLE, "nonsense")]);
        assert!(error.unwrap_err().is_configuration());
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
    fn debug_omits_the_api_key() {
        let shown = format!("{:?}", ClientBuilder::default().api_key("canary"));
        assert!(!shown.contains("canary"), "{shown}");
    }
}
