//! A stateful simulation of the API on loopback, for development and demonstrations
//! without an account or a network.
//!
//! Created objects appear in lists and deleted objects disappear. Invalid requests are
//! rejected as documented: 401 for a wrong API key, 404 for an unknown object, 400 for an
//! invalid query and 422 for an invalid body. IDs and times are the same in every run.
//!
//! The sandbox behaves as follows where the documentation does not say: an unknown cursor
//! returns an empty page; subscribing twice changes nothing; deleting an object deletes
//! its subscriptions and events; deleted events are gone by the next request, although
//! the response is 202.
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
mod paginate;
mod seed;
mod sources;
mod state;
mod subscriptions;
mod webhooks;
mod workflows;

use std::sync::{Arc, Mutex, MutexGuard};

use crate::client::Client;
pub use crate::testing::loopback::Request;
use crate::testing::loopback::Server;
use state::State;

/// The API key that a sandbox accepts.
const API_KEY: &str = "sandbox-key";

/// A simulation of the API. Dropping it stops the server.
///
/// [`add_source`](Self::add_source), [`emit`](Self::emit) and similar methods change its
/// state without a request.
pub struct Sandbox {
    server: Server,
    state: Arc<Mutex<State>>,
}

impl Sandbox {
    /// Starts a sandbox on a free port, with one user, the workspace `o_abc123`, the
    /// project `proj_wx9sgy` and the template `tch_3BXfWO`.
    pub async fn start() -> Self {
        Self::with(State::new()).await
    }

    /// Starts a sandbox that also contains the objects of the documentation's examples,
    /// such as `dc_abc123`, `p_abc123`, `wh_abc123` and `apn_abc123`.
    pub async fn documented() -> Self {
        let mut state = State::new();
        state.seed_documented();
        Self::with(state).await
    }

    async fn with(state: State) -> Self {
        let state = Arc::new(Mutex::new(state));
        let shared = state.clone();
        let server = Server::start(move |request| {
            let mut state = lock(&shared);
            let expected = format!("Bearer {API_KEY}");
            let response = state.handle(&request, &expected);
            state.requests.push(request);
            response
        })
        .await;
        Self { server, state }
    }

    /// Returns a client of this sandbox.
    pub fn client(&self) -> Client {
        self.server.client(API_KEY)
    }

    /// Returns the base URL of the sandbox.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// Returns the API key that the sandbox accepts.
    pub fn api_key(&self) -> &'static str {
        API_KEY
    }

    /// Returns the requests since the previous call of this method, in order.
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
