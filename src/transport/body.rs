//! Reads response bodies with a size limit.
//!
//! A connection is used again only if the body of its last response was read to the end.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Response, Version};
use tokio::time::timeout;

/// The maximum size of an error response, in bytes; the rest is not read.
const MAX_ERROR_BYTES: usize = 256 * 1024;

/// The time limit for the body of an error response.
///
/// The status is known, and the body only adds a message, so a stalled body must not delay
/// the error until the read timeout.
///
/// Like all limits of one attempt it uses real time. A custom [`Clock`](super::Clock) may
/// return from its sleeps at once, which would cut off every body that takes two packets.
const MAX_ERROR_TIME: Duration = Duration::from_secs(2);

/// The maximum size of a body that is read only to use the connection again, in bytes. A
/// new connection is cheaper than a larger body.
const MAX_DRAINED_BYTES: usize = 64 * 1024;

/// The time limit for such a body.
const MAX_DRAIN_TIME: Duration = Duration::from_secs(1);

/// The maximum capacity to reserve for a `Content-Length`, in bytes.
const MAX_RESERVED: usize = 1024 * 1024;

/// Why a body was not read.
pub(crate) enum BodyError {
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
pub(crate) async fn read(response: &mut Response, limit: usize) -> Result<Bytes, BodyError> {
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

/// Reads the start of the body of an error response, and ignores errors.
pub(crate) async fn read_error(response: &mut Response) -> Bytes {
    let mut body = BytesMut::new();
    // If the time is up, `body` contains what was received.
    _ = timeout(MAX_ERROR_TIME, async {
        while let Ok(Some(chunk)) = response.chunk().await {
            let room = MAX_ERROR_BYTES - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() > room {
                break;
            }
        }
    })
    .await;
    body.freeze()
}

/// Reads a body that is not needed, so the connection can be used again.
///
/// A body that is too large or too slow is not read, which closes the connection. Over
/// HTTP/2, an unread body costs no connection. Errors are ignored.
pub(crate) async fn drain(response: &mut Response) {
    let limit = u64::try_from(MAX_DRAINED_BYTES).unwrap_or(u64::MAX);
    let too_large = response
        .content_length()
        .is_some_and(|length| length > limit);
    if too_large || response.version() == Version::HTTP_2 {
        return;
    }
    _ = timeout(MAX_DRAIN_TIME, async {
        let mut read = 0;
        while read <= MAX_DRAINED_BYTES
            && let Ok(Some(chunk)) = response.chunk().await
        {
            read += chunk.len();
        }
    })
    .await;
}
