//! Cases of discriminators.

use crate::case::{Case, axes, operation};

const A: &str = "{$ref: '#/components/schemas/Timer'}";
const B: &str = "{$ref: '#/components/schemas/Http'}";
const KIND: &str = "kind: {type: string}";

/// A schema of two variants with a discriminator.
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
            "property name changed",
            both.clone(),
            both.replace("propertyName: kind", "propertyName: type"),
            "wire",
            "wire",
        ),
        (
            "value of a schema changed",
            both.clone(),
            both.replace("t: ", "timer: "),
            "wire",
            "wire",
        ),
        (
            "second value of a schema added",
            both.clone(),
            mapping(&format!("{T}, {H}, cron: '#/components/schemas/Timer'")),
            "nothing",
            "wire",
        ),
        (
            "second value of a schema removed",
            mapping(&format!("{T}, {H}, cron: '#/components/schemas/Timer'")),
            both.clone(),
            "wire",
            "nothing",
        ),
        (
            "values swapped",
            both.clone(),
            mapping("h: '#/components/schemas/Timer', t: '#/components/schemas/Http'"),
            "wire",
            "wire",
        ),
        (
            "values reordered",
            both.clone(),
            mapping(&format!("{H}, {T}")),
            "nothing",
            "nothing",
        ),
        (
            "schema given by its short name",
            both.clone(),
            mapping(&format!("t: Timer, {H}")),
            "nothing",
            "nothing",
        ),
        (
            "names of schemas written out",
            plain.clone(),
            mapping("Timer: Timer, Http: '#/components/schemas/Http'"),
            "nothing",
            "nothing",
        ),
        (
            "names of schemas replaced by other values",
            plain.clone(),
            both.clone(),
            "wire",
            "wire",
        ),
        (
            "discriminator removed",
            both.clone(),
            none.clone(),
            "nothing",
            "wire",
        ),
        (
            "discriminator added",
            none.clone(),
            both.clone(),
            "nothing",
            "nothing",
        ),
        (
            "variant and its value removed",
            both.clone(),
            format!("{{oneOf: [{A}], discriminator: {{propertyName: kind, mapping: {{{T}}}}}}}"),
            "wire",
            "nothing",
        ),
        (
            "all variants but one removed",
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
    // Without a discriminator, the enums of the variants select a variant.
    for (name, old, new) in [
        (
            "discriminator removed, values listed in enums",
            &both,
            &none,
        ),
        ("mapping removed, values listed in enums", &both, &plain),
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
    // If a schema is renamed, a mapping keeps its value.
    let renamed = |text: &str| text.replace("Timer", "Schedule");
    add(
        "request: schema of a variant renamed".to_owned(),
        request(&both, &open),
        renamed(&request(&both, &open)),
        "sdk",
    );
    add(
        "response: schema of a variant renamed".to_owned(),
        response(&both, &open),
        renamed(&response(&both, &open)),
        "sdk",
    );
    // Without a mapping, the name is the value, unless the variants list their values.
    for (name, components, label) in [
        (
            "schema of a variant renamed, without a mapping",
            &open,
            "wire+sdk",
        ),
        (
            "schema of a variant renamed, values listed in enums",
            &listed,
            "sdk",
        ),
    ] {
        add(
            format!("request: {name}"),
            request(&plain, components),
            renamed(&request(&plain, components)),
            label,
        );
        add(
            format!("response: {name}"),
            response(&plain, components),
            renamed(&response(&plain, components)),
            label,
        );
    }
    list.extend(subtypes());
    list
}

/// Cases of schemas that extend one with a discriminator.
fn subtypes() -> Vec<Case> {
    let extends = |properties: &str| {
        format!(
            "{{allOf: [{{$ref: '#/components/schemas/Job'}}, {{type: object, properties: {{{properties}}}}}]}}"
        )
    };
    let components = |mapping: &str, subtypes: &str| {
        format!(
            "{{schemas: {{Job: {{type: object, required: [kind], properties: {{{KIND}}}, \
             discriminator: {{propertyName: kind{mapping}}}}}{subtypes}}}}}"
        )
    };
    const T: &str = ", mapping: {t: Timer}";
    const T_AND_H: &str = ", mapping: {t: Timer, h: Http}";
    let timer = format!(", Timer: {}", extends("cron: {type: string}"));
    let both = format!("{timer}, Http: {}", extends("path: {type: string}"));
    let table = [
        (
            "subtype added",
            components("", &timer),
            components("", &both),
            "nothing",
            "wire",
        ),
        (
            "subtype with a mapped value added",
            components(T, &timer),
            components(T_AND_H, &both),
            "nothing",
            "wire",
        ),
        (
            "subtype removed",
            components("", &both),
            components("", &timer),
            "wire",
            "nothing",
        ),
        (
            "property of a subtype changed its type",
            components("", &both),
            components(
                "",
                &both.replace("path: {type: string}", "path: {type: integer}"),
            ),
            "wire",
            "wire",
        ),
        (
            "property of a subtype added",
            components(T_AND_H, &both),
            components(
                T_AND_H,
                &both.replace("path:", "host: {type: string}, path:"),
            ),
            "nothing",
            "nothing",
        ),
    ];
    // A schema that only the mapping names need not extend the one with the discriminator.
    let mapped = |kind: &str| {
        components(
            ", mapping: {t: Timer}",
            &format!(
                ", Timer: {{type: object, required: [kind], properties: {{{KIND}, cron: {{type: {kind}}}}}}}"
            ),
        )
    };
    let table = table.into_iter().chain([(
        "property of a schema that only the mapping names changed its type",
        mapped("string"),
        mapped("integer"),
        "wire",
        "wire",
    )]);
    const JOB: &str = "{$ref: '#/components/schemas/Job'}";
    let nested = format!("{{type: array, items: {{allOf: [{JOB}], description: A job.}}}}");
    let mut list = Vec::new();
    for (name, old, new, sent, received) in table {
        for (place, schema) in [("body", JOB), ("items", &nested)] {
            list.push(Case::new(
                &format!("request {place}: {name}"),
                request(schema, &old),
                request(schema, &new),
                sent,
            ));
            list.push(Case::new(
                &format!("response {place}: {name}"),
                response(schema, &old),
                response(schema, &new),
                received,
            ));
        }
    }
    list
}
