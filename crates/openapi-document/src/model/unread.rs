//! What a document refers to, but was not read.

use std::collections::HashMap;

use crate::tree::{NodeId, is_remote};

use super::{Model, RefTarget};

/// A local file or a URL that references name, and that was not read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// The name of the file, relative to the same folder as the main file, or the URL.
    pub name: String,
    /// Why a local file was not read; `None` for a URL, which is never fetched.
    pub reason: Option<String>,
    /// The `$ref` of the first reference.
    pub first: NodeId,
    /// How many references name it.
    pub references: usize,
}

impl Model<'_> {
    /// Returns the files and URLs that references name and that were not read, each once.
    pub fn unread(&self) -> Vec<Unread> {
        let document = self.document;
        let mut list: Vec<Unread> = Vec::new();
        let mut index: HashMap<String, usize> = HashMap::new();
        for reference in &self.references {
            if reference.target != RefTarget::Elsewhere {
                continue;
            }
            let Some(first) = document.get(reference.node, "$ref") else {
                continue;
            };
            let text = document.as_str(first).unwrap_or_default();
            let name = match document.file_name(first, text) {
                Some(name) => name,
                None => text.split('#').next().unwrap_or_default().to_owned(),
            };
            let reason = (!is_remote(text)).then(|| match document.unread_reason(first, text) {
                Some(reason) => reason.to_owned(),
                None => "it is another file".to_owned(),
            });
            let at = *index.entry(name.clone()).or_insert(list.len());
            match list.get_mut(at) {
                Some(known) => known.references += 1,
                None => list.push(Unread {
                    name,
                    reason,
                    first,
                    references: 1,
                }),
            }
        }
        list
    }
}
