//! Decides whether a value can match two shapes, from what distinguishes variants: types, the values
//! of an `enum`, the literal prefix of a pattern, bounds, and required properties.

use super::accepts::accepts;
use super::flatten::flatten;
use super::shape::{Additional, Range, Shape, Types};
use crate::documents::{Documents, NodeRef};

/// How many levels of properties and items are compared.
const MAX_DEPTH: usize = 3;

/// Formats of strings that have no value in common.
const DISTINCT_FORMATS: [&str; 5] = ["date", "date-time", "uuid", "ipv4", "ipv6"];

/// How two shapes are compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Proof {
    /// A reader can distinguish two variants of one union. Null, an empty array and an absent
    /// property do not count, since a writer that sends one of those has no variant in mind.
    Distinguished,
    /// No value matches both.
    Strict,
    /// No value that a sender of the first shape writes matches the second. A sender does not use
    /// names that only the other shape lists.
    Sent,
}

/// Whether two shapes are proven to have no value in common.
pub(super) fn are_disjoint(documents: &Documents<'_>, a: &Shape, b: &Shape, proof: Proof) -> bool {
    let comparison = Comparison { documents, proof };
    comparison.disjoint(a, b, 0)
}

struct Comparison<'a, 'm> {
    documents: &'a Documents<'m>,
    proof: Proof,
}

impl Comparison<'_, '_> {
    fn disjoint(&self, a: &Shape, b: &Shape, depth: usize) -> bool {
        let common = a.all_types().and(b.all_types());
        if common.has(Types::NULL) && self.proof != Proof::Distinguished {
            return false;
        }
        for (listing, other) in [(a, b), (b, a)] {
            if let Some((values, _)) = &listing.choices {
                let mut values = values.iter();
                return !values.any(|it| {
                    accepts(self.documents, std::slice::from_ref(listing), *it)
                        && accepts(self.documents, std::slice::from_ref(other), *it)
                });
            }
        }
        let numbers = Types::INTEGER.or(Types::FRACTION);
        let mut types = common.without(Types::NULL).single();
        types.all(|kind| {
            if numbers.has(kind) {
                are_apart(a.number, b.number)
            } else if kind == Types::STRING {
                are_apart(a.length, b.length)
                    || have_different_prefixes(a, b)
                    || differ_in_format(a, b)
            } else if kind == Types::ARRAY {
                self.arrays(a, b, depth)
            } else {
                kind == Types::OBJECT && self.objects(a, b, depth)
            }
        })
    }

    fn arrays(&self, a: &Shape, b: &Shape, depth: usize) -> bool {
        let has_items = |shape: &Shape| shape.item_count.low.is_some();
        are_apart(a.item_count, b.item_count)
            || (self.proof == Proof::Distinguished || has_items(a) || has_items(b))
                && self.schemas(&a.items, &b.items, (a.at, b.at), depth)
    }

    fn objects(&self, a: &Shape, b: &Shape, depth: usize) -> bool {
        if are_apart(a.property_count, b.property_count) {
            return true;
        }
        let documents = self.documents;
        for (one, other, is_other_sender) in [(a, b, false), (b, a, self.proof == Proof::Sent)] {
            for (name, _) in &one.required {
                match property(documents, other, name) {
                    None => return true,
                    // The sender does not list the property that the receiver requires.
                    Some(schemas) if schemas.is_empty() && is_other_sender => return true,
                    Some(schemas) => {
                        let own = property(documents, one, name).unwrap_or_default();
                        if self.schemas(&own, &schemas, (one.at, other.at), depth) {
                            return true;
                        }
                    }
                }
            }
        }
        self.proof == Proof::Distinguished && self.tags(a, b)
    }

    /// Whether an optional property has an `enum` in both shapes, without a common value.
    fn tags(&self, a: &Shape, b: &Shape) -> bool {
        let documents = self.documents;
        let lists = a.parts.iter().filter_map(|part| part.properties);
        let mut names = lists.flat_map(|list| documents.entries(list));
        names.any(|(name, schema)| {
            let Some(others) = property(documents, b, name).filter(|it| !it.is_empty()) else {
                return false;
            };
            let shapes = |schemas: &[NodeRef]| flatten(documents, schemas, schema).ok();
            let (Some(own), Some(others)) = (shapes(&[schema]), shapes(&others)) else {
                return false;
            };
            let mut all = own.iter().chain(&others);
            all.all(|shape| shape.choices.is_some())
                && own.iter().all(|own| {
                    let mut others = others.iter();
                    others.all(|other| self.disjoint(own, other, MAX_DEPTH))
                })
        })
    }

