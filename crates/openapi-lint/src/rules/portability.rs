//! Rules about names and shapes that code generators do not support.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::strings;
use openapi_document::diagnostic::Severity::{Note, Warning};
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::{Document, NodeId};

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Portability",
    rules: &[
        &CASE_COLLISION,
        &NAMING_COLLISION,
        &RESERVED_NAME,
        &INLINE_OBJECT,
        &INVALID_PATH_PARAMETER_NAME,
    ],
};

/// Converts a name to a style; borrows a name that is in the style already.
type Fold = fn(&str) -> Cow<'_, str>;

/// Names that must differ, each with its node.
type Scope<'d> = Vec<(&'d str, NodeId)>;

/// Returns the scopes of a document with a name that is not in the style. In other scopes, names
/// that differ cannot collide.
fn scopes<'d>(model: &'d Model<'_>, fold: Fold) -> Vec<Scope<'d>> {
    let document: &Document<'_> = model.document;
    let ids = model
        .operations
        .iter()
        .filter_map(|operation| document.get(operation.node, "operationId"))
        .filter_map(|id| Some((document.as_str(id)?, id)))
        .collect();
    let mut scopes = vec![model.components("schemas"), ids];
    let is_in_style = |name: &str| matches!(fold(name), Cow::Borrowed(_));
    for schema in model.of_kind(Kind::Schema) {
        if let Some(properties) = document.get(schema, "properties") {
            let names = document.entries(properties).iter();
            let names = names.map(|member| (member.key.as_ref(), member.value));
            if !names.clone().all(|(name, _)| is_in_style(name)) {
                scopes.push(names.collect());
            }
        }
        let values = model.list(schema, "enum").iter();
        let values = values.filter_map(|value| Some((document.as_str(*value)?, *value)));
        if !values.clone().all(|(name, _)| is_in_style(name)) {
            scopes.push(values.collect());
        }
    }
    scopes
}

/// Reports names of one scope that become equal in a style.
fn collisions(
    model: &Model<'_>,
    out: &mut Findings<'_>,
    fold: Fold,
    skip: fn(&str, &str) -> bool,
    what: &str,
) {
    let document = model.document;
    for scope in scopes(model, fold) {
        let mut seen: HashMap<Cow<'_, str>, &str> = HashMap::with_capacity(scope.len());
        for (name, node) in scope {
            let folded = fold(name);
            if folded.is_empty() {
                continue;
            }
            match seen.get(&folded) {
                Some(first) if *first != name && !skip(first, name) => {
                    let place = if document.key_of(node) == Some("operationId") {
                        document.location(node)
                    } else {
                        document.key_location(node)
                    };
                    out.report(
                        place,
                        format!("`{name}` and `{first}` differ only in {what}"),
                    )
                    .expected("names that differ in more")
                    .actual(format!("`{name}`"))
                    .help("rename one of them, or allow both with `x-allow` and a reason");
                }
                Some(_) => {}
                None => {
                    seen.insert(folded, name);
                }
            }
        }
    }
}

fn lower_case(name: &str) -> Cow<'_, str> {
    match name
        .bytes()
        .any(|byte| !byte.is_ascii() || byte.is_ascii_uppercase())
    {
        true => name.to_lowercase().into(),
        false => name.into(),
    }
}

fn snake_case(name: &str) -> Cow<'_, str> {
    let word = |word: &str| {
        let mut bytes = word.bytes();
        !word.is_empty() && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    match name.split('_').all(word) {
        true => name.into(),
        false => heck::AsSnakeCase(name).to_string().into(),
    }
}

pub(crate) static CASE_COLLISION: Rule = Rule {
    name: "case-collision",
    severity: Warning,
    summary: "Reports names of schemas, operations, properties and enum values that differ only in case.",
    why: "Code generators for some languages convert both to the same name, and some file systems cannot store both.",
    basis: Basis::openapi(
        "Format",
        "All field names in the specification are case sensitive.",
    ),
    bad: "components: {schemas: {A: {type: object, properties: {name: {type: string}, Name: {type: string}}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {name: {type: string}, names: {type: string}}}}}\n",
    stage: Stage::Validate(case_collision),
};

fn case_collision(model: &Model<'_>, out: &mut Findings<'_>) {
    collisions(model, out, lower_case, |_, _| false, "case");
}

