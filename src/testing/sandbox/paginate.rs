//! Lists, a page at a time.

use std::borrow::Borrow;

use serde_json::{Value, json};

use super::input::Input;
use super::state::Shelf;
use crate::testing::loopback::Response;

impl Input {
    /// A page of the things on a shelf that are wanted.
    ///
    /// A cursor is the place of a thing on its shelf, which it keeps when it is
    /// gone; so nothing that stays is missed or told twice while others come and go.
    pub(super) fn page(&self, shelf: &Shelf, wanted: impl Fn(&Value) -> bool) -> Response {
        let all = shelf.items.iter().filter(|(_, item)| wanted(item));
        let all: Vec<_> = all.map(|(place, item)| (*place, item)).collect();
        self.cut(all, &cursor, |cursor| shelf.place_of_cursor(cursor))
    }

    /// Cuts a page out of things in order of their places.
    pub(super) fn cut(
        &self,
        all: Vec<(u64, impl Borrow<Value>)>,
        cursor: &dyn Fn(&str) -> String,
        place: impl Fn(&str) -> Option<u64>,
    ) -> Response {
        let total = all.len();
        let mut items = all;
        let (after, before) = (self.query("after"), self.query("before"));
        if let Some(after) = after {
            let from = place(after);
            items.retain(|(place, _)| from.is_some_and(|from| *place > from));
        }
        if let Some(before) = before {
            let to = place(before);
            items.retain(|(place, _)| to.is_some_and(|to| *place < to));
        }
        // What comes before a cursor is the page that ends there.
        if before.is_some() && after.is_none() {
            items.drain(..items.len().saturating_sub(self.limit));
        }
        items.truncate(self.limit);
        let mut info = json!({"total_count": total, "count": items.len()});
        let ends = [
            ("start_cursor", items.first()),
            ("end_cursor", items.last()),
        ];
        for (name, end) in ends {
            let id = end.and_then(|(_, item)| item.borrow()["id"].as_str());
            info[name] = json!(id.map(cursor));
        }
        let data: Vec<_> = items
            .iter()
            .map(|(_, item)| self.select(item.borrow()))
            .collect();
        Response::new(200, Some(json!({"page_info": info, "data": data})))
    }
}

/// The ID in Base64, as the documented cursors are.
pub(super) fn cursor(id: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in id.as_bytes().chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..=chunk.len() {
            let index = bits >> (18 - 6 * digit) & 63;
            text.push(ALPHABET[index as usize].into());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_cursor_looks_as_documented() {
        assert_eq!(super::cursor("dc_K0uAee"), "ZGNfSzB1QWVl");
        assert_eq!(super::cursor("apn_2kVhLH"), "YXBuXzJrVmhMSA");
    }
}
