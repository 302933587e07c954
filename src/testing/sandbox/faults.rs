//! Faults, which the sandbox injects into responses.

use std::collections::VecDeque;
use std::time::Duration;

use serde::Deserialize;

use crate::generated::operations;
use crate::testing::loopback::{Request, Response};

/// The header that injects a fault into the response to one request.
const HEADER: &str = "sandbox-fault";

/// A fault that the sandbox injects into responses.
///
/// A fault applies to every request until [`Sandbox::clear_faults`](super::Sandbox::clear_faults),
/// unless [`operation`](Self::operation), [`every`](Self::every) or [`times`](Self::times) restricts
/// it. Several faults can apply to one request: their latencies add up, and the status of the first
/// is sent. If a setting is not valid, the sandbox responds to every request with 500 and the
/// reason.
///
/// ```
/// use std::time::Duration;
/// use pipedream_client::sandbox::{Fault, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), pipedream_client::Error> {
/// let sandbox = Sandbox::builder()
///     .fault(Fault::rate_limit(20))
///     .fault(Fault::latency(Duration::from_millis(5)).operation("listMySources"))
///     .fault(Fault::status(503).every(2))
///     .start()
///     .await;
///
/// // The second request fails, and the client retries it.
/// sandbox.client().get_current_user().await?;
/// sandbox.client().get_current_user().await?;
/// assert_eq!(sandbox.take_requests().len(), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a fault does nothing until it is added to a sandbox"]
pub struct Fault {
    kind: Kind,
    /// In seconds.
    retry_after: Option<u64>,
    operation: Option<String>,
    every: u32,
    times: u32,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Status(u16),
    RateLimit(u32),
    Latency(Duration),
    CutBody(usize),
}

impl Fault {
    /// Responds with an error status, from 400 to 599. The request changes nothing.
    pub fn status(status: u16) -> Self {
        Self::new(Kind::Status(status))
    }

    /// Accepts this many requests in any period of one second of the sandbox's clock, and
    /// responds to the others with 429 and `Retry-After: 1`. They change nothing.
    pub fn rate_limit(requests: u32) -> Self {
        Self::new(Kind::RateLimit(requests)).retry_after(Duration::from_secs(1))
    }

    /// Delays the response. The sandbox handles the request before the delay, so it takes
    /// effect even if the client disconnects.
    pub fn latency(latency: Duration) -> Self {
        Self::new(Kind::Latency(latency))
    }

    /// Closes the connection after this many bytes of the response body, or one byte before
    /// its end if it is shorter. The request takes effect.
    ///
    /// The `Content-Length` is at least one byte more than the bytes that are sent, so even an
    /// empty body is cut.
    pub fn cut_body(bytes: usize) -> Self {
        Self::new(Kind::CutBody(bytes))
    }

    /// Sets the `Retry-After` of [`status`](Self::status) or [`rate_limit`](Self::rate_limit),
    /// in whole seconds, rounded up.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        let is_fraction = wait.subsec_nanos() > 0;
        self.retry_after = Some(wait.as_secs().saturating_add(is_fraction.into()));
        self
    }

    /// Restricts the fault to an operation, such as `listMySources`
    /// ([`Operation::id`](crate::Operation::id)).
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Applies the fault only to each `n`th request that it concerns. 0 and 1 apply it to each.
    pub fn every(mut self, n: u32) -> Self {
        self.every = n.max(1);
        self
    }

    /// Applies the fault at most this many times. A rate limit counts the requests that it
    /// rejects.
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    fn new(kind: Kind) -> Self {
        Self {
            kind,
            retry_after: None,
            operation: None,
            every: 1,
            times: u32::MAX,
        }
    }

    /// Reads the JSON of the header or the endpoint.
    pub(super) fn from_json(json: &[u8]) -> Result<Self, String> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Json {
            status: Option<u16>,
            rate_limit: Option<u32>,
            latency_ms: Option<u64>,
            cut_body: Option<usize>,
            retry_after: Option<u64>,
            operation: Option<String>,
            every: Option<u32>,
            times: Option<u32>,
        }
        let json: Json =
            serde_json::from_slice(json).map_err(|error| format!("invalid fault: {error}"))?;
        let kinds = [
            json.status.map(Self::status),
            json.rate_limit.map(Self::rate_limit),
            json.latency_ms
                .map(|latency| Self::latency(Duration::from_millis(latency))),
            json.cut_body.map(Self::cut_body),
        ];
        let mut kinds = kinds.into_iter().flatten();
        let (Some(mut fault), None) = (kinds.next(), kinds.next()) else {
            let message = "a fault has one of `status`, `rate_limit`, `latency_ms` and `cut_body`";
            return Err(message.to_owned());
        };
        fault.retry_after = json.retry_after.or(fault.retry_after);
        fault.operation = json.operation;
        fault = fault.every(json.every.unwrap_or(1));
        fault.times = json.times.unwrap_or(u32::MAX);
        fault.check()?;
        Ok(fault)
    }

    fn check(&self) -> Result<(), String> {
        let has_headers = matches!(self.kind, Kind::Status(_) | Kind::RateLimit(_));
        if let Kind::Status(status) = self.kind
            && !(400..=599).contains(&status)
        {
            return Err(format!(
                "the status of a fault is {status}, but must be from 400 to 599"
            ));
        }
        if self.retry_after.is_some() && !has_headers {
            return Err("`retry_after` needs a fault with `status` or `rate_limit`".to_owned());
        }
        let is_known = |id: &String| operations::ALL.iter().any(|it| it.id() == id);
        match &self.operation {
            Some(id) if !is_known(id) => Err(format!("no operation has the ID `{id}`")),
            _ => Ok(()),
        }
    }
}

