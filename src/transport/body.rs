//! Reads response bodies with a size limit.

use bytes::{Bytes, BytesMut};
use reqwest::Response;

/// The maximum size of an error response, in bytes; the rest is not read.
pub(super) const MAX_ERROR_BYTES: usize = 256 * 1024;

/// The maximum capacity to reserve for a `Content-Length`, in bytes.
const MAX_RESERVED: usize = 1024 * 1024;

/// Why a body was not read.
pub(super) enum BodyError {
    /// The body exceeds the limit.
    TooLarge,
    /// The connection broke or a timeout elapsed.
    Incomplete(reqwest::Error),
}

impl BodyError {
    /// Returns why a body that the call does not need was not received.
    pub(super) fn reason(&self) -> &'static str {
        match self {
            Self::TooLarge => "the response is larger than the configured maximum",
            Self::Incomplete(error) if error.is_timeout() => "timed out reading the response",
            Self::Incomplete(_) => "the response is incomplete",
        }
    }
}

/// Reads a whole body of up to `limit` bytes.
///
/// The limit counts the bytes received after decompression, so a wrong
/// `Content-Length` or a compressed body cannot exceed it.
pub(super) async fn read(response: &mut Response, limit: usize) -> Result<Bytes, BodyError> {
    let announced = response.content_length().unwrap_or(0);
    if announced > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Err(BodyError::TooLarge);
    }
    let Some(first) = response.chunk().await.map_err(BodyError::Incomplete)? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(BodyError::TooLarge);
    }
    let Some(mut chunk) = response.chunk().await.map_err(BodyError::Incomplete)? else {
        // Most bodies arrive in one chunk, which needs no copy.
        return Ok(first);
    };
    // Reserve little, in case the server announces more than it sends.
    let announced = usize::try_from(announced).unwrap_or(limit);
    let mut whole =
        BytesMut::with_capacity(announced.clamp(first.len(), MAX_RESERVED.max(first.len())));
    whole.extend_from_slice(&first);
    drop(first);
    loop {
        if chunk.len() > limit - whole.len() {
            return Err(BodyError::TooLarge);
        }
        whole.extend_from_slice(&chunk);
        match response.chunk().await.map_err(BodyError::Incomplete)? {
            Some(next) => chunk = next,
            None => return Ok(whole.freeze()),
        }
    }
}

/// Reads up to `limit` bytes of a body and ignores errors.
pub(super) async fn read_prefix(response: &mut Response, limit: usize) -> Bytes {
    let mut body = BytesMut::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        let room = limit - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if chunk.len() >= room {
            break;
        }
    }
    body.freeze()
}
