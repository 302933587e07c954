//! Finds out why there is no complete response, from the chain of causes.

use std::error::Error as StdError;
use std::io;

use super::connection::causes;

/// What a failure without a complete response means for a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// A retry can succeed. The server may have processed the request.
    Transient,
    /// The server refused the HTTP/2 stream without processing the request.
    Refused,
    /// A retry fails in the same way, for this reason.
    Permanent(&'static str),
}

impl Failure {
    /// Classifies an error that occurred before the response headers were received.
    ///
    /// `body_taken` states that the connection took the request body; see
    /// `transport::tracked_body`.
    pub(super) fn of(error: &reqwest::Error, body_taken: bool) -> Self {
        causes(error)
            .find_map(|cause| Self::of_cause(cause, body_taken))
            .unwrap_or(Self::Transient)
    }

    fn of_cause(cause: &(dyn StdError + 'static), body_taken: bool) -> Option<Self> {
        #[cfg(feature = "http2")]
        if let Some(error) = cause.downcast_ref::<h2::Error>() {
            return of_http2(error, body_taken);
        }
        let _ = body_taken;
        let error = cause.downcast_ref::<hyper::Error>()?;
        // `is_parse_too_large` needs hyper's server.
        (error.is_parse() && error.to_string().starts_with("message head is too large")).then_some(
            Self::Permanent("the response headers are too large to read"),
        )
    }
}

/// Classifies an error of an HTTP/2 stream or connection.
#[cfg(feature = "http2")]
fn of_http2(error: &h2::Error, body_taken: bool) -> Option<Failure> {
    use h2::Reason;

    let reason = error.reason()?;
    if error.is_reset() && error.is_library() && reason == Reason::PROTOCOL_ERROR {
        // h2 reports oversized headers only as a protocol error.
        let reason = "the response headers are invalid or too large to read";
        return Some(Failure::Permanent(reason));
    }
    if !error.is_remote() {
        return None;
    }
    match reason {
        Reason::HTTP_1_1_REQUIRED if error.is_reset() => {
            let reason = "the server requires HTTP/1.1 for this request";
            Some(Failure::Permanent(reason))
        }
        // The server did not process the stream (RFC 9113, section 8.7).
        Reason::REFUSED_STREAM if error.is_reset() => Some(Failure::Refused),
        // h2 fails the streams above the last stream ID of a GOAWAY with this error, and
        // the server did not process those (RFC 9113, section 6.8). hyper reports the same
        // error for a stream with any ID if the GOAWAY arrives between the headers of the
        // request and its body. In that case it never takes the body.
        _ if error.is_go_away() && body_taken => Some(Failure::Refused),
        _ => None,
    }
}

/// Returns whether a response body is complete but cannot be decompressed.
pub(super) fn is_invalid_compression(error: &reqwest::Error) -> bool {
    // reqwest wraps broken connections and timeouts in the same kind of error.
    let incomplete = |cause: &(dyn StdError + 'static)| {
        let ends_early = (cause.downcast_ref::<io::Error>())
            .is_some_and(|error| error.kind() == io::ErrorKind::UnexpectedEof);
        ends_early || cause.is::<hyper::Error>()
    };
    error.is_decode() && !error.is_timeout() && !causes(error).any(incomplete)
}
