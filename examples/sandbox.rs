//! Serves the sandbox until the process is stopped.
//!
//! `cargo run --example sandbox` prints the base URL and the API key.

use pipedream_client::sandbox::Sandbox;

#[tokio::main]
async fn main() {
    let sandbox = Sandbox::documented().await;
    let (url, key) = (sandbox.base_url(), sandbox.api_key());
    println!("PIPEDREAM_BASE_URL={url}");
    println!("PIPEDREAM_API_KEY={key}");
    println!("curl -H 'Authorization: Bearer {key}' {url}/users/me");
    std::future::pending::<()>().await;
}
