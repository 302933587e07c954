//! Statuses, the bodies under them, and headers.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::rules;
use crate::schema::{Direction, Key};
use crate::{bodies, parameters};

/// A response under its status.
#[derive(Clone, Debug)]
struct Response {
    status: String,
    at: NodeRef,
}

impl Response {
    fn is_success(&self) -> bool {
        self.status.starts_with('2')
    }

    fn is_error(&self) -> bool {
        self.status.starts_with(['4', '5']) || self.status == "DEFAULT"
    }
}

fn responses(pair: &Documents<'_>, operation: NodeRef) -> Vec<Response> {
    let Some(responses) = pair.get(operation, "responses") else {
        return Vec::new();
    };
    let members = pair.document(responses.side).entries(responses.node).iter();
    members
        .filter(|member| !member.key.starts_with("x-"))
        .map(|member| Response {
            status: member.key.to_uppercase(),
            at: pair.resolve(NodeRef {
                node: member.value,
                ..responses
            }),
        })
        .collect()
}

/// The response that speaks for a status: its own, its class's, the default.
fn speaks_for<'r>(list: &'r [Response], status: &str) -> Option<&'r Response> {
    let class = status.get(..1).map(|digit| format!("{digit}XX"));
    let named = |name: &str| list.iter().find(|it| it.status == name);
    named(status)
        .or_else(|| named(class.as_deref()?))
        .or_else(|| named("DEFAULT"))
}

/// Compares the responses of two operations.
pub(crate) fn compare(walk: &mut Collector<'_>, old: NodeRef, new: NodeRef, direction: Direction) {
    let pair = walk.pair;
    let (was, is) = (responses(&pair, old), responses(&pair, new));
    let values = direction.flipped();
    for one in &was {
        match is.iter().find(|it| it.status == one.status) {
            Some(other) => response(walk, one.at, other.at, values),
            None => removed(walk, one, &was, &is, new),
        }
    }
    for one in &is {
        if !was.iter().any(|it| it.status == one.status) {
            added(walk, one, &was, old, values);
        }
    }
}

fn removed(
    walk: &mut Collector<'_>,
    one: &Response,
    was: &[Response],
    is: &[Response],
    new: NodeRef,
) {
    let status = &one.status;
    if one.is_success() {
        // 200 that became 2XX: the class speaks for it, and is compared as what was added.
        let covered = speaks_for(is, status).is_some_and(|it| {
            it.status.starts_with('2') && !was.iter().any(|old| old.status == it.status)
        });
        // 2XX that became 200, or whose statuses are all listed.
        let narrowed = status.ends_with("XX") && is.iter().any(|it| it.is_success());
        if !covered && !narrowed {
            let message = format!("the success {status} is gone");
            walk.report(Difference::new(
                &rules::RESPONSE_STATUS_REMOVED,
                one.at,
                new,
                message,
            ));
        }
        return;
    }
    let rule = match one.is_error() {
        true => &rules::RESPONSE_ERROR_REMOVED,
        // A redirect that is gone is not followed any more.
        false => &rules::RESPONSE_STATUS_REMOVED,
    };
    walk.report(Difference::new(
        rule,
        one.at,
        new,
        format!("{status} is no longer documented"),
    ));
}

/// A status that is new: an old client reads it as what it knew of its class.
fn added(
    walk: &mut Collector<'_>,
    one: &Response,
    was: &[Response],
    old: NodeRef,
    values: Direction,
) {
    let pair = walk.pair;
    let status = &one.status;
    if let Some(known) = speaks_for(was, status) {
        // It was covered: what comes must be what was promised.
        response(walk, known.at, one.at, values);
        let rule = if one.is_error() {
            &rules::RESPONSE_ERROR_ADDED
        } else {
            &rules::RESPONSE_STATUS_ADDED
        };
        walk.report(Difference::new(
            rule,
            known.at,
            one.at,
            format!("{status} has a response of its own"),
        ));
        return;
    }
    if one.is_error() {
        walk.report(Difference::new(
            &rules::RESPONSE_ERROR_ADDED,
            old,
            one.at,
            format!("{status} is documented"),
        ));
        return;
    }
    let successes: Vec<&Response> = was.iter().filter(|it| it.is_success()).collect();
    let readable = successes.is_empty()
        || !one.is_success()
        || successes
            .iter()
            .any(|known| reads_as(walk, &pair, known.at, one.at, values));
    let (rule, message) = match readable {
        true => (
            &rules::RESPONSE_STATUS_ADDED,
            format!("{status} comes, too"),
        ),
        false => (
            &rules::RESPONSE_STATUS_UNDECODABLE,
            format!("{status} comes, with a body that is not that of the success that was known"),
        ),
    };
    let place = successes.first().map_or(old, |it| it.at);
    walk.report(Difference::new(rule, place, one.at, message));
}

