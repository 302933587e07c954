//! `Send`, `Sync`, `Unpin` and `Clone` of the public types, checked by the compiler.

use pipedream_client::{
    Attempt, CallFuture, CallOptions, Client, ClientBuilder, Error, PageStream, RetryBudget,
    RetryPolicy, Select, builder, types,
};

#[test]
fn public_types_have_the_expected_auto_traits() {
    fn is_shareable<T: Send + Sync + 'static>() {}
    fn is_clone<T: Clone>() {}
    fn is_send<T: Send>() {}
    fn is_unpin<T: Unpin>() {}
    is_shareable::<Client>();
    is_shareable::<ClientBuilder>();
    is_shareable::<Error>();
    is_shareable::<CallOptions>();
    is_shareable::<RetryPolicy>();
    is_shareable::<RetryBudget>();
    is_clone::<Client>();
    is_clone::<builder::GetAccount<'_>>();
    is_send::<Attempt<'_>>();
    is_send::<CallFuture<'_, types::Account>>();
    // The output is not stored in the future, so it need not be `Send` or `Unpin`.
    is_send::<CallFuture<'_, std::rc::Rc<()>>>();
    is_unpin::<CallFuture<'_, std::marker::PhantomPinned>>();
    is_send::<Select<'_, types::Account>>();
    is_send::<PageStream<'_, builder::ListMySources<'_>, types::Source>>();
    // A client is one reference-counted pointer, and an error is one pointer.
    assert_eq!(size_of::<Client>(), size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn client_and_its_calls_can_move_to_other_tasks() {
    fn is_send<T: Send>(_: &T) {}
    fn is_shareable<T: Send + Sync + Clone>(_: &T) {}
    let client = Client::builder()
        .api_key("canary-token")
        .base_url("http://localhost:1")
        .build()
        .unwrap();
    is_shareable(&client);
    is_send(&std::future::IntoFuture::into_future(
        client.get_current_user(),
    ));
    is_send(&client.list_my_sources().stream());
    is_send(&client.list_my_sources().select::<String>("id").stream());
}
