//! A response body that is not decoded.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::json;
use crate::operation::OperationRef;

/// The body of a response that the API does not document.
///
/// `send()` of operations without a documented response body and of [`Client::request`](crate::Client::request) returns it. `Debug` prints only its size, because it
/// may contain secrets.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let response = client.delete_source().id("dc_abc123").send().await?;
/// if !response.is_empty() {
///     println!("{}", response.json::<serde_json::Value>()?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct RawBody {
    bytes: Bytes,
    /// Why the body was not received to its end.
    broken: Option<&'static str>,
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
            broken: None,
            operation: None,
        }
    }

    pub(super) fn received(
        bytes: Bytes,
        broken: Option<&'static str>,
        operation: OperationRef,
    ) -> Self {
        Self {
            bytes,
            broken,
            operation: Some(operation),
        }
    }

    /// Returns the bytes, after decompression.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns false if the body was not received to its end: the connection broke, a timeout
    /// elapsed, or it is larger than the limit
    /// ([`ClientBuilder::max_response_bytes`](crate::ClientBuilder::max_response_bytes)).
    ///
    /// The operation succeeded nevertheless. The body is then empty.
    pub fn is_complete(&self) -> bool {
        self.broken.is_none()
    }

    /// Returns whether the body is empty.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Decodes the whole body, with its envelope. An empty body is decoded as `null`.
    ///
    /// # Errors
    ///
    /// Returns a decoding error ([`Error::is_decode`]) if the body is not JSON, has another
    /// type or is not [complete](Self::is_complete).
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        if let Some(reason) = self.broken {
            return Err(self.decode_error(reason.to_owned()));
        }
        json::decode(or_null(&self.bytes)).map_err(|reason| {
            let path = reason.path();
            self.decode_error(reason.to_string()).with_path(path)
        })
    }

    fn decode_error(&self, reason: String) -> Error {
        Error::decode(self.operation.clone(), reason).with_body(self.bytes.clone())
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
