//! IDs for completions: those of the last list of each collection, in a small cache.
//!
//! The shell never waits for the network: `complete-ids` reads the cache only.

use std::fs;
use std::path::PathBuf;

use clap::Command;
use etcetera::BaseStrategy;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::generated::SECTIONS;
use crate::request::Request;
use crate::session::Session;
use crate::{grammar, profile};

/// The number of IDs that are kept of a list.
const KEPT: usize = 200;

/// The IDs of a list while it is printed.
pub(crate) struct Seen {
    file: Option<PathBuf>,
    ids: Vec<String>,
}

impl Seen {
    /// IDs of the sandbox are not kept.
    pub(crate) fn new(session: &Session, request: &Request) -> Self {
        let path = (!session.is_sandbox).then_some(&request.path);
        Self {
            file: path.and_then(|path| file(collection(path)?)),
            ids: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, item: &RawValue) {
        #[derive(Deserialize)]
        struct Item {
            id: String,
        }
        if self.file.is_some()
            && self.ids.len() < KEPT
            && let Ok(Item { id }) = serde_json::from_str(item.get())
            // Other characters would be more than one word, or a command of the shell.
            && id.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
        {
            self.ids.push(id);
        }
    }

    /// Writes the cache. Ignores errors: completions are not worth a failed command.
    pub(crate) fn save(self) {
        if let Some(file) = self.file
            && !self.ids.is_empty()
        {
            let _ = profile::write_private(&file, &self.ids.join("\n"));
        }
    }
}

/// The name of the collection of a path: its last segment that is not a parameter.
fn collection(path: &str) -> Option<&str> {
    let mut segments = path.rsplit('/');
    segments.find(|segment| !segment.is_empty() && !segment.starts_with('{'))
}

fn file(collection: &str) -> Option<PathBuf> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let folder = etcetera::choose_base_strategy().ok()?.cache_dir();
    let name = collection.chars().all(is_name).then_some(collection)?;
    Some(folder.join("pipedream-cli").join(format!("{name}.ids")))
}

/// The IDs that complete the last word of a command line, if an ID belongs there.
pub(crate) fn complete(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split_whitespace().skip(1).collect();
    let (current, before) = match line.ends_with(char::is_whitespace) {
        true => ("", &words[..]),
        false => words
            .split_last()
            .map_or(("", &[][..]), |(last, rest)| (*last, rest)),
    };
    let cached = collection_of(before).and_then(file).map(fs::read_to_string);
    let Some(Ok(text)) = cached else {
        return Vec::new();
    };
    let ids = text.lines().filter(|id| id.starts_with(current));
    ids.map(str::to_owned).collect()
}

/// The collection whose ID is the next positional argument after these words.
fn collection_of(before: &[&str]) -> Option<&'static str> {
    let mut command = grammar::command();
    command.build();
    let mut names = Vec::new();
    let mut positionals = 0;
    let mut words = before.iter();
    while let Some(word) = words.next() {
        if word.starts_with('-') {
            if takes_value(&command, word) {
                words.next()?;
            }
        } else if let Some(next) = command.find_subcommand(word) {
            names.push(next.get_name().to_owned());
            command = next.clone();
        } else {
            positionals += 1;
        }
    }
    let [section, verb] = names.as_slice() else {
        return None;
    };
    if (section.as_str(), verb.as_str(), positionals) == ("events", "tail", 0) {
        return Some("sources");
    }
    let section = SECTIONS.iter().find(|it| it.name == section)?;
    let operation = section.operations.iter().find(|it| it.verb == verb)?;
    let parameter = operation.path_parameters().nth(positionals)?;
    let (parents, _) = operation
        .path
        .split_once(&format!("/{{{}}}", parameter.name))?;
    collection(parents)
}

/// Whether the word after an option is its value.
fn takes_value(command: &Command, word: &str) -> bool {
    let is_it = |argument: &&clap::Arg| {
        let long = argument
            .get_long()
            .is_some_and(|it| word == format!("--{it}"));
        long || argument
            .get_short()
            .is_some_and(|it| word == format!("-{it}"))
    };
    let argument = command.get_arguments().find(is_it);
    argument.is_some_and(|it| it.get_action().takes_values() && !it.is_require_equals_set())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_have_the_collection_of_their_ids() {
        for (words, expected) in [
            (&["accounts", "get"][..], Some("accounts")),
            (
                &["--profile", "x", "-v", "accounts", "get"],
                Some("accounts"),
            ),
            (&["events", "list"], Some("sources")),
            (&["events", "tail"], Some("sources")),
            (&["sources", "update", "--name", "x"], Some("sources")),
            (&["workspaces", "get"], Some("workspaces")),
            (&["accounts", "get", "apn_1"], None),
            (&["accounts", "list"], None),
            (&["accounts"], None),
            (&["sources", "update", "--name"], None),
            (&["nothing", "get"], None),
            (&[], None),
        ] {
            assert_eq!(collection_of(words), expected, "{words:?}");
        }
    }
}
