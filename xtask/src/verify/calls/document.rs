//! The operations of the document, as the cases need them.

use std::collections::BTreeMap;

use serde_json::Value;

/// The document, whose references are all local.
pub(super) struct Document<'d>(pub(super) &'d Value);

/// An operation of the document.
pub(super) struct Operation<'d> {
    pub(super) id: &'d str,
    pub(super) tag: &'d str,
    /// In upper case.
    pub(super) method: String,
    /// The template.
    pub(super) path: &'d str,
    object: &'d Value,
}

/// A parameter of an operation.
pub(super) struct Parameter<'d> {
    pub(super) name: &'d str,
    /// `path` or `query`.
    pub(super) place: &'d str,
    pub(super) is_required: bool,
    pub(super) example: Option<&'d Value>,
    /// `integer`, `boolean`, `string`, …
    pub(super) kind: &'d str,
}

/// The success of an operation.
pub(super) struct Success<'d> {
    pub(super) status: u16,
    /// Each with its name.
    pub(super) examples: Vec<(&'d str, &'d Value)>,
    pub(super) schema: Option<&'d str>,
    /// Whether the body is described.
    pub(super) has_body: bool,
}

impl<'d> Document<'d> {
    pub(super) fn operations(&self) -> Vec<Operation<'d>> {
        let paths = self.0["paths"].as_object().into_iter().flatten();
        let operations = paths.flat_map(|(path, item)| {
            let item = item.as_object().into_iter().flatten();
            item.map(move |(method, object)| Operation {
                id: object["operationId"].as_str().unwrap_or_default(),
                tag: object["tags"][0].as_str().unwrap_or_default(),
                method: method.to_uppercase(),
                path,
                object,
            })
        });
        operations.filter(|it| !it.id.is_empty()).collect()
    }

    /// The schema of each kind of trigger, by the prefix of the IDs of its triggers.
    pub(super) fn triggers(&self) -> BTreeMap<String, String> {
        let schemas = &self.0["components"]["schemas"];
        let variants = schemas["Trigger"]["anyOf"].as_array().into_iter().flatten();
        variants
            .filter_map(|variant| {
                let id = self.resolve(&self.resolve(variant)["properties"]["id"]);
                let prefix = id["pattern"].as_str()?.strip_prefix('^')?;
                let prefix: String = prefix
                    .chars()
                    .take_while(|it| it.is_alphanumeric() || *it == '_')
                    .collect();
                Some((prefix, name(variant)?.to_owned()))
            })
            .collect()
    }

    fn resolve(&self, value: &'d Value) -> &'d Value {
        let target = value["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
        target.map_or(value, |it| self.0.pointer(it).unwrap_or(&Value::Null))
    }

    pub(super) fn parameters(&self, operation: &Operation<'d>) -> Vec<Parameter<'d>> {
        let parameters = operation.object["parameters"].as_array();
        let parameters = parameters.into_iter().flatten();
        parameters
            .map(|parameter| {
                let parameter = self.resolve(parameter);
                let schema = self.resolve(&parameter["schema"]);
                Parameter {
                    name: parameter["name"].as_str().unwrap_or_default(),
                    place: parameter["in"].as_str().unwrap_or_default(),
                    is_required: parameter["required"] == true,
                    example: parameter.get("example").or_else(|| schema.get("example")),
                    kind: schema["type"].as_str().unwrap_or("string"),
                }
            })
            .collect()
    }

    /// The component that is the schema of the request body, and the examples of the body.
    pub(super) fn body(&self, operation: &Operation<'d>) -> (Option<&'d str>, Vec<&'d Value>) {
        let body = self.resolve(&operation.object["requestBody"]);
        let (schema, examples) = content(&body["content"]["application/json"]);
        (schema, examples.into_iter().map(|(_, it)| it).collect())
    }

    pub(super) fn success(&self, operation: &Operation<'d>) -> Success<'d> {
        let responses = operation.object["responses"].as_object();
        let success = responses
            .into_iter()
            .flatten()
            .find(|(status, _)| status.starts_with('2'));
        let (status, response) = success.map_or(("200", &Value::Null), |(status, response)| {
            (status.as_str(), self.resolve(response))
        });
        let (schema, examples) = content(&response["content"]["application/json"]);
        Success {
            status: status.parse().unwrap_or(200),
            examples,
            schema,
            has_body: !response["content"].is_null(),
        }
    }
}

impl Operation<'_> {
    pub(super) fn is_authenticated(&self) -> bool {
        self.object["security"] != Value::Array(Vec::new())
    }
}

/// The component and the examples of a media type.
fn content(media_type: &Value) -> (Option<&str>, Vec<(&str, &Value)>) {
    let named = media_type["examples"].as_object().into_iter().flatten();
    let examples = named.filter_map(|(name, it)| Some((name.as_str(), it.get("value")?)));
    (name(&media_type["schema"]), examples.collect())
}

/// The name of the component that a reference refers to.
fn name(value: &Value) -> Option<&str> {
    value["$ref"].as_str()?.rsplit('/').next()
}
