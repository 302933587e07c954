//! OAuth clients and their access tokens.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::json;

use super::input::Input;
use super::state::{HandlerResult, State};
use crate::operation::Operation;
use crate::testing::loopback::{Request, Response};

/// The workspace of every OAuth client.
const WORKSPACE: &str = "o_abc123";

/// Who sent a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    /// The user, with an API key.
    User,
    /// A workspace, with an access token.
    Workspace(&'static str),
    /// A client without authentication.
    Anonymous,
}

/// The OAuth clients and the tokens that they received.
pub(super) struct OAuth {
    /// The secret of each client ID.
    pub(super) clients: HashMap<String, String>,
    /// When each token expires, since the Unix epoch.
    tokens: HashMap<String, Duration>,
    /// How long a token is valid.
    pub(super) lifetime: Duration,
}

impl Default for OAuth {
    fn default() -> Self {
        Self {
            clients: HashMap::new(),
            tokens: HashMap::new(),
            lifetime: Duration::from_secs(3600),
        }
    }
}

impl State {
    /// Identifies the caller by the `Authorization` header.
    pub(super) fn authenticate(
        &self,
        request: &Request,
        operation: &Operation,
        api_key: &str,
    ) -> Result<Caller, Response> {
        if !operation.requires_authentication() {
            return Ok(Caller::Anonymous);
        }
        let header = request.header("authorization").unwrap_or_default();
        let credential = header.strip_prefix("Bearer ").unwrap_or_default();
        if credential == api_key {
            return Ok(Caller::User);
        }
        match self.oauth.tokens.get(credential) {
            Some(end) if self.clock.now() < *end => {}
            Some(_) => return Err(Response::error(401, "the access token has expired")),
            None => return Err(Response::error(401, "invalid API key or access token")),
        }
        if operation.requires_api_key() {
            let message = "this operation requires the API key of a user";
            return Err(Response::error(403, message));
        }
        Ok(Caller::Workspace(WORKSPACE))
    }

    pub(super) fn create_oauth_token(&mut self, input: &Input) -> HandlerResult {
        self.check_oauth_client(input)?;
        if input.body["grant_type"] != "client_credentials" {
            return Err(Response::new(
                400,
                Some(json!({"error": "unsupported_grant_type"})),
            ));
        }
        let now = self.clock.tick();
        let token = self.id("sandbox-token-");
        let end = now.saturating_add(self.oauth.lifetime);
        self.oauth.tokens.insert(token.clone(), end);
        let body = json!({
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": self.oauth.lifetime.as_secs(),
            "created_at": now.as_secs(),
        });
        Ok(Response::new(200, Some(body)))
    }

    /// Revokes a token. An unknown token is not an error (RFC 7009, section 2.2).
    pub(super) fn revoke_oauth_token(&mut self, input: &Input) -> HandlerResult {
        self.check_oauth_client(input)?;
        let token = input.body["token"].as_str().unwrap_or_default();
        self.oauth.tokens.remove(token);
        Ok(Response::new(200, Some(json!({}))))
    }

    /// Revokes every token that was issued.
    pub(super) fn revoke_all_tokens(&mut self) {
        self.oauth.tokens.clear();
    }

    fn check_oauth_client(&self, input: &Input) -> Result<(), Response> {
        let field = |name: &str| input.body[name].as_str().unwrap_or_default();
        let secret = self.oauth.clients.get(field("client_id"));
        if secret.is_some_and(|secret| secret == field("client_secret")) {
            return Ok(());
        }
        let body = json!({
            "error": "invalid_client",
            "error_description": "the client ID is unknown or the client secret is wrong",
        });
        Err(Response::new(401, Some(body)))
    }
}
