//! Pages, cursors and field selection of lists.

use std::collections::{BTreeSet, HashSet, VecDeque};

use pipedream_client::sandbox::Sandbox;
use serde_json::Value;

use crate::http::get;

#[tokio::test]
async fn thousand_sources_are_streamed_with_every_page_size() {
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
        assert!(
            ids == expected,
            "{} sources with pages of {limit}",
            ids.len()
        );
    }
}

/// With each page, the test deletes a listed source, sometimes the one that the cursor
/// names, deletes a source that is not listed yet, and adds a source.
#[tokio::test]
async fn remaining_sources_are_streamed_once_while_others_are_added_and_deleted() {
    let mut cursors_deleted = 0;
    for limit in 1..=100_u8 {
        let sandbox = Sandbox::start().await;
        let client = sandbox.client();
        let (mut kept, mut extra) = (Vec::new(), VecDeque::new());
        for number in 0..1000 {
            kept.push(sandbox.add_source(&format!("kept {number}")));
            if number % 20 == 0 {
                extra.push_back(sandbox.add_source(&format!("extra {number}")));
            }
        }

        let mut stream = client.list_my_sources().limit(limit).stream();
        let (mut listed, mut pages) = (Vec::new(), 0);
        while let Some(source) = stream.next().await {
            let source = source.unwrap();
            let is_last_of_page = (listed.len() + 1) % usize::from(limit) == 0;
            listed.push(source.id);
            if !is_last_of_page {
                continue;
            }
            pages += 1;
            // The nearest sources before and after the cursor.
            let known: HashSet<_> = listed.iter().collect();
            let ahead = extra.iter().position(|id| !known.contains(id));
            let behind = ahead.unwrap_or(extra.len()).checked_sub(1);
            for at in [ahead, behind].into_iter().flatten() {
                let gone = extra.remove(at).unwrap();
                cursors_deleted += usize::from(listed.last() == Some(&gone));
                client.delete_source().id(&gone).await.unwrap();
            }
            if pages < 20 {
                sandbox.add_source(&format!("added {pages}"));
            }
        }

        let once: HashSet<_> = listed.iter().collect();
        assert_eq!(
            once.len(),
            listed.len(),
            "a source was listed twice with pages of {limit}"
        );
        let remaining: HashSet<_> = kept.iter().collect();
        let found: Vec<_> = listed.iter().filter(|id| remaining.contains(id)).collect();
        assert!(
            found.into_iter().eq(&kept),
            "a source is missing with pages of {limit}"
        );
    }
    assert!(
        cursors_deleted > 50,
        "only {cursors_deleted} cursors named a deleted source"
    );
}

#[tokio::test]
async fn fields_are_selected_and_pages_go_backwards() {
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
#[tokio::test]
async fn pages_have_cursors_and_counts() {
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
async fn include_and_exclude_select_fields() {
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
