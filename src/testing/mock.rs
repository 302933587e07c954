//! Typed mocks of the API, for the tests of a program that uses it.
//!
//! [`MockServer`] has a method for each operation, which sets the expected call and the
//! response. The parameters and responses are typed. A mock that was not called, or a
//! call that no mock expected, fails the test with a diff when the server is
//! [verified](MockServer::verify) or dropped.
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
mod report;
mod server;
mod then;
mod when;

pub use crate::generated::mock::*;
pub use crate::testing::loopback::Request;
pub use server::{Mock, MockServer};
pub use then::Then;
pub use when::When;
