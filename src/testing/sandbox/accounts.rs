//! Connected accounts.

use serde_json::{Value, json};

use super::input::Input;
use super::state::{HandlerResult, State};

impl State {
    pub(super) fn get_account(&mut self, input: &Input) -> HandlerResult {
        let mut account = self.accounts.get(input.path("account_id"))?.clone();
        if input.flag("include_credentials")?.unwrap_or(false) {
            account["credentials"] = account["_credentials"].clone();
        }
        Ok(input.data(&account))
    }

    /// Returns the accounts that the caller can access.
    pub(super) fn list_accounts(&mut self, input: &Input) -> HandlerResult {
        let owner = self.owner(input)?;
        let with_credentials = input.flag("include_credentials")?.unwrap_or(false);
        let accounts = self.accounts.map(|account| {
            let mut account = account.clone();
            if with_credentials {
                account["credentials"] = account["_credentials"].clone();
            }
            account
        });
        let (app, client) = (input.query("app"), input.query("oauth_app_id"));
        Ok(input.page(&accounts, |account| {
            (owner.is_null() || account["_owner"] == owner)
                && app.is_none_or(|app| account["_app"] == app || account["app"]["id"] == app)
                && client.is_none_or(|client| account["_oauth_app_id"] == client)
        }))
    }

    pub(super) fn list_workspace_accounts(&mut self, input: &Input) -> HandlerResult {
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
