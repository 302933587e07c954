//! Lists the sources of each of the user's workspaces.
//!
//! `cargo run --example list_workspace_sources` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let me = client.get_current_user().await?;
    for workspace in me.orgs.into_iter().flatten() {
        let call = client.list_workspace_sources().workspace_id(&workspace.id);
        let page = call.await?;
        println!(
            "{}: {} sources on the first page",
            workspace.id,
            page.items.len()
        );
    }
    Ok(())
}
