//! A labelled change, and documents to write one with.

use openapi_diff::{Axis, Change, Report, compare, is_same};
use openapi_document::model::Model;
use openapi_document::tree::load;

/// Two documents, and who the change from one to the other breaks.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) old: String,
    pub(crate) new: String,
    /// The axes on which the change is breaking.
    pub(crate) breaks: Vec<Axis>,
}

impl Case {
    pub(crate) fn new(name: &str, old: String, new: String, label: &str) -> Self {
        Self {
            name: name.to_owned(),
            old,
            new,
            breaks: axes(label),
        }
    }

    /// Compares the two documents, without the Rust API.
    pub(crate) fn report(&self) -> Report {
        report(&self.old, &self.new)
    }
}

pub(crate) fn report(old: &str, new: &str) -> Report {
    let old = load("old.yaml", old).expect("the old document is YAML");
    let new = load("new.yaml", new).expect("the new document is YAML");
    let (old, new) = (Model::new(&old), Model::new(&new));
    Report::new(compare(&old, &new), is_same(&old, &new))
}

/// Returns the axes on which a change is breaking.
pub(crate) fn broken(changes: &[Change]) -> Vec<Axis> {
    let mut axes: Vec<Axis> = changes
        .iter()
        .filter(|it| it.is_breaking())
        .map(|it| it.rule.axis)
        .collect();
    axes.sort_unstable();
    axes.dedup();
    axes
}

/// Parses a label: `wire`, `sdk`, `rust`, several of them joined by `+`, or `nothing`.
pub(crate) fn axes(label: &str) -> Vec<Axis> {
    label
        .split('+')
        .filter_map(|word| match word.trim() {
            "wire" => Some(Axis::Wire),
            "rust" => Some(Axis::Rust),
            "sdk" => Some(Axis::Sdk),
            "nothing" => None,
            other => panic!("unknown label: {other}"),
        })
        .collect()
}

/// A document with one operation.
pub(crate) fn operation(method: &str, path: &str, inner: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  {path}:\n    {method}:\n      \
         operationId: call\n{inner}\ncomponents: {components}\n"
    )
}

/// A document with one operation whose request body has a schema.
pub(crate) fn request(schema: &str) -> String {
    operation(
        "post",
        "/x",
        &format!(
            "      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}\n      \
             responses: {{'204': {{description: Done}}}}"
        ),
        NAMED,
    )
}

/// A document with one operation whose response body has a schema.
pub(crate) fn response(schema: &str) -> String {
    operation(
        "get",
        "/x",
        &format!(
            "      responses: {{'200': {{description: Done, content: {{application/json: {{schema: {schema}}}}}}}}}"
        ),
        NAMED,
    )
}

/// A document with one operation that has these parameters in addition to `id`.
pub(crate) fn parameters(list: &str) -> String {
    operation(
        "get",
        "/x/{id}",
        &format!(
            "      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}{}{list}]\n      \
             responses: {{'204': {{description: Done}}}}",
            if list.is_empty() { "" } else { ", " }
        ),
        "{}",
    )
}

/// A document with one operation that has these responses.
pub(crate) fn responses(map: &str) -> String {
    operation("get", "/x", &format!("      responses: {map}"), "{}")
}

/// The component schemas that cases refer to.
pub(crate) const NAMED: &str = "{schemas: {\
    Name: {type: string}, \
    Pet: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}, \
    Cat: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, purrs: {type: boolean}}}, \
    Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}, barks: {type: boolean}}}, \
    Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'}, value: {type: integer}}}, \
    Tree2: {type: object, properties: {left: {$ref: '#/components/schemas/Tree2'}, value: {type: string}}}, \
    Tree3: {type: object, properties: {left: {$ref: '#/components/schemas/Tree3'}, value: {type: integer}, note: {type: string}}}}}";
