//! Every documented response survives decoding and encoding unchanged.

mod support;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use pipedream_client::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use support::document::{document, operation_objects, resolve, success};
use support::names::assert_same_names;

/// The schema of each documented response, by operation ID. The documentation shows two
/// responses outside the sections of operations; they have names of their own.
fn response_schemas() -> BTreeMap<String, String> {
    let name = |reference: &str| reference.rsplit('/').next().unwrap().to_owned();
    let of_operations = operation_objects().filter_map(|(_, _, operation)| {
        let schema = success(operation).schema["$ref"].as_str()?;
        Some((
            operation["operationId"].as_str().unwrap().to_owned(),
            name(schema),
        ))
    });
    let others = [
        ("pagination", "SourcePage"),
        ("deleteSubscription", "SubscriptionList"),
    ];
    let others = others.map(|(id, schema)| (id.to_owned(), schema.to_owned()));
    of_operations.chain(others).collect()
}

/// Each documented response body by file name, with the name of its schema.
fn bodies() -> BTreeMap<String, (String, Value)> {
    let schemas = response_schemas();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/examples");
    let mut bodies = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".request.json") {
            continue;
        }
        let body = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let schema = schemas.get(operation_of(&name)).unwrap_or_else(|| {
            panic!("tests/reference/examples/{name} does not begin with the ID of an operation that returns JSON")
        });
        bodies.insert(name, (schema.clone(), body));
    }
    bodies
}

/// The operation ID in a file name such as `getAccount.credentials.json`.
fn operation_of(file: &str) -> &str {
    file.split('.').next().unwrap()
}

/// Decodes and encodes a body with the type of its schema.
fn round_trip(schema: &str, body: &Value) -> Result<Value, serde_json::Error> {
    fn through<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(
        body: &Value,
    ) -> Result<Value, serde_json::Error> {
        let value: T = serde_json::from_str(&body.to_string())?;
        let encoded = serde_json::to_value(&value)?;
        assert_eq!(serde_json::from_value::<T>(encoded.clone())?, value);
        Ok(encoded)
    }
    macro_rules! types {
        ($($name:ident),* $(,)?) => {
            match schema {
                $(stringify!($name) => through::<types::$name>(body),)*
                _ => panic!("add {schema} to the types in tests/round_trip.rs"),
            }
        };
    }
    types!(
        AccountEnvelope,
        AccountPage,
        AppEnvelope,
        AppPage,
        ComponentEnvelope,
        ComponentMatches,
        EmittedEventPage,
        OAuthRevocation,
        OAuthToken,
        ProjectPage,
        SourceEnvelope,
        SourcePage,
        SubscriptionList,
        SubscriptionPage,
        UserEnvelope,
        WebhookEnvelope,
        WebhookPage,
        WorkflowDetails,
        WorkflowEnvelope,
        WorkflowErrorPage,
        WorkspaceEnvelope,
    )
}

/// Removes null properties, so that null and absent compare as equal.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .filter(|(_, property)| !property.is_null())
            .map(|(name, property)| (name.clone(), without_nulls(property)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// Changes every object of a body, inner objects first.
fn each_object(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            for property in object.values_mut() {
                each_object(property, change);
            }
            change(object);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_object(item, change)),
        _ => {}
    }
}

/// Changes each body and asserts that it survives a round trip. Returns the number of
/// changes.
fn assert_round_trips(change: impl Fn(&str, &mut Value) -> usize) -> usize {
    let mut changes = 0;
    for (name, (schema, mut body)) in bodies() {
        changes += change(&schema, &mut body);
        let encoded = round_trip(&schema, &body).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(without_nulls(&encoded), without_nulls(&body), "{name}");
    }
    changes
}

#[test]
fn every_documented_response_is_unchanged_by_a_round_trip() {
    assert_round_trips(|_, _| 0);
    let bodies = bodies();
    let with_body = bodies.keys().map(|file| operation_of(file));
    // The documentation shows no response of this operation.
    let documented = response_schemas().into_keys();
    let documented = documented.filter(|id| id != "listSourceEvents");
    assert_same_names(
        "operations with a payload in tests/reference/examples/",
        with_body,
        documented,
    );
}

#[test]
fn unknown_field_in_every_object_is_unchanged_by_a_round_trip() {
    let planted = assert_round_trips(|_, body| {
        let mut planted = 0;
        each_object(body, &mut |object| {
            object.insert("zz_planted".to_owned(), json!({"deep": [1, null, "é"]}));
            planted += 1;
        });
        planted
    });
    assert!(planted > 100, "only {planted} objects were changed");
}

