//! A page that is fetched while the caller still works on the one before it.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::call::{Call, Fetched};
use crate::error::Error;

/// A call that goes on by itself. It is given up where this is dropped.
///
/// A stream gets on only while it is polled, so the call is a task of its own. Only
/// the response is fetched by it: it is decoded by who wants the page, so that items
/// need not be `Send`.
pub(super) struct Prefetch(JoinHandle<Result<Fetched, Error>>);

impl Prefetch {
    /// Starts a call, if there is a runtime to run it on.
    pub(super) fn start(call: Call) -> Option<Self> {
        let runtime = Handle::try_current().ok()?;
        Some(Self(runtime.spawn(call.fetch())))
    }

    /// What the call gave; none where the runtime gave it up.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Fetched, Error>>> {
        Poll::Ready(match ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(fetched) => Some(fetched),
            // As if the call had been made here.
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => None,
        })
    }
}

impl Drop for Prefetch {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    #[should_panic(expected = "while it was fetched")]
    async fn a_panic_is_that_of_who_wants_the_page() {
        let task = async { panic!("while it was fetched") };
        let mut prefetch = Prefetch(tokio::spawn(task));
        std::future::poll_fn(|context| prefetch.poll(context)).await;
    }
}
