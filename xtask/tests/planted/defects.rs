//! Kinds of defect, each planted in many places.

use xtask::document::NodeId;
use xtask::model::Kind as K;

use crate::edit::{Base, Case};
use crate::pairs::pairs;

/// A kind of defect: its name, the rule that must find it, and the documents that have it.
pub(crate) type Planted = (&'static str, &'static str, Vec<Case>);

fn typed(base: &Base<'_>, of: &str) -> Vec<NodeId> {
    base.model
        .of_kind(K::Schema)
        .filter(|it| base.document.get_str(*it, "type") == Some(of))
        .collect()
}

pub(crate) fn all(base: &Base<'_>) -> Vec<Planted> {
    let mut list = document(base);
    list.extend(operations(base));
    list.extend(schemas(base));
    list.extend(examples(base));
    list
}

fn document(b: &Base<'_>) -> Vec<Planted> {
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
    let beside = b
        .model
        .references
        .iter()
        .filter_map(|it| b.insert(it.node, "description: ignored"))
        .collect();
    let servers = [
        "htps://api.pipedream.com/v1",
        "https:/api.pipedream.com/v1",
        "https//api.pipedream.com",
        "api.pipedream.com/v1",
        "https://",
        "https://api pipedream.com",
        "https://api.pipedream.com:99999",
        "'https://{region}.pipedream.com'",
        "'https://api.pipedream.com/{v1'",
        "https://api.pipedream.com/v1?a=b",
        "''",
        "ftp://api.pipedream.com",
        "'://api.pipedream.com'",
        "'https://api.pipedream..com'",
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
            "unknown-keyword",
            renamed(K::Operation, "description", "desciption"),
        ),
        (
            "schema keyword misspelt",
            "unknown-keyword",
            renamed(K::Schema, "properties", "propertes"),
        ),
        (
            "parameter keyword misspelt",
            "unknown-keyword",
            renamed(K::Parameter, "description", "decription"),
        ),
        (
            "response keyword misspelt",
            "unknown-keyword",
            renamed(K::Response, "content", "contents"),
        ),
        (
            "root keyword misspelt",
            "unknown-keyword",
            renamed(K::OpenApi, "tags", "tag"),
        ),
        (
            "info keyword unknown",
            "unknown-keyword",
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
                            let l = b.line(b.document.key_place(it)) + 1;
                            let mut lines = c.lines.clone();
                            lines.push(l);
                            c.on(lines)
                        })
                })
                .collect(),
        ),
        (
            "3.1 const",
            "newer-syntax",
            typed(b, "string")
                .into_iter()
                .filter_map(|it| b.insert(it, "const: a"))
                .collect(),
        ),
        (
            "3.1 type list",
            "newer-syntax",
            typed(b, "string")
                .into_iter()
                .map(|it| b.replace(b.get(it, "type").unwrap(), "[string, 'null']"))
                .collect(),
        ),
        (
            "3.1 numeric exclusiveMinimum",
            "newer-syntax",
            typed(b, "integer")
                .into_iter()
                .filter_map(|it| b.insert(it, "exclusiveMinimum: 0"))
                .collect(),
        ),
        (
            "3.1 schema examples",
            "newer-syntax",
            typed(b, "integer")
                .into_iter()
                .filter_map(|it| b.insert(it, "examples: [1]"))
                .collect(),
        ),
        (
            "3.1 webhooks",
            "newer-syntax",
            inserted(K::OpenApi, "webhooks: {}"),
        ),
        (
            "required is a string",
            "value-type",
            replaced(K::Parameter, "required", "'yes'"),
        ),
        (
            "nullable is a string",
            "value-type",
            replaced(K::Schema, "nullable", "'true'"),
        ),
        (
            "summary is a number",
            "value-type",
            replaced(K::Operation, "summary", "12"),
        ),
        (
            "tags is a string",
            "value-type",
            replaced(K::Operation, "tags", "Accounts"),
        ),
        (
            "version is a number",
            "value-type",
            replaced(K::Info, "version", "1.0"),
        ),
        (
            "type misspelt",
            "value-choice",
            typed(b, "string")
                .into_iter()
                .map(|it| b.replace(b.get(it, "type").unwrap(), "strng"))
                .collect(),
        ),
        (
            "place misspelt",
            "value-choice",
            replaced(K::Parameter, "in", "qurey"),
        ),
        ("beside a reference", "beside-reference", beside),
        (
            "status code",
            "status-code",
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
                .map(|it| it.on(vec![14]))
                .collect(),
        ),
        (
            "parameter without place",
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
            "media type name",
            "media-type-name",
            of(K::MediaType)
                .into_iter()
                .map(|it| b.rename(it, "json"))
                .collect(),
        ),
        (
            "component name",
            "component-name",
            components("schemas", "A B: {type: string}"),
        ),
        (
            "license URL",
            "url-form",
            replaced(K::License, "url", "htp//spdx org"),
        ),
        (
            "documentation URL",
            "url-form",
            replaced(K::ExternalDocs, "url", "https:/pipedream.com"),
        ),
        (
            "schema reference broken",
            "unresolved-reference",
            refer(K::Schema, "'#/components/schemas/Nowhere'"),
        ),
        (
            "parameter reference broken",
            "unresolved-reference",
            refer(K::Parameter, "'#/components/parameters/Limt'"),
        ),
        (
            "response reference broken",
            "unresolved-reference",
            refer(K::Response, "'#/components/response/ClientError'"),
        ),
        (
            "reference without #",
            "unresolved-reference",
            refer(K::Schema, "/components/schemas/Source"),
        ),
        (
            "reference to another kind",
            "reference-kind",
            refer(K::Response, "'#/components/schemas/Source'"),
        ),
        (
            "reference to a remote file",
            "remote-reference",
            refer(K::Schema, "'https://example.com/a.yaml#/A'"),
        ),
        (
            "component refers to itself",
            "reference-cycle",
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
            "undefined security",
            "undefined-security",
            inserted(K::Operation, "security: [{nobody: []}]"),
        ),
        (
            "scope of a bearer token",
            "undefined-scope",
            inserted(K::Operation, "security: [{apiKey: [read]}]"),
        ),
        (
            "undefined tag",
            "undefined-tag",
            replaced(K::Operation, "tags", "[Acounts]"),
        ),
        (
            "tag twice",
            "duplicate-tag",
            replaced(K::Tag, "name", "Accounts")
                .into_iter()
                .skip(1)
                .collect(),
        ),
        (
            "server URL",
            "server-url",
            servers
                .iter()
                .filter(|it| !it.contains('{'))
                .map(|it| b.replace(server, it))
                .collect(),
        ),
        (
            "server variable",
            "server-variable",
            servers
                .iter()
                .filter(|it| it.contains('{'))
                .map(|it| b.replace(server, it))
                .collect(),
        ),
        (
            "server slash",
            "server-slash",
            vec![b.replace(server, "https://api.pipedream.com/v1/")],
        ),
        (
            "version not ASCII",
            "generator-version",
            vec![b.replace(b.at("/info/version"), "1.0 β")],
        ),
    ]
}

