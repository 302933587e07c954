//! Every string parameter with strings that break naive escaping. The server must receive
//! exactly the string in the right place, or the client must reject it without a request.

mod strings;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use pipedream_client::types::{
    CreateComponentRequest, CreateOAuthTokenRequest, CreateSourceRequest, CreateWorkflowRequest,
    RevokeOAuthTokenRequest, UpdateSourceRequest, UpdateWorkflowRequest,
};
use pipedream_client::{Client, Error, Operation, operations};
use serde_json::{Value, json};

use crate::support::clock::TestClock;
use crate::support::document::{operation_ids, operation_objects, parameters, resolve};
use crate::support::for_each_path_parameter;
use crate::support::names::assert_same_names;
use crate::support::percent::percent_decoded;
use crate::support::server::{Action, Request, Server, response};
use strings::injection_strings;

/// The requests that the server received, and the results of the checks.
#[derive(Default)]
struct Checks {
    received: Arc<Mutex<Vec<Request>>>,
    /// The number of strings that the server received unchanged.
    unchanged: usize,
    /// The number of strings that the client rejected.
    rejected: usize,
    /// The strings that changed the route.
    escapes: Vec<String>,
    path_parameters: BTreeSet<String>,
    query_parameters: BTreeSet<String>,
    body_properties: BTreeSet<String>,
}

impl Checks {
    /// The request of a call, or `None` if the client rejected the value.
    fn request(&mut self, value: &str, outcome: Result<(), Error>) -> Option<Request> {
        let mut requests = std::mem::take(&mut *self.received.lock().unwrap());
        let request = requests.pop();
        assert!(requests.is_empty(), "more than one request for {value:?}");
        if request.is_none() {
            let error = outcome.expect_err("without a request, the call fails");
            assert!(error.is_invalid_request(), "{value:?}: {error}");
            self.rejected += 1;
        }
        request
    }

    fn path(&mut self, id: &str, value: &str, outcome: Result<(), Error>) {
        self.path_parameters.insert(id.to_owned());
        let Some(request) = self.request(value, outcome) else {
            return;
        };
        let operation = operation(id);
        let (before, rest) = operation.path().split_once('{').unwrap();
        let (_, after) = rest.split_once('}').unwrap();
        let line = &request.line;
        let segment = line
            .strip_prefix(&format!("{} {before}", operation.method()))
            .and_then(|rest| rest.strip_suffix(after))
            .filter(|segment| !segment.contains(['/', '?', '#', '\\']));
        match segment.map(percent_decoded) {
            Some(seen) if seen == value && ![".", ".."].contains(&value) => self.unchanged += 1,
            _ => self
                .escapes
                .push(format!("{value:?} in {operation}: {line}")),
        }
    }

    fn query(&mut self, id: &str, name: &str, value: &str, outcome: Result<(), Error>) {
        self.query_parameters.insert(format!("{id} {name}"));
        let Some(request) = self.request(value, outcome) else {
            return;
        };
        let (line, route) = (&request.line, route(id));
        let query = line
            .strip_prefix(&route)
            .and_then(|rest| rest.strip_prefix('?'));
        let decoded = |text: &str| percent_decoded(&text.replace('+', " "));
        let mut pairs: Vec<_> = query
            .unwrap_or_else(|| panic!("{name}={value:?} changed {route} to {line}"))
            .split('&')
            .map(|pair| pair.split_once('=').unwrap())
            .map(|(name, value)| (decoded(name), decoded(value)))
            .collect();
        // The other required parameters are unchanged.
        pairs.retain(|(found, value)| found == name || value != "fixed");
        assert_eq!(pairs, [(name.to_owned(), value.to_owned())], "{line}");
        self.unchanged += 1;
    }

    fn body(&mut self, id: &str, pointer: &str, value: &str, outcome: Result<(), Error>) {
        self.body_properties.insert(format!("{id} {pointer}"));
        let Some(request) = self.request(value, outcome) else {
            return;
        };
        assert_eq!(request.line, route(id));
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(
            body.pointer(pointer),
            Some(&json!(value)),
            "{pointer} of {body}"
        );
        self.unchanged += 1;
    }

