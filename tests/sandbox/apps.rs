//! Apps, the accounts of all apps, and the search of the registry.

use pipedream_client::sandbox::Sandbox;
use serde_json::json;

use crate::http::get;

#[tokio::test]
async fn apps_are_filtered_and_found_by_id_or_slug() {
    let sandbox = Sandbox::start().await;
    let (slack, bot) = ("app_OkrhR1", "app_mWnheL");
    for (query, ids) in [
        ("", &[slack, bot] as &[_]),
        ("?q=slack", &[slack, bot]),
        ("?q=BOT", &[bot]),
        ("?q=none", &[]),
        ("?has_components=1", &[slack, bot]),
        ("?has_triggers=1", &[slack]),
        ("?has_triggers=0", &[slack, bot]),
        ("?limit=1", &[slack]),
    ] {
        let apps = get(&sandbox, &format!("/apps{query}")).await;
        assert_eq!(apps.ids(), ids, "{query}");
    }
    for name in [slack, "slack"] {
        let app = get(&sandbox, &format!("/apps/{name}")).await.data();
        assert_eq!(app["name"], "Slack");
        assert_eq!(app["connect"]["proxy_enabled"], json!(true));
        assert_eq!(app.get("_triggers"), None);
    }
    assert_eq!(get(&sandbox, "/apps/none").await.status, 404);
}

/// `/components/search` also matches `/components/{key_or_id}`.
#[tokio::test]
async fn search_wins_over_the_component_of_that_key() {
    let sandbox = Sandbox::start().await;
    let query = "When+a+new+Hubspot+contact+is+added,+send+me+an+SMS";
    for (more, expected) in [
        (
            "&limit=1",
            json!({"sources": ["hubspot-new-contact"], "actions": ["twilio-send-sms"]}),
        ),
        (
            "&app=twilio",
            json!({"sources": [], "actions": ["twilio-send-sms"]}),
        ),
        (
            "&similarity_threshold=1",
            json!({"sources": ["hubspot-new-contact"], "actions": []}),
        ),
        (
            "&similarity_threshold=1&debug=true",
            json!({"sources": ["hubspot-new-contact"], "actions": [], "similarity": {"hubspot-new-contact": 1.0}}),
        ),
    ] {
        let found = get(&sandbox, &format!("/components/search?query={query}{more}")).await;
        assert_eq!((found.status, &found.body), (200, &expected), "{more}");
    }
    let client = sandbox.client();
    let found = client.search_components().query("send sms").await.unwrap();
    assert_eq!(found.actions.unwrap()[0], "twilio-send-sms");
}

#[tokio::test]
async fn accounts_are_listed_with_credentials_only_on_request() {
    let sandbox = Sandbox::start().await;
    let sheets = sandbox.add_account("one", "google_sheets", json!({"api_key": "k"}));
    let slack = sandbox.add_account("two", "slack", json!({}));
    let (sheets, slack) = (sheets.as_str(), slack.as_str());
    for (query, ids) in [
        ("", &[sheets, slack] as &[_]),
        ("?app=slack", &[slack]),
        ("?app=app_abc123", &[sheets, slack]),
        ("?oauth_app_id=oa_1", &[]),
        ("?org_id=o_BYDI5y", &[]),
        ("?workspace_id=o_abc123", &[sheets, slack]),
    ] {
        let accounts = get(&sandbox, &format!("/accounts{query}")).await;
        assert_eq!(accounts.ids(), ids, "{query}");
        for account in accounts.body["data"].as_array().unwrap() {
            assert!(account["app"].is_object() && account.get("credentials").is_none());
        }
    }
    let target = "/accounts?include_credentials=true&app=google_sheets";
    let with = get(&sandbox, target).await;
    assert_eq!(with.body["data"][0]["credentials"], json!({"api_key": "k"}));
}
