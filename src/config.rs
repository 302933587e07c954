//! How a client is configured.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use crate::api_key::ApiKey;
use crate::base_url::{self, BaseUrl};
use crate::http_client::{self, Configure, Settings};
use crate::transport::{Attempt, Clock, Observer, RetryBudget, RetryPolicy, TokioClock};
use crate::{Client, Error};

const API_KEY_VARIABLE: &str = "PIPEDREAM_API_KEY";
const BASE_URL_VARIABLE: &str = "PIPEDREAM_BASE_URL";

/// Configures a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use pipedream_client::Client;
///
/// let client = Client::builder()
///     .api_key("pd_…".replace('…', "abc123"))
///     .base_url("http://localhost:8080/v1")
///     .timeout(Duration::from_secs(20))
///     .user_agent("feed-reader/1.2")
///     .build()?;
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder makes a client when it is built"]
pub struct ClientBuilder {
    api_key: Option<Zeroizing<String>>,
    base_url: String,
    plain_http: bool,
    connect_timeout: Duration,
    read_timeout: Duration,
    timeout: Duration,
    deadline: Option<Duration>,
    max_response_bytes: usize,
    retry: RetryPolicy,
    budget: Option<RetryBudget>,
    observer: Option<Observer>,
    clock: Arc<dyn Clock>,
    user_agent: Cow<'static, str>,
    http_client: Option<reqwest::Client>,
    configure: Option<Configure>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            base_url: base_url::DEFAULT.to_owned(),
            plain_http: false,
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(60),
            deadline: Some(Duration::from_secs(120)),
            max_response_bytes: 32 * 1024 * 1024,
            retry: RetryPolicy::new(),
            budget: None,
            observer: None,
            clock: Arc::new(TokioClock),
            user_agent: Cow::Borrowed(concat!("pipedream-client/", env!("CARGO_PKG_VERSION"))),
            http_client: None,
            configure: None,
        }
    }
}

