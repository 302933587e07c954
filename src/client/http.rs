//! The default HTTP client.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use zeroize::Zeroizing;

#[cfg(any(feature = "rustls", feature = "native-tls"))]
use super::tls::TlsSettings;
use crate::error::Error;

/// The longest time limit. A longer one is the same as no limit, and adding it to the
/// current time could overflow.
const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// The headers that the client sets for each request, so a default has no effect.
const OWN_HEADERS: [&str; 4] = ["accept", "authorization", "content-type", "user-agent"];

/// Settings of the default HTTP client.
#[derive(Clone)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    /// The URL of the proxy for all requests.
    pub(crate) proxy: Option<Zeroizing<String>>,
    pub(crate) no_proxy: bool,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) tls: TlsSettings,
    /// The customization by the user.
    pub(crate) configure: Option<Configure>,
    /// The settings that the user changed, by name.
    pub(crate) changed: Vec<&'static str>,
    /// Those of `changed` that are about TLS.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) changed_tls: Vec<&'static str>,
}

/// Customizes the builder of the HTTP client.
pub(crate) type Configure =
    Arc<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            connect_timeout: Some(Duration::from_secs(10)),
            read_timeout: Some(Duration::from_secs(30)),
            proxy: None,
            no_proxy: false,
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            tls: TlsSettings::default(),
            configure: None,
            changed: Vec::new(),
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            changed_tls: Vec::new(),
        }
    }
}

impl HttpSettings {
    /// Records that the user changed a setting.
    pub(crate) fn change(&mut self, setting: &'static str) {
        if !self.changed.contains(&setting) {
            self.changed.push(setting);
        }
    }

    /// Records that the user changed a TLS setting.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn change_tls(&mut self, setting: &'static str) {
        self.change(setting);
        if !self.changed_tls.contains(&setting) {
            self.changed_tls.push(setting);
        }
    }

    /// Returns the time limit that is zero, so no request can succeed.
    pub(crate) fn zero_timeout(&self) -> Option<&'static str> {
        let zero = |limit| limit == Some(Duration::ZERO);
        if zero(self.connect_timeout) {
            Some("ClientBuilder::connect_timeout")
        } else {
            zero(self.read_timeout).then_some("ClientBuilder::read_timeout")
        }
    }

    /// Builds the HTTP client.
    ///
    /// `timeout` is the time limit of a request. A base URL on this machine (`loopback`)
    /// ignores the proxies of the environment.
    pub(crate) fn build(
        &self,
        timeout: Duration,
        loopback: bool,
    ) -> Result<reqwest::Client, Error> {
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        self.tls.check()?;
        let mut builder = reqwest::Client::builder()
            // The transport follows redirects itself.
            .redirect(Policy::none());
        if let Some(timeout) = limit(timeout) {
            builder = builder.timeout(timeout);
        }
        if let Some(timeout) = self.connect_timeout.and_then(limit) {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(timeout) = self.read_timeout.and_then(limit) {
            builder = builder.read_timeout(timeout);
        }
        // Plain http is allowed to loopback because nothing leaves the machine. A proxy from
        // the environment would send the credentials elsewhere.
        if loopback || self.no_proxy {
            builder = builder.no_proxy();
        }
        if let Some(url) = &self.proxy {
            builder = builder.proxy(proxy(url)?);
        }
        let builder = match &self.configure {
            None => self.without_customization(builder)?,
            Some(configure) => self.with_customization(builder, configure)?,
        };
        // Last, because the `Debug` output of a builder does not show whether the customization
        // changes the retries. By default reqwest resends requests over HTTP/2, a POST too.
        let builder = builder.retry(reqwest::retry::never());
        builder.build().map_err(|error| {
            Error::configuration("cannot build the HTTP client").with_source(error)
        })
    }

    /// Refuses settings that a given HTTP client would ignore.
    pub(crate) fn refuse_changes(&self) -> Result<(), Error> {
        if self.changed.is_empty() {
            return Ok(());
        }
        Err(Error::configuration(format!(
            "{} has no effect on the client given to `ClientBuilder::http_client`; configure \
             that client instead",
            names(&self.changed)
        )))
    }

    #[cfg(feature = "rustls")]
    fn without_customization(
        &self,
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        Ok(builder.tls_backend_preconfigured(super::tls::config(&self.tls)?))
    }

    #[cfg(not(feature = "rustls"))]
    fn without_customization(
        &self,
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        #[cfg(feature = "native-tls")]
        let builder = self.tls.apply(builder)?;
        Ok(builder)
    }

    /// Applies the user's customization.
    ///
    /// It may change any TLS setting, and reqwest does not reveal which. With rustls,
    /// reqwest therefore configures TLS from the settings of its builder, instead of
    /// [`config`](super::tls::config).
    fn with_customization(
        &self,
        builder: reqwest::ClientBuilder,
        configure: &Configure,
    ) -> Result<reqwest::ClientBuilder, Error> {
        #[cfg(feature = "rustls")]
        if !self.changed_tls.is_empty() {
            // Its errors name the setting, unlike those of reqwest.
            super::tls::config(&self.tls)?;
        }
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let builder = self.tls.apply(builder)?;
        #[cfg(feature = "rustls")]
        let builder = {
            if !replaces_tls(configure) {
                super::tls::ensure_default_provider();
            } else if !self.changed_tls.is_empty() {
                return Err(Error::configuration(format!(
                    "{} has no effect, because `ClientBuilder::configure_http` chooses another \
                     TLS backend; configure that backend instead",
                    names(&self.changed_tls)
                )));
            }
            builder.tls_backend_rustls()
        };
        let before = format!("{builder:#?}");
        let builder = configure(builder);
        refuse_ignored(&before, &format!("{builder:#?}"))?;
        Ok(builder)
    }
}

