//! Rules about references to other files, whose targets must exist but are not checked further.

use std::collections::{BTreeMap, HashMap};

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::decode;
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::diagnostic::count;
use openapi_document::model::{Kind, Model, RefTarget};
use openapi_document::rule::Group;
use openapi_document::tree::{Document, NodeId, decode_percent, load};

pub(crate) static GROUP: Group<Rule> = Group {
    title: "External files",
    rules: &[&UNRESOLVED_EXTERNAL_REF, &EXTERNAL_REF, &REMOTE_REF],
};

/// Yields the references out of the document: the `$ref`, its text and the expected kind.
pub(super) fn external_refs<'m>(
    model: &'m Model<'_>,
) -> impl Iterator<Item = (NodeId, &'m str, Kind)> {
    let document = model.document;
    model
        .references
        .iter()
        .filter(|reference| reference.target == RefTarget::Elsewhere)
        .filter_map(move |reference| {
            let at = document.get(reference.node, "$ref")?;
            Some((at, document.as_str(at)?, reference.expected))
        })
}

/// Returns whether a reference has a scheme or a host.
pub(super) fn is_remote(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme);
    // A single letter is a drive of Windows.
    text.starts_with("//")
        || scheme.is_some_and(|it| it.len() > 1 && it.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Returns why references into one file do not resolve; those that resolve are left out.
fn defects(
    document: &Document<'_>,
    name: &str,
    pointers: &[(NodeId, &str)],
) -> Vec<(NodeId, String)> {
    // A file that cannot be read is one defect, whatever the number of references to it.
    let all = |why: String| {
        let more = pointers.len() - 1;
        let why = match more {
            0 => why,
            _ => format!("{why} ({} to this file)", count(more, "more reference")),
        };
        pointers
            .first()
            .map(|(at, _)| (*at, why))
            .into_iter()
            .collect()
    };
    let Some(path) = decode_percent(name) else {
        return all("two hexadecimal digits must follow `%`".to_owned());
    };
    let external = match document.read_external(&path) {
        Ok(external) => external,
        Err(error) => return all(error.to_string()),
    };
    let file = external.path.to_string_lossy();
    let text = match decode(&external.bytes) {
        Ok(text) => text,
        Err(error) => return all(error.message),
    };
    let other = match load(&file, &text) {
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
                None => "two hexadecimal digits must follow `%`".to_owned(),
                Some(pointer) if !pointer.is_empty() && !pointer.starts_with('/') => {
                    "`/` is missing after `#`".to_owned()
                }
                Some(pointer) => {
                    let (_, step) = other.at_pointer(&pointer).err()?;
                    format!("the file has no `{step}` at this place")
                }
            };
            Some((*at, defect))
        })
        .collect()
}

pub(crate) static UNRESOLVED_EXTERNAL_REF: Rule = Rule {
    name: "unresolved-external-ref",
    severity: Error,
    summary: "Reports references to other files that do not resolve, relative to the document.",
    why: "Tools reject a document with an unresolved reference.",
    basis: Basis::openapi(
        "Relative References in URLs",
        "Relative references used in `$ref` are processed as per JSON Reference, using the URL of the current document as the base URI.",
    ),
    bad: "components: {schemas: {A: {$ref: './no-such-file.yaml#/A'}}}\n",
    good: "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {type: string}}}\n",
    stage: Stage::Validate(unresolved_external_ref),
};

fn unresolved_external_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut files: BTreeMap<&str, Vec<(NodeId, &str)>> = BTreeMap::new();
    let mut kinds: HashMap<NodeId, Kind> = HashMap::new();
    for (at, text, kind) in external_refs(model).filter(|(_, text, _)| !is_remote(text)) {
        let (name, pointer) = text.split_once('#').unwrap_or((text, ""));
        files.entry(name).or_default().push((at, pointer));
        kinds.insert(at, kind);
    }
    for (name, pointers) in &files {
        for (at, why) in defects(document, name, pointers) {
            let text = document.as_str(at).unwrap_or_default();
            let finding = out.report(
                document.location(at),
                format!("cannot resolve `{text}`: {why}"),
            );
            finding
                .expected("a path relative to this document")
                .actual(format!("`{text}`"));
            // A reference without a pointer was probably meant for a component of this document.
            let section = kinds.get(&at).and_then(|kind| kind.section());
            let names = section
                .map(|section| model.components(section))
                .unwrap_or_default();
            let last = text.rsplit('/').next().unwrap_or_default();
            let names = names.iter().map(|(name, _)| *name);
            let meant = match names.clone().find(|name| *name == last) {
                Some(same) => Some(same),
                None => closest_match(last, names),
            };
            if let (Some(meant), Some(section)) = (meant, section) {
                finding.help(format!("write `#/components/{section}/{meant}`"));
            }
        }
    }
}

pub(crate) static EXTERNAL_REF: Rule = Rule {
    name: "external-ref",
    severity: Note,
    summary: "Reports the other files that references lead to.",
    why: "The linter checks that the target exists, but does not check its contents.",
    basis: Basis::openapi(
        "Document Structure",
        "An OpenAPI document MAY be made up of a single document or be divided into multiple, connected parts at the discretion of the user.",
    ),
    bad: "",
    good: "",
    stage: Stage::Validate(external_ref),
};

fn external_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    // The first reference to each file, and the number of those.
    let mut files: BTreeMap<&str, (NodeId, usize)> = BTreeMap::new();
    for (at, text, _) in external_refs(model).filter(|(_, text, _)| !is_remote(text)) {
        let (name, _) = text.split_once('#').unwrap_or((text, ""));
        files.entry(name).or_insert((at, 0)).1 += 1;
    }
    for (name, (first, number)) in files {
        let path = decode_percent(name).unwrap_or_default();
        if document.read_external(&path).is_ok() {
            let references = count(number, "reference");
            out.report(
                document.location(first),
                format!("the contents of `{name}` are not checked ({references})"),
            )
            .expected("`#/components/…`")
            .actual(format!("`{name}`"));
        }
    }
}

pub(crate) static REMOTE_REF: Rule = Rule {
    name: "remote-ref",
    severity: Warning,
    summary: "Reports references to URLs.",
    why: "The linter never fetches a URL, so the target is not checked, and it can change at any time.",
    basis: Basis::openapi(
        "Document Structure",
        "An OpenAPI document MAY be made up of a single document or be divided into multiple, connected parts at the discretion of the user.",
    ),
    bad: "components: {schemas: {A: {$ref: 'https://example.com/a.yaml#/A'}}}\n",
    good: "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {type: string}}}\n",
    stage: Stage::Validate(remote_ref),
};

fn remote_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (at, text, _) in external_refs(model).filter(|(_, text, _)| is_remote(text)) {
        out.report(
            document.location(at),
            format!("`{text}` is a URL, which is not fetched"),
        )
        .expected("`#/components/…`")
        .actual(format!("`{text}`"))
        .help("copy the target to `components`");
    }
}
