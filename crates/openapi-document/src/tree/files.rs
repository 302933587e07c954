//! The files of a document, and what is in which of them.

use super::position::Lines;
use super::{Document, NodeId, sources};

/// One file of a document.
#[derive(Debug)]
pub(super) struct FilePart<'a> {
    pub(super) name: &'a str,
    /// The first byte in the whole text.
    pub(super) start: u32,
    pub(super) text: &'a str,
    pub(super) lines: Lines,
    pub(super) root: NodeId,
}

impl<'a> Document<'a> {
    /// Returns the text of the main file.
    pub fn main_text(&self) -> &'a str {
        self.files[0].text
    }

    /// Returns the names of all files, the main file first.
    pub fn files(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.files.iter().map(|file| file.name)
    }

    /// Returns the outermost node of each file, that of the main file first.
    pub fn roots(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.files.iter().map(|file| file.root)
    }

    /// Returns the name of the file that contains a byte.
    pub fn file_at(&self, byte: u32) -> &'a str {
        self.part_at(byte).name
    }

    /// Returns the name of the file that contains a node.
    pub fn file_of(&self, node: NodeId) -> &'a str {
        self.part_of(node).name
    }

    /// Whether a node is in the main file.
    pub fn is_in_main_file(&self, node: NodeId) -> bool {
        self.files.len() == 1 || self.part_of(node).root == self.root
    }

    /// Returns the outermost node of the file that contains a node.
    pub fn root_of(&self, node: NodeId) -> NodeId {
        self.part_of(node).root
    }

    /// Returns the outermost node of the local file that a reference at a node names; `None` if it
    /// names no file, or one that could not be read.
    pub fn referenced_file(&self, at: NodeId, reference: &str) -> Option<NodeId> {
        let name = sources::file_name(self.file_of(at), reference)?;
        self.roots_by_name.get(&name).copied()
    }

    /// Returns why the local file that a reference at a node names could not be read.
    pub fn unread_reason(&self, at: NodeId, reference: &str) -> Option<&str> {
        let name = sources::file_name(self.file_of(at), reference)?;
        self.unread.get(&name).map(String::as_str)
    }

    /// Returns the name of the local file that a reference at a node names, relative to the same
    /// folder as the main file; `None` for a place in the same file, and for a URL.
    pub fn file_name(&self, at: NodeId, reference: &str) -> Option<String> {
        sources::file_name(self.file_of(at), reference)
    }

    pub(super) fn part_at(&self, byte: u32) -> &FilePart<'a> {
        let after = self.files.partition_point(|file| file.start <= byte);
        &self.files[after.max(1) - 1]
    }

    /// The nodes of a file are numbered one after the other, as its bytes are.
    fn part_of(&self, node: NodeId) -> &FilePart<'a> {
        match self.files.as_slice() {
            [main] => main,
            _ => self.part_at(self.span(node).start),
        }
    }
}
