//! Rules about the names of media types.

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::is_token;
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::Warning;
use openapi_document::model::{Kind, Model, essence};

pub(crate) static INVALID_MEDIA_TYPE: Rule = Rule {
    name: "invalid-media-type",
    severity: Warning,
    summary: "Reports media types that do not have the form `type/subtype`.",
    why: "No `Content-Type` header matches such a name.",
    basis: Basis::openapi(
        "Media Types",
        "The media type definitions SHOULD be in compliance with RFC6838.",
    ),
    bad: "components: {responses: {A: {description: A., content: {json: {schema: {}}}}}}\n",
    good: "components: {responses: {A: {description: A., content: {application/vnd.a+json; charset=utf-8: {schema: {}}}}}}\n",
    stage: Stage::Validate(invalid_media_type),
};

fn invalid_media_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let owners = model.objects.iter().filter(|(_, kind)| {
        matches!(
            kind,
            Kind::RequestBody | Kind::Response | Kind::Parameter | Kind::Header
        )
    });
    let contents = owners.filter_map(|(owner, _)| document.get(*owner, "content"));
    for media in contents.flat_map(|content| document.entries(content)) {
        let key = media.key.as_ref();
        let is_valid = essence(key)
            .split_once('/')
            .is_some_and(|(top, subtype)| is_token(top) && is_token(subtype));
        let is_reported = key == "$ref" && document.as_str(media.value).is_some();
        if !is_valid && !is_reported {
            out.report(
                document.key_location(media.value),
                format!("`{key}` is not a valid media type"),
            )
            .expected("a name such as `application/json`")
            .actual(format!("`{key}`"));
        }
    }
}

/// The top-level types that are registered with IANA.
const TOP_LEVEL: &[&str] = &[
    "application",
    "audio",
    "chemical",
    "example",
    "font",
    "haptics",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
];

/// Common media types of APIs, whose typos are found.
const COMMON: &[&str] = &[
    "application/json",
    "application/merge-patch+json",
    "application/json-patch+json",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "application/xml",
    "application/pdf",
    "application/zip",
    "multipart/form-data",
    "text/plain",
    "text/html",
    "text/csv",
    "text/event-stream",
];

/// Media types that are similar to a common one but are not typos.
const SIMILAR: &[&str] = &[
    "application/json5",
    "application/jsonl",
    "application/bson",
    "application/ubjson",
    "application/problem+xml",
    "application/gzip",
    "application/xslt",
    "text/xml",
    "text/css",
    "text/tsv",
    "text/rtf",
];

pub(crate) static MEDIA_TYPE_TYPO: Rule = Rule {
    name: "media-type-typo",
    severity: Warning,
    summary: "Reports media types that are probably misspelled, and types that are not registered with IANA.",
    why: "No `Content-Type` header matches a misspelled media type, so clients reject the body.",
    basis: Basis::openapi(
        "Media Types",
        "The media type definitions SHOULD be in compliance with RFC6838.",
    ),
    bad: "components: {responses: {A: {description: A., content: {aplication/json: {schema: {}}}}}}\n",
    good: "components: {responses: {A: {description: A., content: {application/x-tar: {schema: {}}, '*/*': {schema: {}}}}}}\n",
    stage: Stage::Validate(media_type_typo),
};

fn media_type_typo(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for media in model.of_kind(Kind::MediaType) {
        let Some(key) = document.key_of(media) else {
            continue;
        };
        let essence = essence(key).to_lowercase();
        let Some((top, subtype)) = essence.split_once('/') else {
            continue;
        };
        if COMMON.contains(&essence.as_str())
            || SIMILAR.contains(&essence.as_str())
            || top.is_empty()
            || subtype.is_empty()
        {
            continue;
        }
        let known_top = TOP_LEVEL.contains(&top) || top == "*" || top.starts_with("x-");
        // A larger distance would mistake other media types for typos.
        let similar = COMMON
            .iter()
            .find(|common| strsim::osa_distance(&essence, common) <= if known_top { 1 } else { 2 })
            .copied();
        let (message, similar) = match similar {
            Some(similar) => (
                format!("`{key}` is probably a typo of `{similar}`"),
                Some(similar.to_owned()),
            ),
            None if known_top => continue,
            None => (
                format!("`{top}` is not a registered type of media types"),
                closest_match(top, TOP_LEVEL.iter().copied()).map(|it| format!("{it}/{subtype}")),
            ),
        };
        let finding = out.report(document.key_location(media), message);
        finding
            .expected("a registered media type")
            .actual(format!("`{key}`"));
        if let Some(similar) = similar {
            finding.help(format!("write `{similar}`"));
        }
    }
}