    /// Asserts that each path parameter, each string parameter of a query and each body was
    /// tried.
    fn assert_complete(&self) {
        let in_path = operation_ids(|operation| operation.path().contains('{'));
        assert_same_names(
            "path parameters in tests/support/call_lists.rs",
            &self.path_parameters,
            in_path,
        );
        let is_string = |parameter: &&'static Value| {
            parameter["in"] == "query" && resolve(&parameter["schema"])["type"] == "string"
        };
        let in_query = operation_objects().flat_map(|(_, _, operation)| {
            let id = operation["operationId"].as_str().unwrap();
            parameters(operation)
                .filter(is_string)
                .map(move |parameter| format!("{id} {}", parameter["name"].as_str().unwrap()))
        });
        assert_same_names(
            "query parameters in tests/resilience/injection.rs",
            &self.query_parameters,
            in_query,
        );
        let bodies = self.body_properties.iter();
        let with_body = operation_objects()
            .filter(|(_, _, operation)| operation.get("requestBody").is_some())
            .map(|(_, _, operation)| operation["operationId"].as_str().unwrap());
        assert_same_names(
            "request bodies in tests/resilience/injection.rs",
            bodies.map(|name| name.split(' ').next().unwrap()),
            with_body,
        );
    }
}

fn operation(id: &str) -> &'static Operation {
    let mut all = operations::ALL.into_iter();
    all.find(|operation| operation.id() == id).unwrap()
}

/// The method and path of an operation whose path parameter is `a`.
fn route(id: &str) -> String {
    let operation = operation(id);
    let path = match operation.path().split_once('{') {
        Some((before, rest)) => format!("{before}a{}", rest.split_once('}').unwrap().1),
        None => operation.path().to_owned(),
    };
    format!("{} {path}", operation.method())
}

