//! One alternative of a schema: everything that has to hold at once.

use crate::documents::NodeRef;

/// A set of types of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Types(u8);

impl Types {
    pub(super) const NULL: Self = Self(1);
    pub(super) const BOOLEAN: Self = Self(2);
    pub(super) const INTEGER: Self = Self(4);
    /// A number that is no integer.
    pub(super) const FRACTION: Self = Self(8);
    pub(super) const STRING: Self = Self(16);
    pub(super) const ARRAY: Self = Self(32);
    pub(super) const OBJECT: Self = Self(64);
    pub(super) const NONE: Self = Self(0);
    pub(super) const ALL: Self = Self(127);
    /// What a URL or a header writes as a plain text.
    pub(super) const PLAIN: Self = Self(2 | 4 | 8 | 16);

    const NAMES: [(Self, &'static str); 6] = [
        (Self::NULL, "null"),
        (Self::BOOLEAN, "boolean"),
        (Self::FRACTION, "number"),
        (Self::STRING, "string"),
        (Self::ARRAY, "array"),
        (Self::OBJECT, "object"),
    ];

    /// What `type` means; everything where it is no type.
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

    /// Each type on its own.
    pub(super) fn single(self) -> impl Iterator<Item = Self> {
        (0..7)
            .map(|bit| Self(1 << bit))
            .filter(move |one| self.has(*one))
    }

    /// The types in words.
    pub(super) fn words(self) -> String {
        if self == Self::ALL {
            return "anything".to_owned();
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

/// A bound and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    pub(super) value: f64,
    /// Whether the value itself is out of bounds.
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
    /// Both at once: the tighter of each.
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

/// What an object may hold beyond its listed properties.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Additional {
    /// Anything.
    Open,
    /// Nothing.
    Closed(NodeRef),
    /// What has this schema.
    Schema(NodeRef),
}

/// The properties that one schema of an `allOf` lists, and what it allows beyond.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// The `properties`.
    pub(super) properties: Option<NodeRef>,
    pub(super) additional: Additional,
}

/// One alternative.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The schema that it was read from, for what has no better place.
    pub(super) at: NodeRef,
    pub(super) types: Types,
    /// Whether null is allowed whatever else is said.
    pub(super) nullable: bool,
    /// The values of `enum`, and the keyword.
    pub(super) choices: Option<(Vec<NodeRef>, NodeRef)>,
    pub(super) number: Range,
    pub(super) multiples: Vec<(f64, NodeRef)>,
    pub(super) length: Range,
    pub(super) patterns: Vec<(String, NodeRef)>,
    pub(super) formats: Vec<(String, NodeRef)>,
    pub(super) count: Range,
    pub(super) unique: Option<NodeRef>,
    pub(super) items: Vec<NodeRef>,
    pub(super) parts: Vec<Part>,
    pub(super) required: Vec<(String, NodeRef)>,
    pub(super) members: Range,
    /// Schemas that a value must not fit.
    pub(super) nots: Vec<NodeRef>,
    /// References that lead out of the document: equal only to themselves.
    pub(super) elsewhere: Vec<(String, NodeRef)>,
}

impl Shape {
    /// A shape that allows everything.
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
            count: Range::default(),
            unique: None,
            items: Vec::new(),
            parts: Vec::new(),
            required: Vec::new(),
            members: Range::default(),
            nots: Vec::new(),
            elsewhere: Vec::new(),
        }
    }

    /// A shape of null only.
    pub(super) fn null(at: NodeRef) -> Self {
        Self {
            types: Types::NULL,
            ..Self::anything(at)
        }
    }

    /// Whether nothing fits.
    pub(super) fn is_empty(&self) -> bool {
        self.types.is_empty() && !self.nullable
    }

    /// Every type that a value of this shape may have.
    pub(super) fn all_types(&self) -> Types {
        match self.nullable {
            true => self.types.or(Types::NULL),
            false => self.types,
        }
    }

    /// This shape, held to some types.
    pub(super) fn of_types(&self, types: Types) -> Self {
        Self {
            types: self.types.and(types),
            nullable: self.nullable && types.has(Types::NULL),
            ..self.clone()
        }
    }

    /// Whether it says nothing of a text but that it is one.
    pub(super) fn takes_any_text(&self) -> bool {
        self.types.has(Types::STRING)
            && self.choices.is_none()
            && self.patterns.is_empty()
            && self.formats.is_empty()
            && self.length.low.is_none_or(|low| low.value <= 1.0)
            && self.length.high.is_none()
            && self.nots.is_empty()
    }
}
