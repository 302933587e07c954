//! Compares the properties of two shapes.

use std::collections::HashSet;

use super::VariantComparer;
use super::scalars::PROPERTIES;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message;
use crate::rules;
use crate::schema::defaults::compare_defaults;
use crate::schema::key::Direction;
use crate::schema::shape::{Additional, Bound, Range, Shape};

/// What a shape says about the property of a name.
enum Property {
    /// It has these schemas, and is listed at that node.
    Listed(Vec<NodeRef>, NodeRef),
    /// It is not listed, and has the schemas of additional properties.
    Additional(Vec<NodeRef>),
    /// It is not listed, and may have any value.
    Open,
    /// It is not allowed.
    Disallowed(NodeRef),
}

impl Property {
    fn of(documents: &Documents<'_>, shape: &Shape, name: &str) -> Self {
        let (mut schemas, mut first, mut closed, mut is_open) = (Vec::new(), None, None, true);
        for part in &shape.parts {
            let listed = part
                .properties
                .and_then(|properties| documents.get(properties, name));
            match (listed, part.additional) {
                (Some(schema), _) => {
                    schemas.push(schema);
                    first = first.or(Some(schema));
                }
                (None, Additional::Schema(schema)) => {
                    schemas.push(schema);
                    is_open = false;
                }
                (None, Additional::Closed(at)) => closed = Some(at),
                (None, Additional::Open) => {}
            }
        }
        match (closed, first) {
            (Some(at), _) => Self::Disallowed(at),
            (None, Some(at)) => Self::Listed(schemas, at),
            (None, None) if is_open => Self::Open,
            (None, None) => Self::Additional(schemas),
        }
    }

    fn listed_at(&self) -> Option<NodeRef> {
        match self {
            Self::Listed(_, at) => Some(*at),
            _ => None,
        }
    }
}

impl VariantComparer<'_, '_> {
    pub(super) fn compare_objects(&mut self, subtype: &Shape, supertype: &Shape) {
        let documents = self.documents();
        let count = match supertype.property_count.low {
            Some(_) => self.count_with_required(subtype),
            None => subtype.property_count,
        };
        self.compare_ranges(
            (subtype, count),
            (supertype, supertype.property_count),
            &PROPERTIES,
        );
        let mut names = subtype.listed_names(&documents);
        let others = supertype.listed_names(&documents).into_iter();
        names.extend(others.filter(|name| !subtype.lists(&documents, name)));
        let mut removed = HashSet::new();
        for name in &names {
            if self.compare_property(subtype, supertype, name) {
                removed.insert(*name);
            }
        }
        self.compare_required(subtype, supertype, &removed);
        self.compare_additional(subtype, supertype);
    }

    /// Returns the range of the number of properties, at least those that are required.
    fn count_with_required(&self, shape: &Shape) -> Range {
        let Some((_, at)) = shape.required.first() else {
            return shape.property_count;
        };
        let count = self.required_names(shape).len();
        shape.property_count.and(Range {
            low: (count > 0).then_some(Bound {
                value: count as f64,
                exclusive: false,
                at: *at,
            }),
            high: None,
        })
    }

