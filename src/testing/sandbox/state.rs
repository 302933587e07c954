//! What the sandbox holds, and which operation does what with it.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};

use super::input::Input;
use super::pages::cursor;
use crate::testing::loopback::{Request, Response, route};

/// A response, or the one that refuses the request.
pub(super) type Answer = Result<Response, Response>;

/// Things in the order in which they were made.
#[derive(Default)]
pub(super) struct Shelf {
    pub(super) items: BTreeMap<u64, Value>,
    /// Where each ID is or was.
    places: HashMap<String, u64>,
    /// The same by cursor: one outlives what it names.
    cursors: HashMap<String, u64>,
}

impl Shelf {
    /// Adds a thing under its `id`.
    pub(super) fn add(&mut self, item: Value) {
        let id = item["id"].as_str().unwrap_or_default().to_owned();
        let place = self.places.len() as u64;
        self.cursors.insert(cursor(&id), place);
        self.places.insert(id, place);
        self.items.insert(place, item);
    }

    pub(super) fn get(&mut self, id: &str) -> Result<&mut Value, Response> {
        let place = self.places.get(id);
        place
            .and_then(|place| self.items.get_mut(place))
            .ok_or_else(|| Response::error(404, format!("there is no {id}")))
    }

    pub(super) fn remove(&mut self, id: &str) -> Result<Value, Response> {
        let place = self.places.get(id);
        place
            .and_then(|place| self.items.remove(place))
            .ok_or_else(|| Response::error(404, format!("there is no {id}")))
    }

    /// Other things in the same places.
    pub(super) fn map(&self, change: impl Fn(&Value) -> Value) -> Self {
        let items = self.items.iter();
        Self {
            items: items.map(|(place, item)| (*place, change(item))).collect(),
            places: self.places.clone(),
            cursors: self.cursors.clone(),
        }
    }

    pub(super) fn place_of_cursor(&self, cursor: &str) -> Option<u64> {
        self.cursors.get(cursor).copied()
    }

    pub(super) fn contains(&mut self, id: &str) -> bool {
        self.get(id).is_ok()
    }
}

/// All that the sandbox knows. Fields that start with `_` are its own and are not
/// answered.
#[derive(Default)]
pub(super) struct State {
    pub(super) requests: Vec<Request>,
    pub(super) accounts: Shelf,
    pub(super) components: Shelf,
    pub(super) projects: Shelf,
    pub(super) sources: Shelf,
    /// The `name_slug` of each source: no two are the same.
    pub(super) slugs: HashSet<String>,
    pub(super) subscriptions: Shelf,
    pub(super) auto_subscriptions: Vec<(String, String)>,
    pub(super) templates: Shelf,
    pub(super) webhooks: Shelf,
    pub(super) workflows: Shelf,
    pub(super) workspaces: Shelf,
    /// What each emitter emitted; its errors under the name with `$errors`.
    pub(super) events: HashMap<String, Vec<Value>>,
    pub(super) user: Value,
    seconds: u64,
    random: u64,
}

impl State {
    /// What every sandbox starts with.
    pub(super) fn new() -> Self {
        let mut state = Self {
            seconds: 1_700_000_000,
            ..Self::default()
        };
        state.seed();
        state
    }

    /// The time, a second later each time that it is asked for.
    pub(super) fn now(&mut self) -> u64 {
        self.seconds += 1;
        self.seconds
    }

    /// An ID that was not given before.
    pub(super) fn id(&mut self, prefix: &str) -> String {
        const ALPHABET: &[u8; 62] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        // Multiplied by an odd number the count stays unique among 64 bits; six
        // digits of it look like the IDs of the documentation.
        self.random += 1;
        let mut number = (self.random * 30_211_481_337) % 62_u64.pow(6);
        let mut id = prefix.to_owned();
        for _ in 0..6 {
            id.push(ALPHABET[(number % 62) as usize].into());
            number /= 62;
        }
        id
    }

    /// Answers a request.
    pub(super) fn answer(&mut self, request: &Request, authorization: &str) -> Response {
        let answer = route(request).and_then(|route| {
            if request.header("authorization") != Some(authorization) {
                return Err(Response::error(401, "the API key is not known"));
            }
            let input = Input::read(request, &route)?;
            self.operate(route.operation.id(), &input)
        });
        answer.unwrap_or_else(|refused| refused)
    }

    fn operate(&mut self, operation: &str, input: &Input) -> Answer {
        match operation {
            "getAccount" => self.get_account(input),
            "listWorkspaceAccounts" => self.list_accounts(input),
            "createComponent" => self.create_component(input),
            "getComponent" => self.get_component(input, "key_or_id"),
            "getRegistryComponent" => self.get_component(input, "key"),
            "listSourceEvents" => self.list_source_events(input),
            "deleteSourceEvents" => self.delete_source_events(input),
            "listWorkflowEmits" => self.list_workflow_events(input, ""),
            "listWorkflowErrors" => self.list_workflow_events(input, "$errors"),
            "listMySources" => self.list_sources(input, None),
            "listWorkspaceSources" => self.list_sources(input, Some(input.path("workspace_id"))),
            "createSource" => self.create_source(input),
            "updateSource" => self.update_source(input),
            "deleteSource" => self.delete_source(input),
            "createSubscription" => self.create_subscription(input),
            "createAutoSubscription" => self.create_auto_subscription(input),
            "deleteSubscription" => self.delete_subscription(input),
            "listMySubscriptions" => self.list_subscriptions(input, None),
            "listWorkspaceSubscriptions" => {
                self.list_subscriptions(input, Some(input.path("workspace_id")))
            }
            "listMyWebhooks" => self.list_webhooks(input),
            "createWebhook" => self.create_webhook(input),
            "deleteWebhook" => self.delete_webhook(input),
            "createWorkflow" => self.create_workflow(input),
            "updateWorkflow" => self.update_workflow(input),
            "getWorkflow" => self.get_workflow(input),
            "getCurrentUser" => Ok(input.data(&self.user)),
            "getWorkspace" => {
                let workspace = self.workspaces.get(input.path("workspace_id"))?;
                Ok(input.data(workspace))
            }
            "listWorkspaceProjects" => {
                let workspace = input.path("workspace_id");
                self.workspaces.get(workspace)?;
                Ok(input.page(&self.projects, |item| item["_owner"] == workspace))
            }
            other => Err(Response::error(501, format!("the sandbox has no {other}"))),
        }
    }

    /// The owner of what is made: the workspace that the request names, or the user.
    /// `org_id` wins over its synonym, since the document does not forbid both.
    pub(super) fn owner(&mut self, input: &Input) -> Result<Value, Response> {
        let named = ["org_id", "workspace_id"];
        let mut named = named.iter().filter_map(|name| {
            let body = input.body[*name].as_str();
            input.query(name).or(body)
        });
        let Some(workspace) = named.next() else {
            return Ok(Value::Null);
        };
        self.workspaces.get(workspace)?;
        Ok(json!(workspace))
    }
}
