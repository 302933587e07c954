//! The default HTTP client.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;

use crate::error::Error;

/// Settings of the default HTTP client.
pub(crate) struct Settings<'a> {
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    /// Whether the base URL is on this machine.
    pub(crate) loopback: bool,
    /// The customization by the user.
    pub(crate) configure: Option<&'a Configure>,
}

/// Customizes the builder of the HTTP client.
pub(crate) type Configure =
    Arc<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

pub(crate) fn build(settings: Settings<'_>) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(settings.connect_timeout)
        .read_timeout(settings.read_timeout);
    if settings.loopback {
        // Plain http is allowed to loopback because nothing leaves the machine. A proxy
        // from the environment would send the API key elsewhere.
        builder = builder.no_proxy();
    }
    #[cfg(feature = "rustls")]
    {
        builder = builder.tls_backend_preconfigured(tls()?);
    }
    if let Some(configure) = settings.configure {
        builder = configure(builder);
    }
    // Set last, so that the user cannot override it: the transport follows redirects
    // and retries itself, and relies on the timeout. By default reqwest resends requests over
    // HTTP/2, a POST too.
    let builder = builder
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .timeout(settings.timeout);
    builder
        .build()
        .map_err(|error| Error::configuration("cannot build the HTTP client").with_source(error))
}

/// Configures TLS with the system's certificates.
///
/// Uses the default provider of the program if it installed one, otherwise ring. It
/// does not install a default: that choice is the program's.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, Error> {
    let invalid =
        |error: rustls::Error| Error::configuration("cannot set up TLS").with_source(error);
    let provider = rustls::crypto::CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let verifier = rustls_platform_verifier::Verifier::new(provider.clone()).map_err(invalid)?;
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(invalid)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    if cfg!(feature = "http2") {
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    Ok(config)
}
