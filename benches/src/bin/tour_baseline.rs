//! Makes four calls by the baseline, to compare the size of the program with `tour_client`.

use anyhow::{Context, Result};
use pipedream_client_benches::baseline::Baseline;
use pipedream_client_benches::calls::runtime;

fn main() -> Result<()> {
    let base_url = std::env::args().nth(1).context("the base URL is missing")?;
    let client = Baseline::new(base_url)?;
    runtime()?.block_on(tour(&client))
}

async fn tour(client: &Baseline) -> Result<()> {
    println!("{:?}", client.account("apn_abc123").await?);
    println!("{:?}", client.my_sources(100).await?);
    println!("{:?}", client.workflow("p_abc123").await?);
    client.delete_source("dc_abc123").await?;
    Ok(())
}