    /// Returns the required properties that travel in this direction.
    fn required_names<'s>(&self, shape: &'s Shape) -> HashSet<&'s str> {
        let documents = self.documents();
        let names = shape.required.iter().map(|(name, _)| name.as_str());
        names
            .filter(|name| !is_withheld(&documents, self.direction(), shape, name))
            .collect()
    }

    /// Names a property of an object: `` request property `Fox.name` ``.
    fn property_phrase(&self, listed: Option<NodeRef>, object: &Shape, name: &str) -> String {
        let property = message::property(&self.documents(), listed, object.at, name);
        format!("{} property {property}", self.direction().name())
    }

    /// Compares one property; returns whether it was removed.
    fn compare_property(&mut self, subtype: &Shape, supertype: &Shape, name: &str) -> bool {
        let documents = self.documents();
        let direction = self.direction();
        let (old, new) = self.key.old_and_new(subtype, supertype);
        let old_property = Property::of(&documents, old, name);
        let new_property = Property::of(&documents, new, name);
        let (old_at, new_at) = (old_property.listed_at(), new_property.listed_at());
        let was_withheld = is_withheld(&documents, direction, old, name);
        let is_withheld = is_withheld(&documents, direction, new, name);
        let phrase = || self.property_phrase(new_at.or(old_at), new, name);
        let keyword = match direction {
            Direction::Request => "read-only",
            Direction::Response => "write-only",
        };
        let added = direction.pick(
            &rules::REQUEST_PROPERTY_ADDED,
            &rules::RESPONSE_PROPERTY_ADDED,
        );
        if was_withheld {
            // If the property travels in this direction now, it is as good as added.
            if let (Some(old_at), Some(new_at), false) = (old_at, new_at, is_withheld) {
                let message = format!("{} is no longer {keyword}", phrase());
                self.result
                    .report(Difference::new(added, old_at, new_at, message));
            }
            return false;
        }
        match (old_at, new_at) {
            (Some(old_at), Some(new_at)) if is_withheld => {
                let rule = direction.pick(
                    &rules::REQUEST_PROPERTY_BECAME_READ_ONLY,
                    &rules::RESPONSE_PROPERTY_BECAME_WRITE_ONLY,
                );
                let message = format!("{} is now {keyword}", phrase());
                self.result
                    .report(Difference::new(rule, old_at, new_at, message));
            }
            (Some(old_at), None) => {
                let phrase = phrase();
                let removed = self.removed_property(&phrase, old_at, new, &new_property);
                if let Some(difference) = removed {
                    self.result.report(difference);
                    return true;
                }
            }
            (None, Some(new_at)) if !is_withheld => {
                let message = format!("{} added", phrase());
                let index = self.result.differences.len();
                if matches!(old_property, Property::Open) {
                    self.result.added_names.push((name.to_owned(), index));
                    self.result.added += 1;
                }
                self.result
                    .report(Difference::new(added, old.at, new_at, message));
            }
            _ => {}
        }
        if !is_withheld {
            if let (Some(old_at), Some(new_at)) = (old_at, new_at) {
                let was_required = old.required.iter().any(|(it, _)| it == name);
                compare_defaults(&documents, direction, (old_at, new_at), was_required)
                    .into_iter()
                    .for_each(|it| self.result.report(it));
            }
            let (property, other) = self.key.old_and_new(old_property, new_property);
            self.compare_property_values((subtype, property), (supertype, other), name);
        }
        false
    }

    /// Describes the removal of a property; `None` if its name is still known.
    fn removed_property(
        &self,
        phrase: &str,
        old_at: NodeRef,
        new: &Shape,
        new_property: &Property,
    ) -> Option<Difference> {
        let is_request = self.direction() == Direction::Request;
        let (rule, new_at, message) = match new_property {
            Property::Additional(schemas) if !schemas.is_empty() => return None,
            // A schema that lists nothing accepts whatever is sent.
            Property::Open if is_request && lists_nothing(new) => return None,
            Property::Disallowed(at) if is_request => (
                &rules::REQUEST_PROPERTY_DISALLOWED,
                *at,
                format!("{phrase} removed; additional properties are not allowed"),
            ),
            _ => (
                self.pick(
                    &rules::REQUEST_PROPERTY_REMOVED,
                    &rules::RESPONSE_PROPERTY_REMOVED,
                ),
                new.at,
                format!("{phrase} removed"),
            ),
        };
        Some(Difference::new(rule, old_at, new_at, message))
    }

    fn compare_property_values(
        &mut self,
        (subtype, property): (&Shape, Property),
        (supertype, other): (&Shape, Property),
        name: &str,
    ) {
        match (property, other) {
            (Property::Listed(schemas, at), Property::Listed(others, other_at)) => {
                self.follow(schemas, others, (at, other_at));
            }
            (Property::Listed(schemas, at), Property::Additional(others)) => {
                self.follow(schemas, others, (at, supertype.at));
            }
            (Property::Additional(schemas), Property::Listed(others, other_at)) => {
                self.follow(schemas, others, (subtype.at, other_at));
            }
            // In a request, this was reported as a removed property.
            (Property::Listed(_, at), Property::Disallowed(closed))
                if self.direction() == Direction::Response =>
            {
                let phrase = self.property_phrase(Some(at), subtype, name);
                let message =
                    format!("{phrase} added to an object that allowed no additional properties");
                let rule = &rules::RESPONSE_PROPERTY_NEWLY_ALLOWED;
                self.report(rule, (at, None), (closed, None), message);
            }
            _ => {}
        }
    }

    fn compare_required(&mut self, subtype: &Shape, supertype: &Shape, removed: &HashSet<&str>) {
        let documents = self.documents();
        let direction = self.direction();
        let is_required = self.required_names(subtype);
        let must_be_required = self.required_names(supertype);
        let (_, new) = self.key.old_and_new(subtype, supertype);
        let listed = |shape: &Shape, name: &str| Property::of(&documents, shape, name).listed_at();
        let required = || Some("required".to_owned());
        let optional = || Some("optional".to_owned());
        let mut seen: HashSet<&str> = HashSet::new();
        for (name, at) in &supertype.required {
            if !seen.insert(name)
                || !must_be_required.contains(name.as_str())
                || is_required.contains(name.as_str())
                || removed.contains(name.as_str())
            {
                continue;
            }
            let verb = match direction {
                Direction::Request => "is now required",
                Direction::Response => "is now optional",
            };
            let phrase = self.property_phrase(listed(new, name), new, name);
            let rule = self.pick(
                &rules::REQUEST_PROPERTY_REQUIRED,
                &rules::RESPONSE_PROPERTY_BECAME_OPTIONAL,
            );
            let place = listed(subtype, name).unwrap_or(subtype.at);
            self.report(
                rule,
                (place, optional()),
                (*at, required()),
                format!("{phrase} {verb}"),
            );
        }
        for (name, at) in &subtype.required {
            let Some(place) = listed(supertype, name) else {
                continue;
            };
            if !is_required.contains(name.as_str())
                || must_be_required.contains(name.as_str())
                // A property that no longer travels in this direction was reported as such.
                || is_withheld(&documents, direction, supertype, name)
            {
                continue;
            }
            let verb = match direction {
                Direction::Request => "is now optional",
                Direction::Response => "is now required",
            };
            let phrase = self.property_phrase(listed(new, name), new, name);
            let rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
            self.report(
                rule,
                (*at, required()),
                (place, optional()),
                format!("{phrase} {verb}"),
            );
        }
    }

    /// Compares additional properties: those whose names neither side lists.
    fn compare_additional(&mut self, subtype: &Shape, supertype: &Shape) {
        let Additionals::Allowed(schemas) = Additionals::of(subtype) else {
            return;
        };
        let rule = self.pick(
            &rules::REQUEST_ADDITIONAL_PROPERTIES_FORBIDDEN,
            &rules::RESPONSE_ADDITIONAL_PROPERTIES_ALLOWED,
        );
        let subject = self.subject(subtype, supertype);
        match Additionals::of(supertype) {
            Additionals::Disallowed(at) => {
                let verb = match self.direction() {
                    Direction::Request => "no longer allows",
                    Direction::Response => "now allows",
                };
                let (open, closed) = (Some("open".to_owned()), Some("closed".to_owned()));
                let message = format!("{subject} {verb} additional properties");
                self.report(rule, (subtype.at, open), (at, closed), message);
            }
            Additionals::Allowed(others) => match others.first() {
                None => {}
                Some(_) if !schemas.is_empty() => {
                    self.follow(schemas, others, (subtype.at, supertype.at));
                }
                Some(schema) => {
                    let verb = match self.direction() {
                        Direction::Request => "must now match a schema",
                        Direction::Response => "no longer have to match a schema",
                    };
                    let message = format!("additional properties of {subject} {verb}");
                    self.report(rule, (subtype.at, None), (*schema, None), message);
                }
            },
        }
    }
}

