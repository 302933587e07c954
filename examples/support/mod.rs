//! Connects an example to the real API or to a sandbox.
#![allow(dead_code, reason = "each example uses one of the two functions")]

use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, ClientBuilder, Error};

/// Returns a client of the real API if `PIPEDREAM_API_KEY` is set, and of a new sandbox
/// otherwise. Dropping the sandbox stops it.
pub(crate) async fn connect() -> Result<(Client, Option<Sandbox>), Error> {
    let (builder, sandbox) = configure().await?;
    Ok((builder.build()?, sandbox))
}

/// Like [`connect`], but returns a builder for further configuration.
pub(crate) async fn configure() -> Result<(ClientBuilder, Option<Sandbox>), Error> {
    if std::env::var_os("PIPEDREAM_API_KEY").is_some() {
        return Ok((ClientBuilder::from_env()?, None));
    }
    let sandbox = Sandbox::documented().await;
    let builder = Client::builder()
        .api_key(sandbox.api_key())
        .base_url(sandbox.base_url());
    Ok((builder, Some(sandbox)))
}
