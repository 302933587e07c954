//! Rules about security schemes, scopes and tags.

use std::collections::{BTreeSet, HashSet};

use crate::finding::{Findings, Rule, Stage};
use crate::rules::{strings, suggest};
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Security and tags",
    rules: &[
        &UNDEFINED_SECURITY_SCHEME,
        &UNDEFINED_SCOPE,
        &UNKNOWN_HTTP_AUTH_SCHEME,
        &UNEXPECTED_SECURITY_SCHEME_FIELD,
        &UNDEFINED_TAG,
        &DUPLICATE_TAG,
        &UNUSED_TAG,
    ],
};

pub(crate) static UNDEFINED_SECURITY_SCHEME: Rule = Rule {
    name: "undefined-security-scheme",
    severity: Error,
    summary: "Reports security requirements that name an undefined security scheme.",
    why: "Clients do not know how to authenticate.",
    bad: "security: [{token: []}]\n",
    good: "security: [{token: []}, {}]\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n",
    stage: Stage::Validate(undefined_security_scheme),
};

fn undefined_security_scheme(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let schemes = model.components("securitySchemes");
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for member in document.entries(requirement) {
            let name = member.key.as_ref();
            if schemes.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let finding = out.report(
                document.key_location(member.value),
                format!("security scheme `{name}` is not defined"),
            );
            finding
                .actual(format!("`{name}`"))
                .expected("a name under `components.securitySchemes`");
            suggest(finding, name, schemes.iter().map(|(known, _)| *known));
        }
    }
}

pub(crate) static UNDEFINED_SCOPE: Rule = Rule {
    name: "undefined-scope",
    severity: Warning,
    summary: "Reports scopes that the security scheme does not define or cannot have.",
    why: "Clients cannot request the scope.",
    bad: "security: [{token: [read]}]\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n",
    good: "security: [{token: [read]}]\ncomponents: {securitySchemes: {token: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com', scopes: {read: Read.}}}}}}\n",
    stage: Stage::Validate(undefined_scope),
};

fn undefined_scope(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for member in document.entries(requirement) {
            let scheme = model
                .component_section("securitySchemes")
                .and_then(|s| model.get(s, &member.key));
            let Some(scheme) = scheme else { continue };
            let kind = document.get_str(scheme, "type").unwrap_or_default();
            let known: Vec<&str> = document
                .get(scheme, "flows")
                .map(|flows| document.entries(flows))
                .unwrap_or_default()
                .iter()
                .filter_map(|flow| document.get(flow.value, "scopes"))
                .flat_map(|scopes| document.entries(scopes))
                .map(|scope| scope.key.as_ref())
                .collect();
            for scope in document.items(member.value) {
                let name = document.as_str(*scope).unwrap_or_default();
                let defined = match kind {
                    "oauth2" => known.contains(&name),
                    "http" | "apiKey" => false,
                    _ => true,
                };
                if !defined {
                    let message = match kind {
                        "oauth2" => format!("`{}` does not define scope `{name}`", member.key),
                        _ => format!(
                            "`{}` is an {kind} scheme; it cannot have scopes",
                            member.key
                        ),
                    };
                    let finding = out.report(document.location(*scope), message);
                    finding.actual(format!("`{name}`"));
                    finding.expected(if known.is_empty() {
                        "an empty list".to_owned()
                    } else {
                        known.join(", ")
                    });
                    suggest(finding, name, known.iter().copied());
                }
            }
        }
    }
}

/// The HTTP authentication schemes that are registered with IANA.
const SCHEMES: &[&str] = &[
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
];

pub(crate) static UNKNOWN_HTTP_AUTH_SCHEME: Rule = Rule {
    name: "unknown-http-auth-scheme",
    severity: Warning,
    summary: "Reports HTTP authentication schemes that are not registered with IANA.",
    why: "Clients do not know how to build the `Authorization` header.",
    bad: "security: [{token: []}]\ncomponents: {securitySchemes: {token: {type: http, scheme: baerer}}}\n",
    good: "security: [{token: []}]\ncomponents: {securitySchemes: {token: {type: http, scheme: Bearer}}}\n",
    stage: Stage::Validate(unknown_http_auth_scheme),
};

fn unknown_http_auth_scheme(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (scheme, node, name) in strings(model, Kind::SecurityScheme, "scheme") {
        let lower = name.to_lowercase();
        if document.get_str(scheme, "type") == Some("http") && !SCHEMES.contains(&lower.as_str()) {
            let finding = out.report(
                document.location(node),
                format!("`{name}` is not a registered HTTP authentication scheme"),
            );
            finding
                .expected("a registered scheme, such as `bearer`")
                .actual(format!("`{name}`"));
            suggest(finding, name, SCHEMES.iter().copied());
        }
    }
}

