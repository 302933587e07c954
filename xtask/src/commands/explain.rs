//! `cargo xtask explain`: rules in words.

use openapi_document::rule::{self, Group};
use openapi_lint::RuleSet;
use openapi_lint::suggest::closest_match;

use crate::cli::{ExitStatus, print};
use crate::own_rules;

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
        (None, true) if arguments.changes => CHANGES_PAGE.to_owned() + &rule::markdown(&changes),
        (None, true) => RULES_PAGE.to_owned() + &rule::markdown(lint.groups()),
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

/// The start of `docs/rules.md`.
const RULES_PAGE: &str = "# Rules\n\n\
    `cargo xtask explain --markdown` writes this page from the rules' own descriptions.\n\n\
    An `error` violates the specification, a `warning` is most likely a mistake, and a `note` is valid \
    but not supported by some other tool (`--notes` shows them). To suppress the findings of a rule in \
    an object, add `x-allow: {rule: reason}` to the object.\n";

/// The start of `docs/changes.md`.
const CHANGES_PAGE: &str = "# Changes\n\n\
    `cargo xtask explain --changes --markdown` writes this page from the rules' own descriptions.\n\n\
    `cargo xtask changes OLD NEW` classifies each change by one of these rules. The axis says who is \
    affected: `wire` is every client that talks HTTP, `rust` is users of the Rust client, and `sdk` is \
    users of clients that are generated for other languages. If a change is breaking on any axis, the \
    command exits with 1.\n\n\
    Requests must not accept less than before, and responses must not contain more than before. A \
    property that a schema does not list is assumed not to be sent under a name that the other document \
    lists. The variants of a `oneOf` are assumed to be mutually exclusive.\n\n\
    The `wire` and `rust` axes determine the version, by semver. Below 1.0, cargo treats the minor \
    version as the major version: a breaking change takes 0.1.0 to 0.2.0, any other change to 0.1.1.\n";