    /// Whether the schemas of a property or of items are disjoint.
    fn schemas(&self, a: &[NodeRef], b: &[NodeRef], at: (NodeRef, NodeRef), depth: usize) -> bool {
        if depth >= MAX_DEPTH || a.is_empty() || b.is_empty() {
            return false;
        }
        let shapes = (
            flatten(self.documents, a, at.0),
            flatten(self.documents, b, at.1),
        );
        let (Ok(a), Ok(b)) = shapes else {
            return false;
        };
        let mut a = a.iter();
        a.all(|one| b.iter().all(|other| self.disjoint(one, other, depth + 1)))
    }
}

/// Returns the schemas of a property: none if any value is allowed, and `None` if the property is
/// not allowed.
fn property(documents: &Documents<'_>, shape: &Shape, name: &str) -> Option<Vec<NodeRef>> {
    let mut schemas = Vec::new();
    for part in &shape.parts {
        let properties = part.properties;
        match (
            properties.and_then(|it| documents.get(it, name)),
            part.additional,
        ) {
            (Some(schema), _) | (None, Additional::Schema(schema)) => schemas.push(schema),
            (None, Additional::Closed(_)) => return None,
            (None, Additional::Open) => {}
        }
    }
    Some(schemas)
}

/// Whether two ranges have no number in common.
fn are_apart(a: Range, b: Range) -> bool {
    let both = a.and(b);
    both.low.zip(both.high).is_some_and(|(low, high)| {
        low.value > high.value || (low.value == high.value && (low.exclusive || high.exclusive))
    })
}

/// Whether patterns demand two prefixes, neither of which begins with the other.
fn have_different_prefixes(a: &Shape, b: &Shape) -> bool {
    a.patterns.iter().any(|(one, _)| {
        b.patterns.iter().any(|(other, _)| {
            let (one, other) = (literal_prefix(one), literal_prefix(other));
            !one.starts_with(&other) && !other.starts_with(&one)
        })
    })
}

/// Returns the text with which every match of a pattern begins.
fn literal_prefix(pattern: &str) -> String {
    let Some(rest) = pattern.strip_prefix('^').filter(|rest| !rest.contains('|')) else {
        return String::new();
    };
    let mut prefix = String::new();
    let mut characters = rest.chars().peekable();
    while let Some(next) = characters.next() {
        let literal = match next {
            '\\' => match characters.next() {
                Some(escaped) if !escaped.is_alphanumeric() => escaped,
                _ => break,
            },
            '.' | '[' | '(' | ')' | '$' | '^' | '*' | '+' | '?' | '{' => break,
            literal => literal,
        };
        // A quantifier may remove the character.
        if matches!(characters.peek(), Some('*' | '?' | '{')) {
            break;
        }
        prefix.push(literal);
    }
    prefix
}

fn differ_in_format(a: &Shape, b: &Shape) -> bool {
    let is_distinct = |format: &str| DISTINCT_FORMATS.contains(&format);
    a.formats.iter().any(|(one, _)| {
        let mut others = b.formats.iter();
        is_distinct(one) && others.any(|(other, _)| is_distinct(other) && one != other)
    })
}

#[cfg(test)]
mod tests {
    use super::literal_prefix;

    #[test]
    fn literal_prefix_ends_before_the_first_choice() {
        for (pattern, prefix) in [
            ("^dc_", "dc_"),
            ("^dc_[a-z]+$", "dc_"),
            ("^a\\.b", "a.b"),
            ("^ab?", "a"),
            ("^ab*c", "a"),
            ("^a|b", ""),
            ("dc_", ""),
            ("^\\d", ""),
        ] {
            assert_eq!(literal_prefix(pattern), prefix, "{pattern}");
        }
    }
}
