//! Mutual TLS.

use crate::server::{Authority, Requirements, TlsServer};
use crate::{builder, call, tls_error, variants};

const HOST: &str = "127.0.0.1";

#[tokio::test]
async fn client_certificate_is_sent_with_every_version() {
    let (authority, clients) = (Authority::new("ours"), Authority::new("clients"));
    let identity = clients.issue("client").identity();
    for tls_1_2_only in [false, true] {
        let requirements = Requirements {
            tls_1_2_only,
            clients: Some(&clients),
        };
        let server = TlsServer::start_with(&authority.issue(HOST), requirements).await;
        for (name, variant) in variants() {
            let builder = builder(&server.url())
                .add_root_certificate(authority.pem())
                .identity(identity.clone());
            call(variant(builder)).await.expect(name);
        }
    }
}

#[tokio::test]
async fn missing_client_certificate_is_named_with_its_setting() {
    let (authority, clients) = (Authority::new("ours"), Authority::new("clients"));
    let requirements = Requirements {
        tls_1_2_only: false,
        clients: Some(&clients),
    };
    let server = TlsServer::start_with(&authority.issue(HOST), requirements).await;
    for (name, variant) in variants() {
        let builder = builder(&server.url()).add_root_certificate(authority.pem());
        let error = tls_error(variant(builder)).await.to_string();
        assert!(
            error.contains("requires a certificate of the client")
                && error.contains("`ClientBuilder::identity`"),
            "{name}: {error}"
        );
    }
}

#[tokio::test]
async fn rejected_client_certificate_is_named() {
    let (authority, clients) = (Authority::new("ours"), Authority::new("clients"));
    let requirements = Requirements {
        tls_1_2_only: false,
        clients: Some(&clients),
    };
    let server = TlsServer::start_with(&authority.issue(HOST), requirements).await;
    for certificate in [
        Authority::new("others").issue("client"),
        clients.issue_expired("client"),
    ] {
        for (name, variant) in variants() {
            let builder = builder(&server.url())
                .add_root_certificate(authority.pem())
                .identity(certificate.identity());
            let error = tls_error(variant(builder)).await.to_string();
            assert!(
                error.contains("rejected the certificate of the client"),
                "{name}: {error}"
            );
        }
    }
}
