//! Deletes sources by the prefix of their names.

use indicatif::ProgressBar;
use pipedream_client::types::SourceId;
use pipedream_client::{Client, Error};

/// Deletes the sources of the user whose names start with a prefix, except one. Returns their
/// number.
pub(crate) async fn delete_sources(
    client: &Client,
    prefix: &str,
    kept: &SourceId,
    bar: &ProgressBar,
) -> Result<usize, Error> {
    // The documentation does not say whether a cursor stays valid while sources are deleted.
    let mut found = Vec::new();
    let mut sources = client.list_my_sources().stream();
    while let Some(source) = sources.next().await {
        let source = source?;
        let is_match = source.name.is_some_and(|name| name.starts_with(prefix));
        if is_match && source.id != *kept {
            found.push(source.id);
        }
    }
    bar.set_length(found.len() as u64);
    for id in &found {
        match client.delete_source().id(id).await {
            Ok(_) => {}
            // An earlier attempt took effect, but its response was lost.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
        bar.inc(1);
    }
    Ok(found.len())
}
