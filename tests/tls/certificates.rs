//! Which certificates of a server are accepted, and what the error says otherwise.

use crate::server::{Authority, Requirements, Signed, TlsServer, self_signed};
use crate::{builder, call, tls_error, variants};
use pipedream_client::{ClientBuilder, TlsVersion};

const HOST: &str = "127.0.0.1";

/// Whether the variant makes reqwest configure rustls, which cannot recognize a self-signed
/// certificate.
fn is_reqwest_with_rustls(variant: &str) -> bool {
    cfg!(feature = "rustls") && variant.starts_with("reqwest")
}

#[tokio::test]
async fn added_root_certificate_is_trusted_as_pem_and_der() {
    let (authority, other) = (Authority::new("ours"), Authority::new("other"));
    let server = TlsServer::start(&authority.issue(HOST)).await;
    let bundle = format!("# Ours\n{}{}", other.pem(), authority.pem());
    for (name, variant) in variants() {
        for certificate in [
            authority.pem().into_bytes(),
            bundle.clone().into_bytes(),
            authority.der().to_vec(),
        ] {
            let builder = builder(&server.url()).add_root_certificate(certificate);
            call(variant(builder.clone())).await.expect(name);
            let only = builder.only_added_root_certificates(true);
            call(variant(only)).await.expect(name);
        }
    }
}

#[tokio::test]
async fn unknown_authority_is_named_and_the_setting_to_trust_it() {
    let (authority, other) = (Authority::new("ours"), Authority::new("other"));
    let server = TlsServer::start(&authority.issue(HOST)).await;
    for (name, variant) in variants() {
        let only_other = builder(&server.url())
            .add_root_certificate(other.pem())
            .only_added_root_certificates(true);
        for builder in [builder(&server.url()), only_other] {
            let error = tls_error(variant(builder)).await.to_string();
            assert!(
                error.contains("signed by an unknown authority"),
                "{name}: {error}"
            );
            assert!(
                error.contains("`ClientBuilder::add_root_certificate`"),
                "{name}: {error}"
            );
        }
    }
}

#[tokio::test]
async fn self_signed_certificate_is_named_and_can_be_added() {
    for marked_as_authority in [false, true] {
        let certificate = self_signed(HOST, marked_as_authority);
        let server = TlsServer::start(&certificate).await;
        for (name, variant) in variants() {
            let case = format!("{name}, marked: {marked_as_authority}");
            let error = tls_error(variant(builder(&server.url()))).await.to_string();
            if !is_reqwest_with_rustls(name) {
                assert!(
                    error.contains("certificate is self-signed"),
                    "{case}: {error}"
                );
            }
            assert!(
                error.contains("`ClientBuilder::add_root_certificate`"),
                "{case}: {error}"
            );
            // seanmonstar/reqwest#1554: rustls refuses a server's certificate that is marked
            // as that of an authority, which `openssl req -x509` creates.
            let added = builder(&server.url()).add_root_certificate(certificate.pem());
            if is_reqwest_with_rustls(name) && marked_as_authority {
                let error = tls_error(variant(added)).await.to_string();
                assert!(
                    error.contains("without `ClientBuilder::configure_http`"),
                    "{error}"
                );
            } else {
                call(variant(added)).await.expect(&case);
            }
        }
    }
}

#[tokio::test]
async fn added_self_signed_certificate_must_match_the_host_and_be_valid() {
    let other = self_signed("other.test", true);
    let server = TlsServer::start(&other).await;
    let builder = builder(&server.url()).add_root_certificate(other.pem());
    let error = tls_error(builder).await.to_string();
    assert!(error.contains("check the base URL"), "{error}");
}

#[tokio::test]
async fn expired_certificate_is_named_with_its_date() {
    let authority = Authority::new("ours");
    let server = TlsServer::start(&authority.issue_expired(HOST)).await;
    for (name, variant) in variants() {
        let builder = builder(&server.url()).add_root_certificate(authority.pem());
        let error = tls_error(variant(builder)).await.to_string();
        let expected = match cfg!(feature = "rustls") {
            true => "the server's certificate expired on Wed, 03 Feb 2021",
            false => "the server's certificate has expired",
        };
        assert!(error.contains(expected), "{name}: {error}");
    }
}

