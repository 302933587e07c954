//! `pipedream auth`: stores and shows credentials.

use std::io::IsTerminal;

use clap::ArgMatches;

use crate::failure::{Exit, Failure};
use crate::profile::{self, Profile};
use crate::session::Session;
use crate::{execute, keyring, note};

/// Runs a subcommand.
pub(crate) async fn run(name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    match name {
        "login" => login(matches),
        "logout" => logout(matches),
        _ => status(matches).await,
    }
}

fn login(matches: &ArgMatches) -> Result<(), Failure> {
    let client_id = matches.get_one::<String>("client-id").cloned();
    let what = if client_id.is_some() {
        "client secret"
    } else {
        "API key"
    };
    if !matches.get_flag("file") {
        keyring::check()?;
    }
    let secret = secret(what)?;
    let (path, name) = (profile::path()?, profile::name(matches));
    let mut profile = Profile {
        client_id,
        ..Profile::default()
    };
    let place = match matches.get_flag("file") {
        true => {
            if profile::read(&path)?.uses_keyring(&name) {
                keyring::delete(&name)?;
            }
            profile.set_secret(secret);
            path.display().to_string()
        }
        false => {
            keyring::store(&name, &secret)?;
            profile.keyring = true;
            keyring::PLACE.to_owned()
        }
    };
    profile::store(&path, &name, Some(profile))?;
    note::line(format_args!(
        "stored the {what} of the profile `{name}` in {place}"
    ));
    Ok(())
}

/// Reads a secret without showing it, or from standard input.
fn secret(what: &str) -> Result<String, Failure> {
    let read = match std::io::stdin().is_terminal() {
        true => rpassword::prompt_password(format!("{what}: ")),
        false => std::io::read_to_string(std::io::stdin()),
    };
    let text = read.map_err(|error| Failure::usage(format!("cannot read the {what}: {error}")))?;
    match text.trim() {
        "" => Err(Failure::usage(format!("the {what} is empty"))),
        secret => Ok(secret.to_owned()),
    }
}

fn logout(matches: &ArgMatches) -> Result<(), Failure> {
    let (path, name) = (profile::path()?, profile::name(matches));
    // The secret first: a profile whose secret could not be deleted stays known.
    if profile::read(&path)?.uses_keyring(&name) {
        keyring::delete(&name)?;
    }
    let path_name = path.display();
    match profile::store(&path, &name, None)? {
        true => note::line(format_args!(
            "deleted the profile `{name}` from {path_name}"
        )),
        false => note::line(format_args!("there is no profile `{name}` in {path_name}")),
    }
    Ok(())
}

async fn status(matches: &ArgMatches) -> Result<(), Failure> {
    if matches.get_flag("sandbox") {
        return Ok(execute::print("--sandbox uses its own API key\n")?);
    }
    let credentials = profile::credentials(matches)?;
    let is_oauth = credentials.profile.client_id.is_some() && credentials.profile.api_key.is_none();
    let kind = if is_oauth {
        "an OAuth client"
    } else {
        "an API key"
    };
    execute::print(&format!("{kind} from {}\n", credentials.source))?;
    let session = Session::start(matches).await?;
    // Only a user's key can ask about the user.
    let path = if is_oauth { "/accounts" } else { "/users/me" };
    let method = pipedream_client::reqwest::Method::GET;
    match session
        .client
        .request(method, path)
        .query("limit", 1)
        .send()
        .await
    {
        Ok(_) => Ok(execute::print("the server accepts it\n")?),
        Err(error) => {
            let failure = Failure::from(error);
            let message = match failure.exit {
                Exit::Login => format!("the server refuses it: {}", failure.message),
                _ => format!("could not check it: {}", failure.message),
            };
            Err(Failure::new(failure.exit, message))
        }
    }
}
