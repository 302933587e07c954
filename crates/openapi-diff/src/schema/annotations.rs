//! Compares what a schema says besides its values: default, deprecation, discriminator, and
//! whether its variants are mutually exclusive.

use super::compare::{ComparisonResult, SchemaComparer};
use super::discriminators;
use super::flatten::flatten;
use super::key::{Direction, Key};
use crate::difference::Difference;
use crate::documents::NodeRef;
use crate::message::{common_subject, keyword};
use crate::rules;

impl SchemaComparer<'_> {
    /// Compares the annotations of two schemas, and remembers whether their names differ.
    pub(super) fn compare_annotations(
        &mut self,
        key: &Key,
        subtype: NodeRef,
        supertype: NodeRef,
        result: &mut ComparisonResult,
    ) {
        let documents = self.documents;
        let (old, new) = key.old_and_new(documents.resolve(subtype), documents.resolve(supertype));
        let subject = || common_subject(&documents, old, new);
        if let (Some(old_name), Some(new_name)) =
            (documents.schema_name(old), documents.schema_name(new))
            && old_name != new_name
            && !self.renamed.contains(&(old, new))
        {
            self.renamed.push((old, new));
        }
        if key.direction == Direction::Request
            && let (Some(old_node), Some(new_node)) =
                (documents.get(old, "default"), documents.get(new, "default"))
            && !documents.equal(old_node, new_node)
        {
            let (before, after) = (documents.show(old_node), documents.show(new_node));
            // Only a string is in backticks.
            let plain = |at: NodeRef, shown: &str| match documents.string(at) {
                Some(_) => shown.to_owned(),
                None => shown.trim_matches('`').to_owned(),
            };
            let (old_text, new_text) = (plain(old_node, &before), plain(new_node, &after));
            let message = keyword("default", &subject(), Some(&old_text), Some(&new_text));
            let rule = &rules::REQUEST_DEFAULT_CHANGED;
            let difference = Difference::new(rule, old_node, new_node, message);
            result.report(difference.values(Some(before), Some(after)));
        }
        if !documents.is_true(old, "deprecated") && documents.is_true(new, "deprecated") {
            let flag = documents.get(new, "deprecated");
            let message = format!("{} was deprecated", subject());
            let rule = &rules::PROPERTY_DEPRECATED;
            result.report(Difference::new(rule, old, flag, message));
        }
        discriminators::compare(&documents, key.direction, old, new, result);
    }

    /// Reports an `anyOf` that became a `oneOf` if a value may match two of its variants.
    pub(super) fn compare_exclusiveness(&mut self, key: &Key, result: &mut ComparisonResult) {
        let Some((subtype, supertype)) = key.single_schemas() else {
            return;
        };
        let documents = self.documents;
        let (old, new) = (documents.resolve(subtype), documents.resolve(supertype));
        let (Some(any_of), Some(one_of)) =
            (documents.get(old, "anyOf"), documents.get(new, "oneOf"))
        else {
            return;
        };
        let variants: Vec<_> = documents
            .items(any_of)
            .map(|variant| flatten(&documents, &[variant], any_of).unwrap_or_default())
            .collect();
        let overlap = variants.iter().enumerate().any(|(index, variant)| {
            variants[..index].iter().flatten().any(|earlier| {
                variant
                    .iter()
                    .any(|it| !it.all_types().and(earlier.all_types()).is_empty())
            })
        });
        if overlap {
            let message = format!(
                "{} changed from anyOf to oneOf: a value that matches two variants is no longer \
                 accepted",
                common_subject(&documents, old, new)
            );
            let rule = &rules::REQUEST_ANY_OF_BECAME_ONE_OF;
            result.report(Difference::new(rule, any_of, one_of, message));
        }
    }
}
