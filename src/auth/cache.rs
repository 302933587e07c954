//! The access token that all clones of a client share.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::credential::Credential;
use super::fetch::{self, Outcome};
use super::lifetime::{self, Lifetime, Now};
use super::token::TokenSource;
use super::token_error::{TokenError, TokenFailure};
use crate::transport::{Backoff, Clock};

/// The wait after a source refused its credentials: another fetch would hardly succeed, and could
/// lock the account.
const WAIT_AFTER_REFUSAL: Duration = Duration::from_secs(30);

/// The minimum wait after any other failure. A random wait is added.
const MIN_WAIT: Duration = Duration::from_secs(1);

/// The random wait after a failure, which doubles its ceiling with each failure in a row.
const RANDOM_WAIT: Backoff = Backoff {
    base: Duration::from_secs(1),
    cap: Duration::from_secs(29),
};

/// The maximum wait that a server can ask for.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60 * 60);

/// Caches the token of a source and renews it.
///
/// A fetch runs in its own task, and calls only watch its outcome: a call that is cancelled does
/// not cancel the fetch of the others, and its deadline does not limit it. There is no
/// permanent task: the first call after the renewal is due starts the fetch.
///
/// The lock is held only to read or change the state, never while something waits.
#[derive(Clone)]
pub(crate) struct TokenCache(Arc<Shared>);

struct Shared {
    source: Arc<dyn TokenSource>,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

/// The token and the last failure are separate, because a failure never displaces a valid token.
#[derive(Default)]
struct State {
    token: Option<Token>,
    /// The number of tokens so far.
    generation: u64,
    /// The last fetch. It is in progress until its channel closes.
    fetch: Option<watch::Receiver<Option<Outcome>>>,
    /// The failure of the last fetch, if it failed.
    failure: Option<Failure>,
}

struct Token {
    credential: Credential,
    lifetime: Lifetime,
    requested: Instant,
    /// Whether it was fetched because the server rejected its predecessor.
    replaces_rejected: bool,
}

struct Failure {
    error: Arc<TokenError>,
    /// The number of failures in a row.
    count: u32,
    /// `None` if the time cannot be represented.
    next_fetch: Option<Instant>,
}

/// Why a token is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// There is no valid token, or it ends soon.
    Due,
    /// The server rejected the token.
    Rejected,
}

/// What a call that needs a token does.
enum Next {
    Use(Credential),
    Fail(Arc<TokenError>),
    Watch(watch::Receiver<Option<Outcome>>),
}