fn operations(b: &Base<'_>) -> Vec<Planted> {
    let m = b.model;
    let ops = || m.operations.iter();
    let id = |node| b.get(node, "operationId").unwrap();
    let insert = |text: &str| {
        ops()
            .filter_map(|it| b.insert(it.node, text))
            .collect::<Vec<_>>()
    };
    let path_items = || m.of_kind(K::PathItem);
    let first = b
        .document
        .get_str(m.operations[0].node, "operationId")
        .unwrap()
        .to_owned();
    let contents: Vec<NodeId> = ops()
        .flat_map(|it| m.responses(it))
        .filter(|(status, ..)| *status == "200")
        .filter_map(|(_, _, r)| b.get(r, "content"))
        .collect();
    let with_body = || {
        ops().filter(|it| {
            m.responses(it)
                .iter()
                .any(|(s, _, r)| *s == "200" && b.get(*r, "content").is_some())
                && b.get(it.node, "requestBody").is_none()
        })
    };
    let path_parameters: Vec<_> = m
        .of_kind(K::Parameter)
        .filter(|it| b.document.get_str(*it, "in") == Some("path"))
        .collect();
    let inline = |place: &'static str| {
        m.of_kind(K::Parameter).filter(move |it| {
            b.document.get_str(*it, "in") == Some(place)
                && m.component_name(*it, "parameters").is_none()
        })
    };
    let templated = || path_items().filter(|it| b.document.key_of(*it).unwrap().contains('}'));
    let done = "responses: {'204': {description: Done.}}";
    let param =
        |name: &str, rest: &str| format!("{{name: {name}, schema: {{type: string}}, {rest}}}");
    vec![
        ("operation ID missing", "operation-id-missing", ops().filter_map(|it| b.remove(id(it.node))).collect()),
        ("operation ID twice", "operation-id-duplicate", ops().skip(1).map(|it| b.replace(id(it.node), &first)).collect()),
        ("operation IDs differ in style", "operation-id-duplicate", ops().skip(1).map(|it| b.replace(id(it.node), "get_account")).collect()),
        ("operation without example", "operation-without-example", with_body().filter_map(|it| {
            let (_, _, r) = m.responses(it).into_iter().find(|(s, ..)| *s == "200")?;
            let (_, media) = m.content(r).into_iter().next()?;
            Some(b.remove(b.get(media, "examples")?)?.on(vec![b.line(b.document.key_place(it.node))]))
        }).collect()),
        ("media type without schema", "media-type-without-schema", m.of_kind(K::MediaType).filter_map(|it| b.remove(b.get(it, "schema")?)).collect()),
        ("200 without content", "success-without-body", contents.iter().filter_map(|it| b.remove(*it)).collect()),
        ("no success", "success-response-missing", ops().filter_map(|it| { let r = b.get(it.node, "responses")?; let key = b.get(r, "200")?; Some(b.rename(key, "'400'").on(vec![b.line(b.document.key_place(r))])) }).collect()),
        ("204 with content", "body-not-allowed", contents.iter().map(|it| b.rename(b.document.parent(*it).unwrap(), "'204'").on(vec![b.line(b.document.key_place(*it))])).collect()),
        ("path parameter not required", "path-parameter-required", path_parameters.iter().map(|it| b.replace(b.get(*it, "required").unwrap(), "false")).collect()),
        ("path parameter says nothing of required", "path-parameter-required", path_parameters.iter().filter_map(|it| Some(b.remove(b.get(*it, "required")?)?.on(vec![b.line(b.document.key_place(b.get(*it, "name")?))]))).collect()),
        ("path parameter renamed in the path", "path-parameter-undeclared", templated().map(|it| { let path = b.document.key_of(it).unwrap().replace('}', "s}"); let lines = m.operations.iter().filter(|o| o.path_item == it).map(|o| b.line(b.document.key_place(o.node))).collect(); b.rename(it, &path).on(lines) }).collect()),
        ("path parameter not in the path", "path-parameter-absent", inline("query").map(|it| b.replace(b.get(it, "in").unwrap(), "path").on(vec![b.line(b.document.place(b.get(it, "name").unwrap()))])).collect()),
        ("path without slash", "path-form", path_items().map(|it| b.rename(it, &b.document.key_of(it).unwrap()[1..])).collect()),
        ("path with query", "path-form", path_items().map(|it| b.rename(it, &format!("{}?a=b", b.document.key_of(it).unwrap()))).collect()),
        ("path twice but for its parameter", "path-duplicate", templated().filter_map(|it| { let path = b.document.key_of(it)?.replace('}', "_other}"); let name = path.split(['{', '}']).nth(1)?.to_owned(); b.insert(b.document.parent(it)?, &format!("{path}:\n  options:\n    operationId: planted\n    parameters: [{}]\n    {done}", param(&name, "in: path, required: true"))).map(|c| { let l = b.line(b.document.key_place(it)); let mut lines = c.lines.clone(); lines.push(l + 5); c.on(lines) }) }).collect()),
        ("path twice but for a slash", "path-duplicate", path_items().filter(|it| !b.document.key_of(*it).unwrap().contains('}')).filter_map(|it| b.insert(b.document.parent(it)?, &format!("{}/:\n  options:\n    operationId: planted\n    {done}", b.document.key_of(it)?)).map(|c| { let l = b.line(b.document.key_place(it)); let mut lines = c.lines.clone(); lines.push(l + 4); c.on(lines) })).collect()),
        ("path parameter with a bar", "path-parameter-name", inline("path").map(|it| b.replace(b.get(it, "name").unwrap(), "'key|id'")).collect()),
        ("parameter twice", "parameter-duplicate", ops().filter_map(|it| { let l = b.get(it.node, "parameters")?; let item = *b.document.items(l).last()?; let r = b.document.get_str(item, "$ref")?; let indent = " ".repeat(b.document.position(b.document.span(item).start).column - 3); let text = b.document.text(); let at = b.document.span(b.get(item, "$ref")?).end as usize; Some(Case { text: format!("{}\n{indent}- $ref: '{r}'{}", &text[..at], &text[at..]), lines: vec![b.line(b.document.place(item)) + 1] }) }).collect()),
        ("parameter named body", "generator-reserved-parameter", inline("query").map(|it| b.replace(b.get(it, "name").unwrap(), "body")).collect()),
        ("style of another place", "parameter-style", inline("query").filter_map(|it| b.insert(it, "style: matrix")).collect()),
        ("schema and content", "exclusive-fields", inline("query").filter_map(|it| b.insert(it, "content: {text/plain: {schema: {type: string}}}")).map(|c| { let l = c.lines[0]; c.on((l - 1..l + 8).collect()) }).collect()),
        ("parameter without schema", "exclusive-fields", inline("query").filter_map(|it| b.remove(b.get(it, "schema")?)).map(|c| { let l = c.lines[0]; c.on((l..l + 40).collect()) }).collect()),
        ("link to nowhere", "link-target", m.of_kind(K::Response).filter_map(|it| b.insert(it, "links: {next: {operationId: nobody}}")).collect()),
        ("callback path", "unknown-keyword", insert("callbacks: {done: {'{$request.body#/url}': {pst: {}}}}")),
    ]
}

