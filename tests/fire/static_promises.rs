//! What the compiler can promise of the types.

use std::future::IntoFuture;

use futures::Stream;
use pipedream_client::{
    AttemptInfo, CallFuture, CallOptions, Client, ClientBuilder, Error, PageStream, RetryBudget,
    RetryPolicy, Select, SelectList, builder, types,
};
use serde::de::DeserializeOwned;

#[test]
fn what_is_shared_can_be_shared() {
    fn shared<T: Send + Sync + 'static>() {}
    fn cloned<T: Clone>() {}
    fn sent<T: Send>() {}
    fn unpinned<T: Unpin>() {}
    shared::<Client>();
    shared::<ClientBuilder>();
    shared::<Error>();
    shared::<CallOptions>();
    shared::<RetryPolicy>();
    shared::<RetryBudget>();
    cloned::<Client>();
    cloned::<builder::GetAccount>();
    sent::<AttemptInfo<'_>>();
    sent::<CallFuture<types::Account>>();
    // Whatever it gives, which is not there yet.
    sent::<CallFuture<std::rc::Rc<()>>>();
    unpinned::<CallFuture<std::marker::PhantomPinned>>();
    sent::<Select<types::Account>>();
    sent::<PageStream<builder::ListMySources, types::Source>>();
    // Cloning a client is counting one up.
    assert_eq!(size_of::<Client>(), size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn calls_and_streams_own_their_client() {
    fn owned<T: Send + 'static>(_: T) {}
    fn me(client: &Client) -> impl Future<Output = Result<types::User, Error>> + Send + 'static {
        client.get_current_user().into_future()
    }
    fn all(client: Client) -> impl Stream<Item = Result<types::Source, Error>> + Send + 'static {
        client.list_my_sources().stream()
    }
    fn brief<T: DeserializeOwned + Send>(client: Client) -> SelectList<builder::ListMySources, T> {
        client.list_my_sources().select("id")
    }
    let client = Client::builder().api_key("a").build().unwrap();
    owned(client.get_account().account_id("apn_1"));
    owned(client.get_account().send());
    owned(client.get_current_user().select::<types::User>("id"));
    owned(me(&client));
    owned(all(client.clone()));
    owned(brief::<types::Source>(client).stream());
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let client = Client::builder().api_key("a").build().unwrap();
    // Refused before anything is sent.
    let call = client.get_account().account_id("..").into_future();
    drop(client);
    let refused = tokio::spawn(call).await.unwrap().unwrap_err();
    assert!(refused.is_invalid_request(), "{refused}");
}
