//! Every example through its type and back: what does not come back the same.

use anyhow::Result;
use serde_json::{Map, Value as Json};

use super::{Sample, Types};
use crate::own_rules::type_check as rule;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::{Document, NodeId, Scalar, Value, load};
use openapi_document::value::show;
use openapi_lint::Finding;
use openapi_lint::examples::{Example, collect};

/// An example on its way.
struct RoundTrip<'e> {
    example: &'e Example,
    sent: Sample,
}

/// What is lost, added or changed, and how many examples went.
pub(super) fn findings(
    model: &Model<'_>,
    types: &dyn Types,
    known: &Map<String, Json>,
) -> Result<(Vec<Finding>, usize)> {
    let examples = collect(model);
    let mut trips: Vec<RoundTrip<'_>> = Vec::new();
    let mut findings = Vec::new();
    for example in examples.iter().filter(|it| it.owner != Kind::OpenApi) {
        match trip(model, example, known) {
            Ok(trip) => trips.push(trip),
            Err(why) => findings.push(stays(model, example, &why)),
        }
    }
    let sent: Vec<Sample> = trips.iter().map(|trip| trip.sent.clone()).collect();
    let answers = types.round_trip(&sent)?;
    let document = model.document;
    for (trip, answer) in trips.iter().zip(answers) {
        let name = &trip.sent.schema;
        let node = trip.example.value;
        match answer {
            Err(error) => findings.push(told(
                document,
                document.key_location(node),
                format!("the type `{name}` cannot read this: {error}"),
                Some(show(document, node)),
            )),
            Ok(back) => match text_of(model, trip.example) {
                // What is wrong in a JSON text is told at the text.
                Some(text) => {
                    if let Ok(body) = load(document.file(), text) {
                        let mut inner = Vec::new();
                        compare(&body, body.root(), &back, name, &mut inner);
                        let place = document.key_location(node);
                        findings.extend(inner.into_iter().map(|it| {
                            let message =
                                format!("at `{}` of this JSON text: {}", it.pointer, it.message);
                            told(document, place, message, it.actual)
                        }));
                    }
                }
                None => compare(document, node, &back, name, &mut findings),
            },
        }
    }
    // A shared example goes at each of its uses, and is told once.
    let mut seen = std::collections::HashSet::new();
    findings.retain(|it: &Finding| seen.insert((it.span.start, it.message.clone())));
    Ok((findings, trips.len()))
}

/// Tells of an example that goes through no type.
fn stays(model: &Model<'_>, example: &Example, why: &str) -> Finding {
    let document = model.document;
    let place = document.key_location(example.value);
    let message = format!("this example goes through no type: {why}");
    let mut finding = Finding::new(&rule::TYPE_NOT_CHECKED, document, place, message);
    finding.actual = Some(show(document, example.value));
    finding
}

/// The type that stands for a schema: the schema is a component, or a reference to one. Else why
/// there is none.
fn trip<'e>(
    model: &Model<'_>,
    example: &'e Example,
    known: &Map<String, Json>,
) -> Result<RoundTrip<'e>, String> {
    let schema = model
        .resolve(example.schema)
        .ok_or("its schema is not there")?;
    let name = model
        .component_name(schema, "schemas")
        .ok_or("its schema has no name, and types are made of named schemas")?;
    if example.external {
        return Err("it is in another file".to_owned());
    }
    if !known.contains_key(name) {
        return Err(format!("none is called `{name}`"));
    }
    let document = model.document;
    let value = match text_of(model, example) {
        Some(text) => {
            serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))?
        }
        None => match document.as_str(example.value) {
            // A parameter may be shown as it stands in a URL.
            Some(text)
                if matches!(example.owner, Kind::Parameter | Kind::Header)
                    && document.get_str(schema, "type") != Some("string") =>
            {
                match Scalar::from_serialized(text) {
                    Scalar::String(_) => document.json(example.value),
                    scalar => scalar.json(),
                }
            }
            _ => document.json(example.value),
        },
    };
    let schema = name.to_owned();
    Ok(RoundTrip {
        example,
        sent: Sample { schema, value },
    })
}

/// The text of a body that is written as JSON in a string.
fn text_of<'m>(model: &'m Model<'_>, example: &Example) -> Option<&'m str> {
    let text = model.document.as_str(example.value)?;
    (example.json && !example.accepts_string(model)).then_some(text)
}

fn told(
    document: &Document<'_>,
    place: openapi_document::tree::Location,
    message: String,
    actual: Option<String>,
) -> Finding {
    let mut finding = Finding::new(&rule::TYPE_ROUND_TRIP_MISMATCH, document, place, message);
    finding.expected("a type that keeps what it reads");
    finding.actual = actual;
    finding.help("change the schema or the code generator, so that the type keeps it");
    finding
}

/// What parts a value from what came back; null and absent are one, and so are 1 and 1.0.
fn compare(document: &Document<'_>, node: NodeId, back: &Json, name: &str, out: &mut Vec<Finding>) {
    let changed = |out: &mut Vec<Finding>| {
        let message = format!("the type `{name}` changes this to {back}");
        out.push(told(
            document,
            document.key_location(node),
            message,
            Some(show(document, node)),
        ));
    };
    match (document.value(node), back) {
        (Value::Object(members), Json::Object(returned)) => {
            for member in members {
                match returned.get(member.key.as_ref()) {
                    Some(back) => compare(document, member.value, back, name, out),
                    None if matches!(document.value(member.value), Value::Scalar(Scalar::Null)) => {
                    }
                    None => out.push(told(
                        document,
                        document.key_location(member.value),
                        format!("the type `{name}` loses `{}`", member.key),
                        Some(show(document, member.value)),
                    )),
                }
            }
            for (key, value) in returned {
                if !value.is_null() && document.get(node, key).is_none() {
                    let message = format!("the type `{name}` adds `{key}`: {value}");
                    out.push(told(document, document.key_location(node), message, None));
                }
            }
        }
        (Value::Array(items), Json::Array(returned)) if items.len() == returned.len() => {
            for (item, back) in items.iter().zip(returned) {
                compare(document, *item, back, name, out);
            }
        }
        (Value::Scalar(scalar), back) => {
            let sent = scalar.json();
            let same = sent == *back
                || matches!((sent.as_f64(), back.as_f64()), (Some(a), Some(b)) if a == b);
            if !same {
                changed(out);
            }
        }
        _ => changed(out),
    }
}