#[test]
fn unknown_kind_of_trigger_is_unchanged_by_a_round_trip() {
    let changed = RefCell::new(BTreeSet::new());
    assert_round_trips(|_, body| {
        each_object(body, &mut |object| {
            if let Some(Value::Array(triggers)) = object.get_mut("triggers") {
                for trigger in triggers {
                    let id = trigger["id"].take();
                    changed.borrow_mut().insert(id.as_str().unwrap().to_owned());
                    trigger["id"] = json!("zz_planted");
                }
            }
        });
        0
    });
    assert_same_names(
        "triggers",
        changed.into_inner(),
        [
            "dc_5nvuPv",
            "dc_rmXuv3",
            "ei_QbGT3D",
            "hi_0R3HKG",
            "hi_ABpHKz",
            "ti_aPxTPY",
        ],
    );
}

/// Visits each property of a body that its schema declares.
fn each_property(
    schema: &'static Value,
    value: &mut Value,
    visit: &mut impl FnMut(&'static Value, &mut Map<String, Value>, &str),
) {
    let schema = resolve(schema);
    if let Some(items) = value.as_array_mut() {
        for item in items {
            each_property(&schema["items"], item, visit);
        }
        return;
    }
    // The ID selects the variant of a trigger. Here, any variant with the property suffices.
    for variant in schema["anyOf"].as_array().into_iter().flatten() {
        each_property(variant, value, visit);
    }
    let Some(object) = value.as_object_mut() else {
        return;
    };
    for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(property) = object.get_mut(name) {
            each_property(schema, property, visit);
        }
        visit(schema, object, name);
    }
}

#[test]
fn null_and_absent_are_equal_after_round_trip() {
    for absent in [true, false] {
        let changed = assert_round_trips(|schema, body| {
            let mut changed = 0;
            let schema = &document()["components"]["schemas"][schema];
            each_property(schema, body, &mut |property, object, name| {
                if property["nullable"] == true && object.contains_key(name) {
                    match absent {
                        true => object.remove(name),
                        false => object.insert(name.to_owned(), Value::Null),
                    };
                    changed += 1;
                }
            });
            changed
        });
        assert!(
            changed > 30,
            "only {changed} nullable properties were changed"
        );
    }
}

#[test]
fn null_fields_may_be_absent() {
    let removed = assert_round_trips(|_, body| {
        let mut removed = 0;
        each_object(body, &mut |object| {
            let before = object.len();
            object.retain(|_, property| !property.is_null());
            removed += before - object.len();
        });
        removed
    });
    assert!(removed > 30, "only {removed} properties were removed");
}

#[test]
fn unknown_enum_value_is_unchanged_by_a_round_trip() {
    // No response has an enum. These are in requests: `EventExpansion` and `OAuthGrantType`
    // keep unknown values, and a flag is 0 or 1 by design.
    let schemas = document()["components"]["schemas"].as_object().unwrap();
    let enums: Vec<_> = schemas
        .iter()
        .filter(|(_, schema)| schema["enum"].is_array())
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(enums, ["NumericFlag", "EventExpansion", "OAuthGrantType"]);
    let planted = assert_round_trips(|schema, body| {
        let schema = &document()["components"]["schemas"][schema];
        let mut planted = 0;
        each_property(schema, body, &mut |property, object, name| {
            if resolve(property)["enum"].is_array() && object.contains_key(name) {
                object.insert(name.to_owned(), json!("zz_planted"));
                planted += 1;
            }
        });
        planted
    });
    assert_eq!(
        planted, 0,
        "a response has an enum; test its unknown values"
    );
    for value in ["event", "zz_planted"] {
        let value = json!(value);
        let decoded: types::EventExpansion = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(decoded).unwrap(), value);
    }
}

#[test]
fn empty_arrays_and_maps_are_unchanged_by_a_round_trip() {
    let step = json!({
        "id": "c_1", "namespace": "n", "disabled": false, "lang": "l", "component": true,
        "appConnections": [], "authProvisionIds": [], "authProvisionIdMap": {},
        "code_raw": "a", "codeRaw": "b"
    });
    let decoded: types::WorkflowStep = serde_json::from_value(step.clone()).unwrap();
    assert_eq!(decoded.code_raw, Some(json!("a")));
    assert_eq!(decoded.code_raw_camel_case, Some(json!("b")));
    assert_eq!(serde_json::to_value(decoded).unwrap(), step);
}

#[test]
fn credentials_are_kept_and_not_printed() {
    let account = json!({"id": "apn_1", "credentials": {
        "oauth_access_token": "canary", "api_key": "canary"
    }});
    let decoded: types::Account = serde_json::from_value(account.clone()).unwrap();
    assert!(!format!("{decoded:?} {decoded:#?}").contains("canary"));
    assert_eq!(serde_json::to_value(&decoded).unwrap(), account);
    let builder = types::builder::AccountCredentials::from(decoded.credentials.unwrap());
    assert!(!format!("{builder:?}").contains("canary"));
}
