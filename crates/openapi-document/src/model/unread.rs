//! What a document refers to, but was not read.

use std::collections::HashMap;

use crate::tree::{NodeId, is_remote};

use super::{Kind, Model, RefTarget};

/// A local file or a URL that references or discriminator mappings name, and that was not read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// The name of the file, relative to the same folder as the main file, or the URL.
    pub name: String,
    /// Why a local file was not read; `None` for a URL, which is never fetched.
    pub reason: Option<String>,
    /// The text of the first reference: a `$ref`, or the value of a mapping.
    pub first: NodeId,
    /// How many references name it.
    pub references: usize,
}

impl Model<'_> {
    /// Returns the files and URLs that references and discriminator mappings name and that were not
    /// read, each once.
    pub fn unread(&self) -> Vec<Unread> {
        let document = self.document;
        let mut list: Vec<Unread> = Vec::new();
        let mut index: HashMap<String, usize> = HashMap::new();
        let references = self.references.iter();
        let references = references
            .filter(|reference| reference.target == RefTarget::Elsewhere)
            .filter_map(|reference| document.get(reference.node, "$ref"));
        for first in references.chain(self.unread_mappings()) {
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

    /// Returns the values of discriminator mappings that name a URL, or a file that was not read.
    fn unread_mappings(&self) -> impl Iterator<Item = NodeId> + '_ {
        let document = self.document;
        let mappings = self
            .of_kind(Kind::Discriminator)
            .flat_map(|discriminator| self.mapping(discriminator));
        mappings
            .filter(|(_, target)| target.is_none())
            .map(|(at, _)| at)
            .filter(move |at| {
                let text = document.as_str(*at).unwrap_or_default();
                is_remote(text) || document.unread_reason(*at, text).is_some()
            })
    }
}
