//! The files of a document: the main file, and the local files that its references name.
//!
//! All files are in one text, one after the other. A byte of a [`Document`](super::Document) of
//! several files is a byte of that text.

use std::collections::{HashMap, HashSet};
use std::io;

use super::external_file::read_file;
use super::{Document, Value, decode_percent, load};

/// A file of a document.
#[derive(Clone, Debug)]
pub(super) struct SourceFile {
    pub(super) name: String,
    /// The first byte in the combined text, and the byte after the last.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The text of a document and of the local files that it refers to.
///
/// ```
/// use openapi_document::tree::Sources;
///
/// let main = "
/// openapi: 3.0.3
/// components: {schemas: {Pet: {$ref: 'pet.yaml#/Pet'}}}
/// ";
/// let sources = Sources::read("api/main.yaml", main, &mut |name| {
///     assert_eq!(name, "api/pet.yaml");
///     Ok(b"Pet: {type: object}\n".to_vec())
/// });
/// let document = openapi_document::open_sources(&sources)?;
/// assert_eq!(document.files().collect::<Vec<_>>(), ["api/main.yaml", "api/pet.yaml"]);
/// # Ok::<(), Box<openapi_document::tree::LoadError>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Sources {
    text: String,
    pub(super) files: Vec<SourceFile>,
    /// The files that could not be read, with the reason.
    pub(super) unread: HashMap<String, String>,
}

impl Sources {
    /// Makes the sources of a document of one file.
    pub fn single(file: &str, text: &str) -> Self {
        Self {
            text: text.to_owned(),
            files: vec![SourceFile {
                name: file.to_owned(),
                start: 0,
                end: text.len(),
            }],
            unread: HashMap::new(),
        }
    }

    /// Reads the local files that a document refers to, directly or through other files.
    ///
    /// `file` and `text` are the name and the text of the main file. `read` gets the name of each
    /// other file, which is relative to the same folder as `file`. URLs are never read. A file that
    /// cannot be read or parsed is left out: references to it do not resolve, and
    /// [`Document::unread_reason`](super::Document::unread_reason) says why.
    pub fn read(file: &str, text: &str, read: &mut dyn FnMut(&str) -> io::Result<Vec<u8>>) -> Self {
        let mut sources = Self::single(file, text);
        let mut known: HashSet<String> = HashSet::from([normalize(file)]);
        let mut pending: Vec<String> = Vec::new();
        // Most documents are one file, which this does not parse twice.
        if may_refer_to_files(text)
            && let Ok(document) = load(file, text)
        {
            pending.extend(references(&document, file));
        }
        pending.reverse();
        while let Some(name) = pending.pop() {
            if !known.insert(name.clone()) {
                continue;
            }
            match read_text(&name, read) {
                Ok((text, mut found)) => {
                    sources.add(&name, &text);
                    found.reverse();
                    pending.extend(found);
                }
                Err(reason) => {
                    sources.unread.insert(name, reason);
                }
            }
        }
        sources
    }

    /// Reads the files that a document refers to from the file system.
    pub fn from_files(file: &str, text: &str) -> Self {
        Self::read(file, text, &mut |name| {
            read_file(std::path::Path::new(name))
        })
    }

    /// Returns the text of all files, the main file first.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn add(&mut self, name: &str, text: &str) {
        // A line never continues in the next file.
        if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        let start = self.text.len();
        self.text.push_str(text);
        self.files.push(SourceFile {
            name: name.to_owned(),
            start,
            end: start + text.len(),
        });
    }
}

/// Reads and parses a file; returns its text and the names of the files that it refers to.
fn read_text(
    name: &str,
    read: &mut dyn FnMut(&str) -> io::Result<Vec<u8>>,
) -> Result<(String, Vec<String>), String> {
    let bytes = read(name).map_err(|error| error.to_string())?;
    let text = match String::from_utf8(bytes) {
        Ok(text) => text
            .strip_prefix('\u{feff}')
            .map(str::to_owned)
            .unwrap_or(text),
        Err(_) => return Err("the file is not UTF-8".to_owned()),
    };
    let found = match load(name, &text) {
        Ok(document) => references(&document, name),
        Err(error) => {
            let line = error.position.line;
            return Err(format!("line {line} of the file: {}", error.message));
        }
    };
    Ok((text, found))
}

