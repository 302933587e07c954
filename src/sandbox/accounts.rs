//! Connected accounts.

use serde_json::{Value, json};

use super::input::Input;
use super::state::{Answer, Shelf, State};

impl State {
    pub(super) fn get_account(&mut self, input: &Input) -> Answer {
        let mut account = self.accounts.get(input.path("account_id"))?.clone();
        if input.query("include_credentials") == Some("1") {
            account["credentials"] = account["_credentials"].clone();
        }
        Ok(input.data(&account))
    }

    pub(super) fn list_accounts(&mut self, input: &Input) -> Answer {
        let workspace = input.path("workspace_id");
        self.workspaces.get(workspace)?;
        // The list tells IDs and names only.
        let brief = Shelf {
            items: self.accounts.items.iter().map(brief).collect(),
            places: self.accounts.places.clone(),
        };
        let app = input.query("query");
        Ok(input.page(&brief, |account| {
            account["_owner"] == workspace && app.is_none_or(|app| account["_app"] == app)
        }))
    }
}

fn brief((place, account): (&u64, &Value)) -> (u64, Value) {
    let (owner, app) = (&account["_owner"], &account["_app"]);
    let (id, name) = (&account["id"], &account["name"]);
    (
        *place,
        json!({"id": id, "name": name, "_owner": owner, "_app": app}),
    )
}
