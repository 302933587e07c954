//! Labelled changes of what tells alternatives apart.

use crate::case::{Case, axes, operation};

const A: &str = "{$ref: '#/components/schemas/Timer'}";
const B: &str = "{$ref: '#/components/schemas/Http'}";
const KIND: &str = "kind: {type: string}";

/// Two alternatives under a discriminator.
fn schema(discriminator: &str) -> String {
    format!("{{oneOf: [{A}, {B}]{discriminator}}}")
}

fn mapping(values: &str) -> String {
    schema(&format!(
        ", discriminator: {{propertyName: kind, mapping: {{{values}}}}}"
    ))
}

fn components(kind_a: &str, kind_b: &str) -> String {
    format!(
        "{{schemas: {{Timer: {{type: object, required: [kind, cron], properties: {{{kind_a}, cron: {{type: string}}}}}}, \
         Http: {{allOf: [{{type: object, required: [kind, path], properties: {{{kind_b}, path: {{type: string}}}}}}]}}}}}}"
    )
}

fn request(schema: &str, components: &str) -> String {
    let inner = format!(
        "      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}\n      \
         responses: {{'204': {{description: Done}}}}"
    );
    operation("post", "/x", &inner, components)
}

fn response(schema: &str, components: &str) -> String {
    let inner = format!(
        "      responses: {{'200': {{description: Done, content: {{application/json: {{schema: {schema}}}}}}}}}"
    );
    operation("get", "/x", &inner, components)
}

pub(crate) fn cases() -> Vec<Case> {
    const T: &str = "t: '#/components/schemas/Timer'";
    const H: &str = "h: '#/components/schemas/Http'";
    let both = mapping(&format!("{T}, {H}"));
    let none = schema("");
    let plain = schema(", discriminator: {propertyName: kind}");
    let table = [
        (
            "a property of another name",
            both.clone(),
            both.replace("propertyName: kind", "propertyName: type"),
            "wire",
            "wire",
        ),
        (
            "another value for a schema",
            both.clone(),
            both.replace("t: ", "timer: "),
            "wire",
            "wire",
        ),
        (
            "a value more for a schema",
            both.clone(),
            mapping(&format!("{T}, {H}, cron: '#/components/schemas/Timer'")),
            "nothing",
            "wire",
        ),
        (
            "a value less for a schema",
            mapping(&format!("{T}, {H}, cron: '#/components/schemas/Timer'")),
            both.clone(),
            "wire",
            "nothing",
        ),
        (
            "values that swap their schemas",
            both.clone(),
            mapping("h: '#/components/schemas/Timer', t: '#/components/schemas/Http'"),
            "wire",
            "wire",
        ),
        (
            "values in another order",
            both.clone(),
            mapping(&format!("{H}, {T}")),
            "nothing",
            "nothing",
        ),
        (
            "a schema by its short name",
            both.clone(),
            mapping(&format!("t: Timer, {H}")),
            "nothing",
            "nothing",
        ),
        (
            "the names of schemas spelt out",
            plain.clone(),
            mapping("Timer: Timer, Http: '#/components/schemas/Http'"),
            "nothing",
            "nothing",
        ),
        (
            "values of their own instead of names",
            plain.clone(),
            both.clone(),
            "wire",
            "wire",
        ),
        (
            "no discriminator any more",
            both.clone(),
            none.clone(),
            "nothing",
            "wire",
        ),
        (
            "a discriminator where none was",
            none.clone(),
            both.clone(),
            "nothing",
            "nothing",
        ),
        (
            "an alternative less, and its value",
            both.clone(),
            format!("{{oneOf: [{A}], discriminator: {{propertyName: kind, mapping: {{{T}}}}}}}"),
            "wire",
            "nothing",
        ),
        (
            "one alternative is left",
            both.clone(),
            A.to_owned(),
            "wire",
            "nothing",
        ),
    ];
    let open = components(KIND, KIND);
    let listed = components(
        "kind: {type: string, enum: [t]}",
        "kind: {type: string, enum: [h]}",
    );
    let mut list = Vec::new();
    let mut add = |name: String, old: String, new: String, label: &str| {
        list.push(Case {
            name,
            old,
            new,
            breaks: axes(label),
        });
    };
    for (name, old, new, sent, received) in &table {
        add(
            format!("request: {name}"),
            request(old, &open),
            request(new, &open),
            sent,
        );
        add(
            format!("response: {name}"),
            response(old, &open),
            response(new, &open),
            received,
        );
    }
    // What the alternatives list themselves needs no discriminator.
    for (name, old, new) in [
        ("no discriminator, but listed values", &both, &none),
        ("a mapping that listed values make needless", &both, &plain),
    ] {
        add(
            format!("request: {name}"),
            request(old, &listed),
            request(new, &listed),
            "nothing",
        );
        add(
            format!("response: {name}"),
            response(old, &listed),
            response(new, &listed),
            "nothing",
        );
    }
    // A mapping keeps the values where a schema is renamed.
    let renamed = |text: &str| text.replace("Timer", "Schedule");
    add(
        "request: an alternative has another name".to_owned(),
        request(&both, &open),
        renamed(&request(&both, &open)),
        "sdk",
    );
    add(
        "response: an alternative has another name".to_owned(),
        response(&both, &open),
        renamed(&response(&both, &open)),
        "sdk",
    );
    list
}
