//! Labelled changes around schemas: parameters, statuses, media types, access, names.

use crate::case::{Case, axes, operation, parameters, responses};

fn case(name: &str, old: String, new: String, label: &str) -> Case {
    Case {
        name: name.to_owned(),
        old,
        new,
        breaks: axes(label),
    }
}

pub(crate) fn cases() -> Vec<Case> {
    let mut list = of_parameters();
    list.extend(of_responses());
    list.extend(of_bodies());
    list.extend(of_access());
    list.extend(of_names());
    list
}

fn of_parameters() -> Vec<Case> {
    const Q: &str = "{name: q, in: query, schema: {type: string}}";
    const TABLE: &[(&str, &str, &str, &str)] = &[
        ("optional more", "", Q, "nothing"),
        (
            "required more",
            "",
            "{name: q, in: query, required: true, schema: {type: string}}",
            "wire",
        ),
        (
            "required more with a default",
            "",
            "{name: q, in: query, required: true, schema: {type: string, default: a}}",
            "wire",
        ),
        ("less", Q, "", "wire"),
        (
            "became required",
            Q,
            "{name: q, in: query, required: true, schema: {type: string}}",
            "wire",
        ),
        (
            "became optional",
            "{name: q, in: query, required: true, schema: {type: string}}",
            Q,
            "nothing",
        ),
        (
            "renamed",
            Q,
            "{name: query, in: query, schema: {type: string}}",
            "wire",
        ),
        (
            "moved to a header",
            Q,
            "{name: q, in: header, schema: {type: string}}",
            "wire",
        ),
        (
            "a header in other letters",
            "{name: X-Q, in: header, schema: {type: string}}",
            "{name: x-q, in: header, schema: {type: string}}",
            "nothing",
        ),
        (
            "integer to string, which a URL writes alike",
            "{name: q, in: query, schema: {type: integer}}",
            Q,
            "nothing",
        ),
        (
            "string to integer",
            Q,
            "{name: q, in: query, schema: {type: integer}}",
            "wire",
        ),
        (
            "a list comma-separated",
            "{name: q, in: query, schema: {type: array, items: {type: string}}}",
            "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            "wire",
        ),
        (
            "explode of a plain value",
            Q,
            "{name: q, in: query, explode: false, schema: {type: string}}",
            "nothing",
        ),
        (
            "the default style spelt out",
            "{name: q, in: query, schema: {type: array, items: {type: string}}}",
            "{name: q, in: query, style: form, explode: true, schema: {type: array, items: {type: string}}}",
            "nothing",
        ),
        (
            "a list by pipes",
            "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            "{name: q, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
            "wire",
        ),
        (
            "a value less",
            "{name: q, in: query, schema: {type: string, enum: [a, b]}}",
            "{name: q, in: query, schema: {type: string, enum: [a]}}",
            "wire",
        ),
        (
            "a value more",
            "{name: q, in: query, schema: {type: string, enum: [a]}}",
            "{name: q, in: query, schema: {type: string, enum: [a, b]}}",
            "nothing",
        ),
        (
            "greater maximum",
            "{name: q, in: query, schema: {type: integer, maximum: 5}}",
            "{name: q, in: query, schema: {type: integer, maximum: 9}}",
            "nothing",
        ),
        (
            "smaller maximum",
            "{name: q, in: query, schema: {type: integer, maximum: 9}}",
            "{name: q, in: query, schema: {type: integer, maximum: 5}}",
            "wire",
        ),
        (
            "another default",
            "{name: q, in: query, schema: {type: integer, default: 10}}",
            "{name: q, in: query, schema: {type: integer, default: 20}}",
            "wire",
        ),
        (
            "deprecated",
            Q,
            "{name: q, in: query, deprecated: true, schema: {type: string}}",
            "nothing",
        ),
        (
            "may not be empty",
            "{name: q, in: query, allowEmptyValue: true, schema: {type: string}}",
            Q,
            "wire",
        ),
        (
            "may be empty",
            Q,
            "{name: q, in: query, allowEmptyValue: true, schema: {type: string}}",
            "nothing",
        ),
        (
            "words",
            Q,
            "{name: q, in: query, description: What to look for., example: cats, schema: {type: string}}",
            "nothing",
        ),
        (
            "JSON in a parameter",
            "{name: q, in: query, schema: {type: object}}",
            "{name: q, in: query, content: {application/json: {schema: {type: object}}}}",
            "wire",
        ),
        (
            "reordered",
            "{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}",
            "{name: b, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}",
            "sdk",
        ),
    ];
    let mut list: Vec<Case> = TABLE
        .iter()
        .map(|(name, old, new, label)| {
            case(
                &format!("parameter: {name}"),
                parameters(old),
                parameters(new),
                label,
            )
        })
        .collect();
    let base = parameters("");
    list.push(case(
        "path parameter renamed",
        base.clone(),
        base.replace("{id}", "{key}")
            .replace("name: id", "name: key"),
        "nothing",
    ));
    list.push(case(
        "path renamed",
        base.clone(),
        base.replace("/x/", "/y/"),
        "wire",
    ));
    list.push(case(
        "method changed",
        base.clone(),
        base.replace("    get:", "    post:"),
        "wire",
    ));
    list.push(case(
        "parameters moved to the path item",
        base.clone(),
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /x/{id}:\n    parameters: [{name: id, in: path, \
         required: true, schema: {type: string}}]\n    get: {operationId: call, responses: {'204': {description: Done}}}\n"
            .to_owned(),
        "nothing",
    ));
    list
}

fn of_responses() -> Vec<Case> {
    const JSON: &str = "{description: D, content: {application/json: {schema: {type: string}}}}";
    let r = |map: &str| responses(&map.replace("JSON", JSON));
    const TABLE: &[(&str, &str, &str, &str)] = &[
        (
            "success gone",
            "{'200': JSON, '404': {description: N}}",
            "{'404': {description: N}}",
            "wire",
        ),
        ("200 to 201", "{'200': JSON}", "{'201': JSON}", "wire"),
        (
            "204 beside a body",
            "{'200': JSON}",
            "{'200': JSON, '204': {description: D}}",
            "wire",
        ),
        (
            "201 with the same body",
            "{'200': JSON}",
            "{'200': JSON, '201': JSON}",
            "nothing",
        ),
        (
            "an error documented",
            "{'200': JSON}",
            "{'200': JSON, '404': {description: N}}",
            "nothing",
        ),
        (
            "an error no longer documented",
            "{'200': JSON, '404': {description: N}}",
            "{'200': JSON}",
            "nothing",
        ),
        (
            "an error under a class, alike",
            "{'200': JSON, 4XX: JSON}",
            "{'200': JSON, 4XX: JSON, '404': JSON}",
            "nothing",
        ),
        (
            "an error under a class, otherwise",
            "{'200': JSON, 4XX: JSON}",
            "{'200': JSON, 4XX: JSON, '404': {description: D, content: {application/json: {schema: {type: integer}}}}}",
            "wire",
        ),
        (
            "200 to 2XX, alike",
            "{'200': JSON}",
            "{2XX: JSON}",
            "nothing",
        ),
        (
            "media type more",
            "{'200': JSON}",
            "{'200': {description: D, content: {application/json: {schema: {type: string}}, text/csv: {}}}}",
            "nothing",
        ),
        (
            "media type less",
            "{'200': {description: D, content: {application/json: {schema: {type: string}}, text/csv: {}}}}",
            "{'200': JSON}",
            "wire",
        ),
        (
            "media type with a charset",
            "{'200': JSON}",
            "{'200': {description: D, content: {application/json; charset=utf-8: {schema: {type: string}}}}}",
            "nothing",
        ),
        (
            "body gone",
            "{'200': JSON}",
            "{'200': {description: D}}",
            "wire",
        ),
        (
            "body new",
            "{'200': {description: D}}",
            "{'200': JSON}",
            "nothing",
        ),
        (
            "header gone",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "{'200': {description: D}}",
            "wire",
        ),
        (
            "header new",
            "{'200': {description: D}}",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "nothing",
        ),
        (
            "header optional",
            "{'200': {description: D, headers: {X-A: {required: true, schema: {type: string}}}}}",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "wire",
        ),
        (
            "header of another type",
            "{'200': {description: D, headers: {X-A: {schema: {type: integer}}}}}",
            "{'200': {description: D, headers: {X-A: {schema: {type: string}}}}}",
            "wire",
        ),
        (
            "words",
            "{'200': {description: D}}",
            "{'200': {description: All is well.}}",
            "nothing",
        ),
    ];
    TABLE
        .iter()
        .map(|(name, old, new, label)| case(&format!("response: {name}"), r(old), r(new), label))
        .collect()
}

fn of_bodies() -> Vec<Case> {
    let b = |body: &str| {
        operation(
            "post",
            "/x",
            &format!("{body}      responses: {{'204': {{description: D}}}}"),
            "{}",
        )
    };
    let with = |rest: &str, media: &str| {
        b(&format!(
            "      requestBody: {{{rest}content: {{{media}}}}}\n"
        ))
    };
    const JSON: &str = "application/json: {schema: {type: object}}";
    const BOTH: &str =
        "application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}";
    vec![
        case("body: new and optional", b(""), with("", JSON), "nothing"),
        case(
            "body: new and required",
            b(""),
            with("required: true, ", JSON),
            "wire",
        ),
        case("body: gone", with("", JSON), b(""), "wire"),
        case(
            "body: became required",
            with("", JSON),
            with("required: true, ", JSON),
            "wire",
        ),
        case(
            "body: became optional",
            with("required: true, ", JSON),
            with("", JSON),
            "nothing",
        ),
        case(
            "body: media type less",
            with("", BOTH),
            with("", JSON),
            "wire",
        ),
        case(
            "body: media type more",
            with("", JSON),
            with("", BOTH),
            "nothing",
        ),
        case(
            "body: any media type",
            with("", JSON),
            with("", "'*/*': {schema: {type: object}}"),
            "nothing",
        ),
        case(
            "body: a part of a form encoded otherwise",
            with(
                "",
                "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}",
            ),
            with(
                "",
                "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: image/png}}}",
            ),
            "wire",
        ),
    ]
}

fn of_access() -> Vec<Case> {
    let doc = |rest: &str, security: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}paths:\n  /x:\n    get: {{operationId: call, \
             {security}responses: {{'204': {{description: D}}}}}}\ncomponents: {{securitySchemes: {{a: {{type: apiKey, \
             in: header, name: K}}, b: {{type: http, scheme: bearer}}, o: {{type: oauth2, flows: {{clientCredentials: \
             {{tokenUrl: 'https://t', scopes: {{r: Read, w: Write}}}}}}}}}}}}\n"
        )
    };
    let s = |list: &str| doc("", &format!("security: {list}, "));
    let u = |list: &str| doc(&format!("servers: {list}\n"), "");
    vec![
        case("security: asked for", doc("", ""), s("[{a: []}]"), "wire"),
        case(
            "security: no longer asked for",
            s("[{a: []}]"),
            doc("", ""),
            "nothing",
        ),
        case(
            "security: another way in",
            s("[{a: []}]"),
            s("[{a: []}, {b: []}]"),
            "nothing",
        ),
        case(
            "security: a way less",
            s("[{a: []}, {b: []}]"),
            s("[{a: []}]"),
            "wire",
        ),
        case(
            "security: both at once",
            s("[{a: []}]"),
            s("[{a: [], b: []}]"),
            "wire",
        ),
        case(
            "security: a scope more",
            s("[{o: [r]}]"),
            s("[{o: [r, w]}]"),
            "wire",
        ),
        case(
            "security: a scope less",
            s("[{o: [r, w]}]"),
            s("[{o: [r]}]"),
            "nothing",
        ),
        case(
            "security: moved to the document",
            s("[{a: []}]"),
            doc("security: [{a: []}]\n", ""),
            "nothing",
        ),
        case(
            "security: anonymous allowed",
            s("[{a: []}]"),
            s("[{a: []}, {}]"),
            "nothing",
        ),
        case(
            "security: anonymous no longer",
            s("[{a: []}, {}]"),
            s("[{a: []}]"),
            "wire",
        ),
        case(
            "security: the key's header in small letters",
            s("[{a: []}]"),
            s("[{a: []}]").replace("name: K", "name: k"),
            "nothing",
        ),
        case(
            "security: a query's key in small letters",
            s("[{a: []}]").replace("in: header", "in: query"),
            s("[{a: []}]")
                .replace("in: header", "in: query")
                .replace("name: K", "name: k"),
            "wire",
        ),
        case(
            "security: key elsewhere",
            s("[{a: []}]"),
            s("[{a: []}]").replace("in: header", "in: query"),
            "wire",
        ),
        case(
            "security: scheme renamed",
            s("[{a: []}]"),
            s("[{z: []}]").replace("{a: {type", "{z: {type"),
            "nothing",
        ),
        case(
            "security: tokens from elsewhere",
            s("[{o: [r]}]"),
            s("[{o: [r]}]").replace("https://t", "https://u"),
            "wire",
        ),
        case(
            "server: another",
            u("[{url: 'https://a'}]"),
            u("[{url: 'https://b'}]"),
            "wire",
        ),
        case(
            "server: one more",
            u("[{url: 'https://a'}]"),
            u("[{url: 'https://a'}, {url: 'https://b'}]"),
            "nothing",
        ),
        case(
            "server: one less",
            u("[{url: 'https://a'}, {url: 'https://b'}]"),
            u("[{url: 'https://a'}]"),
            "wire",
        ),
        case(
            "server: a slash at its end",
            u("[{url: 'https://a/v1'}]"),
            u("[{url: 'https://a/v1/'}]"),
            "nothing",
        ),
        case(
            "server: words",
            u("[{url: 'https://a'}]"),
            u("[{url: 'https://a', description: Here.}]"),
            "nothing",
        ),
        case(
            "server: a variable's value less",
            u("[{url: 'https://{r}.a', variables: {r: {default: eu, enum: [eu, us]}}}]"),
            u("[{url: 'https://{r}.a', variables: {r: {default: eu, enum: [eu]}}}]"),
            "wire",
        ),
    ]
}

