//! Sources.

use pipedream_client::sandbox::Sandbox;
use serde_json::json;

use crate::http::{delete, get, post, put, send};
use crate::subscriptions::subscriptions;

#[tokio::test]
async fn source_is_created_updated_and_deleted() {
    let builder = Sandbox::builder().documented();
    let sandbox = builder.fixed_clock().start().await;
    let created = post(
        &sandbox,
        "/sources",
        json!({
            "component_id": "sc_abc123",
            "name": " My News! ",
            "configured_props": {"timer": {"intervalSeconds": 60}, "url": "u"},
        }),
    )
    .await;
    let created = created.data();
    assert_eq!(created["name"], " My News! ");
    assert_eq!(created["name_slug"], "my-news");
    assert_eq!(created["active"], true);
    assert_eq!(created["component_id"], "sc_abc123");
    assert_eq!(
        created["configured_props"],
        json!({"timer": {"cron": null, "interval_seconds": 60}, "url": "u"})
    );
    let body = json!({"component_id": "sc_abc123", "name": "my news"});
    for slug in ["my-news-2", "my-news-3"] {
        let next = post(&sandbox, "/sources", body.clone()).await.data();
        assert_eq!(next["name_slug"], slug);
    }
    // The default name is the name of the component.
    let body = json!({"component_code": "name: 'from code'"});
    let unnamed = post(&sandbox, "/sources", body).await.data();
    assert_eq!(unnamed["name"], "from code");

    let target = format!("/sources/{}", created["id"].as_str().unwrap());
    let invalid = put(&sandbox, &target, json!({"name": "n"})).await;
    assert_eq!(invalid.status, 422);
    let body = json!({"component_id": "sc_def456", "name": "renamed", "active": false});
    assert_eq!(put(&sandbox, &target, body).await.status, 200);
    let find = async || {
        let all = get(&sandbox, "/users/me/sources?limit=100").await.data();
        let all = all.as_array().unwrap().iter();
        all.into_iter()
            .find(|one| one["id"] == created["id"])
            .cloned()
    };
    let updated = find().await.unwrap();
    assert_eq!(updated["name"], "renamed");
    assert_eq!(updated["active"], false);
    assert_eq!(updated["component_id"], "sc_def456");
    assert_eq!(updated["created_at"], created["created_at"]);
    assert!(updated["updated_at"].as_u64() > created["updated_at"].as_u64());
    // Absent fields keep their values.
    let body = json!({"component_id": "sc_abc123"});
    assert_eq!(put(&sandbox, &target, body).await.status, 200);
    assert_eq!(find().await.unwrap()["name"], "renamed");

    assert_eq!(delete(&sandbox, &target).await.status, 200);
    assert!(find().await.is_none());
    assert_eq!(delete(&sandbox, &target).await.status, 404);
    let body = json!({"component_id": "sc_abc123"});
    assert_eq!(put(&sandbox, &target, body).await.status, 404);
}
#[tokio::test]
async fn workspace_sources_belong_to_the_workspace() {
    let sandbox = Sandbox::start().await;
    let body = json!({"component_code": ""});
    for query in [
        "org_id=o_abc123",
        "workspace_id=o_abc123",
        "org_id=o_abc123&workspace_id=o_0",
    ] {
        let created = post(&sandbox, &format!("/sources?{query}"), body.clone()).await;
        assert_eq!(created.status, 200, "{query}");
    }
    for query in [
        "org_id=o_0",
        "workspace_id=o_0",
        "org_id=o_0&workspace_id=o_abc123",
    ] {
        let created = post(&sandbox, &format!("/sources?{query}"), body.clone()).await;
        assert_eq!(created.status, 404, "{query}");
    }
    assert_eq!(get(&sandbox, "/orgs/o_abc123/sources").await.ids().len(), 3);
    assert_eq!(get(&sandbox, "/orgs/o_BYDI5y/sources").await.ids().len(), 0);
    assert!(get(&sandbox, "/users/me/sources").await.ids().is_empty());
    let projects = get(&sandbox, "/workspaces/o_abc123/projects").await;
    assert_eq!(projects.ids(), ["proj_wx9sgy"]);
    assert!(
        get(&sandbox, "/workspaces/o_BYDI5y/projects")
            .await
            .ids()
            .is_empty()
    );
    for list in [
        "/orgs/o_0/sources",
        "/workspaces/o_0/subscriptions",
        "/workspaces/o_0/accounts",
        "/workspaces/o_0/projects",
        "/workspaces/o_0",
    ] {
        assert_eq!(get(&sandbox, list).await.status, 404, "{list}");
    }
    let source = sandbox.add_source("mine");
    let flow = sandbox.add_workflow("w");
    let target = format!(
        "POST /subscriptions?emitter_id={}&listener_id={}&org_id=o_abc123",
        source.as_str(),
        flow.as_str()
    );
    assert_eq!(send(&sandbox, &target, None).await.status, 200);
    assert!(subscriptions(&sandbox).await.is_empty());
    let shared = get(&sandbox, "/workspaces/o_abc123/subscriptions")
        .await
        .data();
    assert_eq!(shared[0]["emitter_id"], source.as_str());
    assert_eq!(shared[0]["listener_id"], flow.as_str());
}
