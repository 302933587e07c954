//! Invalid and contradictory settings are refused by name.

use pipedream_client::{Client, ClientBuilder, reqwest};

use crate::server::Authority;
use crate::{builder, variants};

fn refusal(builder: ClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert!(error.is_configuration(), "{error:?}");
    error.to_string()
}

#[test]
fn invalid_certificate_is_refused_by_name() {
    for (name, variant) in variants() {
        for certificate in [
            b"garbage".to_vec(),
            Vec::new(),
            b"-----BEGIN CERTIFICATE-----\n????\n-----END CERTIFICATE-----\n".to_vec(),
            b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_vec(),
            b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n".to_vec(),
        ] {
            let shown = String::from_utf8_lossy(&certificate).into_owned();
            let builder = builder("https://127.0.0.1:1").add_root_certificate(certificate);
            let error = refusal(variant(builder));
            assert!(
                error.contains("`ClientBuilder::add_root_certificate`"),
                "{name}, {shown}: {error}"
            );
        }
    }
}

#[test]
fn invalid_identity_is_refused_by_name_and_not_shown() {
    let authority = Authority::new("ours");
    let (one, two) = (authority.issue("one"), authority.issue("two"));
    let encrypted = two.key_pem().replace("PRIVATE", "ENCRYPTED PRIVATE");
    for (name, variant) in variants() {
        for (identity, problem) in [
            (String::new(), "no certificate"),
            (one.pem(), "no private key"),
            (one.key_pem(), "no certificate"),
            (one.pem() + &encrypted, "`openssl pkcs8"),
            (
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned()
                    + &one.key_pem(),
                "",
            ),
        ] {
            let builder = builder("https://127.0.0.1:1").identity(identity);
            let error = refusal(variant(builder));
            assert!(
                error.contains("`ClientBuilder::identity`") && error.contains(problem),
                "{name}, {problem}: {error}"
            );
        }
        // Only the TLS libraries compare the key with the certificate.
        let mismatch = builder("https://127.0.0.1:1").identity(one.pem() + &two.key_pem());
        refusal(variant(mismatch));
    }
}

#[test]
fn only_added_root_certificates_needs_a_certificate() {
    for (name, variant) in variants() {
        let builder = builder("https://127.0.0.1:1").only_added_root_certificates(true);
        let error = refusal(variant(builder));
        assert!(
            error.contains("`ClientBuilder::add_root_certificate`"),
            "{name}: {error}"
        );
    }
}

#[test]
fn settings_that_a_given_http_client_would_ignore_are_refused_by_name() {
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::new();
    let builder = || {
        let builder = Client::builder().api_key("canary-key");
        builder.http_client(http.clone())
    };
    builder().build().unwrap();
    let error = refusal(
        builder()
            .danger_accept_invalid_certs(false)
            .configure_http(|http| http)
            .connect_timeout(None),
    );
    for name in [
        "danger_accept_invalid_certs",
        "configure_http",
        "connect_timeout",
    ] {
        assert!(
            error.contains(&format!("`ClientBuilder::{name}`")),
            "{error}"
        );
    }
    let error = refusal(builder().proxy("http://user:canary@127.0.0.1:1"));
    assert!(error.contains("`ClientBuilder::proxy`"), "{error}");
    assert!(!error.contains("canary"), "{error}");
}

#[test]
fn debug_shows_no_secret_of_the_tls_settings() {
    let identity = Authority::new("ours").issue("client").identity();
    let builder = builder("https://127.0.0.1:1")
        .identity(identity)
        .proxy("http://user:canary@127.0.0.1:1");
    let shown = format!("{builder:?}");
    assert!(
        !shown.contains("canary") && !shown.contains("BEGIN"),
        "{shown}"
    );
}
