//! What a call tells `tracing`: a span, and an event for each attempt.
//!
//! Without the feature `tracing` a [`CallSpan`] is nothing, and so is what it costs.

#[cfg_attr(feature = "tracing", path = "trace/recorded.rs")]
#[cfg_attr(not(feature = "tracing"), path = "trace/absent.rs")]
mod span;

pub(crate) use span::CallSpan;
