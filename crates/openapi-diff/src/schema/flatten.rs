//! Takes composition apart: a schema becomes a list of alternatives.
//!
//! - `allOf` joins, `oneOf` and `anyOf` branch; the branches of a `oneOf` are taken to exclude each
//!   other, which `xtask validate` holds documents to (`ambiguous-variants`).
//! - `nullable` lets null through whatever else the schema says, as [`crate::examples`] has it.
//! - Keywords that speak of objects or arrays, without a `type`, mean that type: nobody writes
//!   `properties` to allow a number.
//! - A schema that combines itself adds nothing to itself.

use super::shape::{Additional, Bound, Part, Range, Shape, Types};
use crate::documents::{Documents, NodeRef};
use openapi_document::tree::{Scalar, Value};

/// How many alternatives a schema may come to.
const LIMIT: usize = 96;

/// How many schemas may be read for one answer: `allOf` of `allOf` doubles at each level.
const BUDGET: usize = 10_000;

/// A schema came to too many alternatives.
#[derive(Debug)]
pub(super) struct TooManyVariants;

type Alternatives = Result<Vec<Shape>, TooManyVariants>;

/// The alternatives of schemas that hold at once; of none, everything is allowed.
pub(super) fn flatten(pair: &Documents<'_>, schemas: &[NodeRef], at: NodeRef) -> Alternatives {
    let mut list = vec![Shape::anything(at)];
    let mut open = Open {
        schemas: Vec::new(),
        left: BUDGET,
    };
    for schema in schemas {
        list = product(pair, &list, &one(pair, *schema, &mut open)?)?;
    }
    if let (Some(first), [shape]) = (schemas.first(), list.as_mut_slice()) {
        shape.at = pair.resolve(*first);
    }
    Ok(list)
}

/// What is being read.
struct Open {
    schemas: Vec<NodeRef>,
    left: usize,
}

fn one(pair: &Documents<'_>, schema: NodeRef, open: &mut Open) -> Alternatives {
    open.left = open.left.checked_sub(1).ok_or(TooManyVariants)?;
    let model = pair.model(schema.side);
    let Some(node) = model.resolve(schema.node) else {
        let text = pair.text(schema, "$ref").unwrap_or_default().to_owned();
        let mut shape = Shape::anything(schema);
        shape.elsewhere.push((text, schema));
        return Ok(vec![shape]);
    };
    let schema = NodeRef { node, ..schema };
    let document = pair.document(schema.side);
    if document.as_bool(schema.node) == Some(false) {
        let mut shape = Shape::anything(schema);
        shape.types = Types::NONE;
        shape.nullable = false;
        return Ok(vec![shape]);
    }
    if !document.is_object(schema.node) || open.schemas.contains(&schema) {
        return Ok(vec![Shape::anything(schema)]);
    }
    open.schemas.push(schema);
    let result = composed(pair, schema, open);
    open.schemas.pop();
    result
}

fn composed(pair: &Documents<'_>, schema: NodeRef, open: &mut Open) -> Alternatives {
    let base = base(pair, schema);
    let nullable = base.nullable && pair.is_true(schema, "nullable");
    let mut list = vec![base];
    let mut is_composed = false;
    for part in branches(pair, schema, "allOf") {
        is_composed = true;
        list = product(pair, &list, &one(pair, part, open)?)?;
    }
    for keyword in ["oneOf", "anyOf"] {
        let parts = branches(pair, schema, keyword);
        if parts.is_empty() {
            continue;
        }
        is_composed = true;
        let mut either = Vec::new();
        for part in parts {
            let mut alternatives = one(pair, part, open)?;
            for shape in &mut alternatives {
                shape.at = pair.resolve(part);
            }
            either.extend(alternatives);
            if either.len() > LIMIT {
                return Err(TooManyVariants);
            }
        }
        list = product(pair, &list, &either)?;
    }
    if is_composed && nullable && !list.iter().any(|it| it.all_types().has(Types::NULL)) {
        list.push(Shape::null(schema));
    }
    Ok(list)
}

fn branches(pair: &Documents<'_>, schema: NodeRef, keyword: &str) -> Vec<NodeRef> {
    let nodes = pair.model(schema.side).list(schema.node, keyword);
    nodes
        .iter()
        .map(|node| NodeRef {
            node: *node,
            ..schema
        })
        .collect()
}

fn product(pair: &Documents<'_>, one: &[Shape], other: &[Shape]) -> Alternatives {
    if one.len() * other.len() > LIMIT {
        return Err(TooManyVariants);
    }
    let mut list = Vec::with_capacity(one.len() * other.len());
    for a in one {
        for b in other {
            list.push(join(pair, a, b));
        }
    }
    if list.iter().any(|shape| !shape.is_empty()) {
        list.retain(|shape| !shape.is_empty());
    } else {
        list.truncate(1);
    }
    Ok(list)
}

