//! Items that could not be decoded.

use std::fmt;

use crate::json::Reason;

/// An item of a list that could not be decoded, for example because it has no ID.
///
/// `Display` prints the place and the reason; `Debug` adds the size. Neither prints a value
/// of the item: [`json`](Self::json) returns it.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_my_sources().await?;
/// for item in &page.failed {
///     // `data[3]` is missing the field `id`
///     eprintln!("{item}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FailedItem {
    index: usize,
    path: String,
    reason: String,
    json: Box<str>,
}

impl FailedItem {
    pub(super) fn new(index: usize, reason: Reason, json: &str) -> Self {
        let reason = reason.within_item("data", index);
        Self {
            index,
            path: reason.path(),
            reason: reason.to_string(),
            json: json.into(),
        }
    }

    /// Returns the position of the item on its page, counted from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns the place that could not be decoded, such as `data[3].id`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the JSON of the item, which may contain secrets.
    ///
    /// Half a surrogate pair and bytes that are not UTF-8 are replaced by U+FFFD.
    pub fn json(&self) -> &str {
        &self.json
    }
}

impl fmt::Display for FailedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl fmt::Debug for FailedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedItem")
            .field("reason", &self.reason)
            .field("bytes", &self.json.len())
            .finish_non_exhaustive()
    }
}
