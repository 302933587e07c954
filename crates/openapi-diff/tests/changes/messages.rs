//! Messages name what changed, with its old and new values.

use openapi_diff::{Format, brief, render};

use crate::case::{operation, parameters, report, request, response, responses};

/// Compares two documents, and returns the messages of the changes.
fn messages(old: &str, new: &str) -> Vec<String> {
    let changes = report(old, new).changes.into_iter();
    changes.map(|it| it.message).collect()
}

/// A document with a response whose schema is the component `Fox`.
fn fox(properties: &str) -> String {
    operation(
        "get",
        "/x",
        "      responses: {'200': {description: D, content: {application/json: {schema: {$ref: \
         '#/components/schemas/Fox'}}}}}",
        &format!("{{schemas: {{Fox: {{type: object, {properties}}}}}}}"),
    )
}

#[test]
fn schemas_are_named_by_component_property_and_parameter() {
    for (old, new, expected) in [
        (
            fox("properties: {breed: {type: string}}"),
            fox("properties: {breed: {type: integer}}"),
            "`Fox.breed` changed from string to integer",
        ),
        (
            fox("properties: {tags: {type: array, items: {type: string}}}"),
            fox("properties: {tags: {type: array, items: {type: integer}}}"),
            "`Fox.tags[]` changed from string to integer",
        ),
        (
            request("{type: string}"),
            request("{type: integer}"),
            "the request body changed from string to integer",
        ),
        (
            response("{type: array, items: {type: string}}"),
            response("{type: array, items: {type: integer}}"),
            "each item of the response body changed from string to integer",
        ),
        (
            parameters("{name: limit, in: query, schema: {type: integer, default: 10}}"),
            parameters("{name: limit, in: query, schema: {type: integer, default: 20}}"),
            "default of `limit` changed from 10 to 20",
        ),
        (
            responses(
                "{'200': {description: D, headers: {X-A: {schema: {type: string, maxLength: 5}}}}}",
            ),
            responses(
                "{'200': {description: D, headers: {X-A: {schema: {type: string, maxLength: 9}}}}}",
            ),
            "maxLength of `X-A` raised from 5 to 9",
        ),
    ] {
        assert_eq!(messages(&old, &new), [expected]);
    }
}

#[test]
fn server_xml_and_discriminator_are_named_with_their_values() {
    let server = |default: &str| {
        let servers = format!(
            "servers: [{{url: 'https://{{region}}.example.com', variables: {{region: {{default: {default}}}}}}}]"
        );
        response("{type: string}") + "\n" + &servers
    };
    assert_eq!(
        messages(&server("eu"), &server("us")),
        ["default of server variable `region` changed from `eu` to `us`"]
    );
    let xml = |name: &str| {
        let pet = format!("{{type: object, properties: {{tag: {{type: string{name}}}}}}}");
        response(&pet).replace("application/json", "application/xml")
    };
    assert_eq!(
        messages(&xml(""), &xml(", xml: {name: label}")),
        ["XML name `label` added to `tag`"]
    );
    let union = "{oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Dog'}], \
                 discriminator: {propertyName: kind}}";
    let old = response(union);
    let new = old
        .replace("schemas/Pet'", "schemas/Animal'")
        .replace(" Pet:", " Animal:");
    assert!(
        messages(&old, &new)
            .contains(&"discriminator value of `Animal` changed from `Pet` to `Animal`".to_owned()),
        "{:?}",
        messages(&old, &new)
    );
}

#[test]
fn component_is_named_by_where_it_is_used() {
    let inline = response("{type: object, properties: {a: {type: integer}}}");
    let reference =
        response("{type: object, properties: {a: {$ref: '#/components/schemas/Name'}}}");
    assert_eq!(
        messages(&inline, &reference),
        ["`a` changed from integer to string"]
    );
}

#[test]
fn replaced_component_is_named_with_its_replacement() {
    let of = |name: &str| response(&format!("{{$ref: '#/components/schemas/{name}'}}"));
    assert_eq!(
        messages(&of("Name"), &of("Tree")),
        ["`Name` (now `Tree`) changed from string to object"]
    );
}