fn schemas(b: &Base<'_>) -> Vec<Planted> {
    let m = b.model;
    let into = |of: &str, text: &str| {
        typed(b, of)
            .into_iter()
            .filter_map(|it| b.insert(it, text))
            .collect::<Vec<_>>()
    };
    let untyped: Vec<_> = m
        .of_kind(K::Schema)
        .filter(|it| {
            b.get(*it, "type").is_none()
                && b.document.members(*it).len() == 1
                && b.get(*it, "description").is_some()
        })
        .collect();
    let requiring: Vec<NodeId> = m
        .of_kind(K::Schema)
        .filter_map(|it| m.list(it, "required").last().copied())
        .filter(|it| {
            let owner = b.document.parent(*it).and_then(|l| b.document.parent(l));
            owner.is_some_and(|o| b.get(o, "properties").is_some())
        })
        .collect();
    let propertied: Vec<NodeId> = m
        .of_kind(K::Schema)
        .filter_map(|it| b.get(it, "properties"))
        .collect();
    let with_pattern: Vec<_> = m
        .of_kind(K::Schema)
        .filter_map(|it| b.get(it, "pattern"))
        .collect();
    let formats: Vec<_> = m
        .of_kind(K::Schema)
        .filter_map(|it| b.get(it, "format"))
        .collect();
    vec![
        ("required property undefined", "required-undefined", requiring.iter().map(|it| b.replace(*it, "nobody")).collect()),
        ("default of another type", "default-mismatch", into("integer", "default: many")),
        ("default true in a string", "default-mismatch", into("string", "default: true")),
        ("enum of another type", "enum-mismatch", into("integer", "enum: [1, two]").into_iter().skip(2).collect()),
        ("enum with null", "enum-mismatch", typed(b, "string").into_iter().filter(|it| !b.document.is_true(*it, "nullable") && b.get(*it, "enum").is_none()).filter_map(|it| b.insert(it, "enum: [a, null]")).collect()),
        ("enum value twice", "repeated-value", into("string", "enum: [a, b, a]")),
        ("format unknown", "unknown-format", formats.iter().map(|it| b.replace(*it, "int46")).collect()),
        ("format made up", "unknown-format", into("string", "format: cron")),
        ("format of another type", "keyword-type", into("boolean", "format: date-time")),
        ("array without items", "array-without-items", typed(b, "array").into_iter().filter_map(|it| Some(b.remove(b.get(it, "items")?)?.on(vec![b.line(b.document.key_place(b.get(it, "type")?))]))).collect()),
        ("nullable without type", "nullable-without-type", untyped.iter().filter_map(|it| b.insert(*it, "nullable: true")).collect()),
        ("pattern broken", "pattern-form", with_pattern.iter().map(|it| b.replace(*it, "'^(a'")).collect()),
        ("minLength on an integer", "keyword-type", into("integer", "minLength: 1")),
        ("minimum above maximum", "impossible-bounds", into("string", "minLength: 5\nmaxLength: 2")),
        ("items on a string", "keyword-type", into("string", "items: {}")),
        ("read-only and write-only", "exclusive-fields", into("string", "readOnly: true\nwriteOnly: true").into_iter().map(|c| { let l = c.lines[0]; c.on(vec![l, l + 1]) }).collect()),
        ("branches alike", "ambiguous-branches", untyped.iter().filter_map(|it| b.insert(*it, "oneOf: [{type: integer}, {type: number}]")).collect()),
        ("discriminator without branches", "discriminator-without-branches", typed(b, "object").into_iter().filter(|it| b.get(*it, "anyOf").is_none()).filter_map(|it| b.insert(it, "discriminator: {propertyName: id}")).collect()),
        ("discriminator's property undefined", "discriminator-property", b.insert(b.at("/components/schemas/Trigger"), "discriminator: {propertyName: kind}").map(|c| { let l = c.lines[0]; c.on(vec![l, l + 1, l + 2]) }).into_iter().collect()),
        ("discriminator's mapping", "discriminator-mapping", b.insert(b.at("/components/schemas/Trigger"), "discriminator: {propertyName: id, mapping: {a: '#/components/schemas/HtpTrigger'}}").map(|c| { let l = c.lines[0]; c.on(vec![l, l + 1, l + 2]) }).into_iter().collect()),
        ("property in another case", "case-collision", propertied.iter().filter_map(|it| { let name = b.document.members(*it).first()?.key.to_uppercase(); b.insert(*it, &format!("{name}: {{type: string}}")) }).collect()),
        ("schema in another case", "case-collision", ["source", "workflow", "user"].iter().filter_map(|name| b.insert(b.at("/components/schemas"), &format!("{name}: {{type: string}}")).map(|c| { let upper = format!("{}{}", name[..1].to_uppercase(), &name[1..]); let l = b.line(b.document.key_place(b.at(&format!("/components/schemas/{upper}")))); c.on(vec![l + 1]) })).collect()),
        ("property called extra", "generator-extra-property", propertied.iter().filter_map(|it| b.insert(*it, "extra: {type: string}")).collect()),
    ]
}

