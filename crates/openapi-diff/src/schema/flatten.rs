//! Flattens a schema into a list of variants without composition.
//!
//! - `allOf` combines shapes; `oneOf` and `anyOf` add variants.
//! - `nullable` allows null in addition to `type`; `enum` and subschemas can still exclude it.
//! - Keywords for objects or arrays imply that type if there is no `type`: a schema with
//!   `properties` is not meant to allow numbers.
//! - A schema that contains itself in an `allOf` adds no restrictions to itself.

use openapi_document::json_schema::type_allows_null;
use openapi_document::model::{UNJUDGED_KEYWORDS, Version};
use openapi_document::tree::{Scalar, Value};

use super::shape::{Additional, Bound, Part, Range, Shape, Tuple, Types};
use crate::documents::{Documents, NodeRef};

/// The maximum number of variants of a schema.
const MAX_VARIANTS: usize = 96;

/// The maximum number of schemas that are read: a nested `allOf` may double them at each level.
const MAX_SCHEMAS: usize = 10_000;

/// A schema has too many variants to be compared.
#[derive(Debug)]
pub(super) struct TooManyVariants;

type Variants = Result<Vec<Shape>, TooManyVariants>;

/// Returns the variants of schemas that apply at once; without schemas, every value is allowed.
pub(super) fn flatten(documents: &Documents<'_>, schemas: &[NodeRef], at: NodeRef) -> Variants {
    let mut flattener = Flattener {
        documents,
        in_progress: Vec::new(),
        left: MAX_SCHEMAS,
    };
    let mut list = vec![Shape::anything(at)];
    for schema in schemas {
        let variants = flattener.schema(*schema)?;
        list = product(documents, &list, &variants)?;
    }
    if let (Some(first), [shape]) = (schemas.first(), list.as_mut_slice()) {
        shape.at = documents.resolve(*first);
    }
    Ok(list)
}

struct Flattener<'a, 'm> {
    documents: &'a Documents<'m>,
    /// The schemas that are being read.
    in_progress: Vec<NodeRef>,
    /// How many schemas may still be read.
    left: usize,
}

impl Flattener<'_, '_> {
    fn schema(&mut self, schema: NodeRef) -> Variants {
        self.left = self.left.checked_sub(1).ok_or(TooManyVariants)?;
        let model = self.documents.model(schema.side);
        let Some(node) = model.resolve(schema.node) else {
            let reference = self.documents.text(schema, "$ref").unwrap_or_default();
            let mut shape = Shape::anything(schema);
            shape.unresolved.push((reference.to_owned(), schema));
            return Ok(vec![shape]);
        };
        let schema = schema.with(node);
        let document = self.documents.document(schema.side);
        if document.as_bool(schema.node) == Some(false) {
            let mut shape = Shape::anything(schema);
            shape.types = Types::NONE;
            shape.nullable = false;
            return Ok(vec![shape]);
        }
        if !document.is_object(schema.node) || self.in_progress.contains(&schema) {
            return Ok(vec![Shape::anything(schema)]);
        }
        self.in_progress.push(schema);
        let result = self.composition(schema);
        self.in_progress.pop();
        result
    }

    fn composition(&mut self, schema: NodeRef) -> Variants {
        let documents = self.documents;
        let own = own_keywords(documents, schema);
        let mut list = vec![own];
        for part in documents.list(schema, "allOf") {
            let variants = self.schema(part)?;
            list = product(documents, &list, &variants)?;
        }
        for keyword in ["oneOf", "anyOf"] {
            let parts = documents.list(schema, keyword);
            if parts.is_empty() {
                continue;
            }
            let mut variants = Vec::new();
            let list_node = documents.get(schema, keyword);
            for (index, part) in parts.into_iter().enumerate() {
                let mut shapes = self.schema(part)?;
                for shape in &mut shapes {
                    shape.at = documents.resolve(part);
                    if let (Some(list), "oneOf") = (list_node, keyword) {
                        shape.one_of.push((list, index));
                    }
                }
                variants.extend(shapes);
                if variants.len() > MAX_VARIANTS {
                    return Err(TooManyVariants);
                }
            }
            list = product(documents, &list, &variants)?;
        }
        Ok(list)
    }
}

