//! The hand-written baseline: expert use of reqwest and serde.
//!
//! Like the client, it preserves unknown fields and sets the same timeouts. It does not
//! retry, follow redirects, limit bodies, check path parameters, or mark response headers
//! as sensitive.

mod client;
mod trigger;
mod types;
mod unknown_fields;

pub use client::{Baseline, http_client};
pub use types::{derived, visited};
