//! Names and values whose form the specification or a standard gives.

use fluent_uri::UriRef;

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{FieldType, Kind, Model, essence};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Values",
    rules: &[
        &INVALID_URL,
        &INVALID_EMAIL,
        &INVALID_STATUS_CODE,
        &UNQUOTED_STATUS_CODE,
        &INVALID_COMPONENT_NAME,
        &INVALID_MEDIA_TYPE,
        &MEDIA_TYPE_TYPO,
        &RESERVED_HEADER_PARAMETER,
    ],
};

/// Why a text is no URL; nothing where it is one.
pub(super) fn url_defect(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("it is empty".to_owned());
    }
    let reference = match UriRef::parse(text) {
        Ok(reference) => reference,
        // Characters beyond ASCII are fine in practice: browsers encode them.
        Err(_) if !text.is_ascii() && !text.contains(' ') => return None,
        Err(error) => return Some(error.to_string()),
    };
    match reference.scheme() {
        Some(scheme) if matches!(scheme.as_str(), "http" | "https" | "ws" | "wss") => {
            match reference.authority() {
                None => Some("`//` does not follow the scheme".to_owned()),
                Some(authority) if authority.host().is_empty() => {
                    Some("it names no host".to_owned())
                }
                Some(authority)
                    if authority.port().is_some_and(|port| {
                        !port.as_str().is_empty() && port.as_str().parse::<u16>().is_err()
                    }) =>
                {
                    Some("its port is larger than 65535".to_owned())
                }
                Some(authority) if authority.port().is_some_and(|port| port.is_empty()) => {
                    Some("a colon stands after its host, and no port".to_owned())
                }
                Some(authority)
                    if authority.host().starts_with('.') || authority.host().contains("..") =>
                {
                    Some("its host has an empty label".to_owned())
                }
                Some(_) => None,
            }
        }
        Some(scheme) => {
            let near = crate::suggest::closest_match(scheme.as_str(), ["https", "http"]);
            match near {
                Some(near) => Some(format!("its scheme is `{scheme}`, not `{near}`")),
                None if scheme.as_str().contains('.') || scheme.as_str() == "localhost" => {
                    Some("it has no scheme".to_owned())
                }
                None => None,
            }
        }
        None => {
            let first = text.split('/').next().unwrap_or_default();
            if matches!(first, "http" | "https") {
                Some("a colon is missing after the scheme".to_owned())
            } else {
                None
            }
        }
    }
}

pub(crate) static INVALID_URL: Rule = Rule {
    name: "invalid-url",
    severity: Warning,
    summary: "What must be a URL is one.",
    why: "A link that nobody can follow is worse than none.",
    bad: "info: {title: A, version: '1', license: {name: MIT, url: 'htp//x y'}}\n",
    good: "info: {title: A, version: '1', license: {name: MIT, url: 'https://example.com/a?b#c'}}\n",
    stage: Stage::Validate(invalid_url),
};