/// Whether a text has a reference that does not begin with `#`, or a mapping of a discriminator.
fn may_refer_to_files(text: &str) -> bool {
    let mut references = text.split("$ref").skip(1);
    let is_file = |rest: &str| {
        let rest = rest.trim_start_matches(['"', '\'', ' ', ':', '\t']);
        !rest.starts_with('#')
    };
    references.any(is_file) || text.contains("mapping")
}

/// The names of the files that the references of a document name.
fn references(document: &Document<'_>, file: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut pending = vec![(document.root(), false)];
    while let Some((node, is_mapping)) = pending.pop() {
        match document.value(node) {
            Value::Object(entries) => {
                for entry in entries.iter().rev() {
                    let text = document.as_str(entry.value);
                    let name = match text {
                        Some(text) if entry.key == "$ref" => file_name(file, text),
                        // A mapping may also be the name of a component.
                        Some(text) if is_mapping && text.contains(['/', '.']) => {
                            file_name(file, text)
                        }
                        _ => None,
                    };
                    names.extend(name);
                    let is_mapping =
                        entry.key == "mapping" && document.key_of(node) == Some("discriminator");
                    pending.push((entry.value, is_mapping));
                }
            }
            Value::Array(items) => pending.extend(items.iter().rev().map(|it| (*it, false))),
            Value::Scalar(_) => {}
        }
    }
    names
}

/// The name of the file that a reference in a file names; `None` for a place in the same file, a URL
/// or an invalid reference.
pub(super) fn file_name(from: &str, reference: &str) -> Option<String> {
    let (name, _) = reference.split_once('#').unwrap_or((reference, ""));
    if name.is_empty() || is_remote(name) {
        return None;
    }
    let name = decode_percent(name)?;
    if std::path::Path::new(&name).is_absolute() {
        return Some(normalize(&name));
    }
    // A revision of git precedes a path with `:`.
    let folder = match from.rfind(['/', '\\', ':']) {
        Some(end) => &from[..=end],
        None => "",
    };
    Some(normalize(&format!("{folder}{name}")))
}

/// Whether a reference has a scheme or a host.
pub fn is_remote(reference: &str) -> bool {
    let scheme = reference.split_once(':').map(|(scheme, _)| scheme);
    // A single letter is a drive of Windows.
    reference.starts_with("//")
        || scheme.is_some_and(|it| {
            it.len() > 1
                && it
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        })
}

/// Removes `.` and `..` from a path where possible.
pub(super) fn normalize(path: &str) -> String {
    let (revision, path) = match path.split_once(':') {
        Some((revision, path)) if revision.len() > 1 && !revision.contains('/') => (revision, path),
        _ => ("", path),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/') {
        match step {
            "." => {}
            "" if !steps.is_empty() => {}
            ".." if steps.last().is_some_and(|last| !matches!(*last, ".." | "")) => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    let path = steps.join("/");
    match revision {
        "" => path,
        revision => format!("{revision}:{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{file_name, normalize};

    #[test]
    fn references_are_relative_to_the_file_that_contains_them() {
        for (from, reference, expected) in [
            ("openapi.yaml", "pet.yaml", Some("pet.yaml")),
            ("api/openapi.yaml", "./pet.yaml#/Pet", Some("api/pet.yaml")),
            ("api/paths/a.yaml", "../pet.yaml", Some("api/pet.yaml")),
            ("openapi.yaml", "../pet.yaml", Some("../pet.yaml")),
            (
                "HEAD~1:openapi.yaml",
                "s/pet.yaml",
                Some("HEAD~1:s/pet.yaml"),
            ),
            ("v1:api/openapi.yaml", "../pet.yaml", Some("v1:pet.yaml")),
            ("-", "pet.yaml", Some("pet.yaml")),
            ("a.yaml", "my%20pet.yaml", Some("my pet.yaml")),
            ("a.yaml", "/tmp/pet.yaml", Some("/tmp/pet.yaml")),
            ("a.yaml", "#/components", None),
            ("a.yaml", "https://example.com/a.yaml", None),
        ] {
            assert_eq!(
                file_name(from, reference).as_deref(),
                expected,
                "{from} {reference}"
            );
        }
        assert_eq!(normalize("./a/../b.yaml"), "b.yaml");
    }
}
