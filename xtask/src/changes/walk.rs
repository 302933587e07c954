//! Goes through two documents operation by operation, and gathers what is told.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::pair::{Pair, Spot};
use super::schema::{Key, Variance};
use super::told::Told;

/// What is told, with the operations that it affects.
#[derive(Debug)]
pub(super) struct Affecting {
    /// The change.
    pub(super) told: Told,
    /// The operations, by ID or by method and path.
    pub(super) operations: Vec<String>,
}

/// What makes two changes the same one: rule, places, words.
type Identity = (&'static str, Option<Spot>, Option<Spot>, String);

/// A comparison under way.
pub(super) struct Walk<'m> {
    pub(super) pair: Pair<'m>,
    pub(super) variance: Variance<'m>,
    found: Vec<Affecting>,
    /// Where in `found` a change is.
    at: HashMap<Identity, usize>,
    /// Which pairs of schemas each operation starts from.
    roots: Vec<(String, Key)>,
    /// The operation that is being compared.
    pub(super) operation: String,
}

impl<'m> Walk<'m> {
    pub(super) fn new(pair: Pair<'m>) -> Self {
        Self {
            pair,
            variance: Variance::new(pair),
            found: Vec::new(),
            at: HashMap::new(),
            roots: Vec::new(),
            operation: String::new(),
        }
    }

    /// Tells of a change in the operation that is being compared.
    pub(super) fn tell(&mut self, told: Told) {
        let operation = self.operation.clone();
        self.tell_of(told, &operation);
    }

    /// Tells of a change; one that several operations share is told once.
    pub(super) fn tell_of(&mut self, told: Told, operation: &str) {
        let key = (told.rule.name, told.old, told.new, told.message.clone());
        let at = *self.at.entry(key).or_insert(self.found.len());
        if at == self.found.len() {
            self.found.push(Affecting {
                told,
                operations: Vec::new(),
            });
        }
        let operations = &mut self.found[at].operations;
        if !operation.is_empty() && !operations.iter().any(|it| it == operation) {
            operations.push(operation.to_owned());
        }
    }

    /// Compares schemas of the operation that is being compared.
    pub(super) fn schemas(&mut self, key: Key) {
        self.variance.check(&key);
        self.roots.push((self.operation.clone(), key));
    }

    /// Everything that was told, here and of schemas.
    pub(super) fn finish(mut self) -> (Vec<Affecting>, Vec<(Spot, Spot)>) {
        let telling = self.telling();
        // Numbers instead of keys: each operation walks the same graph again.
        let numbers: HashMap<&Key, usize> = telling
            .iter()
            .enumerate()
            .map(|(at, key)| (key, at))
            .collect();
        let outcomes: Vec<_> = telling
            .iter()
            .filter_map(|key| self.variance.outcome(key))
            .collect();
        let children: Vec<Vec<usize>> = outcomes
            .iter()
            .map(|it| {
                it.children
                    .iter()
                    .filter_map(|key| numbers.get(key).copied())
                    .collect()
            })
            .collect();
        let mut by_key: BTreeMap<usize, (Vec<Told>, Vec<String>)> = BTreeMap::new();
        let mut order: HashMap<usize, usize> = HashMap::new();
        let mut seen = vec![usize::MAX; telling.len()];
        for (round, (operation, root)) in self.roots.iter().enumerate() {
            let mut open = Vec::from_iter(numbers.get(root).copied());
            while let Some(at) = open.pop() {
                if std::mem::replace(&mut seen[at], round) == round {
                    continue;
                }
                if !outcomes[at].told.is_empty() {
                    let next = order.len();
                    let number = *order.entry(at).or_insert(next);
                    let (told, operations) = by_key.entry(number).or_default();
                    if told.is_empty() {
                        *told = outcomes[at].told.clone();
                    }
                    if operations.last() != Some(operation) {
                        operations.push(operation.clone());
                    }
                }
                open.extend(children[at].iter().rev());
            }
        }
        drop(numbers);
        for (told, operations) in by_key.into_values() {
            for one in told {
                for operation in &operations {
                    self.tell_of(one.clone(), operation);
                }
            }
        }
        (self.found, std::mem::take(&mut self.variance.renamed))
    }

    /// The pairs from which something that is told can be reached.
    fn telling(&self) -> HashSet<Key> {
        let mut parents: HashMap<&Key, Vec<&Key>> = HashMap::new();
        let mut telling: HashSet<Key> = HashSet::new();
        let mut open: Vec<&Key> = Vec::new();
        for (key, outcome) in self.variance.outcomes() {
            for child in &outcome.children {
                parents.entry(child).or_default().push(key);
            }
            if !outcome.told.is_empty() {
                open.push(key);
            }
        }
        while let Some(key) = open.pop() {
            if telling.insert(key.clone()) {
                open.extend(parents.get(key).into_iter().flatten());
            }
        }
        telling
    }
}
