#![doc = include_str!("front_page.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod call;
mod call_options;
mod client;
mod error;
mod generated;
pub mod guide;
mod json;
mod operation;
mod page;
mod path;
mod redact;
mod request;
mod response_value;
mod select;
mod setter;
#[cfg(any(feature = "mock", feature = "sandbox"))]
mod testing;
mod transport;
pub mod types;

pub use call::CallFuture;
pub use call_options::CallOptions;
pub use client::{Client, ClientBuilder};
pub use error::Error;
/// The builders of calls, one for each operation.
pub use generated::builder;
/// The operations, one constant each.
pub use generated::operations;
pub use operation::Operation;
pub use page::{List, Page, PageStream};
/// The HTTP client that shows in signatures, with the features that this one needs.
/// Whoever wants more of them names `reqwest` as a dependency.
pub use reqwest;
pub use response_value::ResponseValue;
pub use select::{Select, SelectList};
#[cfg(feature = "mock")]
pub use testing::mock;
#[cfg(feature = "sandbox")]
pub use testing::sandbox;
pub use transport::{AttemptInfo, Clock, RetryBudget, RetryPolicy, SleepFuture};

/// The README's programs are compiled too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
