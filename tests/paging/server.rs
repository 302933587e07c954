//! A server of lists.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use pipedream_client::Client;
use serde_json::{Value, json};

/// A server that maps each cursor to a page.
pub(crate) struct PageServer {
    server: MockServer,
    pub(crate) queries: Arc<Mutex<Vec<HashMap<String, String>>>>,
}

impl PageServer {
    /// Serves the pages that `page` returns for the cursor `after`, at any path. A `status` in
    /// the page sets the status.
    pub(crate) async fn start(
        page: impl Fn(Option<&str>) -> Value + Send + Sync + 'static,
    ) -> Self {
        Self::start_with(move |query| {
            let body = page(query.get("after").map(String::as_str));
            let status = body["status"].as_u64().unwrap_or(200);
            (u16::try_from(status).unwrap(), body.to_string())
        })
        .await
    }

    /// Serves the status and the body that `respond` returns for a query.
    pub(crate) async fn start_with(
        respond: impl Fn(&HashMap<String, String>) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        let server = MockServer::start_async().await;
        let queries = Arc::new(Mutex::new(Vec::new()));
        let record = queries.clone();
        server
            .mock_async(move |when, then| {
                when.any_request();
                then.respond_with(move |request: &HttpMockRequest| {
                    let query: HashMap<_, _> = request.query_params().into_iter().collect();
                    let (status, body) = respond(&query);
                    record.lock().unwrap().push(query);
                    HttpMockResponse::builder()
                        .status(status)
                        .body(body)
                        .build()
                });
            })
            .await;
        Self { server, queries }
    }

    pub(crate) fn client(&self) -> Client {
        Client::builder()
            .api_key("key")
            .base_url(self.server.base_url())
            .build()
            .unwrap()
    }

    pub(crate) fn requests(&self) -> usize {
        self.queries.lock().unwrap().len()
    }
}

pub(crate) fn page(ids: &[usize], cursor: Option<&str>) -> Value {
    let data: Vec<_> = ids
        .iter()
        .map(|id| json!({"id": format!("dc_{id}")}))
        .collect();
    json!({"page_info": {"end_cursor": cursor}, "data": data})
}

/// Pages of these sizes, each with a cursor. After the last one, an empty page without a
/// cursor.
pub(crate) fn pages_of_sizes(sizes: Vec<usize>) -> impl Fn(Option<&str>) -> Value {
    move |after| {
        let at = after.map_or(0, |cursor| cursor.parse::<usize>().unwrap() + 1);
        let Some(size) = sizes.get(at) else {
            return page(&[], None);
        };
        let start: usize = sizes[..at].iter().sum();
        let ids: Vec<_> = (start..start + size).collect();
        page(&ids, Some(&at.to_string()))
    }
}
