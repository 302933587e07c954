//! Streams all sources. Only one page is in memory at a time.
//!
//! `cargo run --example list_everything` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let mut sources = client.list_my_sources().stream();
    while let Some(source) = sources.next().await {
        let source = source?;
        println!("{} {}", source.id, source.name.unwrap_or_default());
    }
    Ok(())
}
