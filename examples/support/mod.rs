//! Which API an example talks to.
#![allow(dead_code, reason = "an example takes one of the two functions")]

use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, ClientBuilder, Error};

/// A client of the API where `PIPEDREAM_API_KEY` is set, else of a sandbox, which
/// stops when it is dropped.
pub(crate) async fn connect() -> Result<(Client, Option<Sandbox>), Error> {
    let (builder, sandbox) = configure().await?;
    Ok((builder.build()?, sandbox))
}

/// The same, with a client that is still to be configured.
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
