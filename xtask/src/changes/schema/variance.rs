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
use super::accept::accepts;
use super::expand::expand;
use super::narrow::Narrow;
use super::shape::{Shape, Types};

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
    pub(in super::super) fn as_text(mut self) -> Self {
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

    /// Default, deprecation, discriminator: what schemas say beside their values.
    fn annotations(&mut self, key: &Key, sub: Spot, sup: Spot, outcome: &mut Outcome) {
        let pair = self.pair;
        let (sub, sup) = (pair.resolve(sub), pair.resolve(sup));
        let (old, new) = match sub.side {
            Side::Old => (sub, sup),
            Side::New => (sup, sub),
        };
        if let (Some(one), Some(other)) = (pair.schema_name(old), pair.schema_name(new))
            && one != other
            && !self.renamed.contains(&(old, new))
        {
            self.renamed.push((old, new));
        }
        if key.direction == Direction::Request
            && let (Some(before), Some(after)) =
                (pair.get(old, "default"), pair.get(new, "default"))
            && !pair.same(before, after)
        {
            let told = Told::new(
                rules::REQUEST_DEFAULT,
                before,
                after,
                "what is left out means another value",
            );
            outcome.tell(told.values(Some(pair.show(before)), Some(pair.show(after))));
        }
        if !pair.is_true(old, "deprecated") && pair.is_true(new, "deprecated") {
            let at = pair.get(new, "deprecated");
            outcome.tell(Told::new(
                rules::PROPERTY_DEPRECATED,
                old,
                at,
                "it is marked as deprecated",
            ));
        }
        self.discriminators(old, new, outcome);
    }

    fn discriminators(&self, old: Spot, new: Spot, outcome: &mut Outcome) {
        let pair = self.pair;
        let (Some(before), Some(after)) = (
            pair.get(old, "discriminator"),
            pair.get(new, "discriminator"),
        ) else {
            return;
        };
        let (one, other) = (
            pair.text(before, "propertyName"),
            pair.text(after, "propertyName"),
        );
        if one != other {
            let told = Told::new(
                rules::DISCRIMINATOR,
                before,
                after,
                "another property tells the alternatives apart",
            );
            outcome.tell(told.values(one.map(str::to_owned), other.map(str::to_owned)));
        }
        let (Some(old), Some(new)) = (pair.get(before, "mapping"), pair.get(after, "mapping"))
        else {
            return;
        };
        for member in pair.document(Side::Old).members(old.node) {
            let (was, is) = (pair.text(old, &member.key), pair.text(new, &member.key));
            if was != is && is.is_some() {
                let at = Spot {
                    node: member.value,
                    ..old
                };
                let told = Told::new(
                    rules::DISCRIMINATOR,
                    at,
                    pair.get(new, &member.key),
                    format!("`{}` stands for another alternative", member.key),
                );
                outcome.tell(told.values(was.map(str::to_owned), is.map(str::to_owned)));
            }
        }
    }

    fn undecided(&self, key: &Key, outcome: &mut Outcome) {
        let pair = self.pair;
        let equal = key.sub.len() == key.sup.len()
            && key
                .sub
                .iter()
                .zip(&key.sup)
                .all(|(one, other)| pair.same(pair.resolve(*one), pair.resolve(*other)));
        if !equal {
            let rule = key
                .direction
                .pick(rules::REQUEST_UNDECIDED, rules::RESPONSE_UNDECIDED);
            let message = "too many alternatives are combined to tell what changed";
            outcome.tell(Told::between(rule, key.at.0, key.at.1, message));
        }
    }

    /// One alternative of the narrow side against all of the wide side.
    fn alternative(
        &mut self,
        key: &Key,
        shape: &Shape,
        all: &[Shape],
        sups: &[Shape],
        outcome: &mut Outcome,
    ) {
        if shape.is_empty() {
            return;
        }
        let whole = self.best(key, shape, sups);
        if let Some((_, found)) = &whole
            && found.broken == 0
        {
            absorb(outcome, whole);
            return;
        }
        if sups.len() > 1 {
            // Listed values may each fit another alternative.
            if let Some((values, _)) = &shape.choices
                && values.iter().all(|value| accepts(&self.pair, sups, *value))
                && (!shape.nullable || sups.iter().any(|it| it.all_types().has(Types::NULL)))
            {
                return;
            }
            // So may types.
            let types: Vec<Types> = shape.all_types().single().collect();
            if types.len() > 1 {
                let split: Vec<_> = types
                    .iter()
                    .map(|one| self.best(key, &shape.of_types(*one), sups))
                    .collect();
                if split
                    .iter()
                    .all(|it| it.as_ref().is_some_and(|(_, found)| found.broken == 0))
                {
                    for it in split {
                        absorb(outcome, it);
                    }
                    return;
                }
            }
        }
        match whole {
            Some((counterpart, found)) if sups.len() == 1 || counterpart.is_natural(all.len()) => {
                absorb(outcome, Some((counterpart, found)));
            }
            _ => {
                let rule = key
                    .direction
                    .pick(rules::REQUEST_BRANCH, rules::RESPONSE_BRANCH);
                let message = match key.direction {
                    Direction::Request => "this alternative is no longer accepted",
                    Direction::Response => "this alternative is new",
                };
                let name = self.describe(shape);
                let (before, after) = match key.direction {
                    Direction::Request => (Some(name), None),
                    Direction::Response => (None, Some(name)),
                };
                let told = Told::between(rule, shape.at, key.at.1, message);
                outcome.tell(told.values(before, after));
            }
        }
    }

    fn describe(&self, shape: &Shape) -> String {
        match self.pair.schema_name(shape.at) {
            Some(name) => format!("`{name}`"),
            None => shape.all_types().words(),
        }
    }

    /// The alternative of the wide side that a shape fits, or comes nearest to.
    fn best(&mut self, key: &Key, shape: &Shape, sups: &[Shape]) -> Option<(Counterpart, Outcome)> {
        let pair = self.pair;
        let name = pair.schema_name(shape.at);
        let is_named = |sup: &Shape| name.is_some() && pair.schema_name(sup.at) == name;
        // The one of the same name is looked at first, and mostly is the one.
        let order = sups
            .iter()
            .filter(|it| is_named(it))
            .chain(sups.iter().filter(|it| !is_named(it)));
        let mut best: Option<(Counterpart, Outcome)> = None;
        for (tries, sup) in order.enumerate() {
            let overlap = shape.all_types().and(sup.all_types());
            if overlap.is_empty() && sups.len() > 1 {
                continue;
            }
            // Trying every pair of many alternatives would take for ever.
            if tries > 12 && best.is_some() {
                break;
            }
            let found = Narrow::new(self, key).compare(shape, sup);
            let counterpart = Counterpart {
                named: is_named(sup),
                same_types: shape.types == sup.types,
            };
            let better = best.as_ref().is_none_or(|(known, it)| {
                (found.broken, !counterpart.named) < (it.broken, !known.named)
            });
            if found.broken == 0 {
                return Some((counterpart, found));
            }
            if better && !best.as_ref().is_some_and(|(known, _)| known.named) {
                best = Some((counterpart, found));
            }
        }
        best
    }

    /// `anyOf` that became `oneOf`: what fits two branches was accepted.
    fn exclusive(&mut self, key: &Key, outcome: &mut Outcome) {
        let ([sub], [sup]) = (key.sub.as_slice(), key.sup.as_slice()) else {
            return;
        };
        let pair = self.pair;
        let (sub, sup) = (pair.resolve(*sub), pair.resolve(*sup));
        let (Some(any), Some(one)) = (pair.get(sub, "anyOf"), pair.get(sup, "oneOf")) else {
            return;
        };
        let branches = pair.document(any.side).items(any.node);
        let shapes: Vec<_> = branches
            .iter()
            .map(|node| expand(&pair, &[Spot { node: *node, ..any }], any).unwrap_or_default())
            .collect();
        let overlap = shapes.iter().enumerate().any(|(at, a)| {
            shapes[..at].iter().any(|b| {
                a.iter().any(|a| {
                    b.iter()
                        .any(|b| !a.all_types().and(b.all_types()).is_empty())
                })
            })
        });
        if overlap {
            outcome.tell(Told::between(
                rules::REQUEST_EXCLUSIVE,
                any,
                one,
                "what fits two of the alternatives was accepted, and is not any more",
            ));
        }
    }
}

/// How well an alternative of one side answers to one of the other.
#[derive(Clone, Copy, Debug)]
struct Counterpart {
    named: bool,
    same_types: bool,
}

impl Counterpart {
    /// Whether its differences say more than "this alternative is gone".
    fn is_natural(self, alternatives: usize) -> bool {
        self.named || (self.same_types && alternatives == 1)
    }
}

fn absorb(outcome: &mut Outcome, found: Option<(Counterpart, Outcome)>) {
    let Some((_, found)) = found else { return };
    outcome.broken += found.broken;
    for told in found.told {
        let known = outcome.told.iter().any(|it| {
            it.rule.name == told.rule.name
                && (it.old, it.new, &it.message) == (told.old, told.new, &told.message)
        });
        if !known {
            outcome.told.push(told);
        }
    }
    for child in found.children {
        if !outcome.children.contains(&child) {
            outcome.children.push(child);
        }
    }
}
