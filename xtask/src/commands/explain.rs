//! `cargo xtask explain`: rules in words.

use openapi_document::rule::{self, Group};
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
    let lint = own_rules::rule_set();
    let changes = own_rules::change_groups();
    let text = match (&arguments.rule, arguments.markdown) {
        (None, true) if arguments.changes => pages::changes(),
        (None, true) => pages::rules(),
        (None, false) if arguments.changes => rule::list(&changes),
        (None, false) => rule::list(lint.groups()) + "\nChanges\n" + &rule::list(&changes),
        (Some(name), _) => match explain(&lint, &changes, name) {
            Ok(text) => text,
            Err(suggestion) => {
                eprintln!("unknown rule `{name}`{suggestion}");
                return ExitStatus::Failed;
            }
        },
    };
    print(&text);
    ExitStatus::Ok
}

/// Describes the rule of that name; if there is none, suggests a similar name.
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
    let names = lint.rules().map(|rule| rule.name);
    let similar = closest_match(
        name,
        names.chain(change_rules.by_ref().map(|rule| rule.name)),
    );
    Err(similar.map_or_else(String::new, |it| format!("; did you mean `{it}`?")))
}