pub(crate) static UNEXPECTED_SECURITY_SCHEME_FIELD: Rule = Rule {
    name: "unexpected-security-scheme-field",
    severity: Warning,
    summary: "Reports fields that do not apply to the type of the security scheme or to the OAuth flow.",
    why: "Tools ignore the field; the `type` is probably wrong.",
    bad: "security: [{token: []}]\ncomponents: {securitySchemes: {token: {type: apiKey, name: key, in: header, scheme: bearer}}}\n",
    good: "security: [{token: []}]\ncomponents: {securitySchemes: {token: {type: apiKey, name: key, in: header}}}\n",
    stage: Stage::Validate(unexpected_security_scheme_field),
};

fn unexpected_security_scheme_field(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let own: &[(&str, &[&str])] = &[
        ("apiKey", &["name", "in"]),
        ("http", &["scheme", "bearerFormat"]),
        ("oauth2", &["flows"]),
        ("openIdConnect", &["openIdConnectUrl"]),
    ];
    for scheme in model.of_kind(Kind::SecurityScheme) {
        let Some(kind) = document.get_str(scheme, "type") else {
            continue;
        };
        let owner = |field: &str| own.iter().find(|(_, fields)| fields.contains(&field));
        for member in document.entries(scheme) {
            let Some((other, _)) = owner(&member.key).filter(|(other, _)| *other != kind) else {
                continue;
            };
            if own.iter().any(|(known, _)| *known == kind) {
                out.report(
                    document.key_location(member.value),
                    format!(
                        "`{}` does not apply to a scheme of type `{kind}`",
                        member.key
                    ),
                )
                .expected(format!("`type: {other}`"))
                .actual(format!("`type: {kind}`"))
                .help("remove the field, or change the type");
            }
        }
    }
    for flow in model.of_kind(Kind::OAuthFlow) {
        let (unused, flows) = match document.key_of(flow) {
            Some("implicit") => ("tokenUrl", "another flow"),
            Some("password" | "clientCredentials") => {
                ("authorizationUrl", "`implicit` or `authorizationCode`")
            }
            _ => continue,
        };
        if let Some(node) = document.get(flow, unused) {
            let name = document.key_of(flow).unwrap_or_default();
            out.report(
                document.key_location(node),
                format!("`{unused}` does not apply to the flow `{name}`"),
            )
            .expected(flows)
            .actual(format!("`{name}`"))
            .help("remove the field, or change the flow");
        }
    }
}

/// Returns the names of the tags that the document defines.
fn tags<'m>(model: &'m Model<'_>) -> BTreeSet<&'m str> {
    strings(model, Kind::Tag, "name")
        .map(|(.., name)| name)
        .collect()
}

pub(crate) static UNDEFINED_TAG: Rule = Rule {
    name: "undefined-tag",
    severity: Warning,
    summary: "Reports tags of operations that `tags` of the document does not define.",
    why: "The tag has no description and is probably misspelled.",
    bad: "tags: [{name: Users}]\npaths: {/a: {delete: {operationId: a, tags: [User], responses: {'204': {description: Done.}}}}}\n",
    good: "tags: [{name: Users}]\npaths: {/a: {delete: {operationId: a, tags: [Users], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(undefined_tag),
};

fn undefined_tag(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    if document.get(document.root(), "tags").is_none() {
        return;
    }
    let known = tags(model);
    for operation in &model.operations {
        for tag in model.list(operation.node, "tags") {
            let Some(name) = document.as_str(*tag) else {
                continue;
            };
            if !known.contains(name) {
                let finding = out.report(
                    document.location(*tag),
                    format!("tag `{name}` is not defined"),
                );
                finding
                    .actual(format!("`{name}`"))
                    .expected("a tag that `tags` of the document defines");
                suggest(finding, name, known.iter().copied());
            }
        }
    }
}

pub(crate) static DUPLICATE_TAG: Rule = Rule {
    name: "duplicate-tag",
    severity: Error,
    summary: "Reports tags that are defined twice.",
    why: "The specification requires unique names, and tools show only one of the two descriptions.",
    bad: "tags: [{name: A}, {name: A}]\n",
    good: "tags: [{name: A}, {name: B}]\n",
    stage: Stage::Validate(duplicate_tag),
};

fn duplicate_tag(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut seen = HashSet::new();
    for (_, node, name) in strings(model, Kind::Tag, "name") {
        if !seen.insert(name) {
            out.report(document.location(node), format!("duplicate tag `{name}`"))
                .expected("each tag once")
                .actual("two of them");
        }
    }
}

pub(crate) static UNUSED_TAG: Rule = Rule {
    name: "unused-tag",
    severity: Note,
    summary: "Reports tags that no operation uses.",
    why: "The documentation shows an empty section.",
    bad: "tags: [{name: Users}]\n",
    good: "tags: [{name: Users}]\npaths: {/a: {delete: {operationId: a, tags: [Users], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(unused_tag),
};

fn unused_tag(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let used: HashSet<&str> = model
        .operations
        .iter()
        .flat_map(|operation| model.list(operation.node, "tags"))
        .filter_map(|tag| document.as_str(*tag))
        .collect();
    for (_, node, name) in strings(model, Kind::Tag, "name") {
        if !used.contains(name) {
            out.report(
                document.location(node),
                format!("no operation uses tag `{name}`"),
            )
            .expected("an operation with this tag")
            .actual("none");
        }
    }
}
