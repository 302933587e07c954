//! Settings of the HTTP client: connections, proxies and TLS.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use crate::client::tls::TlsVersion;

impl ClientBuilder {
    /// Sets the time limit for establishing a connection, including the TLS handshake. The
    /// default is 10 seconds; `None` removes the limit.
    ///
    /// With a limit of zero, every attempt times out and sends nothing.
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.http.connect_timeout = timeout.into();
        self.http.change("connect_timeout");
        self
    }

    /// Sets the time limit for waiting without receiving data. The default is 30 seconds;
    /// `None` removes the limit.
    ///
    /// With a limit of zero, every attempt times out and sends nothing.
    pub fn read_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.http.read_timeout = timeout.into();
        self.http.change("read_timeout");
        self
    }

    /// Sends all requests through a proxy, such as `http://user:password@proxy.example:8080`.
    ///
    /// This proxy takes precedence over those of the environment, and ignores `NO_PROXY`.
    /// A SOCKS proxy, such as `socks5h://proxy.example:1080`, needs the feature `socks`. The
    /// guide on TLS in [`guide`](crate::guide) has more about proxies.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(zeroize::Zeroizing::new(url.into()));
        self.http.change("proxy");
        self
    }

    /// Ignores the proxies of the environment and the system.
    ///
    /// They are always ignored if the base URL is on this machine.
    pub fn no_proxy(mut self) -> Self {
        self.http.no_proxy = true;
        self.http.change("no_proxy");
        self
    }

    /// Trusts a certificate in addition to those of the system, as PEM or DER.
    ///
    /// It is usually the certificate of a private authority. PEM may contain several
    /// certificates. A self-signed certificate of a server can be added as well.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = pipedream_client::Client::builder()
    ///     .api_key("abc123")
    ///     .base_url("https://pipedream.internal.example/v1")
    ///     .add_root_certificate(std::fs::read("ca.pem")?)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn add_root_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.http.tls.roots.push(certificate.into());
        self.http.change_tls("add_root_certificate");
        self
    }

    /// Trusts only the certificates of [`add_root_certificate`](Self::add_root_certificate),
    /// and not those of the system. The default is `false`.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn only_added_root_certificates(mut self, only: bool) -> Self {
        self.http.tls.only_roots = only;
        self.http.change_tls("only_added_root_certificates");
        self
    }

    /// Authenticates the client with a certificate (mutual TLS).
    ///
    /// The PEM contains the certificate, the certificates that lead from it to the
    /// authority, and the private key, which must not be encrypted. Keys in PKCS#8
    /// (`-----BEGIN PRIVATE KEY-----`) work with every TLS feature.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut identity = std::fs::read("client.pem")?;
    /// identity.extend(std::fs::read("client-key.pem")?);
    /// let client = pipedream_client::Client::builder()
    ///     .api_key("abc123")
    ///     .identity(identity)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn identity(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.tls.identity = Some(zeroize::Zeroizing::new(pem.into()));
        self.http.change_tls("identity");
        self
    }

    /// Sets the minimum version of TLS. The default is TLS 1.2.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn min_tls_version(mut self, version: TlsVersion) -> Self {
        self.http.tls.min_version = version;
        self.http.change_tls("min_tls_version");
        self
    }

    /// Accepts every certificate of the server, even an expired one or one for another host.
    /// The default is `false`.
    ///
    /// <div class="warning">
    ///
    /// Anyone between the client and the server can then read the credentials and change the
    /// responses. To trust a private authority or a self-signed certificate, use
    /// [`add_root_certificate`](Self::add_root_certificate).
    ///
    /// </div>
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.http.tls.accept_invalid = accept;
        self.http.change_tls("danger_accept_invalid_certs");
        self
    }

    /// Replaces the HTTP client, for example to share one with other code.
    ///
    /// To use a proxy or a certificate, prefer [`proxy`](Self::proxy),
    /// [`add_root_certificate`](Self::add_root_certificate) and the other settings.
    ///
    /// - The connect timeout, read timeout, proxies, TLS and redirects of the given client
    ///   apply. [`build`](Self::build) refuses the settings of this builder that the given
    ///   client would ignore. It receives the credentials.
    /// - Its retries (`reqwest::retry`) do not apply. Only the
    ///   [retry policy](Self::retry) resends requests.
    /// - Disable its redirects with `reqwest::redirect::Policy::none()`. This client
    ///   follows redirects itself, only for GET and within the origin. reqwest's default
    ///   policy also turns a redirected POST into a GET, or sends it again after a 307
    ///   or 308.
    /// - With the feature `rustls`, reqwest has no default TLS provider. Building such a
    ///   client panics unless you first install one with
    ///   `rustls::crypto::CryptoProvider::install_default`.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Customizes the default HTTP client, for settings that this builder does not have.
    ///
    /// The function receives a builder with the settings of this builder, and its changes
    /// take precedence. It may be called more than once. It cannot change what this client
    /// does itself: redirects, the timeout of an attempt, and the headers `Accept`,
    /// `Authorization`, `Content-Type` and `User-Agent`. [`build`](Self::build) refuses such
    /// a change. Retries of the builder (`reqwest::retry`) have no effect, because only the
    /// [retry policy](Self::retry) resends requests.
    ///
    /// With the feature `rustls`, reqwest then configures TLS, and it needs a crypto provider
    /// for the whole process. If the program has not installed one, [`build`](Self::build)
    /// installs ring.
    ///
    /// ```
    /// let client = pipedream_client::Client::builder()
    ///     .api_key("abc123")
    ///     .base_url("http://localhost:8080/v1")
    ///     .configure_http(|http| http.pool_max_idle_per_host(4))
    ///     .build()?;
    /// # Ok::<(), pipedream_client::Error>(())
    /// ```
    pub fn configure_http(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.http.configure = Some(Arc::new(configure));
        self.http.change("configure_http");
        self
    }
}
