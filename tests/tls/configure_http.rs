//! What `configure_http` sets takes effect or is refused.

use pipedream_client::reqwest::{self, Certificate, Identity, tls::Version};

#[cfg(feature = "rustls")]
use crate::child::is_child;
use crate::server::{Authority, Requirements, TlsServer, self_signed};
use crate::{builder, call, tls_error};

const HOST: &str = "127.0.0.1";

#[tokio::test]
async fn tls_settings_of_reqwest_take_effect() {
    let (authority, clients) = (Authority::new("ours"), Authority::new("clients"));
    let root = Certificate::from_pem(authority.pem().as_bytes()).unwrap();

    let server = TlsServer::start(&authority.issue(HOST)).await;
    let added = root.clone();
    let trusting =
        builder(&server.url()).configure_http(move |http| http.tls_certs_only([added.clone()]));
    call(trusting).await.unwrap();

    let invalid = TlsServer::start(&self_signed("other.test", false)).await;
    let accepting =
        builder(&invalid.url()).configure_http(|http| http.tls_danger_accept_invalid_certs(true));
    call(accepting).await.unwrap();

    let requirements = Requirements {
        tls_1_2_only: true,
        clients: None,
    };
    let old = TlsServer::start_with(&authority.issue(HOST), requirements).await;
    let strict = builder(&old.url())
        .add_root_certificate(authority.pem())
        .configure_http(|http| http.tls_version_min(Version::TLS_1_3));
    tls_error(strict).await;

    let requirements = Requirements {
        tls_1_2_only: false,
        clients: Some(&clients),
    };
    let mutual = TlsServer::start_with(&authority.issue(HOST), requirements).await;
    let client = clients.issue("client");
    #[cfg(feature = "rustls")]
    let identity = Identity::from_pem(client.identity().as_bytes()).unwrap();
    #[cfg(not(feature = "rustls"))]
    let identity =
        Identity::from_pkcs8_pem(client.pem().as_bytes(), client.key_pem().as_bytes()).unwrap();
    let with_identity = builder(&mutual.url())
        .add_root_certificate(authority.pem())
        .configure_http(move |http| http.identity(identity.clone()));
    call(with_identity).await.unwrap();
}

#[tokio::test]
async fn customization_overrides_settings_of_the_builder() {
    let server = TlsServer::start(&self_signed("other.test", false)).await;
    let builder = builder(&server.url()).danger_accept_invalid_certs(true);
    call(builder.clone()).await.unwrap();
    let verifying = builder.configure_http(|http| http.tls_danger_accept_invalid_certs(false));
    tls_error(verifying).await;
}

/// The configuration of a program that knows rustls.
#[cfg(feature = "rustls")]
fn preconfigured(authority: &Authority) -> rustls::ClientConfig {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(authority.der()).unwrap();
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth()
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn chosen_tls_backend_takes_effect_and_does_not_drop_settings_of_the_builder() {
    let authority = Authority::new("ours");
    let server = TlsServer::start(&authority.issue(HOST)).await;
    let config = preconfigured(&authority);
    let customized = builder(&server.url())
        .configure_http(move |http| http.tls_backend_preconfigured(config.clone()));
    call(customized.clone()).await.unwrap();
    let contradictory = customized.danger_accept_invalid_certs(true);
    let error = contradictory.build().unwrap_err();
    assert!(error.is_configuration(), "{error:?}");
    let error = error.to_string();
    assert!(
        error.contains("`ClientBuilder::danger_accept_invalid_certs` has no effect"),
        "{error}"
    );
}

#[cfg(feature = "rustls")]
#[test]
fn provider_of_the_process_is_installed_only_for_a_customization() {
    use rustls::crypto::CryptoProvider;

    let test = "configure_http::provider_of_the_process_is_installed_only_for_a_customization";
    if !is_child(test, &[]) {
        return;
    }
    let authority = Authority::new("ours");
    let identity = authority.issue("client").identity();
    let url = "https://127.0.0.1:1";
    builder(url).build().unwrap();
    builder(url)
        .add_root_certificate(authority.pem())
        .identity(identity)
        .min_tls_version(pipedream_client::TlsVersion::V1_3)
        .build()
        .unwrap();
    builder(url)
        .danger_accept_invalid_certs(true)
        .build()
        .unwrap();
    let config = preconfigured(&authority);
    builder(url)
        .configure_http(move |http| http.tls_backend_preconfigured(config.clone()))
        .build()
        .unwrap();
    assert!(CryptoProvider::get_default().is_none());
    builder(url)
        .configure_http(|http| http.pool_max_idle_per_host(1))
        .build()
        .unwrap();
    assert!(CryptoProvider::get_default().is_some());
}

#[cfg(feature = "rustls")]
#[test]
fn installed_provider_is_used() {
    use rustls::crypto::CryptoProvider;

    if !is_child("configure_http::installed_provider_is_used", &[]) {
        return;
    }
    // No cipher suite, so no configuration can be built with it.
    let useless = CryptoProvider {
        cipher_suites: Vec::new(),
        ..rustls::crypto::ring::default_provider()
    };
    useless.install_default().unwrap();
    for builder in [
        builder("https://127.0.0.1:1"),
        builder("https://127.0.0.1:1").configure_http(|http| http),
    ] {
        assert!(builder.build().unwrap_err().is_configuration());
    }
}

#[test]
fn headers_of_the_client_cannot_be_customized() {
    let builder = builder("https://127.0.0.1:1");
    let error = builder
        .configure_http(|http: reqwest::ClientBuilder| http.user_agent("custom/1"))
        .build()
        .unwrap_err();
    assert!(
        error.to_string().contains("`ClientBuilder::user_agent`"),
        "{error}"
    );
}
