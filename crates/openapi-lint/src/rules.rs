//! The rules: what each checks and why is data, how it checks is one function.

mod constraints;
pub(crate) mod examples;
mod external_files;
mod field_types;
mod formats;
mod links;
pub(crate) mod loading;
mod openapi_31;
mod operations;
mod parameters;
mod paths;
mod portability;
mod references;
mod responses;
mod schemas;
mod security;
mod servers;
mod structure;
pub(crate) mod suppression;
mod unsatisfiable;
mod variants;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::finding::{Finding, Findings, Rule, Stage};
use openapi_document::STACK;
use openapi_document::model::Model;
use openapi_document::rule::Group;

/// The rules that hold for any document of OpenAPI 3.0.
static STANDARD: &[&Group<Rule>] = &[
    &loading::GROUP,
    &structure::GROUP,
    &openapi_31::GROUP,
    &field_types::GROUP,
    &formats::GROUP,
    &references::GROUP,
    &external_files::GROUP,
    &operations::GROUP,
    &links::GROUP,
    &paths::GROUP,
    &parameters::GROUP,
    &responses::GROUP,
    &schemas::GROUP,
    &constraints::GROUP,
    &unsatisfiable::GROUP,
    &variants::GROUP,
    &security::GROUP,
    &servers::GROUP,
    &portability::GROUP,
    &examples::GROUP,
    &suppression::GROUP,
];

/// The rules of a run: the standard ones, and those that a project adds.
#[derive(Clone, Debug)]
pub struct RuleSet {
    groups: Vec<&'static Group<Rule>>,
}

impl RuleSet {
    /// The rules that hold for any document of OpenAPI 3.0.
    pub fn standard() -> Self {
        Self {
            groups: STANDARD.to_vec(),
        }
    }

    /// Adds a group of rules, after the group with the title `after` or else at the end.
    #[must_use]
    pub fn with(mut self, group: &'static Group<Rule>, after: &str) -> Self {
        let position = self.groups.iter().position(|it| it.title == after);
        let index = position.map_or(self.groups.len(), |index| index + 1);
        self.groups.insert(index, group);
        self
    }

    /// The groups, in the order of the documentation.
    pub fn groups(&self) -> &[&'static Group<Rule>] {
        &self.groups
    }

    /// Every rule, group by group.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.groups
            .iter()
            .flat_map(|group| group.rules.iter().copied())
    }

    /// The rule of that name.
    pub fn by_name(&self, name: &str) -> Option<&'static Rule> {
        self.rules().find(|rule| rule.name == name)
    }
}

/// Asks every rule of `validate`.
pub(crate) fn validate(rules: &RuleSet, model: &Model<'_>) -> Vec<Finding> {
    let checks: Vec<_> = rules
        .rules()
        .filter_map(|rule| match rule.stage {
            Stage::Validate(check) => Some((rule, check)),
            _ => None,
        })
        .collect();
    // Each thread takes the next rule that none has taken.
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some((rule, check)) = checks.get(number) else {
                return found;
            };
            let mut findings = Findings::new(model.document, rule);
            check(model, &mut findings);
            found.push((number, findings.into_vec()));
        }
    };
    let mut found = thread::scope(|scope| {
        let helper = thread::Builder::new().stack_size(STACK);
        // Where there is no second thread this one does all.
        let helper = helper.spawn_scoped(scope, work).ok();
        let mut found = work();
        match helper.map(thread::ScopedJoinHandle::join) {
            Some(Ok(more)) => found.extend(more),
            Some(Err(panic)) => std::panic::resume_unwind(panic),
            None => {}
        }
        found
    });
    found.sort_unstable_by_key(|(number, _)| *number);
    found
        .into_iter()
        .flat_map(|(_, findings)| findings)
        .collect()
}