#[test]
fn request_schemas_change_with_their_values() {
    for (old, new, expected) in [
        (
            "{type: object, properties: {lang: {type: string}}}",
            "{type: object, required: [lang], properties: {lang: {type: string}}}",
            "request property `lang` is now required",
        ),
        (
            "{type: object, properties: {name: {type: string, maxLength: 100}}}",
            "{type: object, properties: {name: {type: string, maxLength: 50}}}",
            "maxLength of `name` lowered from 100 to 50",
        ),
        (
            "{type: object, properties: {name: {type: string, pattern: X}}}",
            "{type: object, properties: {name: {type: string, pattern: Y}}}",
            "pattern of `name` changed from `X` to `Y`",
        ),
        (
            "{type: object, properties: {id: {type: string}}}",
            "{type: object, properties: {id: {type: string, format: uuid}}}",
            "format `uuid` added to `id`",
        ),
        (
            "{type: object, properties: {kind: {type: string, enum: [a, b]}}}",
            "{type: object, properties: {kind: {type: string, enum: [a]}}}",
            "enum value `b` removed from `kind`",
        ),
        (
            "{type: object, properties: {a: {type: string, enum: [x, null], nullable: true}}}",
            "{type: object, properties: {a: {type: string, enum: [x]}}}",
            "`a` is no longer nullable",
        ),
        (
            "{oneOf: [{type: integer}, {type: string}, {$ref: '#/components/schemas/Dog'}]}",
            "{oneOf: [{type: integer}, {type: string}]}",
            "the request may no longer be a `Dog`",
        ),
    ] {
        assert_eq!(messages(&request(old), &request(new)), [expected]);
    }
}

#[test]
fn added_response_variant_is_named() {
    let old = "{oneOf: [{type: integer}, {type: string}]}";
    let new = "{oneOf: [{type: integer}, {type: string}, {$ref: '#/components/schemas/Dog'}]}";
    assert_eq!(
        messages(&response(old), &response(new)),
        ["the response may now also be a `Dog`"]
    );
}

#[test]
fn unresolved_reference_is_named() {
    for (reference, expected) in [
        (
            "./s.yaml",
            "cannot compare: `./s.yaml` is outside the document",
        ),
        (
            "#/components/schemas/None",
            "cannot compare: `#/components/schemas/None` cannot be resolved",
        ),
    ] {
        let new = request(&format!("{{$ref: '{reference}'}}"));
        assert_eq!(messages(&request("{type: string}"), &new)[0], expected);
    }
}

#[test]
fn statuses_are_named() {
    const JSON: &str = "{description: D, content: {application/json: {schema: {type: string}}}}";
    let of = |map: &str| responses(&map.replace("JSON", JSON));
    for (old, new, expected) in [
        (
            "{'200': JSON}",
            "{'201': JSON}",
            vec!["response 200 removed", "success response 201 added"],
        ),
        (
            "{'200': JSON}",
            "{'200': JSON, default: JSON}",
            vec!["a default response is now documented"],
        ),
        (
            "{'200': JSON}",
            "{'200': JSON, '404': JSON}",
            vec!["response 404 is now documented"],
        ),
    ] {
        assert_eq!(messages(&of(old), &of(new)), expected);
    }
}

#[test]
fn renamed_parameter_is_named_with_its_new_name() {
    let of = |name: &str| {
        parameters(&format!(
            "{{name: {name}, in: query, schema: {{type: string}}}}"
        ))
    };
    assert_eq!(
        messages(&of("a"), &of("b")),
        [
            "query parameter `a` was renamed to `b`",
            "query parameter `b` added"
        ]
    );
}

#[test]
fn report_names_the_next_version() {
    let (old, wider, other) = (
        request("{type: string}"),
        request("{}"),
        request("{type: integer}"),
    );
    for (new, version, expected) in [
        (&wider, "0.1.0", "\ncompatible change: 0.1.0 → 0.1.1\n"),
        (&other, "0.1.0", "\nbreaking change: 0.1.0 → 0.2.0\n"),
        (&other, "1.4.2", "\nbreaking change: 1.4.2 → 2.0.0\n"),
        (&other, "unreleased", "\nbreaking change\n"),
        (&old, "0.1.0", "\nno version change\n"),
    ] {
        let report = report(&old, new).with_version(version);
        assert!(brief(&report).ends_with(expected), "{}", brief(&report));
        let text = render(&report, Format::Human, &old, new);
        assert!(text.ends_with(expected), "{text}");
    }
}

