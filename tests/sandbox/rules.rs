//! What the sandbox makes of a request, operation by operation.

use pipedream_client::sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::{Answer, send, send_raw};

async fn get(sandbox: &Sandbox, target: &str) -> Answer {
    send(sandbox, &format!("GET {target}"), None).await
}

async fn post(sandbox: &Sandbox, target: &str, body: Value) -> Answer {
    send(sandbox, &format!("POST {target}"), Some(body)).await
}

async fn put(sandbox: &Sandbox, target: &str, body: Value) -> Answer {
    send(sandbox, &format!("PUT {target}"), Some(body)).await
}

async fn delete(sandbox: &Sandbox, target: &str) -> Answer {
    send(sandbox, &format!("DELETE {target}"), None).await
}

/// Makes a subscription.
async fn subscribe(sandbox: &Sandbox, emitter: &str, listener: &str, name: &str) -> u16 {
    let target = format!(
        "POST /subscriptions?emitter_id={emitter}&listener_id={listener}&event_name={name}"
    );
    send(sandbox, &target, None).await.status
}

/// The subscriptions of the user: emitter, listener and name of the event.
async fn subscriptions(sandbox: &Sandbox) -> Vec<[String; 3]> {
    let all = get(sandbox, "/users/me/subscriptions?limit=100").await;
    let all = all.data();
    let text = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
    let names = ["emitter_id", "listener_id", "event_name"];
    let all = all.as_array().unwrap().iter();
    all.map(|one| names.map(|name| text(one, name))).collect()
}

#[tokio::test]
async fn a_request_that_no_operation_has_is_refused() {
    let sandbox = Sandbox::documented().await;
    for (request, status) in [
        ("GET /nowhere", 404),
        ("GET /accounts/", 404),
        ("GET /accounts/apn_abc123/more", 404),
        ("GET /users", 404),
        ("GET /accounts/%zz", 404),
        ("GET /accounts/%ff", 404),
        ("POST /accounts/apn_abc123", 405),
        ("GET /accounts/apn%5Fabc123", 200),
        ("GET /accounts/apn_abc12%34", 404),
    ] {
        let answer = send(&sandbox, request, None).await;
        assert_eq!(answer.status, status, "{request}: {answer:?}");
    }
    let answer = send(&sandbox, "PATCH /sources/dc_abc123", None).await;
    assert_eq!(answer.status, 405);
    assert!(
        answer.head.contains("allow: put, delete") || answer.head.contains("allow: delete, put")
    );
}

#[tokio::test]
async fn a_query_that_is_not_allowed_is_refused() {
    let sandbox = Sandbox::documented().await;
    for (target, status) in [
        ("/users/me/sources?limit=0", 400),
        ("/users/me/sources?limit=1", 200),
        ("/users/me/sources?limit=100", 200),
        ("/users/me/sources?limit=101", 400),
        ("/users/me/sources?limit=ten", 400),
        ("/users/me/sources?limit=1&limit=1", 400),
        ("/users/me/sources?limit=1&include=id&exclude=id", 200),
        ("/users/me/sources?a=1&b=1&a=2", 400),
        ("/accounts/apn_abc123?include_credentials=0", 200),
        ("/accounts/apn_abc123?include_credentials=true", 400),
        ("/sources/dc_abc123/event_summaries?expand=event", 200),
        ("/sources/dc_abc123/event_summaries?expand=all", 400),
    ] {
        let answer = get(&sandbox, target).await;
        assert_eq!(answer.status, status, "{target}: {answer:?}");
        assert_eq!(
            answer.body["error"].is_string(),
            status == 400,
            "{answer:?}"
        );
    }
}

