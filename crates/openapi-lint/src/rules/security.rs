//! Rules about security schemes, scopes and tags.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::{strings, suggest};
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{Kind, Model, Version};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Security and tags",
    rules: &[
        &UNDEFINED_SECURITY_SCHEME,
        &UNDEFINED_SCOPE,
        &UNEXPECTED_SCOPE,
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
    basis: Basis::openapi(
        "Security Requirement Object",
        "Each name MUST correspond to a security scheme which is declared in the Security Schemes under the Components Object.",
    ),
    bad: "security: [{token: []}]\n",
    good: "security: [{token: []}, {}]\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n",
    stage: Stage::Validate(undefined_security_scheme),
};

fn undefined_security_scheme(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let schemes = model.components("securitySchemes");
    // The first requirement that names the scheme, and the number of those.
    let mut found: BTreeMap<&str, (NodeId, usize)> = BTreeMap::new();
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for member in document.entries(requirement) {
            let name = member.key.as_ref();
            let is_misplaced = name == "$ref" && document.as_str(member.value).is_some();
            if !is_misplaced && !schemes.iter().any(|(known, _)| *known == name) {
                found.entry(name).or_insert((member.value, 0)).1 += 1;
            }
        }
    }
    for (name, (first, number)) in found {
        let elsewhere = match number {
            1 => String::new(),
            _ => format!(", but {number} requirements name it"),
        };
        let finding = out.report(
            document.key_location(first),
            format!("security scheme `{name}` is not defined{elsewhere}"),
        );
        finding
            .actual(format!("`{name}`"))
            .expected("a name under `components.securitySchemes`");
        suggest(finding, name, schemes.iter().map(|(known, _)| *known));
    }
}

pub(crate) static UNDEFINED_SCOPE: Rule = Rule {
    name: "undefined-scope",
    severity: Warning,
    summary: "Reports scopes that the OAuth 2 security scheme does not define.",
    why: "Clients cannot request the scope.",
    basis: Basis::openapi(
        "Security Requirement Object",
        "If the security scheme is of type `\"oauth2\"` or `\"openIdConnect\"`, then the value is a list of scope names required for the execution",
    ),
    bad: "security: [{token: [red]}]\ncomponents: {securitySchemes: {token: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com', scopes: {read: Read.}}}}}}\n",
    good: "security: [{token: [read]}]\ncomponents: {securitySchemes: {token: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com', scopes: {read: Read.}}}}}}\n",
    stage: Stage::Validate(undefined_scope),
};

fn undefined_scope(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (name, scheme, scopes) in requirements(model) {
        if document.get_str(scheme, "type") != Some("oauth2") {
            continue;
        }
        let known: Vec<&str> = document
            .get(scheme, "flows")
            .map(|flows| document.entries(flows))
            .unwrap_or_default()
            .iter()
            .filter_map(|flow| document.get(flow.value, "scopes"))
            .flat_map(|scopes| document.entries(scopes))
            .map(|scope| scope.key.as_ref())
            .collect();
        for scope in document.items(scopes) {
            let text = document.as_str(*scope).unwrap_or_default();
            if known.contains(&text) {
                continue;
            }
            let finding = out.report(
                document.location(*scope),
                format!("`{name}` does not define scope `{text}`"),
            );
            finding.actual(format!("`{text}`"));
            finding.expected(match known.is_empty() {
                true => "an empty list".to_owned(),
                false => known.join(", "),
            });
            suggest(finding, text, known.iter().copied());
        }
    }
}

/// Yields the entries of security requirements that name a defined scheme: the name, the scheme and
/// the list of scopes.
fn requirements<'m>(model: &'m Model<'_>) -> impl Iterator<Item = (&'m str, NodeId, NodeId)> {
    let document = model.document;
    let schemes = model.component_section("securitySchemes");
    model
        .of_kind(Kind::SecurityRequirement)
        .flat_map(|requirement| document.entries(requirement))
        .filter_map(move |entry| {
            Some((
                entry.key.as_ref(),
                model.get(schemes?, &entry.key)?,
                entry.value,
            ))
        })
}

pub(crate) static UNEXPECTED_SCOPE: Rule = Rule {
    name: "unexpected-scope",
    severity: Error,
    summary: "Reports scopes of security schemes that are not OAuth 2 or OpenID Connect, once for each scheme. Only for OpenAPI 3.0: OpenAPI 3.1 allows roles.",
    why: "Such schemes have no scopes; the `type` of the scheme is probably wrong.",
    basis: Basis::openapi(
        "Security Requirement Object",
        "For other security scheme types, the array MUST be empty.",
    ),
    bad: "security: [{token: [read]}]\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n",
    good: "security: [{token: []}]\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n",
    stage: Stage::Validate(unexpected_scope),
};

fn unexpected_scope(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    // The first scope of each scheme, and the number of requirements with scopes.
    let mut found: BTreeMap<NodeId, (&str, NodeId, usize)> = BTreeMap::new();
    // In OpenAPI 3.1, such an array may list roles.
    if model.version == Version::V3_1 {
        return;
    }
    for (name, scheme, scopes) in requirements(model) {
        let is_wrong = matches!(document.get_str(scheme, "type"), Some("http" | "apiKey"));
        if let (true, Some(first)) = (is_wrong, document.items(scopes).first()) {
            found.entry(scheme).or_insert((name, *first, 0)).2 += 1;
        }
    }
    for (scheme, (name, first, number)) in found {
        let of = document.get_str(scheme, "type").unwrap_or_default();
        let elsewhere = match number {
            1 => String::new(),
            _ => format!(", but {number} requirements list some"),
        };
        out.report(
            document.location(first),
            format!("`{name}` is an {of} scheme; it cannot have scopes{elsewhere}"),
        )
        .expected("an empty list")
        .actual(show(document, first))
        .help("remove the scopes, or correct the `type` of the scheme");
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
    basis: Basis::openapi(
        "Security Scheme Object",
        "The values used SHOULD be registered in the IANA Authentication Scheme registry.",
    ),
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
    basis: Basis::openapi(
        "Security Scheme Object",
        "Defines a security scheme that can be used by the operations.",
    ),
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
    basis: Basis::openapi(
        "OpenAPI Object",
        "Not all tags that are used by the Operation Object must be declared.",
    ),
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
    basis: Basis::openapi(
        "OpenAPI Object",
        "Each tag name in the list MUST be unique.",
    ),
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
    basis: Basis::openapi(
        "OpenAPI Object",
        "A list of tags used by the specification with additional metadata.",
    ),
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
