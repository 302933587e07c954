//! Watches a workflow's errors: asks again now and then, and tells what is new.
//!
//! `cargo run --example watch_errors`: on a sandbox, or the API where `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let mut last = None;
    for _ in 0..2 {
        let call = client.list_workflow_errors().workflow_id("p_abc123");
        let page = call.expand("event").limit(100).await?;
        // The latest comes first.
        let new = page
            .items
            .iter()
            .take_while(|one| Some(&one.id) != last.as_ref());
        for one in new {
            let code = one
                .event
                .error
                .as_ref()
                .and_then(|error| error.code.as_deref());
            println!("{} {}", one.id, code.unwrap_or("without a code"));
        }
        last = page.items.into_iter().next().map(|one| one.id).or(last);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    Ok(())
}
