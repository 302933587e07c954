//! What schemas say beside their values: defaults, deprecation, exclusiveness.

use super::super::catalogue as rules;
use super::super::pair::{Side, Spot};
use super::super::told::Told;
use super::discriminators;
use super::expand::expand;
use super::variance::{Direction, Key, Outcome, Variance};

impl Variance<'_> {
    /// What schemas say beside their values.
    pub(super) fn annotations(&mut self, key: &Key, sub: Spot, sup: Spot, outcome: &mut Outcome) {
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
        discriminators::compare(&pair, key.direction, old, new, outcome);
    }

    /// `anyOf` that became `oneOf`: what fits two branches was accepted.
    pub(super) fn exclusive(&mut self, key: &Key, outcome: &mut Outcome) {
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
