//! What the benchmarks share: the same responses, asked for by the client and by a
//! program written by hand.
//!
//! `bodies` are the responses, `server` sends them, `by_hand` is the program to
//! beat, `calls` makes the same calls with either, `ratio` compares.

pub mod bodies;
pub mod by_hand;
pub mod calls;
pub mod copies;
pub mod processes;
pub mod ratio;
pub mod server;
