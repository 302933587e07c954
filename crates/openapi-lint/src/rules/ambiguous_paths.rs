//! The rule that a request matches only one of the paths.

use std::collections::BTreeMap;

use crate::examples;
use crate::finding::{Basis, Findings, Rule, Stage};
use openapi_document::diagnostic::Severity::Warning;
use openapi_document::model::{Kind, METHODS, Model};
use openapi_document::tree::Entry;

/// A tree of paths by segment, which limits comparisons to paths that can match the same request.
#[derive(Default)]
struct Segments<'d> {
    named: BTreeMap<&'d str, Segments<'d>>,
    variable: Option<Box<Segments<'d>>>,
    /// The path that ends here.
    end: Option<&'d Entry<'d>>,
}

fn is_variable(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

impl<'d> Segments<'d> {
    fn add(&mut self, path: &'d Entry<'d>) {
        let mut here = self;
        for segment in path.key.split('/') {
            here = if is_variable(segment) {
                here.variable.get_or_insert_default()
            } else {
                here.named.entry(segment).or_default()
            };
        }
        here.end.get_or_insert(path);
    }

    /// Returns a path that can match the same request, if each of the two paths has a segment that
    /// is more specific (`ours`, `theirs`).
    fn rival(
        &self,
        segments: &[&str],
        (ours, theirs): (bool, bool),
        matches: &dyn Fn(&Entry<'_>) -> bool,
    ) -> Option<&'d Entry<'d>> {
        let Some((segment, rest)) = segments.split_first() else {
            return self.end.filter(|other| ours && theirs && matches(other));
        };
        if is_variable(segment) {
            let same = self.variable.as_ref();
            same.and_then(|it| it.rival(rest, (ours, theirs), matches))
                .or_else(|| {
                    self.named
                        .values()
                        .find_map(|it| it.rival(rest, (ours, true), matches))
                })
        } else {
            let same = self.named.get(segment);
            same.and_then(|it| it.rival(rest, (ours, theirs), matches))
                .or_else(|| self.variable.as_ref()?.rival(rest, (true, theirs), matches))
        }
    }
}

pub(crate) static AMBIGUOUS_PATH: Rule = Rule {
    name: "ambiguous-path",
    severity: Warning,
    summary: "Reports two paths that match the same request if neither is more specific.",
    why: "A request for `/books/all` matches both `/{kind}/all` and `/books/{id}`, and servers differ in which one they choose.",
    basis: Basis::openapi(
        "Paths Object",
        "In case of ambiguous matching, it's up to the tooling to decide which one to use.",
    ),
    bad: "paths:\n  '/{kind}/all': {delete: {operationId: a, parameters: [{name: kind, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}\n  '/books/{id}': {delete: {operationId: b, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}\n",
    good: "paths:\n  '/books/all': {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n  '/books/{id}': {delete: {operationId: b, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}\n",
    stage: Stage::Validate(ambiguous_path),
};

fn ambiguous_path(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        let mut known = Segments::default();
        for member in document
            .entries(paths)
            .iter()
            .filter(|member| member.key.starts_with('/'))
        {
            let matches = |other: &Entry<'_>| {
                METHODS
                    .iter()
                    .any(|method| can_match_both(model, method, member, other))
            };
            let segments: Vec<&str> = member.key.split('/').collect();
            if let Some(rival) = known.rival(&segments, (false, false), &matches) {
                out.report(
                    document.key_location(member.value),
                    format!(
                        "a request can match both `{}` and `{}`",
                        member.key, rival.key
                    ),
                )
                .expected("paths of which one is more specific")
                .actual(format!("`{}`", member.key));
            }
            known.add(member);
        }
    }
}

/// Returns whether two paths have an operation of a method, and a request may match both: where one
/// of them has a literal segment, the schema of the other's parameter must allow it.
fn can_match_both(model: &Model<'_>, method: &str, one: &Entry<'_>, other: &Entry<'_>) -> bool {
    let has_method = |path: &Entry<'_>| model.document.get(path.value, method).is_some();
    has_method(one)
        && has_method(other)
        && one.key.split('/').zip(other.key.split('/')).all(|(a, b)| {
            match (is_variable(a), is_variable(b)) {
                (true, false) => allows(model, one, method, a, b),
                (false, true) => allows(model, other, method, b, a),
                _ => true,
            }
        })
}

/// Returns whether the schema of a path parameter allows a literal segment of another path.
fn allows(
    model: &Model<'_>,
    path: &Entry<'_>,
    method: &str,
    parameter: &str,
    literal: &str,
) -> bool {
    let document = model.document;
    let name = parameter.trim_matches(['{', '}']);
    let operation = document.get(path.value, method);
    let lists = operation.into_iter().chain([path.value]);
    let found = lists
        .flat_map(|owner| model.list(owner, "parameters"))
        .filter_map(|listed| model.resolve(*listed))
        .find(|it| model.parameter_key(*it) == (Some("path"), Some(name)));
    let schema = found.and_then(|it| document.get(it, "schema"));
    schema.is_none_or(|schema| examples::accepts_segment(model, schema, literal))
}
