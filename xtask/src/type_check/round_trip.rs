//! Sends every example through its type, and reports what does not come back the same.

use std::collections::BTreeSet;

use anyhow::Result;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::{Document, NodeId, Scalar, Value, load};
use openapi_document::value::show;
use openapi_lint::Finding;
use openapi_lint::examples::{Example, collect};
use serde_json::{Map, Value as Json};

use super::{Sample, Types};
use crate::own_rules::type_check as rule;

/// An example and the value that is sent through its type.
struct RoundTrip<'e> {
    example: &'e Example,
    sample: Sample,
}

/// Returns the findings, and how many examples were sent. `schemas` are those of the types.
pub(super) fn findings(
    model: &Model<'_>,
    types: &dyn Types,
    schemas: &Map<String, Json>,
) -> Result<(Vec<Finding>, usize)> {
    let document = model.document;
    let examples = collect(model);
    let mut trips: Vec<RoundTrip<'_>> = Vec::new();
    let mut findings = Vec::new();
    for example in examples.iter().filter(|it| it.owner != Kind::OpenApi) {
        match prepare(model, example, schemas) {
            Ok(trip) => trips.push(trip),
            Err(reason) => findings.push(not_checked(document, example, &reason)),
        }
    }
    let samples: Vec<Sample> = trips.iter().map(|trip| trip.sample.clone()).collect();
    for (trip, result) in trips.iter().zip(types.round_trip(&samples)?) {
        findings.extend(differences(model, trip, result));
    }
    // A shared example is checked at each use, but reported once.
    let mut seen = BTreeSet::new();
    findings.retain(|it: &Finding| seen.insert((it.span.start, it.message.clone())));
    Ok((findings, trips.len()))
}

fn differences(
    model: &Model<'_>,
    trip: &RoundTrip<'_>,
    result: Result<Json, String>,
) -> Vec<Finding> {
    let document = model.document;
    let name = &trip.sample.schema;
    let node = trip.example.value;
    let mut findings = Vec::new();
    match (result, json_text(model, trip.example)) {
        (Err(error), _) => {
            let message = format!("type `{name}` cannot decode this value: {error}");
            findings.push(finding(document, node, message, Some(show(document, node))));
        }
        (Ok(returned), None) => compare(document, node, &returned, name, &mut findings),
        // Differences within JSON text are reported at the text.
        (Ok(returned), Some(text)) => {
            if let Ok(body) = load(document.file(), text) {
                let mut inner = Vec::new();
                compare(&body, body.root(), &returned, name, &mut inner);
                findings.extend(inner.into_iter().map(|it| {
                    let message = format!("at `{}` of this JSON text: {}", it.pointer, it.message);
                    finding(document, node, message, it.actual)
                }));
            }
        }
    }
    findings
}

/// Prepares the round trip of an example, or returns why the example has no type. Only the schemas
/// in `components` have types.
fn prepare<'e>(
    model: &Model<'_>,
    example: &'e Example,
    types: &Map<String, Json>,
) -> Result<RoundTrip<'e>, String> {
    let schema = model
        .resolve(example.schema)
        .ok_or("its schema cannot be resolved")?;
    let name = model
        .component_name(schema, "schemas")
        .ok_or("its schema has no name, and only named schemas have types")?;
    if example.external {
        return Err("it is in another file".to_owned());
    }
    if !types.contains_key(name) {
        return Err(format!("there is no type `{name}`"));
    }
    let document = model.document;
    let value = match json_text(model, example) {
        Some(text) => {
            serde_json::from_str(text).map_err(|error| format!("it is not valid JSON: {error}"))?
        }
        None => match document.as_str(example.value) {
            // The example of a parameter may be its text in a URL.
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
        sample: Sample { schema, value },
    })
}

/// The text of a JSON body that is written as a string.
fn json_text<'m>(model: &'m Model<'_>, example: &Example) -> Option<&'m str> {
    let text = model.document.as_str(example.value)?;
    (example.json && !example.accepts_string(model)).then_some(text)
}

fn not_checked(document: &Document<'_>, example: &Example, reason: &str) -> Finding {
    let place = document.key_location(example.value);
    let message = format!("this example is not checked against a type: {reason}");
    let mut finding = Finding::new(&rule::TYPE_NOT_CHECKED, document, place, message);
    finding.actual = Some(show(document, example.value));
    finding
}

fn finding(
    document: &Document<'_>,
    node: NodeId,
    message: String,
    actual: Option<String>,
) -> Finding {
    let place = document.key_location(node);
    let mut finding = Finding::new(&rule::TYPE_ROUND_TRIP_MISMATCH, document, place, message);
    finding.expected("a type that preserves the value");
    finding.actual = actual;
    finding.help("change the schema or the code generator");
    finding
}

/// Reports the differences between a value and the returned one. Null equals absence, and 1
/// equals 1.0.
fn compare(
    document: &Document<'_>,
    node: NodeId,
    returned: &Json,
    name: &str,
    out: &mut Vec<Finding>,
) {
    match (document.value(node), returned) {
        (Value::Object(properties), Json::Object(returned)) => {
            for property in properties {
                let node = property.value;
                let is_null = matches!(document.value(node), Value::Scalar(Scalar::Null));
                match returned.get(property.key.as_ref()) {
                    Some(returned) => compare(document, node, returned, name, out),
                    None if is_null => {}
                    None => {
                        let message = format!("type `{name}` drops `{}`", property.key);
                        let actual = show(document, node);
                        out.push(finding(document, node, message, Some(actual)));
                    }
                }
            }
            for (key, value) in returned {
                if !value.is_null() && document.get(node, key).is_none() {
                    let message = format!("type `{name}` adds `{key}`: {value}");
                    out.push(finding(document, node, message, None));
                }
            }
        }
        (Value::Array(items), Json::Array(returned)) if items.len() == returned.len() => {
            for (item, returned) in items.iter().zip(returned) {
                compare(document, *item, returned, name, out);
            }
        }
        (Value::Scalar(scalar), returned) if is_equal(&scalar.json(), returned) => {}
        _ => {
            let message = format!("type `{name}` changes this value to {returned}");
            let actual = show(document, node);
            out.push(finding(document, node, message, Some(actual)));
        }
    }
}

fn is_equal(sent: &Json, returned: &Json) -> bool {
    sent == returned
        || matches!((sent.as_f64(), returned.as_f64()), (Some(sent), Some(returned)) if sent == returned)
}
