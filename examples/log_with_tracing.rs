//! Logs each call as a span and each attempt as an event, by `tracing`.
//!
//! `cargo run --example log_with_tracing`: on a sandbox, or the API where `PIPEDREAM_API_KEY` is set.
//!
//! The names of the fields are OpenTelemetry's, so that a layer such as that of
//! `tracing-opentelemetry` in place of `fmt` sends them to a collector as they are.

mod support;

use pipedream_client::Error;
use tracing::{Instrument, Level, info, info_span};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

#[tokio::main]
async fn main() -> Result<(), Error> {
    // A line when a span ends, with how long it took.
    let lines = fmt::layer().with_span_events(FmtSpan::CLOSE);
    // An attempt that succeeds is told at DEBUG. The libraries below tell a lot there.
    let levels = Targets::new()
        .with_default(Level::INFO)
        .with_target("pipedream_client", Level::DEBUG);
    tracing_subscriber::registry()
        .with(lines)
        .with(levels)
        .init();

    let (client, _sandbox) = support::connect().await?;

    // The spans of the calls are within the caller's own.
    let report = async {
        let sources = client.list_my_sources().limit(100).await?;
        info!(count = sources.items.len(), "sources are listed");
        // A failure is told of too: its type, its status, no value of the call.
        if let Err(error) = client.get_account().account_id("apn_missing").await {
            info!(
                error.r#type = error.error_type(),
                "there is no such account"
            );
        }
        Ok(())
    };
    report.instrument(info_span!("report")).await
}
