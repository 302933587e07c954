//! The client under fire: faults over real sockets, and what becomes of each call.
//!
//! Each module asks one question. The sizes are those of CI; `FIRE_FULL=1` runs the
//! soak and the property test at full length.

#[path = "../support/server.rs"]
#[allow(dead_code, reason = "only the document is wanted of it")]
mod documented;

mod amplification;
mod answers;
mod behaviour;
mod calls;
mod cancellation;
mod clock;
mod faults;
mod hostile;
mod post;
mod redirects;
mod secrets;
mod server;
mod soak;
mod static_promises;
mod table;
