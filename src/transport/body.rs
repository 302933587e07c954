//! Response bodies, of which no more is kept than is allowed.

use bytes::{Bytes, BytesMut};
use reqwest::Response;

/// No more is kept of what a server says of an error: enough for any message.
pub(super) const MAX_ERROR_BYTES: usize = 256 * 1024;

/// Why a body is not whole.
pub(super) enum Unread {
    /// It is longer than is allowed.
    TooLarge,
    /// The connection broke, or the time was up.
    Broken(reqwest::Error),
}

/// Reads a body to its end. It is counted as it comes, decompressed, so that
/// neither a wrong length nor a compressed body takes more memory.
pub(super) async fn read(mut response: Response, most: usize) -> Result<Bytes, Unread> {
    let announced = response.content_length().unwrap_or(0);
    if announced > u64::try_from(most).unwrap_or(u64::MAX) {
        return Err(Unread::TooLarge);
    }
    let mut whole = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(Unread::Broken)? {
        if chunk.len() > most - whole.len() {
            return Err(Unread::TooLarge);
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole.freeze())
}

/// Reads the start of a body: as much as is allowed, and as there is.
pub(super) async fn read_start(mut response: Response, most: usize) -> Bytes {
    let mut body = BytesMut::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        let room = most - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if chunk.len() >= room {
            break;
        }
    }
    body.freeze()
}