impl TokenCache {
    pub(crate) fn new(source: Arc<dyn TokenSource>, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Shared {
            source,
            clock,
            state: Mutex::default(),
        }))
    }

    /// Returns the token if it is valid, and starts to renew it if that is due.
    pub(crate) fn current(&self) -> Option<Credential> {
        self.valid_token(&mut self.lock(), self.now())
    }

    fn valid_token(&self, state: &mut State, now: Now) -> Option<Credential> {
        let token = state.token.as_ref()?;
        if token.lifetime.has_ended(now) {
            return None;
        }
        let credential = token.credential.clone();
        if token.lifetime.needs_renewal(now)
            && state.fetch_in_progress().is_none()
            && state.recent_failure(now).is_none()
        {
            self.start_fetch(state, Reason::Due);
        }
        Some(credential)
    }

    /// Returns a valid token, or waits for one.
    ///
    /// # Errors
    ///
    /// Returns the failure of the fetch. Shortly after a failure, it is returned again without
    /// another fetch.
    pub(crate) async fn token(&self) -> Result<Credential, Arc<TokenError>> {
        loop {
            match self.next() {
                Next::Use(credential) => return Ok(credential),
                Next::Fail(error) => return Err(error),
                Next::Watch(fetch) => {
                    if let Some(outcome) = watch(fetch).await {
                        return outcome;
                    }
                    // The runtime of the fetch was shut down.
                }
            }
        }
    }

    fn next(&self) -> Next {
        let now = self.now();
        let mut state = self.lock();
        match self.valid_token(&mut state, now) {
            Some(credential) => Next::Use(credential),
            None => self.join_or_start(&mut state, now, Reason::Due),
        }
    }

    /// Replaces a token that the server rejected. Returns false if there is no other.
    ///
    /// A token that another call has already replaced is not fetched again. A replacement that is
    /// itself rejected soon is not replaced, because the reason is another one.
    pub(crate) async fn replace(&self, rejected: u64) -> bool {
        let next = {
            let now = self.now();
            let mut state = self.lock();
            match &state.token {
                Some(token) if token.credential.generation() != rejected => {
                    match token.lifetime.has_ended(now) {
                        false => Next::Use(token.credential.clone()),
                        true => self.join_or_start(&mut state, now, Reason::Due),
                    }
                }
                Some(token) if token.replaces_rejected && token.is_recent(now) => return false,
                _ => self.join_or_start(&mut state, now, Reason::Rejected),
            }
        };
        match next {
            Next::Use(_) => true,
            Next::Fail(_) => false,
            Next::Watch(fetch) => matches!(watch(fetch).await, Some(Ok(_))),
        }
    }

    /// Watches the fetch in progress, or starts one unless the last one failed recently.
    fn join_or_start(&self, state: &mut State, now: Now, reason: Reason) -> Next {
        if let Some(fetch) = state.fetch_in_progress() {
            return Next::Watch(fetch.clone());
        }
        match state.recent_failure(now) {
            Some(failure) => Next::Fail(failure.error.clone()),
            None => Next::Watch(self.start_fetch(state, reason)),
        }
    }

    fn start_fetch(&self, state: &mut State, reason: Reason) -> watch::Receiver<Option<Outcome>> {
        let (sender, receiver) = watch::channel(None);
        state.fetch = Some(receiver.clone());
        tokio::spawn(fetch::run(self.clone(), sender, reason));
        receiver
    }

    pub(super) fn source(&self) -> &dyn TokenSource {
        &*self.0.source
    }

    pub(super) fn now(&self) -> Now {
        Now::of(&*self.0.clock)
    }

    /// Stores a token that was requested at `requested`. Returns it with its generation.
    pub(super) fn store(
        &self,
        credential: Credential,
        expires_in: Option<Duration>,
        requested: Now,
        reason: Reason,
    ) -> Credential {
        let lifetime = Lifetime::new(requested, expires_in, &*self.0.clock);
        let mut state = self.lock();
        state.generation += 1;
        let credential = credential.with_generation(state.generation);
        state.failure = None;
        state.fetch = None;
        state.token = Some(Token {
            credential: credential.clone(),
            lifetime,
            requested: requested.instant,
            replaces_rejected: reason == Reason::Rejected,
        });
        credential
    }

    /// Stores the failure of a fetch, which delays the next one.
    pub(super) fn store_failure(&self, error: TokenError) -> Arc<TokenError> {
        let clock = &*self.0.clock;
        let mut state = self.lock();
        let count = state.failure.as_ref().map_or(0, |failure| failure.count);
        let count = count.saturating_add(1);
        let wait = match error.details().failure {
            TokenFailure::Refused => WAIT_AFTER_REFUSAL,
            TokenFailure::Transient | TokenFailure::Permanent => {
                let asked = error
                    .details()
                    .retry_after
                    .unwrap_or_default()
                    .min(MAX_RETRY_AFTER);
                asked.max(MIN_WAIT + RANDOM_WAIT.delay(count, clock))
            }
        };
        let error = Arc::new(error);
        state.fetch = None;
        state.failure = Some(Failure {
            error: error.clone(),
            count,
            next_fetch: clock.now().checked_add(wait),
        });
        error
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is consistent at each point where a panic is possible.
        let state = self.0.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn fetch_in_progress(&self) -> Option<&watch::Receiver<Option<Outcome>>> {
        // The channel closes when the task of the fetch ends, or is dropped with its runtime.
        let fetch = self.fetch.as_ref()?;
        fetch.has_changed().is_ok().then_some(fetch)
    }

    /// Returns the last failure if it is too early for another fetch.
    fn recent_failure(&self, now: Now) -> Option<&Failure> {
        let failure = self.failure.as_ref()?;
        let over = failure.next_fetch.is_none_or(|at| now.instant >= at);
        (!over).then_some(failure)
    }
}

impl Token {
    fn is_recent(&self, now: Now) -> bool {
        now.instant.saturating_duration_since(self.requested) < lifetime::MIN
    }
}

/// Waits for the outcome of a fetch. Returns `None` if its runtime was shut down.
async fn watch(mut fetch: watch::Receiver<Option<Outcome>>) -> Option<Outcome> {
    fetch.wait_for(Option::is_some).await.ok()?.clone()
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache").finish_non_exhaustive()
    }
}
