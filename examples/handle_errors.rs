//! Tells errors apart.
//!
//! `cargo run --example handle_errors`: on a sandbox, or the API where `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    match client.get_account().account_id("apn_missing").await {
        Ok(account) => println!("{:?}", account.name),
        Err(error) if error.is_not_found() => println!("there is no such account: {error}"),
        Err(error) if error.is_rate_limited() => println!("wait {:?}", error.retry_after()),
        Err(error) => return Err(error),
    }
    Ok(())
}
