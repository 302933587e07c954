//! Code that calls the API.

use pipedream_client::{Client, Error};

/// Creates a source from a component and returns its ID.
pub async fn start_news(client: &Client, component: &str) -> Result<String, Error> {
    let source = client
        .create_source()
        .body_map(|body| body.component_id(component).name("news"))
        .await?;
    Ok(source.id.into_string())
}
