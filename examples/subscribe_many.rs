//! Subscribes a workflow to many sources.
//!
//! `cargo run --example subscribe_many` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let sources = client.list_my_sources().limit(100).await?;
    for source in sources.items {
        let created = client
            .create_subscription()
            .emitter_id(&source.id)
            .listener_id("p_abc123")
            .await?;
        match created.is_nothing() {
            true => println!("p_abc123 is not subscribed to {}", source.id),
            false => println!("p_abc123 is subscribed to {}", source.id),
        }
    }
    Ok(())
}
