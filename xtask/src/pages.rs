//! The documentation pages that commands generate.

use openapi_document::rule;
use openapi_lint::SUPPRESSION_EXTENSION;

use crate::own_rules;

const RULES: &str = "# Rules\n\n\
    `cargo xtask explain --markdown` writes this page from the rules' own descriptions.\n\n\
    An `error` violates a MUST of OpenAPI 3.0.3, or cannot work. A `warning` violates a SHOULD, or is \
    very likely a mistake. A `note` is a matter of taste or portability (`--notes` shows them). Each rule \
    quotes the section that it rests on. `cargo xtask validate` fails on errors; for the `openapi.yaml` of \
    this project, on warnings, too (`--fail-on`).\n\n\
    To suppress the findings of a rule in an object, add `x-allow: {rule: reason}` to the object. \
    `openapi-lint.toml`, in the folder of the document, sets the severity of rules, for the whole document or for \
    parts of it:\n\n\
    ```toml\n\
    [rules]\n\
    unused-component = \"off\"  # or \"note\", \"warning\", \"error\"\n\n\
    [[overrides]]\n\
    paths = [\"/internal/**\", \"#/components/schemas/Legacy*\"]\n\
    rules = { missing-operation-id = \"off\" }\n\
    ```\n";

const CHANGES: &str = "# Changes\n\n\
    `cargo xtask explain --changes --markdown` writes this page from the rules' own descriptions.\n\n\
    `cargo xtask changes OLD NEW` classifies each change by one of these rules. The axis says who is \
    affected: `wire` is every client that talks HTTP, `rust` is users of the Rust client, and `sdk` is \
    users of clients that are generated for other languages. If a change is breaking on any axis, the \
    command exits with 1.\n\n\
    Requests must not accept less than before, and responses must not contain more than before. A \
    property that a schema does not list is assumed not to be sent under a name that the other document \
    lists.\n\n\
    A variant of a union is compared with its counterpart: the variant with the same tag, prefix or name. \
    If nothing distinguishes variants, a variant of a response that adds properties to another one counts as \
    new. The variants of a `oneOf` are assumed to be mutually exclusive, but a request breaks if its \
    values match two variants of a new `oneOf`.\n\n\
    These limits are known:\n\n\
    - Two patterns are equal if they differ only in notation, such as `[0-9]+` and `\\d{1,}`. A pattern that \
    is replaced by a wider one is reported as breaking.\n\
    - In XML, names, namespaces, attributes and wrappers are compared, but not the `xml` of a part of an \
    `allOf`. A prefix is not compared, because it only abbreviates a namespace.\n\
    - A part of the path may move to or from the URLs of the servers if all servers of a document have the \
    same path, and neither operations nor paths have servers.\n\
    - Keywords of OpenAPI 3.1 that OpenAPI 3.0 cannot express, and schemas of another dialect, are named \
    as not judged.\n\n\
    The `wire` and `rust` axes determine the version, by semver. Below 1.0, cargo treats the minor \
    version as the major version: a breaking change takes 0.1.0 to 0.2.0, any other change to 0.1.1.\n";

const EXPORT: &str = "# Export\n\n\
    `cargo xtask export --list-targets --markdown` writes this page from the targets' own descriptions.\n\n\
    ```sh\n\
    cargo xtask export --openapi 3.1 --format json -o openapi.json   # for any tool\n\
    cargo xtask export --for rust -o rust/openapi.yaml               # adjusted for a generator\n\
    cargo xtask export --for conservative -o openapi.other.yaml      # for a generator that is not listed\n\
    cargo xtask export --for php --adjust ranges-as-default,plain-path-parameters -o php/openapi.yaml\n\
    ```\n\n\
    The export is complete and in the order of the document. Comments and the extensions that only \
    the linter reads";

/// Generates `docs/rules.md`.
pub fn rules() -> String {
    RULES.to_owned() + &rule::markdown(own_rules::rule_set().groups())
}

/// Generates `docs/changes.md`.
pub fn changes() -> String {
    CHANGES.to_owned() + &rule::markdown(&own_rules::change_groups())
}

/// Generates `docs/export.md`.
pub fn export() -> String {
    format!(
        "{EXPORT} (`{SUPPRESSION_EXTENSION}`) are not exported. Adjustments are made only for a target \
         that does not support a part of the document, or if `--adjust` names them; both can be \
         combined. They are reported on standard error. The generated \
         code still accepts every message that is valid for the document, and the documented \
         examples stay valid.\n\n\
         A target is verified if `cargo xtask export --verify` runs its generator and compiles or calls \
         the generated code ([results](verify.md)). The adjustments of the other targets \
         follow from the code that their generators write; this code was not compiled.\n\n\
         [Other languages](../examples/other-languages/README.md) has programs in Python, TypeScript \
         and Go that call the API with a generated client, and the commands from export to run.\n{}",
        openapi_export::markdown()
    )
}
