//! The server of mocks.

use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard};

use super::expectation::Expectation;
use super::{Then, When, report};
use crate::Client;
use crate::generated::examples;
use crate::testing::loopback::{Request, Response, Server, route};

/// A server on loopback that answers as its mocks say.
///
/// It fails the test when it is dropped, unless every mock was called and every
/// call was expected. The first mock that fits a call answers it.
pub struct MockServer {
    server: Server,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    mocks: Vec<Registered>,
    unexpected: Vec<Request>,
    /// Whether what no mock expects is answered as the documentation does.
    documented: bool,
}

struct Registered {
    expectation: Arc<Mutex<Expectation>>,
    response: Arc<Mutex<Response>>,
    place: &'static Location<'static>,
    calls: usize,
    /// How often the mock is to be called; at least once where it is none.
    times: Option<usize>,
}

impl MockServer {
    /// Starts a server that expects nothing yet.
    pub async fn start() -> Self {
        Self::with(State::default()).await
    }

    /// Starts a server that answers each operation with its documented example.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), pipedream_client::Error> {
    /// let server = pipedream_client::mock::MockServer::documented().await;
    /// let me = server.client().get_current_user().await?;
    /// assert_eq!(me.username, "dylburger");
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
        let answering = state.clone();
        let server = Server::start(move |request| lock(&answering).answer(request)).await;
        Self { server, state }
    }

    /// A client of this server.
    pub fn client(&self) -> Client {
        self.server.client("mock-key")
    }

    /// Where the server is.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// Fails with a diff unless every mock was called and every call was expected.
    ///
    /// # Panics
    ///
    /// Where the calls are not those that the mocks expect.
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
            place: Location::caller(),
            calls: 0,
            times: None,
        });
        Mock {
            state: self.state.clone(),
            number: state.mocks.len() - 1,
        }
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        // A second panic would end the program and hide the first.
        if !std::thread::panicking() {
            self.verify();
        }
    }
}

/// A mock of a [`MockServer`].
#[derive(Clone)]
pub struct Mock {
    state: Arc<Mutex<State>>,
    number: usize,
}

impl Mock {
    /// Expects exactly this many calls; what comes after them goes to the next mock
    /// that fits. None are expected of `times(0)`.
    pub fn times(self, times: usize) -> Self {
        lock(&self.state).mocks[self.number].times = Some(times);
        self
    }

    /// How many calls there were so far.
    pub fn calls(&self) -> usize {
        lock(&self.state).mocks[self.number].calls
    }
}

impl State {
    fn answer(&mut self, request: Request) -> Response {
        let route = route(&request).ok();
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
            // The example is the only page of a list.
            let after = request.query.iter().any(|(name, _)| name == "after");
            let body = match after {
                true => Some(serde_json::json!({"data": []})),
                false => serde_json::from_str(example.body).ok(),
            };
            return Response::new(example.status, body);
        }
        // A status that no client tries again.
        let response = Response::error(501, report::unexpected(&request).trim());
        self.unexpected.push(request);
        response
    }

    fn report(&self) -> String {
        let mut text = String::new();
        for mock in &self.mocks {
            let wanted = match mock.times {
                None if mock.calls == 0 => "a call".to_owned(),
                Some(times) if mock.calls != times => format!("{times} calls"),
                _ => continue,
            };
            let expectation = lock(&mock.expectation);
            text += &report::missed(
                &expectation,
                &mock.place.to_string(),
                &wanted,
                mock.calls,
                &self.unexpected,
            );
        }
        self.unexpected
            .iter()
            .for_each(|request| text += &report::unexpected(request));
        text
    }
}

/// A lock that a panicking test does not take with it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}
