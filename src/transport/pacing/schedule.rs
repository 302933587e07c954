//! When each waiting call is sent. A state machine without a clock.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use reqwest::StatusCode;

use super::grants::Grants;

/// The distance between two requests while the accepted rate is unknown.
const FIRST_SPACING: Duration = Duration::from_millis(100);
/// The longest distance between two requests.
const MAX_SPACING: Duration = Duration::from_secs(2);
/// Requests closer than this are not spaced.
const MIN_SPACING: Duration = Duration::from_millis(1);
/// After this time without a refusal, the rate doubles, if it is a guess.
const GUESS_DOUBLES: Duration = Duration::from_secs(1);
/// After this time without a refusal, the rate doubles, if it was measured.
const RATE_DOUBLES: Duration = Duration::from_secs(10);

/// The pause of a client, and the queue of calls that wait for its end.
#[derive(Debug)]
pub(super) struct Schedule {
    /// The status of the response that named the end of the pause.
    status: StatusCode,
    /// The latest moment that the server named.
    named: Instant,
    /// The end of the pause: `named` and a random addition. It only grows.
    resume: Instant,
    /// The earliest moment of the next request.
    next: Instant,
    /// The distance between two requests right after the pause.
    spacing: Duration,
    /// Whether `spacing` is the measured rate, not a guess.
    measured: bool,
    /// The places of the waiting calls.
    queue: BTreeSet<u64>,
    grants: Grants,
}

impl Schedule {
    pub(super) fn new(now: Instant, status: StatusCode) -> Self {
        Self {
            status,
            named: now,
            resume: now,
            next: now,
            spacing: Duration::ZERO,
            measured: false,
            queue: BTreeSet::new(),
            grants: Grants::new(now),
        }
    }

    pub(super) fn status(&self) -> StatusCode {
        self.status
    }

    pub(super) fn named(&self) -> Instant {
        self.named
    }

    /// Extends the pause and sets the rate after it.
    pub(super) fn pause(
        &mut self,
        now: Instant,
        named: Instant,
        resume: Instant,
        status: StatusCode,
    ) {
        // The refusals of requests that were sent together count as one.
        let first_refusal = self.spacing.is_zero() || now >= self.resume;
        let spacing = self.spacing(now);
        if named > self.named {
            self.named = named;
            self.status = status;
        }
        self.resume = self.resume.max(resume);

        let wait = self.resume.saturating_duration_since(now);
        let (granted, time) = self.grants.recent(now, wait);
        if granted > 0 {
            // The server accepts no more requests until the end of the pause.
            self.spacing = (time + wait) / granted;
            self.measured = true;
        } else if first_refusal {
            self.spacing = (spacing * 2).max(FIRST_SPACING);
            self.measured = false;
        }
        self.spacing = self.spacing.clamp(MIN_SPACING, MAX_SPACING);
    }

    /// Counts a request that the server accepted. Requests from before the pause say nothing
    /// about the rate after it.
    pub(super) fn granted(&mut self, now: Instant) {
        if now >= self.resume {
            self.grants.add(now);
        }
    }

    /// Returns the current distance between two requests.
    pub(super) fn spacing(&self, now: Instant) -> Duration {
        let doubles = match self.measured {
            true => RATE_DOUBLES,
            false => GUESS_DOUBLES,
        };
        let calm = now.saturating_duration_since(self.resume);
        let doublings = u32::try_from(calm.as_nanos() / doubles.as_nanos()).unwrap_or(u32::MAX);
        let divisor = 1_u32.checked_shl(doublings).unwrap_or(u32::MAX);
        Some(self.spacing / divisor)
            .filter(|spacing| *spacing >= MIN_SPACING)
            .unwrap_or_default()
    }

    /// Returns the earliest moment at which a call is sent.
    pub(super) fn turn(&self, now: Instant, place: u64) -> Instant {
        let ahead = u32::try_from(self.queue.range(..place).count()).unwrap_or(u32::MAX);
        let start = self.resume.max(self.next);
        let distance = self.spacing(now).saturating_mul(ahead);
        start.checked_add(distance).unwrap_or(start)
    }

    pub(super) fn enqueue(&mut self, place: u64) {
        self.queue.insert(place);
    }

    pub(super) fn leave(&mut self, place: u64) {
        self.queue.remove(&place);
    }

    /// Sends a call now.
    pub(super) fn send(&mut self, now: Instant, place: u64) {
        self.queue.remove(&place);
        let spacing = self.spacing(now);
        // A late call does not delay the next one, and several do not add up to a burst.
        let grid = self.next.max(self.resume);
        let late = now.checked_sub(spacing).unwrap_or(now);
        self.next = grid.max(late) + spacing;
    }

    /// Returns whether no call has to wait.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.queue.is_empty() && now >= self.resume && self.spacing(now).is_zero()
    }
}
