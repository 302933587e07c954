//! No-op spans, used when the `tracing` feature is off.

use crate::auth::TokenError;
use crate::client::base_url::BaseUrl;
use crate::error::Error;
use crate::operation::OperationRef;
use crate::transport::AttemptInfo;

/// The span of a call.
pub(crate) struct CallSpan;

const _: () = assert!(size_of::<CallSpan>() == 0);

impl CallSpan {
    pub(crate) fn new(_: &BaseUrl, _: &OperationRef) -> Self {
        Self
    }

    pub(crate) fn none() -> Self {
        Self
    }

    pub(crate) fn instrument<F: Future>(&self, call: F) -> F {
        call
    }

    pub(crate) fn end<T>(&mut self, _: &Result<T, Error>) {}

    pub(crate) fn in_scope<T>(&self, read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        read()
    }

    pub(crate) fn attempt(&self, _: &AttemptInfo<'_>) {}
}

pub(crate) fn token_fetched(_: Option<&TokenError>) {}
