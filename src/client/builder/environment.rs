//! Settings from environment variables.

use super::ClientBuilder;
use crate::error::Error;

const API_KEY: &str = "PIPEDREAM_API_KEY";
const CLIENT_ID: &str = "PIPEDREAM_CLIENT_ID";
const CLIENT_SECRET: &str = "PIPEDREAM_CLIENT_SECRET";
const BASE_URL: &str = "PIPEDREAM_BASE_URL";

impl ClientBuilder {
    /// Reads the credentials and the optional base URL from environment variables.
    ///
    /// - `PIPEDREAM_API_KEY`: the API key of a user.
    /// - `PIPEDREAM_CLIENT_ID` and `PIPEDREAM_CLIENT_SECRET`: an OAuth client. They are ignored if
    ///   `PIPEDREAM_API_KEY` is set.
    /// - `PIPEDREAM_BASE_URL`: the base URL of the API.
    ///
    /// The other settings have their defaults. An empty variable counts as unset.
    ///
    /// # Errors
    ///
    /// Returns a configuration error ([`Error::is_configuration`]) if there are no credentials, if
    /// only one of the two variables of an OAuth client is set, or if a variable is not valid
    /// Unicode.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Error::configuration(format!("{name} is not valid Unicode")))
            }
        })
    }

    fn from_variables(
        variable: impl Fn(&str) -> Result<Option<String>, Error>,
    ) -> Result<Self, Error> {
        // Treat an empty variable as unset; containers often pass one.
        let variable = |name| {
            let value = variable(name)?;
            Ok::<_, Error>(value.filter(|value| !value.is_empty()))
        };
        let builder = match variable(API_KEY)? {
            Some(key) => Self::default().api_key(key),
            None => match (variable(CLIENT_ID)?, variable(CLIENT_SECRET)?) {
                (Some(id), Some(secret)) => Self::default().oauth(id, secret),
                (Some(_), None) => return Err(incomplete(CLIENT_ID, CLIENT_SECRET)),
                (None, Some(_)) => return Err(incomplete(CLIENT_SECRET, CLIENT_ID)),
                (None, None) => {
                    return Err(Error::configuration(format!(
                        "{API_KEY} is not set; copy the API key from your Pipedream user settings, \
                         or set {CLIENT_ID} and {CLIENT_SECRET} to those of an OAuth client"
                    )));
                }
            },
        };
        Ok(match variable(BASE_URL)? {
            Some(url) => builder.base_url(url),
            None => builder,
        })
    }
}

fn incomplete(set: &str, missing: &str) -> Error {
    Error::configuration(format!(
        "{set} is set but {missing} is not; an OAuth client needs both"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Auth;
    use crate::client::{Client, base_url};

    fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
        ClientBuilder::from_variables(|name| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            Ok(found.map(|(_, value)| (*value).to_owned()))
        })?
        .build()
    }

    fn uses_oauth(client: &Client) -> bool {
        matches!(client.inner().transport.auth, Auth::Tokens(_))
    }

    /// A base URL that needs no TLS.
    const LOCAL: (&str, &str) = (BASE_URL, "http://localhost:1");

    #[test]
    fn environment_variables_configure_a_client() {
        let client = from(&[(API_KEY, "key"), LOCAL]).unwrap();
        assert_eq!(client.base_url(), LOCAL.1);
        assert!(!uses_oauth(&client));
        let client = from(&[(CLIENT_ID, "id"), (CLIENT_SECRET, "secret"), LOCAL]).unwrap();
        assert!(uses_oauth(&client));
    }

    #[test]
    fn api_key_takes_precedence_over_an_oauth_client() {
        for oauth in [
            [(CLIENT_ID, "id"), (CLIENT_SECRET, "secret")],
            [(CLIENT_ID, "id"), (CLIENT_SECRET, "")],
        ] {
            let client = from(&[(API_KEY, "key"), oauth[0], oauth[1], LOCAL]).unwrap();
            assert!(!uses_oauth(&client));
        }
    }

    #[test]
    fn empty_variable_counts_as_unset() {
        let oauth = [(CLIENT_ID, "id"), (CLIENT_SECRET, "secret")];
        let client = from(&[(API_KEY, ""), oauth[0], oauth[1], LOCAL]).unwrap();
        assert!(uses_oauth(&client));
        if cfg!(any(feature = "rustls", feature = "native-tls")) {
            let client = from(&[(API_KEY, "key"), (BASE_URL, "")]).unwrap();
            assert_eq!(client.base_url(), base_url::DEFAULT);
        }
    }

    #[test]
    fn incomplete_oauth_client_is_an_error_that_names_both_variables() {
        for (set, missing) in [(CLIENT_ID, CLIENT_SECRET), (CLIENT_SECRET, CLIENT_ID)] {
            for empty in [None, Some((missing, ""))] {
                let variables = [Some((set, "canary")), empty, Some(LOCAL)];
                let variables: Vec<_> = variables.into_iter().flatten().collect();
                let error = from(&variables).unwrap_err();
                assert!(error.is_configuration());
                let expected = format!("{set} is set but {missing} is not");
                assert!(error.to_string().starts_with(&expected), "{error}");
                assert!(!error.to_string().contains("canary"), "{error}");
            }
        }
    }

    #[test]
    fn missing_or_invalid_variable_is_an_error() {
        let error = from(&[]).unwrap_err();
        for name in [API_KEY, CLIENT_ID, CLIENT_SECRET] {
            assert!(error.to_string().contains(name), "{error}");
        }
        for variables in [
            [(API_KEY, ""), LOCAL],
            [(API_KEY, "a\nb"), LOCAL],
            [(API_KEY, "key"), (BASE_URL, "nonsense")],
        ] {
            let error = from(&variables).unwrap_err();
            assert!(error.is_configuration(), "{error}");
        }
    }
}
