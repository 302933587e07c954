//! Compares the JSON Schema of a type with its schema in the document, keyword by keyword.

use std::collections::BTreeSet;

use openapi_document::json_schema;
use openapi_document::model::Model;
use openapi_document::tree::NodeId;
use serde_json::{Map, Value};

/// A keyword that differs between a type and its schema.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The name of the schema.
    pub schema: String,
    /// The location within the schema, as a JSON pointer.
    pub pointer: String,
    /// The keyword; `null` is whether the value can be null.
    pub keyword: String,
    /// The value in the document.
    pub document: Option<Value>,
    /// The value in the JSON Schema of the type.
    pub types: Option<Value>,
    /// Whether the location is an optional property.
    pub is_optional: bool,
    /// Whether the document allows null at the location.
    pub is_nullable: bool,
}

/// Compares a schema of the document with the JSON Schema of its type. `types` maps each type to
/// its JSON Schema.
pub(super) fn differences(
    model: &Model<'_>,
    name: &str,
    schema: NodeId,
    types: &Map<String, Value>,
) -> Vec<Difference> {
    let mut comparison = Comparison {
        schema: name,
        types,
        found: Vec::new(),
    };
    let document = json_schema::schema(model, schema);
    match types.get(name) {
        Some(own) => {
            let definitions = own.get("$defs").and_then(Value::as_object);
            let own = comparison.inlined(own, definitions, 0);
            comparison.compare("", &document, &own, false);
        }
        None => {
            let value = document.get("type").cloned();
            comparison.report("", "type", value, None, false);
        }
    }
    comparison.found
}

struct Comparison<'s> {
    schema: &'s str,
    types: &'s Map<String, Value>,
    found: Vec<Difference>,
}

/// Whether a keyword does not restrict which values are valid.
fn is_annotation(keyword: &str) -> bool {
    matches!(
        keyword,
        "$schema"
            | "$defs"
            | "title"
            | "description"
            | "examples"
            | "default"
            | "deprecated"
            | "externalDocs"
            | "readOnly"
            | "writeOnly"
    ) || keyword.starts_with("x-")
}

/// Removes null from the values that a schema accepts. Returns whether it accepted null.
fn without_null(schema: &Value) -> (Value, bool) {
    let Some(keywords) = schema.as_object() else {
        return (schema.clone(), false);
    };
    let mut keywords = keywords.clone();
    let mut nullable = false;
    if let Some(list) = list_mut(&mut keywords, "type") {
        nullable |= remove(list, |it| it == "null");
        if let [only] = &list[..] {
            let only = only.clone();
            keywords.insert("type".to_owned(), only);
        }
    }
    if let Some(list) = list_mut(&mut keywords, "enum") {
        nullable |= remove(list, Value::is_null);
    }
    if let Some(list) = list_mut(&mut keywords, "anyOf") {
        let is_null = |it: &Value| it.get("type").is_some_and(|it| it == "null");
        nullable |= remove(list, is_null);
        if let ([only], true) = (&list[..], nullable) {
            let only = only.clone();
            keywords.remove("anyOf");
            if let Value::Object(only) = only {
                keywords.extend(only);
            }
        }
    }
    (Value::Object(keywords), nullable)
}

fn list_mut<'v>(keywords: &'v mut Map<String, Value>, name: &str) -> Option<&'v mut Vec<Value>> {
    keywords.get_mut(name)?.as_array_mut()
}

/// Removes the matching values. Returns whether there were any.
fn remove(list: &mut Vec<Value>, matches: impl Fn(&Value) -> bool) -> bool {
    let before = list.len();
    list.retain(|it| !matches(it));
    list.len() < before
}

/// The last segment of a reference, which is the name of a component.
fn name_of(reference: &Value) -> &str {
    let text = reference.as_str().unwrap_or_default();
    text.rsplit('/').next().unwrap_or_default()
}

/// The pointer of a property, from the pointer of its object's `properties`.
fn property_pointer(properties: &str, name: &str) -> String {
    let name = name.replace('~', "~0").replace('/', "~1");
    format!("{properties}/{name}")
}

