//! Tests code of its own with mocks: what `cargo test` would do.

use pipedream_client::mock::MockServer;
use pipedream_client::{Client, Error};

/// The code under test.
async fn app_of(client: &Client, account: &str) -> Result<String, Error> {
    let account = client.get_account().account_id(account).await?;
    Ok(account.app.map_or_else(String::new, |app| app.name))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = MockServer::start().await;
    server.get_account(|when, then| {
        when.account_id("apn_abc123");
        then.example();
    });
    assert_eq!(
        app_of(&server.client(), "apn_abc123").await?,
        "Google Sheets"
    );
    // Fails where a mock was not called, or a call was not expected.
    server.verify();
    println!("the mocks were called as expected");
    Ok(())
}