/// Both at once.
fn join(pair: &Documents<'_>, a: &Shape, b: &Shape) -> Shape {
    fn both<T: Clone>(a: &[T], b: &[T]) -> Vec<T> {
        a.iter().chain(b).cloned().collect()
    }
    Shape {
        // A branch is a better place than what holds it.
        at: b.at,
        types: a.types.and(b.types),
        nullable: a.nullable && b.nullable,
        choices: match (&a.choices, &b.choices) {
            (Some((one, at)), Some((other, _))) => Some((
                one.iter()
                    .filter(|it| other.iter().any(|other| pair.same(**it, *other)))
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
        count: a.count.and(b.count),
        unique: a.unique.or(b.unique),
        items: both(&a.items, &b.items),
        parts: both(&a.parts, &b.parts),
        required: both(&a.required, &b.required),
        members: a.members.and(b.members),
        nots: both(&a.nots, &b.nots),
        elsewhere: both(&a.elsewhere, &b.elsewhere),
    }
}

/// What a schema's own keywords say.
fn base(pair: &Documents<'_>, schema: NodeRef) -> Shape {
    let document = pair.document(schema.side);
    let mut shape = Shape::anything(schema);
    let text = |key: &str| {
        let at = pair.get(schema, key)?;
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
    shape.nullable =
        pair.is_true(schema, "nullable") || (shape.types == Types::ALL && !has("enum"));
    if let Some(at) = pair
        .get(schema, "enum")
        .filter(|at| matches!(document.value(at.node), Value::Array(_)))
    {
        let values = document.items(at.node).iter();
        let values: Vec<NodeRef> = values
            .map(|node| NodeRef {
                node: *node,
                ..schema
            })
            .collect();
        shape.nullable |= shape.types == Types::ALL
            && values
                .iter()
                .any(|it| matches!(document.value(it.node), Value::Scalar(Scalar::Null)));
        shape.choices = Some((values, at));
    }
    shape.number = numbers(pair, schema);
    shape.multiples.extend(
        pair.get(schema, "multipleOf")
            .and_then(|at| Some((document.as_number(at.node)?, at))),
    );
    shape.length = range(pair, schema, "minLength", "maxLength");
    shape.count = range(pair, schema, "minItems", "maxItems");
    shape.members = range(pair, schema, "minProperties", "maxProperties");
    shape.patterns.extend(text("pattern"));
    shape.formats.extend(text("format"));
    if pair.is_true(schema, "uniqueItems") {
        shape.unique = pair.get(schema, "uniqueItems");
    }
    shape.items.extend(pair.get(schema, "items"));
    shape.nots.extend(pair.get(schema, "not"));
    for item in pair.model(schema.side).list(schema.node, "required") {
        if let Some(name) = document.as_str(*item) {
            shape.required.push((
                name.to_owned(),
                NodeRef {
                    node: *item,
                    ..schema
                },
            ));
        }
    }
    let properties = pair
        .get(schema, "properties")
        .filter(|at| document.is_object(at.node));
    let additional = match pair.get(schema, "additionalProperties") {
        Some(at) if document.as_bool(at.node) == Some(false) => Additional::Closed(at),
        Some(at)
            if document
                .entries(at.node)
                .iter()
                .any(|member| says(&member.key)) =>
        {
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

/// Whether a keyword says something of values.
fn says(keyword: &str) -> bool {
    !keyword.starts_with("x-")
        && !matches!(
            keyword,
            "description" | "title" | "example" | "externalDocs" | "xml" | "deprecated" | "default"
        )
}

fn range(pair: &Documents<'_>, schema: NodeRef, low: &str, high: &str) -> Range {
    let bound = |key: &str| {
        let at = pair.get(schema, key)?;
        let value = pair.document(schema.side).as_number(at.node)?;
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

fn numbers(pair: &Documents<'_>, schema: NodeRef) -> Range {
    let document = pair.document(schema.side);
    let bound = |key: &str, exclusive_key: &str| {
        let exclusive = pair.get(schema, exclusive_key);
        let own = pair
            .get(schema, key)
            .and_then(|at| Some((document.as_number(at.node)?, at)));
        match (own, exclusive) {
            (Some((value, at)), exclusive) => Some(Bound {
                value,
                exclusive: exclusive.is_some_and(|it| document.as_bool(it.node) == Some(true)),
                at,
            }),
            // As later versions of JSON Schema write it; some 3.0 documents do, too.
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
