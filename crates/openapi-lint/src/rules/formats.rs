//! Rules about names and values whose format the specification or another standard defines.

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::url::UrlDefect;
use crate::rules::{media_types, strings, url};
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{FieldType, Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Names and values",
    rules: &[
        &INVALID_URL,
        &SUSPICIOUS_URL,
        &INVALID_EMAIL,
        &INVALID_STATUS_CODE,
        &UNQUOTED_STATUS_CODE,
        &INVALID_COMPONENT_NAME,
        &media_types::INVALID_MEDIA_TYPE,
        &media_types::MEDIA_TYPE_TYPO,
        &RESERVED_HEADER_PARAMETER,
    ],
};

/// Yields the strings in fields of a type.
fn texts<'m>(
    model: &'m Model<'_>,
    is_wanted: fn(&FieldType) -> bool,
) -> impl Iterator<Item = (NodeId, &'m str)> {
    let document = model.document;
    let values = model.values.iter();
    values
        .filter(move |(_, field_type)| is_wanted(field_type))
        .filter_map(move |(node, _)| Some((*node, document.as_str(*node)?)))
}

pub(crate) static INVALID_URL: Rule = Rule {
    name: "invalid-url",
    severity: Error,
    summary: "Reports invalid URLs.",
    why: "Readers and tools cannot open the link.",
    basis: Basis::openapi(
        "Info Object",
        "A URL to the Terms of Service for the API. MUST be in the format of a URL.",
    ),
    bad: "info: {title: A, version: '1', license: {name: MIT, url: 'https://x y'}}\n",
    good: "info: {title: A, version: '1', license: {name: MIT, url: 'https://example.com/a?b#c'}}\n",
    stage: Stage::Validate(invalid_url),
};