/// Whether a client that expects one response can read another.
fn reads_as(
    walk: &mut Collector<'_>,
    pair: &Documents<'_>,
    known: NodeRef,
    new: NodeRef,
    values: Direction,
) -> bool {
    let (was, is) = (bodies::media(pair, known), bodies::media(pair, new));
    was.iter().all(|one| {
        is.iter()
            .find(|it| it.name == one.name)
            .is_some_and(|other| {
                let key = Key::new(
                    pair,
                    values,
                    pair.get(one.at, "schema"),
                    pair.get(other.at, "schema"),
                    (one.at, other.at),
                );
                walk.variance.check(&key) == 0
            })
    })
}

fn response(walk: &mut Collector<'_>, old: NodeRef, new: NodeRef, values: Direction) {
    let pair = walk.pair;
    let (was, is) = (bodies::media(&pair, old), bodies::media(&pair, new));
    match (was.is_empty(), is.is_empty()) {
        (false, true) => {
            let message = "the response has no body any more";
            walk.report(Difference::new(
                &rules::RESPONSE_BODY_REMOVED,
                old,
                new,
                message,
            ));
        }
        (true, false) => {
            walk.report(Difference::new(
                &rules::RESPONSE_BODY_ADDED,
                old,
                new,
                "the response has a body now",
            ));
        }
        _ => bodies::content(walk, old, new, values),
    }
    headers(walk, old, new, values);
}

fn headers(walk: &mut Collector<'_>, old: NodeRef, new: NodeRef, values: Direction) {
    let pair = walk.pair;
    let of = |response: NodeRef| -> Vec<(String, NodeRef)> {
        let Some(headers) = pair.get(response, "headers") else {
            return Vec::new();
        };
        let members = pair.document(headers.side).entries(headers.node).iter();
        members
            .filter(|member| !member.key.eq_ignore_ascii_case("content-type"))
            .map(|member| {
                let at = NodeRef {
                    node: member.value,
                    ..headers
                };
                (member.key.to_string(), pair.resolve(at))
            })
            .collect()
    };
    let (was, is) = (of(old), of(new));
    for (name, at) in &was {
        match is
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
        {
            None => {
                let message = format!("the header `{name}` is gone");
                walk.report(Difference::new(
                    &rules::RESPONSE_HEADER_REMOVED,
                    *at,
                    new,
                    message,
                ));
            }
            Some((_, other)) => {
                if pair.is_true(*at, "required") && !pair.is_true(*other, "required") {
                    let message = format!("the header `{name}` need not be there any more");
                    walk.report(Difference::new(
                        &rules::RESPONSE_HEADER_REMOVED,
                        *at,
                        *other,
                        message,
                    ));
                }
                if pair.is_true(*at, "explode") != pair.is_true(*other, "explode") {
                    header_notation(walk, name, *at, *other);
                }
                parameters::values(walk, *at, *other, values, true);
            }
        }
    }
    for (name, at) in &is {
        if !was
            .iter()
            .any(|(other, _)| other.eq_ignore_ascii_case(name))
        {
            let message = format!("the header `{name}` is new");
            walk.report(Difference::new(
                &rules::RESPONSE_HEADER_ADDED,
                old,
                *at,
                message,
            ));
        }
    }
}

/// `explode` changes how an object is written in a header, and nothing else.
fn header_notation(walk: &mut Collector<'_>, name: &str, old: NodeRef, new: NodeRef) {
    let pair = walk.pair;
    let is_object = |at: NodeRef| {
        pair.get(at, "schema").is_some_and(|schema| {
            pair.text(pair.resolve(schema), "type")
                .is_none_or(|it| it == "object")
        })
    };
    if is_object(old) || is_object(new) {
        let message = format!("the header `{name}` is written in another way");
        walk.report(Difference::new(
            &rules::PARAMETER_SERIALIZATION_CHANGED,
            old,
            new,
            message,
        ));
    }
}
