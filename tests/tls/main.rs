//! TLS and proxies over real sockets, with each TLS feature.
//!
//! `cargo test --test tls` tests rustls, and
//! `cargo test --no-default-features --features native-tls --test tls` the system library.
#![cfg(any(feature = "rustls", feature = "native-tls"))]

#[path = "../support/mod.rs"]
mod support;

mod certificates;
mod child;
mod client_certificates;
mod configure_http;
mod handshake;
mod proxies;
mod server;
mod settings;
#[cfg(feature = "socks")]
mod socks;

use pipedream_client::{Client, ClientBuilder, Error};

/// A client builder without retries.
fn builder(base_url: &str) -> ClientBuilder {
    let builder = Client::builder().api_key("canary-key");
    builder.base_url(base_url).no_retry().no_proxy()
}

type Variant = (&'static str, fn(ClientBuilder) -> ClientBuilder);

/// The ways to build a client that must behave the same.
///
/// With rustls, a customization makes reqwest configure TLS instead of this crate.
fn variants() -> [Variant; 2] {
    [
        ("own configuration", |builder| builder),
        ("reqwest's configuration", |builder| {
            builder.configure_http(|http| http)
        }),
    ]
}

/// Calls `getCurrentUser` and checks the ID in the response.
async fn call(builder: ClientBuilder) -> Result<(), Error> {
    let me = builder.build()?.get_current_user().await?;
    assert_eq!(me.id, "u_1");
    Ok(())
}

/// Returns the error of a call whose TLS handshake fails.
async fn tls_error(builder: ClientBuilder) -> Error {
    let error = call(builder).await.unwrap_err();
    assert!(error.is_tls() && error.is_connect(), "{error:?}");
    assert!(!error.is_transient() && !error.is_timeout(), "{error:?}");
    assert_eq!(error.error_type(), "tls");
    assert!(!format!("{error:?} {error:#?}").contains("canary-key"));
    error
}
