//! Typed mocks of the API, for the tests of a program that uses it.
//!
//! [`MockServer`] has a method for each operation, which registers a [`Mock`]. Its
//! closure specifies the expected calls (`when`) and the response (`then`); both are typed,
//! such as [`GetAccountWhen`] and [`GetAccountThen`]. The test fails with a diff if a mock
//! was not called or a call was unexpected, when the server is
//! [verified](MockServer::verify) or dropped. [`guide::mocks`](crate::guide::mocks) shows
//! more.
//!
//! ```
//! use pipedream_client::mock::MockServer;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), pipedream_client::Error> {
//! let server = MockServer::start().await;
//! server.get_account(|when, then| {
//!     when.account_id("apn_abc123");
//!     then.example();
//! });
//!
//! let account = server.client().get_account().account_id("apn_abc123").await?;
//! assert_eq!(account.id, "apn_abc123");
//! server.verify();
//! # Ok(())
//! # }
//! ```

mod expectation;
mod http;
mod report;
mod server;
mod then;
mod when;

pub use crate::generated::mock::*;
pub use crate::testing::loopback::Request;
pub use server::{Mock, MockServer};
pub use then::Then;
pub use when::When;
