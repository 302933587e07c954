//! A request body that records whether the connection took it.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// A request body that reqwest cannot copy, and that records whether the connection took it.
///
/// - reqwest resends a request only if it can copy the body, so the retries of a
///   user's own [`reqwest::Client`] have no effect. Only the retry policy resends.
/// - hyper takes the body after it has checked that no GOAWAY has arrived since it sent the
///   headers. If it took the body and then reports a GOAWAY, the stream is above the last
///   stream ID of the GOAWAY, and the server did not process it.
pub(crate) struct TrackedBody {
    /// `None` after the end.
    content: Option<Bytes>,
    taken: BodyTaken,
}

/// Whether the connection took a body.
#[derive(Clone, Default)]
pub(super) struct BodyTaken(Arc<AtomicBool>);

impl BodyTaken {
    pub(super) fn get(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl TrackedBody {
    /// Creates a body. `None` is the body of a request that has none; an empty body, in
    /// contrast, is sent over HTTP/2 as a frame after the headers.
    pub(crate) fn new(content: Option<Bytes>) -> Self {
        Self {
            content,
            taken: BodyTaken::default(),
        }
    }

    pub(super) fn taken(&self) -> BodyTaken {
        self.taken.clone()
    }
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = self.get_mut();
        this.taken.0.store(true, Ordering::Relaxed);
        Poll::Ready(this.content.take().map(|content| Ok(Frame::data(content))))
    }

    fn is_end_stream(&self) -> bool {
        self.content.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.content.as_ref().map_or(0, Bytes::len);
        SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
    }
}
