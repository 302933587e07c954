//! Accounts.

use pipedream_client::sandbox::Sandbox;
use serde_json::json;

use crate::http::get;

#[tokio::test]
async fn credentials_are_included_only_on_request() {
    let sandbox = Sandbox::start().await;
    let sheets = sandbox.add_account("one", "google_sheets", json!({"api_key": "k"}));
    let slack = sandbox.add_account("two", "slack", json!({}));
    let target = format!("/accounts/{}", sheets.as_str());
    let without = get(&sandbox, &target).await.data();
    assert_eq!(without["name"], "one");
    assert_eq!(without["app"]["name"], "google_sheets");
    assert!(without.get("credentials").is_none());
    let with = get(&sandbox, &format!("{target}?include_credentials=1"))
        .await
        .data();
    assert_eq!(with["credentials"], json!({"api_key": "k"}));
    assert_eq!(get(&sandbox, "/accounts/apn_0").await.status, 404);

    let all = "/workspaces/o_abc123/accounts";
    let list = get(&sandbox, all).await;
    assert_eq!(list.ids(), [sheets.as_str(), slack.as_str()]);
    assert_eq!(
        list.body["data"][0],
        json!({"id": sheets.as_str(), "name": "one"})
    );
    let some = get(&sandbox, &format!("{all}?query=slack")).await;
    assert_eq!(some.ids(), [slack.as_str()]);
    assert!(
        get(&sandbox, &format!("{all}?query=none"))
            .await
            .ids()
            .is_empty()
    );
    assert!(
        get(&sandbox, "/workspaces/o_BYDI5y/accounts")
            .await
            .ids()
            .is_empty()
    );
}
