//! Lists in the sandbox: nothing missing, nothing twice.

use std::collections::{BTreeSet, HashSet};

use pipedream_client::sandbox::Sandbox;
use serde_json::Value;

#[tokio::test]
async fn a_thousand_sources_are_streamed_with_every_page_size() {
    let sandbox = Sandbox::start().await;
    let expected: Vec<_> = (0..1000)
        .map(|number| sandbox.add_source(&format!("s{number}")))
        .collect();
    let client = sandbox.client();
    for limit in 1..=100_u8 {
        let mut stream = client.list_my_sources().limit(limit).stream();
        let mut ids = Vec::with_capacity(1000);
        while let Some(source) = stream.next().await {
            ids.push(source.unwrap().id);
        }
        assert!(ids == expected, "{} with pages of {limit}", ids.len());
    }
}

#[tokio::test]
async fn what_stays_is_streamed_once_while_others_come_and_go() {
    let sandbox = Sandbox::start().await;
    let all: Vec<_> = (0..300)
        .map(|number| sandbox.add_source(&format!("s{number}")))
        .collect();
    let client = sandbox.client();
    for limit in [1_u8, 7, 10, 100] {
        let going: Vec<_> = (0..40)
            .map(|number| sandbox.add_source(&format!("going {number}")))
            .collect();
        let delete = async {
            for id in &going {
                client.delete_source().id(id).await.unwrap();
                sandbox.add_source("coming");
            }
        };
        let stream = async {
            let mut stream = client.list_my_sources().limit(limit).stream();
            let mut ids = Vec::new();
            while let Some(source) = stream.next().await {
                ids.push(source.unwrap().id);
            }
            ids
        };
        let (ids, ()) = tokio::join!(stream, delete);
        let once: HashSet<_> = ids.iter().collect();
        assert_eq!(once.len(), ids.len(), "something came twice");
        assert!(
            all.iter().all(|id| once.contains(id)),
            "something is missing"
        );
    }
}

#[tokio::test]
async fn fields_are_selected_and_pages_go_both_ways() {
    let sandbox = Sandbox::start().await;
    let ids: Vec<_> = (0..5).map(|_| sandbox.add_source("news")).collect();
    let client = sandbox.client();
    let brief: Vec<Value> = client.list_my_sources().select("id,name").await.unwrap();
    let names: BTreeSet<_> = brief[0].as_object().unwrap().keys().collect();
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["id", "name"]);

    let last = client.list_my_sources().limit(5).await.unwrap();
    let end = last.page_info.unwrap().end_cursor.unwrap();
    let before = client
        .list_my_sources()
        .limit(2)
        .before(end.as_str())
        .await
        .unwrap();
    let before: Vec<_> = before.items.into_iter().map(|one| one.id).collect();
    assert_eq!(before, ids[2..4]);
}