/// The faults of a sandbox.
#[derive(Default)]
pub(super) struct Faults {
    active: Vec<Active>,
    /// Why a fault that was added by code is not valid.
    invalid: Option<String>,
}

/// What the faults do with a request.
#[derive(Default)]
pub(super) struct Injected {
    /// The response, instead of that of the API.
    pub(super) response: Option<Response>,
    pub(super) delay: Duration,
    pub(super) cut_body: Option<usize>,
}

impl Faults {
    pub(super) fn add(&mut self, fault: Fault) {
        match fault.check() {
            Ok(()) => self.active.push(Active::new(fault)),
            Err(reason) => self.invalid = Some(reason),
        }
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Applies the faults of the sandbox and of the request's header.
    ///
    /// # Errors
    ///
    /// Returns 400 if the header is not valid, and 500 if a fault of the sandbox is not.
    pub(super) fn inject(
        &mut self,
        request: &Request,
        operation: Option<&str>,
        now: Duration,
    ) -> Result<Injected, Response> {
        if let Some(reason) = &self.invalid {
            return Err(Response::error(500, format!("the sandbox: {reason}")));
        }
        let headers = request.headers.iter().filter(|(name, _)| name == HEADER);
        let mut of_request = headers
            .map(|(_, json)| Fault::from_json(json.as_bytes()).map(Active::new))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|reason| Response::error(400, format!("{HEADER}: {reason}")))?;
        if of_request
            .iter()
            .any(|it| matches!(it.fault.kind, Kind::RateLimit(_)))
        {
            let message =
                format!("{HEADER}: one request has no `rate_limit`; use `status` with 429");
            return Err(Response::error(400, message));
        }
        let mut injected = Injected::default();
        for active in of_request.iter_mut().chain(&mut self.active) {
            active.apply(operation, now, &mut injected);
        }
        Ok(injected)
    }
}

/// A fault and what it has done.
struct Active {
    fault: Fault,
    /// The number of requests that the fault concerned.
    seen: u32,
    applied: u32,
    /// When the rate limit accepted its latest requests.
    accepted: VecDeque<Duration>,
}

impl Active {
    fn new(fault: Fault) -> Self {
        Self {
            fault,
            seen: 0,
            applied: 0,
            accepted: VecDeque::new(),
        }
    }

    fn apply(&mut self, operation: Option<&str>, now: Duration, injected: &mut Injected) {
        let fault = &self.fault;
        if fault.operation.is_some() && fault.operation.as_deref() != operation {
            return;
        }
        self.seen = self.seen.wrapping_add(1);
        if !self.seen.is_multiple_of(fault.every) || self.applied >= fault.times {
            return;
        }
        match fault.kind {
            Kind::Status(status) => {
                let message = format!("the sandbox injects the status {status}");
                respond(injected, Response::error(status, message), fault);
            }
            Kind::RateLimit(limit) => {
                // The clock of the system may go backwards.
                let is_recent = |at: &Duration| {
                    now.checked_sub(*at)
                        .is_some_and(|age| age < Duration::from_secs(1))
                };
                self.accepted.retain(is_recent);
                if self.accepted.len() < limit as usize {
                    self.accepted.push_back(now);
                    return;
                }
                let message = format!("more than {limit} requests in a second");
                respond(injected, Response::error(429, message), fault);
            }
            Kind::Latency(latency) => injected.delay = injected.delay.saturating_add(latency),
            Kind::CutBody(bytes) => {
                injected.cut_body = Some(injected.cut_body.map_or(bytes, |cut| cut.min(bytes)));
            }
        }
        self.applied = self.applied.saturating_add(1);
    }
}

/// Sets the response, unless an earlier fault has set it.
fn respond(injected: &mut Injected, mut response: Response, fault: &Fault) {
    if let Some(seconds) = fault.retry_after {
        let header = ("retry-after".to_owned(), seconds.to_string());
        response.headers.push(header);
    }
    injected.response.get_or_insert(response);
}
