//! The parts that the benchmarks share: the same calls by the client and by a
//! hand-written baseline, against the same server.
//!
//! - `bodies` makes the responses, and `server` sends them.
//! - `baseline` is the hand-written program; `calls` makes the same calls with either.
//! - `pinning` pins caller and server to a core each; `ratio` measures in turn and compares.
//! - `processes` measures whole processes; `copies` makes large documents.

pub mod baseline;
pub mod bodies;
pub mod calls;
pub mod copies;
pub mod pinning;
pub mod processes;
pub mod ratio;
pub mod repository;
pub mod server;
