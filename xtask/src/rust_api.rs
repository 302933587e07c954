//! Compares the public Rust API of two versions of the client, read from the generated code.
//!
//! `api` reads generated files into a flat list of public items, `diff` compares two lists, and
//! `locate` finds the part of the document that an item was generated from.

mod api;
mod diff;
mod locate;
pub mod rules;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use openapi_diff::rules::SCHEMA_RENAMED;
use openapi_diff::{
    Change, Difference, Documents, Operation, Report, Side, matched_operations, side_name,
};
use openapi_document::model::Model;
use openapi_document::open;
use pipedream_client_codegen::{Checks, Options, generate_with};

use crate::cli::OWN_DOCUMENT;
use api::Api;

/// When the Rust API is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum When {
    /// If one of the documents is the client's own.
    Auto,
    /// Always; codegen skips the fixups that do not apply to other documents.
    Always,
    /// Never.
    Never,
}

/// The largest document that `auto` generates code from. The client's own is a tenth of it.
const SIZE_LIMIT: usize = 1 << 20;

/// Compares the Rust APIs that codegen generates from two documents. `known` are the changes
/// found by comparing the documents themselves.
pub(crate) fn compare(
    old: &Model<'_>,
    new: &Model<'_>,
    when: When,
    known: &[Change],
) -> Vec<Change> {
    let documents = Documents { old, new };
    let (before, after) = (old.document.text(), new.document.text());
    if when == When::Never || before == after {
        return Vec::new();
    }
    match apis(before, after, when) {
        Ok((before, after)) => diff_apis(&documents, &before, &after, known),
        // There is no Rust client of any other document.
        Err(_) if when == When::Auto && !is_own(&documents) => Vec::new(),
        Err((side, reason)) => {
            let message = format!(
                "cannot compare the Rust API: codegen does not accept the {} document: {reason}",
                side_name(side)
            );
            let (old, new) = (documents.root(Side::Old), documents.root(Side::New));
            let difference = Difference::new(&rules::RUST_NOT_COMPARED, old, new, message);
            vec![Change::new(&documents, difference, Vec::new())]
        }
    }
}

/// Compares two versions of the client: its documents, and the files generated from them, as pairs
/// of name and content. `None` if a document cannot be read.
pub fn compare_generated(
    old: &str,
    new: &str,
    before: &[(String, String)],
    after: &[(String, String)],
) -> Option<Report> {
    let old = open(OWN_DOCUMENT, old).ok()?;
    let new = open(OWN_DOCUMENT, new).ok()?;
    let (old, new) = (Model::new(&old), Model::new(&new));
    let documents = Documents {
        old: &old,
        new: &new,
    };
    let mut changes = openapi_diff::compare(&old, &new);
    if let (Ok(old), Ok(new)) = (Api::read(before), Api::read(after)) {
        changes.extend(diff_apis(&documents, &old, &new, &changes));
    }
    let report = Report::new(changes, before == after);
    Some(report.with_version(env!("CARGO_PKG_VERSION")))
}

fn diff_apis(
    documents: &Documents<'_>,
    before: &Api,
    after: &Api,
    known: &[Change],
) -> Vec<Change> {
    let differences = diff::diff(before, after, &renamed(documents, known));
    let locator = locate::Locator::new(documents);
    differences
        .into_iter()
        .map(|it| {
            let (old, new, operation) = locator.locate(&it);
            let difference = Difference::new(it.rule, old, new, it.message);
            let difference = difference.values(it.before, it.after);
            Change::new(documents, difference, Vec::from_iter(operation))
        })
        .collect()
}

/// The Rust names that change because an operation or a schema is renamed.
fn renamed(documents: &Documents<'_>, known: &[Change]) -> HashMap<String, String> {
    let mut names = HashMap::new();
    let id = |operation: &Option<Operation>| documents.text(operation.as_ref()?.at, "operationId");
    for (old, new) in matched_operations(documents) {
        if let (Some(old), Some(new)) = (id(&old), id(&new))
            && old != new
        {
            names.insert(old.to_pascal_case(), new.to_pascal_case());
            names.insert(old.to_snake_case(), new.to_snake_case());
            names.insert(old.to_shouty_snake_case(), new.to_shouty_snake_case());
        }
    }
    for change in known {
        if change.rule.name == SCHEMA_RENAMED.name
            && let (Some(old), Some(new)) = (&change.before, &change.after)
        {
            names.insert(old.to_pascal_case(), new.to_pascal_case());
        }
    }
    names
}

/// The document that codegen does not accept, and the reason.
type Refusal = (Side, String);

fn apis(before: &str, after: &str, when: When) -> Result<(Api, Api), Refusal> {
    let old = |checks| api(before, checks).map_err(|reason| (Side::Old, reason));
    let new = |checks| api(after, checks).map_err(|reason| (Side::New, reason));
    if when == When::Always {
        return Ok((old(Checks::Lenient)?, new(Checks::Lenient)?));
    }
    if before.len().max(after.len()) > SIZE_LIMIT {
        let reason = "it is larger than any document of this client".to_owned();
        return Err((Side::Old, reason));
    }
    // One of them must pass as the client's own; the other may be an edit that does not pass yet.
    match old(Checks::Strict) {
        Ok(old) => {
            let new = new(Checks::Strict).or_else(|_| new(Checks::Lenient))?;
            Ok((old, new))
        }
        Err(refusal) => {
            let new = new(Checks::Strict).map_err(|_| refusal)?;
            Ok((old(Checks::Lenient)?, new))
        }
    }
}

/// Whether one of the documents is a version of the client's own.
fn is_own(documents: &Documents<'_>) -> bool {
    [Side::Old, Side::New].into_iter().any(|side| {
        // The client's own document is one file.
        let document = documents.document(side);
        let is_single = document.files().count() == 1;
        let file = document.file();
        is_single && file.rsplit(['/', '\\', ':']).next() == Some(OWN_DOCUMENT)
    })
}

/// Generates code from a document, and reads its API. Codegen panics on some documents that it
/// does not accept; that is an error like any other.
fn api(document: &str, checks: Checks) -> Result<Api, String> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let files = catch_unwind(AssertUnwindSafe(|| {
        generate_with(document, Options::NONE, checks)
    }));
    std::panic::set_hook(hook);
    match files {
        Ok(Ok(files)) => {
            let files: Vec<(String, String)> = files
                .into_iter()
                .map(|file| (file.name.to_owned(), file.content))
                .collect();
            Api::read(&files)
        }
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("it panics".to_owned()),
    }
}
