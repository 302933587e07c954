//! The HTTP client that is used where the user brings none.

use std::time::Duration;

use reqwest::redirect::Policy;

use crate::Error;

pub(crate) fn build(
    connect_timeout: Duration,
    read_timeout: Duration,
) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .read_timeout(read_timeout)
        // The transport follows them, since it knows the method.
        .redirect(Policy::none());
    #[cfg(feature = "rustls")]
    let builder = builder.tls_backend_preconfigured(tls()?);
    builder.build().map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").with_source(error)
    })
}

/// TLS with the certificates of the system, and with the ring provider unless the
/// program has installed one: no default is installed behind the program's back.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, Error> {
    use std::sync::Arc;

    let refuse =
        |error: rustls::Error| Error::configuration("TLS cannot be set up").with_source(error);
    let provider = rustls::crypto::CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let verifier = rustls_platform_verifier::Verifier::new(provider.clone()).map_err(refuse)?;
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(refuse)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    if cfg!(feature = "http2") {
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    Ok(config)
}
