//! Credentials: from the environment, or from profiles in a file.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clap::ArgMatches;
use etcetera::BaseStrategy;
use pipedream_client::{Client, ClientBuilder};
use serde::{Deserialize, Serialize};

use crate::failure::{Exit, Failure};
use crate::{keyring, note};

/// The profile without a name.
const DEFAULT: &str = "default";

/// The profiles of the file.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Profiles {
    #[serde(default, flatten)]
    profiles: BTreeMap<String, Profile>,
}

/// The credentials of a profile. `Debug` is not derived, since they are secret.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) api_key: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) client_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) client_secret: Option<String>,
    /// Whether the keyring has the secret.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) keyring: bool,
}

impl Profile {
    /// Sets the client secret of an OAuth client, or else the API key.
    pub(crate) fn set_secret(&mut self, secret: String) {
        match self.client_id {
            Some(_) => self.client_secret = Some(secret),
            None => self.api_key = Some(secret),
        }
    }
}

impl Profiles {
    /// Whether the keyring has the secret of a profile.
    pub(crate) fn uses_keyring(&self, name: &str) -> bool {
        self.profiles.get(name).is_some_and(|it| it.keyring)
    }
}

impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Profile")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// Credentials and where they are from.
pub(crate) struct Credentials {
    pub(crate) profile: Profile,
    /// For example `the environment variable PIPEDREAM_API_KEY`.
    pub(crate) source: String,
}

impl Credentials {
    /// A client builder with the credentials and the base URL.
    pub(crate) fn builder(self, matches: &ArgMatches) -> ClientBuilder {
        let Profile {
            api_key,
            client_id,
            client_secret,
            ..
        } = self.profile;
        let mut builder = Client::builder();
        if let (Some(id), Some(secret)) = (client_id, client_secret) {
            builder = builder.oauth(id, secret);
        } else if let Some(key) = api_key {
            builder = builder.api_key(key);
        }
        match base_url(matches) {
            Some(url) => builder.base_url(url),
            None => builder,
        }
    }
}

/// The base URL of the flag or of the environment.
pub(crate) fn base_url(matches: &ArgMatches) -> Option<String> {
    matches
        .get_one::<String>("base-url")
        .cloned()
        .or_else(|| variable("PIPEDREAM_BASE_URL"))
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// The name of the chosen profile: by the flag, or by the environment.
fn chosen(matches: &ArgMatches) -> Option<(String, &'static str)> {
    let flag = matches
        .get_one::<String>("profile")
        .cloned()
        .map(|name| (name, "--profile"));
    flag.or_else(|| variable("PIPEDREAM_PROFILE").map(|name| (name, "PIPEDREAM_PROFILE")))
}

/// The name of the profile that `auth login` writes.
pub(crate) fn name(matches: &ArgMatches) -> String {
    chosen(matches).map_or_else(|| DEFAULT.to_owned(), |(name, _)| name)
}

/// Finds credentials: a named profile, or else the environment, or else the default profile.
pub(crate) fn credentials(matches: &ArgMatches) -> Result<Credentials, Failure> {
    if let Some((name, source)) = chosen(matches) {
        let path = path()?;
        let profile = read(&path)?.profiles.remove(&name).ok_or_else(|| {
            let message = format!(
                "there is no profile `{name}` ({source}) in {}; run \
                 `pipedream auth login --profile {name}`",
                path.display()
            );
            Failure::new(Exit::Login, message)
        })?;
        return stored(profile, &name, &path);
    }
    let profile = Profile {
        api_key: variable("PIPEDREAM_API_KEY"),
        client_id: variable("PIPEDREAM_CLIENT_ID"),
        client_secret: variable("PIPEDREAM_CLIENT_SECRET"),
        keyring: false,
    };
    if profile.api_key.is_some() {
        // A key takes precedence in the client as well.
        let profile = Profile {
            client_id: None,
            client_secret: None,
            ..profile
        };
        let source = "the environment variable PIPEDREAM_API_KEY".to_owned();
        return Ok(Credentials { profile, source });
    }
    if profile.client_id.is_some() && profile.client_secret.is_some() {
        let source =
            "the environment variables PIPEDREAM_CLIENT_ID and PIPEDREAM_CLIENT_SECRET".to_owned();
        return Ok(Credentials { profile, source });
    }
    for (set, missing) in [
        ("PIPEDREAM_CLIENT_ID", "PIPEDREAM_CLIENT_SECRET"),
        ("PIPEDREAM_CLIENT_SECRET", "PIPEDREAM_CLIENT_ID"),
    ] {
        if variable(set).is_some() && variable(missing).is_none() {
            let message = format!("{set} is set, but {missing} is not; set both or neither");
            return Err(Failure::new(Exit::Login, message));
        }
    }
    let path = path()?;
    match read(&path)?.profiles.remove(DEFAULT) {
        Some(profile) => stored(profile, DEFAULT, &path),
        None => Err(Failure::new(
            Exit::Login,
            "not logged in: run `pipedream auth login`, or set PIPEDREAM_API_KEY; to try it \
             without an account, add --sandbox",
        )),
    }
}

/// The credentials of a profile of the file, with its secret from the keyring.
fn stored(mut profile: Profile, name: &str, path: &Path) -> Result<Credentials, Failure> {
    let mut source = format!("the profile `{name}` in {}", path.display());
    if profile.keyring {
        profile.set_secret(keyring::load(name)?);
        source += &format!(", with the secret in {}", keyring::PLACE);
    }
    Ok(Credentials { profile, source })
}

/// The file of profiles. `~/.config/pipedream` belongs to another tool.
pub(crate) fn path() -> Result<PathBuf, Failure> {
    let strategy = etcetera::choose_base_strategy()
        .map_err(|error| Failure::new(Exit::Other, format!("no folder for settings: {error}")))?;
    Ok(strategy
        .config_dir()
        .join("pipedream-cli")
        .join("profiles.toml"))
}

/// Reads the profiles; there are none without a file.
pub(crate) fn read(path: &Path) -> Result<Profiles, Failure> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Profiles::default()),
        Err(error) => return Err(unusable(path, &error)),
    };
    warn_if_readable(path);
    // The message of a TOML error quotes the line, which may be a secret.
    toml::from_str(&text).map_err(|error| unusable(path, &error.message()))
}

fn unusable(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::new(
        Exit::Other,
        format!("cannot use {}: {error}", path.display()),
    )
}

/// Stores or deletes a profile. Returns whether there was one.
pub(crate) fn store(path: &Path, name: &str, profile: Option<Profile>) -> Result<bool, Failure> {
    let mut profiles = read(path)?;
    let previous = match profile {
        Some(profile) => profiles.profiles.insert(name.to_owned(), profile),
        None => profiles.profiles.remove(name),
    };
    let text = toml::to_string(&profiles).map_err(|error| unusable(path, &error))?;
    write_private(path, &text).map_err(|error| unusable(path, &error))?;
    Ok(previous.is_some())
}

/// Writes a file that only its owner can read, by way of a new file that replaces it.
pub(crate) fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let new = path.with_extension(format!("new-{}", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    drop(file);
    fs::rename(&new, path)
}

fn warn_if_readable(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map(|it| it.permissions().mode());
        if mode.is_ok_and(|mode| mode & 0o077 != 0) {
            let path = path.display();
            note::line(format_args!(
                "warning: others can read {path}; run `chmod 600 {path}`"
            ));
        }
    }
}
