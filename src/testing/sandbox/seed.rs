//! The initial objects of the sandbox.

use serde_json::{Value, json};

use super::Sandbox;
use super::state::State;
use crate::generated::examples;
use crate::types::{AccountId, EventId, SourceId, WorkflowId};

impl Sandbox {
    /// Adds a source that belongs to the user.
    pub fn add_source(&self, name: &str) -> SourceId {
        let mut state = self.lock();
        let id = state.id("dc_");
        state.new_source(&id, name, &json!("sc_JDi8EB"));
        id.into()
    }

    /// Adds a workflow with the documented steps and triggers.
    pub fn add_workflow(&self, name: &str) -> WorkflowId {
        let mut state = self.lock();
        let id = state.id("p_");
        state.new_workflow(&id, name);
        id.into()
    }

    /// Adds an account to the workspace `o_abc123`. `app` is the name of its app, such as
    /// `google_sheets`.
    pub fn add_account(&self, name: &str, app: &str, credentials: Value) -> AccountId {
        let mut state = self.lock();
        let id = state.id("apn_");
        state.new_account(&id, name, app, credentials);
        id.into()
    }

    /// Emits an event from a source.
    pub fn emit(&self, source: &SourceId, event: Value) -> EventId {
        self.lock().emit(source.as_str(), "", event).into()
    }

    /// Emits an event from a workflow.
    pub fn emit_from_workflow(&self, workflow: &WorkflowId, event: Value) -> EventId {
        self.lock().emit(workflow.as_str(), "", event).into()
    }

    /// Records an error of a workflow with the given code and original event.
    pub fn fail_workflow(&self, workflow: &WorkflowId, event: Value, code: &str) -> EventId {
        let mut state = self.lock();
        state.fail_workflow(workflow.as_str(), event, code).into()
    }
}

impl State {
    /// Adds the user, its workspaces, a template and a component.
    pub(super) fn seed(&mut self) {
        self.user = example("getCurrentUser")["data"].clone();
        let orgs = self.user["orgs"].as_array().cloned().unwrap_or_default();
        orgs.into_iter().for_each(|org| self.workspaces.add(org));
        let mut team = example("getWorkspace")["data"].clone();
        team["id"] = json!("o_BYDI5y");
        self.workspaces.add(team);
        self.oauth
            .clients
            .insert(super::CLIENT_ID.to_owned(), super::CLIENT_SECRET.to_owned());
        let apps = example("listApps")["data"].clone();
        for (mut app, has_triggers) in apps
            .as_array()
            .cloned()
            .into_iter()
            .flatten()
            .zip([true, false])
        {
            app["_actions"] = json!(true);
            app["_triggers"] = json!(has_triggers);
            self.apps.add(app);
        }
        let mut project = example("listWorkspaceProjects")["data"][0].clone();
        project["id"] = json!("proj_wx9sgy");
        project["hid"] = json!("proj_wx9sgy");
        project["_owner"] = json!("o_abc123");
        self.projects.add(project);
        let mut template = example("createWorkflow")["data"].clone();
        template["id"] = json!("tch_3BXfWO");
        self.templates.add(template);
        let mut component = example("getComponent")["data"].clone();
        component["_key"] = json!("rss-new-item-in-feed");
        self.components.add(component);
    }

    /// Adds the objects that the documented requests refer to.
    pub(super) fn seed_documented(&mut self) {
        let client = ["<client_id>", "<client secret>"].map(str::to_owned);
        self.oauth.clients.extend([client.into()]);
        for (id, key) in [
            ("sc_abc123", "my-component"),
            ("sc_def456", "github-new-repository"),
        ] {
            let mut component = example("getComponent")["data"].clone();
            component["id"] = json!(id);
            component["_key"] = json!(key);
            self.components.add(component);
        }
        for id in [
            "dc_abc123",
            "dc_def456",
            "dc_K0uAee",
            "dc_5YGuMo",
            "dc_5v3unr",
            "dc_rXau6o",
        ] {
            self.new_source(id, "test", &json!("sc_def456"));
        }
        let mut shared = example("listWorkspaceSources")["data"][0].clone();
        shared["id"] = json!("dc_ghi789");
        shared["_owner"] = json!("o_abc123");
        self.sources.add(shared);
        for (name, title) in [("First", 0), ("Second", 1), ("Third", 2)] {
            let id = 1_589_486_981_597_u64 + title;
            let metadata =
                json!({"emit_id": format!("1ktF{title}"), "name": "", "emitter_id": "dc_abc123"});
            let event = json!({"id": format!("{id}-0"), "indexed_at_ms": id, "event": {"title": name}, "metadata": metadata});
            self.events
                .entry("dc_abc123".to_owned())
                .or_default()
                .push(event);
        }
        for id in ["p_abc123", "p_def456"] {
            self.new_workflow(id, "example workflow name");
        }
        for (operation, stream) in [
            ("listWorkflowEmits", "p_abc123"),
            ("listWorkflowErrors", "p_abc123$errors"),
        ] {
            let event = example(operation)["data"][0].clone();
            self.events.insert(stream.to_owned(), vec![event]);
        }
        for webhook in example("listMyWebhooks")["data"]
            .as_array()
            .into_iter()
            .flatten()
        {
            self.webhooks.add(webhook.clone());
        }
        for one in example("listMySubscriptions")["data"]
            .as_array()
            .into_iter()
            .flatten()
        {
            self.subscriptions.add(one.clone());
        }
        self.subscribe("dc_*", "wh_abc123", "", Value::Null);
        self.subscribe("dc_abc123", "p_abc123", "", json!("o_abc123"));
        for id in ["apn_abc123", "apn_2kVhLR"] {
            let credentials = json!({"oauth_access_token": "sandbox-token"});
            self.new_account(id, "Google Sheets #1", "google_sheets", credentials);
        }
    }

    fn new_workflow(&mut self, id: &str, name: &str) {
        let details = example("getWorkflow");
        let (steps, triggers) = (&details["steps"], &details["triggers"]);
        self.workflows.add(json!({
            "id": id, "name": name, "active": true, "steps": steps, "triggers": triggers,
        }));
        self.subscribe_automatically(id);
    }

    fn new_account(&mut self, id: &str, name: &str, app: &str, credentials: Value) {
        let mut account = example("getAccount")["data"].clone();
        account["id"] = json!(id);
        account["name"] = json!(name);
        account["app"]["name"] = json!(app);
        account["_app"] = json!(app);
        account["_owner"] = json!("o_abc123");
        account["_credentials"] = credentials;
        self.accounts.add(account);
    }
}

/// Returns a documented example of a response.
fn example(operation: &str) -> Value {
    let mut examples = examples::ALL.iter();
    let example = examples.find(|one| one.operation.id() == operation);
    let example = example.expect("each operation has an example");
    serde_json::from_str(example.body).expect("examples are JSON")
}
