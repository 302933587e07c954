//! The parameters that select a page.

use crate::types::{Cursor, PageLimit};

/// A parameter of a builder: absent, set, or refused with a reason.
type Parameter<T> = Result<Option<T>, String>;

/// The parameters that select a page.
pub struct Paging<'a> {
    /// The cursor to start after.
    pub(crate) after: &'a mut Parameter<Cursor>,
    /// The cursor to end before.
    pub(crate) before: &'a mut Parameter<Cursor>,
    /// The maximum number of items.
    pub(crate) limit: &'a mut Parameter<PageLimit>,
}

/// The order in which the pages of a list are requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// From a cursor or the start to the end of the list.
    Forward,
    /// From a cursor to the start of the list.
    Backward,
}

impl Paging<'_> {
    /// Requests the largest page, unless the caller chose a size.
    pub(super) fn prefer_large_pages(&mut self) {
        if let Ok(limit @ None) = self.limit {
            *limit = Some(PageLimit::MAX);
        }
    }

    /// Returns the direction and the cursor that the caller chose.
    pub(super) fn start(&self) -> (Direction, Option<Cursor>) {
        match (&self.after, &self.before) {
            (Ok(None), Ok(Some(before))) => (Direction::Backward, Some(before.clone())),
            (Ok(after), _) => (Direction::Forward, after.clone()),
            // The call fails with the reason.
            (Err(_), _) => (Direction::Forward, None),
        }
    }

    /// Selects the page that follows a cursor.
    pub(super) fn continue_from(&mut self, cursor: Cursor, direction: Direction) {
        *match direction {
            Direction::Forward => &mut *self.after,
            Direction::Backward => &mut *self.before,
        } = Ok(Some(cursor));
    }
}

/// Refuses two cursors. The documentation describes a cursor after or before which items are
/// returned ([Pagination]), not a range, so a server may ignore one of them.
///
/// [Pagination]: https://pipedream.com/docs/rest-api/api-reference/#pagination
pub(crate) fn check_cursors(after: Option<&Cursor>, before: Option<&Cursor>) -> Result<(), String> {
    match (after, before) {
        (Some(_), Some(_)) => Err("`after` and `before` cannot be combined; set one".to_owned()),
        _ => Ok(()),
    }
}
