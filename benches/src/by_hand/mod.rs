//! The program to beat: reqwest and serde as one who knows them well writes them.
//!
//! It keeps what it does not know, as the client does, and has the same limits of
//! time. It does not retry, follows no redirect, caps no body, checks nothing that
//! goes into a path, and marks no header of a response as secret.

mod client;
mod kept;
mod trigger;
mod types;

pub use client::{ByHand, http_client};
pub use types::{derived, visited};
