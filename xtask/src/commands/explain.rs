//! `cargo xtask explain`: rules in words.

use openapi_lint::RuleSet;
use openapi_lint::suggest::closest_match;

use crate::cli::{ExitStatus, print};
use crate::{own_rules, pages};

/// What `explain` is told on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The rule; all of them where it is absent.
    rule: Option<String>,
    /// The rules of `changes` instead of those of `validate` and `examples`.
    #[arg(long, conflicts_with = "rule")]
    changes: bool,
    /// Write the page of the documentation.
    #[arg(long, conflicts_with = "rule")]
    markdown: bool,
}

/// `cargo xtask explain`.
pub fn run(arguments: &Arguments) -> ExitStatus {
    let rules = own_rules::rule_set();
    let text = match &arguments.rule {
        None if arguments.changes && arguments.markdown => pages::changes(),
        None if arguments.changes => openapi_diff::list(own_rules::change_families()),
        None if arguments.markdown => pages::rules(),
        None => openapi_lint::list(&rules) + &openapi_diff::list(own_rules::change_families()),
        Some(name) => match explain(&rules, name) {
            Some(text) => text,
            None => {
                let names = rules.rules().map(|rule| rule.name);
                let names = names.chain(own_rules::change_rules().map(|rule| rule.name));
                let hint = closest_match(name, names)
                    .map(|near| format!("; is it `{near}`?"))
                    .unwrap_or_default();
                eprintln!("no rule is called `{name}`{hint}");
                return ExitStatus::Failed;
            }
        },
    };
    print(&text);
    ExitStatus::Ok
}

fn explain(rules: &RuleSet, name: &str) -> Option<String> {
    rules.by_name(name).map(openapi_lint::explain).or_else(|| {
        let rule = own_rules::change_rules().find(|rule| rule.name == name)?;
        Some(openapi_diff::explain(rule))
    })
}
