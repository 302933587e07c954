//! The client, and the settings that its calls share.

pub(crate) mod base_url;
mod builder;
mod http;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::transport::{RetryPolicy, Transport};

pub use builder::ClientBuilder;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use tls::TlsVersion;

/// A client of the Pipedream REST API.
///
/// Each operation of the API is a method that returns a [builder](crate::builder); the
/// call is sent when the builder is awaited. The methods are grouped by resource.
///
/// A client is cheap to clone. Clones share connections, the access token and the retry budget.
///
/// ```no_run
/// # async fn example() -> Result<(), pipedream_client::Error> {
/// use pipedream_client::Client;
///
/// let client = Client::from_env()?;
/// let me = client.get_current_user().await?;
/// println!("{}", me.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<ClientInner>,
}

/// The settings that all clones of a client share.
pub(crate) struct ClientInner {
    pub(crate) transport: Transport,
    pub(crate) retry: RetryPolicy,
    pub(crate) deadline: Option<Duration>,
    pub(crate) timeout: Duration,
    pub(crate) max_response_bytes: usize,
}

impl Client {
    fn new(inner: ClientInner) -> Self {
        Self {
            inner: Arc::new(inner),
        }
    }

    /// Builds a client from `PIPEDREAM_API_KEY`, or `PIPEDREAM_CLIENT_ID` and
    /// `PIPEDREAM_CLIENT_SECRET`, and the optional `PIPEDREAM_BASE_URL`. See
    /// [`ClientBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// Returns a configuration error ([`Error::is_configuration`]) if there are no credentials
    /// or a variable is invalid.
    ///
    /// ```no_run
    /// let client = pipedream_client::Client::from_env()?;
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns a builder with the default settings. Credentials are required.
    ///
    /// ```no_run
    /// let client = pipedream_client::Client::builder().api_key("abc123").build()?;
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns the base URL of the API, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.inner.transport.base_url.as_str()
    }

    /// Fetches the access token, unless there is a valid one, so that the first call does not wait
    /// for it.
    ///
    /// It takes at most the [`timeout`](ClientBuilder::timeout) of an attempt. It does nothing for
    /// a client with an API key.
    ///
    /// # Errors
    ///
    /// Returns an error for which [`Error::is_token_unavailable`] is true if the token cannot be
    /// fetched.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), pipedream_client::Error> {
    /// let client = pipedream_client::Client::from_env()?;
    /// // Fails at the start of the program if the client secret is wrong.
    /// client.warm_up().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn warm_up(&self) -> Result<(), Error> {
        let token = self.inner.transport.auth.token();
        match tokio::time::timeout(self.inner.timeout, token).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(Error::token(None, &error)),
            Err(_) => Err(Error::token_timeout(None)),
        }
    }

    pub(crate) fn inner(&self) -> &ClientInner {
        &self.inner
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Omit the HTTP client: its `Debug` prints its default headers.
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}
