//! Goes through the workspaces of the user, and the sources of each.
//!
//! `cargo run --example rotate_workspaces`: on a sandbox, or the API where `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().await?;
    let me = client.get_current_user().await?;
    for workspace in me.orgs.into_iter().flatten() {
        let sources = client.list_workspace_sources().workspace_id(&workspace.id);
        let count = sources.await?.items.len();
        println!("{}: {count} sources on the first page", workspace.name);
    }
    Ok(())
}
