//! What is known of an operation, whoever calls it.

use std::fmt;

/// An operation of the API: what an error, a log line or a span names.
///
/// ```
/// use pipedream_client::operations;
///
/// let operation = &operations::GET_ACCOUNT;
/// assert_eq!(operation.id(), "getAccount");
/// assert_eq!(operation.path(), "/accounts/{account_id}");
/// assert_eq!(operations::ALL.len(), 28);
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

    /// The operation ID in the document: `getAccount`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method, in upper case.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// The path below the base URL, with its parameters in braces.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Where the operation is documented.
    pub const fn documentation(&self) -> &'static str {
        self.documentation
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
