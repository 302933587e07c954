//! Which API an example talks to.

use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, Error};

/// The API where `PIPEDREAM_API_KEY` is set, else a sandbox, which stops when it is
/// dropped.
pub(crate) async fn connect() -> Result<(Client, Option<Sandbox>), Error> {
    if std::env::var_os("PIPEDREAM_API_KEY").is_some() {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::documented().await;
    Ok((sandbox.client(), Some(sandbox)))
}