#[tokio::test(flavor = "current_thread")]
async fn each_string_arrives_unchanged_or_is_rejected() {
    let mut checks = Checks::default();
    let received = checks.received.clone();
    let server = Server::start(move |request| {
        received.lock().unwrap().push(request?.clone());
        // The response does not matter.
        Some(Action::Respond(response(404, &[], b"")))
    })
    .await;
    let c = Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .clock(TestClock::new())
        .build()
        .unwrap();
    let strings = injection_strings();
    for value in &strings {
        let value = value.as_str();
        // The outcome, with the server's 404 as success.
        macro_rules! outcome {
            ($call:expr) => {
                match $call.await.map(drop) {
                    Err(error) if error.is_not_found() => Ok(()),
                    other => other,
                }
            };
        }
        macro_rules! queries {
            ($($id:literal => $call:expr, [$($name:ident),*]);* $(;)?) => {$($(
                checks.query($id, stringify!($name), value, outcome!($call.$name(value)));
            )*)*};
        }
        macro_rules! bodies {
            ($($id:literal => $call:expr, $ty:ty, $base:expr, [$($pointer:literal),*]);* $(;)?) => {$($(
                let mut body: Value = $base;
                *body.pointer_mut($pointer).unwrap() = json!(value);
                let body: $ty = serde_json::from_value(body).unwrap();
                checks.body($id, $pointer, value, outcome!($call.body(body)));
            )*)*};
        }
        for_each_path_parameter!(c, value, |id, call| {
            checks.path(id, value, outcome!(call));
        });
        queries! {
            "getAccount" => c.get_account().account_id("a"), [exclude, include, workspace_id];
            "listAccounts" => c.list_accounts(), [after, app, before, exclude, include, oauth_app_id, org_id, workspace_id];
            "listApps" => c.list_apps(), [after, before, exclude, include, org_id, q, workspace_id];
            "getApp" => c.get_app().app_id("a"), [exclude, include, org_id, workspace_id];
            "createComponent" => c.create_component(), [org_id, workspace_id];
            "getComponent" => c.get_component().key_or_id("a"), [exclude, include, workspace_id];
            "getRegistryComponent" => c.get_registry_component().key("a"), [exclude, include, workspace_id];
            "searchComponents" => c.search_components().query("fixed"), [app, exclude, include, org_id, query, workspace_id];
            "listSourceEvents" => c.list_source_events().id("a"), [after, before, exclude, expand, include, workspace_id];
            "deleteSourceEvents" => c.delete_source_events().id("a"), [end_id, start_id];
            "listWorkspaceProjects" => c.list_workspace_projects().workspace_id("a"), [after, before, exclude, include];
            "listMySources" => c.list_my_sources(), [after, before, exclude, include, workspace_id];
            "createSource" => c.create_source(), [org_id, workspace_id];
            "createSubscription" => c.create_subscription().emitter_id("fixed").listener_id("fixed"), [emitter_id, listener_id, event_name, org_id, workspace_id];
            "deleteSubscription" => c.delete_subscription().emitter_id("fixed").listener_id("fixed"), [emitter_id, listener_id, event_name];
            "createAutoSubscription" => c.create_auto_subscription().event_name("fixed").listener_id("fixed"), [event_name, listener_id, org_id, workspace_id];
            "getCurrentUser" => c.get_current_user(), [exclude, include, workspace_id];
            "listMySubscriptions" => c.list_my_subscriptions(), [after, before, exclude, include, workspace_id];
            "listMyWebhooks" => c.list_my_webhooks(), [after, before, exclude, include, workspace_id];
            "createWebhook" => c.create_webhook().url("fixed").name("fixed").description("fixed"), [description, exclude, include, name, org_id, url, workspace_id];
            "getWorkflow" => c.get_workflow().workflow_id("a"), [exclude, include, org_id, workspace_id];
            "listWorkflowEmits" => c.list_workflow_emits().workflow_id("a"), [after, before, exclude, expand, include, workspace_id];
            "listWorkflowErrors" => c.list_workflow_errors().workflow_id("a"), [after, before, exclude, expand, include, workspace_id];
            "getWorkspace" => c.get_workspace().workspace_id("a"), [exclude, include];
            "listWorkspaceAccounts" => c.list_workspace_accounts().workspace_id("a"), [after, before, exclude, include, query];
            "listWorkspaceSubscriptions" => c.list_workspace_subscriptions().workspace_id("a"), [after, before, exclude, include];
            "listWorkspaceSources" => c.list_workspace_sources().workspace_id("a"), [after, before, exclude, include];
        }
        bodies! {
            "createComponent" => c.create_component(), CreateComponentRequest,
                json!({"component_code": "", "component_url": ""}), ["/component_code", "/component_url"];
            "createSource" => c.create_source(), CreateSourceRequest,
                json!({"component_code": "", "component_id": "", "component_url": "", "name": "", "configured_props": {"a": "", "b": {"c": [""]}}}),
                ["/component_code", "/component_id", "/component_url", "/name", "/configured_props/a", "/configured_props/b/c/0"];
            "updateSource" => c.update_source().id("a"), UpdateSourceRequest,
                json!({"component_code": "", "component_id": "", "component_url": "", "name": ""}),
                ["/component_code", "/component_id", "/component_url", "/name"];
            "createWorkflow" => c.create_workflow(), CreateWorkflowRequest,
                json!({"org_id": "", "project_id": "", "template_id": "", "settings": {"name": ""}, "steps": [{"namespace": "", "props": {"a": ""}}]}),
                ["/org_id", "/project_id", "/template_id", "/settings/name", "/steps/0/namespace", "/steps/0/props/a"];
            "createOAuthToken" => c.create_oauth_token(), CreateOAuthTokenRequest,
                json!({"grant_type": "", "client_id": "", "client_secret": ""}),
                ["/grant_type", "/client_id", "/client_secret"];
            "revokeOAuthToken" => c.revoke_oauth_token(), RevokeOAuthTokenRequest,
                json!({"token": "", "client_id": "", "client_secret": ""}),
                ["/token", "/client_id", "/client_secret"];
            "updateWorkflow" => c.update_workflow().workflow_id("a"), UpdateWorkflowRequest,
                json!({"active": true, "org_id": ""}), ["/org_id"];
        }
    }
    let (paths, queries) = (checks.path_parameters.len(), checks.query_parameters.len());
    let bodies = checks.body_properties.len();
    println!(
        "{} strings in {paths} path parameters, {queries} query parameters and {bodies} body properties: {} arrived unchanged, {} were rejected",
        strings.len(),
        checks.unchanged,
        checks.rejected
    );
    assert!(checks.escapes.is_empty(), "{:#?}", checks.escapes);
    checks.assert_complete();
    assert_eq!(
        checks.unchanged + checks.rejected,
        strings.len() * (paths + queries + bodies)
    );
}
