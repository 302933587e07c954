//! Reads `defects.txt` and `valid.txt`.

use std::path::{Path, PathBuf};

/// A document with one defect.
pub(crate) struct Defect {
    pub(crate) document: String,
    pub(crate) what: String,
    pub(crate) text: String,
    /// Where the finding belongs.
    pub(crate) line: usize,
}

fn folder() -> PathBuf {
    // The tests of other crates read these documents, too.
    let path = "crates/openapi-lint/tests/handwritten_documents";
    let mut roots = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let found = roots.find_map(|root| Some(root.join(path)).filter(|it| it.is_dir()));
    found.expect("the folder is there")
}

/// The names of the documents that have no defect.
pub(crate) fn documents() -> Vec<String> {
    let entries = std::fs::read_dir(folder().join("documents")).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().trim_end_matches(".yaml").to_owned())
        .collect();
    names.sort();
    names
}

/// A document that has no defect.
pub(crate) fn document(name: &str) -> String {
    let path = folder().join(format!("documents/{name}.yaml"));
    std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()))
}

/// The documents that have one.
pub(crate) fn defects() -> Vec<Defect> {
    list("defects.txt")
}

/// Documents that are unusual and have none.
pub(crate) fn valid() -> Vec<Defect> {
    list("valid.txt")
}

fn list(file: &str) -> Vec<Defect> {
    let list = std::fs::read_to_string(folder().join(file)).expect("the list is there");
    list.split("\n\n")
        .filter(|paragraph| !paragraph.trim_start().starts_with('#'))
        .map(|paragraph| defect(paragraph.trim()))
        .collect()
}

fn defect(paragraph: &str) -> Defect {
    let mut lines = paragraph.lines();
    let (name, what) = lines
        .next()
        .and_then(|line| line.split_once(": "))
        .unwrap_or_else(|| panic!("no document is named: {paragraph}"));
    let mut text = document(name);
    let mut begin = 0;
    let mut wanted = None;
    for line in lines {
        match line.split_at(2) {
            ("~ ", edit) => {
                let (from, to) = edit
                    .split_once(" =>")
                    .unwrap_or_else(|| panic!("nothing stands after `=>`: {paragraph}"));
                let (from, to) = (broken(from), broken(to.strip_prefix(' ').unwrap_or(to)));
                begin = text
                    .find(&from)
                    .unwrap_or_else(|| panic!("{name} has no {from:?}: {paragraph}"));
                text.replace_range(begin..begin + from.len(), &to);
            }
            ("@ ", place) => wanted = Some(place),
            _ => panic!("what is this line: {line}"),
        }
    }
    if let Some(place) = wanted {
        let (place, nth) = match place.rsplit_once("\\n#") {
            Some((place, nth)) => (place, nth.parse().expect("a number")),
            None => (place, 1),
        };
        let place = broken(place);
        begin = text
            .match_indices(&place)
            .nth(nth - 1)
            .unwrap_or_else(|| panic!("{place:?} does not stand {nth} times: {paragraph}"))
            .0;
    }
    let blank = text[begin..].len() - text[begin..].trim_start().len();
    Defect {
        document: name.to_owned(),
        what: what.to_owned(),
        line: 1 + text[..begin + blank].matches('\n').count(),
        text,
    }
}

/// With the line breaks that are written as `\n`.
fn broken(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t")
}
