//! Handles errors by kind.
//!
//! `cargo run --example handle_errors` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    match client.get_account().account_id("apn_missing").await {
        Ok(account) => println!("{}", account.name.unwrap_or_default()),
        Err(error) if error.is_not_found() => println!("account not found: {error}"),
        Err(error) if error.is_rate_limited() => {
            println!("rate limited; retry after {:?}", error.retry_after());
        }
        Err(error) => return Err(error),
    }
    Ok(())
}
