//! A stateful stand-in for the API, on loopback: to develop and demonstrate
//! without an account and without a network.
//!
//! What is created is listed, what is deleted is gone, and what the documentation
//! forbids is refused: 401 without the right API key, 404 for what is not there,
//! 400 for a query and 422 for a body that it does not allow. IDs and times are the
//! same in every run.
//!
//! Where the documentation is silent, the sandbox decides: an unknown cursor leads
//! to an empty page; a subscription that stands already stays as it is; what is
//! deleted takes its subscriptions and events along; events that are deleted are
//! gone by the next request, although the answer is 202.
//!
//! ```
//! use pipedream_client::sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), pipedream_client::Error> {
//! let sandbox = Sandbox::start().await;
//! let client = sandbox.client();
//!
//! let id = sandbox.add_source("news");
//! assert_eq!(client.list_my_sources().await?.items[0].id, id);
//!
//! client.delete_source().id(&id).await?;
//! assert!(client.list_my_sources().await?.items.is_empty());
//! # Ok(())
//! # }
//! ```

mod accounts;
mod components;
mod events;
mod input;
mod pages;
mod seed;
mod sources;
mod state;
mod subscriptions;
mod webhooks;
mod workflows;

use std::sync::{Arc, Mutex, MutexGuard};

use crate::Client;
pub use crate::testing::loopback::Request;
use crate::testing::loopback::Server;
use state::State;

/// The API key that a sandbox takes.
const API_KEY: &str = "sandbox-key";

/// A stand-in for the API. It stops when it is dropped.
pub struct Sandbox {
    server: Server,
    state: Arc<Mutex<State>>,
}

impl Sandbox {
    /// Starts a sandbox on a free port: one user, with the workspace `o_abc123`, its
    /// project `proj_wx9sgy` and the template `tch_3BXfWO`.
    pub async fn start() -> Self {
        Self::with(State::new()).await
    }

    /// Starts a sandbox that holds what the documentation's examples speak of too:
    /// `dc_abc123`, `p_abc123`, `wh_abc123`, `apn_abc123` and others.
    pub async fn documented() -> Self {
        let mut state = State::new();
        state.seed_documented();
        Self::with(state).await
    }

    async fn with(state: State) -> Self {
        let state = Arc::new(Mutex::new(state));
        let answering = state.clone();
        let server = Server::start(move |request| {
            let mut state = lock(&answering);
            let expected = format!("Bearer {API_KEY}");
            let response = state.answer(&request, &expected);
            state.requests.push(request);
            response
        })
        .await;
        Self { server, state }
    }

    /// A client of this sandbox.
    pub fn client(&self) -> Client {
        self.server.client(API_KEY)
    }

    /// Where the sandbox is.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// The API key that it takes.
    pub fn api_key(&self) -> &'static str {
        API_KEY
    }

    /// The requests since the last time, in order.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.lock().requests)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}
