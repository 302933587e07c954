//! Deletes the sources whose names start with a prefix, and mirrors the events of one source into
//! a file of JSON lines.
//!
//! `cargo run --example mirror_events` uses an embedded sandbox with a rate limit and faults. With
//! `PIPEDREAM_API_KEY` set, it uses the real API:
//!
//! ```sh
//! cargo run --example mirror_events -- <source ID> <file> [<prefix of the sources to delete>]
//! ```
//!
//! The first run mirrors the events of the last day. A later run continues after the last event in
//! the file, also if the previous run was interrupted. `tests/mirror.rs` tests this.

mod delete;
mod file;
mod mirror;

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use indicatif::{ProgressBar, ProgressStyle};
use pipedream_client::sandbox::{Fault, Sandbox};
use pipedream_client::types::SourceId;
use pipedream_client::{Client, ClientBuilder, RetryPolicy};
use serde_json::json;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What to do.
struct Job {
    builder: ClientBuilder,
    source: SourceId,
    path: PathBuf,
    prefix: Option<String>,
    /// Dropping it stops it.
    _sandbox: Option<Sandbox>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let job = match std::env::var_os("PIPEDREAM_API_KEY") {
        Some(_) => from_arguments()?,
        None => demonstration().await,
    };
    // A job that runs alone can wait longer than a program that someone watches.
    let retry = RetryPolicy::new().max_attempts(8);
    let client = job.builder.retry(retry).build()?;

    if let Some(prefix) = &job.prefix {
        let bar = progress_bar("deleting sources");
        let deleted = delete::delete_sources(&client, prefix, &job.source, &bar).await?;
        bar.finish_and_clear();
        println!("deleted {deleted} sources whose names start with `{prefix}`");
    }

    let bar = progress_bar("reading events");
    let yesterday = SystemTime::now() - DAY;
    let mirrored = mirror::mirror(&client, &job.source, &job.path, yesterday, &bar).await?;
    bar.finish_and_clear();
    for reason in mirrored.skipped {
        eprintln!("warning: skipped an event: {reason}");
    }
    if mirrored.may_miss_events {
        eprintln!("warning: older events may be missing, because the API keeps only the last 100");
    }
    let path = job.path.display();
    println!("added {} events to {path}", mirrored.added);
    Ok(())
}

fn from_arguments() -> Result<Job, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(source), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: mirror_events <source ID> <file> [<prefix>]".into());
    };
    let prefix = arguments.next();
    if prefix.as_deref() == Some("") {
        return Err("the prefix is empty, so all sources would be deleted".into());
    }
    Ok(Job {
        builder: ClientBuilder::from_env()?,
        source: source.into(),
        path: path.into(),
        prefix,
        _sandbox: None,
    })
}

/// Returns a job for a sandbox that fails often.
async fn demonstration() -> Job {
    let sandbox = Sandbox::builder()
        .fault(Fault::rate_limit(20))
        .fault(Fault::latency(Duration::from_millis(5)))
        .fault(Fault::status(503).every(7))
        .fault(Fault::cut_body(10).every(11))
        .start()
        .await;
    for number in 0..150 {
        let kind = if number % 6 == 0 { "tmp" } else { "prod" };
        sandbox.add_source(&format!("{kind}-{number}"));
    }
    let source = sandbox.add_source("news");
    for number in 0..90 {
        sandbox.emit(&source, json!({"title": format!("news {number}")}));
    }
    let file = format!("pipedream-mirror-{}.jsonl", std::process::id());
    Job {
        builder: Client::builder()
            .api_key(sandbox.api_key())
            .base_url(sandbox.base_url()),
        source,
        path: std::env::temp_dir().join(file),
        prefix: Some("tmp-".to_owned()),
        _sandbox: Some(sandbox),
    }
}

fn progress_bar(message: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len}");
    ProgressBar::new(0)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(message)
}
