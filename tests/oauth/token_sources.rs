//! Token sources of the user.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use pipedream_client::{AccessToken, Client, TokenError, TokenFuture, TokenSource};

use crate::api::{Api, call};
use crate::support::clock::TestClock;

/// Calls a function for each fetch, and counts the fetches.
struct Source<F>(Arc<AtomicUsize>, F);

impl<F> TokenSource for Source<F>
where
    F: Fn(usize) -> Result<AccessToken, TokenError> + Send + Sync + 'static,
{
    fn fetch(&self) -> TokenFuture<'_> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        Box::pin(async move { (self.1)(number) })
    }
}

/// A client with a source, and the number of its fetches.
fn client<F>(api: &Api, clock: &TestClock, fetch: F) -> (Client, Arc<AtomicUsize>)
where
    F: Fn(usize) -> Result<AccessToken, TokenError> + Send + Sync + 'static,
{
    let count = Arc::new(AtomicUsize::new(0));
    let builder = api
        .builder(clock)
        .token_source(Source(count.clone(), fetch));
    (builder.build().unwrap(), count)
}

#[tokio::test]
async fn token_of_a_source_is_cached_and_renewed() {
    let (api, clock) = (Api::issuing().await, TestClock::new());
    let (client, count) = client(&api, &clock, |number| {
        let token = AccessToken::new(format!("vault-{number}"));
        Ok(token.expires_in(Duration::from_secs(60)))
    });
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    clock.advance(Duration::from_secs(60));
    call(&client).await.unwrap();
    assert_eq!(api.tokens(), ["vault-1", "vault-1", "vault-2"]);
    assert_eq!(count.load(Ordering::SeqCst), 2);
    assert_eq!(api.exchanges(), 0);
}

#[tokio::test]
async fn failure_of_a_source_is_the_source_of_the_error() {
    let (api, clock) = (Api::issuing().await, TestClock::new());
    let (client, count) = client(&api, &clock, |_| {
        Err(TokenError::new("the vault is sealed"))
    });
    for _ in 0..3 {
        let error = call(&client).await.unwrap_err();
        assert!(
            error.is_token_unavailable() && error.is_transient(),
            "{error:?}"
        );
        assert_eq!(error.source().unwrap().to_string(), "the vault is sealed");
        assert!(format!("{error:?}").ends_with("the token source failed: the vault is sealed"));
    }
    // A source is not retried within a fetch.
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn source_can_refuse_its_credentials() {
    let (api, clock) = (Api::issuing().await, TestClock::new());
    let (client, count) = client(&api, &clock, |_| Err(TokenError::refused("no such role")));
    assert!(call(&client).await.unwrap_err().is_credentials_refused());
    clock.advance(Duration::from_secs(29));
    assert!(call(&client).await.unwrap_err().is_credentials_refused());
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn panic_of_a_source_is_an_error() {
    let (api, clock) = (Api::issuing().await, TestClock::new());
    let (client, count) = client(&api, &clock, |number| match number {
        1 => panic!("expected by this test"),
        _ => Ok(AccessToken::new("vault-2")),
    });
    let error = call(&client).await.unwrap_err();
    assert!(
        error.to_string().contains("the token source panicked"),
        "{error}"
    );
    assert_eq!(count.load(Ordering::SeqCst), 1);
    clock.advance(Duration::from_secs(2));
    call(&client).await.unwrap();
    assert_eq!(api.tokens(), ["vault-2"]);
}

#[tokio::test]
async fn invalid_token_of_a_source_is_an_error_without_it() {
    let (api, clock) = (Api::issuing().await, TestClock::new());
    let (client, _) = client(&api, &clock, |_| Ok(AccessToken::new("canary\n")));
    let error = call(&client).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the access token has leading or trailing"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");
}

#[tokio::test]
async fn last_credentials_of_a_builder_count() {
    let (api, clock) = (Api::issuing().await, TestClock::new());
    let builder = api.builder(&clock).api_key("canary-key");
    call(&builder.clone().build().unwrap()).await.unwrap();
    let source = Source(Arc::default(), |_| Ok(AccessToken::new("vault")));
    call(&builder.clone().token_source(source).build().unwrap())
        .await
        .unwrap();
    call(&builder.oauth("id", "secret").build().unwrap())
        .await
        .unwrap();
    assert_eq!(api.tokens(), ["canary-key", "vault", "token-1"]);
    let error = Client::builder().build().unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(
        error.to_string().contains("`ClientBuilder::oauth`"),
        "{error}"
    );
}
