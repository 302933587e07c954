#![doc = include_str!("front_page.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api_key;
mod base_url;
mod call;
mod call_options;
mod client;
mod config;
mod decode;
mod envelope;
mod error;
mod generated;
pub mod guide;
mod held;
mod http_client;
#[cfg(any(feature = "mock", feature = "sandbox"))]
mod loopback;
#[cfg(feature = "mock")]
pub mod mock;
mod object;
mod operation;
mod page;
mod path;
mod redact;
mod request;
mod response_value;
#[cfg(feature = "sandbox")]
pub mod sandbox;
mod scalar;
mod select;
mod setter;
mod trace;
mod transport;
pub mod types;

pub use call::CallFuture;
pub use call_options::CallOptions;
pub use client::Client;
pub use config::ClientBuilder;
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
pub use transport::{Attempt, Clock, RetryBudget, RetryPolicy, Sleep};

/// The README's programs are compiled too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
