//! What a call tells `tracing`: a span, and an event for each attempt.
//!
//! Without the feature `tracing` a [`CallSpan`] is nothing, and so is what it costs.

#[cfg(not(feature = "tracing"))]
mod absent;
#[cfg(feature = "tracing")]
mod recorded;

#[cfg(not(feature = "tracing"))]
pub(crate) use absent::CallSpan;
#[cfg(feature = "tracing")]
pub(crate) use recorded::CallSpan;