fn required(schema: &Map<String, Value>) -> BTreeSet<&str> {
    let names = schema.get("required").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

impl Comparison<'_> {
    /// Replaces the references to definitions that are not schemas of the document.
    fn inlined(
        &self,
        schema: &Value,
        definitions: Option<&Map<String, Value>>,
        depth: usize,
    ) -> Value {
        match schema {
            Value::Array(items) => {
                let items = items.iter().map(|it| self.inlined(it, definitions, depth));
                items.collect()
            }
            Value::Object(keywords) => {
                let definition = keywords
                    .get("$ref")
                    .map(name_of)
                    .filter(|name| !self.types.contains_key(*name) && depth < 20)
                    .and_then(|name| definitions?.get(name));
                if let Some(definition) = definition {
                    return self.inlined(definition, definitions, depth + 1);
                }
                let keywords = keywords
                    .iter()
                    .filter(|(key, _)| *key != "$defs")
                    .map(|(key, value)| (key.clone(), self.inlined(value, definitions, depth)));
                Value::Object(keywords.collect())
            }
            other => other.clone(),
        }
    }

    fn report(
        &mut self,
        pointer: &str,
        keyword: &str,
        document: Option<Value>,
        types: Option<Value>,
        is_optional: bool,
    ) {
        self.found.push(Difference {
            schema: self.schema.to_owned(),
            pointer: pointer.to_owned(),
            keyword: keyword.to_owned(),
            document,
            types,
            is_optional,
            is_nullable: false,
        });
    }

    fn compare(&mut self, pointer: &str, document: &Value, types: &Value, is_optional: bool) {
        // `true` and `{}` both accept any value.
        let as_object = |schema: &Value| match schema {
            Value::Bool(true) => Value::Object(Map::new()),
            other => other.clone(),
        };
        let (document, document_null) = without_null(&as_object(document));
        let (types, types_null) = without_null(&as_object(types));
        if document_null != types_null {
            let (document, types) = (document_null.into(), types_null.into());
            self.report(pointer, "null", Some(document), Some(types), is_optional);
        }
        let (Some(ours), Some(theirs)) = (document.as_object(), types.as_object()) else {
            if document != types {
                self.report(pointer, "schema", Some(document), Some(types), is_optional);
            }
            return;
        };
        let keywords: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for keyword in keywords {
            match keyword.as_str() {
                annotation if is_annotation(annotation) => {}
                "required" => self.compare_required(pointer, ours, theirs, is_optional),
                _ => self.compare_keyword(pointer, keyword, ours, theirs, is_optional),
            }
        }
    }

    fn compare_required(
        &mut self,
        pointer: &str,
        document: &Map<String, Value>,
        types: &Map<String, Value>,
        is_optional: bool,
    ) {
        let (ours, theirs) = (required(document), required(types));
        for name in ours.symmetric_difference(&theirs) {
            let at = property_pointer(&format!("{pointer}/properties"), name);
            let (ours, theirs) = (ours.contains(name).into(), theirs.contains(name).into());
            self.report(&at, "required", Some(ours), Some(theirs), is_optional);
            if let Some(last) = self.found.last_mut() {
                let property = document.get("properties").and_then(|it| it.get(name));
                last.is_nullable = property.is_some_and(|it| without_null(it).1);
            }
        }
    }

    fn compare_keyword(
        &mut self,
        pointer: &str,
        keyword: &str,
        document: &Map<String, Value>,
        types: &Map<String, Value>,
        is_optional: bool,
    ) {
        let below = format!("{pointer}/{keyword}");
        match (keyword, document.get(keyword), types.get(keyword)) {
            ("properties", Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
                let required = required(document);
                let names: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
                for name in names {
                    let at = property_pointer(&below, name);
                    match (ours.get(name), theirs.get(name)) {
                        (Some(ours), Some(theirs)) => {
                            self.compare(&at, ours, theirs, !required.contains(name.as_str()));
                        }
                        (ours, theirs) => {
                            self.report(
                                &at,
                                "property",
                                ours.cloned(),
                                theirs.cloned(),
                                is_optional,
                            );
                        }
                    }
                }
            }
            ("items" | "additionalProperties" | "not", Some(ours), Some(theirs)) => {
                self.compare(&below, ours, theirs, false);
            }
            ("anyOf" | "oneOf" | "allOf", Some(Value::Array(ours)), Some(Value::Array(theirs)))
                if ours.len() == theirs.len() =>
            {
                for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                    self.compare(&format!("{below}/{index}"), ours, theirs, false);
                }
            }
            ("$ref", Some(ours), Some(theirs)) if name_of(ours) == name_of(theirs) => {}
            (_, ours, theirs) if ours == theirs => {}
            (_, ours, theirs) => {
                self.report(
                    pointer,
                    keyword,
                    ours.cloned(),
                    theirs.cloned(),
                    is_optional,
                );
            }
        }
    }
}
