//! Objects of one alternative against those of another.

use std::collections::HashSet;

use super::compare::Direction;
use super::narrow::Narrow;
use super::shape::{Additional, Bound, Range, Shape};
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef, Side};
use crate::rules;

/// What a shape says of one name.
enum Named {
    /// It has these schemas, and is listed at that place.
    Listed(Vec<NodeRef>, NodeRef),
    /// It is not listed, and has the schemas of additional properties.
    Additional(Vec<NodeRef>),
    /// It is not listed, and anything may stand there.
    Open,
    /// It must not be there.
    Refused(NodeRef),
}

impl Narrow<'_, '_> {
    pub(super) fn objects(&mut self, a: &Shape, b: &Shape) {
        let pair = self.pair();
        let members = match b.members.low {
            Some(_) => self.at_least_required(a),
            None => a.members,
        };
        self.ranges(a, b, &members, &b.members, "number of properties");
        let names = listed_names(&pair, &[a, b]);
        let mut removed = HashSet::new();
        for name in &names {
            if self.property(a, b, name) {
                removed.insert(name.as_str());
            }
        }
        self.required(a, b, &removed);
        self.unknown(a, b);
    }

    /// The fewest properties, counting those that are required.
    fn at_least_required(&self, shape: &Shape) -> Range {
        let mut range = shape.members;
        let mut names: Vec<&str> = shape
            .required
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        names.sort_unstable();
        names.dedup();
        let pair = self.pair();
        names.retain(|name| !is_withheld(&pair, self.direction(), shape, name));
        if let Some((_, at)) = shape.required.first() {
            range = range.and(Range {
                low: Some(Bound {
                    value: names.len() as f64,
                    exclusive: false,
                    at: *at,
                })
                .filter(|low| low.value > 0.0),
                high: None,
            });
        }
        range
    }

    /// Compares one property; says whether it is gone.
    fn property(&mut self, a: &Shape, b: &Shape, name: &str) -> bool {
        let pair = self.pair();
        let direction = self.direction();
        let (subtype, supertype) = (named(&pair, a, name), named(&pair, b, name));
        let withheld = |shape: &Shape| is_withheld(&pair, direction, shape, name);
        let (is_subtype_old, old_listed, new_listed) = match direction.narrow_side() {
            Side::Old => (true, listed_at(&subtype), listed_at(&supertype)),
            Side::New => (false, listed_at(&supertype), listed_at(&subtype)),
        };
        let shape_of = |side: Side| {
            if (side == Side::Old) == is_subtype_old {
                a
            } else {
                b
            }
        };
        let (was_withheld, is_withheld) =
            (withheld(shape_of(Side::Old)), withheld(shape_of(Side::New)));
        if was_withheld {
            // It never travelled this way; where it does now, it is as good as new.
            if let (Some(old), Some(new), false) = (old_listed, new_listed, is_withheld) {
                let rule = self.pick(
                    &rules::REQUEST_PROPERTY_ADDED,
                    &rules::RESPONSE_PROPERTY_ADDED,
                );
                let message = match direction {
                    Direction::Request => format!("`{name}` may be sent now"),
                    Direction::Response => format!("`{name}` is sent back now"),
                };
                self.outcome
                    .report(Difference::new(rule, old, new, message));
            }
            return false;
        }
        match (old_listed, new_listed) {
            (Some(old), Some(new)) if is_withheld => {
                let rule = self.pick(
                    &rules::REQUEST_PROPERTY_READ_ONLY,
                    &rules::RESPONSE_PROPERTY_WRITE_ONLY,
                );
                let message = match direction {
                    Direction::Request => format!("`{name}` may no longer be sent"),
                    Direction::Response => format!("`{name}` is no longer sent back"),
                };
                self.outcome
                    .report(Difference::new(rule, old, new, message));
                return false;
            }
            (Some(old), None) => {
                // A name that additional properties cover is still known.
                let gone_to = if is_subtype_old { &supertype } else { &subtype };
                match gone_to {
                    Named::Additional(schemas) if !schemas.is_empty() => {}
                    Named::Refused(at) if direction == Direction::Request => {
                        let message =
                            format!("`{name}` is gone, and no other properties are accepted");
                        self.outcome.report(Difference::new(
                            &rules::REQUEST_PROPERTY_DISALLOWED,
                            old,
                            *at,
                            message,
                        ));
                        return true;
                    }
                    // A schema that lists nothing takes whatever is sent.
                    Named::Open
                        if direction == Direction::Request
                            && lists_nothing(&pair, shape_of(Side::New)) => {}
                    _ => {
                        let rule = self.pick(
                            &rules::REQUEST_PROPERTY_REMOVED,
                            &rules::RESPONSE_PROPERTY_REMOVED,
                        );
                        let message = match direction {
                            Direction::Request => format!("`{name}` is no longer known"),
                            Direction::Response => format!("`{name}` is no longer sent"),
                        };
                        let new = self.new_place(a, b);
                        self.outcome
                            .report(Difference::new(rule, old, new, message));
                        return true;
                    }
                }
            }
            (None, Some(new)) if !is_withheld => {
                let rule = self.pick(
                    &rules::REQUEST_PROPERTY_ADDED,
                    &rules::RESPONSE_PROPERTY_ADDED,
                );
                let message = format!("`{name}` is new");
                let old = self.old_place(a, b);
                self.outcome
                    .report(Difference::new(rule, old, new, message));
            }
            _ => {}
        }
        if is_withheld {
            return false;
        }
        match (subtype, supertype) {
            (Named::Refused(_) | Named::Open, _) | (_, Named::Open) => {}
            (Named::Listed(schemas, at), Named::Listed(others, other)) => {
                self.follow(schemas, others, (at, other));
            }
            (Named::Listed(schemas, at), Named::Additional(others)) => {
                self.follow(schemas, others, (at, b.at));
            }
            (Named::Additional(schemas), Named::Listed(others, other)) => {
                self.follow(schemas, others, (a.at, other));
            }
            (Named::Listed(_, at), Named::Refused(closed)) => {
                // A request's refused property was told above.
                if direction == Direction::Response {
                    let message =
                        format!("`{name}` comes in an object that said it holds no others");
                    self.report(
                        &rules::RESPONSE_PROPERTY_NEWLY_ALLOWED,
                        (at, None),
                        (closed, None),
                        message,
                    );
                }
            }
            (Named::Additional(_), _) => {}
        }
        false
    }

