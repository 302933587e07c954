//! The rules: what each checks and why is data, how it checks is one function.

mod branches;
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

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::finding::{Family, Finding, Findings, Rule, Stage};
use openapi_document::STACK;
use openapi_document::model::Model;

/// The rules that hold for any document of OpenAPI 3.0.
static STANDARD: &[Family] = &[
    Family {
        title: "Loading",
        rules: loading::RULES,
    },
    Family {
        title: "Structure",
        rules: structure::RULES,
    },
    Family {
        title: "OpenAPI 3.1",
        rules: openapi_31::RULES,
    },
    Family {
        title: "Types of values",
        rules: field_types::RULES,
    },
    Family {
        title: "Values",
        rules: formats::RULES,
    },
    Family {
        title: "References and components",
        rules: references::RULES,
    },
    Family {
        title: "Other files",
        rules: external_files::RULES,
    },
    Family {
        title: "Operations",
        rules: operations::RULES,
    },
    Family {
        title: "Links and callbacks",
        rules: links::RULES,
    },
    Family {
        title: "Paths",
        rules: paths::RULES,
    },
    Family {
        title: "Parameters",
        rules: parameters::RULES,
    },
    Family {
        title: "Bodies and responses",
        rules: responses::RULES,
    },
    Family {
        title: "Schemas",
        rules: schemas::RULES,
    },
    Family {
        title: "Formats, bounds and patterns",
        rules: constraints::RULES,
    },
    Family {
        title: "Schemas that no value fits",
        rules: unsatisfiable::RULES,
    },
    Family {
        title: "Branches and discriminators",
        rules: branches::RULES,
    },
    Family {
        title: "Security and tags",
        rules: security::RULES,
    },
    Family {
        title: "Servers",
        rules: servers::RULES,
    },
    Family {
        title: "Other languages' generators",
        rules: portability::RULES,
    },
    Family {
        title: "Examples",
        rules: examples::RULES,
    },
    Family {
        title: "Suppression",
        rules: suppression::RULES,
    },
];

/// The rules of a run: the standard ones, and those that a project adds.
#[derive(Clone, Debug)]
pub struct RuleSet {
    families: Vec<&'static Family>,
}

impl RuleSet {
    /// The rules that hold for any document of OpenAPI 3.0.
    pub fn standard() -> Self {
        Self {
            families: STANDARD.iter().collect(),
        }
    }

    /// Adds a family of rules, after the family with the title `after` or else at the end.
    #[must_use]
    pub fn with(mut self, family: &'static Family, after: &str) -> Self {
        let position = self.families.iter().position(|it| it.title == after);
        let index = position.map_or(self.families.len(), |index| index + 1);
        self.families.insert(index, family);
        self
    }

    /// The families, in the order of the documentation.
    pub fn families(&self) -> &[&'static Family] {
        &self.families
    }

    /// Every rule, family by family.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.families.iter().flat_map(|family| family.rules)
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
