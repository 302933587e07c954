//! How-to guides, one per task.
//!
//! All snippets are compiled by the crate's tests. The folder `examples` of the
//! repository contains complete programs.
//!
//! The guides to mocks, the sandbox and tracing need the features `mock`, `sandbox` and
//! `tracing`.

#[doc = include_str!("guide/authentication.md")]
pub mod authentication {}

#[doc = include_str!("guide/calls.md")]
pub mod calls {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/features.md")]
pub mod features {}

#[doc = include_str!("guide/fields.md")]
pub mod fields {}

#[cfg(feature = "mock")]
#[doc = include_str!("guide/mocks.md")]
pub mod mocks {}

#[doc = include_str!("guide/pages.md")]
pub mod pages {}

#[doc = include_str!("guide/retries.md")]
pub mod retries {}

#[cfg(feature = "sandbox")]
#[doc = include_str!("guide/sandbox.md")]
pub mod sandbox {}

#[doc = include_str!("guide/times.md")]
#[cfg_attr(feature = "chrono", doc = include_str!("guide/times_chrono.md"))]
#[cfg_attr(feature = "jiff", doc = include_str!("guide/times_jiff.md"))]
pub mod times {}

#[cfg(feature = "tracing")]
#[doc = include_str!("guide/tracing.md")]
pub mod tracing {}
