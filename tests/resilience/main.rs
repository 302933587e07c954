//! Faults over real sockets, and the outcome of each call.
//!
//! `SOAK_CALLS=100000` runs the soak test for longer than in CI, and `HTTP2_CALLS=10000` the test
//! of resets over HTTP/2.

#[path = "../support/mod.rs"]
mod support;

mod amplification;
mod auto_traits;
mod call_options;
mod cancellation;
mod connections;
mod deadline;
mod durations;
mod fault_matrix;
mod faults;
#[cfg(feature = "http2")]
mod http2;
mod injection;
mod oauth_secrets;
mod observer;
mod ownership;
mod permanent;
mod post;
mod rate_limits;
mod redirects;
mod response_body;
mod retries;
mod secrets;
mod soak;
mod user_values;
