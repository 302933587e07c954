//! `oneOf` and `anyOf`: which branch is meant, and why it does not fit.

use std::rc::Rc;

use super::{ExampleValidator, defect};
use crate::examples::Mismatch;
use crate::rules::examples as rule;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

impl ExampleValidator<'_, '_> {
    /// What each branch finds. None where there is no branch, or where the
    /// discriminator names the one that counts, which is then explained.
    fn branches(
        &mut self,
        schema: NodeId,
        keyword: &str,
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) -> Option<Vec<(NodeId, Rc<Vec<Mismatch>>)>> {
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

    pub(super) fn one_of(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
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
                        &rule::BRANCH,
                        self.values.location(value),
                        format!("this value fits more than one branch: {}", names.join(", ")),
                    );
                    it.expected = Some("exactly one branch".to_owned());
                    it.actual = Some(show(self.values, value));
                    out.push(it);
                }
            }
        }
    }

    pub(super) fn any_of(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
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
        results: &[(NodeId, Rc<Vec<Mismatch>>)],
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) {
        // A wrong type of the whole value is farther away than any number of wrong members.
        let distance = |found: &[Mismatch]| {
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
                &rule::BRANCH,
                self.values.location(value),
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

    fn tied(&self, results: &[(NodeId, Rc<Vec<Mismatch>>)], best: &[Mismatch]) -> bool {
        results
            .iter()
            .filter(|(_, found)| found.len() == best.len())
            .count()
            > 1
    }

    /// Tells why a branch does not fit, at the place where it does not.
    fn explain(&self, branch: NodeId, found: &[Mismatch], out: &mut Vec<Mismatch>) {
        for defect in found {
            let mut it = defect.clone();
            if it.rule.name != rule::UNKNOWN.name && it.rule.name != rule::BRANCH.name {
                it.rule = &rule::BRANCH;
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
