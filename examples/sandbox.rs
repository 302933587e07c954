//! Serves the sandbox until the process is stopped.
//!
//! `cargo run --example sandbox` prints the base URL, the API key and requests to try. The guide of
//! the sandbox lists the endpoints for events and faults.

use pipedream_client::sandbox::Sandbox;

#[tokio::main]
async fn main() {
    let sandbox = Sandbox::documented().await;
    let (url, key) = (sandbox.base_url(), sandbox.api_key());
    println!("PIPEDREAM_BASE_URL={url}");
    println!("PIPEDREAM_API_KEY={key}");
    println!("curl -H 'Authorization: Bearer {key}' {url}/users/me");
    println!("curl -d '{{\"title\": \"new\"}}' {url}/sandbox/sources/dc_abc123/events");
    println!("curl -d '{{\"rate_limit\": 5}}' {url}/sandbox/faults");
    std::future::pending::<()>().await;
}
