//! Values that users of the API put in are never printed: props, parameters, code and events.

use std::collections::BTreeSet;

use pipedream_client::types::{
    ConfiguredProps, CreateComponentRequest, CreateSourceRequest, CreateWorkflowRequest,
    UpdateSourceRequest,
};
use pipedream_client::{CallOptions, Client, operations};
use serde_json::{Value, json};

use crate::secrets::{Events, Output};
use crate::support::clock::TestClock;
use crate::support::document::{operation_objects, success};
use crate::support::operation_calls::call;
use crate::support::server::{Action, Server, response};

const CANARY: &str = "canary-value-2342";

/// The properties that contain what users put in.
const PROPERTIES: [&str; 21] = [
    "appConnections",
    "authProvisionIdMap",
    "authProvisionIds",
    "code",
    "codeConfigJson",
    "codeRaw",
    "code_raw",
    "component_code",
    "configured_props",
    "configured_props_json",
    "default",
    "entryPath",
    "event",
    "exceptions",
    "flat_params_visibility_json",
    "original_event",
    "params_json",
    "repository_id",
    "repository_path",
    "stack",
    "text_raw",
];

/// Replaces the value of each such property, and adds an unknown one to each object.
fn plant(value: &mut Value, planted: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object.iter_mut() {
                // An object with typed properties, or the code of an error.
                let typed = name == "event" && value.get("original_event").is_some()
                    || name == "code" && value == "InternalFailure";
                if !PROPERTIES.contains(&name.as_str()) || typed {
                    plant(value, planted);
                    continue;
                }
                planted.insert(name.clone());
                *value = match value {
                    Value::String(_) => json!(format!("{{\"{CANARY}\": \"{CANARY}\"}}")),
                    Value::Array(_) => json!([CANARY, {CANARY: [CANARY]}]),
                    _ => json!({CANARY: CANARY, "name": {"deep": [CANARY]}}),
                };
            }
            object.insert("zz_new".to_owned(), json!({CANARY: CANARY}));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, planted)),
        _ => {}
    }
}

/// Returns bodies with planted values that decode in part or not at all.
fn spoiled(body: &Value) -> Vec<String> {
    let whole = body.to_string();
    let mut spoiled = vec![whole.clone()];
    // Cut off, odd at the top, and without IDs.
    spoiled.extend([whole[..whole.len() - 2].to_owned(), format!("[{whole}]")]);
    spoiled.push(whole.replace("\"id\":", "\"no_id\":"));
    spoiled.push(whole.replace("\"data\":", "\"no_data\":"));
    // Known properties of another type are kept, with what they contain.
    for name in ["name", "metadata", "steps", "savedComponent", "page_info"] {
        let odd = format!("\"{name}\":[\"{CANARY}\"],\"was_{name}\":");
        spoiled.push(whole.replace(&format!("\"{name}\":"), &odd));
    }
    spoiled
}

#[tokio::test(flavor = "current_thread")]
async fn values_of_users_are_never_printed() {
    let output = Output::default();
    let _events = tracing::subscriber::set_default(Events(output.clone()));
    let mut planted = BTreeSet::new();

    for (_, _, operation) in operation_objects() {
        let id = operation["operationId"].as_str().unwrap();
        let operation_ref = operations::ALL.iter().find(|it| it.id() == id).unwrap();
        let mut bodies = vec![json!({"data": {"id": "a_1", "props": CANARY}})];
        let examples = success(operation).examples.into_iter().flatten();
        bodies.extend(examples.map(|(_, example)| example["value"].clone()));
        for mut body in bodies {
            plant(&mut body, &mut planted);
            for body in spoiled(&body) {
                let action = Action::Respond(response(200, &[], body.as_bytes()));
                let server = Server::always(action).await;
                let client = client(&server, &output);
                match call(&client, operation_ref, CallOptions::new()).await {
                    Ok(shown) => output.add(&shown),
                    Err(error) => output.error(&error),
                }
            }
        }
    }
    // All properties that the document has.
    let expected: BTreeSet<_> = PROPERTIES.iter().map(|name| (*name).to_owned()).collect();
    // Only requests have the first; the documentation shows no value of the others.
    let missing: Vec<_> = expected.difference(&planted).collect();
    assert_eq!(missing, ["component_code"], "{planted:?}");
    assert!(output.contains("bytes of JSON"));

    requests(&output).await;
    output.assert_without(&[CANARY], 1_000);
}

fn client(server: &Server, output: &Output) -> Client {
    let log = output.clone();
    Client::builder()
        .api_key("key")
        .base_url(server.base_url())
        .clock(TestClock::new())
        .on_attempt(move |attempt| log.debug(attempt))
        .build()
        .unwrap()
}

/// Prints requests with values of users: types, builders, calls and errors.
async fn requests(output: &Output) {
    let props = json!({"url": CANARY, CANARY: [CANARY], "timer": {"a": {"b": CANARY}}});
    let props = ConfiguredProps(props.as_object().unwrap().clone());
    output.debug(&props);
    let extra = json!({CANARY: CANARY}).as_object().unwrap().clone();
    let source = CreateSourceRequest::builder()
        .component_code(CANARY)
        .configured_props(props)
        .extra(extra.clone());
    let component = CreateComponentRequest::builder()
        .component_code(CANARY)
        .extra(extra.clone());
    let update = UpdateSourceRequest::builder()
        .component_code(CANARY)
        .extra(extra);
    let workflow: CreateWorkflowRequest = serde_json::from_value(json!({
        "project_id": "proj_1", "org_id": "o_1", "template_id": "tch_1",
        "steps": [{"namespace": "code", "props": {"a": CANARY}, CANARY: CANARY}],
        "triggers": [{"props": {"a": {CANARY: CANARY}}}],
    }))
    .unwrap();
    output.debug(&source);
    output.debug(&component);
    output.debug(&update);
    output.debug(&workflow);
    output.debug(&CreateSourceRequest::try_from(source.clone()).unwrap());
    output.debug(&CreateComponentRequest::try_from(component.clone()).unwrap());
    output.debug(&UpdateSourceRequest::try_from(update.clone()).unwrap());

    for status in [200, 400, 422, 503] {
        let action = Action::Respond(response(status, &[], b"{\"data\": {}}"));
        let server = Server::always(action).await;
        let client = client(&server, output);
        macro_rules! print {
            ($call:expr) => {
                let call = $call;
                output.debug(&call);
                match call.send().await {
                    Ok(response) => output.debug(&response),
                    Err(error) => output.error(&error),
                }
            };
        }
        print!(client.create_source().body(source.clone()));
        print!(client.create_source().body_map(|_| source.clone()));
        print!(client.create_component().body_map(|_| component.clone()));
        print!(
            client
                .update_source()
                .id("dc_1")
                .body_map(|_| update.clone())
        );
        print!(client.create_workflow().body(workflow.clone()));
    }
}
