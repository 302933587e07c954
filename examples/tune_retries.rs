//! Configures retries, timeouts and limits, for a client and for a single call.
//!
//! `cargo run --example tune_retries` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use std::time::Duration;

use pipedream_client::{CallOptions, Error, RetryBudget, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (builder, _sandbox) = support::configure().await?;
    let client = builder
        // At most six attempts. The wait starts at up to 1 second and grows to at most 20.
        .retry(
            RetryPolicy::new()
                .max_attempts(6)
                .backoff(Duration::from_secs(1), Duration::from_secs(20)),
        )
        // In an outage, all calls together are retried at most 20 times until one succeeds.
        .retry_budget(RetryBudget::new(20))
        // An attempt takes at most 15 seconds; a whole call, including waits, at most 90.
        .timeout(Duration::from_secs(15))
        .deadline(Duration::from_secs(90))
        .on_attempt(|attempt| {
            let (operation, number) = (attempt.operation(), attempt.number());
            match (attempt.error(), attempt.retry_in()) {
                (None, _) => println!("{operation}, attempt {number}: success"),
                (Some(error), Some(wait)) => println!("{error}; retrying in {wait:?}"),
                (Some(error), None) => println!("{error}; giving up"),
            }
        })
        .build()?;

    let me = client.get_current_user().await?;

    // A user waits for this call: fail early instead of retrying.
    let interactive = CallOptions::new()
        .deadline(Duration::from_secs(2))
        .no_retry();
    let sources = client.list_my_sources().options(interactive).await?;
    println!("{} has {} sources", me.id, sources.items.len());

    // A POST is retried only if the server certainly did not process it. Subscribing is
    // idempotent, so this call may be retried like a GET.
    let idempotent = RetryPolicy::new().assume_idempotent(true);
    let subscription = client
        .create_subscription()
        .emitter_id("dc_abc123")
        .listener_id("p_abc123")
        .options(CallOptions::new().retry(idempotent))
        .await;
    match subscription {
        Ok(created) if created.is_nothing() => println!("no subscription was created"),
        Ok(_) => println!("p_abc123 is subscribed to dc_abc123"),
        Err(error) => println!("failed after {} attempts: {error}", error.attempts()),
    }
    Ok(())
}
