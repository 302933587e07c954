//! Settings for authentication.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::ClientBuilder;
use crate::auth::{
    Auth, ClientCredentials, Credential, CredentialKind, Endpoint, TokenCache, TokenSource,
};
use crate::error::Error;

/// What the client authenticates with.
#[derive(Clone)]
pub(super) enum Credentials {
    ApiKey(Zeroizing<String>),
    OAuth {
        client_id: String,
        client_secret: Zeroizing<String>,
    },
    TokenSource(Arc<dyn TokenSource>),
}

impl ClientBuilder {
    /// Authenticates with the API key of a user, which is in the user settings on pipedream.com.
    ///
    /// Replaces any other credentials.
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.credentials(Credentials::ApiKey(Zeroizing::new(key.into())))
    }

    /// Authenticates with an OAuth client of a workspace (client credentials).
    ///
    /// The client ID and the client secret are in the settings of the workspace. The client
    /// exchanges them for an access token when a call first needs one, and renews the token before it ends.
    /// [`guide::authentication`](crate::guide::authentication) describes the details.
    ///
    /// Replaces any other credentials.
    ///
    /// ```
    /// use pipedream_client::Client;
    ///
    /// let client = Client::builder()
    ///     .oauth("client-id", "client-secret")
    ///     .base_url("http://localhost:8080/v1")
    ///     .build()?;
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn oauth(self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        self.credentials(Credentials::OAuth {
            client_id: client_id.into(),
            client_secret: Zeroizing::new(client_secret.into()),
        })
    }

    /// Authenticates with access tokens from another source, such as a vault. See
    /// [`TokenSource`] for an example.
    ///
    /// Replaces any other credentials.
    pub fn token_source(self, source: impl TokenSource) -> Self {
        self.credentials(Credentials::TokenSource(Arc::new(source)))
    }

    fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }
}

impl Credentials {
    /// Validates the credentials. The exchange of an OAuth client uses the given endpoint.
    pub(super) fn auth(self, endpoint: Endpoint) -> Result<Auth, Error> {
        let clock = endpoint.clock.clone();
        let source: Arc<dyn TokenSource> = match self {
            Self::ApiKey(key) => {
                let key = Credential::new(CredentialKind::ApiKey, key);
                return key.map(Auth::ApiKey).map_err(Error::configuration);
            }
            Self::OAuth {
                client_id,
                client_secret,
            } => {
                let exchange = ClientCredentials::new(endpoint, &client_id, client_secret);
                Arc::new(exchange.map_err(Error::configuration)?)
            }
            Self::TokenSource(source) => source,
        };
        Ok(Auth::Tokens(TokenCache::new(source, clock)))
    }
}