fn of_names() -> Vec<Case> {
    let base = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ntags: [{name: pets}]\npaths:\n  /x:\n    get:\n      \
        operationId: getPet\n      tags: [pets]\n      summary: Get a pet\n      responses: {'200': {description: D, content: \
        {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}\ncomponents:\n  schemas:\n    Pet: {type: object, \
        properties: {a: {type: string}}}\n    Unused: {type: string}\n"
        .to_owned();
    let edit = |name: &str, from: &str, to: &str, label: &str| {
        assert!(base.contains(from), "{name}");
        case(name, base.clone(), base.replace(from, to), label)
    };
    vec![
        edit("operation ID changed", "getPet", "fetchPet", "sdk"),
        edit(
            "operation ID gone",
            "      operationId: getPet\n",
            "",
            "sdk",
        ),
        edit("tag renamed", "pets", "animals", "sdk"),
        edit("a tag more", "[pets]", "[pets, more]", "nothing"),
        edit("schema renamed", "Pet", "Animal", "sdk"),
        edit(
            "schema inlined",
            "{$ref: '#/components/schemas/Pet'}",
            "{type: object, properties: {a: {type: string}}}",
            "nothing",
        ),
        edit(
            "an unused schema gone",
            "    Unused: {type: string}\n",
            "",
            "nothing",
        ),
        edit(
            "a schema more",
            "    Unused:",
            "    More: {type: string}\n    Unused:",
            "nothing",
        ),
        edit("summary", "Get a pet", "Returns a pet", "nothing"),
        edit(
            "title and version of the API",
            "title: T, version: '1'",
            "title: Pets, version: '2'",
            "nothing",
        ),
        edit(
            "operation deprecated",
            "      summary",
            "      deprecated: true\n      summary",
            "nothing",
        ),
        edit(
            "operation more",
            "components:",
            "  /y:\n    get: {operationId: more, responses: {'204': {description: D}}}\ncomponents:",
            "nothing",
        ),
        edit(
            "a callback more",
            "      summary",
            "      callbacks: {done: {'{$request.query.u}': {post: {responses: {'204': {description: D}}}}}}\n      summary",
            "nothing",
        ),
    ]
}
