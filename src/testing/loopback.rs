//! What the mocks and the sandbox share: requests, responses and routes.

mod message;
mod route;
#[cfg(feature = "sandbox")]
mod server;

pub use message::Request;
pub(crate) use message::Response;
pub(crate) use route::{Match, match_route};
#[cfg(feature = "sandbox")]
pub(crate) use server::{Reply, Server};

use crate::client::Client;
use crate::operation::Operation;

/// A documented example of a response.
pub(crate) struct Example {
    pub(crate) operation: &'static Operation,
    // Unused by the sandbox.
    #[cfg_attr(not(feature = "mock"), expect(dead_code))]
    pub(crate) status: u16,
    /// JSON, or empty.
    pub(crate) body: &'static str,
}

/// Returns a client of a server on loopback.
pub(crate) fn client(base_url: String, api_key: &str) -> Client {
    Client::builder()
        .api_key(api_key)
        .base_url(base_url)
        .build()
        .expect("a client of a server on loopback")
}
