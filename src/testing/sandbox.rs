//! A stateful simulation of the API on loopback, for development and demonstrations
//! without an account or a network.
//!
//! Created objects appear in lists and deleted objects disappear. Invalid requests are
//! rejected as documented: 401 for a wrong API key, 404 for an unknown object, 400 for an
//! invalid query and 422 for an invalid body. IDs are the same in every run. Times are those
//! of the system, unless [`SandboxBuilder::fixed_clock`] is set.
//!
//! The sandbox behaves as follows where the documentation does not say: an unknown cursor
//! returns an empty page; subscribing twice changes nothing; deleting an object deletes
//! its subscriptions and events; deleted events are gone by the next request, although
//! the response is 202. The search of the registry ranks a few components by the words of
//! their keys.
//!
//! An OAuth client can get access tokens: its ID is [`Sandbox::client_id`] and its secret
//! [`Sandbox::client_secret`]. A token is valid for an hour, or for
//! [`SandboxBuilder::token_lifetime`]; an expired or revoked token is rejected with 401. The
//! operations that require the API key of a user reject a token with 403.
//!
//! [`Fault`] makes the sandbox fail: a rate limit, an error status, latency or a cut body.
//! [`guide::sandbox`](crate::guide::sandbox) shows this, and the endpoints for programs in other
//! languages.
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
mod apps;
mod clock;
mod components;
mod control;
mod events;
mod faults;
mod input;
mod oauth;
mod paginate;
mod search;
mod seed;
mod sources;
mod state;
mod subscriptions;
mod webhooks;
mod workflows;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use crate::client::Client;
pub use crate::testing::loopback::Request;
use crate::testing::loopback::{Server, client};
use clock::Clock;
pub use faults::Fault;
use state::State;

/// The API key that a sandbox accepts.
const API_KEY: &str = "sandbox-key";

/// The OAuth client that a sandbox accepts.
const CLIENT_ID: &str = "sandbox-client";
const CLIENT_SECRET: &str = "sandbox-secret";

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
        Self::builder().start().await
    }

    /// Starts a sandbox that also contains the objects of the documentation's examples,
    /// such as `dc_abc123`, `p_abc123`, `wh_abc123` and `apn_abc123`.
    pub async fn documented() -> Self {
        Self::builder().documented().start().await
    }

    /// Returns a builder, which configures a sandbox.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Returns a client of this sandbox.
    pub fn client(&self) -> Client {
        client(self.base_url(), API_KEY)
    }

    /// Returns the base URL of the sandbox.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// Returns the API key that the sandbox accepts.
    pub fn api_key(&self) -> &'static str {
        API_KEY
    }

    /// Returns the ID of the OAuth client that the sandbox accepts.
    pub fn client_id(&self) -> &'static str {
        CLIENT_ID
    }

    /// Returns the secret of the OAuth client that the sandbox accepts.
    pub fn client_secret(&self) -> &'static str {
        CLIENT_SECRET
    }

    /// Revokes every access token.
    pub fn revoke_tokens(&self) {
        self.lock().revoke_all_tokens();
    }

    /// Advances the clock of the sandbox, for example until an access token expires.
    pub fn advance(&self, by: Duration) {
        self.lock().clock.advance(by);
    }

    /// Adds a fault, after those of the builder.
    pub fn add_fault(&self, fault: Fault) {
        self.lock().faults.add(fault);
    }

    /// Removes all faults, those of the builder included.
    pub fn clear_faults(&self) {
        self.lock().faults.clear();
    }

    /// Returns the requests of the API since the previous call of this method, in order.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.lock().requests)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// Configures a [`Sandbox`].
///
/// ```
/// use std::time::Duration;
/// use pipedream_client::sandbox::Sandbox;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let sandbox = Sandbox::builder()
///     .documented()
///     .fixed_clock()
///     .token_lifetime(Duration::from_secs(60))
///     .start()
///     .await;
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it starts a sandbox"]
pub struct SandboxBuilder {
    documented: bool,
    fixed_clock: bool,
    token_lifetime: Duration,
    faults: Vec<Fault>,
}

impl SandboxBuilder {
    /// Adds the objects of the documentation's examples, as [`Sandbox::documented`] does.
    pub fn documented(mut self) -> Self {
        self.documented = true;
        self
    }

    /// Uses a clock that starts at the Unix timestamp 1,700,000,000 and advances by one
    /// second for each new object. Times are then the same in every run. The default is
    /// the clock of the system.
    pub fn fixed_clock(mut self) -> Self {
        self.fixed_clock = true;
        self
    }

    /// Sets how long an access token is valid. The default is an hour.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Adds a fault. [`Fault`] has an example.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Starts the sandbox on a free port.
    ///
    /// # Panics
    ///
    /// Panics if the system has no free port or cannot start a thread.
    pub async fn start(self) -> Sandbox {
        let clock = match self.fixed_clock {
            true => Clock::fixed(),
            false => Clock::real(),
        };
        let mut state = State::new(clock, self.token_lifetime);
        if self.documented {
            state.seed_documented();
        }
        self.faults
            .into_iter()
            .for_each(|fault| state.faults.add(fault));
        let state = Arc::new(Mutex::new(state));
        let shared = state.clone();
        let server = Server::start(move |request| lock(&shared).respond(request, API_KEY))
            .expect("a server on a free port of loopback");
        Sandbox { server, state }
    }
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            documented: false,
            fixed_clock: false,
            token_lifetime: Duration::from_secs(3600),
            faults: Vec::new(),
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}
