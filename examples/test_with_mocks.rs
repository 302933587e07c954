//! Tests your own code with mocks.
//!
//! `cargo run --example test_with_mocks` runs what would be a `#[test]` in your crate.

use pipedream_client::mock::MockServer;
use pipedream_client::{Client, Error};

/// The code under test.
async fn app_name(client: &Client, account: &str) -> Result<String, Error> {
    let account = client.get_account().account_id(account).await?;
    Ok(account.app.and_then(|app| app.name).unwrap_or_default())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = MockServer::start().await;
    server.get_account(|when, then| {
        when.account_id("apn_abc123");
        then.example();
    });
    assert_eq!(
        app_name(&server.client(), "apn_abc123").await?,
        "Google Sheets"
    );
    // Panics if a mock was not called or if a call was unexpected.
    server.verify();
    println!("All mocks were called as expected.");
    Ok(())
}