fn invalid_url(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, text) in texts(model, |it| matches!(it, FieldType::Url)) {
        if let Some(UrlDefect::Invalid(defect)) = url::defect(text) {
            out.report(
                document.location(node),
                format!("`{text}` is not a valid URL: {defect}"),
            )
            .expected("a URL")
            .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static SUSPICIOUS_URL: Rule = Rule {
    name: "suspicious-url",
    severity: Warning,
    summary: "Reports URLs that are valid but most likely misspelled, such as a relative URL that begins with a host.",
    why: "Readers and tools cannot open the link.",
    basis: Basis::openapi(
        "Relative References in URLs",
        "Unless specified otherwise, all properties that are URLs MAY be relative references",
    ),
    bad: "info: {title: A, version: '1', license: {name: MIT, url: 'htps://example.com'}}\n",
    good: "info: {title: A, version: '1', license: {name: MIT, url: ../license.html}}\n",
    stage: Stage::Validate(suspicious_url),
};

fn suspicious_url(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, text) in texts(model, |it| matches!(it, FieldType::Url)) {
        if let Some(UrlDefect::Suspicious(defect)) = url::defect(text) {
            out.report(
                document.location(node),
                format!("`{text}` is probably not the intended URL: {defect}"),
            )
            .expected("a URL such as `https://example.com`")
            .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static INVALID_EMAIL: Rule = Rule {
    name: "invalid-email",
    severity: Error,
    summary: "Reports invalid email addresses.",
    why: "Messages to the address cannot be delivered.",
    basis: Basis::openapi(
        "Contact Object",
        "MUST be in the format of an email address.",
    ),
    bad: "info: {title: A, version: '1', contact: {email: nobody}}\n",
    good: "info: {title: A, version: '1', contact: {email: nobody@example.com}}\n",
    stage: Stage::Validate(invalid_email),
};

fn invalid_email(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, text) in texts(model, |it| matches!(it, FieldType::Email)) {
        if !openapi_document::format::matches("email", text) {
            out.report(
                document.location(node),
                format!("`{text}` is not a valid email address"),
            )
            .expected("an email address")
            .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static INVALID_STATUS_CODE: Rule = Rule {
    name: "invalid-status-code",
    severity: Error,
    summary: "Reports response keys that are not a status code, a class such as `4XX`, or `default`.",
    why: "Tools cannot match the response with a status.",
    basis: Basis::openapi(
        "Responses Object",
        "Only the following range definitions are allowed: `1XX`, `2XX`, `3XX`, `4XX`, and `5XX`.",
    ),
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
            let valid = key == "default"
                || key.starts_with("x-")
                || digits.len() == 3
                    && matches!(digits[0], b'1'..=b'5')
                    && (&digits[1..] == b"XX" || digits[1..].iter().all(u8::is_ascii_digit));
            if !valid {
                out.report(
                    document.key_location(member.value),
                    format!("`{key}` is not a valid status code"),
                )
                .expected("a status code from 100 to 599, a class such as `4XX`, or `default`")
                .actual(format!("`{key}`"));
            }
        }
    }
}

pub(crate) static UNQUOTED_STATUS_CODE: Rule = Rule {
    name: "unquoted-status-code",
    // A MUST that documents rarely follow, without harm: YAML tools read the key as its text.
    severity: Note,
    summary: "Reports status codes that YAML reads as numbers, because they are not in quotes.",
    why: "Keys are strings in JSON, so some tools do not find the response.",
    basis: Basis::openapi(
        "Responses Object",
        "This field MUST be enclosed in quotation marks (for example, \"200\") for compatibility between JSON and YAML.",
    ),
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
                format!("status code `{}` is not in quotes", member.key),
            )
            .expected(format!("'{}'", member.key))
            .actual(member.key.as_ref());
        }
    }
}

pub(crate) static INVALID_COMPONENT_NAME: Rule = Rule {
    name: "invalid-component-name",
    severity: Error,
    summary: "Reports component names with characters other than letters, digits, `.`, `-` and `_`.",
    why: "The specification forbids such names, and references to them do not resolve in some tools.",
    basis: Basis::openapi(
        "Components Object",
        "All the fixed fields declared above are objects that MUST use keys that match the regular expression: `^[a-zA-Z0-9\\.\\-_]+$`.",
    ),
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
                if model.misplaced_references.contains(&member.value) {
                    continue;
                }
                if key.is_empty()
                    || !key
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
                {
                    out.report(
                        document.key_location(member.value),
                        format!("`{key}` is not a valid component name"),
                    )
                    .expected("letters, digits, `.`, `-` and `_`")
                    .actual(format!("`{key}`"));
                }
            }
        }
    }
}

pub(crate) static RESERVED_HEADER_PARAMETER: Rule = Rule {
    name: "reserved-header-parameter",
    severity: Warning,
    summary: "Reports `Accept`, `Content-Type` and `Authorization` header parameters, and `Content-Type` response headers.",
    why: "OpenAPI ignores them, because media types and security schemes describe these headers.",
    basis: Basis::openapi(
        "Parameter Object",
        "If `in` is `\"header\"` and the `name` field is `\"Accept\"`, `\"Content-Type\"` or `\"Authorization\"`, the parameter definition SHALL be ignored.",
    ),
    bad: "paths: {/a: {post: {operationId: a, parameters: [{name: Authorization, in: header, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, parameters: [{name: X-Authorization, in: header, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(reserved_header_parameter),
};

fn reserved_header_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (parameter, node, name) in strings(model, Kind::Parameter, "name") {
        if document.get_str(parameter, "in") != Some("header") {
            continue;
        }
        let (expected, help) = match name.to_lowercase().as_str() {
            "accept" | "content-type" => ("`content`", "use a media type under `content`"),
            "authorization" => ("`security`", "use a security scheme"),
            _ => continue,
        };
        out.report(
            document.location(node),
            format!("OpenAPI ignores a header parameter named `{name}`"),
        )
        .expected(expected)
        .actual(format!("`{name}`"))
        .help(help);
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
                "OpenAPI ignores a response header named `Content-Type`",
            )
            .expected("`content`")
            .actual("a header")
            .help("use a media type under `content`");
        }
    }
}
