//! Compares responses: their statuses, bodies and headers.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::rules;
use crate::schema::{Direction, Key};
use crate::{bodies, parameters};

/// The status of the `default` response, in upper case as all statuses are.
const DEFAULT: &str = "DEFAULT";

/// A response of an operation.
#[derive(Clone, Debug)]
struct Response {
    /// The status, such as `200`, `4XX` or `DEFAULT`.
    status: String,
    at: NodeRef,
}

impl Response {
    fn is_success(&self) -> bool {
        self.status.starts_with('2')
    }

    fn is_error(&self) -> bool {
        self.status.starts_with(['4', '5']) || self.status == DEFAULT
    }

    fn phrase(&self) -> String {
        match self.status.as_str() {
            DEFAULT => "the default response".to_owned(),
            status => format!("response {status}"),
        }
    }
}

fn responses(documents: &Documents<'_>, operation: NodeRef) -> Vec<Response> {
    let responses = documents.get(operation, "responses").into_iter();
    responses
        .flat_map(|responses| documents.entries(responses))
        .filter(|(status, _)| !status.starts_with("x-"))
        .map(|(status, at)| Response {
            status: status.to_uppercase(),
            at: documents.resolve(at),
        })
        .collect()
}

/// Finds the response that applies to a status: for this status, for its class, or the default.
fn applicable<'r>(responses: &'r [Response], status: &str) -> Option<&'r Response> {
    let class = status.get(..1).map(|digit| format!("{digit}XX"));
    let named = |name: &str| responses.iter().find(|it| it.status == name);
    named(status)
        .or_else(|| named(class.as_deref()?))
        .or_else(|| named(DEFAULT))
}

/// Compares the responses of two operations.
pub(crate) fn compare(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let (old_responses, new_responses) = (responses(&documents, old), responses(&documents, new));
    let direction = direction.flipped();
    for response in &old_responses {
        match new_responses.iter().find(|it| it.status == response.status) {
            Some(other) => compare_response(collector, response.at, other.at, direction),
            None => {
                let lists = (old_responses.as_slice(), new_responses.as_slice());
                report_removed(collector, response, lists, new, direction);
            }
        }
    }
    for response in &new_responses {
        if !old_responses.iter().any(|it| it.status == response.status) {
            report_added(collector, response, &old_responses, old, direction);
        }
    }
}

fn report_removed(
    collector: &mut Collector<'_>,
    response: &Response,
    (old_responses, new_responses): (&[Response], &[Response]),
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let status = &response.status;
    if !response.is_error() {
        // A client reads the status by the response that covers it now, if it can decode that.
        let covering = applicable(new_responses, status).filter(|covering| {
            let is_default = covering.status == DEFAULT;
            let is_known = old_responses.iter().any(|it| it.status == covering.status);
            let has_body = |it: &Response| !bodies::media_types(&documents, it.at).is_empty();
            (is_default || is_known)
                && has_body(response) == has_body(covering)
                && can_decode(collector, response.at, covering.at, direction)
        });
        if let Some(covering) = covering {
            compare_response(collector, response.at, covering.at, direction);
            let (phrase, covering_phrase) = (response.phrase(), covering.phrase());
            let message = format!("{phrase} is now covered by {covering_phrase}");
            let rule = &rules::RESPONSE_STATUS_COVERED;
            collector.report(Difference::new(rule, response.at, covering.at, message));
            return;
        }
    }
    if response.is_success() {
        // If 200 became 2XX, the two are compared when 2XX is found to be added.
        let is_covered = applicable(new_responses, status).is_some_and(|it| {
            it.is_success() && !old_responses.iter().any(|old| old.status == it.status)
        });
        // 2XX may have become 200, or a list of statuses.
        let is_narrowed = status.ends_with("XX") && new_responses.iter().any(Response::is_success);
        if is_covered || is_narrowed {
            return;
        }
    }
    let (rule, verb) = match response.is_error() {
        true => (&rules::RESPONSE_ERROR_REMOVED, "is no longer documented"),
        false => (&rules::RESPONSE_STATUS_REMOVED, "removed"),
    };
    let message = format!("{} {verb}", response.phrase());
    collector.report(Difference::new(rule, response.at, new, message));
}

