//! Checks the comparison of schemas against a JSON Schema validator.
//!
//! If the comparison of two random schemas finds nothing breaking, the validator of the supertype must
//! accept every value of the subtype. Values are generated as senders create them: with listed
//! properties, and with unknown names where the schema allows them, but not with names that only the
//! other schema lists. Some unions are distinguished by the property `kind`, others by nothing.

mod schemas;
mod unions;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use openapi_diff::{Axis, Change};
use openapi_document::json_schema::self_contained;
use openapi_document::model::{Direction, Model};
use openapi_document::tree::load;
use serde_json::{Value, json};

use crate::case::report;
use schemas::{mutate, pick, schema, union, without_directions, wrap};
use unions::as_received;
use values::{as_sent, value};

/// The number of pairs of schemas; the variable `PAIRS` overrides it.
const PAIRS: usize = 1500;
/// The number of values of each pair.
const VALUES: usize = 40;

fn document(schema: &Value, direction: Direction) -> String {
    let body =
        json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}}});
    let operation = match direction {
        Direction::Request => {
            json!({"requestBody": body, "responses": {"204": {"description": "D"}}})
        }
        _ => {
            let mut response = body;
            response["description"] = json!("D");
            json!({"responses": {"200": response}})
        }
    };
    let chain = json!({"type": "object", "properties": {
        "next": {"$ref": "#/components/schemas/Chain"}, "v": {"type": "integer"}}});
    json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": {"Root": schema, "Chain": chain, "Word": {"type": "string", "minLength": 1}}},
    })
    .to_string()
}

/// Returns two documents that differ in a random schema.
pub(crate) fn random_pair(rng: &mut Rng) -> (String, String) {
    let old = without_directions(&schema(rng, 2));
    let new = mutate(rng, &old, 2);
    let direction = *pick(rng, &[Direction::Request, Direction::Response]);
    (document(&old, direction), document(&new, direction))
}

struct Validator {
    schema: jsonschema::Validator,
}

impl Validator {
    fn new(text: &str, direction: Direction) -> Self {
        let document = load("schema.json", text).expect("JSON");
        let model = Model::new(&document);
        let root = document
            .at_pointer("/components/schemas/Root")
            .expect("a root");
        let translated = self_contained(&model, root, direction);
        let schema = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&translated)
            .unwrap_or_else(|error| panic!("{error}: {translated}"));
        Self { schema }
    }
}

/// Returns the breaking rules on the wire axis.
fn breaking_rules(changes: &[Change]) -> BTreeSet<&'static str> {
    changes
        .iter()
        .filter(|it| it.is_breaking() && it.rule.axis == Axis::Wire)
        .map(|it| it.rule.name)
        .collect()
}

#[test]
fn values_of_compatible_schemas_are_accepted() {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|it| it.parse::<u64>().ok())
    };
    let seed = number("SEED").unwrap_or(4);
    let pairs = number("PAIRS").map_or(PAIRS, |it| it as usize);
    let mut rng = Rng::with_seed(seed);
    let (mut compatible, mut checked, mut confirmed, mut unconfirmed) = (0, 0, 0, 0);
    // The rules that were the only one of a pair with a rejected value: those that this test covers.
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for round in 0..pairs {
        let mut old = schema(&mut rng, 2);
        if rng.u8(..6) == 0 {
            old = union(&mut rng, 2);
        }
        let mut new = match rng.u8(..6) {
            5 => {
                if rng.bool() {
                    old = union(&mut rng, 2);
                }
                old = without_directions(&old);
                wrap(&mut rng, &old, 2)
            }
            0 => {
                old = without_directions(&old);
                without_directions(&schema(&mut rng, 2))
            }
            _ => mutate(&mut rng, &old, 2),
        };
        if rng.u8(..4) == 0 {
            new = mutate(&mut rng, &new, 2);
        }
        let direction = *pick(&mut rng, &[Direction::Request, Direction::Response]);
        let (before, after) = (document(&old, direction), document(&new, direction));
        let rules = breaking_rules(&report(&before, &after).changes);
        let (subtype, supertype) = match direction {
            Direction::Request => (&before, &after),
            _ => (&after, &before),
        };
        // What a sender writes is unambiguous to readers of its own document.
        let has_map = [&old, &new].into_iter().any(unions::has_map);
        let received =
            |text: &str| Validator::new(&as_received(text, direction, has_map), direction);
        let own = received(subtype);
        let (sender, receiver) = (
            Validator::new(&as_sent(subtype), direction),
            received(supertype),
        );
        let root: Value = serde_json::from_str(subtype).expect("JSON");
        let start = [json!({"$ref": "#/components/schemas/Root"})];
        let mut rejected = None;
        for _ in 0..VALUES {
            let value = value(&mut rng, &root, &start, 3);
            if !sender.schema.is_valid(&value) || !own.schema.is_valid(&value) {
                continue;
            }
            checked += 1;
            if !receiver.schema.is_valid(&value) {
                rejected = Some(value);
                break;
            }
        }
        match (rules.is_empty(), rejected) {
            (true, Some(value)) => panic!(
                "pair {round} of seed {seed}, {direction:?}: nothing breaking was found, but {value} is rejected\n\
                 old: {old}\nnew: {new}"
            ),
            (true, None) => compatible += 1,
            (false, Some(_)) => {
                confirmed += 1;
                if let [rule] = Vec::from_iter(rules)[..] {
                    *seen.entry(rule).or_default() += 1;
                }
            }
            (false, None) => unconfirmed += 1,
        }
    }
    println!(
        "{pairs} pairs of seed {seed}, {checked} values: {compatible} compatible pairs without a rejected value; {confirmed} \
         breaking pairs with a rejected value among {VALUES}, {unconfirmed} without one"
    );
    println!("rules that were the only one of a pair with a rejected value: {seen:?}");
    if pairs < PAIRS {
        return;
    }
    // The test would fail without any of these rules.
    for rule in [
        "request-type-narrowed",
        "request-became-not-nullable",
        "request-became-enum",
        "request-enum-value-removed",
        "request-bound-tightened",
        "request-pattern-changed",
        "request-format-narrowed",
        "request-property-required",
        "request-additional-properties-forbidden",
        "response-type-widened",
        "response-became-nullable",
        "response-no-longer-enum",
        "response-enum-value-added",
        "response-bound-relaxed",
        "response-pattern-changed",
        "response-format-widened",
        "response-property-became-optional",
        "response-additional-properties-allowed",
        "request-one-of-ambiguous",
        "request-any-of-became-one-of",
        "response-property-of-another-variant",
        "response-variant-added",
    ] {
        assert!(seen.contains_key(rule), "no pair covers `{rule}`");
    }
    assert!(compatible > pairs / 10, "too few pairs are compatible");
}
