//! Splits lists into pages.

use std::borrow::Borrow;

use serde_json::{Value, json};

use super::input::Input;
use super::state::{Collection, cursor};
use crate::testing::loopback::Response;

impl Input {
    /// Returns a page of the items of a collection that match a filter.
    ///
    /// A cursor refers to a position, which an item keeps after its deletion. No
    /// remaining item is skipped or repeated while others are added and deleted.
    pub(super) fn page(
        &self,
        collection: &Collection,
        filter: impl Fn(&Value) -> bool,
    ) -> Response {
        let items = collection.items.iter().filter(|(_, item)| filter(item));
        let items: Vec<_> = items.map(|(position, item)| (*position, item)).collect();
        self.paginate(items, &cursor, |cursor| {
            collection.position_of_cursor(cursor)
        })
    }

    /// Returns a page of items, which are sorted by position.
    pub(super) fn paginate(
        &self,
        mut items: Vec<(u64, impl Borrow<Value>)>,
        cursor: &dyn Fn(&str) -> String,
        position: impl Fn(&str) -> Option<u64>,
    ) -> Response {
        let total = items.len();
        let (after, before) = (self.query("after"), self.query("before"));
        if let Some(after) = after {
            let start = position(after);
            items.retain(|(position, _)| start.is_some_and(|start| *position > start));
        }
        if let Some(before) = before {
            let end = position(before);
            items.retain(|(position, _)| end.is_some_and(|end| *position < end));
        }
        // `before` alone selects the page that ends at the cursor.
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