fn examples(b: &Base<'_>) -> Vec<Planted> {
    let m = b.model;
    let pairs = pairs(b);
    let of = |kind: &str| {
        pairs
            .iter()
            .filter(|it| b.document.get_str(it.schema, "type") == Some(kind))
            .map(|it| it.value)
            .collect::<Vec<_>>()
    };
    let strict = |kind: &str| {
        pairs
            .iter()
            .filter(|it| {
                b.document.get_str(it.schema, "type") == Some(kind)
                    && !b.document.is_true(it.schema, "nullable")
            })
            .map(|it| it.value)
            .collect::<Vec<_>>()
    };
    let replaced = |nodes: Vec<NodeId>, with: &str| {
        nodes
            .into_iter()
            .map(|it| b.replace(it, with))
            .collect::<Vec<_>>()
    };
    let format = |format: &str| {
        pairs
            .iter()
            .filter(|it| b.document.get_str(it.schema, "format") == Some(format))
            .map(|it| it.value)
            .collect::<Vec<_>>()
    };
    let required = || {
        pairs
            .iter()
            .filter(|it| it.required && b.document.member_of(it.value).is_some())
    };
    let member = |it: NodeId| b.document.member_of(it).is_some();
    let schema_examples: Vec<NodeId> = typed(b, "string")
        .into_iter()
        .filter_map(|it| b.get(it, "example"))
        .collect();
    let parameters = || {
        m.of_kind(K::Parameter)
            .filter_map(|it| Some((b.model.get(it, "schema")?, b.get(it, "example")?)))
    };
    let limits: Vec<NodeId> = b
        .document
        .members(b.at("/components/parameters/Limit/examples"))
        .iter()
        .filter_map(|it| b.get(it.value, "value"))
        .collect();
    let patterned: Vec<_> = m
        .of_kind(K::Schema)
        .filter(|it| b.get(*it, "pattern").is_some() && b.get(*it, "format").is_none())
        .filter_map(|it| b.get(it, "example"))
        .collect();
    vec![
        ("example: text for an integer", "example-type", replaced(of("integer"), "many")),
        ("example: number for a string", "example-type", replaced(of("string"), "12")),
        ("example: text for a boolean", "example-type", replaced(of("boolean"), "'true'")),
        ("example: text for a list", "example-type", replaced(of("array").into_iter().filter(|it| member(*it)).collect(), "none")),
        ("example: list for an object", "example-type", replaced(of("object").into_iter().filter(|it| member(*it)).collect(), "[1]")),
        ("example: fraction for an integer", "example-type", replaced(of("integer"), "1.5")),
        ("example: null", "example-null", replaced(strict("string").into_iter().filter(|it| member(*it)).collect(), "null")),
        ("example: required member missing", "example-missing-member", required().filter_map(|it| b.remove(it.value)).collect()),
        ("example: member misspelt", "example-unknown-member", required().filter(|it| b.document.key_of(it.value).is_some_and(|key| key.len() > 4)).map(|it| { let name = b.document.key_of(it.value).unwrap(); b.rename(it.value, &format!("{}{}", &name[..2], &name[3..])) }).collect()),
        ("example: date-time broken", "example-format", replaced(format("date-time"), "yesterday")),
        ("example: impossible date", "example-format", replaced(format("date-time"), "'2024-02-30T00:00:00Z'")),
        ("example: int64 overflow", "example-format", replaced(format("int64"), "9223372036854775808")),
        ("example: pattern broken", "example-pattern", replaced(patterned, "nothing")),
        ("example: below the minimum", "example-bound", replaced(limits.clone(), "0")),
        ("example: above the maximum", "example-bound", replaced(limits, "101")),
        ("example: not in the enumeration", "example-enum", vec![b.replace(b.at("/components/parameters/Expand/example"), "evnt"), b.replace(b.at("/paths/~1accounts~1{account_id}/get/parameters/1/example"), "2")]),
        ("schema example of another type", "example-type", replaced(schema_examples, "12")),
        ("parameter example of another type", "example-type", parameters().filter(|(schema, _)| b.document.get_str(*schema, "type") == Some("string")).map(|(_, it)| b.replace(it, "[a]")).collect()),
        ("example: read-only member in a request", "example-direction", {
            let property = b.at("/components/schemas/CreateSourceRequest/properties/name");
            let shown = b.at("/paths/~1sources/post/requestBody/content/application~1json/examples/fromUrl/value/name");
            b.insert(property, "readOnly: true").map(|c| c.on(vec![b.line(b.document.key_place(shown))])).into_iter().collect()
        }),
        ("example: JSON text without a member", "example-missing-member", ["free", "paid"].iter().map(|name| b.replace(b.at(&format!("/paths/~1users~1me/get/responses/200/content/application~1json/examples/{name}/value")), "'{}'")).collect()),
        ("example: JSON text broken", "example-unreadable", ["free", "paid"].iter().map(|name| b.replace(b.at(&format!("/paths/~1users~1me/get/responses/200/content/application~1json/examples/{name}/value")), "'{\"data\": '")).collect()),
        ("example: external file missing", "example-unreadable", ["free", "paid"].iter().map(|name| { let v = b.at(&format!("/paths/~1users~1me/get/responses/200/content/application~1json/examples/{name}/value")); let c = b.replace(v, "PLANTED"); Case { text: c.text.replace("value: PLANTED", "externalValue: missing.json"), lines: c.lines } }).collect()),
    ]
}
