// Made from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use std::future::IntoFuture;
use crate::call::{Call, CallFuture, IntoCall};
use crate::generated::builder::*;
use crate::page::{List, Page, PageStream};
use crate::select::{Select, SelectList};
use crate::types;
impl<'a> IntoCall<'a> for GetAccount<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for GetAccount<'a> {
    type Output = Result<types::Account, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Account>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> GetAccount<'a> {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<'a, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<'a, T> {
        Select::data(self.call())
    }
}
impl<'a> IntoCall<'a> for CreateComponent<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for CreateComponent<'a> {
    type Output = Result<types::Component, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> IntoCall<'a> for GetComponent<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for GetComponent<'a> {
    type Output = Result<types::Component, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> GetComponent<'a> {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<'a, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<'a, T> {
        Select::data(self.call())
    }
}
impl<'a> IntoCall<'a> for GetRegistryComponent<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for GetRegistryComponent<'a> {
    type Output = Result<types::Component, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> GetRegistryComponent<'a> {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<'a, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<'a, T> {
        Select::data(self.call())
    }
}
impl<'a> IntoCall<'a> for ListSourceEvents<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListSourceEvents<'a> {
    type Output = Result<Page<types::EmittedEvent>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::EmittedEvent>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListSourceEvents<'a> {
    type Item = types::EmittedEvent;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListSourceEvents<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::EmittedEvent> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for DeleteSourceEvents<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for DeleteSourceEvents<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for ListWorkspaceProjects<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListWorkspaceProjects<'a> {
    type Output = Result<Page<types::Project>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::Project>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListWorkspaceProjects<'a> {
    type Item = types::Project;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListWorkspaceProjects<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::Project> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for ListMySources<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListMySources<'a> {
    type Output = Result<Page<types::Source>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::Source>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListMySources<'a> {
    type Item = types::Source;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListMySources<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::Source> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for CreateSource<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for CreateSource<'a> {
    type Output = Result<types::Source, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Source>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> IntoCall<'a> for UpdateSource<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for UpdateSource<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for DeleteSource<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for DeleteSource<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for CreateSubscription<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for CreateSubscription<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for DeleteSubscription<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for DeleteSubscription<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for CreateAutoSubscription<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for CreateAutoSubscription<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for GetCurrentUser<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for GetCurrentUser<'a> {
    type Output = Result<types::User, crate::Error>;
    type IntoFuture = CallFuture<'a, types::User>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> GetCurrentUser<'a> {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<'a, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<'a, T> {
        Select::data(self.call())
    }
}
impl<'a> IntoCall<'a> for ListMySubscriptions<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListMySubscriptions<'a> {
    type Output = Result<Page<types::Subscription>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::Subscription>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListMySubscriptions<'a> {
    type Item = types::Subscription;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListMySubscriptions<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::Subscription> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for ListMyWebhooks<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListMyWebhooks<'a> {
    type Output = Result<Page<types::Webhook>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::Webhook>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListMyWebhooks<'a> {
    type Item = types::Webhook;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListMyWebhooks<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::Webhook> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for CreateWebhook<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for CreateWebhook<'a> {
    type Output = Result<types::Webhook, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Webhook>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> IntoCall<'a> for DeleteWebhook<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for DeleteWebhook<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for CreateWorkflow<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for CreateWorkflow<'a> {
    type Output = Result<types::Workflow, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Workflow>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> IntoCall<'a> for UpdateWorkflow<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for UpdateWorkflow<'a> {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().nothing()
    }
}
impl<'a> IntoCall<'a> for GetWorkflow<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for GetWorkflow<'a> {
    type Output = Result<types::WorkflowDetails, crate::Error>;
    type IntoFuture = CallFuture<'a, types::WorkflowDetails>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().bare()
    }
}
impl<'a> GetWorkflow<'a> {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<'a, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<'a, T> {
        Select::bare(self.call())
    }
}
impl<'a> IntoCall<'a> for ListWorkflowEmits<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListWorkflowEmits<'a> {
    type Output = Result<Page<types::EmittedEvent>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::EmittedEvent>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListWorkflowEmits<'a> {
    type Item = types::EmittedEvent;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListWorkflowEmits<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::EmittedEvent> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for ListWorkflowErrors<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListWorkflowErrors<'a> {
    type Output = Result<Page<types::WorkflowError>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::WorkflowError>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListWorkflowErrors<'a> {
    type Item = types::WorkflowError;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListWorkflowErrors<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::WorkflowError> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for GetWorkspace<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for GetWorkspace<'a> {
    type Output = Result<types::Workspace, crate::Error>;
    type IntoFuture = CallFuture<'a, types::Workspace>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl<'a> GetWorkspace<'a> {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<'a, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<'a, T> {
        Select::data(self.call())
    }
}
impl<'a> IntoCall<'a> for ListWorkspaceAccounts<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListWorkspaceAccounts<'a> {
    type Output = Result<Page<types::Account>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::Account>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListWorkspaceAccounts<'a> {
    type Item = types::Account;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListWorkspaceAccounts<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::Account> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for ListWorkspaceSubscriptions<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListWorkspaceSubscriptions<'a> {
    type Output = Result<Page<types::Subscription>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::Subscription>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListWorkspaceSubscriptions<'a> {
    type Item = types::Subscription;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListWorkspaceSubscriptions<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::Subscription> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
impl<'a> IntoCall<'a> for ListWorkspaceSources<'a> {
    fn into_call(self) -> Call<'a> {
        self.call()
    }
}
impl<'a> IntoFuture for ListWorkspaceSources<'a> {
    type Output = Result<Page<types::Source>, crate::Error>;
    type IntoFuture = CallFuture<'a, Page<types::Source>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl<'a> List<'a> for ListWorkspaceSources<'a> {
    type Item = types::Source;
    fn start(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn starting_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl<'a> ListWorkspaceSources<'a> {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<'a, Self, types::Source> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(
        self,
        fields: impl Into<types::FieldList>,
    ) -> SelectList<'a, Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<'a, Self, T> {
        SelectList::new(self)
    }
}
