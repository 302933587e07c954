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

use super::super::catalogue as rules;
use super::super::pair::{Pair, Side, Spot};
use super::super::rule::Rule;
use super::super::told::Told;
use super::expand::expand;

/// Which way values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum Direction {
    /// To the server.
    Request,
    /// To the client.
    Response,
}

impl Direction {
    /// The other way.
    pub(in super::super) fn flipped(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
        }
    }

    /// The document whose values must all be values of the other one.
    pub(in super::super) fn narrow_side(self) -> Side {
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
pub(in super::super) struct Key {
    pub(in super::super) direction: Direction,
    /// Whether values are written as text: in a URL or a header.
    pub(in super::super) text: bool,
    /// Whose values must all be values of the other.
    pub(super) sub: Vec<Spot>,
    pub(super) sup: Vec<Spot>,
    /// The places to tell of, where a side has no schema.
    pub(super) at: (Spot, Spot),
}

impl Key {
    /// The old and the new schema of a value that travels that way; `at` is where they would
    /// stand.
    pub(in super::super) fn new(
        pair: &Pair<'_>,
        direction: Direction,
        old: Option<Spot>,
        new: Option<Spot>,
        at: (Spot, Spot),
    ) -> Self {
        let (old, new) = (Vec::from_iter(old), Vec::from_iter(new));
        match direction {
            Direction::Request => Self::within(pair, direction, old, new, at),
            Direction::Response => Self::within(pair, direction, new, old, (at.1, at.0)),
        }
    }

    /// Schemas of the narrow side and of the wide side.
    pub(super) fn within(
        pair: &Pair<'_>,
        direction: Direction,
        sub: Vec<Spot>,
        sup: Vec<Spot>,
        at: (Spot, Spot),
    ) -> Self {
        let resolved = |spots: Vec<Spot>| -> Vec<Spot> {
            spots.into_iter().map(|it| pair.resolve(it)).collect()
        };
        let (sub, sup) = (resolved(sub), resolved(sup));
        // Equal questions have equal places, so that each is asked once.
        let at = match (sub.first(), sup.first()) {
            (Some(one), Some(other)) => (*one, *other),
            _ => at,
        };
        Self {
            direction,
            text: false,
            sub,
            sup,
            at,
        }
    }

    /// The same, for a value that is written as text.
    pub(in super::super) fn in_text(mut self) -> Self {
        self.text = true;
        self
    }
}

/// What was found for a pair.
#[derive(Debug, Default)]
pub(in super::super) struct Outcome {
    /// What is told of the pair itself.
    pub(in super::super) told: Vec<Told>,
    /// The pairs that its properties and items lead to.
    pub(in super::super) children: Vec<Key>,
    /// How much breaks, here and below, as far as was known.
    pub(super) broken: usize,
}

impl Outcome {
    pub(super) fn tell(&mut self, told: Told) {
        self.broken += usize::from(told.rule.is_breaking());
        self.told.push(told);
    }
}

/// Comparisons, each made once.
pub(in super::super) struct Variance<'m> {
    pub(super) pair: Pair<'m>,
    outcomes: HashMap<Key, Rc<Outcome>>,
    open: HashSet<Key>,
    /// Component schemas that were compared under different names.
    pub(in super::super) renamed: Vec<(Spot, Spot)>,
}

impl<'m> Variance<'m> {
    pub(in super::super) fn new(pair: Pair<'m>) -> Self {
        Self {
            pair,
            outcomes: HashMap::new(),
            open: HashSet::new(),
            renamed: Vec::new(),
        }
    }

    /// What was found for a pair that was checked.
    pub(in super::super) fn outcome(&self, key: &Key) -> Option<&Rc<Outcome>> {
        self.outcomes.get(key)
    }

    /// Every pair that was compared.
    pub(in super::super) fn outcomes(&self) -> impl Iterator<Item = (&Key, &Rc<Outcome>)> {
        self.outcomes.iter()
    }

    /// Whether a pair is being compared.
    pub(super) fn is_open(&self, key: &Key) -> bool {
        self.open.contains(key)
    }

    /// Compares a pair, and says how much breaks.
    pub(in super::super) fn check(&mut self, key: &Key) -> usize {
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

    fn compare(&mut self, key: &Key) -> Outcome {
        let mut outcome = Outcome::default();
        if self.is_written_alike(key) {
            return outcome;
        }
        if let ([sub], [sup]) = (key.sub.as_slice(), key.sup.as_slice()) {
            self.annotations(key, *sub, *sup, &mut outcome);
        }
        let pair = self.pair;
        let (subs, sups) = match (
            expand(&pair, &key.sub, key.at.0),
            expand(&pair, &key.sup, key.at.1),
        ) {
            (Ok(subs), Ok(sups)) => (subs, sups),
            _ => {
                self.undecided(key, &mut outcome);
                return outcome;
            }
        };
        for shape in &subs {
            self.alternative(key, shape, &subs, &sups, &mut outcome);
        }
        if key.direction == Direction::Request {
            self.exclusive(key, &mut outcome);
        }
        outcome
    }

    /// Whether both sides are one schema each, in the same words, which lead nowhere else: most of
    /// a large document, where nothing needs to be taken apart.
    fn is_written_alike(&self, key: &Key) -> bool {
        let ([sub], [sup]) = (key.sub.as_slice(), key.sup.as_slice()) else {
            return false;
        };
        let text = |spot: &Spot| {
            let document = self.pair.document(spot.side);
            document.slice(document.span(spot.node))
        };
        let words = text(sub);
        // A reference, or an alias of YAML, stands for what is written elsewhere.
        words == text(sup)
            && !["$ref", ": *", "- *", "[*", ", *"]
                .iter()
                .any(|it| words.contains(it))
    }

    fn undecided(&self, key: &Key, outcome: &mut Outcome) {
        let pair = self.pair;
        let equal = key.sub.len() == key.sup.len()
            && key
                .sub
                .iter()
                .zip(&key.sup)
                .all(|(one, other)| pair.same_all_through(*one, *other));
        if !equal {
            let rule = key
                .direction
                .pick(rules::REQUEST_UNDECIDED, rules::RESPONSE_UNDECIDED);
            let message = "too many alternatives are combined to tell what changed";
            outcome.tell(Told::between(rule, key.at.0, key.at.1, message));
        }
    }
}
