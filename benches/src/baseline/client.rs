//! The calls of the baseline.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::redirect::Policy;
use serde::de::DeserializeOwned;

use super::visited::{Account, Data, Page, Source, WorkflowDetails};

/// A client for the operations that the benchmarks call.
pub struct Baseline {
    http: reqwest::Client,
    base_url: String,
}

/// Creates an HTTP client with the same timeouts and headers as the client, set once.
pub fn http_client() -> Result<reqwest::Client> {
    let mut headers = HeaderMap::new();
    // A `String`, like a key from the environment.
    let mut key = HeaderValue::try_from("Bearer pd_0123456789abcdef0123456789abcdef".to_owned())?;
    key.set_sensitive(true);
    headers.insert(AUTHORIZATION, key);
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, HeaderValue::from_static("baseline/0.1.0"));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    Ok(reqwest::Client::builder()
        .default_headers(headers)
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(30))
        .timeout(Duration::from_secs(60))
        .redirect(Policy::none())
        .no_proxy()
        .tls_backend_preconfigured(tls)
        .build()?)
}

impl Baseline {
    /// Creates a client for the API at a base URL.
    pub fn new(base_url: String) -> Result<Self> {
        Ok(Self {
            http: http_client()?,
            base_url,
        })
    }

    async fn get<T: DeserializeOwned>(&self, url: String) -> Result<T> {
        let response = self.http.get(url).send().await?.error_for_status()?;
        let body = response.bytes().await?;
        Ok(serde_json::from_str(std::str::from_utf8(&body)?)?)
    }

    /// Calls `getAccount`.
    pub async fn account(&self, id: &str) -> Result<Account> {
        let url = format!("{}/accounts/{id}", self.base_url);
        Ok(self.get::<Data<Account>>(url).await?.data)
    }

    /// Calls `listMySources`.
    pub async fn my_sources(&self, limit: u8) -> Result<Page<Source>> {
        self.get(format!("{}/users/me/sources?limit={limit}", self.base_url))
            .await
    }

    /// Calls `listWorkspaceSources`, optionally after a cursor.
    pub async fn workspace_sources(&self, id: &str, after: Option<&str>) -> Result<Page<Source>> {
        let base = &self.base_url;
        self.get(match after {
            None => format!("{base}/orgs/{id}/sources?limit=100"),
            Some(after) => format!("{base}/orgs/{id}/sources?after={after}&limit=100"),
        })
        .await
    }

    /// Passes each item of all pages of `listWorkspaceSources` to a function. Only one page
    /// is in memory.
    pub async fn all_workspace_sources(
        &self,
        id: &str,
        mut each: impl FnMut(Source),
    ) -> Result<()> {
        let mut after: Option<String> = None;
        loop {
            let page = self.workspace_sources(id, after.as_deref()).await?;
            page.items.into_iter().for_each(&mut each);
            after = page.page_info.and_then(|info| info.end_cursor);
            if after.is_none() {
                return Ok(());
            }
        }
    }

    /// Calls `getWorkflow`.
    pub async fn workflow(&self, id: &str) -> Result<WorkflowDetails> {
        self.get(format!("{}/workflows/{id}", self.base_url)).await
    }

    /// Calls `deleteSource`.
    pub async fn delete_source(&self, id: &str) -> Result<()> {
        let url = format!("{}/sources/{id}", self.base_url);
        self.http.delete(url).send().await?.error_for_status()?;
        Ok(())
    }
}
