//! Says why a connection failed.

use std::error::Error as StdError;
use std::io;

/// Returns why the TLS handshake failed, or `None` for another failure.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(super) fn tls_failure(error: &reqwest::Error) -> Option<String> {
    causes(error).find_map(|cause| {
        #[cfg(feature = "rustls")]
        if let Some(error) = cause.downcast_ref::<rustls::Error>() {
            return with_rustls::explain(error);
        }
        #[cfg(feature = "native-tls")]
        {
            let during_handshake = cause.is::<native_tls::Error>();
            if let Some(reason) = with_native_tls::explain(cause, during_handshake) {
                return Some(reason);
            }
        }
        None
    })
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) fn tls_failure(_: &reqwest::Error) -> Option<String> {
    None
}

/// Returns the message for a connection that was not made.
pub(super) fn cannot_connect(error: &reqwest::Error) -> &'static str {
    if has_cause(error, "proxy authorization required") {
        "the proxy requires a user name and a password; check the URL of the proxy"
    } else if error.is_timeout() {
        "timed out connecting to the server"
    } else {
        "cannot connect to the server"
    }
}

/// Returns whether the server sent something other than HTTP.
pub(super) fn is_not_http(error: &reqwest::Error) -> bool {
    has_cause(error, "invalid HTTP version parsed")
}

fn has_cause(error: &reqwest::Error, text: &str) -> bool {
    causes(error).any(|cause| cause.to_string().contains(text))
}

/// Returns the causes of an error, from the outermost.
pub(super) fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |&cause| next_cause(cause))
}

fn next_cause<'a>(cause: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match cause.downcast_ref::<io::Error>() {
        // The `source` of an I/O error skips the error that it wraps.
        Some(error) => error
            .get_ref()
            .map(|inner| inner as &(dyn StdError + 'static)),
        None => cause.source(),
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod messages {
    pub(super) const SELF_SIGNED: &str = "the server's certificate is self-signed; \
        to trust it, pass it to `ClientBuilder::add_root_certificate`";
    pub(super) const UNKNOWN_AUTHORITY: &str = "the server's certificate is signed by an unknown \
        authority; to trust it, pass the authority's certificate to \
        `ClientBuilder::add_root_certificate`";
    #[cfg(feature = "rustls")]
    pub(super) const MARKED_AS_AUTHORITY: &str = "the server's certificate is marked as that of an \
        authority, usually because it is self-signed; to trust it, pass it to \
        `ClientBuilder::add_root_certificate` without `ClientBuilder::configure_http`";
    pub(super) const PLAIN_HTTP: &str = "the server did not respond with TLS; \
        if it expects plain HTTP, use `http` in the base URL";
    pub(super) const VERSION: &str = "the server does not support the required version of TLS; \
        see `ClientBuilder::min_tls_version`";
    pub(super) const CLIENT_CERTIFICATE: &str = "the server requires a certificate of the client; \
        set it with `ClientBuilder::identity`";
    pub(super) const CLIENT_REJECTED: &str = "the server rejected the certificate of the client \
        (`ClientBuilder::identity`)";
    pub(super) const EXPIRED: &str = "the server's certificate has expired";
    pub(super) const NOT_YET_VALID: &str = "the server's certificate is not valid yet; \
        check the clock of this machine";
    pub(super) const REVOKED: &str = "the server's certificate was revoked";
    pub(super) const OTHER_HOST: &str = "the server's certificate is for another host; \
        check the base URL";
}

/// The server's certificate is self-signed and not trusted.
#[cfg(feature = "rustls")]
#[derive(Debug)]
pub(crate) struct SelfSigned;

#[cfg(feature = "rustls")]
impl std::fmt::Display for SelfSigned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("self-signed certificate")
    }
}

#[cfg(feature = "rustls")]
impl StdError for SelfSigned {}

#[cfg(feature = "rustls")]
mod with_rustls {
    use std::time::{Duration, SystemTime};

    use rustls::pki_types::{ServerName, UnixTime};
    use rustls::{AlertDescription, CertificateError, Error, InvalidMessage, OtherError};

    use super::SelfSigned;
    use super::messages::*;

    /// Returns why the handshake failed, or `None` if the failure may have come later.
    pub(super) fn explain(error: &Error) -> Option<String> {
        Some(match error {
            Error::InvalidCertificate(reason) => certificate(reason),
            Error::InvalidMessage(InvalidMessage::InvalidContentType) => PLAIN_HTTP.to_owned(),
            Error::PeerIncompatible(reason) => match format!("{reason:?}").contains("Version") {
                true => VERSION.to_owned(),
                false => handshake_failed(error),
            },
            Error::AlertReceived(alert) => match alert {
                AlertDescription::ProtocolVersion => VERSION.to_owned(),
                AlertDescription::CertificateRequired | AlertDescription::NoCertificate => {
                    CLIENT_CERTIFICATE.to_owned()
                }
                AlertDescription::BadCertificate
                | AlertDescription::UnsupportedCertificate
                | AlertDescription::CertificateRevoked
                | AlertDescription::CertificateExpired
                | AlertDescription::CertificateUnknown
                | AlertDescription::UnknownCA
                | AlertDescription::AccessDenied => format!("{CLIENT_REJECTED}: {alert:?}"),
                AlertDescription::HandshakeFailure
                | AlertDescription::InsufficientSecurity
                | AlertDescription::UnrecognisedName
                | AlertDescription::NoApplicationProtocol => handshake_failed(error),
                // It may end a connection that was in use.
                _ => return None,
            },
            Error::NoCertificatesPresented
            | Error::UnsupportedNameType
            | Error::PeerMisbehaved(_)
            | Error::NoApplicationProtocol => handshake_failed(error),
            _ => return None,
        })
    }

