//! Makes four calls by the client, to compare the size of the program with `tour_baseline`.

use anyhow::{Context, Result};
use pipedream_client::Client;
use pipedream_client_benches::calls::runtime;

fn main() -> Result<()> {
    let base_url = std::env::args().nth(1).context("the base URL is missing")?;
    let key = "pd_0123456789abcdef0123456789abcdef";
    let client = Client::builder().api_key(key).base_url(base_url).build()?;
    runtime()?.block_on(tour(&client))
}

async fn tour(client: &Client) -> Result<()> {
    println!("{:?}", client.get_account().account_id("apn_abc123").await?);
    println!("{:?}", client.list_my_sources().limit(100).await?);
    println!("{:?}", client.get_workflow().workflow_id("p_abc123").await?);
    client.delete_source().id("dc_abc123").await?;
    Ok(())
}