/// The additional properties of a shape.
enum Additionals {
    /// They must match all of these schemas.
    Allowed(Vec<NodeRef>),
    Disallowed(NodeRef),
}

impl Additionals {
    fn of(shape: &Shape) -> Self {
        let mut schemas = Vec::new();
        for part in &shape.parts {
            match part.additional {
                Additional::Open => {}
                Additional::Closed(at) => return Self::Disallowed(at),
                Additional::Schema(schema) => schemas.push(schema),
            }
        }
        Self::Allowed(schemas)
    }
}

/// Whether a shape lists no properties.
fn lists_nothing(shape: &Shape) -> bool {
    shape.parts.iter().all(|part| part.properties.is_none())
}

/// Whether a property does not travel in a direction: a read-only or write-only property.
fn is_withheld(documents: &Documents<'_>, direction: Direction, shape: &Shape, name: &str) -> bool {
    fn has_keyword(
        documents: &Documents<'_>,
        schema: NodeRef,
        keyword: &str,
        depth: usize,
    ) -> bool {
        let schema = documents.resolve(schema);
        documents.is_true(schema, keyword)
            || depth < 8
                && documents
                    .list(schema, "allOf")
                    .iter()
                    .any(|part| has_keyword(documents, *part, keyword, depth + 1))
    }
    let mut listed = shape
        .parts
        .iter()
        .filter_map(|part| documents.get(part.properties?, name));
    listed.any(|schema| has_keyword(documents, schema, direction.withholding_keyword(), 0))
}
