//! Valid documents that look as if they were not.

use openapi_document::model::Kind as K;
use openapi_document::tree::NodeId;

use super::pairs::pairs;
use super::{Base, typed, unconstrained};

pub(crate) fn all(b: &Base<'_>) -> Vec<(&'static str, Vec<String>)> {
    let m = b.model;
    let text = b.document.text();
    let of = |kind| m.of_kind(kind).collect::<Vec<_>>();
    let into = |nodes: Vec<NodeId>, member: &str| {
        nodes
            .into_iter()
            .filter_map(|it| b.insert(it, member))
            .map(|it| it.text)
            .collect::<Vec<_>>()
    };
    let without_security: Vec<NodeId> = of(K::Operation)
        .into_iter()
        .filter(|it| b.get(*it, "security").is_none())
        .collect();
    let free = unconstrained(b);
    let pairs = pairs(b);
    let values = |kind: &str| {
        pairs
            .iter()
            .filter(|it| b.document.get_str(it.schema, "type") == Some(kind))
            .map(|it| (it.schema, it.value))
            .collect::<Vec<_>>()
    };
    let payload = "{$ref: '#/nowhere', type: 12, default: [], enum: {}, properties: none, example: {examples: 1}, required: true, nullable: x, x-allow: {a: b}}";
    let open: Vec<NodeId> = pairs
        .iter()
        .filter(|it| b.document.key_of(it.value) == Some("configured_props"))
        .map(|it| it.value)
        .collect();
    let schemas = b.at("/components/schemas");
    let operations: Vec<_> = m.operations.iter().map(|it| it.node).collect();
    let value = b.document.json(b.document.root());
    let compact = value.to_string();
    let pretty = format!("{value:#}");
    let ok = "{description: Done.}";
    vec![
        ("unchanged", vec![text.to_owned()]),
        ("other 3.0 versions", ["3.0.0", "3.0.1", "3.0.2", "3.0.4"].iter().map(|it| text.replacen("openapi: 3.0.3", &format!("openapi: {it}"), 1)).collect()),
        ("as JSON", vec![compact, pretty.clone(), pretty.replace("  ", "\t")]),
        ("with CRLF, a byte order mark, a document marker", vec![text.replace('\n', "\r\n"), format!("---\n{text}"), format!("{text}...\n")]),
        ("extensions", [K::OpenApi, K::Info, K::Operation, K::Schema, K::Response, K::MediaType, K::Parameter, K::Tag, K::Server, K::SecurityScheme].into_iter().flat_map(|kind| into(of(kind), &format!("x-planted: {payload}")).into_iter().take(1)).collect()),
        ("free-form values with keywords", open.iter().map(|it| b.replace(*it, payload).text).collect()),
        ("defaults with keywords", into(free.clone(), &format!("default: {payload}"))),
        ("examples of schemas without constraints", into(free.clone(), &format!("example: {payload}"))),
        ("deprecated", into(operations.clone(), "deprecated: true")),
        ("integers as 60.0", values("integer").into_iter().map(|(_, it)| { let span = b.document.span(it); b.replace(it, &format!("{}.0", b.document.slice(span))).text }).collect()),
        ("large integers", values("integer").into_iter().filter(|(schema, _)| b.document.get_str(*schema, "format") == Some("int64")).map(|(_, it)| b.replace(it, "9223372036854775807").text).collect()),
        ("\\p{L} and lookahead", into(typed(b, "string").into_iter().filter(|it| b.get(*it, "pattern").is_none()).collect(), "pattern: '^(?!\\x00)[\\s\\S\\p{L}]*$'")),
        ("nullable enum with null", into(vec![schemas], "Planted: {type: string, nullable: true, enum: [a, null], example: null}").into_iter().map(|it| it.replacen("        repository_path:\n", "        planted: {$ref: '#/components/schemas/Planted'}\n        repository_path:\n", 1)).collect()),
        ("recursive schemas", into(vec![schemas], "Tree:\n  type: object\n  additionalProperties: true\n  properties:\n    children: {type: array, items: {$ref: '#/components/schemas/Tree'}}\n    parent: {allOf: [{$ref: '#/components/schemas/Tree'}]}\n  example: {children: [{children: []}, {parent: {}}]}").into_iter().map(|it| it.replacen("        repository_path:\n", "        tree: {$ref: '#/components/schemas/Tree'}\n        repository_path:\n", 1)).collect()),
        ("compositions", into(vec![schemas], "Planted:\n  allOf:\n    - {$ref: '#/components/schemas/PageInfo'}\n    - {type: object, required: [count, more], properties: {more: {type: boolean}}}\n  example: {count: 1, more: true, total_count: 2}").into_iter().map(|it| it.replacen("        repository_path:\n", "        planted: {$ref: '#/components/schemas/Planted'}\n        repository_path:\n", 1)).collect()),
        ("discriminator", into(vec![schemas], "Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}\nDog: {type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: integer}}}\nPet:\n  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]\n  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: Dog}}\n  example: {kind: cat, lives: 9}").into_iter().map(|it| it.replacen("        repository_path:\n", "        planted: {$ref: '#/components/schemas/Pet'}\n        repository_path:\n", 1)).collect()),
        ("more status codes", operations.iter().filter_map(|it| b.get(*it, "responses")).filter_map(|it| b.insert(it, &format!("'304': {ok}\ndefault: {ok}"))).map(|it| it.text).collect()),
        ("callbacks", into(operations.clone(), "callbacks:\n  done:\n    '{$request.body#/url}':\n      post:\n        operationId: plantedDone\n        requestBody: {content: {application/json: {schema: {type: object}, example: {a: 1}}}}\n        responses: {'204': {description: Done.}}")),
        ("no security", into(without_security.clone(), "security: []")),
        ("optional security", into(without_security, "security: [{}, {apiKey: []}]")),
        ("response headers and links", of(K::Response).into_iter().filter_map(|it| b.insert(it, "headers: {X-Rate-Limit: {schema: {type: integer}, example: 1}, x-trace: {schema: {type: string}}}\nlinks: {me: {operationId: getCurrentUser, parameters: {include: $response.body#/id}}}")).map(|it| it.text).collect()),
        ("additional parameters", operations.iter().filter_map(|it| b.get(*it, "parameters")).filter_map(|it| { let first = *b.document.items(it).first()?; let column = b.document.position(b.document.span(first).start).column - 3; let at = text[..b.document.span(first).start as usize].rfind('\n')? + 1; let indent = " ".repeat(column); let lines = ["{name: planted-cookie, in: cookie, schema: {type: string}}", "{name: filter, in: query, style: deepObject, explode: true, schema: {type: object, additionalProperties: {type: string}}, example: {a: b}}", "{name: page-size, in: query, schema: {type: integer}, example: '1'}", "{name: names, in: query, explode: false, schema: {type: array, items: {type: string}}, example: [a, b]}"].map(|it| format!("{indent}- {it}\n")).concat(); Some(format!("{}{lines}{}", &text[..at], &text[at..])) }).collect()),
        ("server variables", vec![b.replace(b.at("/servers/0/url"), "'https://{region}.pipedream.com:{port}/v1'").text.replacen("    description: The production API.", "    variables: {region: {default: eu, enum: [eu, us]}, port: {default: '443'}}", 1), b.replace(b.at("/servers/0/url"), "/v1").text, b.replace(b.at("/servers/0/url"), "http://localhost:3000").text, b.replace(b.at("/servers/0/url"), "'{scheme}://pipedream.com'").text.replacen("    description: The production API.", "    variables: {scheme: {default: https}}", 1)]),
        ("without a list of tags", vec![b.remove(b.at("/tags")).expect("the list is a block").text]),
        ("anchors, aliases, merge keys", vec![text.replacen("    ClientError:\n", "    ClientError: &error\n", 1).replacen("    ServerError:\n      description: The server failed.\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/ErrorBody'\n", "    ServerError:\n      <<: *error\n      description: The server failed.\n", 1), text.replacen("    ClientError:\n", "    ClientError: &error\n", 1).replacen("    ServerError:\n      description: The server failed.\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/ErrorBody'\n", "    ServerError: *error\n", 1)]),
        ("unquoted status codes", vec![text.replace("'200':", "200:")]),
    ]
}