impl ClientBuilder {
    /// Reads `PIPEDREAM_API_KEY` and, where it is set, `PIPEDREAM_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where a variable that is needed is not set, or
    /// one is no text.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Error::configuration(format!("{name} is no text")))
            }
        })
    }

    fn from_variables(
        variable: impl Fn(&str) -> Result<Option<String>, Error>,
    ) -> Result<Self, Error> {
        let api_key = variable(API_KEY_VARIABLE)?.ok_or_else(|| {
            Error::configuration(format!(
                "{API_KEY_VARIABLE} is not set; its value is in your Pipedream user settings"
            ))
        })?;
        let builder = Self::default().api_key(api_key);
        // An empty variable is how a container is told that there is none.
        Ok(match variable(BASE_URL_VARIABLE)? {
            Some(url) if !url.is_empty() => builder.base_url(url),
            _ => builder,
        })
    }

    /// The API key, from the user settings of the Pipedream site. Required.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Where the API is; `https://api.pipedream.com/v1` by default.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows a base URL over plain `http` that is not on this machine. The API
    /// key then goes over the network in the clear. Not allowed by default.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// How long a connection may take to be made; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long the server may send nothing at all, before its response and within
    /// it; 30 seconds by default.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// How long a single attempt may take until its whole response is there; 60
    /// seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take, all attempts and the waits between them included;
    /// 120 seconds by default. `None` lets it take as long as its attempts do.
    ///
    /// Where the wait before another attempt would pass the deadline, the call fails
    /// at once with what its last attempt failed with
    /// ([`Error::is_deadline`](crate::Error::is_deadline)).
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// The longest response that is read, in bytes, after decompression; 32 MiB by
    /// default. A longer one is an error
    /// ([`Error::is_body_too_large`](crate::Error::is_body_too_large)).
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// How calls are repeated; [`RetryPolicy::new`] by default.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Makes each call one attempt only.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// What retries are paid from; 10 tokens of the client's own by default.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Calls this after each attempt, for metrics and logs. It runs within the call,
    /// so it must not block.
    pub fn on_attempt(mut self, observe: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Observer::new(observe));
        self
    }

    /// Goes by another clock than tokio's, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// What the client calls itself; `pipedream-client/VERSION` by default.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Cow::Owned(user_agent.into());
        self
    }

    /// Sends requests by a client of your own, for a proxy or other certificates.
    ///
    /// Its connect and read timeouts, its redirects and its own retries are then its
    /// business, and it sees the API key. Let it follow no redirects
    /// (`reqwest::redirect::Policy::none()`): this client follows those of a GET
    /// within the origin, while reqwest, left to itself, follows any, makes a GET of
    /// a POST, and sends a POST again that is redirected by 307 or 308.
    ///
    /// With the feature `rustls`, reqwest has no TLS provider of its own: install one
    /// (`rustls::crypto::CryptoProvider::install_default`) before such a client is
    /// built, or reqwest panics. [`configure_http`](Self::configure_http) needs none.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Changes the HTTP client that requests are sent by: a proxy, a certificate of
    /// your own. TLS and the timeouts are set already; redirects stay off, since this
    /// client follows them itself. Of no effect together with
    /// [`http_client`](Self::http_client).
    ///
    /// ```
    /// let client = pipedream_client::Client::builder()
    ///     .api_key("abc123")
    ///     .base_url("http://localhost:8080/v1")
    ///     .configure_http(|http| http.pool_max_idle_per_host(4))
    ///     .build()?;
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn configure_http(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure = Some(Arc::new(configure));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the key is missing or no key, the base URL
    /// is no URL, the user agent fits in no header, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let api_key = self
            .api_key
            .ok_or_else(|| Error::configuration("the API key is missing"))?;
        let user_agent = match self.user_agent {
            // Its clones count nothing, which threads that share the client would wait for.
            Cow::Borrowed(text) => Ok(HeaderValue::from_static(text)),
            Cow::Owned(text) => HeaderValue::try_from(text),
        };
        let user_agent = user_agent.map_err(|_| {
            Error::configuration("the user agent has a character that no header has")
        })?;
        let api_key = ApiKey::new(api_key)?;
        let base_url = BaseUrl::new(&self.base_url, self.plain_http)?;
        let http_timeout = self.http_client.is_none().then_some(self.timeout);
        let http = match self.http_client {
            Some(client) => client,
            None => http_client::build(Settings {
                timeout: self.timeout,
                connect_timeout: self.connect_timeout,
                read_timeout: self.read_timeout,
                loopback: base_url.is_loopback(),
                configure: self.configure.as_ref(),
            })?,
        };
        Ok(Client::new(crate::client::Parts {
            api_key,
            base_url,
            user_agent,
            timeout: self.timeout,
            deadline: self.deadline,
            max_response_bytes: self.max_response_bytes,
            retry: self.retry,
            budget: self.budget.unwrap_or_default(),
            observer: self.observer,
            clock: self.clock,
            http,
            http_timeout,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("timeout", &self.timeout)
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
    fn the_environment_configures_a_client() {
        let client = from(&[
            (API_KEY_VARIABLE, "key"),
            (BASE_URL_VARIABLE, "http://localhost:1"),
        ])
        .unwrap();
        assert_eq!(client.base_url(), "http://localhost:1");
    }

    #[test]
    fn an_empty_base_url_is_none() {
        if cfg!(any(feature = "rustls", feature = "native-tls")) {
            let client = from(&[(API_KEY_VARIABLE, "key"), (BASE_URL_VARIABLE, "")]).unwrap();
            assert_eq!(client.base_url(), base_url::DEFAULT);
        }
    }

    #[test]
    fn a_missing_or_bad_variable_is_told_by_name() {
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
    fn a_user_agent_with_a_line_break_is_refused() {
        let error = ClientBuilder::default()
            .api_key("key")
            .user_agent("a\r\nX-Injected: b")
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("user agent"), "{error}");
    }

    #[test]
    fn debug_shows_no_key() {
        let shown = format!("{:?}", ClientBuilder::default().api_key("canary"));
        assert!(!shown.contains("canary"), "{shown}");
    }
}
