//! The mock server.

use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard};

use super::expectation::Expectation;
use super::http::HttpServer;
use super::{Then, When, report};
use crate::client::Client;
use crate::generated::examples;
use crate::testing::loopback::{Request, Response, client, match_route};

/// A server on loopback that responds as its mocks specify.
///
/// The first matching mock handles a call. Dropping the server fails the test, unless
/// every mock was called and every call was expected.
pub struct MockServer {
    server: HttpServer,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    mocks: Vec<Registered>,
    unexpected: Vec<Request>,
    /// Whether unexpected calls get the documented example.
    documented: bool,
}

struct Registered {
    expectation: Arc<Mutex<Expectation>>,
    response: Arc<Mutex<Response>>,
    location: &'static Location<'static>,
    calls: usize,
    /// The expected number of calls; `None` for at least one.
    times: Option<usize>,
}

impl MockServer {
    /// Starts a server without mocks.
    pub async fn start() -> Self {
        Self::with(State::default()).await
    }

    /// Starts a server that responds to each operation with its documented example.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), pipedream_client::Error> {
    /// let server = pipedream_client::mock::MockServer::documented().await;
    /// let me = server.client().get_current_user().await?;
    /// assert_eq!(me.username.as_deref(), Some("dylburger"));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn documented() -> Self {
        Self::with(State {
            documented: true,
            ..State::default()
        })
        .await
    }

    async fn with(state: State) -> Self {
        let state = Arc::new(Mutex::new(state));
        let shared = state.clone();
        let server = HttpServer::start(move |request| lock(&shared).handle(request)).await;
        Self { server, state }
    }

    /// Returns a client of this server.
    pub fn client(&self) -> Client {
        client(self.base_url(), "mock-key")
    }

    /// Returns the base URL of the server.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// Checks that every mock was called and every call was expected.
    ///
    /// # Panics
    ///
    /// Panics with a diff if the calls differ from the expectations.
    #[track_caller]
    pub fn verify(&self) {
        let report = lock(&self.state).report();
        assert!(report.is_empty(), "{report}");
    }

    #[track_caller]
    pub(crate) fn mock(&self, configure: impl FnOnce(When, Then)) -> Mock {
        let expectation = Arc::new(Mutex::new(Expectation::default()));
        let response = Arc::new(Mutex::new(Response::new(200, None)));
        configure(When::new(expectation.clone()), Then::new(response.clone()));
        let mut state = lock(&self.state);
        state.mocks.push(Registered {
            expectation,
            response,
            location: Location::caller(),
            calls: 0,
            times: None,
        });
        Mock {
            state: self.state.clone(),
            index: state.mocks.len() - 1,
        }
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        // A second panic would abort the program and hide the first.
        if !std::thread::panicking() {
            self.verify();
        }
    }
}

/// A mock that was registered with a [`MockServer`].
#[derive(Clone)]
pub struct Mock {
    state: Arc<Mutex<State>>,
    index: usize,
}

impl Mock {
    /// Expects exactly the given number of calls, which may be 0.
    ///
    /// Further calls are handled by the next matching mock.
    pub fn times(self, times: usize) -> Self {
        lock(&self.state).mocks[self.index].times = Some(times);
        self
    }

    /// Returns the number of calls so far.
    pub fn calls(&self) -> usize {
        lock(&self.state).mocks[self.index].calls
    }
}

impl State {
    fn handle(&mut self, request: Request) -> Response {
        let route = match_route(&request).ok();
        for mock in &mut self.mocks {
            let expectation = lock(&mock.expectation);
            let exhausted = mock.times.is_some_and(|times| mock.calls >= times);
            if !exhausted && expectation.differences(&request, route.as_ref()).is_empty() {
                mock.calls += 1;
                return lock(&mock.response).clone();
            }
        }
        let example = route.filter(|_| self.documented).and_then(|route| {
            let mut examples = examples::ALL.iter();
            examples.find(|one| one.operation == route.operation)
        });
        if let Some(example) = example {
            // The example of a list is its only page.
            let after = request.query.iter().any(|(name, _)| name == "after");
            let body = match after {
                true => Some(serde_json::json!({"data": []})),
                false => serde_json::from_str(example.body).ok(),
            };
            return Response::new(example.status, body);
        }
        // A status that the client does not retry.
        let response = Response::error(501, report::unexpected_call(&request).trim());
        self.unexpected.push(request);
        response
    }

    fn report(&self) -> String {
        let mut text = String::new();
        for mock in &self.mocks {
            let expected_calls = match mock.times {
                None if mock.calls == 0 => "a call".to_owned(),
                Some(times) if mock.calls != times => format!("{times} calls"),
                _ => continue,
            };
            let expectation = lock(&mock.expectation);
            text += &report::unmet_expectation(
                &expectation,
                &mock.location.to_string(),
                &expected_calls,
                mock.calls,
                &self.unexpected,
            );
        }
        self.unexpected
            .iter()
            .for_each(|request| text += &report::unexpected_call(request));
        text
    }
}

/// Locks a mutex, even if a test panicked while holding the lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}