#[tokio::test]
async fn certificate_that_is_not_valid_yet_is_named() {
    let authority = Authority::new("ours");
    let certificate = authority.issue_with(HOST, |params| {
        params.not_before = rcgen::date_time_ymd(2090, 1, 1);
        params.not_after = rcgen::date_time_ymd(2091, 1, 1);
    });
    let server = TlsServer::start(&certificate).await;
    for (name, variant) in variants() {
        let builder = builder(&server.url()).add_root_certificate(authority.pem());
        let error = tls_error(variant(builder)).await.to_string();
        assert!(
            error.contains("not valid yet; check the clock"),
            "{name}: {error}"
        );
    }
}

#[tokio::test]
async fn certificate_for_another_host_is_named_with_both_hosts() {
    let authority = Authority::new("ours");
    let server = TlsServer::start(&authority.issue("other.test")).await;
    for (name, variant) in variants() {
        let builder = builder(&server.url()).add_root_certificate(authority.pem());
        let error = tls_error(variant(builder)).await.to_string();
        let expected = match cfg!(feature = "rustls") {
            true => "is for `other.test`, not for `127.0.0.1`; check the base URL",
            false => "the server's certificate is for another host; check the base URL",
        };
        assert!(error.contains(expected), "{name}: {error}");
    }
}

#[tokio::test]
async fn invalid_certificates_are_accepted_only_if_asked_for() {
    let certificates: [Signed; 3] = [
        Authority::new("ours").issue_expired(HOST),
        self_signed("other.test", true),
        self_signed(HOST, false),
    ];
    for certificate in certificates {
        for tls_1_2_only in [false, true] {
            let requirements = Requirements {
                tls_1_2_only,
                clients: None,
            };
            let server = TlsServer::start_with(&certificate, requirements).await;
            for (name, variant) in variants() {
                let builder = builder(&server.url()).danger_accept_invalid_certs(true);
                call(variant(builder.clone())).await.expect(name);
                let builder = builder.danger_accept_invalid_certs(false);
                tls_error(variant(builder)).await;
            }
        }
    }
}

#[tokio::test]
async fn server_without_the_minimum_version_is_refused() {
    let authority = Authority::new("ours");
    let requirements = Requirements {
        tls_1_2_only: true,
        clients: None,
    };
    let server = TlsServer::start_with(&authority.issue(HOST), requirements).await;
    for (name, variant) in variants() {
        let builder = builder(&server.url()).add_root_certificate(authority.pem());
        for accepted in [
            builder.clone(),
            builder.clone().min_tls_version(TlsVersion::V1_2),
        ] {
            call(variant(accepted)).await.expect(name);
        }
        let builder = builder.min_tls_version(TlsVersion::V1_3);
        let error = tls_error(variant(builder)).await.to_string();
        assert!(
            error.contains("`ClientBuilder::min_tls_version`"),
            "{name}: {error}"
        );
    }
}

#[tokio::test]
async fn failed_handshake_is_not_retried() {
    let authority = Authority::new("ours");
    let server = TlsServer::start(&authority.issue(HOST)).await;
    let clock = crate::support::clock::TestClock::new();
    let builder = builder(&server.url()).retry(pipedream_client::RetryPolicy::new());
    let error = tls_error(builder.clock(clock)).await;
    assert_eq!((error.attempts(), server.connections()), (1, 1));
}

#[tokio::test]
async fn case_24_exchange_of_an_oauth_client_trusts_the_added_certificate() {
    let authority = Authority::new("ours");
    let server = TlsServer::start(&authority.issue(HOST)).await;
    for (name, variant) in variants() {
        let warm_up = async |builder: ClientBuilder| {
            let client = variant(builder.oauth("canary-client", "canary-secret")).build();
            let error = client.unwrap().warm_up().await.unwrap_err();
            assert!(
                error.is_token_unavailable() && !error.is_transient(),
                "{name}: {error:?}"
            );
            error.to_string()
        };
        let error = warm_up(builder(&server.url())).await;
        assert!(
            error.contains("signed by an unknown authority"),
            "{name}: {error}"
        );
        let trusting = builder(&server.url()).add_root_certificate(authority.pem());
        // The exchange succeeds, but the response contains no token.
        let error = warm_up(trusting).await;
        assert!(error.contains("not as documented"), "{name}: {error}");
    }
}
