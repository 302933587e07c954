//! Access tokens of OAuth clients.

use std::time::Duration;

use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, types};
use serde_json::json;

use crate::http::{get, post};

/// Gets a token, which must be issued.
async fn token(client: &Client, sandbox: &Sandbox) -> types::OAuthToken {
    let (id, secret) = (sandbox.client_id(), sandbox.client_secret());
    let request = client.create_oauth_token().body_map(|body| {
        body.grant_type("client_credentials")
            .client_id(id)
            .client_secret(secret)
    });
    request.await.unwrap()
}

fn client_with(sandbox: &Sandbox, token: &str) -> Client {
    let builder = Client::builder().api_key(token);
    builder.base_url(sandbox.base_url()).build().unwrap()
}

/// The status of a call that a workspace may make.
async fn status(sandbox: &Sandbox, token: &str) -> u16 {
    let call = client_with(sandbox, token).list_accounts().await;
    call.map_or_else(|error| error.status().unwrap().as_u16(), |_| 200)
}

#[tokio::test]
async fn token_is_valid_until_it_expires() {
    let sandbox = Sandbox::builder()
        .token_lifetime(Duration::from_secs(60))
        .start()
        .await;
    // The request for a token needs no API key.
    let anonymous = client_with(&sandbox, "wrong-key");
    let first = token(&anonymous, &sandbox).await;
    assert_eq!(
        (first.expires_in, first.token_type.as_deref()),
        (Some(60), Some("Bearer"))
    );
    assert_eq!(
        status(&sandbox, first.access_token.as_deref().unwrap()).await,
        200
    );
    sandbox.advance(Duration::from_secs(40));
    assert_eq!(
        status(&sandbox, first.access_token.as_deref().unwrap()).await,
        200
    );
    sandbox.advance(Duration::from_secs(20));
    assert_eq!(
        status(&sandbox, first.access_token.as_deref().unwrap()).await,
        401
    );
    let second = token(&sandbox.client(), &sandbox).await;
    assert_ne!(second.access_token, first.access_token);
    assert_eq!(
        status(&sandbox, second.access_token.as_deref().unwrap()).await,
        200
    );
}

#[tokio::test]
async fn revoked_token_is_rejected() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.client();
    let [first, second] = [
        token(&client, &sandbox).await.access_token.unwrap(),
        token(&client, &sandbox).await.access_token.unwrap(),
    ];
    let revoke = |token: &str| {
        let (id, secret) = (sandbox.client_id(), sandbox.client_secret());
        client
            .revoke_oauth_token()
            .body_map(|body| body.token(token).client_id(id).client_secret(secret))
    };
    assert!(revoke(&first).await.unwrap().is_empty());
    // Revoking it again is not an error.
    assert!(revoke(&first).await.unwrap().is_empty());
    assert_eq!(status(&sandbox, &first).await, 401);
    assert_eq!(status(&sandbox, &second).await, 200);
    sandbox.revoke_tokens();
    assert_eq!(status(&sandbox, &second).await, 401);
}

#[tokio::test]
async fn wrong_client_and_grant_type_are_rejected() {
    let sandbox = Sandbox::start().await;
    let right = json!({
        "grant_type": "client_credentials",
        "client_id": sandbox.client_id(),
        "client_secret": sandbox.client_secret(),
    });
    for (field, value, status, error) in [
        ("client_id", "other", 401, "invalid_client"),
        ("client_secret", "other", 401, "invalid_client"),
        ("grant_type", "password", 400, "unsupported_grant_type"),
    ] {
        let mut body = right.clone();
        body[field] = json!(value);
        let response = post(&sandbox, "/oauth/token", body).await;
        assert_eq!(response.status, status, "{field}");
        assert_eq!(response.body["error"], error);
    }
    let mut body = right.clone();
    body.as_object_mut().unwrap().remove("client_secret");
    assert_eq!(post(&sandbox, "/oauth/token", body).await.status, 422);
    assert_eq!(post(&sandbox, "/oauth/token", right).await.status, 200);
    let body = json!({"token": "t", "client_id": "other", "client_secret": "s"});
    assert_eq!(post(&sandbox, "/oauth/revoke", body).await.status, 401);
}

#[tokio::test]
async fn token_belongs_to_a_workspace_and_not_to_a_user() {
    let sandbox = Sandbox::documented().await;
    let token = token(&sandbox.client(), &sandbox).await;
    let c = client_with(&sandbox, token.access_token.as_deref().unwrap());
    let update = c.update_workflow().workflow_id("p_abc123");
    let create = c.create_source();
    for refused in [
        c.get_current_user().await.map(drop),
        c.list_my_sources().await.map(drop),
        update.body_map(|it| it.active(true)).await.map(drop),
        create
            .body_map(|it| it.component_id("sc_abc123"))
            .await
            .map(drop),
    ] {
        assert_eq!(refused.unwrap_err().status().unwrap(), 403);
    }
    // Without `org_id`, the list is of the workspace of the token.
    assert_eq!(c.list_accounts().await.unwrap().items.len(), 2);
    let webhook = c.create_webhook().url("https://example.com").await.unwrap();
    let webhooks = get(&sandbox, "/users/me/webhooks").await;
    assert!(webhooks.ids().contains(&webhook.id.as_str()));
}
