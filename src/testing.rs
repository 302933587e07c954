//! Servers on loopback for the tests of programs that use this crate.

pub(crate) mod loopback;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "sandbox")]
pub mod sandbox;
