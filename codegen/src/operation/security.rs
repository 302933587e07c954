//! The credentials that an operation accepts.

use serde_json::Value;

use super::Source;
use crate::checks::Checks;
use crate::document::resolve;
use crate::error::Result;

/// The credentials that an operation accepts. The client has a variant of the same name for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Security {
    /// An API key or an OAuth access token.
    ApiKeyOrOAuth,
    /// An API key.
    ApiKey,
    /// None: the request is sent without an `Authorization` header.
    None,
}

pub(super) fn security(source: &Source<'_>, checks: Checks) -> Result<Security> {
    let own = &source.object["security"];
    let requirements = match own.is_null() {
        true => &source.document["security"],
        false => own,
    };
    let mut accepts_oauth = false;
    let mut accepts_none = true;
    for requirement in requirements.as_array().into_iter().flatten() {
        accepts_none = false;
        let schemes: Vec<_> = requirement.as_object().into_iter().flatten().collect();
        let [(name, _)] = schemes[..] else {
            let problem = "a security requirement must name one scheme";
            return Err(source.refuse("/security", problem));
        };
        accepts_oauth |= is_oauth(source, name, checks)?;
    }
    Ok(match (accepts_none, accepts_oauth) {
        (true, _) => Security::None,
        (false, true) => Security::ApiKeyOrOAuth,
        (false, false) => Security::ApiKey,
    })
}

/// Whether a scheme is OAuth; otherwise it is an API key as a bearer token.
fn is_oauth(source: &Source<'_>, name: &str, checks: Checks) -> Result<bool> {
    let document = source.document;
    let scheme = resolve(document, &document["components"]["securitySchemes"][name])?;
    let text = |key: &str| scheme[key].as_str().unwrap_or_default();
    let is_bearer = text("scheme").eq_ignore_ascii_case("bearer");
    match text("type") {
        "oauth2" if scheme["flows"]["clientCredentials"] != Value::Null => Ok(true),
        "http" if is_bearer => Ok(false),
        _ if checks == Checks::Lenient => Ok(false),
        _ => {
            let problem = format!(
                "the security scheme `{name}` is not supported; use a bearer token or OAuth \
                 client credentials"
            );
            Err(source.refuse("/security", problem))
        }
    }
}
