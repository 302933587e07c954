//! The HTTP client that is used where the user brings none.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;

use crate::Error;

/// What the HTTP client is made with.
pub(crate) struct Settings<'a> {
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    /// Whether the API is on this machine.
    pub(crate) loopback: bool,
    /// What the user changes of it.
    pub(crate) configure: Option<&'a Configure>,
}

/// Changes the HTTP client that is about to be built.
pub(crate) type Configure =
    Arc<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

pub(crate) fn build(settings: Settings<'_>) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(settings.connect_timeout)
        .read_timeout(settings.read_timeout);
    if settings.loopback {
        // Plain http is allowed here since nothing leaves the machine. A proxy of the
        // environment would take the API key elsewhere.
        builder = builder.no_proxy();
    }
    #[cfg(feature = "rustls")]
    {
        builder = builder.tls_backend_preconfigured(tls()?);
    }
    if let Some(configure) = settings.configure {
        builder = configure(builder);
    }
    // Last, whatever the user configures: the transport follows redirects, since it
    // knows the method, and relies on the limit.
    let builder = builder.redirect(Policy::none()).timeout(settings.timeout);
    builder.build().map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").with_source(error)
    })
}

/// TLS with the certificates of the system, and with the ring provider unless the
/// program has installed one: no default is installed behind the program's back.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, Error> {
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
