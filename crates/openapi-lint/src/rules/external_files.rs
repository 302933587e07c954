//! Rules about references to other files and to URLs.

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::diagnostic::count;
use openapi_document::model::{Kind, Model, RefTarget};
use openapi_document::rule::Group;
use openapi_document::tree::{NodeId, is_remote};

pub(crate) static GROUP: Group<Rule> = Group {
    title: "External files",
    rules: &[&UNRESOLVED_EXTERNAL_REF, &REMOTE_REF],
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
    for unread in model.unread() {
        let Some(reason) = &unread.reason else {
            continue;
        };
        // A file that only mappings name is reported there.
        if document.key_of(unread.first) != Some("$ref") {
            continue;
        }
        let text = document.as_str(unread.first).unwrap_or_default();
        let more = match unread.references - 1 {
            0 => String::new(),
            more => format!(" ({} to this file)", count(more, "more reference")),
        };
        let message = format!(
            "cannot resolve `{text}`: cannot read `{}`: {reason}{more}",
            unread.name
        );
        let finding = out.report(document.location(unread.first), message);
        finding
            .expected("a path relative to this file")
            .actual(format!("`{text}`"));
        // A reference without a pointer was probably meant for a component of this document.
        let mut references = model.references.iter();
        let section = document
            .parent(unread.first)
            .and_then(|node| references.find(|it| it.node == node))
            .and_then(|reference| reference.expected.section());
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
    for reference in &model.references {
        let Some(at) = document.get(reference.node, "$ref") else {
            continue;
        };
        let text = document.as_str(at).unwrap_or_default();
        if let RefTarget::Missing(node, step) = &reference.target
            && !text.starts_with('#')
        {
            let file = document.file_of(*node);
            let finding = out.report(
                document.location(at),
                format!("cannot resolve `{text}`: `{file}` has no `{step}` at this place"),
            );
            let keys = document.entries(*node).iter().map(|it| it.key.as_ref());
            if let Some(similar) = closest_match(step, keys) {
                finding.help(format!("write `{similar}`"));
            }
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
