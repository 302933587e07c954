//! `cargo xtask explain`: describes rules.

use openapi_document::rule::{self, Group};
use openapi_lint::RuleSet;

use crate::cli::{ExitStatus, print, unknown};
use crate::{own_rules, pages};

/// The arguments of `cargo xtask explain`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The rule to describe; without it, all rules are listed.
    rule: Option<String>,
    /// List only the rules of `changes`.
    #[arg(long, conflicts_with = "rule")]
    changes: bool,
    /// Print docs/rules.md or, with `--changes`, docs/changes.md.
    #[arg(long, conflicts_with = "rule")]
    markdown: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitStatus {
    let lint = own_rules::rule_set();
    let changes = own_rules::change_groups();
    let text = match (&arguments.rule, arguments.changes, arguments.markdown) {
        (Some(name), _, _) => explain(&lint, &changes, name),
        (None, true, true) => Ok(pages::changes()),
        (None, false, true) => Ok(pages::rules()),
        (None, true, false) => Ok(rule::list(&changes)),
        (None, false, false) => {
            Ok(rule::list(lint.groups()) + "\nChanges\n" + &rule::list(&changes))
        }
    };
    match text {
        Ok(text) => {
            print(&text);
            ExitStatus::Ok
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitStatus::Failed
        }
    }
}

fn explain(
    lint: &RuleSet,
    changes: &[&Group<openapi_diff::Rule>],
    name: &str,
) -> Result<String, String> {
    let mut change_rules = changes.iter().flat_map(|group| group.rules);
    if let Some(rule) = lint.by_name(name) {
        return Ok(rule::explain(rule));
    }
    if let Some(rule) = change_rules.clone().find(|rule| rule.name == name) {
        return Ok(rule::explain(*rule));
    }
    let known: Vec<&str> = lint
        .rules()
        .map(|rule| rule.name)
        .chain(change_rules.by_ref().map(|rule| rule.name))
        .collect();
    let known = known.into_iter();
    Err(unknown(
        "rule",
        name,
        known,
        "`cargo xtask explain` lists all",
    ))
}
