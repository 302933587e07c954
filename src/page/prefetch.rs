//! Fetches a page in the background.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::call::{Call, RawResponse};
use crate::error::Error;

/// A call that runs in its own task. Dropping it cancels the call.
///
/// A stream makes progress only while it is polled, so the call needs a task. The task
/// returns the response undecoded, so items need not be `Send`.
pub(super) struct Prefetch(JoinHandle<Result<RawResponse, Error>>);

impl Prefetch {
    /// Starts a call, or returns `None` if there is no tokio runtime.
    pub(super) fn start(call: Call) -> Option<Self> {
        let runtime = Handle::try_current().ok()?;
        Some(Self(runtime.spawn(call.fetch())))
    }

    /// Polls for the response. Returns `None` if the runtime cancelled the task.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawResponse, Error>>> {
        Poll::Ready(match ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(response) => Some(response),
            // Panic as if the call had been made here.
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
    #[should_panic(expected = "while prefetching")]
    async fn panic_is_propagated() {
        let task = async { panic!("while prefetching") };
        let mut prefetch = Prefetch(tokio::spawn(task));
        std::future::poll_fn(|context| prefetch.poll(context)).await;
    }
}
