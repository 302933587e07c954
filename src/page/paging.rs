//! The parameters that select a page.

use crate::types::Cursor;

/// The parameters of a call that select a page.
pub struct Paging {
    /// The cursor to start after.
    pub(crate) after: Option<Cursor>,
    /// The cursor to end before.
    pub(crate) before: Option<Cursor>,
    /// Whether the caller chose the size of the page.
    pub(crate) has_limit: bool,
}

/// The order in which the pages of a list are requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// From a cursor or the start to the end of the list.
    Forward,
    /// From a cursor to the start of the list.
    Backward,
}

/// Refuses two cursors.
///
/// The documentation describes a cursor after or before which items are returned, not a range
/// ([Pagination]), so a server may ignore one of them.
///
/// [Pagination]: https://pipedream.com/docs/rest-api/api-reference/#pagination
pub(crate) fn check_cursors(after: Option<&Cursor>, before: Option<&Cursor>) -> Result<(), String> {
    match (after, before) {
        (Some(_), Some(_)) => Err("`after` and `before` cannot be combined; set one".to_owned()),
        _ => Ok(()),
    }
}
