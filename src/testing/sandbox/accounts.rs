//! Connected accounts.

use serde_json::{Value, json};

use super::input::Input;
use super::state::{HandlerResult, State};

impl State {
    pub(super) fn get_account(&mut self, input: &Input) -> HandlerResult {
        let mut account = self.accounts.get(input.path("account_id"))?.clone();
        if input.query("include_credentials") == Some("1") {
            account["credentials"] = account["_credentials"].clone();
        }
        Ok(input.data(&account))
    }

    pub(super) fn list_accounts(&mut self, input: &Input) -> HandlerResult {
        let workspace = input.path("workspace_id");
        self.workspaces.get(workspace)?;
        // The list contains only IDs and names.
        let summaries = self.accounts.map(summary);
        let app = input.query("query");
        Ok(input.page(&summaries, |account| {
            account["_owner"] == workspace && app.is_none_or(|app| account["_app"] == app)
        }))
    }
}

fn summary(account: &Value) -> Value {
    let (owner, app) = (&account["_owner"], &account["_app"]);
    json!({"id": account["id"], "name": account["name"], "_owner": owner, "_app": app})
}