/// Returns a time limit, or `None` if it is too long to matter.
fn limit(duration: Duration) -> Option<Duration> {
    (duration <= LONGEST).then_some(duration)
}

fn proxy(url: &str) -> Result<reqwest::Proxy, Error> {
    // The URL may contain a password, so no message contains it.
    let invalid = |problem| {
        let reason = format!("the URL of `ClientBuilder::proxy` {problem}");
        Err(Error::configuration(reason))
    };
    let Ok(parsed) = reqwest::Url::parse(url) else {
        return invalid("is invalid");
    };
    match parsed.scheme() {
        "http" | "https" => {}
        "socks4" | "socks4a" | "socks5" | "socks5h" if cfg!(feature = "socks") => {}
        "socks4" | "socks4a" | "socks5" | "socks5h" => {
            return invalid("is that of a SOCKS proxy, which needs the feature `socks`");
        }
        // reqwest would ignore such a proxy.
        _ => return invalid("must start with `http://`, `https://` or `socks5h://`"),
    }
    match reqwest::Proxy::all(url) {
        Ok(proxy) if parsed.has_host() => Ok(proxy),
        _ => invalid("is invalid"),
    }
}

/// Formats the names of settings.
fn names(settings: &[&str]) -> String {
    let settings: Vec<_> = settings
        .iter()
        .map(|name| format!("`ClientBuilder::{name}`"))
        .collect();
    settings.join(", ")
}

/// Returns whether the customization chooses a TLS backend, so reqwest would ignore the TLS
/// settings of its builder.
///
/// reqwest rejects an empty range of versions only if it configures rustls itself.
#[cfg(feature = "rustls")]
fn replaces_tls(configure: &Configure) -> bool {
    use reqwest::tls::Version;

    configure(reqwest::Client::builder().tls_backend_rustls())
        .tls_version_min(Version::TLS_1_3)
        .tls_version_max(Version::TLS_1_2)
        .build()
        .is_ok()
}

/// Refuses changes of a customized builder that the client would ignore.
///
/// reqwest's builder has no accessors, but its `Debug` output shows these settings.
fn refuse_ignored(before: &str, after: &str) -> Result<(), Error> {
    let refuse = |setting: &str, instead: &str| {
        Err(Error::configuration(format!(
            "`ClientBuilder::configure_http` cannot set {setting}; {instead}"
        )))
    };
    let changed = |name| field(before, name) != field(after, name);
    if changed("redirect_policy") {
        return refuse(
            "the redirect policy",
            "the client follows only redirects of GET within the origin",
        );
    }
    if changed("timeout") {
        return refuse("the timeout", "use `ClientBuilder::timeout`");
    }
    for name in OWN_HEADERS {
        let line = |shown| {
            let headers: &str = field(shown, "default_headers")?;
            let start = headers.find(&format!("\"{name}\": "))?;
            headers[start..].lines().next()
        };
        if line(before) != line(after) {
            let instead = match name {
                "authorization" => "use `ClientBuilder::api_key`",
                "user-agent" => "use `ClientBuilder::user_agent`",
                _ => "the client sets it for each request",
            };
            return refuse(&format!("the header `{name}`"), instead);
        }
    }
    Ok(())
}

/// Returns a field in the output of `{:#?}`, which may have several lines.
fn field<'a>(shown: &'a str, name: &str) -> Option<&'a str> {
    let start = shown.find(&format!("\n    {name}: "))? + 1;
    let rest = &shown[start..];
    let next = rest.match_indices("\n    ").find(|(at, indent)| {
        let after = rest[at + indent.len()..].chars().next();
        after.is_some_and(char::is_alphabetic)
    });
    Some(&rest[..next.map_or(rest.len(), |(at, _)| at)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Option<String> {
        let settings = HttpSettings {
            configure: Some(Arc::new(configure)),
            ..HttpSettings::default()
        };
        let outcome = settings.build(Duration::from_secs(60), true);
        outcome.err().map(|error| error.to_string())
    }

    #[test]
    fn customization_that_would_be_ignored_is_refused_by_name() {
        use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};

        let with_header = |name| {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_static("canary"));
            refused(move |http| http.default_headers(headers.clone()))
        };
        for (error, setting) in [
            (
                refused(|http| http.redirect(Policy::limited(3))),
                "redirect policy; ",
            ),
            (
                refused(|http| http.timeout(Duration::from_secs(61))),
                "`ClientBuilder::timeout`",
            ),
            (
                refused(|http| http.user_agent("canary")),
                "`ClientBuilder::user_agent`",
            ),
            (with_header(AUTHORIZATION), "`ClientBuilder::api_key`"),
            (with_header(ACCEPT), "the header `accept`"),
        ] {
            let error = error.expect(setting);
            assert!(error.contains(setting), "{setting}: {error}");
            assert!(!error.contains("canary"), "{error}");
        }
    }

    #[test]
    fn customization_that_takes_effect_is_accepted() {
        assert_eq!(refused(|http| http), None);
        assert_eq!(
            refused(|http| {
                let mut headers = reqwest::header::HeaderMap::new();
                let value = "\"user-agent\": \"x\"".parse().unwrap();
                headers.insert("x-custom", value);
                http.default_headers(headers)
                    .connect_timeout(Duration::from_secs(1))
                    .pool_max_idle_per_host(1)
            }),
            None
        );
    }
}
