//! Access tokens and their sources.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use zeroize::Zeroizing;

use super::token_error::TokenError;

/// The future that [`TokenSource::fetch`] returns.
pub type TokenFuture<'a> =
    Pin<Box<dyn Future<Output = Result<AccessToken, TokenError>> + Send + 'a>>;

/// A source of access tokens, such as a vault, a file or a test.
///
/// Pass it to [`ClientBuilder::token_source`](crate::ClientBuilder::token_source). The client
/// calls it when a call needs the first token, before a token ends, and after the server rejected
/// one. It caches the token, makes one fetch at a time for all clones, and waits after a failure.
/// So the source only fetches.
///
/// ```
/// use std::time::Duration;
/// use pipedream_client::{AccessToken, Client, TokenError, TokenFuture, TokenSource};
///
/// /// Reads the token that another program writes to a file every hour.
/// struct TokenFile(std::path::PathBuf);
///
/// impl TokenSource for TokenFile {
///     fn fetch(&self) -> TokenFuture<'_> {
///         Box::pin(async {
///             let token = std::fs::read_to_string(&self.0).map_err(TokenError::new)?;
///             Ok(AccessToken::new(token.trim()).expires_in(Duration::from_secs(60)))
///         })
///     }
/// }
///
/// let client = Client::builder()
///     .token_source(TokenFile("token.txt".into()))
///     .base_url("http://localhost:8080/v1")
///     .build()?;
/// # Ok::<(), pipedream_client::Error>(())
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Fetches an access token.
    ///
    /// The client runs the future in its own task, which no call cancels, and drops it after 10
    /// seconds. It must not block for long: calls of the same thread would wait.
    ///
    /// # Errors
    ///
    /// After [`TokenError::new`], the next fetch is 1 to 30 seconds later, and after
    /// [`TokenError::refused`] 30 seconds later. Calls that need a token until then fail with
    /// the same error.
    fn fetch(&self) -> TokenFuture<'_>;
}

impl fmt::Debug for dyn TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenSource")
    }
}

/// An access token that a [`TokenSource`] returns.
///
/// `Debug` does not print the token. Its bytes are zeroed when it is dropped.
pub struct AccessToken {
    pub(super) secret: Zeroizing<String>,
    pub(super) expires_in: Option<Duration>,
}

impl AccessToken {
    /// Creates a token without a lifetime, which is replaced after 10 minutes.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            secret: Zeroizing::new(token.into()),
            expires_in: None,
        }
    }

    /// Sets the lifetime that the token has when [`TokenSource::fetch`] is called.
    ///
    /// The token is replaced ahead of its end. A lifetime below 10 seconds counts as 10 seconds,
    /// and one above 30 days as 30 days.
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expires_in = Some(lifetime);
        self
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}
