#![doc = include_str!("front_page.md")]
// The guides that need a feature, in this build or on docs.rs.
#![cfg_attr(feature = "tracing", doc = "[`guide::tracing`]: guide::tracing")]
#![cfg_attr(feature = "blocking", doc = "[`guide::blocking`]: guide::blocking")]
#![doc = "[`guide::blocking`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/blocking/"]
#![cfg_attr(feature = "mock", doc = "[`guide::mocks`]: guide::mocks")]
#![cfg_attr(feature = "sandbox", doc = "[`guide::sandbox`]: guide::sandbox")]
#![cfg_attr(
    any(feature = "rustls", feature = "native-tls"),
    doc = "[`guide::tls`]: guide::tls"
)]
#![doc = "[`guide::tls`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/tls/"]
#![doc = "[`guide::tracing`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/tracing/"]
#![doc = "[`guide::mocks`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/mocks/"]
#![doc = "[`guide::sandbox`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/sandbox/"]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
mod error;
mod generated;
pub mod guide;
mod json;
mod operation;
mod page;
mod redact;
#[cfg(any(feature = "mock", feature = "sandbox"))]
mod testing;
mod transport;
pub mod types;

pub use auth::{AccessToken, TokenError, TokenFuture, TokenSource};
pub use call::CallFuture;
pub use call::created::Created;
pub use call::options::CallOptions;
pub use call::raw_body::RawBody;
pub use call::request_builder::RequestBuilder;
pub use call::response::ResponseValue;
pub use call::select::Select;
pub use call::setter::OptionalValue;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use client::TlsVersion;
pub use client::{Client, ClientBuilder};
pub use error::Error;
/// Builders of calls, one for each operation.
///
/// A method of [`Client`] creates a builder. The builder has a setter for each parameter;
/// awaiting it sends the call. The following calls are equivalent:
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// use pipedream_client::builder::GetAccount;
///
/// let account = client.get_account().account_id("apn_abc123").await?;
/// let same = GetAccount::new(client).account_id("apn_abc123").await?;
/// # Ok(())
/// # }
/// ```
///
/// [`guide::calls`] shows parameters, bodies, responses and concurrent calls. The builders
/// of request bodies and other types are in [`types::builder`].
pub use generated::builder;
/// Descriptions of all operations: their IDs, methods and paths.
///
/// [`Error::operation`] and [`AttemptInfo::operation`] return them.
pub use generated::operations;
pub use operation::Operation;
pub use page::{FailedItem, ListCall, Page, PageStream, SelectList};
/// The HTTP client that appears in signatures.
///
/// It has only the features that this crate needs. To enable others, add `reqwest` as a
/// dependency.
pub use reqwest;
#[cfg(feature = "mock")]
pub use testing::mock;
#[cfg(feature = "sandbox")]
pub use testing::sandbox;
pub use transport::{AttemptInfo, Clock, Pacing, RetryBudget, RetryPolicy, SleepFuture};

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
