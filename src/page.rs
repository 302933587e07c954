//! Pages of lists.

mod cursor;
mod prefetch;
mod stream;

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::call::IntoCall;
use crate::redact;
use crate::types::{Cursor, PageInfo};

pub use stream::PageStream;

/// One page of a list ([Pagination]).
///
/// The counts in `page_info` are the server's and need not match the items; go by
/// the items and the cursor, or let [`PageStream`] do it.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let first = client.list_my_sources().limit(50).await?;
/// if let Some(cursor) = first.next_cursor() {
///     let second = client.list_my_sources().limit(50).after(cursor).await?;
///     println!("{} and {}", first.items.len(), second.items.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// [Pagination]: https://pipedream.com/docs/rest-api/api-reference/#pagination
#[derive(Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Page<T> {
    /// Where the page stands in its list; some lists do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_info: Option<PageInfo>,
    /// The items of this page.
    #[serde(rename = "data")]
    pub items: Vec<T>,
    /// What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

crate::object::decode_object! {
    Page<T> { 0 "page_info" page_info optional, 1 "data" items required, }
}

impl<T> Page<T> {
    /// The cursor to pass as `after` for the next page. The last page may have one
    /// too; the page after it is then empty.
    pub fn next_cursor(&self) -> Option<&str> {
        let cursor = self.page_info.as_ref()?.end_cursor.as_deref();
        cursor.filter(|cursor| !cursor.is_empty())
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("page_info", &self.page_info)
            .field("items", &self.items)
            .field("extra", &redact::Unknown(&self.extra))
            .finish()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// A builder of a call that lists. Implemented by generated code only.
///
/// ```no_run
/// use pipedream_client::{Error, List};
///
/// async fn count<L: List>(list: L) -> Result<usize, Error>
/// where
///     L::Item: serde::de::DeserializeOwned,
/// {
///     let mut count = 0;
///     let mut items = pipedream_client::PageStream::<L, L::Item>::new(list);
///     while let Some(item) = items.next().await {
///         item?;
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
pub trait List: IntoCall + Clone + Send + 'static {
    /// What is listed.
    type Item;

    /// The cursor that the caller starts after.
    #[doc(hidden)]
    fn start(&self) -> Option<Cursor>;

    /// The same call, for what comes after a cursor.
    #[doc(hidden)]
    fn starting_after(self, cursor: Cursor) -> Self;
}
