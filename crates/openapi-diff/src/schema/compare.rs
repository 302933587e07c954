//! Compares alternatives with alternatives, and remembers what was compared.
//!
//! The question is always the same: is every value of the narrow side one of the wide side? For a
//! request the narrow side is the old document (what clients send), for a response the new one
//! (what clients receive).
//!
//! One more thing is assumed, as everyone does who adds an optional property: a property that a
//! schema does not list is not sent under a name that the other schema lists. Unknown names are
//! sent where the schema allows them.
//!
//! A pair of schemas that is being compared already is taken to be compatible, so recursion ends;
//! what is found for it is told wherever it is reached, so the answer stays true.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::flatten::flatten;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef, Side};
use crate::rule::Rule;
use crate::rules;

/// Which way values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// To the server.
    Request,
    /// To the client.
    Response,
}

impl Direction {
    /// The other way.
    pub(crate) fn flipped(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
        }
    }

    /// The document whose values must all be values of the other one.
    pub(crate) fn narrow_side(self) -> Side {
        match self {
            Self::Request => Side::Old,
            Self::Response => Side::New,
        }
    }

    /// The rule for this direction.
    pub(super) fn pick(self, request: &'static Rule, response: &'static Rule) -> &'static Rule {
        match self {
            Self::Request => request,
            Self::Response => response,
        }
    }
}

/// Two sets of schemas, of each of which all hold at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) direction: Direction,
    /// Whether values are written as text: in a URL or a header.
    pub(crate) text: bool,
    /// Whose values must all be values of the other.
    pub(super) subtype: Vec<NodeRef>,
    pub(super) supertype: Vec<NodeRef>,
    /// The places to tell of, where a side has no schema.
    pub(super) at: (NodeRef, NodeRef),
}

impl Key {
    /// The old and the new schema of a value that travels that way; `at` is where they would
    /// stand.
    pub(crate) fn new(
        pair: &Documents<'_>,
        direction: Direction,
        old: Option<NodeRef>,
        new: Option<NodeRef>,
        at: (NodeRef, NodeRef),
    ) -> Self {
        let (old, new) = (Vec::from_iter(old), Vec::from_iter(new));
        match direction {
            Direction::Request => Self::within(pair, direction, old, new, at),
            Direction::Response => Self::within(pair, direction, new, old, (at.1, at.0)),
        }
    }

    /// Schemas of the narrow side and of the wide side.
    pub(super) fn within(
        pair: &Documents<'_>,
        direction: Direction,
        subtype: Vec<NodeRef>,
        supertype: Vec<NodeRef>,
        at: (NodeRef, NodeRef),
    ) -> Self {
        let resolved = |spots: Vec<NodeRef>| -> Vec<NodeRef> {
            spots.into_iter().map(|it| pair.resolve(it)).collect()
        };
        let (subtype, supertype) = (resolved(subtype), resolved(supertype));
        // Equal questions have equal places, so that each is asked once.
        let at = match (subtype.first(), supertype.first()) {
            (Some(one), Some(other)) => (*one, *other),
            _ => at,
        };
        Self {
            direction,
            text: false,
            subtype,
            supertype,
            at,
        }
    }

    /// The same, for a value that is written as text.
    pub(crate) fn in_text(mut self) -> Self {
        self.text = true;
        self
    }
}

/// What was found for a pair.
#[derive(Debug, Default)]
pub(crate) struct ComparisonResult {
    /// What is told of the pair itself.
    pub(crate) told: Vec<Difference>,
    /// The pairs that its properties and items lead to.
    pub(crate) children: Vec<Key>,
    /// How much breaks, here and below, as far as was known.
    pub(super) broken: usize,
}

impl ComparisonResult {
    pub(super) fn report(&mut self, told: Difference) {
        self.broken += usize::from(told.rule.is_breaking());
        self.told.push(told);
    }
}