/// Reports a status that was added. An old client decodes its body by what it knew of the status.
fn report_added(
    collector: &mut Collector<'_>,
    response: &Response,
    old_responses: &[Response],
    old: NodeRef,
    direction: Direction,
) {
    let phrase = response.phrase();
    if let Some(known) = applicable(old_responses, &response.status) {
        compare_response(collector, known.at, response.at, direction);
        let rule = match response.is_error() {
            true => &rules::RESPONSE_ERROR_ADDED,
            false => &rules::RESPONSE_STATUS_ADDED,
        };
        let message = format!(
            "{phrase} is now documented separately from {}",
            known.phrase()
        );
        collector.report(Difference::new(rule, known.at, response.at, message));
        return;
    }
    if response.is_error() {
        let message = match response.status.as_str() {
            DEFAULT => "a default response is now documented".to_owned(),
            _ => format!("{phrase} is now documented"),
        };
        let rule = &rules::RESPONSE_ERROR_ADDED;
        collector.report(Difference::new(rule, old, response.at, message));
        return;
    }
    let successes: Vec<&Response> = old_responses.iter().filter(|it| it.is_success()).collect();
    let is_decodable = successes.is_empty()
        || !response.is_success()
        || successes
            .iter()
            .any(|known| can_decode(collector, known.at, response.at, direction));
    let phrase = match response.is_success() {
        true => format!("success {phrase}"),
        false => phrase,
    };
    let (rule, message) = match (is_decodable, successes.first()) {
        (false, Some(known)) => (
            &rules::RESPONSE_STATUS_UNDECODABLE,
            format!(
                "{phrase} added, whose body does not match that of {}",
                known.phrase()
            ),
        ),
        _ => (&rules::RESPONSE_STATUS_ADDED, format!("{phrase} added")),
    };
    let place = successes.first().map_or(old, |it| it.at);
    collector.report(Difference::new(rule, place, response.at, message));
}

/// Whether a client that expects one response can decode another.
fn can_decode(
    collector: &mut Collector<'_>,
    expected: NodeRef,
    received: NodeRef,
    direction: Direction,
) -> bool {
    let documents = collector.documents;
    let media_types = |at| bodies::media_types(&documents, at);
    let received_types = media_types(received);
    media_types(expected).iter().all(|expected| {
        let same_type = received_types.iter().find(|it| it.name == expected.name);
        same_type.is_some_and(|received| {
            let key = Key::new(
                &documents,
                direction,
                documents.get(expected.at, "schema"),
                documents.get(received.at, "schema"),
                (expected.at, received.at),
            );
            collector.comparer.check(&key) == 0
        })
    })
}

fn compare_response(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let has_body = |at| !bodies::media_types(&documents, at).is_empty();
    match (has_body(old), has_body(new)) {
        (true, false) => {
            let rule = &rules::RESPONSE_BODY_REMOVED;
            collector.report(Difference::new(rule, old, new, "response body removed"));
        }
        (false, true) => {
            let rule = &rules::RESPONSE_BODY_ADDED;
            collector.report(Difference::new(rule, old, new, "response body added"));
        }
        _ => bodies::compare_content(collector, old, new, direction),
    }
    compare_headers(collector, old, new, direction);
}

fn compare_headers(
    collector: &mut Collector<'_>,
    old: NodeRef,
    new: NodeRef,
    direction: Direction,
) {
    let documents = collector.documents;
    let headers = |response: NodeRef| -> Vec<(&str, NodeRef)> {
        let headers = documents.get(response, "headers").into_iter();
        headers
            .flat_map(|headers| documents.entries(headers))
            .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
            .map(|(name, at)| (name, documents.resolve(at)))
            .collect()
    };
    let find = |list: &[(&str, NodeRef)], name: &str| {
        let found = list
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, at)| *at)
    };
    let (old_headers, new_headers) = (headers(old), headers(new));
    for (name, at) in &old_headers {
        let Some(other) = find(&new_headers, name) else {
            let message = format!("response header `{name}` removed");
            let rule = &rules::RESPONSE_HEADER_REMOVED;
            collector.report(Difference::new(rule, *at, new, message));
            continue;
        };
        if documents.is_true(*at, "required") && !documents.is_true(other, "required") {
            let message = format!("response header `{name}` is now optional");
            let rule = &rules::RESPONSE_HEADER_REMOVED;
            collector.report(Difference::new(rule, *at, other, message));
        }
        compare_header_serialization(collector, name, *at, other);
        parameters::compare_values(collector, *at, other, direction);
    }
    for (name, at) in &new_headers {
        if find(&old_headers, name).is_none() {
            let message = format!("response header `{name}` added");
            let rule = &rules::RESPONSE_HEADER_ADDED;
            collector.report(Difference::new(rule, old, *at, message));
        }
    }
}

/// Compares how a header writes its value. Headers have one style, and `explode` affects only
/// objects.
fn compare_header_serialization(
    collector: &mut Collector<'_>,
    name: &str,
    old: NodeRef,
    new: NodeRef,
) {
    let documents = collector.documents;
    let is_exploded = |at| documents.is_true(at, "explode");
    let may_be_object = |at| {
        documents.get(at, "schema").is_some_and(|schema| {
            let kind = documents.text(documents.resolve(schema), "type");
            kind.is_none_or(|kind| kind == "object")
        })
    };
    let (before, after) = (is_exploded(old), is_exploded(new));
    if before != after && (may_be_object(old) || may_be_object(new)) {
        let message =
            format!("explode of response header `{name}` changed from {before} to {after}");
        let rule = &rules::PARAMETER_SERIALIZATION_CHANGED;
        collector.report(Difference::new(rule, old, new, message));
    }
}
