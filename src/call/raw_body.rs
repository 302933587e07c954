//! A response body that is not decoded.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::json;
use crate::operation::OperationRef;

/// The body of a response that the API does not document.
///
/// `send()` of [`Client::request`](crate::Client::request) returns it. `Debug` prints only its size, because it
/// may contain secrets.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// use pipedream_client::reqwest::Method;
///
/// let response = client.request(Method::DELETE, "/sources/dc_abc123").send().await?;
/// if !response.is_empty() {
///     println!("{}", response.json::<serde_json::Value>()?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct RawBody {
    bytes: Bytes,
    operation: Option<OperationRef>,
}

impl RawBody {
    /// Creates a body, for tests.
    ///
    /// ```
    /// let body = pipedream_client::RawBody::new(*b"[1, 2]");
    /// assert_eq!(body.json::<Vec<u8>>()?, [1, 2]);
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: Bytes::from(bytes.into()),
            operation: None,
        }
    }

    pub(super) fn received(bytes: Bytes, operation: OperationRef) -> Self {
        Self {
            bytes,
            operation: Some(operation),
        }
    }

    /// Returns the bytes, after decompression.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns whether the body is empty.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Decodes the whole body, with its envelope. An empty body is decoded as `null`.
    ///
    /// # Errors
    ///
    /// Returns a decoding error ([`Error::is_decode`]) if the body is not JSON or has
    /// another type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        json::decode(or_null(&self.bytes)).map_err(|reason| {
            Error::decode(self.operation.clone(), reason).with_body(self.bytes.clone())
        })
    }
}

/// Returns `null` for an empty body, so that it can be decoded.
pub(super) fn or_null(body: &[u8]) -> &[u8] {
    match body.is_empty() {
        true => b"null",
        false => body,
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawBody({} bytes)", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_only_the_size() {
        assert_eq!(format!("{:?}", RawBody::new("canary")), "RawBody(6 bytes)");
    }

    #[test]
    fn empty_body_is_decoded_as_null() {
        let body = RawBody::default();
        assert!(body.is_empty());
        assert_eq!(body.json::<Option<u8>>().unwrap(), None);
        body.json::<()>().unwrap();
        assert!(body.json::<u8>().unwrap_err().is_decode());
    }
}
