//! Pauses and spaces the requests of a client after the server asked it to wait.

mod grants;
mod schedule;

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::StatusCode;

use super::clock::Clock;
use super::deadline::Deadline;
use schedule::Schedule;

/// The longest random addition to a pause, which separates clients that were paused
/// together.
const MAX_JITTER: Duration = Duration::from_millis(250);

/// Pauses the calls of a client when the server asks it to wait.
///
/// If the server responds with 429 or 503 and a `Retry-After`, all calls of the client and its clones
/// wait until that moment. Then they are sent in the order in which they began to
/// wait, at the rate that the server accepted before.
/// [`guide::rate_limits`](crate::guide::rate_limits) describes the details.
///
/// By default each client has its own `Pacing`. Clones of a `Pacing` share their state. Share one
/// between clients that use the same API key:
///
/// ```
/// use pipedream_client::{Client, Pacing};
///
/// let pacing = Pacing::new();
/// let builder = Client::builder().api_key("abc123").base_url("http://localhost:8080/v1");
/// let patient = builder.clone().pacing(pacing.clone()).build()?;
/// let hasty = builder.no_retry().pacing(pacing).build()?;
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[derive(Clone)]
pub struct Pacing(Option<Arc<Shared>>);

struct Shared {
    /// Whether there is a schedule. Read by each call, and written only when it changes.
    limited: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The number of places taken so far.
    places: u64,
    schedule: Option<Schedule>,
}

/// A call whose turn comes too late for it.
pub(super) struct Held {
    /// The status of the response that paused the client.
    pub(super) status: StatusCode,
    /// The time until the turn of the call.
    pub(super) wait: Duration,
    pub(super) reason: HeldBy,
}

/// What limits the wait of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeldBy {
    /// The deadline has passed, or passes during the wait.
    Deadline { passed: bool },
    /// The server asks for a longer wait than the call allows.
    RetryAfter,
}

/// The limits of the wait of a call.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    pub(super) deadline: Deadline,
    pub(super) max_retry_after: Duration,
}

impl Pacing {
    /// Creates the default: a response that asks for a wait pauses all calls.
    pub fn new() -> Self {
        Self(Some(Arc::new(Shared {
            limited: AtomicBool::new(false),
            state: Mutex::default(),
        })))
    }

    /// Turns pacing off: only the call that received the response waits before its retry.
    pub fn off() -> Self {
        Self(None)
    }

    /// Returns whether a call may have to wait.
    pub(super) fn is_limited(&self) -> bool {
        (self.0.as_ref()).is_some_and(|shared| shared.limited.load(Ordering::Acquire))
    }

    /// Pauses all calls for this time from now. Returns the time until the turn of this call, or
    /// `None` if pacing is off.
    pub(super) fn pause(
        &self,
        clock: &dyn Clock,
        wait: Duration,
        status: StatusCode,
        place: &mut u64,
    ) -> Option<Duration> {
        let shared = self.0.as_ref()?;
        let jitter = clock.jitter((wait / 10).min(MAX_JITTER));
        let now = clock.now();
        let named = now.checked_add(wait)?;
        let resume = named.checked_add(jitter)?;
        let mut state = shared.lock();
        state.take_place(place);
        let schedule = state
            .schedule
            .get_or_insert_with(|| Schedule::new(now, status));
        schedule.pause(now, named, resume, status);
        shared.limited.store(true, Ordering::Release);
        Some(schedule.turn(now, *place).saturating_duration_since(now))
    }

    /// Returns the time until the moment that the server named, if the client is paused.
    pub(crate) fn pause_left(&self, clock: &dyn Clock) -> Duration {
        if !self.is_limited() {
            return Duration::ZERO;
        }
        let now = clock.now();
        let named = self.0.as_ref().and_then(|shared| {
            let state = shared.lock();
            state.schedule.as_ref().map(Schedule::named)
        });
        named.map_or(Duration::ZERO, |named| named.saturating_duration_since(now))
    }

    /// Counts a response that was not a refusal.
    pub(super) fn granted(&self, clock: &dyn Clock) {
        if !self.is_limited() {
            return;
        }
        let now = clock.now();
        if let Some(shared) = &self.0
            && let Some(schedule) = &mut shared.lock().schedule
        {
            schedule.granted(now);
        }
    }

    /// Waits for the turn of a call. A call keeps its place for its retries.
    ///
    /// The place does not depend on the progress of other calls, so a call that is never polled
    /// again does not block the others.
    ///
    /// # Errors
    ///
    /// Returns an error at once if the turn comes too late for the call.
    pub(super) async fn admit(
        &self,
        clock: &dyn Clock,
        patience: Patience,
        place: &mut u64,
    ) -> Result<(), Held> {
        let Some(shared) = &self.0 else { return Ok(()) };
        // Leaves the queue when dropped.
        let mut waiting = None;
        loop {
            let now = clock.now();
            let Some((wait, spacing)) = shared.admit(now, patience, place)? else {
                return Ok(());
            };
            waiting.get_or_insert(Waiting {
                shared,
                place: *place,
            });
            // At most half of the distance, so that the order remains.
            let jitter = clock.jitter(spacing / 2);
            clock.sleep(wait.saturating_add(jitter)).await;
        }
    }
}

impl State {
    fn take_place(&mut self, place: &mut u64) {
        if *place == 0 {
            self.places += 1;
            *place = self.places;
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns `None` if the call is sent now, otherwise the time until its turn and the
    /// distance between two turns.
    fn admit(
        &self,
        now: Instant,
        patience: Patience,
        place: &mut u64,
    ) -> Result<Option<(Duration, Duration)>, Held> {
        let mut state = self.lock();
        state.take_place(place);
        let Some(schedule) = &mut state.schedule else {
            return Ok(None);
        };
        let turn = schedule.turn(now, *place);
        let wait = turn.saturating_duration_since(now);
        let status = schedule.status();
        let held = |wait, reason| Held {
            status,
            wait,
            reason,
        };
        let asked = schedule.named().saturating_duration_since(now);
        if asked > patience.max_retry_after {
            return Err(held(asked, HeldBy::RetryAfter));
        }
        let remaining = patience.deadline.remaining(now);
        if wait >= remaining {
            let passed = remaining.is_zero();
            return Err(held(wait, HeldBy::Deadline { passed }));
        }
        if !wait.is_zero() {
            schedule.enqueue(*place);
            return Ok(Some((wait, schedule.spacing(now))));
        }
        schedule.send(now, *place);
        if schedule.is_over(now) {
            state.schedule = None;
            self.limited.store(false, Ordering::Release);
        }
        Ok(None)
    }
}

/// A call in the queue.
struct Waiting<'a> {
    shared: &'a Shared,
    place: u64,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(schedule) = &mut self.shared.lock().schedule {
            schedule.leave(self.place);
        }
    }
}

impl Default for Pacing {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Pacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.0 {
            None => "off",
            Some(_) if self.is_limited() => "limited",
            Some(_) => "unlimited",
        };
        f.debug_tuple("Pacing").field(&state).finish()
    }
}
