//! One variant of a schema: all restrictions that apply at once.

use std::collections::HashSet;

use super::pattern::matches_everything;
use crate::documents::{Documents, NodeRef};

/// A set of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Types(u8);

impl Types {
    pub(super) const NULL: Self = Self(1);
    pub(super) const BOOLEAN: Self = Self(2);
    pub(super) const INTEGER: Self = Self(4);
    /// A number that is not an integer.
    pub(super) const FRACTION: Self = Self(8);
    pub(super) const STRING: Self = Self(16);
    pub(super) const ARRAY: Self = Self(32);
    pub(super) const OBJECT: Self = Self(64);
    pub(super) const NONE: Self = Self(0);
    pub(super) const ALL: Self = Self(127);
    /// The types whose values a URL or a header writes as plain text.
    pub(super) const PLAIN: Self = Self(2 | 4 | 8 | 16);

    const NAMES: [(Self, &'static str); 6] = [
        (Self::NULL, "null"),
        (Self::BOOLEAN, "boolean"),
        (Self::FRACTION, "number"),
        (Self::STRING, "string"),
        (Self::ARRAY, "array"),
        (Self::OBJECT, "object"),
    ];

    /// Returns the types of a `type` keyword; all types if it is not a valid type.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self(4 | 8),
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            "null" => Self::NULL,
            _ => Self::ALL,
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the types one by one.
    pub(super) fn single(self) -> impl Iterator<Item = Self> {
        (0..7)
            .map(|bit| Self(1 << bit))
            .filter(move |one| self.has(*one))
    }

    /// Names the types for a message, such as `null or string`.
    pub(super) fn names(self) -> String {
        if self == Self::ALL {
            return "any type".to_owned();
        }
        let mut names: Vec<&str> = Self::NAMES
            .iter()
            .filter(|(of, _)| self.has(*of))
            .map(|(_, name)| *name)
            .collect();
        if self.has(Self::INTEGER) && !self.has(Self::FRACTION) {
            names.push("integer");
        }
        names.join(" or ")
    }
}

/// A bound and the node that sets it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    pub(super) value: f64,
    /// Whether the value itself is excluded.
    pub(super) exclusive: bool,
    pub(super) at: NodeRef,
}

/// A lower and an upper bound.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Range {
    pub(super) low: Option<Bound>,
    pub(super) high: Option<Bound>,
}

impl Range {
    /// Combines two ranges: the tighter bounds apply.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            low: tighter(self.low, other.low, |a, b| {
                (a.value, a.exclusive) >= (b.value, b.exclusive)
            }),
            high: tighter(self.high, other.high, |a, b| {
                (a.value, !a.exclusive) <= (b.value, !b.exclusive)
            }),
        }
    }
}

fn tighter(
    one: Option<Bound>,
    other: Option<Bound>,
    first: impl Fn(Bound, Bound) -> bool,
) -> Option<Bound> {
    match (one, other) {
        (Some(a), Some(b)) => Some(if first(a, b) { a } else { b }),
        (a, b) => a.or(b),
    }
}

/// What `additionalProperties` allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Additional {
    /// Any value.
    Open,
    /// No additional properties.
    Closed(NodeRef),
    /// Values of this schema.
    Schema(NodeRef),
}

/// The properties of one schema; a shape that combines an `allOf` has several.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// The object under the keyword `properties`.
    pub(super) properties: Option<NodeRef>,
    pub(super) additional: Additional,
}

/// The items of one schema with `prefixItems`, which OpenAPI 3.1 has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tuple {
    /// The array under the keyword `prefixItems`.
    pub(super) prefix: NodeRef,
    /// The schema of the items after it.
    pub(super) rest: Option<NodeRef>,
}