/// Comparisons, each made once.
pub(crate) struct SchemaComparer<'m> {
    pub(super) pair: Documents<'m>,
    outcomes: HashMap<Key, Rc<ComparisonResult>>,
    open: HashSet<Key>,
    /// Component schemas that were compared under different names.
    pub(crate) renamed: Vec<(NodeRef, NodeRef)>,
}

impl<'m> SchemaComparer<'m> {
    pub(crate) fn new(pair: Documents<'m>) -> Self {
        Self {
            pair,
            outcomes: HashMap::new(),
            open: HashSet::new(),
            renamed: Vec::new(),
        }
    }

    /// What was found for a pair that was checked.
    pub(crate) fn outcome(&self, key: &Key) -> Option<&Rc<ComparisonResult>> {
        self.outcomes.get(key)
    }

    /// Every pair that was compared.
    pub(crate) fn outcomes(&self) -> impl Iterator<Item = (&Key, &Rc<ComparisonResult>)> {
        self.outcomes.iter()
    }

    /// Whether a pair is being compared.
    pub(super) fn in_progress(&self, key: &Key) -> bool {
        self.open.contains(key)
    }

    /// Compares a pair, and says how much breaks.
    pub(crate) fn check(&mut self, key: &Key) -> usize {
        if let Some(outcome) = self.outcomes.get(key) {
            return outcome.broken;
        }
        if !self.open.insert(key.clone()) {
            return 0;
        }
        let outcome = self.compare(key);
        self.open.remove(key);
        let broken = outcome.broken;
        self.outcomes.insert(key.clone(), Rc::new(outcome));
        broken
    }

    fn compare(&mut self, key: &Key) -> ComparisonResult {
        let mut outcome = ComparisonResult::default();
        if self.is_written_alike(key) {
            return outcome;
        }
        if let ([subtype], [supertype]) = (key.subtype.as_slice(), key.supertype.as_slice()) {
            self.annotations(key, *subtype, *supertype, &mut outcome);
        }
        let pair = self.pair;
        let (subtypes, supertypes) = match (
            flatten(&pair, &key.subtype, key.at.0),
            flatten(&pair, &key.supertype, key.at.1),
        ) {
            (Ok(subtypes), Ok(supertypes)) => (subtypes, supertypes),
            _ => {
                self.not_comparable(key, &mut outcome);
                return outcome;
            }
        };
        for shape in &subtypes {
            self.alternative(key, shape, &subtypes, &supertypes, &mut outcome);
        }
        if key.direction == Direction::Request {
            self.exclusive(key, &mut outcome);
        }
        outcome
    }

    /// Whether both sides are one schema each, in the same words, which lead nowhere else: most of
    /// a large document, where nothing needs to be taken apart.
    fn is_written_alike(&self, key: &Key) -> bool {
        let ([subtype], [supertype]) = (key.subtype.as_slice(), key.supertype.as_slice()) else {
            return false;
        };
        let text = |spot: &NodeRef| {
            let document = self.pair.document(spot.side);
            document.slice(document.span(spot.node))
        };
        let words = text(subtype);
        // A reference, or an alias of YAML, stands for what is written elsewhere.
        words == text(supertype)
            && !["$ref", ": *", "- *", "[*", ", *"]
                .iter()
                .any(|it| words.contains(it))
    }

    fn not_comparable(&self, key: &Key, outcome: &mut ComparisonResult) {
        let pair = self.pair;
        let equal = key.subtype.len() == key.supertype.len()
            && key
                .subtype
                .iter()
                .zip(&key.supertype)
                .all(|(one, other)| pair.deep_equal(*one, *other));
        if !equal {
            let rule = key.direction.pick(
                &rules::REQUEST_NOT_COMPARABLE,
                &rules::RESPONSE_NOT_COMPARABLE,
            );
            let message = "too many alternatives are combined to tell what changed";
            outcome.report(Difference::between(rule, key.at.0, key.at.1, message));
        }
    }
}
