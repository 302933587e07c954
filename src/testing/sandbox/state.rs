//! The state of the sandbox and the dispatch of operations.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use serde_json::{Value, json};

use super::clock::Clock;
use super::faults::Faults;
use super::input::Input;
use super::oauth::{Caller, OAuth};
use crate::testing::loopback::{Match, Reply, Request, Response, match_route};

/// A successful response or an error response.
pub(super) type HandlerResult = Result<Response, Response>;

/// Items in the order of their creation.
#[derive(Default)]
pub(super) struct Collection {
    pub(super) items: BTreeMap<u64, Value>,
    /// The position of each ID, including deleted ones.
    positions: HashMap<String, u64>,
    /// The position of each cursor, which outlives its item.
    cursors: HashMap<String, u64>,
}

impl Collection {
    /// Adds an item under its `id`.
    pub(super) fn add(&mut self, item: Value) {
        let id = item["id"].as_str().unwrap_or_default().to_owned();
        let position = self.positions.len() as u64;
        self.cursors.insert(cursor(&id), position);
        self.positions.insert(id, position);
        self.items.insert(position, item);
    }

    pub(super) fn get(&mut self, id: &str) -> Result<&mut Value, Response> {
        let position = self.positions.get(id);
        position
            .and_then(|position| self.items.get_mut(position))
            .ok_or_else(|| not_found(id))
    }

    pub(super) fn remove(&mut self, id: &str) -> Result<Value, Response> {
        let position = self.positions.get(id);
        position
            .and_then(|position| self.items.remove(position))
            .ok_or_else(|| not_found(id))
    }

    /// Converts the items and keeps their positions.
    pub(super) fn map(&self, change: impl Fn(&Value) -> Value) -> Self {
        let items = self.items.iter();
        Self {
            items: items
                .map(|(position, item)| (*position, change(item)))
                .collect(),
            positions: self.positions.clone(),
            cursors: self.cursors.clone(),
        }
    }

    pub(super) fn position_of_cursor(&self, cursor: &str) -> Option<u64> {
        self.cursors.get(cursor).copied()
    }

    pub(super) fn contains(&mut self, id: &str) -> bool {
        self.get(id).is_ok()
    }
}

/// The state of the sandbox. Properties that start with `_` are internal and not
/// returned.
#[derive(Default)]
pub(super) struct State {
    pub(super) requests: Vec<Request>,
    pub(super) accounts: Collection,
    pub(super) apps: Collection,
    pub(super) components: Collection,
    pub(super) projects: Collection,
    pub(super) sources: Collection,
    /// The `name_slug` of each source, which is unique.
    pub(super) slugs: HashSet<String>,
    pub(super) subscriptions: Collection,
    pub(super) auto_subscriptions: Vec<(String, String)>,
    pub(super) templates: Collection,
    pub(super) webhooks: Collection,
    pub(super) workflows: Collection,
    pub(super) workspaces: Collection,
    /// The events of each emitter. Errors are stored under the ID with the suffix `$errors`.
    pub(super) events: HashMap<String, Vec<Value>>,
    pub(super) user: Value,
    pub(super) clock: Clock,
    pub(super) oauth: OAuth,
    pub(super) faults: Faults,
    random: u64,
}

impl State {
    /// Creates the initial state.
    pub(super) fn new(clock: Clock, token_lifetime: Duration) -> Self {
        let mut state = Self {
            clock,
            ..Self::default()
        };
        state.oauth.lifetime = token_lifetime;
        state.seed();
        state
    }

    /// Returns the current time in seconds, for a new object.
    pub(super) fn now(&mut self) -> u64 {
        self.clock.tick().as_secs()
    }

    /// Returns a new ID.
    pub(super) fn id(&mut self, prefix: &str) -> String {
        const ALPHABET: &[u8; 62] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        // Multiplying the count by a constant scatters the IDs, which then look like those
        // of the documentation.
        self.random += 1;
        let mut number = (self.random * 30_211_481_337) % 62_u64.pow(6);
        let mut id = prefix.to_owned();
        for _ in 0..6 {
            id.push(ALPHABET[(number % 62) as usize].into());
            number /= 62;
        }
        id
    }

    /// Responds to a request, with the faults that apply to it, and records it.
    pub(super) fn respond(&mut self, request: Request, api_key: &str) -> Reply {
        if let Some(target) = request.path.strip_prefix("/sandbox/") {
            let result = self.control(target, &request);
            return result.unwrap_or_else(|error| error).into();
        }
        let route = match_route(&request);
        let operation = route.as_ref().ok().map(|route| route.operation.id());
        let reply = match self.faults.inject(&request, operation, self.clock.now()) {
            Ok(injected) => Reply {
                response: injected
                    .response
                    .unwrap_or_else(|| self.handle(&request, route, api_key)),
                delay: injected.delay,
                cut_body: injected.cut_body,
            },
            Err(response) => response.into(),
        };
        self.requests.push(request);
        reply
    }

    fn handle(
        &mut self,
        request: &Request,
        route: Result<Match, Response>,
        api_key: &str,
    ) -> Response {
        let result = route.and_then(|route| {
            let caller = self.authenticate(request, route.operation, api_key)?;
            let input = Input::read(request, &route, caller)?;
            self.dispatch(route.operation.id(), &input)
        });
        result.unwrap_or_else(|error| error)
    }

    fn dispatch(&mut self, operation: &str, input: &Input) -> HandlerResult {
        match operation {
            "getAccount" => self.get_account(input),
            "listAccounts" => self.list_accounts(input),
            "listWorkspaceAccounts" => self.list_workspace_accounts(input),
            "listApps" => self.list_apps(input),
            "getApp" => self.get_app(input),
            "createComponent" => self.create_component(input),
            "getComponent" => self.get_component(input, "key_or_id"),
            "getRegistryComponent" => self.get_component(input, "key"),
            "searchComponents" => self.search_components(input),
            "createOAuthToken" => self.create_oauth_token(input),
            "revokeOAuthToken" => self.revoke_oauth_token(input),
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
            other => Err(Response::error(
                501,
                format!("the sandbox does not support {other}"),
            )),
        }
    }

    /// Returns the owner of a new object: the workspace that the request names or that its
    /// access token belongs to, or null for the user. `org_id` takes precedence over its synonym `workspace_id`.
    pub(super) fn owner(&mut self, input: &Input) -> Result<Value, Response> {
        let named = ["org_id", "workspace_id"];
        let mut named = named.iter().filter_map(|name| {
            let body = input.body[*name].as_str();
            input.query(name).or(body)
        });
        let workspace = match (named.next(), input.caller) {
            (Some(workspace), _) | (None, Caller::Workspace(workspace)) => workspace,
            (None, _) => return Ok(Value::Null),
        };
        self.workspaces.get(workspace)?;
        Ok(json!(workspace))
    }
}

/// Returns the error response for an unknown ID.
pub(super) fn not_found(id: &str) -> Response {
    Response::error(404, format!("{id} does not exist"))
}

/// Encodes an ID in Base64, as in the documented cursors.
pub(super) fn cursor(id: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in id.as_bytes().chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..=chunk.len() {
            let index = bits >> (18 - 6 * digit) & 63;
            text.push(ALPHABET[index as usize].into());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn cursor_matches_the_documentation() {
        assert_eq!(super::cursor("dc_K0uAee"), "ZGNfSzB1QWVl");
        assert_eq!(super::cursor("apn_2kVhLH"), "YXBuXzJrVmhMSA");
    }
}
