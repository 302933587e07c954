//! Defects of the document, its references, and everything outside operations and schemas.

use openapi_document::model::Kind as K;
use openapi_document::tree::NodeId;

use super::Base;
use super::{DefectKind, typed};

pub(super) fn all(b: &Base<'_>) -> Vec<DefectKind> {
    let of = |kind| b.model.of_kind(kind).collect::<Vec<_>>();
    let field = |kind, name: &'static str| {
        of(kind)
            .into_iter()
            .filter_map(|it| b.get(it, name))
            .collect::<Vec<_>>()
    };
    let renamed = |kind, from, to: &str| {
        field(kind, from)
            .into_iter()
            .map(|it| b.rename(it, to))
            .collect::<Vec<_>>()
    };
    let removed = |kind, name| {
        field(kind, name)
            .into_iter()
            .filter_map(|it| b.remove(it))
            .collect::<Vec<_>>()
    };
    let replaced = |kind, name, with: &str| {
        field(kind, name)
            .into_iter()
            .map(|it| b.replace(it, with))
            .collect::<Vec<_>>()
    };
    let inserted = |kind, text: &str| {
        of(kind)
            .into_iter()
            .filter_map(|it| b.insert(it, text))
            .collect::<Vec<_>>()
    };
    let references: Vec<_> = b
        .model
        .references
        .iter()
        .filter_map(|it| Some((it.expected, b.get(it.node, "$ref")?)))
        .collect();
    let refer = |kind, to: &str| {
        references
            .iter()
            .filter(|(k, _)| *k == kind)
            .map(|(_, it)| b.replace(*it, to))
            .collect::<Vec<_>>()
    };
    let siblings = b
        .model
        .references
        .iter()
        .filter_map(|it| b.insert(it.node, "description: ignored"))
        .collect();
    let without_security: Vec<NodeId> = b
        .model
        .of_kind(K::Operation)
        .filter(|it| b.get(*it, "security").is_none())
        .collect();
    let invalid_servers = [
        "https:/api.pipedream.com/v1",
        "https://",
        "https://api pipedream.com",
        "https://api.pipedream.com:99999",
        "'://api.pipedream.com'",
    ];
    let suspicious_servers = [
        "htps://api.pipedream.com/v1",
        "https//api.pipedream.com",
        "api.pipedream.com/v1",
        "https://api.pipedream.com/v1?a=b",
        "''",
        "ftp://api.pipedream.com",
        "'https://api.pipedream..com'",
    ];
    let servers_with_variables = [
        "'https://{region}.pipedream.com'",
        "'https://api.pipedream.com/{v1'",
    ];
    let server = b.at("/servers/0/url");
    let components = |section: &str, text: &str| {
        b.insert(b.at(&format!("/components/{section}")), text)
            .into_iter()
            .collect::<Vec<_>>()
    };
    let mut unused = components("schemas", "Orphan: {type: string}");
    unused.extend(components(
        "parameters",
        "Orphan: {name: orphan, in: query, schema: {type: string}}",
    ));
    unused.extend(components("responses", "Orphan: {description: An orphan.}"));
    unused.extend(components(
        "securitySchemes",
        "orphan: {type: http, scheme: basic}",
    ));
    unused.extend(
        b.insert(b.at("/components"), "examples:\n  Orphan: {value: 1}")
            .map(|it| {
                let l = it.lines[0] + 1;
                it.on(vec![l])
            }),
    );
    unused.extend(
        b.insert(
            b.at("/components"),
            "headers:\n  Orphan: {schema: {type: string}}",
        )
        .map(|it| {
            let l = it.lines[0] + 1;
            it.on(vec![l])
        }),
    );
    vec![
        (
            "operation keyword misspelt",
            "unknown-field",
            renamed(K::Operation, "description", "desciption"),
        ),
        (
            "schema keyword misspelt",
            "unknown-field",
            renamed(K::Schema, "properties", "propertes"),
        ),
        (
            "parameter keyword misspelt",
            "unknown-field",
            renamed(K::Parameter, "description", "decription"),
        ),
        (
            "response keyword misspelt",
            "unknown-field",
            renamed(K::Response, "content", "contents"),
        ),
        (
            "root keyword misspelt",
            "unknown-field",
            renamed(K::OpenApi, "tags", "tag"),
        ),
        (
            "info keyword unknown",
            "unknown-field",
            inserted(K::Info, "author: me"),
        ),
        (
            "duplicate key in operation",
            "duplicate-key",
            field(K::Operation, "description")
                .into_iter()
                .filter_map(|it| {
                    b.insert(b.document.parent(it)?, "description: again")
                        .map(|c| {
                            let l = b.line(b.document.key_location(it)) + 1;
                            let mut lines = c.lines.clone();
                            lines.push(l);
                            c.on(lines)
                        })
                })
                .collect(),
        ),
        (
            "required is a string",
            "invalid-field-type",
            replaced(K::Parameter, "required", "'yes'"),
        ),
        (
            "nullable is a string",
            "invalid-field-type",
            replaced(K::Schema, "nullable", "'true'"),
        ),
        (
            "summary is a number",
            "invalid-field-type",
            replaced(K::Operation, "summary", "12"),
        ),
        (
            "tags is a string",
            "invalid-field-type",
            replaced(K::Operation, "tags", "Accounts"),
        ),
        (
            "version is a number",
            "invalid-field-type",
            replaced(K::Info, "version", "1.0"),
        ),
        (
            "type misspelt",
            "invalid-field-value",
            typed(b, "string")
                .into_iter()
                .map(|it| b.replace(b.get(it, "type").unwrap(), "strng"))
                .collect(),
        ),
        (
            "`in` misspelt",
            "invalid-field-value",
            replaced(K::Parameter, "in", "qurey"),
        ),
        ("sibling of a reference", "ref-siblings", siblings),
        (
            "invalid status code",
            "invalid-status-code",
            of(K::Responses)
                .into_iter()
                .filter_map(|it| b.get(it, "200"))
                .map(|it| b.rename(it, "'2000'"))
                .collect(),
        ),
        (
            "response without description",
            "missing-field",
            removed(K::Response, "description"),
        ),
        (
            "operation without responses",
            "missing-field",
            removed(K::Operation, "responses"),
        ),
        (
            "info without title",
            "missing-field",
            removed(K::Info, "title"),
        ),
        (
            "document without info",
            "missing-field",
            removed(K::OpenApi, "info")
                .into_iter()
                .map(|it| it.on(vec![b.line(b.document.location(b.document.root()))]))
                .collect(),
        ),
        (
            "parameter without `in`",
            "missing-field",
            removed(K::Parameter, "in"),
        ),
        (
            "request body without content",
            "missing-field",
            removed(K::RequestBody, "content"),
        ),
        (
            "security scheme without scheme",
            "missing-field",
            removed(K::SecurityScheme, "scheme"),
        ),
        (
            "invalid media type",
            "invalid-media-type",
            of(K::MediaType)
                .into_iter()
                .map(|it| b.rename(it, "json"))
                .collect(),
        ),
        (
            "invalid component name",
            "invalid-component-name",
            components("schemas", "A B: {type: string}"),
        ),
        (
            "invalid license URL",
            "invalid-url",
            inserted(K::Info, "license: {name: MIT, url: htp//spdx org}"),
        ),
        (
            "invalid documentation URL",
            "invalid-url",
            replaced(K::ExternalDocs, "url", "https:/pipedream.com"),
        ),
        (
            "unresolved schema reference",
            "unresolved-ref",
            refer(K::Schema, "'#/components/schemas/Nowhere'"),
        ),
        (
            "unresolved parameter reference",
            "unresolved-ref",
            refer(K::Parameter, "'#/components/parameters/Limt'"),
        ),
        (
            "unresolved response reference",
            "unresolved-ref",
            refer(K::Response, "'#/components/response/ClientError'"),
        ),
        (
            "reference without #",
            "unresolved-ref",
            refer(K::Schema, "/components/schemas/Source"),
        ),
        (
            "reference to another kind",
            "ref-type-mismatch",
            refer(K::Response, "'#/components/schemas/Source'"),
        ),
        (
            "reference to a remote file",
            "remote-ref",
            refer(K::Schema, "'https://example.com/a.yaml#/A'"),
        ),
        (
            "component refers to itself",
            "ref-cycle",
            ["Cursor", "Source", "Workflow", "User"]
                .iter()
                .map(|name| {
                    b.replace(
                        b.at(&format!("/components/schemas/{name}")),
                        &format!("{{$ref: '#/components/schemas/{name}'}}"),
                    )
                })
                .collect(),
        ),
        ("unused component", "unused-component", unused),
        (
            "undefined security scheme",
            "undefined-security-scheme",
            inserted(K::Operation, "security: [{nobody: []}]"),
        ),
        (
            "scope of a bearer token",
            "unexpected-scope",
            without_security
                .iter()
                .filter_map(|it| b.insert(*it, "security: [{apiKey: [read]}]"))
                .collect(),
        ),
        (
            "undefined tag",
            "undefined-tag",
            replaced(K::Operation, "tags", "[Acounts]"),
        ),
        (
            "duplicate tag",
            "duplicate-tag",
            replaced(K::Tag, "name", "Accounts")
                .into_iter()
                .skip(1)
                .collect(),
        ),
        (
            "invalid server URL",
            "invalid-server-url",
            invalid_servers.map(|it| b.replace(server, it)).into(),
        ),
        (
            "suspicious server URL",
            "suspicious-server-url",
            suspicious_servers.map(|it| b.replace(server, it)).into(),
        ),
        (
            "invalid server variable",
            "invalid-server-variable",
            servers_with_variables
                .map(|it| b.replace(server, it))
                .into(),
        ),
        (
            "server URL with a trailing slash",
            "server-trailing-slash",
            vec![b.replace(server, "https://api.pipedream.com/v1/")],
        ),
    ]
}
