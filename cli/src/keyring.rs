//! The keyring of the system, which keeps secrets of profiles (feature `keyring`).
//!
//! There is no fallback: without a keyring, `auth login` fails unless `--file` asks for a file.

use crate::failure::{Exit, Failure};

/// Where secrets are kept.
pub(crate) const PLACE: &str = "the keyring of the system (service `pipedream-cli`)";

/// The advice if the keyring cannot be used.
const ADVICE: &str = "run `pipedream auth login --file` to store the secret in a file that only you \
                      can read, or set PIPEDREAM_API_KEY";

fn unusable(reason: &dyn std::fmt::Display) -> Failure {
    let message = format!("cannot use the keyring of the system: {reason}; {ADVICE}");
    Failure::new(Exit::Other, message)
}

#[cfg(not(feature = "keyring"))]
mod system {
    //! Without a keyring.

    use super::{Failure, unusable};

    pub(crate) fn check() -> Result<(), Failure> {
        Err(unusable(
            &"this program was built without the feature `keyring`",
        ))
    }

    pub(crate) fn store(_: &str, _: &str) -> Result<(), Failure> {
        check()
    }

    pub(crate) fn load(_: &str) -> Result<String, Failure> {
        check().map(|()| String::new())
    }

    pub(crate) fn delete(_: &str) -> Result<(), Failure> {
        check()
    }
}

#[cfg(feature = "keyring")]
mod system {
    use keyring::{Entry, Error};

    use super::{Failure, unusable};

    fn entry(profile: &str) -> Result<Entry, Failure> {
        // The error of an entry without a store does not say why there is no store.
        if let Err(error) = Entry::store_status() {
            return Err(unusable(error));
        }
        Entry::new("pipedream-cli", profile).map_err(|error| unusable(&error))
    }

    /// Fails without a keyring, before a secret is asked for.
    pub(crate) fn check() -> Result<(), Failure> {
        load_any("default").map(|_| ())
    }

    fn load_any(profile: &str) -> Result<Option<String>, Failure> {
        match entry(profile)?.get_password() {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unusable(&error)),
        }
    }

    pub(crate) fn store(profile: &str, secret: &str) -> Result<(), Failure> {
        let stored = entry(profile)?.set_password(secret);
        stored.map_err(|error| unusable(&error))
    }

    pub(crate) fn load(profile: &str) -> Result<String, Failure> {
        let missing = || unusable(&format!("it has no secret of the profile `{profile}`"));
        load_any(profile)?.ok_or_else(missing)
    }

    pub(crate) fn delete(profile: &str) -> Result<(), Failure> {
        match entry(profile)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(unusable(&error)),
        }
    }
}

pub(crate) use system::{check, delete, load, store};