    fn handshake_failed(error: &Error) -> String {
        format!("the TLS handshake failed: {error}")
    }

    fn certificate(reason: &CertificateError) -> String {
        match reason {
            CertificateError::Expired => EXPIRED.to_owned(),
            CertificateError::ExpiredContext { not_after, .. } => {
                format!("the server's certificate expired on {}", date(*not_after))
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                NOT_YET_VALID.to_owned()
            }
            CertificateError::Revoked => REVOKED.to_owned(),
            CertificateError::UnknownIssuer => UNKNOWN_AUTHORITY.to_owned(),
            CertificateError::NotValidForName => OTHER_HOST.to_owned(),
            CertificateError::NotValidForNameContext {
                expected,
                presented,
            } => other_host(expected, presented),
            CertificateError::Other(OtherError(cause)) if cause.is::<SelfSigned>() => {
                SELF_SIGNED.to_owned()
            }
            // The verifier of reqwest, which `configure_http` uses, accepts none of these.
            CertificateError::Other(OtherError(cause))
                if cause.downcast_ref() == Some(&webpki::Error::CaUsedAsEndEntity) =>
            {
                MARKED_AS_AUTHORITY.to_owned()
            }
            other => format!("the server's certificate is invalid: {other}"),
        }
    }

    fn other_host(expected: &ServerName<'_>, presented: &[String]) -> String {
        let host = expected.to_str();
        // A certificate can name hundreds of hosts.
        let names: Vec<_> = presented.iter().take(3).map(|name| subject(name)).collect();
        let more = if presented.len() > 3 {
            " and others"
        } else {
            ""
        };
        match names.is_empty() {
            true => format!("the server's certificate is not for `{host}`; check the base URL"),
            false => format!(
                "the server's certificate is for {}{more}, not for `{host}`; check the base URL",
                names.join(", ")
            ),
        }
    }

    /// Formats a name in a certificate, which rustls shows as `DnsName("example.com")`.
    fn subject(name: &str) -> String {
        let inner = name
            .split_once('(')
            .and_then(|(_, rest)| rest.strip_suffix(')'));
        format!("`{}`", inner.unwrap_or(name).trim_matches('"'))
    }

    fn date(time: UnixTime) -> String {
        // Beyond the year 9999, HTTP has no format.
        let seconds = time.as_secs().min(253_402_300_799);
        httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
    }
}

#[cfg(feature = "native-tls")]
mod with_native_tls {
    use std::error::Error as StdError;
    use std::io;

    use super::messages::*;

    /// Returns why a handshake failed. The messages of OpenSSL are recognized; those of other
    /// systems are passed on.
    pub(super) fn explain(
        error: &(dyn StdError + 'static),
        during_handshake: bool,
    ) -> Option<String> {
        let message = error.to_string();
        let text = message.to_ascii_lowercase();
        let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
        // A server may reject the certificate of the client after the handshake.
        let about_client = has(&["alert"]) && has(&["certificate", "unknown ca"]);
        let interrupted = has(&["unexpected eof"])
            || std::iter::successors(error.source(), |&cause| cause.source())
                .any(|cause| cause.is::<io::Error>());
        if interrupted || !during_handshake && !about_client {
            return None;
        }
        let reason = if has(&["self-signed certificate)", "self signed certificate)"]) {
            SELF_SIGNED
        } else if has(&[
            "local issuer certificate",
            "certificate chain)",
            "issuer certificate",
        ]) {
            UNKNOWN_AUTHORITY
        } else if has(&["certificate has expired"]) {
            EXPIRED
        } else if has(&["certificate is not yet valid"]) {
            NOT_YET_VALID
        } else if has(&["certificate revoked)"]) {
            REVOKED
        } else if has(&["hostname mismatch", "ip address mismatch"]) {
            OTHER_HOST
        } else if has(&[
            "wrong version number",
            "http request",
            "packet length too long",
        ]) {
            PLAIN_HTTP
        } else if has(&["unsupported protocol", "protocol version"]) {
            VERSION
        } else if has(&["alert certificate required"]) {
            CLIENT_CERTIFICATE
        } else if has(&[
            "alert bad certificate",
            "alert unknown ca",
            "alert certificate",
        ]) {
            CLIENT_REJECTED
        } else {
            return Some(format!("the TLS handshake failed: {message}"));
        };
        Some(reason.to_owned())
    }
}