#[tokio::test]
async fn a_body_that_is_not_allowed_is_refused() {
    let sandbox = Sandbox::documented().await;
    let key = format!("authorization: Bearer {}\r\n", sandbox.api_key());
    let json = format!("{key}content-type: application/json; charset=utf-8\r\n");
    let text = format!("{key}content-type: text/plain\r\n");
    let good = r#"{"component_id": "sc_abc123"}"#;
    for (headers, body, status) in [
        (&json, good, 200),
        (&text, good, 400),
        (&key, good, 400),
        (&json, "", 400),
        (&json, "{", 400),
        (&json, "[]", 422),
        (&json, r#"{"component_id": 7}"#, 422),
        (&json, r#"{"component_id": "sc_abc123", "name": null}"#, 422),
        (&json, r#"{"name": "n"}"#, 422),
        (&json, r#"{"component_id": "sc_0"}"#, 404),
    ] {
        let answer = send_raw(&sandbox, "POST /sources", headers, body).await;
        assert_eq!(answer.status, status, "{body}: {answer:?}");
    }
    // Without the key nothing else is looked at.
    for headers in ["", "authorization: Bearer other\r\n"] {
        let answer = send_raw(&sandbox, "POST /sources", headers, "{").await;
        assert_eq!(answer.status, 401);
    }
}

#[tokio::test]
async fn a_component_is_named_by_its_code_or_its_file() {
    let sandbox = Sandbox::start().await;
    let code = r#"export default {name: "News", key: 'my-news', version: "1.2.3"}"#;
    let one = post(&sandbox, "/components", json!({"component_code": code})).await;
    let one = one.data();
    assert_eq!(one["name"], "News");
    assert_eq!(one["version"], "1.2.3");
    assert_eq!(one["code"], code);
    let hash = one["code_hash"].as_str().unwrap();
    assert_eq!(hash.len(), 64);
    assert!(hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");

    let again = post(&sandbox, "/components", json!({"component_code": code})).await;
    let again = again.data();
    assert_eq!(again["code_hash"], one["code_hash"]);
    assert_ne!(again["id"], one["id"]);
    let other = format!("{code} ");
    let other = post(&sandbox, "/components", json!({"component_code": other})).await;
    assert_ne!(other.data()["code_hash"], one["code_hash"]);

    let url = "https://example.com/sources/new-item.js";
    let file = post(&sandbox, "/components", json!({"component_url": url})).await;
    let file = file.data();
    assert_eq!(file["name"], "new-item");
    assert_eq!(file["version"], "0.0.1");
    assert_eq!(file["code"], format!("// {url}"));
    let bare = post(
        &sandbox,
        "/components",
        json!({"component_code": "name: news"}),
    )
    .await;
    assert_eq!(bare.data()["name"], "component");

    let id = one["id"].as_str().unwrap();
    for (target, found) in [
        (format!("/components/{id}"), Some(&one)),
        ("/components/my-news".to_owned(), Some(&one)),
        ("/components/new-item".to_owned(), Some(&file)),
        ("/components/registry/my-news".to_owned(), Some(&one)),
        (format!("/components/registry/{id}"), None),
        ("/components/sc_0".to_owned(), None),
    ] {
        let answer = get(&sandbox, &target).await;
        match found {
            Some(component) => assert_eq!(answer.data()["id"], component["id"], "{target}"),
            None => assert_eq!(answer.status, 404, "{target}"),
        }
    }
}

#[tokio::test]
async fn a_source_is_made_changed_and_deleted() {
    let sandbox = Sandbox::documented().await;
    let made = post(
        &sandbox,
        "/sources",
        json!({
            "component_id": "sc_abc123",
            "name": " My News! ",
            "configured_props": {"timer": {"intervalSeconds": 60}, "url": "u"},
        }),
    )
    .await;
    let made = made.data();
    assert_eq!(made["name"], " My News! ");
    assert_eq!(made["name_slug"], "my-news");
    assert_eq!(made["active"], true);
    assert_eq!(made["component_id"], "sc_abc123");
    assert_eq!(
        made["configured_props"],
        json!({"timer": {"cron": null, "interval_seconds": 60}, "url": "u"})
    );
    let body = json!({"component_id": "sc_abc123", "name": "my news"});
    for slug in ["my-news-2", "my-news-3"] {
        let next = post(&sandbox, "/sources", body.clone()).await.data();
        assert_eq!(next["name_slug"], slug);
    }
    // Without a name it has that of its component.
    let body = json!({"component_code": "name: 'from code'"});
    let unnamed = post(&sandbox, "/sources", body).await.data();
    assert_eq!(unnamed["name"], "from code");

    let target = format!("/sources/{}", made["id"].as_str().unwrap());
    let nothing = put(&sandbox, &target, json!({"name": "n"})).await;
    assert_eq!(nothing.status, 422);
    let body = json!({"component_id": "sc_def456", "name": "renamed", "active": false});
    assert_eq!(put(&sandbox, &target, body).await.status, 200);
    let find = async || {
        let all = get(&sandbox, "/users/me/sources?limit=100").await.data();
        let all = all.as_array().unwrap().iter();
        all.into_iter().find(|one| one["id"] == made["id"]).cloned()
    };
    let changed = find().await.unwrap();
    assert_eq!(changed["name"], "renamed");
    assert_eq!(changed["active"], false);
    assert_eq!(changed["component_id"], "sc_def456");
    assert_eq!(changed["created_at"], made["created_at"]);
    assert!(changed["updated_at"].as_u64() > made["updated_at"].as_u64());
    // What is not told stays.
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
async fn what_is_made_for_a_workspace_is_its_own() {
    let sandbox = Sandbox::start().await;
    let body = json!({"component_code": ""});
    for query in [
        "org_id=o_abc123",
        "workspace_id=o_abc123",
        "org_id=o_abc123&workspace_id=o_0",
    ] {
        let made = post(&sandbox, &format!("/sources?{query}"), body.clone()).await;
        assert_eq!(made.status, 200, "{query}");
    }
    for query in [
        "org_id=o_0",
        "workspace_id=o_0",
        "org_id=o_0&workspace_id=o_abc123",
    ] {
        let made = post(&sandbox, &format!("/sources?{query}"), body.clone()).await;
        assert_eq!(made.status, 404, "{query}");
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

#[tokio::test]
async fn subscriptions_are_made_once_and_deleted_one_by_one() {
    let sandbox = Sandbox::start().await;
    let (one, two) = (sandbox.add_source("one"), sandbox.add_source("two"));
    let flow = sandbox.add_workflow("w");
    let (one, two, flow) = (one.as_str(), two.as_str(), flow.as_str());
    let hook = send(&sandbox, "POST /webhooks?url=https://example.com", None).await;
    let hook = hook.data()["id"].as_str().unwrap().to_owned();

    for (emitter, listener, status) in [
        (one, flow, 200),
        (one, flow, 200),
        (flow, one, 200),
        (two, &*hook, 200),
        ("dc_*", flow, 200),
        ("p_*", flow, 200),
        ("wh_*", flow, 404),
        ("dc_0", flow, 404),
        (&*hook, flow, 404),
        (one, "p_0", 404),
        (one, "dc_*", 404),
    ] {
        let status_of = subscribe(&sandbox, emitter, listener, "").await;
        assert_eq!(status_of, status, "{emitter} {listener}");
    }
    assert_eq!(subscribe(&sandbox, one, flow, "$errors").await, 200);
    let of =
        |emitter: &str, listener: &str, name: &str| [emitter, listener, name].map(str::to_owned);
    let expected = [
        of(one, flow, ""),
        of(flow, one, ""),
        of(two, &hook, ""),
        of("dc_*", flow, ""),
        of("p_*", flow, ""),
        of(one, flow, "$errors"),
    ];
    assert_eq!(subscriptions(&sandbox).await, expected);

    for missing in ["emitter_id=dc_1", "listener_id=p_1"] {
        for method in ["POST", "DELETE"] {
            let target = format!("{method} /subscriptions?{missing}");
            assert_eq!(send(&sandbox, &target, None).await.status, 400, "{target}");
        }
    }
    let target = format!("/subscriptions?emitter_id={one}&listener_id={flow}");
    assert_eq!(delete(&sandbox, &target).await.status, 200);
    assert_eq!(subscriptions(&sandbox).await, expected[1..]);
    assert_eq!(delete(&sandbox, &target).await.status, 404);
    assert_eq!(subscriptions(&sandbox).await, expected[1..]);

    // What is gone listens no more, and is listened to no more.
    assert_eq!(
        delete(&sandbox, &format!("/webhooks/{hook}")).await.status,
        200
    );
    assert_eq!(
        delete(&sandbox, &format!("/webhooks/{hook}")).await.status,
        404
    );
    let left = [&expected[1], &expected[3], &expected[4], &expected[5]].map(Clone::clone);
    assert_eq!(subscriptions(&sandbox).await, left);
    assert_eq!(
        delete(&sandbox, &format!("/sources/{one}")).await.status,
        200
    );
    assert_eq!(subscriptions(&sandbox).await, expected[3..5]);
}

#[tokio::test]
async fn who_listens_to_all_that_is_new_is_subscribed_once() {
    let sandbox = Sandbox::start().await;
    let old = sandbox.add_source("old");
    let flow = sandbox.add_workflow("w");
    let auto = |listener: &str, name: &str| {
        format!("POST /auto_subscriptions?event_name={name}&listener_id={listener}")
    };
    assert_eq!(send(&sandbox, &auto("p_0", "a"), None).await.status, 404);
    let nameless = format!("POST /auto_subscriptions?listener_id={}", flow.as_str());
    assert_eq!(send(&sandbox, &nameless, None).await.status, 400);
    for name in ["a", "a", "b"] {
        let answer = send(&sandbox, &auto(flow.as_str(), name), None).await;
        assert_eq!(answer.status, 200);
    }
    assert!(
        subscriptions(&sandbox).await.is_empty(),
        "{} was there before",
        old.as_str()
    );
    let emitter = sandbox.add_source("new");
    let of = |name: &str| [emitter.as_str(), flow.as_str(), name].map(str::to_owned);
    assert_eq!(subscriptions(&sandbox).await, [of("a"), of("b")]);

    // A listener that is gone is told of nothing.
    let source = sandbox.add_source("listener");
    let answer = send(&sandbox, &auto(source.as_str(), "c"), None).await;
    assert_eq!(answer.status, 200);
    delete(&sandbox, &format!("/sources/{}", source.as_str())).await;
    let before = subscriptions(&sandbox).await.len();
    sandbox.add_workflow("newer");
    assert_eq!(subscriptions(&sandbox).await.len(), before + 2);
}

#[tokio::test]
async fn webhooks_want_a_url_with_a_host() {
    let sandbox = Sandbox::start().await;
    for (url, status) in [
        ("https://example.com/a", 200),
        ("http://example.com", 200),
        ("https://", 400),
        ("https:///path", 400),
        ("https://exa%20mple", 400),
        ("ftp://example.com", 400),
        ("example.com", 400),
    ] {
        let url = url.replace('%', "%25");
        let answer = send(&sandbox, &format!("POST /webhooks?url={url}"), None).await;
        assert_eq!(answer.status, status, "{url}");
    }
    assert_eq!(send(&sandbox, "POST /webhooks", None).await.status, 400);
    let target = "POST /webhooks?url=https://example.com/b&name=n&description=d";
    let made = send(&sandbox, target, None).await.data();
    assert_eq!(made["url"], "https://example.com/b");
    assert_eq!(made["name"], "n");
    assert_eq!(made["description"], "d");
    assert_eq!(made["active"], true);
    let all = get(&sandbox, "/users/me/webhooks").await;
    assert_eq!(all.ids().len(), 3);
    assert_eq!(all.ids()[2], made["id"]);
}

#[tokio::test]
async fn a_workflow_is_made_from_a_template_and_switched() {
    let sandbox = Sandbox::start().await;
    let steps = |of: &Value| {
        let steps = of["steps"].as_array().unwrap().iter();
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
    let plain = post(&sandbox, "/workflows", body(json!({}))).await.data();
    assert_eq!(plain["name"], "example workflow name");
    assert_eq!(plain["active"], true);
    let namespace = plain["steps"][0]["namespace"].as_str().unwrap();
    let mut named = body(json!({"name": "mine", "auto_deploy": false}));
    named["steps"] = json!([
        {"namespace": namespace, "props": {"a": 1}},
        {"namespace": "no such step", "props": {"b": 2}},
    ]);
    let made = post(&sandbox, "/workflows", named).await.data();
    assert_eq!(made["name"], "mine");
    assert_eq!(made["active"], false);
    let (before, after) = (steps(&plain), steps(&made));
    assert_eq!(after[0], r#"{"a":1}"#);
    assert_eq!(after[1..], before[1..]);

    for (project, template) in [("proj_0", "tch_3BXfWO"), ("proj_wx9sgy", "tch_0")] {
        let mut unknown = body(json!({}));
        unknown["project_id"] = json!(project);
        unknown["template_id"] = json!(template);
        assert_eq!(post(&sandbox, "/workflows", unknown).await.status, 404);
    }

    let id = made["id"].as_str().unwrap();
    let target = format!("/workflows/{id}");
    let shown = get(&sandbox, &target).await;
    assert_eq!(shown.body["steps"], made["steps"]);
    assert_eq!(shown.body["triggers"], made["triggers"]);
    let answer = put(&sandbox, &target, json!({"active": true})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let elsewhere = put(&sandbox, &target, json!({"active": true, "org_id": "o_0"})).await;
    assert_eq!(elsewhere.status, 404);
    for request in ["GET", "PUT"] {
        let body = (request == "PUT").then(|| json!({"active": true}));
        let answer = send(&sandbox, &format!("{request} /workflows/p_0"), body).await;
        assert_eq!(answer.status, 404);
    }
}

#[tokio::test]
async fn credentials_are_told_when_asked_for() {
    let sandbox = Sandbox::start().await;
    let sheets = sandbox.add_account("one", "google_sheets", json!({"api_key": "k"}));
    let slack = sandbox.add_account("two", "slack", json!({}));
    let target = format!("/accounts/{}", sheets.as_str());
    let plain = get(&sandbox, &target).await.data();
    assert_eq!(plain["name"], "one");
    assert_eq!(plain["app"]["name"], "google_sheets");
    assert!(plain.get("credentials").is_none());
    let whole = get(&sandbox, &format!("{target}?include_credentials=1"))
        .await
        .data();
    assert_eq!(whole["credentials"], json!({"api_key": "k"}));
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

#[tokio::test]
async fn pages_tell_where_they_stand() {
    let sandbox = Sandbox::start().await;
    let ids: Vec<_> = (0..5).map(|_| sandbox.add_source("s")).collect();
    let ids: Vec<_> = ids.iter().map(|id| id.as_str()).collect();
    let page = get(&sandbox, "/users/me/sources?limit=2").await;
    assert_eq!(page.ids(), ids[..2]);
    let info = page.body["page_info"].clone();
    assert_eq!(info["total_count"], 5);
    assert_eq!(info["count"], 2);
    let (start, end) = (info["start_cursor"].as_str(), info["end_cursor"].as_str());
    let (start, end) = (start.unwrap(), end.unwrap());
    assert_ne!(start, end);
    for (query, expected) in [
        (format!("after={end}"), &ids[2..]),
        (format!("after={start}"), &ids[1..]),
        (format!("after={end}&limit=1"), &ids[2..3]),
        (format!("before={end}"), &ids[..1]),
        (format!("before={start}"), &[]),
        (format!("after={start}&before={end}"), &[]),
        ("after=unknown".to_owned(), &[]),
        ("before=unknown".to_owned(), &[]),
    ] {
        let page = get(&sandbox, &format!("/users/me/sources?{query}")).await;
        assert_eq!(page.ids(), expected, "{query}");
    }
    let page = get(&sandbox, "/users/me/sources?after=unknown").await;
    assert_eq!(page.body["page_info"]["total_count"], 5);
    assert_eq!(page.body["page_info"]["count"], 0);
    assert!(page.body["page_info"]["end_cursor"].is_null());
}

#[tokio::test]
async fn fields_are_taken_and_left_out() {
    let sandbox = Sandbox::start().await;
    sandbox.add_source("s");
    let names = async |query: &str| {
        let page = get(&sandbox, &format!("/users/me/sources?{query}")).await;
        let item = page.body["data"][0].as_object().unwrap().clone();
        item.keys().cloned().collect::<Vec<_>>()
    };
    let all = names("").await;
    assert!(all.iter().all(|name| !name.starts_with('_')), "{all:?}");
    assert_eq!(names("include=id,%20name,_owner").await, ["id", "name"]);
    let rest = names("exclude=id,name").await;
    assert_eq!(rest.len(), all.len() - 2);
    assert!(!rest.contains(&"id".to_owned()), "{rest:?}");
    assert_eq!(names("include=id,name&exclude=id").await, ["name"]);
}

#[tokio::test]
async fn events_are_told_latest_first_a_hundred_of_them() {
    let sandbox = Sandbox::start().await;
    let source = sandbox.add_source("s");
    let target = format!("/sources/{}/event_summaries", source.as_str());
    let events = target.as_str();
    assert!(get(&sandbox, events).await.ids().is_empty());
    let emitted: Vec<_> = (0..105)
        .map(|number| sandbox.emit(&source, json!({"n": number})))
        .collect();
    let latest: Vec<_> = emitted.iter().rev().map(|id| id.as_str()).collect();

    let whole = get(&sandbox, &format!("{events}?limit=100")).await;
    assert_eq!(whole.ids(), latest[..100]);
    assert_eq!(whole.body["page_info"]["total_count"], 100);
    let first = &whole.body["data"][0];
    assert_eq!(first["event"], json!({"n": 104}));
    assert_eq!(first["metadata"]["emitter_id"], source.as_str());
    let milliseconds = first["indexed_at_ms"].as_u64().unwrap();
    assert_eq!(latest[0], format!("{milliseconds}-0"));
    // Each of them took a second.
    assert_eq!(whole.body["data"][1]["indexed_at_ms"], milliseconds - 1_000);

    let page = get(&sandbox, &format!("{events}?limit=3&after={}", latest[1])).await;
    assert_eq!(page.ids(), latest[2..5]);
    assert_eq!(page.body["page_info"]["end_cursor"], latest[4]);
    let page = get(&sandbox, &format!("{events}?limit=3&before={}", latest[9])).await;
    assert_eq!(page.ids(), latest[6..9]);

    let range = format!("/sources/{}/events", source.as_str());
    let (from, to) = (latest[3], latest[1]);
    let answer = delete(&sandbox, &format!("{range}?start_id={from}&end_id={to}")).await;
    assert_eq!(answer.status, 202);
    let left = get(&sandbox, events).await;
    assert_eq!(left.ids()[..3], [latest[0], latest[4], latest[5]]);
    assert_eq!(
        delete(&sandbox, &format!("{range}?start_id={}", latest[4]))
            .await
            .status,
        202
    );
    let left = get(&sandbox, &format!("{events}?limit=100")).await;
    assert_eq!(left.ids()[..2], [latest[5], latest[6]]);
    assert_eq!(
        delete(&sandbox, &format!("{range}?end_id={}", latest[7]))
            .await
            .status,
        202
    );
    let left = get(&sandbox, events).await;
    assert_eq!(left.ids(), [latest[5], latest[6]]);
    assert_eq!(delete(&sandbox, &range).await.status, 202);
    assert!(get(&sandbox, events).await.ids().is_empty());
    for request in [
        "GET /sources/dc_0/event_summaries",
        "DELETE /sources/dc_0/events",
        "GET /workflows/p_0/event_summaries",
        "GET /workflows/p_0/%24errors/event_summaries",
    ] {
        assert_eq!(send(&sandbox, request, None).await.status, 404, "{request}");
    }
}

#[tokio::test]
async fn what_a_deleted_source_emitted_is_gone() {
    let sandbox = Sandbox::documented().await;
    let target = "/sources/dc_abc123";
    assert_eq!(
        get(&sandbox, &format!("{target}/event_summaries"))
            .await
            .ids()
            .len(),
        3
    );
    assert_eq!(delete(&sandbox, target).await.status, 200);
    assert_eq!(
        get(&sandbox, &format!("{target}/event_summaries"))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn a_workflow_tells_events_and_errors_apart() {
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

#[tokio::test]
async fn a_large_event_keeps_its_shape_and_loses_its_length() {
    let sandbox = Sandbox::start().await;
    let source = sandbox.add_source("s");
    let target = format!("/sources/{}/event_summaries", source.as_str());
    // With its quotes and its name, `text` makes the event exactly as long as is
    // told whole, and then one longer.
    let around = json!({"text": ""}).to_string().len();
    for (length, whole) in [(1_024 - around, true), (1_025 - around, false)] {
        let event = json!({"text": "x".repeat(length)});
        sandbox.emit(&source, event.clone());
        let shown = get(&sandbox, &target).await.body["data"][0]["event"].clone();
        assert_eq!(shown == event, whole, "{length}");
    }
    let event = json!({
        "short": "stays",
        "list": ["é".repeat(900), {"deep": "y".repeat(900)}],
        "number": 7,
    });
    sandbox.emit(&source, event.clone());
    let shown = get(&sandbox, &target).await.body["data"][0]["event"].clone();
    assert!(shown.to_string().len() <= 1_024, "{shown}");
    assert_eq!(shown["short"], "stays");
    assert_eq!(shown["number"], 7);
    for text in [&shown["list"][0], &shown["list"][1]["deep"]] {
        let text = text.as_str().unwrap();
        assert!(text.ends_with('…'), "{text}");
        assert!(text.chars().count() > 100, "no more is cut than has to be");
    }
    let whole = get(&sandbox, &format!("{target}?expand=event")).await;
    assert_eq!(whole.body["data"][0]["event"], event);
    // What is large by its number of values cannot be cut, and is told.
    let wide = json!(vec![1_234_567; 1_000]);
    sandbox.emit(&source, wide.clone());
    assert_eq!(get(&sandbox, &target).await.body["data"][0]["event"], wide);
}

#[tokio::test]
async fn what_the_documentation_speaks_of_is_there() {
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
    let titles = get(&sandbox, "/sources/dc_abc123/event_summaries").await;
    let ids = ["1589486981599-0", "1589486981598-0", "1589486981597-0"];
    assert_eq!(titles.ids(), ids);
    for target in ["event_summaries", "%24errors/event_summaries"] {
        let events = get(&sandbox, &format!("/workflows/p_abc123/{target}")).await;
        assert_eq!(events.ids().len(), 1, "{target}");
    }
    let all = subscriptions(&sandbox).await;
    let pattern = ["dc_*", "wh_abc123", ""].map(str::to_owned);
    assert!(all.contains(&pattern), "{all:?}");
    // What is new is told apart from what was there.
    let id = sandbox.add_source("new");
    assert!(!sources.ids().contains(&id.as_str()));
}

#[tokio::test]
async fn requests_are_told_once_and_without_the_key() {
    let sandbox = Sandbox::start().await;
    get(&sandbox, "/users/me?include=id").await;
    get(&sandbox, "/nowhere").await;
    let requests = sandbox.take_requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].method, "GET");
    assert_eq!(requests[0].path, "/users/me");
    assert_eq!(requests[0].query, [("include".to_owned(), "id".to_owned())]);
    let key = format!("Bearer {}", sandbox.api_key());
    assert_eq!(requests[0].header("authorization"), Some(&*key));
    assert_eq!(requests[0].header("x-absent"), None);
    let shown = format!("{:?}", requests[0]);
    assert!(shown.contains("/users/me"), "{shown}");
    assert!(!shown.contains(sandbox.api_key()), "{shown}");
    assert!(sandbox.take_requests().is_empty());
}
