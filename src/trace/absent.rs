//! Nothing is told.

use crate::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::transport::Attempt;

/// The span of a call.
pub(crate) struct CallSpan;

impl CallSpan {
    pub(crate) fn new(_: &Client, _: &'static Operation) -> Self {
        Self
    }

    pub(crate) async fn around<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        call.await
    }

    pub(crate) fn attempt(&self, _: &Attempt<'_>) {}
}
