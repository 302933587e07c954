//! Response bodies, of which no more is kept than is allowed.

use bytes::{Bytes, BytesMut};
use reqwest::Response;

/// No more is kept of what a server says of an error: enough for any message.
pub(super) const MAX_ERROR_BYTES: usize = 256 * 1024;

/// How much memory is taken at once for what a server announces, in bytes.
const MAX_RESERVED: usize = 1024 * 1024;

/// Why a body is not whole.
pub(super) enum Unread {
    /// It is longer than is allowed.
    TooLarge,
    /// The connection broke, or the time was up.
    Broken(reqwest::Error),
}

/// Reads a body to its end. It is counted as it comes, decompressed, so that
/// neither a wrong length nor a compressed body takes more memory.
pub(super) async fn read(response: &mut Response, most: usize) -> Result<Bytes, Unread> {
    let announced = response.content_length().unwrap_or(0);
    if announced > u64::try_from(most).unwrap_or(u64::MAX) {
        return Err(Unread::TooLarge);
    }
    let Some(first) = response.chunk().await.map_err(Unread::Broken)? else {
        return Ok(Bytes::new());
    };
    if first.len() > most {
        return Err(Unread::TooLarge);
    }
    let Some(mut chunk) = response.chunk().await.map_err(Unread::Broken)? else {
        // A body in one piece, as most are, is not copied.
        return Ok(first);
    };
    // What a server announces and does not send takes no memory.
    let announced = usize::try_from(announced).unwrap_or(most);
    let mut whole =
        BytesMut::with_capacity(announced.clamp(first.len(), MAX_RESERVED.max(first.len())));
    whole.extend_from_slice(&first);
    drop(first);
    loop {
        if chunk.len() > most - whole.len() {
            return Err(Unread::TooLarge);
        }
        whole.extend_from_slice(&chunk);
        match response.chunk().await.map_err(Unread::Broken)? {
            Some(next) => chunk = next,
            None => return Ok(whole.freeze()),
        }
    }
}

/// Reads the start of a body: as much as is allowed, and as there is.
pub(super) async fn read_start(response: &mut Response, most: usize) -> Bytes {
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
