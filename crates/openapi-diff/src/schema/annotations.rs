//! Compares what a schema says apart from its values: deprecation, XML and discriminator.

use super::compare::{ComparisonResult, SchemaComparer};
use super::key::{Key, Syntax};
use super::{discriminators, xml};
use crate::difference::Difference;
use crate::documents::NodeRef;
use crate::message::common_subject;
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
        if !documents.is_true(old, "deprecated") && documents.is_true(new, "deprecated") {
            let flag = documents.get(new, "deprecated");
            let message = format!("{} was deprecated", subject());
            let rule = &rules::PROPERTY_DEPRECATED;
            result.report(Difference::new(rule, old, flag, message));
        }
        if key.syntax == Syntax::Xml {
            xml::compare(&documents, old, new, result);
        }
        discriminators::compare(&documents, key.direction, old, new, result);
    }
}
