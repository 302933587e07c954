//! Authenticates requests.

mod credential;

pub(crate) use credential::{Credential, CredentialKind, mark_sensitive};

use crate::operation::Operation;

/// How a client authenticates.
pub(crate) enum Auth {
    /// With the API key of a user.
    ApiKey(Credential),
}

impl Auth {
    /// Returns the credential for the next attempt of a call, or `None` if the operation needs
    /// no credential.
    pub(crate) fn credential(&self, operation: &Operation) -> Option<Credential> {
        let Self::ApiKey(key) = self;
        operation.requires_authentication().then(|| key.clone())
    }
}
