//! Request bodies, and the media types of either direction.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::rules;
use crate::schema::{Direction, Key};
use openapi_document::model::essence;

/// Compares the request bodies of two operations.
pub(crate) fn compare(walk: &mut Collector<'_>, old: NodeRef, new: NodeRef, direction: Direction) {
    let pair = walk.pair;
    let body = |operation| {
        pair.get(operation, "requestBody")
            .map(|at| pair.resolve(at))
    };
    let (was, is) = match (body(old), body(new)) {
        (None, None) => return,
        (Some(was), None) => {
            let message = "it takes no body any more";
            walk.report(Difference::new(
                &rules::REQUEST_BODY_REMOVED,
                was,
                new,
                message,
            ));
            return;
        }
        (None, Some(is)) => {
            let told = match pair.is_true(is, "required") && direction == Direction::Request {
                true => Difference::new(
                    &rules::REQUEST_BODY_REQUIRED,
                    old,
                    is,
                    "it takes a body, which has to be there",
                ),
                false => Difference::new(&rules::REQUEST_BODY_ADDED, old, is, "it takes a body"),
            };
            walk.report(told);
            return;
        }
        (Some(was), Some(is)) => (was, is),
    };
    match (pair.is_true(was, "required"), pair.is_true(is, "required")) {
        (false, true) if direction == Direction::Request => {
            let message = "the body has to be there";
            walk.report(Difference::new(
                &rules::REQUEST_BODY_REQUIRED,
                was,
                pair.get(is, "required"),
                message,
            ));
        }
        (true, false) => {
            let message = "the body need not be there any more";
            walk.report(Difference::new(
                &rules::REQUEST_BODY_OPTIONAL,
                pair.get(was, "required"),
                is,
                message,
            ));
        }
        _ => {}
    }
    content(walk, was, is, direction);
}

/// A media type as a request or response has it.
#[derive(Clone, Debug)]
pub(crate) struct Media {
    /// The name, as it is written.
    pub(crate) name: String,
    /// Without parameters, in lower case.
    essence: String,
    pub(crate) at: NodeRef,
}

/// The media types of a body.
pub(crate) fn media(pair: &Documents<'_>, owner: NodeRef) -> Vec<Media> {
    let content = pair.model(owner.side).content(owner.node);
    content
        .into_iter()
        .map(|(name, node)| Media {
            name: name.to_owned(),
            essence: essence(name).to_lowercase(),
            at: NodeRef { node, ..owner },
        })
        .collect()
}

/// Whether a media range takes a media type.
fn takes(range: &str, essence: &str) -> bool {
    range == essence
        || range == "*/*"
        || range
            .strip_suffix("/*")
            .is_some_and(|kind| essence.split('/').next() == Some(kind))
}

/// Compares what two bodies hold, media type by media type.
pub(crate) fn content(walk: &mut Collector<'_>, old: NodeRef, new: NodeRef, direction: Direction) {
    let pair = walk.pair;
    let (was, is) = (media(&pair, old), media(&pair, new));
    for one in &was {
        let other = is
            .iter()
            .find(|it| it.name == one.name)
            .or_else(|| is.iter().find(|it| it.essence == one.essence))
            .or_else(|| is.iter().find(|it| takes(&it.essence, &one.essence)));
        let Some(other) = other else {
            let (rule, message) = match direction {
                Direction::Request => (&rules::REQUEST_MEDIA_TYPE_REMOVED, "is no longer accepted"),
                Direction::Response => (&rules::RESPONSE_MEDIA_TYPE_REMOVED, "no longer comes"),
            };
            walk.report(Difference::new(
                rule,
                one.at,
                new,
                format!("`{}` {message}", one.name),
            ));
            continue;
        };
        schema(walk, one, other, direction);
        encoding(walk, one.at, other.at);
    }
    for one in &is {
        if was
            .iter()
            .any(|it| it.essence == one.essence || takes(&it.essence, &one.essence))
        {
            continue;
        }
        let (rule, message) = match direction {
            Direction::Request => (&rules::REQUEST_MEDIA_TYPE_ADDED, "is accepted, too"),
            Direction::Response => (&rules::RESPONSE_MEDIA_TYPE_ADDED, "comes, too"),
        };
        walk.report(Difference::new(
            rule,
            old,
            one.at,
            format!("`{}` {message}", one.name),
        ));
    }
}

fn schema(walk: &mut Collector<'_>, old: &Media, new: &Media, direction: Direction) {
    let pair = walk.pair;
    let of = |media: &Media| pair.get(media.at, "schema");
    let (was, is) = (of(old), of(new));
    if was.is_some() || is.is_some() {
        walk.schemas(Key::new(&pair, direction, was, is, (old.at, new.at)));
    }
}

/// How the parts of a form are encoded.
fn encoding(walk: &mut Collector<'_>, old: NodeRef, new: NodeRef) {
    let pair = walk.pair;
    let (was, is) = (pair.get(old, "encoding"), pair.get(new, "encoding"));
    let names = |at: Option<NodeRef>| -> Vec<String> {
        at.into_iter()
            .flat_map(|at| pair.document(at.side).entries(at.node))
            .map(|member| member.key.to_string())
            .collect()
    };
    let mut all = names(was);
    all.extend(
        names(is)
            .into_iter()
            .filter(|name| !names(was).contains(name)),
    );
    for name in all {
        let part = |at: Option<NodeRef>| at.and_then(|at| pair.get(at, &name));
        let (one, other) = (part(was), part(is));
        for key in ["contentType", "style", "explode"] {
            let value = |at: Option<NodeRef>| at.and_then(|at| pair.get(at, key));
            let same = match (value(one), value(other)) {
                (Some(a), Some(b)) => pair.same(a, b),
                (None, None) => true,
                // A default that is spelt out, as far as it does not depend on the property.
                (Some(a), None) | (None, Some(a)) => match key {
                    "style" => pair.document(a.side).as_str(a.node) == Some("form"),
                    "explode" => pair.document(a.side).as_bool(a.node) == Some(true),
                    _ => false,
                },
            };
            if !same {
                let message = format!("the part `{name}` is encoded in another way (`{key}`)");
                let told = Difference::new(
                    &rules::ENCODING_CHANGED,
                    one.unwrap_or(old),
                    other.unwrap_or(new),
                    message,
                );
                let shown = |at: Option<NodeRef>| value(at).map(|at| pair.show(at));
                walk.report(told.values(shown(one), shown(other)));
            }
        }
    }
}
