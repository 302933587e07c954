//! Compares a value with its schema.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::format::{integer_bounds, matches, matches_pattern};
use super::{Defect, Direction, same, show};
use crate::document::{Document, NodeId, Place, Scalar, Value};
use crate::model::Model;
use crate::rules::{Rule, example as rule, nearest};

/// How deep schemas and values may lead into each other before nobody can follow.
const DEPTH_LIMIT: usize = 3000;

/// A comparison of values of one document with schemas of another, or of the same.
pub(super) struct Diff<'m, 'a> {
    model: &'m Model<'a>,
    values: &'m Document<'m>,
    direction: Direction,
    /// Values are as they stand in a URL or a header: all of them text.
    serialized: bool,
    /// The schema whose enumeration is being checked itself.
    beside_enum: Option<NodeId>,
    /// What is known of a schema that is reached by composition, so that a schema which combines
    /// others many times over is not asked exponentially often.
    known: HashMap<(NodeId, NodeId), Rc<Vec<Defect>>>,
    depth: usize,
}

fn defect(rule: &'static Rule, place: Place, message: impl Into<String>) -> Defect {
    Defect {
        rule,
        place,
        message: message.into(),
        expected: None,
        actual: None,
        help: None,
    }
}

impl<'m, 'a> Diff<'m, 'a> {
    pub(super) fn new(
        model: &'m Model<'a>,
        values: &'m Document<'m>,
        direction: Direction,
    ) -> Self {
        Self {
            model,
            values,
            direction,
            serialized: false,
            beside_enum: None,
            known: HashMap::new(),
            depth: 0,
        }
    }

    pub(super) fn serialized(mut self) -> Self {
        self.serialized = true;
        self
    }

    pub(super) fn without_enum(mut self, schema: NodeId) -> Self {
        self.beside_enum = Some(schema);
        self
    }

    pub(super) fn run(mut self, schema: NodeId, value: NodeId) -> Vec<Defect> {
        let mut out = Vec::new();
        self.whole(schema, value, &mut out);
        out
    }

    /// The value against the schema, and its members against all that the schema knows.
    fn whole(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let before = out.len();
        self.fits(schema, value, out);
        let unknown = self.unknown_members(schema, value);
        // A misspelt member is one defect, not an unknown member and a missing one.
        for (_, meant) in &unknown {
            if let Some(meant) = meant {
                let tail = out.split_off(before);
                out.extend(tail.into_iter().filter(|it| {
                    !(it.rule.name == rule::MISSING.name
                        && it.place.node == value
                        && it.expected.as_deref() == Some(&format!("`{meant}`")))
                }));
            }
        }
        out.extend(unknown.into_iter().map(|(defect, _)| defect));
    }

    fn fits(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let Some(schema) = self
            .model
            .resolve(schema)
            .filter(|it| self.model.document.is_object(*it))
        else {
            return;
        };
        if self.depth > DEPTH_LIMIT {
            return;
        }
        self.depth += 1;
        self.fits_resolved(schema, value, out);
        self.depth -= 1;
    }

    /// As [`Self::fits`], remembered.
    fn branch(&mut self, schema: NodeId, value: NodeId) -> Rc<Vec<Defect>> {
        let key = (self.model.resolve(schema).unwrap_or(schema), value);
        if let Some(known) = self.known.get(&key) {
            return Rc::clone(known);
        }
        // A schema that combines itself has been told of by a rule; here it adds nothing.
        self.known.insert(key, Rc::default());
        let mut out = Vec::new();
        self.fits(schema, value, &mut out);
        let out = Rc::new(out);
        self.known.insert(key, Rc::clone(&out));
        out
    }