    fn old_place(&self, a: &Shape, b: &Shape) -> NodeRef {
        if a.at.side == Side::Old { a.at } else { b.at }
    }

    fn new_place(&self, a: &Shape, b: &Shape) -> NodeRef {
        if a.at.side == Side::New { a.at } else { b.at }
    }

    fn required(&mut self, a: &Shape, b: &Shape, removed: &HashSet<&str>) {
        let pair = self.pair();
        let direction = self.direction();
        let names = |shape: &Shape| -> HashSet<String> {
            let names = shape.required.iter().map(|(name, _)| name.clone());
            names
                .filter(|name| !is_withheld(&pair, direction, shape, name))
                .collect()
        };
        let (of_a, of_b) = (names(a), names(b));
        let mut seen: HashSet<&str> = HashSet::new();
        for (name, at) in &b.required {
            if !seen.insert(name) {
                continue;
            }
            if !of_b.contains(name) || of_a.contains(name) || removed.contains(name.as_str()) {
                continue;
            }
            let rule = self.pick(
                &rules::REQUEST_PROPERTY_REQUIRED,
                &rules::RESPONSE_PROPERTY_OPTIONAL,
            );
            let message = match direction {
                Direction::Request => format!("`{name}` has to be there"),
                Direction::Response => format!("`{name}` need not be there any more"),
            };
            let place = listed_at(&named(&pair, a, name)).unwrap_or(a.at);
            self.report(
                rule,
                (place, Some("optional".to_owned())),
                (*at, Some("required".to_owned())),
                message,
            );
        }
        for (name, at) in &a.required {
            let still = listed_at(&named(&pair, b, name));
            if let Some(place) = still
                && of_a.contains(name)
                && !of_b.contains(name)
                // What does not travel on one side is told as that.
                && !is_withheld(&pair, direction, b, name)
            {
                let rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
                let message = match direction {
                    Direction::Request => format!("`{name}` need not be there any more"),
                    Direction::Response => format!("`{name}` is always there"),
                };
                self.report(
                    rule,
                    (*at, Some("required".to_owned())),
                    (place, Some("optional".to_owned())),
                    message,
                );
            }
        }
    }