/// One variant of a schema.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The schema, for differences that have no more precise node.
    pub(super) at: NodeRef,
    pub(super) types: Types,
    /// Whether null is allowed regardless of other restrictions.
    pub(super) nullable: bool,
    /// The values of `enum`, and the node of the keyword.
    pub(super) choices: Option<(Vec<NodeRef>, NodeRef)>,
    pub(super) number: Range,
    pub(super) multiples: Vec<(f64, NodeRef)>,
    pub(super) length: Range,
    pub(super) patterns: Vec<(String, NodeRef)>,
    pub(super) formats: Vec<(String, NodeRef)>,
    pub(super) item_count: Range,
    pub(super) unique: Option<NodeRef>,
    /// The schemas that apply to all items.
    pub(super) items: Vec<NodeRef>,
    pub(super) tuples: Vec<Tuple>,
    pub(super) parts: Vec<Part>,
    pub(super) required: Vec<(String, NodeRef)>,
    pub(super) property_count: Range,
    /// The schemas under `not`.
    pub(super) nots: Vec<NodeRef>,
    /// References that could not be resolved, each equal only to itself.
    pub(super) unresolved: Vec<(String, NodeRef)>,
    /// Keywords that are not judged, with their values, each equal only to itself.
    pub(super) unjudged: Vec<(String, NodeRef)>,
    /// The variants of a `oneOf` that this shape includes: the list, and the index in it.
    pub(super) one_of: Vec<(NodeRef, usize)>,
}

impl Shape {
    /// A shape that allows every value.
    pub(super) fn anything(at: NodeRef) -> Self {
        Self {
            at,
            types: Types::ALL,
            nullable: true,
            choices: None,
            number: Range::default(),
            multiples: Vec::new(),
            length: Range::default(),
            patterns: Vec::new(),
            formats: Vec::new(),
            item_count: Range::default(),
            unique: None,
            items: Vec::new(),
            tuples: Vec::new(),
            parts: Vec::new(),
            required: Vec::new(),
            property_count: Range::default(),
            nots: Vec::new(),
            unresolved: Vec::new(),
            unjudged: Vec::new(),
            one_of: Vec::new(),
        }
    }

    /// Whether all restrictions are known.
    pub(super) fn is_known(&self) -> bool {
        self.unresolved.is_empty() && self.unjudged.is_empty()
    }

    /// Whether no value is allowed.
    pub(super) fn is_empty(&self) -> bool {
        self.types.is_empty() && !self.nullable
    }

    /// Returns the types that are allowed, null included.
    pub(super) fn all_types(&self) -> Types {
        match self.nullable {
            true => self.types.or(Types::NULL),
            false => self.types,
        }
    }

    /// Restricts the shape to some types.
    pub(super) fn of_types(&self, types: Types) -> Self {
        Self {
            types: self.types.and(types),
            nullable: self.nullable && types.has(Types::NULL),
            ..self.clone()
        }
    }

    /// Returns the names of the listed properties, in order.
    pub(super) fn listed_names<'m>(&self, documents: &Documents<'m>) -> Vec<&'m str> {
        let lists = self.parts.iter().filter_map(|part| part.properties);
        let mut names: Vec<&str> = Vec::new();
        let mut seen = HashSet::new();
        for (name, _) in lists.flat_map(|list| documents.entries(list)) {
            if seen.insert(name) {
                names.push(name);
            }
        }
        names
    }

    /// Whether a property is listed.
    pub(super) fn lists(&self, documents: &Documents<'_>, name: &str) -> bool {
        let mut lists = self.parts.iter().filter_map(|part| part.properties);
        lists.any(|list| documents.get(list, name).is_some())
    }

    /// Returns the schemas that apply to the item at a position.
    pub(super) fn items_at(&self, documents: &Documents<'_>, position: usize) -> Vec<NodeRef> {
        let of_tuple = |tuple: &Tuple| documents.items(tuple.prefix).nth(position).or(tuple.rest);
        let of_tuples = self.tuples.iter().filter_map(of_tuple);
        self.items.iter().copied().chain(of_tuples).collect()
    }

    /// Returns the number of positions that have their own schemas.
    pub(super) fn prefix_length(&self, documents: &Documents<'_>) -> usize {
        let tuples = self.tuples.iter();
        let lengths = tuples.map(|tuple| documents.items(tuple.prefix).count());
        lengths.max().unwrap_or(0)
    }

    /// Whether a `oneOf` refuses values that match both shapes.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        self.one_of.iter().any(|(list, index)| {
            let mut others = other.one_of.iter();
            others.any(|(other, other_index)| list == other && index != other_index)
        })
    }

    /// Whether every non-empty string is allowed.
    pub(super) fn allows_any_string(&self) -> bool {
        self.types.has(Types::STRING)
            && self.choices.is_none()
            && self.patterns.iter().all(|(it, _)| matches_everything(it))
            && self.formats.is_empty()
            && self.length.low.is_none_or(|low| low.value <= 1.0)
            && self.length.high.is_none()
            && self.nots.is_empty()
    }
}
