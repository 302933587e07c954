//! Lists in the sandbox: nothing missing, nothing twice.

use std::collections::{BTreeSet, HashSet, VecDeque};

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

/// The same while sources come and go: with each page one is deleted that was listed,
/// sometimes the very one that the cursor names, and one that was not, and one is made.
#[tokio::test]
async fn what_stays_is_streamed_once_while_others_come_and_go() {
    let mut cursors_deleted = 0;
    for limit in 1..=100_u8 {
        let sandbox = Sandbox::start().await;
        let client = sandbox.client();
        let (mut staying, mut going) = (Vec::new(), VecDeque::new());
        for number in 0..1000 {
            staying.push(sandbox.add_source(&format!("stays {number}")));
            if number % 20 == 0 {
                going.push_back(sandbox.add_source(&format!("goes {number}")));
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
            // Near the cursor, before and after it.
            let known: HashSet<_> = listed.iter().collect();
            let ahead = going.iter().position(|id| !known.contains(id));
            let behind = ahead.unwrap_or(going.len()).checked_sub(1);
            for at in [ahead, behind].into_iter().flatten() {
                let gone = going.remove(at).unwrap();
                cursors_deleted += usize::from(listed.last() == Some(&gone));
                client.delete_source().id(&gone).await.unwrap();
            }
            if pages < 20 {
                sandbox.add_source(&format!("comes {pages}"));
            }
        }

        let once: HashSet<_> = listed.iter().collect();
        assert_eq!(once.len(), listed.len(), "twice, with pages of {limit}");
        let kept: HashSet<_> = staying.iter().collect();
        let stayed: Vec<_> = listed.iter().filter(|id| kept.contains(id)).collect();
        assert!(
            stayed.into_iter().eq(&staying),
            "missing, with pages of {limit}"
        );
    }
    assert!(
        cursors_deleted > 50,
        "{cursors_deleted} cursors named what is gone"
    );
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
