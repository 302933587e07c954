//! Options of a single call.

use std::sync::{Arc, Mutex};

use pipedream_client::CallOptions;

use crate::support::clock::TestClock;
use crate::support::fixtures::builder;
use crate::support::server::{Action, Server, json};

#[tokio::test]
async fn call_options_apply_to_the_request_of_each_page() {
    let headers = Arc::new(Mutex::new(Vec::new()));
    let log = headers.clone();
    let server = Server::start(move |request| {
        let request = request?;
        let found = |name| request.header(name).unwrap_or_default().to_owned();
        let mut log = log.lock().unwrap();
        log.push((found("x-note"), found("user-agent"), found("authorization")));
        let cursor = if log.len() < 3 { format!("\"c{}\"", log.len()) } else { "null".to_owned() };
        let page = format!(
            r#"{{"page_info":{{"total_count":3,"count":1,"start_cursor":null,"end_cursor":{cursor}}},"data":[{{"id":"dc_1"}}]}}"#
        );
        Some(Action::Respond(json(200, &page)))
    })
    .await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let options = CallOptions::new()
        .header("x-note", "a")
        .header("user-agent", "mine/1");
    let list = client
        .list_my_sources()
        .options(options)
        .select::<serde_json::Value>("id");
    assert_eq!(list.stream().try_collect().await.unwrap().len(), 3);
    let expected = (
        "a".to_owned(),
        "mine/1".to_owned(),
        "Bearer canary-token".to_owned(),
    );
    assert_eq!(
        *headers.lock().unwrap(),
        [expected.clone(), expected.clone(), expected]
    );

    let before = server.requests();
    for options in [
        CallOptions::new().header("authorization", "Bearer other"),
        CallOptions::new().header("content-length", "7"),
        CallOptions::new().header("x-note", "a\r\nb: c"),
    ] {
        let error = client.list_my_sources().options(options).await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.requests(), before);
}
