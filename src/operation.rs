//! The operations of the API.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use reqwest::Method;

/// A description of an operation, as in errors, logs and spans.
///
/// The module [`operations`](crate::operations) has one for each documented operation. That
/// of a request to another endpoint ([`Client::request`](crate::Client::request)) has the
/// method as its ID and no path, so its ID can be a label of a metric.
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
    secrets: &'static [&'static str],
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
            secrets: &[],
        }
    }

    /// Names the fields of the request body that are secret.
    pub(crate) const fn with_secrets(mut self, fields: &'static [&'static str]) -> Self {
        self.secrets = fields;
        self
    }

    /// Returns the names of the secret fields of the request body.
    pub(crate) const fn secrets(&self) -> &'static [&'static str] {
        self.secrets
    }

    /// Returns the operation ID, such as `getAccount`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the HTTP method in upper case.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// Returns the path template, relative to the base URL. It is empty for
    /// [`Client::request`](crate::Client::request).
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the URL of the documentation; empty if there is none.
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

/// The operation of a call, and the path of a request that is not documented.
#[derive(Clone, Debug)]
pub(crate) struct OperationRef {
    operation: &'static Operation,
    path: Option<Arc<str>>,
}

impl OperationRef {
    /// Names a request that is not documented.
    pub(crate) fn undocumented(method: &Method, path: &str) -> Self {
        let mut known = UNDOCUMENTED.iter();
        let known = known.find(|operation| operation.id == method.as_str());
        Self {
            operation: known.unwrap_or(&OTHER),
            path: Some(path.into()),
        }
    }

    /// Returns the description, which is the same for all undocumented paths.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns whether the document contains the operation.
    pub(crate) fn is_documented(&self) -> bool {
        self.path.is_none()
    }
}

static UNDOCUMENTED: [Operation; 7] = [
    undocumented("GET"),
    undocumented("POST"),
    undocumented("PUT"),
    undocumented("DELETE"),
    undocumented("PATCH"),
    undocumented("HEAD"),
    undocumented("OPTIONS"),
];

/// A request with any other method. The name is that of OpenTelemetry.
static OTHER: Operation = undocumented("_OTHER");

const fn undocumented(method: &'static str) -> Operation {
    Operation::new(method, method, "", "", Security::ApiKeyOrOAuth)
}

impl Deref for OperationRef {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        self.operation
    }
}

impl fmt::Display for OperationRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.operation.fmt(f)?;
        match self.path.as_deref() {
            None | Some("") => Ok(()),
            Some(path) => write!(f, " {path}"),
        }
    }
}

impl From<&'static Operation> for OperationRef {
    fn from(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: None,
        }
    }
}

impl From<&Self> for OperationRef {
    fn from(operation: &Self) -> Self {
        operation.clone()
    }
}
