//! Pages of lists, and streams over all pages.

mod cursor_trail;
mod decode;
mod failed_item;
mod items;
mod paging;
mod prefetch;
mod select;
mod stream;

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use crate::call::{Call, CallFuture, IntoCall};
use crate::redact;
use crate::transport::ResponseBody;
use crate::types::{Cursor, PageInfo, PageLimit};

pub use failed_item::FailedItem;
pub(crate) use paging::{Paging, check_cursors};
pub use select::SelectList;
pub use stream::PageStream;

/// One page of a list ([Pagination]).
///
/// To list all pages, use a [`PageStream`]. A page can be iterated over.
///
/// An item that cannot be decoded does not affect the others: `failed` contains it.
///
/// The counts in `page_info` come from the server and may not match the items. Rely on
/// the items and the cursor.
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
    /// The position of the page in the list. Some lists do not return it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_info: Option<PageInfo>,
    /// The items of this page.
    #[serde(rename = "data")]
    pub items: Vec<T>,
    /// The items of this page that could not be decoded. They are not serialized.
    #[serde(skip)]
    pub failed: Vec<FailedItem>,
    /// Fields that the document does not define, and optional fields of another type than
    /// documented, by name.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page whose items can all be decoded.
struct Whole<T> {
    page_info: Option<PageInfo>,
    items: Vec<T>,
    extra: Map<String, Value>,
}

crate::json::object::impl_deserialize! {
    Whole<T> { 0 "page_info" page_info optional, 1 "data" items required, }
}

/// Fails if an item cannot be decoded. A call does not: it decodes each item separately.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let whole = Whole::deserialize(deserializer)?;
        Ok(Self {
            page_info: whole.page_info,
            items: whole.items,
            failed: Vec::new(),
            extra: whole.extra,
        })
    }
}

impl<T> Page<T> {
    /// Returns the cursor to pass as `after` for the next page.
    ///
    /// The last page may also have a cursor. The page after it is then empty.
    pub fn next_cursor(&self) -> Option<&str> {
        let cursor = self.page_info.as_ref()?.end_cursor.as_deref();
        cursor.filter(|cursor| !cursor.is_empty())
    }

    /// Returns the cursor to pass as `before` for the previous page.
    ///
    /// The first page may also have a cursor. The page before it is then empty.
    pub fn previous_cursor(&self) -> Option<&str> {
        let cursor = self.page_info.as_ref()?.start_cursor.as_deref();
        cursor.filter(|cursor| !cursor.is_empty())
    }

    /// Converts each item.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
    /// let ids = client.list_my_sources().await?.map(|source| source.id);
    /// println!("{:?} and then {:?}", ids.items, ids.next_cursor());
    /// # Ok(())
    /// # }
    /// ```
    pub fn map<U>(self, convert: impl FnMut(T) -> U) -> Page<U> {
        Page {
            page_info: self.page_info,
            items: self.items.into_iter().map(convert).collect(),
            failed: self.failed,
            extra: self.extra,
        }
    }
}

impl Call {
    /// Decodes the response as a page.
    pub(crate) fn page<T: DeserializeOwned>(self) -> CallFuture<Page<T>> {
        self.decode_with(ResponseBody::Required, |response| Page::decode(&response))
    }

    /// Decodes the response as a page and returns its items, if all can be decoded.
    pub(crate) fn items<T: DeserializeOwned>(self) -> CallFuture<Vec<T>> {
        self.decode_with(ResponseBody::Required, |response| {
            let page = Page::decode(&response)?;
            match page.failed.first() {
                Some(item) => Err(response.item_error(item)),
                None => Ok(page.items),
            }
        })
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("page_info", &self.page_info)
            .field("items", &self.items)
            .field("failed", &self.failed)
            .field("extra", &redact::RedactedFields(&self.extra))
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

/// A builder of a list call, for generic functions over lists.
///
/// Only the [builders](crate::builder) of this crate implement it.
///
/// ```no_run
/// use pipedream_client::{Error, ListCall, PageStream};
///
/// async fn count<L: ListCall>(list: L) -> Result<usize, Error>
/// where
///     L::Item: serde::de::DeserializeOwned,
/// {
///     let mut count = 0;
///     let mut items = PageStream::<L, L::Item>::new(list);
///     while let Some(item) = items.next().await {
///         item?;
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
pub trait ListCall: IntoCall + Clone + Send + 'static {
    /// The type of the items.
    type Item;

    /// Returns the parameters that select a page.
    #[doc(hidden)]
    fn paging(&self) -> Paging;

    /// Sets the cursor to start after.
    #[doc(hidden)]
    fn with_after(self, cursor: Cursor) -> Self;

    /// Sets the cursor to end before.
    #[doc(hidden)]
    fn with_before(self, cursor: Cursor) -> Self;

    /// Sets the maximum number of items of a page.
    #[doc(hidden)]
    fn with_limit(self, limit: PageLimit) -> Self;
}
