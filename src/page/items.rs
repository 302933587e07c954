//! The items of a page, in the order of a stream.

use std::collections::VecDeque;
use std::ops::Range;

use serde::de::DeserializeOwned;

use super::Page;
use super::paging::Direction;
use crate::call::RawResponse;
use crate::error::Error;

/// A page, and the errors of its items that could not be decoded.
pub(super) struct Fetched<T> {
    pub(super) page: Page<T>,
    errors: VecDeque<(usize, Error)>,
}

impl<T: DeserializeOwned> Fetched<T> {
    pub(super) fn decode(response: &RawResponse) -> Result<Self, Error> {
        let page = Page::decode(response)?;
        let errors = page.failed.iter();
        let errors = errors.map(|item| (item.index(), response.item_error(item)));
        Ok(Self {
            errors: errors.collect(),
            page,
        })
    }
}

impl<T> Fetched<T> {
    /// Returns the number of items, with those that could not be decoded.
    pub(super) fn len(&self) -> usize {
        self.page.items.len() + self.errors.len()
    }

    pub(super) fn into_items(self, direction: Direction) -> Items<T> {
        Items {
            indices: 0..self.len(),
            decoded: self.page.items.into_iter(),
            errors: self.errors,
            direction,
        }
    }
}

/// The remaining items of a page.
pub(super) struct Items<T> {
    indices: Range<usize>,
    decoded: std::vec::IntoIter<T>,
    /// The errors, by the index of their item.
    errors: VecDeque<(usize, Error)>,
    direction: Direction,
}

impl<T> Items<T> {
    pub(super) fn none() -> Self {
        Self {
            indices: 0..0,
            decoded: Vec::new().into_iter(),
            errors: VecDeque::new(),
            direction: Direction::Forward,
        }
    }

    pub(super) fn next(&mut self) -> Option<Result<T, Error>> {
        let is_at = |index| move |error: &&(usize, Error)| error.0 == index;
        let (error, item) = match self.direction {
            Direction::Forward => {
                let index = self.indices.next()?;
                match self.errors.front().filter(is_at(index)) {
                    Some(_) => (self.errors.pop_front(), None),
                    None => (None, self.decoded.next()),
                }
            }
            Direction::Backward => {
                let index = self.indices.next_back()?;
                match self.errors.back().filter(is_at(index)) {
                    Some(_) => (self.errors.pop_back(), None),
                    None => (None, self.decoded.next_back()),
                }
            }
        };
        error.map(|(_, error)| Err(error)).or(item.map(Ok))
    }
}
