//! The whole way, with the sandbox of the API.

use pipedream_client::Client;
use pipedream_client::sandbox::Sandbox;

fn client(sandbox: &Sandbox, secret: &str) -> Client {
    Client::builder()
        .oauth(sandbox.client_id(), secret)
        .base_url(sandbox.base_url())
        .build()
        .unwrap()
}

fn exchanges(sandbox: &Sandbox) -> usize {
    let requests = sandbox.take_requests();
    let exchanges = requests.iter().filter(|it| it.path == "/oauth/token");
    exchanges.count()
}

#[tokio::test]
async fn calls_use_the_token_of_the_sandbox_until_it_is_revoked() {
    let sandbox = Sandbox::documented().await;
    let client = client(&sandbox, sandbox.client_secret());
    client.get_account().account_id("apn_abc123").await.unwrap();
    client.get_account().account_id("apn_abc123").await.unwrap();
    assert_eq!(exchanges(&sandbox), 1);

    sandbox.revoke_tokens();
    client.get_account().account_id("apn_abc123").await.unwrap();
    assert_eq!(exchanges(&sandbox), 1);
}

#[tokio::test]
async fn operation_that_requires_an_api_key_is_rejected() {
    let sandbox = Sandbox::documented().await;
    let client = client(&sandbox, sandbox.client_secret());
    let error = client.get_current_user().await.unwrap_err();
    assert!(
        error.is_forbidden() && error.is_api_key_required(),
        "{error}"
    );
    assert_eq!(
        error.to_string(),
        "getCurrentUser: the server responded with 403 Forbidden: this operation requires the API \
         key of a user; this operation requires the API key of a user and does not accept OAuth: \
         use `ClientBuilder::api_key`"
    );
}

#[tokio::test]
async fn wrong_client_secret_is_refused() {
    let sandbox = Sandbox::start().await;
    let client = client(&sandbox, "wrong-secret");
    let error = client.warm_up().await.unwrap_err();
    assert!(error.is_credentials_refused(), "{error}");
    let error = client.get_account().account_id("apn_1").await.unwrap_err();
    assert!(error.is_credentials_refused(), "{error}");
    assert_eq!(exchanges(&sandbox), 1);
}

#[tokio::test]
async fn token_operations_need_no_token() {
    let sandbox = Sandbox::start().await;
    let client = client(&sandbox, "wrong-secret");
    let token = client
        .create_oauth_token()
        .body_map(|body| {
            body.grant_type("client_credentials")
                .client_id(sandbox.client_id())
                .client_secret(sandbox.client_secret())
        })
        .await;
    token.unwrap();
    let requests = sandbox.take_requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header("authorization"), None);
}
