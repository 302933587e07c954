//! `openapi.yaml` with one change each, made at many places.

mod document;
mod edit;
mod examples;
mod openapi_31;
mod operations;
mod pairs;
mod schemas;
mod valid;

use openapi_document::model::{Kind as K, Model};
use openapi_document::tree::{NodeId, load};

use super::harness::{Defect, Document, repository};
pub(crate) use edit::{Base, Case};

/// A kind of defect: its description, the rule that must report it, and documents that have it.
pub(crate) type DefectKind = (&'static str, &'static str, Vec<Case>);

/// The maximum number of documents that are linted for one kind of change.
const SAMPLES: usize = 8;

const FILE: &str = "openapi.yaml";

/// Runs a test on the loaded document, on a thread with a large stack.
pub(crate) fn with_base(test: impl FnOnce(&Base<'_>) + Send) {
    let text = std::fs::read_to_string(repository().join(FILE)).expect("it is readable");
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(256 << 20);
        let run = || {
            let document = load(FILE, &text).expect("it is valid YAML");
            let model = Model::new(&document);
            test(&Base {
                document: &document,
                model: &model,
            });
        };
        thread.spawn_scoped(scope, run).expect("a thread starts");
    });
}

/// All kinds of defect that the standard rules report.
pub(crate) fn defects(base: &Base<'_>) -> Vec<DefectKind> {
    [
        document::all,
        openapi_31::all,
        operations::all,
        schemas::all,
        examples::all,
    ]
    .into_iter()
    .flat_map(|topic| topic(base))
    .collect()
}

/// Returns up to [`SAMPLES`] documents of each kind of defect.
pub(crate) fn sample(kinds: Vec<DefectKind>) -> impl Iterator<Item = Defect> {
    kinds.into_iter().flat_map(|(change, rule, cases)| {
        spread(change, cases).map(move |case| Defect {
            document: document_of(change, case.text),
            rule: Some(rule),
            lines: case.lines,
        })
    })
}

/// Valid documents that look as if they were not.
pub(crate) fn valid_documents(base: &Base<'_>) -> impl Iterator<Item = Document> {
    valid::all(base).into_iter().flat_map(|(change, texts)| {
        spread(change, texts).map(move |text| document_of(change, text))
    })
}

fn document_of(change: &str, text: String) -> Document {
    Document {
        file: FILE.to_owned(),
        change: change.to_owned(),
        text,
    }
}

/// Returns up to [`SAMPLES`] items that are evenly distributed over a list.
fn spread<T>(change: &str, list: Vec<T>) -> impl Iterator<Item = T> + use<T> {
    assert!(!list.is_empty(), "no document has the change: {change}");
    let step = list.len().div_ceil(SAMPLES);
    list.into_iter().step_by(step)
}

/// Returns the schemas of a type.
fn typed(base: &Base<'_>, name: &str) -> Vec<NodeId> {
    base.model
        .of_kind(K::Schema)
        .filter(|it| base.document.get_str(*it, "type") == Some(name))
        .collect()
}

/// Returns the schemas that have only a description.
fn unconstrained(base: &Base<'_>) -> Vec<NodeId> {
    base.model
        .of_kind(K::Schema)
        .filter(|it| base.document.entries(*it).len() == 1)
        .filter(|it| base.get(*it, "description").is_some())
        .collect()
}
