//! What of the Rust client a program can name, before and after: read from the generated code.
//!
//! `api` reads generated files into a flat list of public items, `diff` compares two lists,
//! `locate` finds the place of the document that an item was made from.

mod api;
mod diff;
mod locate;
pub mod rules;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use pipedream_client_codegen::{Checks, Options, generate_with};

use openapi_diff::rules::SCHEMA_RENAMED;
use openapi_diff::{
    Change, Difference, Documents, Operation, Report, Side, matched_operations, side_name,
};
use openapi_document::model::Model;
use openapi_document::open;

use crate::cli::OWN_DOCUMENT;

pub use api::Api;

/// When the Rust API is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum When {
    /// Where one of the documents is the client's own: codegen takes it as the build does.
    Auto,
    /// Always; codegen passes over what does not apply to other documents.
    Always,
    /// Never.
    Never,
}

/// Up to which size a document is tried with `auto`: the client's own has a tenth of it.
const LIMIT: usize = 1 << 20;

/// Compares the Rust APIs of two documents; `known` is what was told of them otherwise.
pub fn compare(old: &Model<'_>, new: &Model<'_>, when: When, known: &[Change]) -> Vec<Change> {
    let documents = Documents { old, new };
    let (before, after) = (old.document.text(), new.document.text());
    if when == When::Never || before == after {
        return Vec::new();
    }
    match apis(before, after, when) {
        Ok((before, after)) => diff_apis(&documents, &before, &after, known),
        // Nobody expects a Rust client of another document.
        Err(_) if when == When::Auto && !is_own(&documents) => Vec::new(),
        Err((side, reason)) => {
            let message = format!(
                "cannot compare the Rust API: codegen does not support the {} document: {reason}",
                side_name(side)
            );
            let (old, new) = (documents.root(Side::Old), documents.root(Side::New));
            let difference = Difference::new(&rules::RUST_NOT_COMPARED, old, new, message);
            vec![Change::new(&documents, difference, Vec::new())]
        }
    }
}

/// Compares two sets of generated files, where the documents are at hand, too.
pub fn compare_files(
    old: &Model<'_>,
    new: &Model<'_>,
    before: &[(String, String)],
    after: &[(String, String)],
    known: &[Change],
) -> Vec<Change> {
    let documents = Documents { old, new };
    match (Api::read(before), Api::read(after)) {
        (Ok(before), Ok(after)) => diff_apis(&documents, &before, &after, known),
        _ => Vec::new(),
    }
}

/// Compares two versions of the client: its documents, and the generated files that were made from
/// them. Nothing where one of the documents cannot be read.
pub fn of_code(
    old: &str,
    new: &str,
    before: &[(String, String)],
    after: &[(String, String)],
) -> Option<Report> {
    let old = open(OWN_DOCUMENT, old).ok()?;
    let new = open(OWN_DOCUMENT, new).ok()?;
    let (old, new) = (Model::new(&old), Model::new(&new));
    let mut changes = openapi_diff::compare(&old, &new);
    changes.extend(compare_files(&old, &new, before, after, &changes));
    let report = Report::new(changes, before == after);
    Some(report.with_version(env!("CARGO_PKG_VERSION")))
}

fn diff_apis(
    documents: &Documents<'_>,
    before: &Api,
    after: &Api,
    known: &[Change],
) -> Vec<Change> {
    let found = diff::diff(before, after, &names(documents, known));
    let anchors = locate::Anchors::new(documents);
    found
        .into_iter()
        .map(|it| {
            let (old, new, operation) = anchors.of(&it);
            let difference = Difference::new(it.rule, old, new, it.message.clone());
            let difference = difference.values(it.before, it.after);
            Change::new(documents, difference, Vec::from_iter(operation))
        })
        .collect()
}

/// The names of Rust that changed because an operation or a schema has another name.
fn names(documents: &Documents<'_>, known: &[Change]) -> HashMap<String, String> {
    let mut names = HashMap::new();
    for (old, new) in matched_operations(documents) {
        let id =
            |operation: &Option<Operation>| documents.text(operation.as_ref()?.at, "operationId");
        if let (Some(was), Some(is)) = (id(&old), id(&new))
            && was != is
        {
            names.insert(was.to_pascal_case(), is.to_pascal_case());
            names.insert(was.to_snake_case(), is.to_snake_case());
            names.insert(was.to_shouty_snake_case(), is.to_shouty_snake_case());
        }
    }
    for change in known
        .iter()
        .filter(|it| it.rule.name == SCHEMA_RENAMED.name)
    {
        if let (Some(was), Some(is)) = (&change.before, &change.after) {
            names.insert(was.to_pascal_case(), is.to_pascal_case());
        }
    }
    names
}

type Refusal = (Side, String);

/// The APIs of both documents, or why there is none.
fn apis(before: &str, after: &str, when: When) -> Result<(Api, Api), Refusal> {
    if when == When::Always {
        let old = api(before, Checks::Lenient).map_err(|why| (Side::Old, why))?;
        let new = api(after, Checks::Lenient).map_err(|why| (Side::New, why))?;
        return Ok((old, new));
    }
    if before.len().max(after.len()) > LIMIT {
        let reason = "it is larger than any document of this client".to_owned();
        return Err((Side::Old, reason));
    }
    // One of them has to be the client's own as it is; the other may be on its way.
    match api(before, Checks::Strict) {
        Ok(old) => {
            let new = api(after, Checks::Strict)
                .or_else(|_| api(after, Checks::Lenient))
                .map_err(|why| (Side::New, why))?;
            Ok((old, new))
        }
        Err(why) => {
            let new = api(after, Checks::Strict).map_err(|_| (Side::Old, why))?;
            let old = api(before, Checks::Lenient).map_err(|why| (Side::Old, why))?;
            Ok((old, new))
        }
    }
}

/// Whether a document is, or was, the one that the client is made from.
fn is_own(documents: &Documents<'_>) -> bool {
    [Side::Old, Side::New].into_iter().any(|side| {
        let file = documents.document(side).file();
        file.rsplit(['/', '\\', ':']).next() == Some(OWN_DOCUMENT)
    })
}

/// The API that codegen makes of a document. It panics on some that it cannot take; the panic is
/// the reason, not the end.
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
