//! Requests some fields only and decodes them into a custom type.
//!
//! `cargo run --example select_fields` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[derive(Debug, serde::Deserialize)]
#[allow(dead_code, reason = "printed by Debug")]
struct Brief {
    id: String,
    name: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let sources: Vec<Brief> = client.list_my_sources().select("id,name").await?;
    for source in sources {
        println!("{source:?}");
    }
    Ok(())
}
