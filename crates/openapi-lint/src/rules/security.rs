//! Names of security schemes, scopes and tags.

use std::collections::HashSet;

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
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
    summary: "Every security requirement names a security scheme.",
    why: "Nobody knows how to authenticate otherwise.",
    bad: "security: [{token: []}]\n",
    good: "security: [{token: []}, {}]\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n",
    stage: Stage::Validate(undefined_security_scheme),
};

fn undefined_security_scheme(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let schemes = model.components("securitySchemes");
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for member in document.members(requirement) {
            let name = member.key.as_ref();
            if schemes.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let finding = out.report(
                document.key_location(member.value),
                format!("no security scheme is called `{name}`"),
            );
            finding
                .actual(format!("`{name}`"))
                .expected("a name under `components.securitySchemes`");
            if let Some(near) = closest_match(name, schemes.iter().map(|(known, _)| *known)) {
                finding.help(format!("write `{near}`"));
            }
        }
    }
}

pub(crate) static UNDEFINED_SCOPE: Rule = Rule {
    name: "undefined-scope",
    severity: Warning,
    summary: "Scopes are those that the scheme's flows define; only OAuth and OpenID Connect have any.",
    why: "A scope that nobody defined cannot be asked for.",
    bad: "security: [{token: [read]}]\ncomponents: {securitySchemes: {token: {type: http, scheme: bearer}}}\n",
    good: "security: [{token: [read]}]\ncomponents: {securitySchemes: {token: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com', scopes: {read: Read.}}}}}}\n",
    stage: Stage::Validate(undefined_scope),
};

fn undefined_scope(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for member in document.members(requirement) {
            let scheme = model
                .component_section("securitySchemes")
                .and_then(|s| model.get(s, &member.key));
            let Some(scheme) = scheme else { continue };
            let kind = document.get_str(scheme, "type").unwrap_or_default();
            let known: Vec<&str> = document
                .get(scheme, "flows")
                .map(|flows| document.members(flows))
                .unwrap_or_default()
                .iter()
                .filter_map(|flow| document.get(flow.value, "scopes"))
                .flat_map(|scopes| document.members(scopes))
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
                    let finding = out.report(
                        document.location(*scope),
                        format!("`{}` defines no scope `{name}`", member.key),
                    );
                    finding.actual(format!("`{name}`"));
                    finding.expected(if known.is_empty() {
                        "an empty list".to_owned()
                    } else {
                        known.join(", ")
                    });
                }
            }
        }
    }
}

/// The schemes of IANA's registry of HTTP authentication.
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
    summary: "The `scheme` of HTTP security is one that IANA's registry lists.",
    why: "It is the first word of the `Authorization` header, and a client knows no other.",
    bad: "security: [{token: []}]\ncomponents: {securitySchemes: {token: {type: http, scheme: baerer}}}\n",
    good: "security: [{token: []}]\ncomponents: {securitySchemes: {token: {type: http, scheme: Bearer}}}\n",
    stage: Stage::Validate(unknown_http_auth_scheme),
};

fn unknown_http_auth_scheme(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for scheme in model.of_kind(Kind::SecurityScheme) {
        let Some(node) = document.get(scheme, "scheme") else {
            continue;
        };
        let Some(name) = document.as_str(node) else {
            continue;
        };
        let lower = name.to_lowercase();
        if document.get_str(scheme, "type") == Some("http") && !SCHEMES.contains(&lower.as_str()) {
            let finding = out.report(
                document.location(node),
                format!("HTTP has no authentication scheme `{name}`"),
            );
            finding
                .expected("a scheme of IANA's registry, such as bearer")
                .actual(format!("`{name}`"));
            if let Some(near) = closest_match(name, SCHEMES.iter().copied()) {
                finding.help(format!("write `{near}`"));
            }
        }
    }
}

pub(crate) static UNEXPECTED_SECURITY_SCHEME_FIELD: Rule = Rule {
    name: "unexpected-security-scheme-field",
    severity: Warning,
    summary: "A security scheme, or an OAuth flow, has the fields of its own type only.",
    why: "A field of another type says nothing; most likely `type` is not what was meant.",
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
        for member in document.members(scheme) {
            let Some((other, _)) = owner(&member.key).filter(|(other, _)| *other != kind) else {
                continue;
            };
            if own.iter().any(|(known, _)| *known == kind) {
                out.report(
                    document.key_location(member.value),
                    format!("`{}` says nothing of a scheme of type `{kind}`", member.key),
                )
                .expected(format!("`type: {other}`"))
                .actual(format!("`type: {kind}`"))
                .help("remove the field, or correct the type");
            }
        }
    }
    for flow in model.of_kind(Kind::OAuthFlow) {
        let (foreign, flows) = match document.key_of(flow) {
            Some("implicit") => ("tokenUrl", "any other flow"),
            Some("password" | "clientCredentials") => {
                ("authorizationUrl", "`implicit` or `authorizationCode`")
            }
            _ => continue,
        };
        if let Some(node) = document.get(flow, foreign) {
            let name = document.key_of(flow).unwrap_or_default();
            out.report(
                document.key_location(node),
                format!("`{foreign}` says nothing of the flow `{name}`"),
            )
            .expected(flows)
            .actual(format!("`{name}`"))
            .help("remove the field, or correct the name of the flow");
        }
    }
}

fn tags<'m>(model: &'m Model<'_>) -> HashSet<&'m str> {
    model
        .of_kind(Kind::Tag)
        .filter_map(|tag| model.document.get_str(tag, "name"))
        .collect()
}

pub(crate) static UNDEFINED_TAG: Rule = Rule {
    name: "undefined-tag",
    severity: Warning,
    summary: "Every tag of an operation is in the document's list, where there is one.",
    why: "It has no description, and most likely it is misspelt.",
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
                    format!("the tag `{name}` is not defined"),
                );
                finding
                    .actual(format!("`{name}`"))
                    .expected("a tag of the document's list");
                if let Some(near) = closest_match(name, known.iter().copied()) {
                    finding.help(format!("write `{near}`"));
                }
            }
        }
    }
}

pub(crate) static DUPLICATE_TAG: Rule = Rule {
    name: "duplicate-tag",
    severity: Error,
    summary: "No tag is defined twice.",
    why: "The specification demands that each name is its own.",
    bad: "tags: [{name: A}, {name: A}]\n",
    good: "tags: [{name: A}, {name: B}]\n",
    stage: Stage::Validate(duplicate_tag),
};

fn duplicate_tag(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut seen = HashSet::new();
    for tag in model.of_kind(Kind::Tag) {
        let Some(name) = document.get(tag, "name") else {
            continue;
        };
        let text = document.as_str(name);
        if text.is_some() && !seen.insert(text) {
            out.report(
                document.location(name),
                format!("the tag `{}` is defined twice", text.unwrap_or_default()),
            )
            .expected("each tag once")
            .actual("two of them");
        }
    }
}

pub(crate) static UNUSED_TAG: Rule = Rule {
    name: "unused-tag",
    severity: Note,
    summary: "Every tag is on an operation.",
    why: "It makes an empty section in the documentation.",
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
    for tag in model.of_kind(Kind::Tag) {
        let Some(name) = document.get(tag, "name") else {
            continue;
        };
        if document
            .as_str(name)
            .is_some_and(|text| !used.contains(text))
        {
            out.report(document.location(name), "no operation has this tag")
                .expected("an operation with it")
                .actual("none");
        }
    }
}