    fn fits_resolved(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let before = out.len();
        let schemas = self.model.document;
        if matches!(self.values.value(value), Value::Scalar(Scalar::Null))
            && schemas.is_true(schema, "nullable")
        {
            return;
        }
        if !self.type_fits(schema, value, out) || !self.enum_fits(schema, value, out) {
            return;
        }
        match self.values.value(value) {
            Value::Scalar(Scalar::String(text)) => {
                let text: &str = text;
                self.string_fits(schema, value, text, out);
            }
            Value::Scalar(Scalar::Integer(_) | Scalar::Float(_)) => {
                self.number_fits(schema, value, out)
            }
            Value::Scalar(_) => {}
            Value::Array(_) => self.array_fits(schema, value, out),
            Value::Object(_) => self.object_fits(schema, value, out),
        }
        for part in self.model.list(schema, "allOf") {
            let found = self.branch(*part, value);
            for defect in found.iter() {
                // Parts often repeat what the whole says; what they find twice is one defect.
                if !out[before..].iter().any(|it| {
                    it.rule.name == defect.rule.name
                        && it.place == defect.place
                        && it.expected == defect.expected
                }) {
                    out.push(defect.clone());
                }
            }
        }
        self.one_of(schema, value, out);
        self.any_of(schema, value, out);
        if let Some(not) = schemas.get(schema, "not")
            && self.branch(not, value).is_empty()
        {
            let mut it = defect(
                rule::BRANCH,
                self.values.place(value),
                "this value fits the schema under `not`",
            );
            it.expected = Some("a value that does not fit it".to_owned());
            it.actual = Some(show(self.values, value));
            out.push(it);
        }
    }

    fn type_fits(&self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) -> bool {
        let schemas = self.model.document;
        let Some(wanted) = schemas.get_str(schema, "type") else {
            return true;
        };
        let scalar = match self.values.value(value) {
            Value::Scalar(Scalar::String(text))
                if self.serialized && !matches!(wanted, "string") =>
            {
                match wanted {
                    // How lists and objects are written depends on their style; they are text here.
                    "array" | "object" => return true,
                    _ => Some(Scalar::from_serialized(text)),
                }
            }
            Value::Scalar(scalar) => Some(scalar.clone()),
            _ => None,
        };
        let fits = match (wanted, &scalar, self.values.value(value)) {
            ("string", Some(Scalar::String(_)), _)
            | ("boolean", Some(Scalar::Bool(_)), _)
            | ("integer", Some(Scalar::Integer(_)), _)
            | ("number", Some(Scalar::Integer(_) | Scalar::Float(_)), _)
            | ("array", None, Value::Array(_))
            | ("object", None, Value::Object(_)) => true,
            ("integer", Some(Scalar::Float(number)), _) => number.fract() == 0.0,
            ("string" | "boolean" | "integer" | "number" | "array" | "object", ..) => false,
            _ => true,
        };
        if fits {
            return true;
        }
        let article = if matches!(wanted, "array" | "integer" | "object") {
            "an"
        } else {
            "a"
        };
        let is_null = matches!(scalar, Some(Scalar::Null));
        let mut it = if is_null {
            defect(
                rule::NULL,
                self.values.place(value),
                "null may not stand here",
            )
        } else {
            defect(
                rule::TYPE,
                self.values.place(value),
                format!("{} is not {article} {wanted}", show(self.values, value)),
            )
        };
        if self.values.slice(it.place.span).is_empty() {
            it.place = self.values.key_place(value);
        }
        it.expected = Some(format!("{article} {wanted}"));
        it.actual = Some(show(self.values, value));
        it.help = match (wanted, &scalar) {
            (_, Some(Scalar::Null)) => {
                Some("add `nullable: true` to the schema, or leave the member out".to_owned())
            }
            ("string", Some(_)) => Some("put it in quotes".to_owned()),
            ("integer" | "number", Some(Scalar::String(text)))
                if !matches!(Scalar::from_serialized(text), Scalar::String(_)) =>
            {
                Some("remove the quotes".to_owned())
            }
            _ => None,
        };
        out.push(it);
        false
    }

    fn enum_fits(&self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) -> bool {
        let schemas = self.model.document;
        let choices = self.model.list(schema, "enum");
        if choices.is_empty() || self.beside_enum == Some(schema) {
            return true;
        }
        let text = self.values.as_str(value);
        let fits = choices.iter().any(|choice| {
            same(schemas, *choice, self.values, value)
                || self.serialized
                    && text.is_some_and(|text| match schemas.value(*choice) {
                        Value::Scalar(choice) => *choice == Scalar::from_serialized(text),
                        _ => false,
                    })
        });
        if fits {
            return true;
        }
        let mut it = defect(
            rule::ENUM,
            self.values.place(value),
            format!(
                "{} is none of the values that the schema lists",
                show(self.values, value)
            ),
        );
        let shown: Vec<String> = choices
            .iter()
            .take(12)
            .map(|choice| match schemas.as_str(*choice) {
                Some(text) => text.to_owned(),
                None => show(schemas, *choice),
            })
            .collect();
        it.expected = Some(format!(
            "one of {}{}",
            shown.join(", "),
            if choices.len() > 12 { ", …" } else { "" }
        ));
        it.actual = Some(show(self.values, value));
        it.help = text
            .and_then(|text| {
                nearest(
                    text,
                    choices.iter().filter_map(|choice| schemas.as_str(*choice)),
                )
            })
            .map(|near| format!("write `{near}`"));
        out.push(it);
        false
    }

