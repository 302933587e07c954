//! Defects of paths, operations, parameters and responses.

use openapi_document::model::Kind as K;
use openapi_document::tree::NodeId;

use super::DefectKind;
use super::{Base, Case};

pub(super) fn all(b: &Base<'_>) -> Vec<DefectKind> {
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
        ("operation ID missing", "missing-operation-id", ops().filter_map(|it| b.remove(id(it.node))).collect()),
        ("duplicate operation ID", "duplicate-operation-id", ops().skip(1).map(|it| b.replace(id(it.node), &first)).collect()),
        ("operation IDs differ in style", "naming-collision", ops().skip_while(|it| b.document.get_str(it.node, "operationId") != Some("getAccount")).skip(1).map(|it| b.replace(id(it.node), "get_account")).collect()),
        ("operation without example", "operation-without-example", with_body().filter_map(|it| {
            // Each property of its response has an example.
            if b.document.get_str(it.node, "operationId") == Some("searchComponents") {
                return None;
            }
            let (_, _, r) = m.responses(it).into_iter().find(|(s, ..)| *s == "200")?;
            let (_, media) = m.content(r).into_iter().next()?;
            Some(b.remove(b.get(media, "examples")?)?.on(vec![b.line(b.document.key_location(it.node))]))
        }).collect()),
        ("media type without schema", "media-type-without-schema", m.of_kind(K::MediaType).filter_map(|it| b.remove(b.get(it, "schema")?)).collect()),
        ("200 without content", "missing-success-content", contents.iter().filter_map(|it| b.remove(*it)).collect()),
        ("no success response", "missing-success-response", ops().filter_map(|it| { let r = b.get(it.node, "responses")?; let key = b.get(r, "200")?; Some(b.rename(key, "'400'").on(vec![b.line(b.document.key_location(r))])) }).collect()),
        ("204 with content", "unexpected-response-body", contents.iter().map(|it| b.rename(b.document.parent(*it).unwrap(), "'204'").on(vec![b.line(b.document.key_location(*it))])).collect()),
        ("path parameter not required", "optional-path-parameter", path_parameters.iter().map(|it| b.replace(b.get(*it, "required").unwrap(), "false")).collect()),
        ("path parameter without required", "optional-path-parameter", path_parameters.iter().filter_map(|it| Some(b.remove(b.get(*it, "required")?)?.on(vec![b.line(b.document.key_location(b.get(*it, "name")?))]))).collect()),
        ("path parameter renamed in the path", "undefined-path-parameter", templated().map(|it| { let path = b.document.key_of(it).unwrap().replace('}', "s}"); let lines = m.operations.iter().filter(|o| o.path_item == it).map(|o| b.line(b.document.key_location(o.node))).collect(); b.rename(it, &path).on(lines) }).collect()),
        ("path parameter not in the path", "unused-path-parameter", inline("query").map(|it| b.replace(b.get(it, "in").unwrap(), "path").on(vec![b.line(b.document.location(b.get(it, "name").unwrap()))])).collect()),
        ("path without slash", "invalid-path", path_items().map(|it| b.rename(it, &b.document.key_of(it).unwrap()[1..])).collect()),
        ("path with query", "suspicious-path", path_items().map(|it| b.rename(it, &format!("{}?a=b", b.document.key_of(it).unwrap()))).collect()),
        ("paths that differ only in a parameter name", "duplicate-path", templated().filter_map(|it| { let path = b.document.key_of(it)?.replace('}', "_other}"); let name = path.split(['{', '}']).nth(1)?.to_owned(); b.insert(b.document.parent(it)?, &format!("{path}:\n  options:\n    operationId: planted\n    parameters: [{}]\n    {done}", param(&name, "in: path, required: true"))).map(|c| { let l = b.line(b.document.key_location(it)); let mut lines = c.lines.clone(); lines.push(l + 5); c.on(lines) }) }).collect()),
        ("paths that differ only in a trailing slash", "path-trailing-slash", path_items().filter(|it| !b.document.key_of(*it).unwrap().contains('}')).filter_map(|it| b.insert(b.document.parent(it)?, &format!("{}/:\n  options:\n    operationId: planted\n    {done}", b.document.key_of(it)?)).map(|c| { let l = b.line(b.document.key_location(it)); let mut lines = c.lines.clone(); lines.push(l + 4); c.on(lines) })).collect()),
        ("path parameter with a pipe", "invalid-path-parameter-name", inline("path").map(|it| b.replace(b.get(it, "name").unwrap(), "'key|id'")).collect()),
        ("duplicate parameter", "duplicate-parameter", ops().filter_map(|it| { let l = b.get(it.node, "parameters")?; let item = *b.document.items(l).last()?; let r = b.document.get_str(item, "$ref")?; let indent = " ".repeat(b.document.position(b.document.span(item).start).column - 3); let text = b.document.text(); let at = b.document.span(b.get(item, "$ref")?).end as usize; Some(Case { text: format!("{}\n{indent}- $ref: '{r}'{}", &text[..at], &text[at..]), lines: vec![b.line(b.document.location(item)) + 1] }) }).collect()),
        ("style of another `in`", "invalid-parameter-style", inline("query").filter_map(|it| b.insert(it, "style: matrix")).collect()),
        ("schema and content", "conflicting-fields", inline("query").filter_map(|it| b.insert(it, "content: {text/plain: {schema: {type: string}}}")).map(|c| { let l = c.lines[0]; c.on((l - 1..l + 8).collect()) }).collect()),
        ("parameter without schema", "missing-field", inline("query").filter_map(|it| b.remove(b.get(it, "schema")?)).map(|c| { let l = c.lines[0]; c.on((l..l + 40).collect()) }).collect()),
        ("link to an unknown operation", "undefined-link-target", m.of_kind(K::Response).filter_map(|it| b.insert(it, "links: {next: {operationId: nobody}}")).collect()),
        ("callback with an unknown method", "unknown-field", insert("callbacks: {done: {'{$request.body#/url}': {pst: {}}}}")),
    ]
}
