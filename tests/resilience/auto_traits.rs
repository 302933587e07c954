//! `Send`, `Sync`, `Unpin` and `Clone` of the public types, checked by the compiler.

use pipedream_client::{
    AttemptInfo, CallFuture, CallOptions, Client, ClientBuilder, Created, Error, PageStream,
    RawBody, RequestBuilder, ResponseValue, RetryBudget, RetryPolicy, Select, builder, types,
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
    is_shareable::<RequestBuilder>();
    is_shareable::<ResponseValue<RawBody>>();
    is_shareable::<Created>();
    is_clone::<Client>();
    is_clone::<RequestBuilder>();
    is_clone::<builder::GetAccount>();
    is_send::<AttemptInfo<'_>>();
    is_send::<CallFuture<types::Account>>();
    // The output is not stored in the future, so it need not be `Send` or `Unpin`.
    is_send::<CallFuture<std::rc::Rc<()>>>();
    is_unpin::<CallFuture<std::marker::PhantomPinned>>();
    is_send::<Select<types::Account>>();
    is_send::<PageStream<builder::ListMySources, types::Source>>();
    is_send::<PageStream<RequestBuilder, types::Source>>();
    // A client is one reference-counted pointer, and an error is one pointer.
    assert_eq!(size_of::<Client>(), size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