    /// Names that neither side lists.
    fn unknown(&mut self, a: &Shape, b: &Shape) {
        let (Some(subtype), supertype) = (additional(a), additional(b)) else {
            return;
        };
        match supertype {
            None => {
                let at = b
                    .parts
                    .iter()
                    .find_map(|part| match part.additional {
                        Additional::Closed(at) => Some(at),
                        _ => None,
                    })
                    .unwrap_or(b.at);
                let rule = self.pick(
                    &rules::REQUEST_ADDITIONAL_PROPERTIES_FORBIDDEN,
                    &rules::RESPONSE_ADDITIONAL_PROPERTIES_ALLOWED,
                );
                let message = self.say(
                    "unknown properties are no longer accepted",
                    "unknown properties may come, where none did",
                );
                self.report(
                    rule,
                    (a.at, Some("open".to_owned())),
                    (at, Some("closed".to_owned())),
                    message,
                );
            }
            Some(supertype) if supertype.is_empty() => {}
            Some(supertype) if subtype.is_empty() => {
                let rule = self.pick(
                    &rules::REQUEST_ADDITIONAL_PROPERTIES_FORBIDDEN,
                    &rules::RESPONSE_ADDITIONAL_PROPERTIES_ALLOWED,
                );
                let message = self.say(
                    "unknown properties have to fit a schema",
                    "unknown properties need not fit a schema any more",
                );
                self.report(rule, (a.at, None), (supertype[0], None), message);
            }
            Some(supertype) => self.follow(subtype, supertype, (a.at, b.at)),
        }
    }
}

/// The names that shapes list, in order.
fn listed_names(pair: &Documents<'_>, shapes: &[&Shape]) -> Vec<String> {
    let (mut names, mut seen) = (Vec::new(), HashSet::new());
    let parts = shapes.iter().flat_map(|shape| &shape.parts);
    for properties in parts.filter_map(|part| part.properties) {
        for member in pair.document(properties.side).entries(properties.node) {
            if seen.insert(member.key.as_ref()) {
                names.push(member.key.to_string());
            }
        }
    }
    names
}

/// Whether a shape neither lists properties nor says that it is an object.
fn lists_nothing(pair: &Documents<'_>, shape: &Shape) -> bool {
    shape.parts.iter().all(|part| part.properties.is_none())
        && pair.get(pair.resolve(shape.at), "type").is_none()
}

fn named(pair: &Documents<'_>, shape: &Shape, name: &str) -> Named {
    let (mut schemas, mut place, mut closed, mut open) = (Vec::new(), None, None, true);
    for part in &shape.parts {
        let listed = part
            .properties
            .and_then(|properties| pair.get(properties, name));
        match (listed, part.additional) {
            (Some(schema), _) => {
                schemas.push(schema);
                place = place.or(Some(schema));
            }
            (None, Additional::Schema(schema)) => {
                schemas.push(schema);
                open = false;
            }
            (None, Additional::Closed(at)) => closed = Some(at),
            (None, Additional::Open) => {}
        }
    }
    match (closed, place) {
        (Some(at), _) => Named::Refused(at),
        (None, Some(at)) => Named::Listed(schemas, at),
        (None, None) if open => Named::Open,
        (None, None) => Named::Additional(schemas),
    }
}

fn listed_at(named: &Named) -> Option<NodeRef> {
    match named {
        Named::Listed(_, at) => Some(*at),
        _ => None,
    }
}

/// The schemas of names that are not listed; none where there may be no such name.
fn additional(shape: &Shape) -> Option<Vec<NodeRef>> {
    let mut schemas = Vec::new();
    for part in &shape.parts {
        match part.additional {
            Additional::Open => {}
            Additional::Closed(_) => return None,
            Additional::Schema(schema) => schemas.push(schema),
        }
    }
    Some(schemas)
}

/// Whether a property does not travel this way: read-only, or write-only.
fn is_withheld(pair: &Documents<'_>, direction: Direction, shape: &Shape, name: &str) -> bool {
    let word = match direction {
        Direction::Request => "readOnly",
        Direction::Response => "writeOnly",
    };
    let listed = shape
        .parts
        .iter()
        .filter_map(|part| pair.get(part.properties?, name));
    listed
        .into_iter()
        .any(|schema| says_withheld(pair, schema, word, 0))
}

fn says_withheld(pair: &Documents<'_>, schema: NodeRef, word: &str, depth: usize) -> bool {
    let schema = pair.resolve(schema);
    pair.is_true(schema, word)
        || depth < 8
            && pair
                .model(schema.side)
                .list(schema.node, "allOf")
                .iter()
                .any(|part| {
                    says_withheld(
                        pair,
                        NodeRef {
                            node: *part,
                            ..schema
                        },
                        word,
                        depth + 1,
                    )
                })
}
