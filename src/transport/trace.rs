//! A `tracing` span for each call and an event for each attempt.
//!
//! Without the feature `tracing`, a [`CallSpan`] is empty and costs nothing.

#[cfg(not(feature = "tracing"))]
mod disabled;
#[cfg(feature = "tracing")]
mod enabled;

#[cfg(not(feature = "tracing"))]
pub(crate) use disabled::{CallSpan, token_fetched};
#[cfg(feature = "tracing")]
pub(crate) use enabled::{CallSpan, token_fetched};
