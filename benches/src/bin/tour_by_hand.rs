//! Four calls by hand: how large is the program? `tour_client` makes the same ones.

use anyhow::{Context, Result};
use pipedream_client_benches::by_hand::ByHand;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let base_url = std::env::args().nth(1).context("the base URL is missing")?;
    let client = ByHand::new(base_url)?;
    println!("{:?}", client.account("apn_abc123").await?);
    println!("{:?}", client.my_sources(100).await?);
    println!("{:?}", client.workflow("p_abc123").await?);
    client.delete_source("dc_abc123").await?;
    Ok(())
}
