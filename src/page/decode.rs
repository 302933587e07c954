//! Decodes a page, and keeps apart the items that cannot be decoded.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Map;
use serde_json::value::RawValue;

use super::{FailedItem, Page};
use crate::call::RawResponse;
use crate::error::Error;
use crate::json::{self, Reason};

impl<T: DeserializeOwned> Page<T> {
    /// Decodes a response.
    pub(super) fn decode(response: &RawResponse) -> Result<Self, Error> {
        response.decode_with(Self::from_json)
    }

    pub(crate) fn from_json(body: &[u8]) -> Result<Self, Reason> {
        match json::decode_strictly(body) {
            Some(page) => Ok(page),
            None => read(&json::repair(body)),
        }
    }
}

/// Decodes each item of a page separately.
#[cold]
fn read<T: DeserializeOwned>(text: &str) -> Result<Page<T>, Reason> {
    // The text of each property, because the JSON of an item may be needed, and it may be
    // nested too deeply to be parsed.
    let Ok(mut properties) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) else {
        json::any_value(text)?;
        return Err(Reason::whole(
            "has the wrong type: expected an object (Page)",
        ));
    };
    let data = properties
        .remove("data")
        .ok_or_else(|| Reason::whole("is missing the field `data`"))?;
    // An empty list may be null.
    let items: Option<Vec<&RawValue>> = serde_json::from_str(data.get()).map_err(|_| {
        Reason::whole("has the wrong type: expected an array").within_property("data")
    })?;
    let mut page = Page {
        page_info: None,
        items: Vec::new(),
        failed: Vec::new(),
        extra: Map::new(),
    };
    for (index, item) in items.into_iter().flatten().enumerate() {
        match json::decode(item.get().as_bytes()) {
            Ok(item) => page.items.push(item),
            Err(reason) => page.failed.push(FailedItem::new(index, reason, item.get())),
        }
    }
    for (name, value) in properties {
        if name == "page_info"
            && let Ok(info) = json::decode(value.get().as_bytes())
        {
            page.page_info = info;
        } else {
            let value = json::any_value(value.get());
            let value = value.map_err(|reason| reason.within_property(&name))?;
            page.extra.insert(name, value);
        }
    }
    Ok(page)
}