/// A document with a number of operations, each with a schema of its own.
fn many(count: usize, path: &str, kind: &str, property: &str) -> String {
    let (mut paths, mut schemas) = (String::new(), String::new());
    for at in 0..count {
        paths.push_str(&format!(
            "  /{path}{at}: {{get: {{operationId: {path}{at}, responses: {{'200': {{description: D, content: \
             {{application/json: {{schema: {{$ref: '#/components/schemas/S{at}'}}}}}}}}}}}}}}\n"
        ));
        schemas.push_str(&format!(
            "    S{at}: {{type: object, properties: {{a: {{type: {kind}}}{property}}}}}\n"
        ));
    }
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

#[test]
fn eight_hundred_changes_fit_a_screen() {
    let old = many(400, "x", "string", "");
    let new = many(400, "x", "integer", ", b: {type: string}");
    let report = report(&old, &new);
    assert_eq!(report.changes.len(), 800);
    let text = render(&report, Format::Human, &old, &new);
    assert!(text.lines().count() < 20, "{text}");
    let breaking = text.find("Breaking (400)").expect("breaking changes");
    assert!(breaking < text.find("Compatible (400)").expect("compatible changes"));
    assert!(
        text.contains(
            "`S0.a` changed from string to integer; and 399 more: `S1.a`, `S2.a`, `S3.a`, `S4.a`, …"
        ),
        "{text}"
    );
    assert!(text.contains("x0, x1, x2, x3 and 396 more"), "{text}");
}

#[test]
fn removed_and_added_operations_are_grouped() {
    let (old, new) = (many(50, "x", "string", ""), many(50, "y", "string", ""));
    let text = render(&report(&old, &new), Format::Human, &old, &new);
    assert!(text.lines().count() < 20, "{text}");
    assert!(
        text.contains("`GET /x0` removed; and 49 more: `GET /x1`"),
        "{text}"
    );
    assert!(
        text.contains("`GET /y0` added; and 49 more: `GET /y1`"),
        "{text}"
    );
}

#[test]
fn changes_with_different_values_are_listed_one_by_one() {
    let of = |bounds: [u8; 3]| {
        let [a, b, c] = bounds;
        request(&format!(
            "{{type: object, properties: {{a: {{type: string, maxLength: {a}}}, b: {{type: string, maxLength: {b}}}, \
             c: {{type: string, maxLength: {c}}}}}}}"
        ))
    };
    let text = brief(&report(&of([9, 8, 7]), &of([1, 2, 3])));
    for expected in [
        "maxLength of `a` lowered from 9 to 1",
        "maxLength of `b` lowered from 8 to 2",
        "maxLength of `c` lowered from 7 to 3",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn few_changes_are_shown_with_excerpts_and_many_on_request() {
    let (old, new) = (many(2, "x", "string", ""), many(2, "x", "integer", ""));
    let text = render(&report(&old, &new), Format::Human, &old, &new);
    assert!(text.contains("before: string"), "{text}");
    let (old, new) = (many(9, "x", "string", ""), many(9, "x", "integer", ""));
    let mut report = report(&old, &new);
    assert!(!render(&report, Format::Human, &old, &new).contains("before: string"));
    report.all = true;
    assert!(render(&report, Format::Human, &old, &new).contains("before: string"));
}

#[test]
fn markdown_has_what_the_report_for_a_terminal_has() {
    let (old, new) = (
        many(3, "x", "string", ""),
        many(3, "x", "integer", ", b: {type: string}"),
    );
    let report = report(&old, &new).with_version("1.4.2");
    let markdown = render(&report, Format::Markdown, &old, &new);
    for expected in [
        "6 changes: 3 breaking (3 wire), 3 compatible.",
        "Breaking change: 1.4.2 → 2.0.0.",
        "`S0.a` changed from string to integer; and 2 more: `S1.a`, `S2.a` (x0, x1, x2)",
        "`response-type-widened` new.yaml:",
        "Breaks deployed clients in any language: Clients cannot decode a value of the new type. Send",
        "`response-property-added` new.yaml:",
    ] {
        assert!(markdown.contains(expected), "{expected}: {markdown}");
    }
}
