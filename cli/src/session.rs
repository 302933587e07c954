//! The client of a command.

use clap::ArgMatches;
use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, RetryPolicy};

use crate::failure::{Exit, Failure};
use crate::interrupt::Interrupt;
use crate::{note, profile};

/// A client with the credentials and settings of the command line.
pub(crate) struct Session {
    pub(crate) client: Client,
    pub(crate) is_verbose: bool,
    /// Whether the data are those of the sandbox.
    pub(crate) is_sandbox: bool,
    interrupt: Interrupt,
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
                note::line(format_args!(
                    "attempt {}: {status} after {:?}",
                    attempt.number(),
                    attempt.elapsed()
                ));
                if let Some(error) = attempt.error() {
                    note::line(format_args!("  {error}"));
                }
                if let Some(wait) = attempt.retry_in() {
                    note::line(format_args!("  waiting {wait:?}"));
                }
            });
        Ok(Self {
            client: builder.build()?,
            is_verbose,
            is_sandbox: sandbox.is_some(),
            interrupt: Interrupt::default(),
            _sandbox: sandbox,
        })
    }

    /// Sets what is being changed, for the message after Ctrl-C.
    pub(crate) fn begin(&self, what: impl Into<String>) {
        self.interrupt.set(Some(what.into()));
    }

    /// The change is complete.
    pub(crate) fn finish(&self) {
        self.interrupt.set(None);
    }

    /// Runs work until it ends or Ctrl-C is pressed.
    pub(crate) async fn interruptible(
        &self,
        work: impl Future<Output = Result<(), Failure>>,
    ) -> Result<(), Failure> {
        self.interrupt.watch();
        tokio::select! {
            biased;
            _ = tokio::signal::ctrl_c() => {
                Err(Failure::new(Exit::Interrupted, self.interrupt.take().unwrap_or_default()))
            }
            result = work => result,
        }
    }
}
