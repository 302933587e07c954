//! Authenticates requests with an API key, or with access tokens that are fetched and renewed.
//!
//! ```text
//! TokenSource (exchange, or the user's) ─▶ fetch ─▶ cache ─▶ Auth ─▶ transport
//! ```

mod cache;
mod client_credentials;
mod credential;
mod fetch;
mod lifetime;
mod token;
mod token_error;
mod token_response;

use std::sync::Arc;
use std::task::Poll;

pub(crate) use cache::TokenCache;
pub(crate) use client_credentials::{ClientCredentials, Endpoint};
pub(crate) use credential::{Credential, CredentialKind, mark_sensitive};
pub use token::{AccessToken, TokenFuture, TokenSource};
pub use token_error::TokenError;
pub(crate) use token_error::TokenFailure;

use crate::operation::Operation;

/// How a client authenticates.
pub(crate) enum Auth {
    /// With the API key of a user.
    ApiKey(Credential),
    /// With access tokens.
    Tokens(TokenCache),
}

impl Auth {
    /// Returns the credential for the next attempt of a call, or `Ready(None)` if the operation
    /// needs none. If it is `Pending`, [`token`](Self::token) waits for an access token.
    ///
    /// Starts to renew a token that ends soon.
    pub(crate) fn credential(&self, operation: &Operation) -> Poll<Option<Credential>> {
        if !operation.requires_authentication() {
            return Poll::Ready(None);
        }
        match self {
            Self::ApiKey(key) => Poll::Ready(Some(key.clone())),
            Self::Tokens(cache) => cache
                .current()
                .map_or(Poll::Pending, |it| Poll::Ready(Some(it))),
        }
    }

    /// Waits until there is a valid credential.
    ///
    /// # Errors
    ///
    /// Returns the failure of the fetch, or of an earlier one if it is too early for another.
    pub(crate) async fn token(&self) -> Result<Credential, Arc<TokenError>> {
        match self {
            Self::ApiKey(key) => Ok(key.clone()),
            Self::Tokens(cache) => cache.token().await,
        }
    }

    /// Replaces a token that the server rejected with 401. Returns false if there is no other.
    pub(crate) async fn replace(&self, rejected: &Credential) -> bool {
        match self {
            Self::ApiKey(_) => false,
            Self::Tokens(cache) => cache.replace(rejected.generation()).await,
        }
    }
}
