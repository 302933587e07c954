//! Compares two schemas, and remembers the result.
//!
//! A property that a schema does not list is assumed not to be sent under a name that the other
//! schema lists; otherwise every new property would be breaking. Unknown names are sent where the
//! schema allows them.
//!
//! A comparison that is already in progress is assumed to find nothing, which ends recursion. Its
//! differences are reported wherever it is reached, so the result stays correct.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::flatten::flatten;
use super::key::{Direction, Key};
use super::matching::Matching;
use super::subtypes;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::common_subject;
use crate::rules;

/// The result of a comparison.
#[derive(Debug, Default)]
pub(crate) struct ComparisonResult {
    /// The differences between the schemas themselves.
    pub(crate) differences: Vec<Difference>,
    /// The comparisons of their properties and items.
    pub(crate) children: Vec<Key>,
    /// The number of breaking differences, including those of children, as far as it was known.
    pub(super) breaking: usize,
    /// The number of properties that were added, including those of children.
    pub(super) added: usize,
    /// The names of the added properties, and the indexes of their differences.
    pub(super) added_names: Vec<(String, usize)>,
}

impl ComparisonResult {
    pub(super) fn report(&mut self, difference: Difference) {
        self.breaking += usize::from(difference.rule.is_breaking());
        self.differences.push(difference);
    }
}

/// Compares schemas; each comparison is made once.
pub(crate) struct SchemaComparer<'m> {
    pub(super) documents: Documents<'m>,
    results: HashMap<Key, Rc<ComparisonResult>>,
    in_progress: HashSet<Key>,
    /// The component schemas that were compared under different names.
    pub(crate) renamed: Vec<(NodeRef, NodeRef)>,
}

impl<'m> SchemaComparer<'m> {
    pub(crate) fn new(documents: Documents<'m>) -> Self {
        Self {
            documents,
            results: HashMap::new(),
            in_progress: HashSet::new(),
            renamed: Vec::new(),
        }
    }

    /// Returns the result of a comparison that was made.
    pub(crate) fn result(&self, key: &Key) -> Option<&Rc<ComparisonResult>> {
        self.results.get(key)
    }

    /// Returns all comparisons that were made.
    pub(crate) fn results(&self) -> impl Iterator<Item = (&Key, &Rc<ComparisonResult>)> {
        self.results.iter()
    }

    /// Whether a comparison is in progress.
    pub(super) fn in_progress(&self, key: &Key) -> bool {
        self.in_progress.contains(key)
    }

    /// Returns the number of properties that a comparison found to be added.
    pub(super) fn added(&self, key: &Key) -> usize {
        self.results.get(key).map_or(0, |result| result.added)
    }

    /// Compares two schemas, and returns the number of breaking differences.
    pub(crate) fn check(&mut self, key: &Key) -> usize {
        if let Some(result) = self.results.get(key) {
            return result.breaking;
        }
        if !self.in_progress.insert(key.clone()) {
            return 0;
        }
        let result = self.compare(key);
        self.in_progress.remove(key);
        let breaking = result.breaking;
        self.results.insert(key.clone(), Rc::new(result));
        breaking
    }

    fn compare(&mut self, key: &Key) -> ComparisonResult {
        let mut result = ComparisonResult::default();
        subtypes::compare(self, key, &mut result);
        if self.has_equal_text(key) {
            return result;
        }
        if let Some((subtype, supertype)) = key.single_schemas() {
            self.compare_annotations(key, subtype, supertype, &mut result);
        }
        let documents = self.documents;
        let (Ok(subtypes), Ok(supertypes)) = (
            flatten(&documents, &key.subtype, key.at.0),
            flatten(&documents, &key.supertype, key.at.1),
        ) else {
            self.not_comparable(key, &mut result);
            return result;
        };
        Matching::new(self, key, &subtypes, &supertypes).compare(&mut result);
        if key.direction == Direction::Request && !self.compare_exclusiveness(key, &mut result) {
            self.compare_overlaps(key, &subtypes, &supertypes, &mut result);
        }
        result
    }

    /// Whether both sides are one schema with the same text and no references. This holds for most
    /// of a large document, and saves the work of flattening.
    fn has_equal_text(&self, key: &Key) -> bool {
        let Some((subtype, supertype)) = key.single_schemas() else {
            return false;
        };
        let text = |at: NodeRef| {
            let document = self.documents.document(at.side);
            document.slice(document.span(at.node))
        };
        let subtype_text = text(subtype);
        // The value of a reference or a YAML alias is elsewhere.
        subtype_text == text(supertype)
            && !["$ref", ": *", "- *", "[*", ", *"]
                .iter()
                .any(|it| subtype_text.contains(it))
    }

    /// Reports schemas with too many variants, unless they are equal.
    fn not_comparable(&self, key: &Key, result: &mut ComparisonResult) {
        let documents = self.documents;
        let mut pairs = key.subtype.iter().zip(&key.supertype);
        if key.subtype.len() == key.supertype.len()
            && pairs.all(|(one, other)| documents.deep_equal(*one, *other))
        {
            return;
        }
        let rule = key.direction.pick(
            &rules::REQUEST_NOT_COMPARABLE,
            &rules::RESPONSE_NOT_COMPARABLE,
        );
        let (old, new) = key.old_and_new(key.at.0, key.at.1);
        let message = format!(
            "cannot compare {}: it combines too many variants",
            common_subject(&documents, old, new)
        );
        result.report(Difference::new(rule, old, new, message));
    }
}
