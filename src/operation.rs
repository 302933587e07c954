//! The operations of the API.

use std::fmt;

/// A description of an operation, as in errors, logs and spans.
///
/// The module [`operations`](crate::operations) has one for each operation.
///
/// ```
/// use pipedream_client::operations;
///
/// let operation = &operations::GET_ACCOUNT;
/// assert_eq!(operation.id(), "getAccount");
/// assert_eq!(operation.path(), "/accounts/{account_id}");
/// assert!(operations::ALL.contains(&operation));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Operation {
    id: &'static str,
    method: &'static str,
    path: &'static str,
    documentation: &'static str,
    security: Security,
}

/// The credentials that an operation accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(dead_code, reason = "the document need not use all")]
pub(crate) enum Security {
    /// An API key or an OAuth access token.
    ApiKeyOrOAuth,
    /// An API key.
    ApiKey,
    /// None: the request is sent without an `Authorization` header.
    None,
}

impl Operation {
    pub(crate) const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        documentation: &'static str,
        security: Security,
    ) -> Self {
        Self {
            id,
            method,
            path,
            documentation,
            security,
        }
    }

    /// Returns the operation ID, such as `getAccount`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the HTTP method in upper case.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// Returns the path template, relative to the base URL.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the URL of the documentation.
    pub const fn documentation(&self) -> &'static str {
        self.documentation
    }

    /// Returns true if the operation needs the API key of a user and does not accept an OAuth
    /// access token.
    ///
    /// ```
    /// use pipedream_client::operations;
    ///
    /// assert!(operations::CREATE_SOURCE.requires_api_key());
    /// assert!(!operations::GET_ACCOUNT.requires_api_key());
    /// ```
    pub const fn requires_api_key(&self) -> bool {
        matches!(self.security, Security::ApiKey)
    }

    /// Returns false if the client sends no credentials with the request.
    pub const fn requires_authentication(&self) -> bool {
        !matches!(self.security, Security::None)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
