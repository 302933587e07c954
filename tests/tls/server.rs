//! A TLS server with certificates that a test chooses.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd,
};
use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::support::fixtures::ME;
use crate::support::server::json;

/// A private authority.
pub(crate) struct Authority {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let name_type = rcgen::DnType::CommonName;
        params.distinguished_name.push(name_type, name);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self {
            certificate,
            issuer: Issuer::new(params, key),
        }
    }

    pub(crate) fn pem(&self) -> String {
        self.certificate.pem()
    }

    pub(crate) fn der(&self) -> CertificateDer<'static> {
        self.certificate.der().clone()
    }

    /// Issues a certificate for a host.
    pub(crate) fn issue(&self, host: &str) -> Signed {
        self.issue_with(host, |_| {})
    }

    /// Issues a certificate that has expired.
    pub(crate) fn issue_expired(&self, host: &str) -> Signed {
        self.issue_with(host, |params| {
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(2021, 2, 3);
        })
    }

    pub(crate) fn issue_with(
        &self,
        host: &str,
        change: impl FnOnce(&mut CertificateParams),
    ) -> Signed {
        let mut params = params(host);
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Signed { certificate, key }
    }
}

fn params(host: &str) -> CertificateParams {
    let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, host);
    params
}

/// Returns a self-signed certificate, optionally marked as that of an authority.
pub(crate) fn self_signed(host: &str, authority: bool) -> Signed {
    let mut params = params(host);
    if authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    Signed { certificate, key }
}

/// A certificate and its private key.
pub(crate) struct Signed {
    certificate: Certificate,
    key: KeyPair,
}

impl Signed {
    pub(crate) fn pem(&self) -> String {
        self.certificate.pem()
    }

    /// The certificate and its private key.
    pub(crate) fn identity(&self) -> String {
        self.certificate.pem() + &self.key.serialize_pem()
    }

    pub(crate) fn key_pem(&self) -> String {
        self.key.serialize_pem()
    }
}

/// What a server requires of its clients.
#[derive(Default)]
pub(crate) struct Requirements<'a> {
    /// Whether the server supports TLS 1.2 only.
    pub(crate) tls_1_2_only: bool,
    /// The authority of client certificates.
    pub(crate) clients: Option<&'a Authority>,
}

/// A server that responds to each request with `getCurrentUser`.
pub(crate) struct TlsServer {
    port: u16,
    connections: Arc<AtomicUsize>,
    accept: tokio::task::JoinHandle<()>,
}

impl TlsServer {
    pub(crate) async fn start(certificate: &Signed) -> Self {
        Self::start_with(certificate, Requirements::default()).await
    }

    pub(crate) async fn start_with(certificate: &Signed, requirements: Requirements<'_>) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let versions: &[_] = match requirements.tls_1_2_only {
            true => &[&rustls::version::TLS12],
            false => rustls::ALL_VERSIONS,
        };
        let builder = rustls::ServerConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(versions)
            .unwrap();
        let builder = match requirements.clients {
            None => builder.with_no_client_auth(),
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(authority.der()).unwrap();
                let roots = Arc::new(roots);
                let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider);
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let key = PrivatePkcs8KeyDer::from(certificate.key.serialize_der());
        let chain = vec![certificate.certificate.der().clone()];
        let config = builder
            .with_single_cert(chain, PrivateKeyDer::from(key))
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        let accept = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream, acceptor.clone()));
            }
        });
        Self {
            port,
            connections,
            accept,
        }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn url(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    /// The number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        self.accept.abort();
    }
}

async fn serve(stream: tokio::net::TcpStream, acceptor: TlsAcceptor) {
    let mut stream = match acceptor.accept(stream).into_fallible().await {
        Ok(stream) => stream,
        Err((_, mut stream)) => {
            // Closing a socket with unread data would discard the alert.
            let mut ignored = [0; 1024];
            while matches!(stream.read(&mut ignored).await, Ok(read) if read > 0) {}
            return;
        }
    };
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(read) = stream.read(&mut buffer).await {
        if read == 0 {
            return;
        }
        received.extend_from_slice(&buffer[..read]);
        if is_complete(&received) {
            received.clear();
            stream.write_all(&json(200, ME)).await.unwrap();
            stream.flush().await.unwrap();
        }
    }
}

/// Whether a request and its body were received.
fn is_complete(received: &[u8]) -> bool {
    let text = String::from_utf8_lossy(received).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|it| it.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}
