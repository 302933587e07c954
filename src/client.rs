//! The client: what is shared by all calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::api_key::ApiKey;
use crate::base_url::BaseUrl;
use crate::config::ClientBuilder;
use crate::error::Error;
use crate::transport::{Attempt, Clock, Observer, RetryBudget, RetryPolicy};

/// A client of the Pipedream REST API.
///
/// It is cheap to clone, and its clones share their connections and their retry
/// budget. It has a method
/// for each operation; the call that a method starts is made when it is awaited.
///
/// ```no_run
/// # async fn example() -> Result<(), pipedream_client::Error> {
/// use pipedream_client::Client;
///
/// let client = Client::from_env()?;
/// let me = client.get_current_user().await?;
/// println!("{}", me.username);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    parts: Arc<Parts>,
}

/// What a client is made of.
pub(crate) struct Parts {
    pub(crate) api_key: ApiKey,
    pub(crate) base_url: BaseUrl,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) observer: Option<Observer>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) http: reqwest::Client,
    /// What the HTTP client holds each request to; none where it is the user's own.
    pub(crate) http_timeout: Option<Duration>,
}

impl Parts {
    /// Tells whoever wants to see it of an attempt.
    pub(crate) fn observe(&self, attempt: &Attempt<'_>) {
        if let Some(observer) = &self.observer {
            observer.observe(attempt);
        }
    }
}

impl Client {
    pub(crate) fn new(parts: Parts) -> Self {
        Self {
            parts: Arc::new(parts),
        }
    }

    /// Makes a client from `PIPEDREAM_API_KEY` and, where it is set,
    /// `PIPEDREAM_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the key is not set or a variable is of no
    /// use.
    ///
    /// ```no_run
    /// let client = pipedream_client::Client::from_env()?;
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Configures a client.
    ///
    /// ```no_run
    /// let client = pipedream_client::Client::builder().api_key("abc123").build()?;
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Where the API is, without a slash at the end.
    pub fn base_url(&self) -> &str {
        self.parts.base_url.as_str()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.parts.http
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the HTTP client: it prints its default headers.
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}
