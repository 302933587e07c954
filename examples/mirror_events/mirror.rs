//! Mirrors the events of a source into a file.

use std::error::Error;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use indicatif::ProgressBar;
use pipedream_client::Client;
use pipedream_client::types::SourceId;

use crate::file::{MirrorFile, order};

/// The number of events of a source that the API keeps.
const KEPT: usize = 100;

/// What a run did.
#[derive(Debug)]
pub(crate) struct Mirrored {
    /// The number of events added to the file.
    pub(crate) added: usize,
    /// Why each event that could not be decoded was skipped.
    pub(crate) skipped: Vec<String>,
    /// Whether the API may have dropped events since the last one in the file, or since the
    /// start.
    pub(crate) may_miss_events: bool,
}

/// Appends the events after the last one in the file, or those since `start` if the file has
/// none.
pub(crate) async fn mirror(
    client: &Client,
    source: &SourceId,
    path: &Path,
    start: SystemTime,
    bar: &ProgressBar,
) -> Result<Mirrored, Box<dyn Error>> {
    let mut file = MirrorFile::open(path)?;
    let start = start.duration_since(UNIX_EPOCH)?.as_millis() as u64;

    // The latest event comes first. The file needs the oldest first: if it began with the
    // latest, an interrupted run would leave a gap. The API keeps few events, so they fit into
    // memory.
    let mut new = Vec::new();
    let mut skipped = Vec::new();
    let mut reached_start = false;
    let call = client.list_source_events().id(source).expand("event");
    let mut events = call.stream();
    while let Some(event) = events.next().await {
        let event = match event {
            Ok(event) => event,
            Err(error) if error.is_item() => {
                skipped.push(error.to_string());
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let at = order(&event.id)?;
        reached_start = match file.last() {
            Some(last) => at <= last,
            None => at < (start, 0),
        };
        if reached_start {
            break;
        }
        bar.set_length(events.total_count().unwrap_or_default());
        bar.inc(1);
        new.push((at, event));
    }

    new.sort_by_key(|(at, _)| *at);
    new.dedup_by_key(|(at, _)| *at);
    for (_, event) in &new {
        file.append(event)?;
    }
    Ok(Mirrored {
        added: new.len(),
        may_miss_events: !reached_start && new.len() + skipped.len() >= KEPT,
        skipped,
    })
}
