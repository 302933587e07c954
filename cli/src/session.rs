//! The client of a command, and what must be said when the command is interrupted.

use std::cell::RefCell;

use clap::ArgMatches;
use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, RetryPolicy};

use crate::failure::{Exit, Failure};
use crate::profile;

/// A client with the credentials and settings of the command line.
pub(crate) struct Session {
    pub(crate) client: Client,
    /// What is being changed while a request that changes something is in flight.
    in_flight: RefCell<Option<String>>,
    /// Stopped when the command ends.
    _sandbox: Option<Sandbox>,
}

impl Session {
    pub(crate) async fn start(matches: &ArgMatches) -> Result<Self, Failure> {
        let is_verbose = matches.get_flag("verbose");
        let (builder, sandbox) = if matches.get_flag("sandbox") {
            let sandbox = Sandbox::documented().await;
            let builder = Client::builder()
                .api_key(sandbox.api_key())
                .base_url(sandbox.base_url());
            (builder, Some(sandbox))
        } else {
            (profile::credentials(matches)?.builder(matches), None)
        };
        let agent = concat!("pipedream-cli/", env!("CARGO_PKG_VERSION"));
        let mut policy = RetryPolicy::new();
        if let Some(retries) = matches.get_one::<u32>("retries") {
            policy = policy.max_attempts(retries + 1);
        }
        let builder = builder
            .retry(policy)
            .user_agent(agent)
            .on_attempt(move |attempt| {
                if !is_verbose {
                    return;
                }
                let status = attempt
                    .status()
                    .map_or("no response".to_owned(), |it| it.to_string());
                eprintln!(
                    "attempt {}: {status} after {:?}",
                    attempt.number(),
                    attempt.elapsed()
                );
                if let Some(error) = attempt.error() {
                    eprintln!("  {error}");
                }
                if let Some(wait) = attempt.retry_in() {
                    eprintln!("  waiting {wait:?}");
                }
            });
        Ok(Self {
            client: builder.build()?,
            in_flight: RefCell::new(None),
            _sandbox: sandbox,
        })
    }

    /// Sets what is being changed, for [`Self::interrupted`].
    pub(crate) fn begin(&self, what: impl Into<String>) {
        *self.in_flight.borrow_mut() = Some(what.into());
    }

    /// The change is complete.
    pub(crate) fn finish(&self) {
        *self.in_flight.borrow_mut() = None;
    }

    /// The failure of a command that Ctrl-C ended.
    pub(crate) fn interrupted(&self) -> Failure {
        let message = match &*self.in_flight.borrow() {
            Some(what) => format!("interrupted while {what}: it may have taken effect"),
            None => "interrupted".to_owned(),
        };
        Failure::new(Exit::Interrupted, message)
    }
}
