//! The pages of the documentation that the rules and targets are written into.

use openapi_document::ALLOW;

use crate::own_rules;

const RULES: &str = "# Rules\n\nWritten by `cargo xtask explain --markdown`; the rules' own data is its only source.\n\n\
         An `error` is against the specification, a `warning` is most likely not meant, a `note` is valid and\n\
         some other tool trips over it (`--notes` shows them). `x-allow: {rule: reason}` on an object takes a\n\
         rule's findings in that object away.\n";

const CHANGES: &str = "# Changes\n\nWritten by `cargo xtask explain --changes --markdown`; the rules' own data is its only \
         source.\n\n`cargo xtask changes OLD NEW` tells each change by one of these rules. The axis says whom it \
         concerns: `wire` is whoever talks HTTP, `rust` whoever uses the Rust client, `sdk` whoever uses a client \
         that another language's generator made. A breaking change on any axis makes the command exit with 1.\n\n\
         What a client sends must not shrink and what it receives must not grow. A property that a schema does not \
         list is taken not to be sent under a name that the other document lists; the branches of a `oneOf` are \
         taken to exclude each other.\n\n\
         The version that semver asks for comes from `wire` and `rust`. Below 1.0 cargo takes the minor for the \
         major, so a breaking change of 0.1.0 makes 0.2.0, and anything else 0.1.1.\n";

const EXPORT: &str = "# Export\n\nWritten by `cargo xtask export --list-targets --markdown`; the targets' own data is its only\n\
         source.\n\n```sh\n\
         cargo xtask export --openapi 3.1 --format json -o openapi.json   # for any tool\n\
         cargo xtask export --for rust -o openapi.rust.yaml               # for one that needs help\n\
         ```\n\n\
         The document goes out complete and in its order; comments stay at home, and so does what only our\n\
         own tools read";

/// `docs/rules.md`.
pub fn rules() -> String {
    openapi_lint::markdown(RULES, &own_rules::rule_set())
}

/// `docs/changes.md`.
pub fn changes() -> String {
    openapi_diff::markdown(CHANGES, own_rules::change_families())
}

/// `docs/export.md`.
pub fn export() -> String {
    let introduction = format!(
        "{EXPORT} (`{ALLOW}`). An adjustment is made for a target only, where it is known to\n\
         choke otherwise, and is told on standard error. Every message that fits the document\n\
         is taken by what is made of the adjusted one.\n"
    );
    openapi_export::markdown(&introduction)
}
