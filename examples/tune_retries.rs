//! Tunes retries, timeouts and limits: of a client, and of a single call.
//!
//! `cargo run --example tune_retries`: on a sandbox, or the API where `PIPEDREAM_API_KEY` is set.

mod support;

use std::time::Duration;

use pipedream_client::{CallOptions, Error, RetryBudget, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (builder, _sandbox) = support::configure().await?;
    let client = builder
        // Six attempts; up to 1 second of wait after the first, never more than 20.
        .retry(
            RetryPolicy::new()
                .max_attempts(6)
                .backoff(Duration::from_secs(1), Duration::from_secs(20)),
        )
        // In an outage, no more than 20 retries before the first success.
        .retry_budget(RetryBudget::new(20))
        // One attempt may take 15 seconds; the whole call, waits included, 90.
        .timeout(Duration::from_secs(15))
        .deadline(Duration::from_secs(90))
        .on_attempt(|attempt| {
            let (operation, number) = (attempt.operation(), attempt.number());
            match (attempt.error(), attempt.retry_in()) {
                (None, _) => println!("{operation}, attempt {number}: success"),
                (Some(error), Some(wait)) => println!("{error}; again in {wait:?}"),
                (Some(error), None) => println!("{error}; that was the last attempt"),
            }
        })
        .build()?;

    let me = client.get_current_user().await?;

    // A person waits for this one: better an error soon than a result late.
    let hasty = CallOptions::new()
        .deadline(Duration::from_secs(2))
        .no_retry();
    let sources = client.list_my_sources().options(hasty).await?;
    println!("{} has {} sources", me.username, sources.items.len());

    // A POST is repeated only where it surely was not processed. One that is as good
    // done twice, as to subscribe is, may be repeated like a GET.
    let like_a_get = RetryPolicy::new().assume_idempotent(true);
    let subscription = client
        .create_subscription()
        .emitter_id("dc_abc123")
        .listener_id("p_abc123")
        .options(CallOptions::new().retry(like_a_get))
        .await;
    match subscription {
        Ok(()) => println!("p_abc123 listens to dc_abc123"),
        Err(error) => println!("after {} attempts: {error}", error.attempts()),
    }
    Ok(())
}
