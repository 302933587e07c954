//! Asks for some fields only, and decodes them into a type of its own.
//!
//! `cargo run --example select_fields`: on a sandbox, or the API where `PIPEDREAM_API_KEY` is set.

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
    let brief: Vec<Brief> = client.list_my_sources().select::<Brief>("id,name").await?;
    for one in brief {
        println!("{one:?}");
    }
    Ok(())
}
