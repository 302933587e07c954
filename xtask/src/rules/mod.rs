//! The rules: what each checks and why is data, how it checks is one function.

mod branches;
mod consequences;
mod constraints;
pub(crate) mod example;
mod explain;
mod field_types;
mod files;
mod generator;
mod impossible;
mod links;
mod loading;
mod nearest;
mod newer;
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
mod suppression;
pub(crate) mod types;
mod values;

pub use explain::{explain, list, markdown};
pub(crate) use loading::{NO_FILE, NOT_JSON, of_load_error};
pub(crate) use nearest::nearest;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::finding::{Finding, Findings};
use openapi_document::STACK;
use openapi_document::diagnostic::Severity;
use openapi_document::model::Model;

/// A rule's function: reads the model, reports what it finds.
pub type Check = fn(&Model<'_>, &mut Findings<'_>);

/// When a rule is asked.
#[derive(Debug, Clone, Copy)]
pub enum Stage {
    /// While the text is read.
    Load,
    /// By `validate`, on the document.
    Validate(Check),
    /// By `examples`, while an example is held against its schema.
    Examples,
    /// By `examples --types`, while the generated types are held against the document.
    Types,
    /// After all other rules, on what they found.
    Suppression,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name, as reports and `x-allow` spell it.
    pub name: &'static str,
    /// How much its findings matter.
    pub severity: Severity,
    /// What it checks.
    pub summary: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// An excerpt that it fires on.
    pub bad: &'static str,
    /// A near miss that it leaves alone.
    pub good: &'static str,
    /// When it is asked.
    pub stage: Stage,
}

/// Rules of one family.
pub struct Family {
    /// What the rules are about.
    pub title: &'static str,
    /// The rules.
    pub rules: &'static [Rule],
}

/// Every rule there is.
pub static FAMILIES: &[Family] = &[
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
        rules: newer::RULES,
    },
    Family {
        title: "Types of values",
        rules: field_types::RULES,
    },
    Family {
        title: "Values",
        rules: values::RULES,
    },
    Family {
        title: "References and components",
        rules: references::RULES,
    },
    Family {
        title: "Other files",
        rules: files::RULES,
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
        rules: impossible::RULES,
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
        title: "This project's generator",
        rules: generator::RULES,
    },
    Family {
        title: "Other languages' generators",
        rules: portability::RULES,
    },
    Family {
        title: "Examples",
        rules: example::RULES,
    },
    Family {
        title: "Generated types",
        rules: types::RULES,
    },
    Family {
        title: "Suppression",
        rules: suppression::RULES,
    },
];

/// Every rule, family by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.rules)
}

/// The rule of that name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}

/// Asks every rule of `validate`.
pub fn validate(model: &Model<'_>) -> Vec<Finding> {
    let checks: Vec<_> = all()
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

pub(crate) use consequences::apply as without_consequences;
pub(crate) use suppression::apply as suppress;