    /// One defect at most: what breaks a format often breaks a pattern, too.
    fn string_fits(&self, schema: NodeId, value: NodeId, text: &str, out: &mut Vec<Defect>) {
        let schemas = self.model.document;
        let place = self.values.place(value);
        let report = |rule, message: String, expected: String| {
            let mut it = defect(rule, place, message);
            it.expected = Some(expected);
            it.actual = Some(show(self.values, value));
            it
        };
        if let Some(format) = schemas.get_str(schema, "format") {
            let of = schemas.get_str(schema, "type");
            if matches!(of, None | Some("string")) && !matches(format, text) {
                out.push(report(
                    rule::FORMAT,
                    format!("this is no `{format}`"),
                    format!("the format `{format}`"),
                ));
                return;
            }
        }
        if let Some(pattern) = schemas.get_str(schema, "pattern")
            && !matches_pattern(pattern, text)
        {
            out.push(report(
                rule::PATTERN,
                format!("this does not match `{pattern}`"),
                format!("a match of `{pattern}`"),
            ));
            return;
        }
        let length = text.chars().count() as f64;
        self.within(
            schema,
            value,
            "minLength",
            "maxLength",
            length,
            "characters",
            out,
        );
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "three kinds of bound differ in these words only"
    )]
    fn within(
        &self,
        schema: NodeId,
        value: NodeId,
        low: &str,
        high: &str,
        size: f64,
        unit: &str,
        out: &mut Vec<Defect>,
    ) {
        let schemas = self.model.document;
        let bound = |name: &str| {
            schemas
                .get(schema, name)
                .and_then(|it| schemas.as_number(it))
        };
        let broken = if bound(low).is_some_and(|least| size < least) {
            bound(low).map(|least| ("fewer", format!("at least {least} {unit}")))
        } else if bound(high).is_some_and(|most| size > most) {
            bound(high).map(|most| ("more", format!("at most {most} {unit}")))
        } else {
            None
        };
        if let Some((word, expected)) = broken {
            let place = match self.values.value(value) {
                Value::Scalar(_) => self.values.place(value),
                _ => self.values.key_place(value),
            };
            let mut it = defect(
                rule::BOUND,
                place,
                format!("{size} {unit} are {word} than the schema allows"),
            );
            it.expected = Some(expected);
            it.actual = Some(format!("{size} {unit}"));
            out.push(it);
        }
    }

    fn number_fits(&self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let schemas = self.model.document;
        let Some(number) = self.values.as_number(value) else {
            return;
        };
        let report = |rule, message: String, expected: String| {
            let mut it = defect(rule, self.values.place(value), message);
            it.expected = Some(expected);
            it.actual = Some(show(self.values, value));
            it
        };
        let bound = |name: &str| {
            schemas
                .get(schema, name)
                .and_then(|it| schemas.as_number(it))
        };
        if let Some((format, (least, most))) = schemas
            .get_str(schema, "format")
            .and_then(|it| Some((it, integer_bounds(it)?)))
        {
            let outside = match self.values.value(value) {
                Value::Scalar(Scalar::Integer(integer)) => *integer < least || *integer > most,
                _ => number < least as f64 || number > most as f64,
            };
            if outside {
                out.push(report(
                    rule::FORMAT,
                    format!("{} is outside of `{format}`", show(self.values, value)),
                    format!("from {least} to {most}"),
                ));
                return;
            }
        }
        if let Some(least) = bound("minimum") {
            let open = schemas.is_true(schema, "exclusiveMinimum");
            if number < least || open && number == least {
                let word = if open { "above" } else { "at least" };
                out.push(report(
                    rule::BOUND,
                    format!("{} is below the minimum", show(self.values, value)),
                    format!("{word} {least}"),
                ));
                return;
            }
        }
        if let Some(most) = bound("maximum") {
            let open = schemas.is_true(schema, "exclusiveMaximum");
            if number > most || open && number == most {
                let word = if open { "below" } else { "at most" };
                out.push(report(
                    rule::BOUND,
                    format!("{} is above the maximum", show(self.values, value)),
                    format!("{word} {most}"),
                ));
                return;
            }
        }
        if let Some(step) = bound("multipleOf").filter(|step| *step > 0.0) {
            let ratio = number / step;
            if (ratio - ratio.round()).abs() > 1e-9 * ratio.abs().max(1.0) {
                out.push(report(
                    rule::BOUND,
                    format!("{} is no multiple of {step}", show(self.values, value)),
                    format!("a multiple of {step}"),
                ));
            }
        }
    }

    fn array_fits(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let items = self.values.items(value);
        self.within(
            schema,
            value,
            "minItems",
            "maxItems",
            items.len() as f64,
            "items",
            out,
        );
        if self.model.document.is_true(schema, "uniqueItems") {
            let mut scalars = HashSet::new();
            for (at, item) in items.iter().enumerate() {
                let repeated = match self.values.value(*item) {
                    Value::Scalar(_) => !scalars.insert(show(self.values, *item)),
                    _ => items[..at]
                        .iter()
                        .any(|other| same(self.values, *other, self.values, *item)),
                };
                if repeated {
                    let mut it = defect(
                        rule::BOUND,
                        self.values.place(*item),
                        "this item stands in the list already",
                    );
                    it.expected = Some("each item once".to_owned());
                    it.actual = Some(show(self.values, *item));
                    out.push(it);
                }
            }
        }
        if let Some(of) = self.model.document.get(schema, "items") {
            for item in items {
                self.whole(of, *item, out);
            }
        }
    }

    fn object_fits(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let schemas = self.model.document;
        let members = self.values.members(value);
        self.within(
            schema,
            value,
            "minProperties",
            "maxProperties",
            members.len() as f64,
            "members",
            out,
        );
        let properties = schemas.get(schema, "properties");
        for required in self.model.list(schema, "required") {
            let Some(name) = schemas.as_str(*required) else {
                continue;
            };
            if self.values.get(value, name).is_none() && !self.belongs_elsewhere(schema, name) {
                out.push(self.missing(properties, value, name));
            }
        }
        let extra = schemas
            .get(schema, "additionalProperties")
            .filter(|it| schemas.is_object(*it));
        for member in members {
            let property = properties.and_then(|properties| schemas.get(properties, &member.key));
            if let Some(property) = property {
                if let Some(it) = self.misdirected(property, member.value, &member.key) {
                    out.push(it);
                } else {
                    self.whole(property, member.value, out);
                }
            } else if let Some(extra) = extra {
                self.whole(extra, member.value, out);
            }
        }
    }

    fn only(&self, property: NodeId) -> Option<&'static str> {
        let property = self.model.resolve(property)?;
        let says = |name| self.model.document.is_true(property, name);
        match self.direction {
            Direction::Request if says("readOnly") => Some("read-only"),
            Direction::Response if says("writeOnly") => Some("write-only"),
            _ => None,
        }
    }

    /// Whether a required property is not sent in this direction.
    fn belongs_elsewhere(&self, schema: NodeId, name: &str) -> bool {
        let schemas = self.model.document;
        schemas
            .get(schema, "properties")
            .and_then(|properties| schemas.get(properties, name))
            .is_some_and(|property| self.only(property).is_some())
    }

    fn misdirected(&self, property: NodeId, value: NodeId, name: &str) -> Option<Defect> {
        let only = self.only(property)?;
        let way = if only == "read-only" {
            "request"
        } else {
            "response"
        };
        let mut it = defect(
            rule::DIRECTION,
            self.values.key_place(value),
            format!("`{name}` is {only} and stands in a {way}"),
        );
        it.expected = Some(format!("no `{name}` in a {way}"));
        it.actual = Some(show(self.values, value));
        it.help = Some("remove it from the example".to_owned());
        Some(it)
    }

    fn missing(&self, properties: Option<NodeId>, value: NodeId, name: &str) -> Defect {
        let schemas = self.model.document;
        let mut it = defect(
            rule::MISSING,
            self.values.key_place(value),
            format!("the required member `{name}` is missing"),
        );
        it.expected = Some(format!("`{name}`"));
        it.actual = Some(show(self.values, value));
        let before = properties
            .map(|properties| schemas.members(properties))
            .unwrap_or_default()
            .iter()
            .take_while(|member| member.key != name)
            .filter_map(|member| {
                self.values
                    .get(value, &member.key)
                    .map(|found| (member.key.as_ref(), found))
            })
            .last();
        it.help = Some(match before {
            Some((before, found)) => {
                let line = self
                    .values
                    .position(self.values.key_place(found).span.start)
                    .line;
                format!("add `{name}` after `{before}`, which is on line {line}")
            }
            None => format!("add `{name}` as the first member"),
        });
        it
    }

    /// Members that the schema, and all that it combines, does not know; with the name that was
    /// meant, where one is near.
    fn unknown_members(&self, schema: NodeId, value: NodeId) -> Vec<(Defect, Option<String>)> {
        let members = self.values.members(value);
        if members.is_empty() {
            return Vec::new();
        }
        let schemas = self.model.document;
        let (mut names, mut open, mut closed) = (Vec::new(), false, false);
        let mut seen = HashSet::new();
        let mut parts = vec![schema];
        while let Some(part) = parts.pop() {
            let Some(part) = self.model.resolve(part).filter(|part| seen.insert(*part)) else {
                continue;
            };
            if let Some(properties) = schemas.get(part, "properties") {
                names.extend(
                    schemas
                        .members(properties)
                        .iter()
                        .map(|member| member.key.as_ref()),
                );
            }
            match schemas
                .get(part, "additionalProperties")
                .map(|extra| schemas.as_bool(extra))
            {
                Some(Some(false)) => closed = true,
                Some(_) => open = true,
                // A branch without properties of its own, such as one that only requires, is silent.
                None => {}
            }
            for key in ["allOf", "oneOf", "anyOf"] {
                parts.extend(self.model.list(part, key));
            }
        }
        if names.is_empty() && !closed {
            return Vec::new();
        }
        let absent: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| self.values.get(value, name).is_none())
            .collect();
        let mut found = Vec::new();
        for member in members
            .iter()
            .filter(|member| !names.contains(&member.key.as_ref()))
        {
            let near = nearest(&member.key, absent.iter().copied());
            if open && near.is_none() {
                continue;
            }
            let mut it = defect(
                rule::UNKNOWN,
                self.values.key_place(member.value),
                format!("the schema does not know `{}`", member.key),
            );
            it.expected = Some(match near {
                Some(near) => format!("`{near}`"),
                None => "a property of the schema".to_owned(),
            });
            it.actual = Some(format!("`{}`", member.key));
            it.help = Some(match near {
                Some(near) => format!("write `{near}`"),
                None => "remove it, or add it to the schema's `properties`".to_owned(),
            });
            found.push((it, near.map(str::to_owned)));
        }
        found
    }

    /// What each branch finds. None where there is no branch, or where the
    /// discriminator names the one that counts, which is then explained.
    fn branches(
        &mut self,
        schema: NodeId,
        keyword: &str,
        value: NodeId,
        out: &mut Vec<Defect>,
    ) -> Option<Vec<(NodeId, Rc<Vec<Defect>>)>> {
        let branches = self.model.list(schema, keyword);
        if branches.is_empty() {
            return None;
        }
        if let Some(chosen) = self.discriminated(schema, value, branches) {
            let found = self.branch(chosen, value);
            self.explain(chosen, &found, out);
            return None;
        }
        let judged = branches
            .iter()
            .map(|branch| (*branch, self.branch(*branch, value)));
        Some(judged.collect())
    }

    fn one_of(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let Some(results) = self.branches(schema, "oneOf", value, out) else {
            return;
        };
        let matching: Vec<NodeId> = results
            .iter()
            .filter(|(_, found)| found.is_empty())
            .map(|(branch, _)| *branch)
            .collect();
        match matching.len() {
            0 => self.nearest_branch(&results, value, out),
            1 => {}
            _ => {
                // Open objects fit each other; the one that knows every member is meant.
                let knowing: Vec<_> = matching
                    .iter()
                    .filter(|branch| self.unknown_members(**branch, value).is_empty())
                    .collect();
                if knowing.len() != 1 {
                    let names: Vec<String> =
                        matching.iter().map(|branch| self.name(*branch)).collect();
                    let mut it = defect(
                        rule::BRANCH,
                        self.values.place(value),
                        format!("this value fits more than one branch: {}", names.join(", ")),
                    );
                    it.expected = Some("exactly one branch".to_owned());
                    it.actual = Some(show(self.values, value));
                    out.push(it);
                }
            }
        }
    }

    fn any_of(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Defect>) {
        let Some(results) = self.branches(schema, "anyOf", value, out) else {
            return;
        };
        if results.iter().all(|(_, found)| !found.is_empty()) {
            self.nearest_branch(&results, value, out);
            return;
        }
        // A catch-all takes everything; a branch that the value names by a pattern or an
        // enumeration is still the one that is meant.
        let claimed = results
            .iter()
            .find(|(branch, _)| self.claims(*branch, value));
        if let Some((branch, found)) = claimed {
            let found = Rc::clone(found);
            self.explain(*branch, &found, out);
        }
    }

    /// Whether a required property of the branch has a pattern or an enumeration, and the value
    /// satisfies all of these.
    fn claims(&mut self, branch: NodeId, value: NodeId) -> bool {
        let schemas = self.model.document;
        let Some(branch) = self.model.resolve(branch) else {
            return false;
        };
        let Some(properties) = schemas.get(branch, "properties") else {
            return false;
        };
        let mut told = false;
        for required in self.model.list(branch, "required") {
            let Some(name) = schemas.as_str(*required) else {
                continue;
            };
            let Some(property) = schemas.get(properties, name) else {
                continue;
            };
            let Some(resolved) = self.model.resolve(property) else {
                continue;
            };
            if schemas.get(resolved, "pattern").is_none() && schemas.get(resolved, "enum").is_none()
            {
                continue;
            }
            match self.values.get(value, name) {
                Some(member) if self.branch(property, member).is_empty() => told = true,
                _ => return false,
            }
        }
        told
    }

    /// The branch that the discriminator's property names.
    fn discriminated(&self, schema: NodeId, value: NodeId, branches: &[NodeId]) -> Option<NodeId> {
        let schemas = self.model.document;
        let discriminator = schemas.get(schema, "discriminator")?;
        let kind = self
            .values
            .get_str(value, schemas.get_str(discriminator, "propertyName")?)?;
        let mapped = schemas
            .get(discriminator, "mapping")
            .and_then(|mapping| schemas.get_str(mapping, kind))
            .unwrap_or(kind);
        let name = mapped.rsplit('/').next().unwrap_or(mapped);
        branches.iter().copied().find(|branch| {
            let direct = self.model.document.get_str(*branch, "$ref");
            direct.is_some_and(|reference| reference.rsplit('/').next() == Some(name))
        })
    }

    fn name(&self, branch: NodeId) -> String {
        match self.model.resolve(branch) {
            Some(resolved) => format!("`{}`", self.model.schema_name(resolved)),
            None => "an unknown branch".to_owned(),
        }
    }

    fn nearest_branch(
        &self,
        results: &[(NodeId, Rc<Vec<Defect>>)],
        value: NodeId,
        out: &mut Vec<Defect>,
    ) {
        // A wrong type of the whole value is farther away than any number of wrong members.
        let distance = |found: &[Defect]| {
            let foreign = found
                .iter()
                .any(|it| it.place.node == value && it.rule.name == rule::TYPE.name);
            (foreign, found.len())
        };
        let Some((branch, found)) = results.iter().min_by_key(|(_, found)| distance(found)) else {
            return;
        };
        if distance(found).0 || found.len() > 1 && results.len() > 1 && self.tied(results, found) {
            let names: Vec<String> = results
                .iter()
                .map(|(branch, _)| self.name(*branch))
                .collect();
            let mut it = defect(
                rule::BRANCH,
                self.values.place(value),
                "this value fits no branch",
            );
            it.expected = Some(format!("one of {}", names.join(", ")));
            it.actual = Some(show(self.values, value));
            it.help = found
                .first()
                .map(|first| format!("{} comes nearest: {}", self.name(*branch), first.message));
            out.push(it);
        } else {
            self.explain(*branch, found, out);
        }
    }

    fn tied(&self, results: &[(NodeId, Rc<Vec<Defect>>)], best: &[Defect]) -> bool {
        results
            .iter()
            .filter(|(_, found)| found.len() == best.len())
            .count()
            > 1
    }

    /// Tells why a branch does not fit, at the place where it does not.
    fn explain(&self, branch: NodeId, found: &[Defect], out: &mut Vec<Defect>) {
        for defect in found {
            let mut it = defect.clone();
            if it.rule.name != rule::UNKNOWN.name && it.rule.name != rule::BRANCH.name {
                it.rule = rule::BRANCH;
                it.message = format!(
                    "the nearest branch is {}: {}",
                    self.name(branch),
                    it.message
                );
            }
            out.push(it);
        }
    }
}
