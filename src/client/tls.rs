//! TLS settings that mean the same with every TLS feature.

#[cfg(feature = "rustls")]
mod rustls;

use reqwest::tls::Version;
use reqwest::{Certificate, Identity};
use zeroize::Zeroizing;

use crate::error::Error;

#[cfg(feature = "rustls")]
pub(super) use rustls::{config, ensure_default_provider};

const BEGIN: &str = "-----BEGIN ";

/// A version of the TLS protocol, for [`ClientBuilder::min_tls_version`].
///
/// [`ClientBuilder::min_tls_version`]: crate::ClientBuilder::min_tls_version
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2 (RFC 5246). Servers with older versions only are refused.
    #[default]
    V1_2,
    /// TLS 1.3 (RFC 8446).
    V1_3,
}

/// The TLS settings of a client.
#[derive(Clone, Default)]
pub(crate) struct TlsSettings {
    /// Certificates to trust, each as PEM or DER.
    pub(crate) roots: Vec<Vec<u8>>,
    /// Whether to trust only `roots`, and not those of the system.
    pub(crate) only_roots: bool,
    /// The client certificate with its chain and private key, as PEM.
    pub(crate) identity: Option<Zeroizing<Vec<u8>>>,
    pub(crate) min_version: TlsVersion,
    pub(crate) accept_invalid: bool,
}

impl TlsSettings {
    /// Checks that the settings do not contradict each other.
    pub(super) fn check(&self) -> Result<(), Error> {
        if self.only_roots && self.roots.is_empty() {
            return Err(Error::configuration(
                "`ClientBuilder::only_added_root_certificates` needs a certificate; add it with \
                 `ClientBuilder::add_root_certificate`",
            ));
        }
        Ok(())
    }

    /// Applies the settings to reqwest's builder, which configures the TLS library.
    pub(super) fn apply(
        &self,
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        let mut roots = Vec::new();
        for root in &self.roots {
            roots.extend(certificates(root)?);
        }
        let builder = match self.only_roots {
            true => builder.tls_certs_only(roots),
            false => builder.tls_certs_merge(roots),
        };
        let builder = builder
            .tls_danger_accept_invalid_certs(self.accept_invalid)
            .tls_version_min(match self.min_version {
                TlsVersion::V1_2 => Version::TLS_1_2,
                TlsVersion::V1_3 => Version::TLS_1_3,
            });
        Ok(match &self.identity {
            Some(pem) => builder.identity(identity(pem)?),
            None => builder,
        })
    }
}

fn certificates(bytes: &[u8]) -> Result<Vec<Certificate>, Error> {
    let certificates = match is_pem(bytes) {
        true => Certificate::from_pem_bundle(bytes),
        false => Certificate::from_der(bytes).map(|certificate| vec![certificate]),
    };
    certificates
        .map_err(invalid_certificate)
        .and_then(not_empty)
}

/// The error for bytes that are not a certificate.
fn invalid_certificate(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::configuration(
        "the certificate for `ClientBuilder::add_root_certificate` is not valid PEM or DER",
    )
    .with_source(error)
}

fn not_empty<T>(certificates: Vec<T>) -> Result<Vec<T>, Error> {
    if certificates.is_empty() {
        return Err(Error::configuration(
            "`ClientBuilder::add_root_certificate` found no `-----BEGIN CERTIFICATE-----` in the PEM",
        ));
    }
    Ok(certificates)
}

/// Returns whether the bytes are PEM, which may start with a comment, and not DER.
fn is_pem(bytes: &[u8]) -> bool {
    bytes
        .windows(BEGIN.len())
        .any(|text| text == BEGIN.as_bytes())
}

/// Checks that PEM contains a certificate and an unencrypted private key.
///
/// The TLS libraries report either as an internal error.
fn check_identity(pem: &[u8]) -> Result<(), Error> {
    let text = String::from_utf8_lossy(pem);
    let problem = if !text.contains("-----BEGIN CERTIFICATE-----") {
        "the PEM contains no certificate (`-----BEGIN CERTIFICATE-----`)"
    } else if text.contains("ENCRYPTED") {
        "the private key is encrypted; decrypt it, for example with `openssl pkcs8 -in key.pem`"
    } else if !text.contains("PRIVATE KEY-----") {
        "the PEM contains no private key (`-----BEGIN PRIVATE KEY-----`)"
    } else {
        return Ok(());
    };
    Err(invalid_identity(problem))
}

fn invalid_identity(problem: &str) -> Error {
    Error::configuration(format!("`ClientBuilder::identity` is invalid: {problem}"))
}

#[cfg(feature = "rustls")]
fn identity(pem: &[u8]) -> Result<Identity, Error> {
    check_identity(pem)?;
    Identity::from_pem(pem).map_err(|error| {
        invalid_identity("the certificate or the private key is malformed").with_source(error)
    })
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn identity(pem: &[u8]) -> Result<Identity, Error> {
    check_identity(pem)?;
    let text = str::from_utf8(pem).map_err(|_| invalid_identity("the PEM is not valid UTF-8"))?;
    let Some(key) = sections(text, "PRIVATE KEY").pop() else {
        return Err(invalid_identity(
            "the system's TLS library needs a private key in PKCS#8 \
             (`-----BEGIN PRIVATE KEY-----`); convert it with `openssl pkcs8 -topk8 -nocrypt`",
        ));
    };
    let certificates = sections(text, "CERTIFICATE").join("\n");
    Identity::from_pkcs8_pem(certificates.as_bytes(), key.as_bytes()).map_err(|error| {
        invalid_identity("the certificate or the private key is malformed").with_source(error)
    })
}

/// Returns the sections of PEM with this label.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn sections<'a>(pem: &'a str, label: &str) -> Vec<&'a str> {
    let (begin, end) = (
        format!("{BEGIN}{label}-----"),
        format!("-----END {label}-----"),
    );
    pem.match_indices(&begin)
        .filter_map(|(start, _)| {
            let length = pem[start..].find(&end)? + end.len();
            Some(&pem[start..start + length])
        })
        .collect()
}
