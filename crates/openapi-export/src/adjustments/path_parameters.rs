//! Path parameters with characters that generators do not support in names.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::{Kind, path_names};
use openapi_document::tree::escape_step;

pub(crate) static PLAIN_PATH_PARAMETERS: Adjustment = Adjustment {
    name: "plain-path-parameters",
    summary: "Renames path parameters so that they contain only letters, digits, `_`, `-` and `.`. Their names are never sent.",
    reason: "For `{key|id}`, openapi-generator generates Rust that does not compile, openapi-python-client drops the operation, and orval requests `/a/key|id}`.",
    before: "paths:\n  /a/{key|id}:\n    get:\n      parameters: [{name: key|id, in: path, required: true}]\n",
    after: "paths:\n  /a/{key_id}:\n    get:\n      parameters: [{name: key_id, in: path, required: true}]\n",
    apply: plain_path_parameters,
};

fn plain_path_parameters(document: &mut Value) -> Vec<Change> {
    let names = new_names(document);
    if names.is_empty() {
        return Vec::new();
    }
    let mut changes = Vec::new();
    visit(document, &mut |visited| match visited.kind {
        Kind::Paths => {
            let paths = std::mem::take(visited.object);
            for (path, item) in paths {
                let renamed = rename_in_path(&path, &names);
                if renamed != path {
                    changes.push(Change {
                        pointer: format!("{}/{}", visited.pointer, escape_step(&path)),
                        what: format!("renamed to `{renamed}`"),
                    });
                }
                visited.object.insert(renamed, item);
            }
        }
        Kind::Parameter if visited.object.get("in").is_some_and(|it| it == "path") => {
            if let Some(Value::String(name)) = visited.object.get_mut("name")
                && let Some(renamed) = names.get(name)
            {
                name.clone_from(renamed);
            }
        }
        Kind::Link => {
            if let Some(Value::Object(parameters)) = visited.object.get_mut("parameters") {
                *parameters = rename_in_link(std::mem::take(parameters), &names);
            }
        }
        _ => {}
    });
    changes
}

/// Returns the new name of each parameter that needs one. The parameters of a path that a reference
/// contains keep their names.
fn new_names(document: &Value) -> HashMap<String, String> {
    let Some(Value::Object(paths)) = document.get("paths") else {
        return HashMap::new();
    };
    let mut names = paths.keys().flat_map(|path| path_names(path));
    if names.all(|(_, name)| is_plain(name)) {
        return HashMap::new();
    }
    let text = document.to_string();
    let is_referred_to = |path: &str| {
        let step = escape_step(path);
        text.contains(&format!(
            "#/paths/{}",
            step.split('{').next().unwrap_or_default()
        ))
    };
    let (referred, free): (Vec<_>, Vec<_>) = paths.keys().partition(|path| is_referred_to(path));
    let names_in = |paths: &[&String]| -> Vec<String> {
        let names = paths.iter().flat_map(|path| path_names(path));
        names.map(|(_, name)| name.to_owned()).collect()
    };
    let fixed = names_in(&referred);
    let all = names_in(&free);
    let mut taken: HashSet<String> = fixed.iter().chain(&all).cloned().collect();
    let mut names = HashMap::new();
    for name in all.into_iter().filter(|name| !fixed.contains(name)) {
        if is_plain(&name) || names.contains_key(&name) {
            continue;
        }
        let mut plain = name.replace(|c| !is_plain_character(c), "_");
        while !taken.insert(plain.clone()) {
            plain.push('_');
        }
        names.insert(name, plain);
    }
    names
}

fn is_plain(name: &str) -> bool {
    name.chars().all(is_plain_character)
}

fn is_plain_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

fn rename_in_path(path: &str, names: &HashMap<String, String>) -> String {
    let mut renamed = path.to_owned();
    for (_, name) in path_names(path) {
        if let Some(plain) = names.get(name) {
            renamed = renamed.replace(&format!("{{{name}}}"), &format!("{{{plain}}}"));
        }
    }
    renamed
}

/// Renames the keys of a link's parameters, with or without the location `path.`.
fn rename_in_link(
    parameters: Map<String, Value>,
    names: &HashMap<String, String>,
) -> Map<String, Value> {
    parameters
        .into_iter()
        .map(|(key, value)| {
            let name = key.strip_prefix("path.").unwrap_or(&key);
            let location = &key[..key.len() - name.len()];
            match names.get(name) {
                Some(plain) => (format!("{location}{plain}"), value),
                None => (key, value),
            }
        })
        .collect()
}
