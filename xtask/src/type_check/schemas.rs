//! What the types say of themselves, held against the document keyword by keyword.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::accepted::AcceptedDifference;
use crate::own_rules::type_check as rule;
use openapi_document::json_schema;
use openapi_document::model::Model;
use openapi_document::tree::NodeId;
use openapi_lint::Finding;

/// A place where a type says something else than its schema.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The name of the schema.
    pub schema: String,
    /// The place in the schema, as a JSON pointer.
    pub pointer: String,
    /// The keyword; `null` stands for whether null may stand there.
    pub keyword: String,
    /// What the document says.
    pub document: Option<Value>,
    /// What the type says.
    pub types: Option<Value>,
    /// Whether the place is a property that is not required.
    pub is_optional: bool,
    /// Whether the document lets null stand there.
    pub is_nullable: bool,
}

/// Differences that are not named, and names that explain nothing.
pub(super) fn findings(
    model: &Model<'_>,
    types: &Map<String, Value>,
    named: &'static [AcceptedDifference],
) -> Vec<Finding> {
    let document = model.document;
    let components = model.components("schemas");
    let mut findings = Vec::new();
    let mut used: HashSet<&str> = HashSet::new();
    for (name, node) in &components {
        for it in differences(model, name, *node, types) {
            if let Some(named) = named.iter().find(|named| (named.explains)(&it)) {
                used.insert(named.name);
                continue;
            }
            findings.push(finding(model, *node, &it));
        }
    }
    for name in types.keys() {
        if !components.iter().any(|(known, _)| known == name) {
            let place = document.location(document.root());
            let message = format!("no schema stands for the type `{name}`");
            findings.push(Finding::new(
                &rule::TYPE_SCHEMA_MISMATCH,
                document,
                place,
                message,
            ));
        }
    }
    for named in named.iter().filter(|named| !used.contains(named.name)) {
        let place = document.location(document.root());
        let message = format!(
            "the named difference `{}` explains nothing any more",
            named.name
        );
        let mut it = Finding::new(&rule::STALE_TYPE_EXCEPTION, document, place, message);
        it.expected("a difference that it explains")
            .actual("none")
            .help("remove it from `xtask/src/type_check/accepted.rs`");
        findings.push(it);
    }
    findings
}

fn finding(model: &Model<'_>, schema: NodeId, it: &Difference) -> Finding {
    let document = model.document;
    // The nearest part of the pointer that the document has under that name.
    let mut at = schema;
    for step in it.pointer.split('/').skip(1) {
        let next = match step.parse::<usize>() {
            Ok(index) => document.items(at).get(index).copied(),
            Err(_) => document.get(at, &step.replace("~1", "/").replace("~0", "~")),
        };
        let Some(next) = next else { break };
        at = next;
    }
    let at = document.get(at, &it.keyword).unwrap_or(at);
    let shown = |value: &Option<Value>| {
        value
            .as_ref()
            .map_or("nothing".to_owned(), Value::to_string)
    };
    let message = format!(
        "the type `{}` says something else of `{}`{}",
        it.schema,
        it.keyword,
        if it.pointer.is_empty() {
            String::new()
        } else {
            format!(" at `{}`", it.pointer)
        },
    );
    let mut finding = Finding::new(
        &rule::TYPE_SCHEMA_MISMATCH,
        document,
        document.key_location(at),
        message,
    );
    finding
        .expected(shown(&it.document))
        .actual(shown(&it.types))
        .help("change the schema or the code generator; where the difference is meant, name it in `xtask/src/type_check/accepted.rs`");
    finding
}

/// Where the type of one schema differs from it.
fn differences(
    model: &Model<'_>,
    name: &str,
    node: NodeId,
    types: &Map<String, Value>,
) -> Vec<Difference> {
    let mut comparison = Comparison {
        schema: name,
        known: types,
        found: Vec::new(),
    };
    // A reference to another component, or a schema that says nothing, needs no type.
    let document = json_schema::schema(model, node);
    match types.get(name) {
        Some(own) => {
            let definitions = own.get("$defs").and_then(Value::as_object);
            let own = comparison.inlined(own, definitions, 0);
            comparison.compare("", &document, &own, Role::default());
        }
        None => {
            let value = document.get("type").cloned();
            comparison.tell("", "type", value, None, Role::default());
        }
    }
    comparison.found
}

/// What a place is to the object around it.
#[derive(Clone, Copy, Default)]
struct Role {
    is_optional: bool,
}

struct Comparison<'s> {
    schema: &'s str,
    known: &'s Map<String, Value>,
    found: Vec<Difference>,
}

/// Keywords that say nothing of which values fit.
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

