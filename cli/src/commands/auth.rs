//! `pipedream auth`: stores and shows credentials.

use std::io::IsTerminal;

use clap::ArgMatches;

use crate::execute;
use crate::failure::{Exit, Failure};
use crate::profile::{self, Profile};
use crate::session::Session;

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
    let secret = secret(what)?;
    let profile = match client_id {
        Some(id) => Profile {
            api_key: None,
            client_id: Some(id),
            client_secret: Some(secret),
        },
        None => Profile {
            api_key: Some(secret),
            client_id: None,
            client_secret: None,
        },
    };
    let (path, name) = (profile::path()?, profile::name(matches));
    profile::store(&path, &name, Some(profile))?;
    eprintln!(
        "stored the {what} in the profile `{name}` in {}",
        path.display()
    );
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
    match profile::store(&path, &name, None)? {
        true => eprintln!("deleted the profile `{name}` from {}", path.display()),
        false => eprintln!("there is no profile `{name}` in {}", path.display()),
    }
    Ok(())
}

async fn status(matches: &ArgMatches) -> Result<(), Failure> {
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
