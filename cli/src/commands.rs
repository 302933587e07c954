//! The commands that are not operations.

pub(crate) mod api;
pub(crate) mod auth;
pub(crate) mod delete_many;
pub(crate) mod pages;
pub(crate) mod sandbox;
pub(crate) mod tail;
