//! What the compiler can promise of the types.

use pipedream_client::{
    Attempt, CallFuture, CallOptions, Client, ClientBuilder, Error, PageStream, RetryBudget,
    RetryPolicy, Select, builder, types,
};

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
    cloned::<builder::GetAccount<'_>>();
    sent::<Attempt<'_>>();
    sent::<CallFuture<'_, types::Account>>();
    // Whatever it gives, which is not there yet.
    sent::<CallFuture<'_, std::rc::Rc<()>>>();
    unpinned::<CallFuture<'_, std::marker::PhantomPinned>>();
    sent::<Select<'_, types::Account>>();
    sent::<PageStream<'_, builder::ListMySources<'_>, types::Source>>();
    // Cloning a client is counting one up.
    assert_eq!(size_of::<Client>(), size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
