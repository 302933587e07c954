//! Polls a workflow's errors and prints new ones.
//!
//! `cargo run --example watch_errors` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let mut last = None;
    for _ in 0..2 {
        let call = client.list_workflow_errors().workflow_id("p_abc123");
        let page = call.expand("event").limit(100).await?;
        // The latest error comes first.
        let new = page
            .items
            .iter()
            .take_while(|error| Some(&error.id) != last.as_ref());
        for error in new {
            let detail = error.event.as_ref().and_then(|event| event.error.as_ref());
            let code = detail.and_then(|detail| detail.code.as_deref());
            println!("{} {}", error.id, code.unwrap_or("(no code)"));
        }
        last = page.items.into_iter().next().map(|error| error.id).or(last);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    Ok(())
}
