//! `pipedream sandbox`: serves the sandbox.

use pipedream_client::sandbox::Sandbox;

use crate::failure::{Exit, Failure};
use crate::{execute, note};

/// Serves the sandbox until Ctrl-C.
pub(crate) async fn run() -> Result<(), Failure> {
    let sandbox = Sandbox::documented().await;
    execute::print(&format!(
        "export PIPEDREAM_BASE_URL={}\nexport PIPEDREAM_API_KEY={}\n",
        sandbox.base_url(),
        sandbox.api_key()
    ))?;
    note::line("the sandbox runs until you press Ctrl-C; use these variables in another shell");
    let interrupted = tokio::signal::ctrl_c().await;
    interrupted.map_err(|error| Failure::new(Exit::Other, format!("cannot wait: {error}")))?;
    Err(Failure::new(Exit::Interrupted, ""))
}
