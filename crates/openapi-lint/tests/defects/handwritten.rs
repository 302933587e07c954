//! Documents written by hand in several styles, independently of the rules and of `openapi.yaml`.
//!
//! `defects.txt` and `valid.txt` list edits of these documents. The defects come from the OpenAPI
//! specification, not from the list of rules.

use std::path::PathBuf;

use openapi_lint::RuleSet;

use super::harness::{Defect, Document, repository};

fn folder() -> PathBuf {
    repository().join("crates/openapi-lint/tests/defects/handwritten")
}

/// The documents without an edit. They have no defects.
pub(crate) fn documents() -> Vec<Document> {
    let entries = std::fs::read_dir(folder().join("documents")).expect("the folder exists");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("the entry is readable").file_name())
        .map(|name| name.to_string_lossy().trim_end_matches(".yaml").to_owned())
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| Document {
            text: text_of(&name),
            file: name,
            change: "unchanged".to_owned(),
        })
        .collect()
}

/// Documents with one defect each.
pub(crate) fn defects() -> Vec<Defect> {
    edits("defects.txt")
}

/// Documents that are unusual and have no defects.
pub(crate) fn unusual_documents() -> impl Iterator<Item = Document> {
    edits("valid.txt").into_iter().map(|edit| edit.document)
}

fn text_of(name: &str) -> String {
    let path = folder().join(format!("documents/{name}.yaml"));
    std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

fn edits(file: &str) -> Vec<Defect> {
    let list = std::fs::read_to_string(folder().join(file)).expect("the list exists");
    list.split("\n\n")
        .filter(|paragraph| !paragraph.trim_start().starts_with('#'))
        .map(|paragraph| edit(paragraph.trim()))
        .collect()
}

fn edit(paragraph: &str) -> Defect {
    let mut lines = paragraph.lines();
    let (name, change) = lines
        .next()
        .and_then(|line| line.split_once(": "))
        .unwrap_or_else(|| panic!("the document's name is missing: {paragraph}"));
    let mut text = text_of(name);
    let mut begin = 0;
    let (mut expected, mut rule) = (None, None);
    for line in lines {
        match line.split_at(2) {
            ("~ ", edit) => {
                let (from, to) = edit
                    .split_once(" =>")
                    .unwrap_or_else(|| panic!("`=>` is missing: {paragraph}"));
                let (from, to) = (unescape(from), unescape(to.strip_prefix(' ').unwrap_or(to)));
                begin = text
                    .find(&from)
                    .unwrap_or_else(|| panic!("{name} does not contain {from:?}: {paragraph}"));
                text.replace_range(begin..begin + from.len(), &to);
            }
            ("@ ", place) => expected = Some(place),
            ("! ", name) => rule = RuleSet::standard().by_name(name).map(|rule| rule.name),
            _ => panic!("a line must start with `~ `, `@ ` or `! `: {line}"),
        }
    }
    if let Some(place) = expected {
        let (place, nth) = match place.rsplit_once("\\n#") {
            Some((place, nth)) => (place, nth.parse().expect("it is a number")),
            None => (place, 1),
        };
        let place = unescape(place);
        begin = text
            .match_indices(&place)
            .nth(nth - 1)
            .unwrap_or_else(|| panic!("{place:?} does not occur {nth} times: {paragraph}"))
            .0;
    }
    let blank = text[begin..].len() - text[begin..].trim_start().len();
    Defect {
        rule,
        lines: vec![1 + text[..begin + blank].matches('\n').count()],
        document: Document {
            file: name.to_owned(),
            change: change.to_owned(),
            text,
        },
    }
}

/// Replaces the escapes `\n` and `\t`.
fn unescape(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t")
}
