//! Every documented response goes through its type and comes back the same.

use std::collections::BTreeMap;

use pipedream_client::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

fn document() -> Value {
    serde_saphyr::from_str(include_str!("../openapi.yaml")).unwrap()
}

/// Each documented response body, by file name, with the name of its schema.
fn bodies() -> BTreeMap<String, (String, Value)> {
    let document = document();
    let mut schemas = BTreeMap::new();
    for item in document["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values() {
            let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
            if let Some(reference) = schema["$ref"].as_str() {
                let id = operation["operationId"].as_str().unwrap();
                let name = reference.rsplit('/').next().unwrap();
                schemas.insert(id.to_owned(), name.to_owned());
            }
        }
    }
    // These two stand in sections that are no operation's.
    schemas.insert("pagination".to_owned(), "SourcePage".to_owned());
    schemas.insert(
        "deleteSubscription".to_owned(),
        "SubscriptionList".to_owned(),
    );

    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/examples");
    let mut bodies = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".request.json") {
            continue;
        }
        let body = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let operation = name.split('.').next().unwrap();
        bodies.insert(name.clone(), (schemas[operation].clone(), body));
    }
    bodies
}

/// Decodes and encodes by the type of a schema.
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
                "SubscriptionList" => through::<types::SubscriptionList>(body),
                _ => panic!("no type for {schema}"),
            }
        };
    }
    types!(
        AccountEnvelope,
        AccountPage,
        ComponentEnvelope,
        EmittedEventPage,
        ProjectPage,
        SourceEnvelope,
        SourcePage,
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

/// The JSON without members that are null: null and absent count as the same.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .filter(|(_, member)| !member.is_null())
            .map(|(name, member)| (name.clone(), without_nulls(member)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// Changes every object of a body, the innermost first.
fn each_object(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            for member in object.values_mut() {
                each_object(member, change);
            }
            change(object);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_object(item, change)),
        _ => {}
    }
}

/// Sends each body through its type, changed; counts the bodies and the changes.
fn all_come_back(change: impl Fn(&str, &mut Value) -> usize) -> (usize, usize) {
    let (mut count, mut changes) = (0, 0);
    for (name, (schema, mut body)) in bodies() {
        changes += change(&schema, &mut body);
        let back = round_trip(&schema, &body).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(without_nulls(&back), without_nulls(&body), "{name}");
        count += 1;
    }
    (count, changes)
}

#[test]
fn every_documented_response_comes_back() {
    let (count, _) = all_come_back(|_, _| 0);
    println!("{count} of 23 documented responses come back the same");
    assert_eq!(count, 23);
}

#[test]
fn an_unknown_field_in_every_object_comes_back() {
    let (_, planted) = all_come_back(|_, body| {
        let mut planted = 0;
        each_object(body, &mut |object| {
            object.insert("zz_planted".to_owned(), json!({"deep": [1, null, "é"]}));
            planted += 1;
        });
        planted
    });
    assert!(planted > 100, "{planted} objects");
}

#[test]
fn an_unknown_kind_of_trigger_comes_back() {
    let (_, changed) = all_come_back(|_, body| {
        let mut changed = 0;
        each_object(body, &mut |object| {
            if let Some(Value::Array(triggers)) = object.get_mut("triggers") {
                for trigger in triggers {
                    trigger["id"] = json!("zz_planted");
                    changed += 1;
                }
            }
        });
        changed
    });
    assert_eq!(changed, 6, "the documented triggers");
}

/// Calls `visit` for each member of a body whose schema is known.
fn each_member(
    document: &Value,
    schema: &Value,
    value: &mut Value,
    visit: &mut impl FnMut(&Value, &mut Map<String, Value>, &str),
) {
    if let Some(reference) = schema["$ref"].as_str() {
        let schema = document.pointer(&reference[1..]).unwrap();
        return each_member(document, schema, value, visit);
    }
    if let Some(items) = value.as_array_mut() {
        for item in items {
            each_member(document, &schema["items"], item, visit);
        }
        return;
    }
    // The prefix of the ID picks a trigger's branch; here any branch that knows the
    // member will do.
    for branch in schema["anyOf"].as_array().into_iter().flatten() {
        each_member(document, branch, value, visit);
    }
    let Some(object) = value.as_object_mut() else {
        return;
    };
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(member) = object.get_mut(name) {
            each_member(document, property, member, visit);
        }
        visit(property, object, name);
    }
}

#[test]
fn every_nullable_field_may_be_null_or_absent() {
    let document = document();
    for absent in [true, false] {
        let (_, changed) = all_come_back(|schema, body| {
            let mut changed = 0;
            let schema = &document["components"]["schemas"][schema];
            each_member(&document, schema, body, &mut |property, object, name| {
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
        assert!(changed > 30, "{changed} nullable members");
    }
}

#[test]
fn every_field_that_is_null_may_be_absent() {
    let (_, removed) = all_come_back(|_, body| {
        let mut removed = 0;
        each_object(body, &mut |object| {
            let before = object.len();
            object.retain(|_, member| !member.is_null());
            removed += before - object.len();
        });
        removed
    });
    assert!(removed > 30, "{removed} members");
}

#[test]
fn an_unknown_value_in_every_enumeration_comes_back() {
    let document = document();
    // No response has an enumeration. These two are parameters: one keeps unknown
    // values, as below; a flag is 0 or 1 and closed on purpose.
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let enumerations: Vec<_> = schemas
        .iter()
        .filter(|(_, schema)| schema["enum"].is_array())
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(enumerations, ["NumericFlag", "EventExpansion"]);
    let (_, planted) = all_come_back(|schema, body| {
        let schema = &document["components"]["schemas"][schema];
        let mut planted = 0;
        each_member(&document, schema, body, &mut |property, object, name| {
            let property = match property["$ref"].as_str() {
                Some(reference) => document.pointer(&reference[1..]).unwrap(),
                None => property,
            };
            if property["enum"].is_array() && object.contains_key(name) {
                object.insert(name.to_owned(), json!("zz_planted"));
                planted += 1;
            }
        });
        planted
    });
    assert_eq!(planted, 0, "a response has an enumeration: say which");
    for value in ["event", "zz_planted"] {
        let value = json!(value);
        let decoded: types::EventExpansion = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(decoded).unwrap(), value);
    }
}

#[test]
fn empty_arrays_and_maps_come_back() {
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
