//! Calls, futures and streams own a clone of their client.

use std::future::IntoFuture;

use futures::Stream;
use pipedream_client::{Client, Error, SelectList, builder, types};
use serde::de::DeserializeOwned;

use crate::support::clock::TestClock;
use crate::support::fixtures;
use crate::support::server::{Action, Server, json};

#[test]
fn calls_and_streams_own_their_client() {
    fn is_owned<T: Send + 'static>(_: T) {}
    fn user(client: &Client) -> impl Future<Output = Result<types::User, Error>> + Send + 'static {
        client.get_current_user().into_future()
    }
    fn sources(
        client: Client,
    ) -> impl Stream<Item = Result<types::Source, Error>> + Send + 'static {
        client.list_my_sources().stream()
    }
    fn ids<T: DeserializeOwned + Send>(client: Client) -> SelectList<builder::ListMySources, T> {
        client.list_my_sources().select("id")
    }
    let client = Client::builder().api_key("a").build().unwrap();
    is_owned(client.get_account().account_id("apn_1"));
    is_owned(client.get_account().send());
    is_owned(client.get_current_user().select::<types::User>("id"));
    is_owned(user(&client));
    is_owned(sources(client.clone()));
    is_owned(ids::<types::Source>(client).stream());
}

#[tokio::test]
async fn spawned_call_outlives_its_client() {
    let server = Server::always(fixtures::success()).await;
    let client = fixtures::builder(&server, &TestClock::new())
        .build()
        .unwrap();
    let user = tokio::spawn(client.get_current_user().into_future());
    let invalid = tokio::spawn(client.get_account().account_id("..").into_future());
    drop(client);
    assert_eq!(user.await.unwrap().unwrap().username.unwrap(), "me");
    let error = invalid.await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn spawned_stream_outlives_its_client() {
    let page = r#"{"data":[{"id":"dc_1"}]}"#;
    let server = Server::always(Action::Respond(json(200, page))).await;
    let client = fixtures::builder(&server, &TestClock::new())
        .build()
        .unwrap();
    let sources = client.list_my_sources().stream();
    drop(client);
    let sources = tokio::spawn(sources.try_collect()).await.unwrap().unwrap();
    assert_eq!(sources[0].id, "dc_1");
}