/// A schema without null, and whether it took it.
fn without_null(schema: &Value) -> (Value, bool) {
    let is_null = |value: &Value| value.get("type").is_some_and(|it| it == "null");
    let Some(members) = schema.as_object() else {
        return (schema.clone(), false);
    };
    let mut members = members.clone();
    let mut took = false;
    if let Some(Value::Array(list)) = members.get_mut("type") {
        let before = list.len();
        list.retain(|it| it != "null");
        took |= list.len() < before;
        if let [only] = &list[..] {
            let only = only.clone();
            members.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(list)) = members.get_mut("enum") {
        let before = list.len();
        list.retain(|it| !it.is_null());
        took |= list.len() < before;
    }
    if let Some(Value::Array(list)) = members.get_mut("anyOf") {
        let before = list.len();
        list.retain(|it| !is_null(it));
        took |= list.len() < before;
        if let ([only], true) = (&list[..], took) {
            let only = only.clone();
            members.remove("anyOf");
            if let Value::Object(only) = only {
                members.extend(only);
            }
        }
    }
    (Value::Object(members), took)
}

/// The name that a reference ends in.
fn target(reference: &Value) -> &str {
    let text = reference.as_str().unwrap_or_default();
    text.rsplit('/').next().unwrap_or_default()
}

impl Comparison<'_> {
    /// With the definitions in place that are no schema of the document.
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
            Value::Object(members) => {
                let foreign = members
                    .get("$ref")
                    .map(target)
                    .filter(|name| !self.known.contains_key(*name) && depth < 20)
                    .and_then(|name| definitions?.get(name));
                if let Some(definition) = foreign {
                    return self.inlined(definition, definitions, depth + 1);
                }
                let members = members
                    .iter()
                    .filter(|(key, _)| *key != "$defs")
                    .map(|(key, value)| (key.clone(), self.inlined(value, definitions, depth)));
                Value::Object(members.collect())
            }
            other => other.clone(),
        }
    }

    fn tell(
        &mut self,
        pointer: &str,
        keyword: &str,
        document: Option<Value>,
        types: Option<Value>,
        role: Role,
    ) {
        self.found.push(Difference {
            schema: self.schema.to_owned(),
            pointer: pointer.to_owned(),
            keyword: keyword.to_owned(),
            document,
            types,
            is_optional: role.is_optional,
            is_nullable: false,
        });
    }

    fn compare(&mut self, pointer: &str, document: &Value, types: &Value, role: Role) {
        // `true` and `{}` both take anything.
        let open = |schema: &Value| match schema {
            Value::Bool(true) => Value::Object(Map::new()),
            other => other.clone(),
        };
        let (document, nullable) = without_null(&open(document));
        let (types, takes_null) = without_null(&open(types));
        if nullable != takes_null {
            let said = |it: bool| Some(Value::Bool(it));
            self.tell(pointer, "null", said(nullable), said(takes_null), role);
        }
        let (Some(ours), Some(theirs)) = (document.as_object(), types.as_object()) else {
            if document != types {
                self.tell(pointer, "schema", Some(document), Some(types), role);
            }
            return;
        };
        let keywords: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for keyword in keywords {
            if is_annotation(keyword) {
                continue;
            }
            let (one, other) = (ours.get(keyword), theirs.get(keyword));
            self.keyword(pointer, keyword, one, other, (ours, role));
        }
    }

    fn keyword(
        &mut self,
        pointer: &str,
        keyword: &str,
        one: Option<&Value>,
        other: Option<&Value>,
        (ours, role): (&Map<String, Value>, Role),
    ) {
        let below = format!("{pointer}/{keyword}");
        match (keyword, one, other) {
            ("properties", Some(Value::Object(one)), Some(Value::Object(other))) => {
                let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
                for name in names {
                    let at = format!("{below}/{}", name.replace('~', "~0").replace('/', "~1"));
                    let is_optional = !requires(ours, name);
                    match (one.get(name), other.get(name)) {
                        (Some(one), Some(other)) => {
                            self.compare(&at, one, other, Role { is_optional });
                        }
                        (one, other) => {
                            self.tell(&at, "property", one.cloned(), other.cloned(), role);
                        }
                    }
                }
            }
            ("required", one, other) => {
                let names = |list: Option<&Value>| -> BTreeSet<String> {
                    let list = list.and_then(Value::as_array).into_iter().flatten();
                    list.filter_map(|it| it.as_str().map(str::to_owned))
                        .collect()
                };
                let (one, other) = (names(one), names(other));
                for name in one.symmetric_difference(&other) {
                    let property = ours.get("properties").and_then(|it| it.get(name));
                    let at = format!(
                        "{pointer}/properties/{}",
                        name.replace('~', "~0").replace('/', "~1")
                    );
                    let said = |it: bool| Some(Value::Bool(it));
                    self.tell(
                        &at,
                        "required",
                        said(one.contains(name)),
                        said(other.contains(name)),
                        role,
                    );
                    if let Some(last) = self.found.last_mut() {
                        last.is_nullable = property.is_some_and(|it| without_null(it).1);
                    }
                }
            }
            ("items" | "additionalProperties" | "not", Some(one), Some(other)) => {
                self.compare(&below, one, other, Role::default());
            }
            ("anyOf" | "oneOf" | "allOf", Some(Value::Array(one)), Some(Value::Array(other)))
                if one.len() == other.len() =>
            {
                for (index, (one, other)) in one.iter().zip(other).enumerate() {
                    self.compare(&format!("{below}/{index}"), one, other, Role::default());
                }
            }
            ("$ref", Some(one), Some(other)) if target(one) == target(other) => {}
            (_, one, other) if one == other => {}
            (_, one, other) => self.tell(pointer, keyword, one.cloned(), other.cloned(), role),
        }
    }
}

fn requires(schema: &Map<String, Value>, name: &str) -> bool {
    let list = schema.get("required").and_then(Value::as_array);
    list.is_some_and(|list| list.iter().any(|it| it == name))
}
