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
}

impl Operation {
    pub(crate) const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        documentation: &'static str,
    ) -> Self {
        Self {
            id,
            method,
            path,
            documentation,
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
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
