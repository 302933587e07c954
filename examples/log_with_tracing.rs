//! Logs each call as a span and each attempt as an event, with `tracing`.
//!
//! `cargo run --example log_with_tracing` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.
//!
//! The fields have OpenTelemetry's names. To send them to a collector, use a layer such as
//! that of `tracing-opentelemetry` instead of `fmt`.

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
    // Log each span when it closes, with its duration.
    let spans = fmt::layer().with_span_events(FmtSpan::CLOSE);
    // Successful attempts are logged at DEBUG. Other libraries log too much at that level.
    let levels = Targets::new()
        .with_default(Level::INFO)
        .with_target("pipedream_client", Level::DEBUG);
    tracing_subscriber::registry()
        .with(spans)
        .with(levels)
        .init();

    let (client, _sandbox) = support::connect().await?;

    // The spans of the calls are children of this span.
    let report = async {
        let sources = client.list_my_sources().limit(100).await?;
        info!(count = sources.items.len(), "listed sources");
        // Failures are logged with their type and status, but without values of the call.
        if let Err(error) = client.get_account().account_id("apn_missing").await {
            info!(error.r#type = error.error_type(), "account not found");
        }
        Ok(())
    };
    report.instrument(info_span!("report")).await
}