fn invalid_url(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, shape) in &model.values {
        let (FieldType::Url, Some(text)) = (shape, document.as_str(*node)) else {
            continue;
        };
        if let Some(defect) = url_defect(text) {
            out.report(
                document.location(*node),
                format!("this is no URL: {defect}"),
            )
            .expected("a URL")
            .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static INVALID_EMAIL: Rule = Rule {
    name: "invalid-email",
    severity: Warning,
    summary: "What must be an email address is one.",
    why: "Nobody can write to another.",
    bad: "info: {title: A, version: '1', contact: {email: nobody}}\n",
    good: "info: {title: A, version: '1', contact: {email: nobody@example.com}}\n",
    stage: Stage::Validate(invalid_email),
};

fn invalid_email(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, shape) in &model.values {
        let (FieldType::Email, Some(text)) = (shape, document.as_str(*node)) else {
            continue;
        };
        if !openapi_document::format::matches("email", text) {
            out.report(document.location(*node), "this is no email address")
                .expected("an email address")
                .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static INVALID_STATUS_CODE: Rule = Rule {
    name: "invalid-status-code",
    severity: Error,
    summary: "The name of a response is a status code, a class such as `4XX`, or `default`.",
    why: "Tools match it with the status of a response.",
    bad: "paths: {/a: {get: {operationId: a, responses: {2000: {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, responses: {2XX: {description: Done.}}}}}\n",
    stage: Stage::Validate(invalid_status_code),
};

fn invalid_status_code(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for responses in model.of_kind(Kind::Responses) {
        for member in document.entries(responses) {
            let key = member.key.as_ref();
            let digits = key.as_bytes();
            let known = key == "default"
                || key.starts_with("x-")
                || digits.len() == 3
                    && matches!(digits[0], b'1'..=b'5')
                    && (&digits[1..] == b"XX" || digits[1..].iter().all(u8::is_ascii_digit));
            if !known {
                out.report(
                    document.key_location(member.value),
                    format!("`{key}` is no status code"),
                )
                .expected("a status from 100 to 599, a class such as 4XX, or default")
                .actual(format!("`{key}`"));
            }
        }
    }
}

pub(crate) static UNQUOTED_STATUS_CODE: Rule = Rule {
    name: "unquoted-status-code",
    severity: Note,
    summary: "A status code stands in quotes.",
    why: "The specification asks for it, so that YAML and JSON mean the same.",
    bad: "paths: {/a: {post: {operationId: a, responses: {204: {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(unquoted_status_code),
};

fn unquoted_status_code(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for responses in model.of_kind(Kind::Responses) {
        for member in document
            .entries(responses)
            .iter()
            .filter(|m| m.non_string_key)
        {
            out.report(
                document.key_location(member.value),
                "a status code stands in quotes",
            )
            .expected(format!("'{}'", member.key))
            .actual(member.key.as_ref());
        }
    }
}

pub(crate) static INVALID_COMPONENT_NAME: Rule = Rule {
    name: "invalid-component-name",
    severity: Error,
    summary: "The name of a component is made of letters, digits, `.`, `-` and `_`.",
    why: "The specification allows no other, and references to it break.",
    bad: "components: {schemas: {A B: {type: string}}}\n",
    good: "components: {schemas: {A.B-c_1: {type: string}}}\n",
    stage: Stage::Validate(invalid_component_name),
};

fn invalid_component_name(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for components in model.of_kind(Kind::Components) {
        for section in document
            .entries(components)
            .iter()
            .filter(|m| !m.key.starts_with("x-"))
        {
            for member in document.entries(section.value) {
                let key = member.key.as_ref();
                if key.is_empty()
                    || !key
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
                {
                    out.report(
                        document.key_location(member.value),
                        format!("`{key}` is no name for a component"),
                    )
                    .expected("letters, digits, `.`, `-` and `_`")
                    .actual(format!("`{key}`"));
                }
            }
        }
    }
}

pub(crate) static INVALID_MEDIA_TYPE: Rule = Rule {
    name: "invalid-media-type",
    severity: Error,
    summary: "The name of a media type has a type and a subtype.",
    why: "No `Content-Type` ever matches another name.",
    bad: "components: {responses: {A: {description: A., content: {json: {schema: {}}}}}}\n",
    good: "components: {responses: {A: {description: A., content: {application/vnd.a+json; charset=utf-8: {schema: {}}}}}}\n",
    stage: Stage::Validate(invalid_media_type),
};

fn invalid_media_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for media in model.of_kind(Kind::MediaType) {
        let Some(key) = document.key_of(media) else {
            continue;
        };
        let essence = essence(key);
        let token = |part: &str| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+.^_`|~-".contains(c))
        };
        if !essence
            .split_once('/')
            .is_some_and(|(kind, subtype)| token(kind) && token(subtype))
        {
            out.report(
                document.key_location(media),
                format!("`{key}` is no media type"),
            )
            .expected("a name such as application/json")
            .actual(format!("`{key}`"));
        }
    }
}

/// The types of IANA's registry.
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

/// Media types that APIs speak. What is not here is left alone, unless it nearly is one of them.
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

/// Media types that nearly are one of those, and yet are of their own.
const OF_THEIR_OWN: &[&str] = &[
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
    summary: "A media type is not a slip of the keyboard away from a common one.",
    why: "No `Content-Type` ever matches it, and clients refuse the body.",
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
            || OF_THEIR_OWN.contains(&essence.as_str())
            || top.is_empty()
            || subtype.is_empty()
        {
            continue;
        }
        let known_top = TOP_LEVEL.contains(&top) || top == "*" || top.starts_with("x-");
        // One letter more, less or other; two names that differ in more are two names.
        let near = COMMON
            .iter()
            .find(|common| strsim::osa_distance(&essence, common) <= if known_top { 1 } else { 2 })
            .copied();
        let (message, near) = match near {
            Some(near) => (format!("`{key}` is nearly `{near}`"), Some(near.to_owned())),
            None if known_top => continue,
            None => (
                format!("no media type begins with `{top}`"),
                crate::suggest::closest_match(top, TOP_LEVEL.iter().copied())
                    .map(|it| format!("{it}/{subtype}")),
            ),
        };
        let finding = out.report(document.key_location(media), message);
        finding
            .expected("a media type of IANA's registry")
            .actual(format!("`{key}`"));
        if let Some(near) = near {
            finding.help(format!("write `{near}`"));
        }
    }
}

pub(crate) static RESERVED_HEADER_PARAMETER: Rule = Rule {
    name: "reserved-header-parameter",
    severity: Warning,
    summary: "No header describes what OpenAPI describes elsewhere.",
    why: "The specification ignores `Accept`, `Content-Type` and `Authorization` parameters and a `Content-Type` response header.",
    bad: "paths: {/a: {post: {operationId: a, parameters: [{name: Authorization, in: header, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, parameters: [{name: X-Authorization, in: header, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(reserved_header_parameter),
};

fn reserved_header_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        if document.get_str(parameter, "in") != Some("header") {
            continue;
        }
        let Some(name) = document.get(parameter, "name") else {
            continue;
        };
        let text = document.as_str(name).unwrap_or_default().to_lowercase();
        if matches!(text.as_str(), "accept" | "content-type" | "authorization") {
            out.report(
                document.location(name),
                format!("a header parameter `{text}` is ignored"),
            )
            .expected("`content` or `security`")
            .actual(format!("`{text}`"))
            .help("describe it by media types or a security scheme");
        }
    }
    for header in model.of_kind(Kind::Header) {
        let in_response = document
            .parent(header)
            .and_then(|headers| document.parent(headers))
            .and_then(|owner| model.kind(owner))
            == Some(Kind::Response);
        if in_response
            && document
                .key_of(header)
                .is_some_and(|key| key.eq_ignore_ascii_case("content-type"))
        {
            out.report(
                document.key_location(header),
                "a `Content-Type` response header is ignored",
            )
            .expected("`content`")
            .actual("a header")
            .help("the name of the media type says it");
        }
    }
}