/// Combines each variant of one list with each of the other.
fn product(documents: &Documents<'_>, one: &[Shape], other: &[Shape]) -> Variants {
    if one.len() * other.len() > MAX_VARIANTS {
        return Err(TooManyVariants);
    }
    let mut list = Vec::with_capacity(one.len() * other.len());
    for a in one {
        for b in other {
            list.push(combine(documents, a, b));
        }
    }
    if list.iter().any(|shape| !shape.is_empty()) {
        list.retain(|shape| !shape.is_empty());
    } else {
        list.truncate(1);
    }
    Ok(list)
}

/// Combines two shapes that apply at once.
fn combine(documents: &Documents<'_>, a: &Shape, b: &Shape) -> Shape {
    fn both<T: Clone>(a: &[T], b: &[T]) -> Vec<T> {
        a.iter().chain(b).cloned().collect()
    }
    Shape {
        // A variant is more precise than the schema that contains it.
        at: b.at,
        types: a.types.and(b.types),
        nullable: a.nullable && b.nullable,
        choices: match (&a.choices, &b.choices) {
            (Some((one, at)), Some((other, _))) => Some((
                one.iter()
                    .filter(|it| other.iter().any(|other| documents.equal(**it, *other)))
                    .copied()
                    .collect(),
                *at,
            )),
            (one, other) => one.clone().or_else(|| other.clone()),
        },
        number: a.number.and(b.number),
        multiples: both(&a.multiples, &b.multiples),
        length: a.length.and(b.length),
        patterns: both(&a.patterns, &b.patterns),
        formats: both(&a.formats, &b.formats),
        item_count: a.item_count.and(b.item_count),
        unique: a.unique.or(b.unique),
        items: both(&a.items, &b.items),
        tuples: both(&a.tuples, &b.tuples),
        parts: both(&a.parts, &b.parts),
        required: both(&a.required, &b.required),
        property_count: a.property_count.and(b.property_count),
        nots: both(&a.nots, &b.nots),
        unresolved: both(&a.unresolved, &b.unresolved),
        unjudged: both(&a.unjudged, &b.unjudged),
        one_of: both(&a.one_of, &b.one_of),
    }
}

/// Reads the keywords of a schema, apart from composition.
fn own_keywords(documents: &Documents<'_>, schema: NodeRef) -> Shape {
    let document = documents.document(schema.side);
    let mut shape = Shape::anything(schema);
    let text = |key: &str| {
        let at = documents.get(schema, key)?;
        Some((document.as_str(at.node)?.to_owned(), at))
    };
    let has = |key: &str| document.get(schema.node, key).is_some();
    match document.get_str(schema.node, "type") {
        Some(name) => shape.types = Types::named(name),
        None if [
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ]
        .iter()
        .any(|key| has(key)) =>
        {
            shape.types = Types::OBJECT;
        }
        None if ["items", "minItems", "maxItems", "uniqueItems"]
            .iter()
            .any(|key| has(key)) =>
        {
            shape.types = Types::ARRAY;
        }
        None => {}
    }
    // A type that keywords imply excludes null, too, unless the schema says otherwise.
    let implies_type = !has("type") && shape.types != Types::ALL;
    shape.nullable = match implies_type {
        true => documents.is_true(schema, "nullable"),
        false => type_allows_null(document, schema.node),
    };
    if let Some(at) = documents
        .get(schema, "enum")
        .filter(|at| matches!(document.value(at.node), Value::Array(_)))
    {
        let values: Vec<NodeRef> = documents.items(at).collect();
        let is_null = |it: &NodeRef| matches!(document.value(it.node), Value::Scalar(Scalar::Null));
        // Null is a matter of `nullable` alone.
        let (nulls, values): (Vec<_>, Vec<_>) = values.into_iter().partition(is_null);
        shape.nullable &= !nulls.is_empty() || values.is_empty();
        shape.choices = Some((values, at));
    }
    shape.number = number_range(documents, schema);
    shape.multiples.extend(
        documents
            .get(schema, "multipleOf")
            .and_then(|at| Some((document.as_number(at.node)?, at))),
    );
    shape.length = range(documents, schema, "minLength", "maxLength");
    shape.item_count = range(documents, schema, "minItems", "maxItems");
    shape.property_count = range(documents, schema, "minProperties", "maxProperties");
    shape.patterns.extend(text("pattern"));
    shape.formats.extend(text("format"));
    if documents.is_true(schema, "uniqueItems") {
        shape.unique = documents.get(schema, "uniqueItems");
    }
    let items = documents.get(schema, "items");
    match prefix_items(documents, schema) {
        Some(prefix) => shape.tuples.push(Tuple {
            prefix,
            rest: items,
        }),
        None => shape.items.extend(items),
    }
    for key in unjudged_keywords(documents, schema) {
        shape
            .unjudged
            .extend(documents.get(schema, key).map(|at| ((*key).to_owned(), at)));
    }
    shape.nots.extend(documents.get(schema, "not"));
    for item in documents.list(schema, "required") {
        if let Some(name) = documents.string(item) {
            shape.required.push((name.to_owned(), item));
        }
    }
    let properties = documents
        .get(schema, "properties")
        .filter(|at| document.is_object(at.node));
    let additional = match documents.get(schema, "additionalProperties") {
        Some(at) if document.as_bool(at.node) == Some(false) => Additional::Closed(at),
        Some(at) if documents.entries(at).any(|(key, _)| restricts_values(key)) => {
            Additional::Schema(at)
        }
        _ => Additional::Open,
    };
    if properties.is_some() || additional != Additional::Open {
        shape.parts.push(Part {
            properties,
            additional,
        });
    }
    shape
}