pub(crate) static NAMING_COLLISION: Rule = Rule {
    name: "naming-collision",
    severity: Note,
    summary: "Reports names that differ only in style, such as `code_raw` and `codeRaw`.",
    why: "Code generators convert both to the same name, and the code does not compile.",
    basis: Basis::openapi(
        "Operation Object",
        "it is RECOMMENDED to follow common programming naming conventions.",
    ),
    bad: "components: {schemas: {A: {type: object, properties: {code_raw: {type: string}, codeRaw: {type: string}}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {code_raw: {type: string}, codeRaws: {type: string}}}}}\n",
    stage: Stage::Validate(naming_collision),
};

fn naming_collision(model: &Model<'_>, out: &mut Findings<'_>) {
    collisions(
        model,
        out,
        snake_case,
        |first, second| first.to_lowercase() == second.to_lowercase(),
        "style",
    );
}

/// Keywords and built-in types of common languages, in lower case.
const RESERVED: &[&str] = &[
    "any",
    "array",
    "boolean",
    "class",
    "date",
    "default",
    "enum",
    "error",
    "exception",
    "function",
    "interface",
    "list",
    "map",
    "null",
    "number",
    "object",
    "option",
    "package",
    "promise",
    "record",
    "result",
    "self",
    "set",
    "string",
    "type",
    "void",
];

pub(crate) static RESERVED_NAME: Rule = Rule {
    name: "reserved-name",
    severity: Note,
    summary: "Reports schemas named like a keyword or a built-in type of a common language.",
    why: "Code generators rename the schema, each in a different way.",
    basis: Basis::openapi(
        "Components Object",
        "Holds a set of reusable objects for different aspects of the OAS.",
    ),
    bad: "components: {schemas: {Error: {type: object}}}\n",
    good: "components: {schemas: {ErrorBody: {type: object}}}\n",
    stage: Stage::Validate(reserved_name),
};

fn reserved_name(model: &Model<'_>, out: &mut Findings<'_>) {
    for (name, node) in model.components("schemas") {
        if RESERVED.contains(&name.to_lowercase().as_str()) {
            out.report(
                model.document.key_location(node),
                format!("`{name}` is a keyword or a type of common languages"),
            )
            .expected("another name")
            .actual(format!("`{name}`"));
        }
    }
}

pub(crate) static INLINE_OBJECT: Rule = Rule {
    name: "inline-object",
    severity: Note,
    summary: "Reports objects with properties that are not components.",
    why: "Code generators derive a name from the location, such as `get_current_user_200_response_data_one_of_1`.",
    basis: Basis::openapi(
        "Components Object",
        "Holds a set of reusable objects for different aspects of the OAS.",
    ),
    bad: "components: {schemas: {A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}, B: {type: object, properties: {c: {type: string}}}}}\n",
    stage: Stage::Validate(inline_object),
};

fn inline_object(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let has_properties = document
            .get(schema, "properties")
            .is_some_and(|it| !document.entries(it).is_empty());
        let is_part = || {
            let list = document.parent(schema);
            list.and_then(|list| document.key_of(list)) == Some("allOf")
        };
        if has_properties && !is_part() && model.component_name(schema, "schemas").is_none() {
            out.report(document.key_location(schema), "inline object has no name")
                .expected("a reference to a component")
                .actual("an inline object")
                .help("move the object to `components.schemas`");
        }
    }
}

pub(crate) static INVALID_PATH_PARAMETER_NAME: Rule = Rule {
    name: "invalid-path-parameter-name",
    severity: Warning,
    summary: "Reports names of path parameters with characters other than letters, digits, `_`, `-` and `.`.",
    why: "Code generators drop the operation or write code that does not compile.",
    basis: Basis::openapi(
        "Path Templating",
        "Path templating refers to the usage of template expressions, delimited by curly braces ({}), to mark a section of a URL path as replaceable using path parameters.",
    ),
    bad: "paths: {'/a/{key|id}': {delete: {operationId: a, parameters: [{name: key|id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {'/a/{key_or-id}': {delete: {operationId: a, parameters: [{name: key_or-id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(invalid_path_parameter_name),
};

fn invalid_path_parameter_name(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (parameter, node, name) in strings(model, Kind::Parameter, "name") {
        let is_valid = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        if document.get_str(parameter, "in") == Some("path")
            && (name.is_empty() || !name.chars().all(is_valid))
        {
            out.report(
                document.location(node),
                format!("`{name}` is not a portable name for a path parameter"),
            )
            .expected("letters, digits, `_`, `-` and `.`")
            .actual(format!("`{name}`"));
        }
    }
}
