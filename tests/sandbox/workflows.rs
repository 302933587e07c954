//! Workflows.

use pipedream_client::sandbox::Sandbox;
use serde_json::{Value, json};

use crate::http::{get, post, put, send};

#[tokio::test]
async fn workflow_is_created_from_a_template_and_toggled() {
    let sandbox = Sandbox::start().await;
    let props = |workflow: &Value| {
        let steps = workflow["steps"].as_array().unwrap().iter();
        steps
            .map(|step| step["configured_props_json"].clone())
            .collect::<Vec<_>>()
    };
    let body = |settings: Value| {
        json!({
            "org_id": "o_abc123",
            "project_id": "proj_wx9sgy",
            "template_id": "tch_3BXfWO",
            "settings": settings,
        })
    };
    let default = post(&sandbox, "/workflows", body(json!({}))).await.data();
    assert_eq!(default["name"], "example workflow name");
    assert_eq!(default["active"], true);
    let namespace = default["steps"][0]["namespace"].as_str().unwrap();
    let mut request = body(json!({"name": "mine", "auto_deploy": false}));
    request["steps"] = json!([
        {"namespace": namespace, "props": {"a": 1}},
        {"namespace": "no such step", "props": {"b": 2}},
    ]);
    let custom = post(&sandbox, "/workflows", request).await.data();
    assert_eq!(custom["name"], "mine");
    assert_eq!(custom["active"], false);
    let (before, after) = (props(&default), props(&custom));
    assert_eq!(after[0], r#"{"a":1}"#);
    assert_eq!(after[1..], before[1..]);

    for (project, template) in [("proj_0", "tch_3BXfWO"), ("proj_wx9sgy", "tch_0")] {
        let mut unknown = body(json!({}));
        unknown["project_id"] = json!(project);
        unknown["template_id"] = json!(template);
        assert_eq!(post(&sandbox, "/workflows", unknown).await.status, 404);
    }

    let id = custom["id"].as_str().unwrap();
    let target = format!("/workflows/{id}");
    let fetched = get(&sandbox, &target).await;
    assert_eq!(fetched.body["steps"], custom["steps"]);
    assert_eq!(fetched.body["triggers"], custom["triggers"]);
    let response = put(&sandbox, &target, json!({"active": true})).await;
    assert_eq!(response.status, 200, "{response:?}");
    let other_workspace = put(&sandbox, &target, json!({"active": true, "org_id": "o_0"})).await;
    assert_eq!(other_workspace.status, 404);
    for request in ["GET", "PUT"] {
        let body = (request == "PUT").then(|| json!({"active": true}));
        let response = send(&sandbox, &format!("{request} /workflows/p_0"), body).await;
        assert_eq!(response.status, 404);
    }
}
#[tokio::test]
async fn workflow_events_and_errors_are_listed_separately() {
    let sandbox = Sandbox::start().await;
    let flow = sandbox.add_workflow("w");
    let emitted = sandbox.emit_from_workflow(&flow, json!({"n": 1}));
    let failed = sandbox.fail_workflow(&flow, json!({"n": 2}), "RangeError");
    let target = format!("/workflows/{}", flow.as_str());
    let events = get(&sandbox, &format!("{target}/event_summaries")).await;
    assert_eq!(events.ids(), [emitted.as_str()]);
    assert_eq!(
        events.body["data"][0]["metadata"]["emitter_id"],
        flow.as_str()
    );
    let errors = get(&sandbox, &format!("{target}/%24errors/event_summaries")).await;
    assert_eq!(errors.ids(), [failed.as_str()]);
    let error = &errors.body["data"][0]["event"];
    assert_eq!(error["error"]["code"], "RangeError");
    assert_eq!(error["original_event"], json!({"n": 2}));
    assert_eq!(error["metadata"]["name"], "$errors");
    assert!(errors.body["data"][0].get("metadata").is_none());
}
