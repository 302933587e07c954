//! Changes of public bug reports about other comparisons.

use crate::case::{Case, axes, operation, request, response};

const PET: &str =
    "{required: [foo, bar], type: object, properties: {foo: {type: string}, bar: {type: string}}}";
const ONE_OF_BOTH: &str = "[{required: [foo], type: object, properties: {foo: {type: string}, bar: {type: string}}}, \
    {required: [bar], type: object, properties: {foo: {type: string}, bar: {type: string}}}]";

pub(crate) fn cases() -> Vec<Case> {
    let one_of = format!("{{oneOf: {ONE_OF_BOTH}}}");
    let any_of = format!("{{anyOf: {ONE_OF_BOTH}}}");
    let requests = [
        ("object wrapped in a oneOf", PET, one_of.as_str(), "wire"),
        ("object wrapped in an anyOf", PET, &any_of, "nothing"),
        (
            "required property with a default added",
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, required: [b], properties: {a: {type: string}, b: {type: integer, default: 1}}}",
            "wire",
        ),
        (
            "property of items renamed",
            "{type: array, items: {type: object, properties: {role: {type: string}}}}",
            "{type: array, items: {type: object, properties: {newRole: {type: string}}}}",
            "wire",
        ),
        (
            "allOf joined",
            "{allOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}",
            "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}",
            "nothing",
        ),
    ];
    let responses = [
        (
            "variant added",
            "{oneOf: [{required: [a], properties: {a: {type: string}}}]}",
            "{oneOf: [{required: [a], properties: {a: {type: string}}}, {required: [b], properties: {b: {type: string}}}]}",
            "wire",
        ),
        (
            "property of a single variant became optional",
            "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}]}",
            "{oneOf: [{type: object, properties: {a: {type: string}}}]}",
            "wire",
        ),
        (
            "type of map values changed",
            "{type: object, additionalProperties: {type: object, properties: {a: {type: integer}}}}",
            "{type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}",
            "wire",
        ),
        (
            "property moved between parts of an allOf",
            "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}, c: {type: string}}}]}",
            "{allOf: [{type: object, properties: {a: {type: string}, b: {type: string}}}, {type: object, properties: {c: {type: string}}}]}",
            "nothing",
        ),
        (
            "array became an object",
            "{type: object, properties: {a: {type: array, items: {type: string}}}}",
            "{type: object, properties: {a: {type: object}}}",
            "wire",
        ),
    ];
    let of = |kind: &str,
              make: fn(&str) -> String,
              (name, old, new, label): (&str, &str, &str, &str)| Case {
        name: format!("reported: {kind}: {name}"),
        old: make(old),
        new: make(new),
        breaks: axes(label),
    };
    let requests = requests.into_iter().map(|it| of("request", request, it));
    let responses = responses.into_iter().map(|it| of("response", response, it));
    requests.chain(responses).chain(parameters()).collect()
}

/// Cases of parameters that the path item lists.
fn parameters() -> [Case; 2] {
    const DONE: &str = "responses: {'204': {description: D}}";
    let parameter = |location: &str, of: &str| {
        format!("parameters: [{{name: a, in: {location}, required: true, schema: {{type: {of}}}}}]")
    };
    let of_path =
        |path: &str, list: &str| operation("get", path, &format!("      {DONE}\n    {list}"), "{}");
    let in_operation = format!("      {}\n      {DONE}", parameter("query", "string"));
    [
        Case::new(
            "reported: parameter moved to the path item",
            operation("get", "/x", &in_operation, "{}"),
            of_path("/x", &parameter("query", "string")),
            "nothing",
        ),
        Case::new(
            "reported: type of a parameter of the path item changed",
            of_path("/x/{a}", &parameter("path", "string")),
            of_path("/x/{a}", &parameter("path", "integer")),
            "wire",
        ),
    ]
}