/// Returns the `prefixItems` of a schema, which OpenAPI 3.0 does not have.
fn prefix_items(documents: &Documents<'_>, schema: NodeRef) -> Option<NodeRef> {
    match documents.model(schema.side).version {
        Version::V3_0 => None,
        Version::V3_1 => documents.get(schema, "prefixItems"),
    }
}

/// Returns the keywords that are not judged but may restrict the values of a schema.
fn unjudged_keywords(documents: &Documents<'_>, schema: NodeRef) -> &'static [&'static str] {
    match documents.model(schema.side).version {
        Version::V3_0 => &[],
        Version::V3_1 => UNJUDGED_KEYWORDS,
    }
}

/// Whether a keyword restricts values.
fn restricts_values(keyword: &str) -> bool {
    !keyword.starts_with("x-")
        && !matches!(
            keyword,
            "description" | "title" | "example" | "externalDocs" | "xml" | "deprecated" | "default"
        )
}

fn range(documents: &Documents<'_>, schema: NodeRef, low: &str, high: &str) -> Range {
    let bound = |key: &str| {
        let at = documents.get(schema, key)?;
        let value = documents.document(schema.side).as_number(at.node)?;
        Some(Bound {
            value,
            exclusive: false,
            at,
        })
    };
    Range {
        low: bound(low).filter(|bound| bound.value > 0.0),
        high: bound(high),
    }
}

fn number_range(documents: &Documents<'_>, schema: NodeRef) -> Range {
    let document = documents.document(schema.side);
    let bound = |key: &str, exclusive_key: &str| {
        let exclusive = documents.get(schema, exclusive_key);
        let own = documents
            .get(schema, key)
            .and_then(|at| Some((document.as_number(at.node)?, at)));
        match (own, exclusive) {
            (Some((value, at)), exclusive) => Some(Bound {
                value,
                exclusive: exclusive.is_some_and(|it| document.as_bool(it.node) == Some(true)),
                at,
            }),
            // Later versions of JSON Schema use a number; some 3.0 documents do as well.
            (None, Some(at)) => document.as_number(at.node).map(|value| Bound {
                value,
                exclusive: true,
                at,
            }),
            (None, None) => None,
        }
    };
    Range {
        low: bound("minimum", "exclusiveMinimum"),
        high: bound("maximum", "exclusiveMaximum"),
    }
}
