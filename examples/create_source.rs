//! Creates a source from a component.
//!
//! `cargo run --example create_source` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let component = client
        .create_component()
        .body_map(|body| body.component_url("https://example.com/new-item-in-feed.js"))
        .await?;
    let source = client
        .create_source()
        .body_map(|body| body.component_id(&component.id).name("news"))
        .await?;
    println!(
        "created source {} from component {}",
        source.id, component.id
    );
    Ok(())
}
