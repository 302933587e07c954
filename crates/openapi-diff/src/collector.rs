//! Goes through two documents operation by operation, and gathers what is told.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::schema::{Key, SchemaComparer};

/// What is told, with the operations that it affects.
#[derive(Debug)]
pub struct AffectedOperations {
    /// The change.
    pub told: Difference,
    /// The operations, by ID or by method and path.
    pub operations: Vec<String>,
}

/// What makes two changes the same one: rule, places, words.
type Identity = (&'static str, Option<NodeRef>, Option<NodeRef>, String);

/// A comparison under way.
pub(crate) struct Collector<'m> {
    pub(crate) pair: Documents<'m>,
    pub(crate) variance: SchemaComparer<'m>,
    found: Vec<AffectedOperations>,
    /// Where in `found` a change is.
    at: HashMap<Identity, usize>,
    /// Which pairs of schemas each operation starts from.
    roots: Vec<(String, Key)>,
    /// The operation that is being compared.
    pub(crate) operation: String,
}

impl<'m> Collector<'m> {
    pub(crate) fn new(pair: Documents<'m>) -> Self {
        Self {
            pair,
            variance: SchemaComparer::new(pair),
            found: Vec::new(),
            at: HashMap::new(),
            roots: Vec::new(),
            operation: String::new(),
        }
    }

    /// Tells of a change in the operation that is being compared.
    pub(crate) fn report(&mut self, told: Difference) {
        let operation = self.operation.clone();
        self.report_for(told, &operation);
    }

    /// Tells of a change; one that several operations share is told once.
    pub(crate) fn report_for(&mut self, told: Difference, operation: &str) {
        let key = (told.rule.name, told.old, told.new, told.message.clone());
        let at = *self.at.entry(key).or_insert(self.found.len());
        if at == self.found.len() {
            self.found.push(AffectedOperations {
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
    pub(crate) fn schemas(&mut self, key: Key) {
        self.variance.check(&key);
        self.roots.push((self.operation.clone(), key));
    }

    /// Everything that was told, here and of schemas.
    pub(crate) fn into_changes(mut self) -> (Vec<AffectedOperations>, Vec<(NodeRef, NodeRef)>) {
        let keys_with_differences = self.keys_with_differences();
        // Numbers instead of keys: each operation walks the same graph again.
        let numbers: HashMap<&Key, usize> = keys_with_differences
            .iter()
            .enumerate()
            .map(|(at, key)| (key, at))
            .collect();
        let outcomes: Vec<_> = keys_with_differences
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
        let mut by_key: BTreeMap<usize, (Vec<Difference>, Vec<String>)> = BTreeMap::new();
        let mut order: HashMap<usize, usize> = HashMap::new();
        let mut seen = vec![usize::MAX; keys_with_differences.len()];
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
                    self.report_for(one.clone(), operation);
                }
            }
        }
        (self.found, std::mem::take(&mut self.variance.renamed))
    }

    /// The pairs from which something that is told can be reached.
    fn keys_with_differences(&self) -> HashSet<Key> {
        let mut parents: HashMap<&Key, Vec<&Key>> = HashMap::new();
        let mut keys_with_differences: HashSet<Key> = HashSet::new();
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
            if keys_with_differences.insert(key.clone()) {
                open.extend(parents.get(key).into_iter().flatten());
            }
        }
        keys_with_differences
    }
}
