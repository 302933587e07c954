//! What is compared: the schemas of either side, and the direction in which their values travel.

use crate::documents::{Documents, NodeRef, Side};
use crate::rule::Rule;

/// The direction in which values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// To the server.
    Request,
    /// To the client.
    Response,
}

impl Direction {
    /// Returns the opposite direction.
    pub(crate) fn flipped(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
        }
    }

    /// Returns the name for messages: `request` or `response`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }

    /// Returns the rule for this direction.
    pub(crate) fn pick(self, request: &'static Rule, response: &'static Rule) -> &'static Rule {
        match self {
            Self::Request => request,
            Self::Response => response,
        }
    }

    /// Returns the keyword of a property that does not travel in this direction.
    pub(super) fn withholding_keyword(self) -> &'static str {
        match self {
            Self::Request => "readOnly",
            Self::Response => "writeOnly",
        }
    }
}

/// How values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Syntax {
    /// As JSON, or in a way that distinguishes the types as JSON does.
    Json,
    /// As text, in a URL or a header.
    Text,
    /// As XML.
    Xml,
}

/// Identifies a comparison: two lists of schemas, where all schemas of a list apply at once.
///
/// Every value of the subtype must be a value of the supertype. For a request, the subtype is the
/// old schema (what clients send); for a response, the new one (what clients receive).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(super) direction: Direction,
    /// How values are written.
    pub(super) syntax: Syntax,
    pub(super) subtype: Vec<NodeRef>,
    pub(super) supertype: Vec<NodeRef>,
    /// The nodes to report if a side has no schema.
    pub(super) at: (NodeRef, NodeRef),
}

impl Key {
    /// Compares the old with the new schema of a value; `at` are the nodes that would contain
    /// them.
    pub(crate) fn new(
        documents: &Documents<'_>,
        direction: Direction,
        old: Option<NodeRef>,
        new: Option<NodeRef>,
        at: (NodeRef, NodeRef),
    ) -> Self {
        let (old, new) = (Vec::from_iter(old), Vec::from_iter(new));
        match direction {
            Direction::Request => Self::ordered(documents, direction, (old, new), at),
            Direction::Response => Self::ordered(documents, direction, (new, old), (at.1, at.0)),
        }
    }

    /// Compares a subtype with a supertype.
    pub(super) fn ordered(
        documents: &Documents<'_>,
        direction: Direction,
        (subtype, supertype): (Vec<NodeRef>, Vec<NodeRef>),
        at: (NodeRef, NodeRef),
    ) -> Self {
        let resolved = |schemas: Vec<NodeRef>| -> Vec<NodeRef> {
            let schemas = schemas.into_iter();
            schemas.map(|it| documents.resolve(it)).collect()
        };
        let (subtype, supertype) = (resolved(subtype), resolved(supertype));
        // Comparisons of the same schemas must be equal; otherwise they are made several times.
        let at = match (subtype.first(), supertype.first()) {
            (Some(one), Some(other)) => (*one, *other),
            _ => at,
        };
        Self {
            direction,
            syntax: Syntax::Json,
            subtype,
            supertype,
            at,
        }
    }

    /// The same comparison for values that are written in another syntax.
    pub(crate) fn in_syntax(self, syntax: Syntax) -> Self {
        Self { syntax, ..self }
    }

    /// Whether values are written as text.
    pub(super) fn is_text(&self) -> bool {
        self.syntax == Syntax::Text
    }

    /// Returns the two schemas if there is exactly one on either side.
    pub(super) fn single_schemas(&self) -> Option<(NodeRef, NodeRef)> {
        match (self.subtype.as_slice(), self.supertype.as_slice()) {
            ([subtype], [supertype]) => Some((*subtype, *supertype)),
            _ => None,
        }
    }

    /// Puts what belongs to the subtype and the supertype into the order old, new.
    pub(super) fn old_and_new<T>(&self, subtype: T, supertype: T) -> (T, T) {
        match self.at.0.side {
            Side::Old => (subtype, supertype),
            Side::New => (supertype, subtype),
        }
    }
}
