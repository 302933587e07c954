//! References to other files, which are looked up and not followed.

use std::collections::HashMap;

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{Kind, Model, Target};
use openapi_document::rule::Group;
use openapi_document::tree::{Document, NodeId, decode_percent, load};

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Other files",
    rules: &[&UNRESOLVED_EXTERNAL_REF, &EXTERNAL_REF, &REMOTE_REF],
};

/// References out of the document: the `$ref`, its text, and what its place asks for.
fn outgoing<'m>(model: &'m Model<'_>) -> impl Iterator<Item = (NodeId, &'m str, Kind)> {
    let document = model.document;
    model
        .references
        .iter()
        .filter(|reference| reference.target == Target::Elsewhere)
        .filter_map(move |reference| {
            let at = document.get(reference.node, "$ref")?;
            Some((at, document.as_str(at)?, reference.expected))
        })
}

/// Whether a reference names a scheme or a host.
fn is_remote(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme);
    // A single letter is a drive, as Windows has them.
    text.starts_with("//")
        || scheme.is_some_and(|it| it.len() > 1 && it.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Why a reference to a file leads nowhere; nothing where it does not.
fn defect(
    document: &Document<'_>,
    name: &str,
    pointers: &[(NodeId, &str)],
) -> Vec<(NodeId, String)> {
    let all = |why: String| pointers.iter().map(|(at, _)| (*at, why.clone())).collect();
    let Some(path) = decode_percent(name) else {
        return all("a `%` is not followed by two hexadecimal digits".to_owned());
    };
    let beside = match document.read_external(&path) {
        Ok(beside) => beside,
        Err(error) => return all(error.to_string()),
    };
    let file = beside.path.to_string_lossy();
    let Ok(text) = std::str::from_utf8(&beside.bytes) else {
        return all("the file is not UTF-8".to_owned());
    };
    let other = match load(&file, text) {
        Ok(other) => other,
        Err(error) => {
            let line = error.position.line;
            return all(format!("line {line} of the file: {}", error.message));
        }
    };
    pointers
        .iter()
        .filter_map(|(at, pointer)| {
            let defect = match decode_percent(pointer) {
                None => "a `%` is not followed by two hexadecimal digits".to_owned(),
                Some(pointer) if !pointer.is_empty() && !pointer.starts_with('/') => {
                    "`/` does not follow the `#`".to_owned()
                }
                Some(pointer) => {
                    let (_, step) = other.at_pointer(&pointer).err()?;
                    format!("the file has no `{step}` there")
                }
            };
            Some((*at, defect))
        })
        .collect()
}

pub(crate) static UNRESOLVED_EXTERNAL_REF: Rule = Rule {
    name: "unresolved-external-ref",
    severity: Error,
    summary: "A `$ref` to another file leads to something in a file that is there.",
    why: "What it stands for is unknown; tools refuse the document. The path is relative to the document.",
    bad: "components: {schemas: {A: {$ref: './no-such-file.yaml#/A'}}}\n",
    good: "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {type: string}}}\n",
    stage: Stage::Validate(unresolved_external_ref),
};

fn unresolved_external_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut files: HashMap<&str, Vec<(NodeId, &str)>> = HashMap::new();
    let mut kinds: HashMap<NodeId, Kind> = HashMap::new();
    for (at, text, kind) in outgoing(model).filter(|(_, text, _)| !is_remote(text)) {
        let (name, pointer) = text.split_once('#').unwrap_or((text, ""));
        files.entry(name).or_default().push((at, pointer));
        kinds.insert(at, kind);
    }
    for (name, pointers) in &files {
        for (at, why) in defect(document, name, pointers) {
            let text = document.as_str(at).unwrap_or_default();
            let finding = out.report(
                document.location(at),
                format!("`{text}` leads nowhere: {why}"),
            );
            finding
                .expected("a place in a file beside this document")
                .actual(format!("`{text}`"));
            // A name alone, or a path that begins with a dot, was most likely meant for here.
            let section = kinds.get(&at).and_then(|kind| kind.section());
            let names = section
                .map(|section| model.components(section))
                .unwrap_or_default();
            let last = text.rsplit('/').next().unwrap_or_default();
            let names = names.iter().map(|(name, _)| *name);
            let near = match names.clone().find(|name| *name == last) {
                Some(same) => Some(same),
                None => closest_match(last, names),
            };
            if let (Some(near), Some(section)) = (near, section) {
                finding.help(format!("write `#/components/{section}/{near}`"));
            }
        }
    }
}

pub(crate) static EXTERNAL_REF: Rule = Rule {
    name: "external-ref",
    severity: Note,
    summary: "No `$ref` leads to another file.",
    why: "It is looked up, so that a broken one is told, and it is not followed: this project keeps its document in one file, and what stands in another is judged when that file is.",
    bad: "",
    good: "",
    stage: Stage::Validate(external_ref),
};

fn external_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (at, text, _) in outgoing(model).filter(|(_, text, _)| !is_remote(text)) {
        out.report(
            document.location(at),
            format!("`{text}` leads to another file and is not followed"),
        )
        .expected("`#/components/…`")
        .actual(format!("`{text}`"));
    }
}

pub(crate) static REMOTE_REF: Rule = Rule {
    name: "remote-ref",
    severity: Warning,
    summary: "No `$ref` leads to a network.",
    why: "Nothing is ever fetched, so what stands there is judged by nobody; and it may change any day.",
    bad: "components: {schemas: {A: {$ref: 'https://example.com/a.yaml#/A'}}}\n",
    good: "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {type: string}}}\n",
    stage: Stage::Validate(remote_ref),
};

fn remote_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (at, text, _) in outgoing(model).filter(|(_, text, _)| is_remote(text)) {
        out.report(
            document.location(at),
            format!("`{text}` leads out of the document and is not fetched"),
        )
        .expected("`#/components/…`")
        .actual(format!("`{text}`"))
        .help("copy what stands there into `components`");
    }
}
