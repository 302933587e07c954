//! Collects the differences of a comparison, and the operations that each of them affects.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::schema::{Key, SchemaComparer};

/// A difference with the operations that it affects.
#[derive(Debug)]
pub(crate) struct AffectedOperations {
    pub(crate) difference: Difference,
    /// The operations, by ID or by method and path.
    pub(crate) operations: Vec<String>,
}

/// Identifies a difference: rule, nodes and message.
type Identity = (&'static str, Option<NodeRef>, Option<NodeRef>, String);

/// A comparison in progress.
pub(crate) struct Collector<'m> {
    pub(crate) documents: Documents<'m>,
    pub(crate) comparer: SchemaComparer<'m>,
    /// The operation that is being compared.
    pub(crate) operation: String,
    changes: Vec<AffectedOperations>,
    /// The index of each difference in `changes`.
    index: HashMap<Identity, usize>,
    /// The comparisons of schemas that each operation starts with.
    roots: Vec<(String, Key)>,
}

impl<'m> Collector<'m> {
    pub(crate) fn new(documents: Documents<'m>) -> Self {
        Self {
            documents,
            comparer: SchemaComparer::new(documents),
            operation: String::new(),
            changes: Vec::new(),
            index: HashMap::new(),
            roots: Vec::new(),
        }
    }

    /// Reports a difference in the operation that is being compared.
    pub(crate) fn report(&mut self, difference: Difference) {
        let operation = self.operation.clone();
        self.report_for(difference, &operation);
    }

    /// Reports a difference in an operation; a difference that several operations share is kept
    /// once.
    pub(crate) fn report_for(&mut self, difference: Difference, operation: &str) {
        let identity = (
            difference.rule.name,
            difference.old,
            difference.new,
            difference.message.clone(),
        );
        let at = *self.index.entry(identity).or_insert(self.changes.len());
        if at == self.changes.len() {
            self.changes.push(AffectedOperations {
                difference,
                operations: Vec::new(),
            });
        }
        let operations = &mut self.changes[at].operations;
        if !operation.is_empty() && !operations.iter().any(|it| it == operation) {
            operations.push(operation.to_owned());
        }
    }

    /// Compares two schemas of the operation that is being compared.
    pub(crate) fn compare_schemas(&mut self, key: Key) {
        self.comparer.check(&key);
        self.roots.push((self.operation.clone(), key));
    }

    /// Returns all differences, those of schemas included, and the component schemas that were
    /// compared under different names.
    pub(crate) fn into_changes(mut self) -> (Vec<AffectedOperations>, Vec<(NodeRef, NodeRef)>) {
        let keys_with_differences = self.keys_with_differences();
        // Every operation walks the same graph, so numbers replace keys.
        let numbers: HashMap<&Key, usize> = keys_with_differences
            .iter()
            .enumerate()
            .map(|(number, key)| (key, number))
            .collect();
        let results: Vec<_> = keys_with_differences
            .iter()
            .filter_map(|key| self.comparer.result(key))
            .collect();
        let children: Vec<Vec<usize>> = results
            .iter()
            .map(|result| {
                let children = result.children.iter();
                children
                    .filter_map(|key| numbers.get(key).copied())
                    .collect()
            })
            .collect();
        let mut by_key: BTreeMap<usize, (Vec<Difference>, Vec<String>)> = BTreeMap::new();
        let mut order: HashMap<usize, usize> = HashMap::new();
        let mut last_visit = vec![usize::MAX; keys_with_differences.len()];
        for (round, (operation, root)) in self.roots.iter().enumerate() {
            let mut pending = Vec::from_iter(numbers.get(root).copied());
            while let Some(number) = pending.pop() {
                if std::mem::replace(&mut last_visit[number], round) == round {
                    continue;
                }
                if !results[number].differences.is_empty() {
                    let next = order.len();
                    let position = *order.entry(number).or_insert(next);
                    let (differences, operations) = by_key.entry(position).or_default();
                    if differences.is_empty() {
                        *differences = results[number].differences.clone();
                    }
                    if operations.last() != Some(operation) {
                        operations.push(operation.clone());
                    }
                }
                pending.extend(children[number].iter().rev());
            }
        }
        drop(numbers);
        for (differences, operations) in by_key.into_values() {
            for difference in differences {
                for operation in &operations {
                    self.report_for(difference.clone(), operation);
                }
            }
        }
        (self.changes, std::mem::take(&mut self.comparer.renamed))
    }

    /// Returns the comparisons from which a difference can be reached.
    fn keys_with_differences(&self) -> HashSet<Key> {
        let mut parents: HashMap<&Key, Vec<&Key>> = HashMap::new();
        let mut pending: Vec<&Key> = Vec::new();
        for (key, result) in self.comparer.results() {
            for child in &result.children {
                parents.entry(child).or_default().push(key);
            }
            if !result.differences.is_empty() {
                pending.push(key);
            }
        }
        let mut keys: HashSet<Key> = HashSet::new();
        while let Some(key) = pending.pop() {
            if keys.insert(key.clone()) {
                pending.extend(parents.get(key).into_iter().flatten());
            }
        }
        keys
    }
}
