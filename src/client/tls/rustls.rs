//! The configuration of rustls.
//!
//! reqwest can build it as well, but only with the crypto provider of the process, and it
//! panics if there is none. This module takes the provider of the process if the program
//! installed one, and otherwise ring, without installing it: that choice is the program's.

use std::fmt;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, OtherError, RootCertStore,
    SignatureScheme,
};

use super::{TlsSettings, TlsVersion};
use crate::error::{Error, SelfSigned};

/// Installs ring as the provider of the process, if there is none.
///
/// reqwest has no other way to receive a provider for the TLS settings of its own builder.
pub(in crate::client) fn ensure_default_provider() {
    if CryptoProvider::get_default().is_none() {
        // This fails if another thread has installed a provider in the meantime.
        _ = rustls::crypto::ring::default_provider().install_default();
    }
}

/// Returns the configuration with these settings.
pub(in crate::client) fn config(settings: &TlsSettings) -> Result<ClientConfig, Error> {
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let versions: &[_] = match settings.min_version {
        TlsVersion::V1_2 => &[&rustls::version::TLS13, &rustls::version::TLS12],
        TlsVersion::V1_3 => &[&rustls::version::TLS13],
    };
    let verifier = Verifier::new(settings, &provider)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .map_err(invalid)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = match &settings.identity {
        None => builder.with_no_client_auth(),
        Some(pem) => {
            let (chain, key) = identity(pem)?;
            builder.with_client_auth_cert(chain, key).map_err(|error| {
                super::invalid_identity("the private key does not match the certificate")
                    .with_source(error)
            })?
        }
    };
    if cfg!(feature = "http2") {
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    Ok(config)
}

fn invalid(error: rustls::Error) -> Error {
    Error::configuration("cannot set up TLS").with_source(error)
}

fn identity(pem: &[u8]) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), Error> {
    super::check_identity(pem)?;
    let read = || {
        let chain = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>()?;
        Ok((chain, PrivateKeyDer::from_pem_slice(pem)?))
    };
    read().map_err(|error: rustls::pki_types::pem::Error| {
        super::invalid_identity("the certificate or the private key is malformed")
            .with_source(error)
    })
}

fn certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    if !super::is_pem(bytes) {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    let certificates = CertificateDer::pem_slice_iter(bytes).collect::<Result<_, _>>();
    certificates
        .map_err(super::invalid_certificate)
        .and_then(super::not_empty)
}

/// Verifies certificates like the system, with these differences:
///
/// - A self-signed certificate that the user added is accepted, as with OpenSSL, even if it
///   is marked as that of an authority, which `openssl req -x509` does by default.
/// - The error for a self-signed certificate says so.
struct Verifier {
    /// `None` if every certificate is accepted.
    system: Option<Arc<dyn ServerCertVerifier>>,
    added: Vec<CertificateDer<'static>>,
    schemes: Vec<SignatureScheme>,
}

impl Verifier {
    fn new(settings: &TlsSettings, provider: &Arc<CryptoProvider>) -> Result<Self, Error> {
        let mut added = Vec::new();
        for root in &settings.roots {
            added.extend(certificates(root)?);
        }
        let mut store = RootCertStore::empty();
        for root in &added {
            store
                .add(root.clone())
                .map_err(super::invalid_certificate)?;
        }
        let schemes = provider
            .signature_verification_algorithms
            .supported_schemes();
        let provider = provider.clone();
        let system: Option<Arc<dyn ServerCertVerifier>> = if settings.accept_invalid {
            None
        } else if settings.only_roots {
            let builder = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider);
            Some(
                builder.build().map_err(|error| {
                    Error::configuration("cannot set up TLS").with_source(error)
                })?,
            )
        } else {
            Some(Arc::new(system(added.clone(), provider).map_err(invalid)?))
        };
        Ok(Self {
            system,
            added,
            schemes,
        })
    }
}

/// Returns the verifier of the system, which also trusts the added certificates.
#[cfg(not(target_os = "android"))]
fn system(
    added: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, rustls::Error> {
    rustls_platform_verifier::Verifier::new_with_extra_roots(added, provider)
}

#[cfg(target_os = "android")]
fn system(
    added: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, rustls::Error> {
    if !added.is_empty() {
        return Err(rustls::Error::General(
            "Android cannot add certificates to those of the system".to_owned(),
        ));
    }
    rustls_platform_verifier::Verifier::new(provider)
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let Some(system) = &self.system else {
            return Ok(ServerCertVerified::assertion());
        };
        let outcome =
            system.verify_server_cert(certificate, intermediates, server_name, ocsp_response, now);
        let Err(rustls::Error::InvalidCertificate(reason)) = &outcome else {
            return outcome;
        };
        let marked_as_authority = is_marked_as_authority(reason);
        let untrusted = marked_as_authority || *reason == CertificateError::UnknownIssuer;
        if !untrusted || !is_self_signed(certificate) {
            return outcome;
        }
        // An expired certificate has another error, so the dates are valid here.
        if marked_as_authority && self.added.contains(certificate) {
            let parsed = ParsedCertificate::try_from(certificate)?;
            rustls::client::verify_server_name(&parsed, server_name)?;
            return Ok(ServerCertVerified::assertion());
        }
        let reason = CertificateError::Other(OtherError(Arc::new(SelfSigned)));
        Err(rustls::Error::InvalidCertificate(reason))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        match &self.system {
            Some(system) => system.verify_tls12_signature(message, certificate, signature),
            None => Ok(HandshakeSignatureValid::assertion()),
        }
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        match &self.system {
            Some(system) => system.verify_tls13_signature(message, certificate, signature),
            None => Ok(HandshakeSignatureValid::assertion()),
        }
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        match &self.system {
            Some(system) => system.supported_verify_schemes(),
            None => self.schemes.clone(),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").finish_non_exhaustive()
    }
}

/// Returns whether a server's certificate was rejected because it is marked as that of an
/// authority.
fn is_marked_as_authority(reason: &CertificateError) -> bool {
    let CertificateError::Other(OtherError(cause)) = reason else {
        return false;
    };
    matches!(
        cause.downcast_ref::<webpki::Error>(),
        Some(webpki::Error::CaUsedAsEndEntity)
    )
}

fn is_self_signed(certificate: &CertificateDer<'_>) -> bool {
    webpki::EndEntityCert::try_from(certificate)
        .is_ok_and(|certificate| certificate.issuer() == certificate.subject())
}
