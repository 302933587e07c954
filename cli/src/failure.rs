//! Why a command fails, and its exit code.

use std::io;

use pipedream_client::Error;

/// The exit codes, as `pipedream help` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    Other = 1,
    Usage = 2,
    Declined = 3,
    Login = 4,
    NotFound = 5,
    Rejected = 6,
    RetryLater = 7,
    Incomplete = 8,
    Interrupted = 130,
    ClosedPipe = 141,
}

/// The exit codes for the help.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
    0  success
    1  another error
    2  wrong usage; nothing was sent
    3  declined
    4  no login, or the server refused the credentials (401, 403)
    5  not found (404)
    6  the server rejected the request (another 4xx)
    7  network error, 5xx or rate limit: retry later
    8  a list is incomplete
  130  interrupted
  141  the output was closed";

/// A failed command.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    /// The message; empty if there is nothing to say.
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { exit, message }
    }

    /// Names the command instead of the request, which the caller did not write.
    pub(crate) fn of_command(mut self, command: &str, request: &str) -> Self {
        let (request, command) = (format!("{request}: "), format!("{command}: "));
        self.message = self.message.replacen(&request, &command, 1);
        self
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = match error.status().map(|status| status.as_u16()) {
            _ if error.is_configuration() || error.is_invalid_request() => Exit::Usage,
            Some(401 | 403) => Exit::Login,
            Some(404) => Exit::NotFound,
            Some(408 | 429) => Exit::RetryLater,
            Some(400..500) => Exit::Rejected,
            Some(500..) => Exit::RetryLater,
            _ if error.is_transient() => Exit::RetryLater,
            _ => Exit::Other,
        };
        Self::new(exit, for_a_shell(format!("{error:?}")))
    }
}

/// Replaces the settings of the Rust client by those of the command line.
fn for_a_shell(message: String) -> String {
    [
        (
            "use `ClientBuilder::api_key`",
            "set PIPEDREAM_API_KEY, or run `pipedream auth login`",
        ),
        ("`RetryPolicy::max_attempts`", "--retries"),
        ("`RetryPolicy::max_retry_after`", "the maximum"),
        (" (`RetryPolicy::assume_idempotent`)", ""),
        (" (`ClientBuilder::deadline`)", ""),
        (" (`ClientBuilder::retry_budget`)", ""),
    ]
    .into_iter()
    .fold(message, |message, (client, shell)| {
        message.replace(client, shell)
    })
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::new(Exit::ClosedPipe, ""),
            _ => Self::new(Exit::Other, format!("cannot write the output: {error}")),
        }
    }
}
