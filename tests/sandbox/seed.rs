//! The data of `Sandbox::documented`.

use pipedream_client::sandbox::Sandbox;

use crate::http::get;
use crate::subscriptions::subscriptions;

#[tokio::test]
async fn documented_resources_exist() {
    let sandbox = Sandbox::documented().await;
    for target in [
        "/components/my-component",
        "/components/sc_def456",
        "/components/registry/github-new-repository",
        "/components/rss-new-item-in-feed",
        "/workflows/p_def456",
        "/accounts/apn_2kVhLR",
        "/workspaces/o_BYDI5y",
        "/workspaces/o_abc123",
        "/users/me",
    ] {
        assert_eq!(get(&sandbox, target).await.status, 200, "{target}");
    }
    let me = get(&sandbox, "/users/me").await.data();
    assert_eq!(me["username"], "dylburger");
    let sources = get(&sandbox, "/users/me/sources?limit=100").await;
    for id in [
        "dc_abc123",
        "dc_def456",
        "dc_K0uAee",
        "dc_5YGuMo",
        "dc_5v3unr",
        "dc_rXau6o",
    ] {
        assert!(sources.ids().contains(&id), "{id}");
    }
    assert_eq!(
        get(&sandbox, "/orgs/o_abc123/sources").await.ids(),
        ["dc_ghi789"]
    );
    assert_eq!(
        get(&sandbox, "/users/me/webhooks").await.ids(),
        ["wh_abc123", "wh_def456"]
    );
    let events = get(&sandbox, "/sources/dc_abc123/event_summaries").await;
    let ids = ["1589486981599-0", "1589486981598-0", "1589486981597-0"];
    assert_eq!(events.ids(), ids);
    for target in ["event_summaries", "%24errors/event_summaries"] {
        let events = get(&sandbox, &format!("/workflows/p_abc123/{target}")).await;
        assert_eq!(events.ids().len(), 1, "{target}");
    }
    let all = subscriptions(&sandbox).await;
    let pattern = ["dc_*", "wh_abc123", ""].map(str::to_owned);
    assert!(all.contains(&pattern), "{all:?}");
    // New IDs differ from documented ones.
    let id = sandbox.add_source("new");
    assert!(!sources.ids().contains(&id.as_str()));
}
