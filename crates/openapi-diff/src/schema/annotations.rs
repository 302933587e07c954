//! What schemas say beside their values: defaults, deprecation, exclusiveness.

use super::compare::{ComparisonResult, Direction, Key, SchemaComparer};
use super::discriminators;
use super::flatten::flatten;
use crate::difference::Difference;
use crate::documents::{NodeRef, Side};
use crate::rules;

impl SchemaComparer<'_> {
    /// What schemas say beside their values.
    pub(super) fn annotations(
        &mut self,
        key: &Key,
        subtype: NodeRef,
        supertype: NodeRef,
        outcome: &mut ComparisonResult,
    ) {
        let pair = self.pair;
        let (subtype, supertype) = (pair.resolve(subtype), pair.resolve(supertype));
        let (old, new) = match subtype.side {
            Side::Old => (subtype, supertype),
            Side::New => (supertype, subtype),
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
            let told = Difference::new(
                &rules::REQUEST_DEFAULT_CHANGED,
                before,
                after,
                "what is left out means another value",
            );
            outcome.report(told.values(Some(pair.show(before)), Some(pair.show(after))));
        }
        if !pair.is_true(old, "deprecated") && pair.is_true(new, "deprecated") {
            let at = pair.get(new, "deprecated");
            outcome.report(Difference::new(
                &rules::PROPERTY_DEPRECATED,
                old,
                at,
                "it is marked as deprecated",
            ));
        }
        discriminators::compare(&pair, key.direction, old, new, outcome);
    }

    /// `anyOf` that became `oneOf`: what fits two branches was accepted.
    pub(super) fn exclusive(&mut self, key: &Key, outcome: &mut ComparisonResult) {
        let ([subtype], [supertype]) = (key.subtype.as_slice(), key.supertype.as_slice()) else {
            return;
        };
        let pair = self.pair;
        let (subtype, supertype) = (pair.resolve(*subtype), pair.resolve(*supertype));
        let (Some(any), Some(one)) = (pair.get(subtype, "anyOf"), pair.get(supertype, "oneOf"))
        else {
            return;
        };
        let branches = pair.document(any.side).items(any.node);
        let shapes: Vec<_> = branches
            .iter()
            .map(|node| flatten(&pair, &[NodeRef { node: *node, ..any }], any).unwrap_or_default())
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
            outcome.report(Difference::between(
                &rules::REQUEST_ANY_OF_BECAME_ONE_OF,
                any,
                one,
                "what fits two of the alternatives was accepted, and is not any more",
            ));
        }
    }
}
