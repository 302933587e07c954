// Made from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use std::future::IntoFuture;
use crate::call::{Call, CallFuture, IntoCall};
use crate::generated::builder::*;
use crate::page::{ListCall, Page, PageStream, SelectList};
use crate::call::select::Select;
use crate::types;
impl IntoCall for GetAccount {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for GetAccount {
    type Output = Result<types::Account, crate::Error>;
    type IntoFuture = CallFuture<types::Account>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl GetAccount {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.call())
    }
}
impl IntoCall for CreateComponent {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for CreateComponent {
    type Output = Result<types::Component, crate::Error>;
    type IntoFuture = CallFuture<types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl IntoCall for GetComponent {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for GetComponent {
    type Output = Result<types::Component, crate::Error>;
    type IntoFuture = CallFuture<types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl GetComponent {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.call())
    }
}
impl IntoCall for GetRegistryComponent {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for GetRegistryComponent {
    type Output = Result<types::Component, crate::Error>;
    type IntoFuture = CallFuture<types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl GetRegistryComponent {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.call())
    }
}
impl IntoCall for ListSourceEvents {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListSourceEvents {
    type Output = Result<Page<types::EmittedEvent>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::EmittedEvent>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListSourceEvents {
    type Item = types::EmittedEvent;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListSourceEvents {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::EmittedEvent> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for DeleteSourceEvents {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for DeleteSourceEvents {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for ListWorkspaceProjects {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListWorkspaceProjects {
    type Output = Result<Page<types::Project>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::Project>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListWorkspaceProjects {
    type Item = types::Project;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListWorkspaceProjects {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::Project> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for ListMySources {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListMySources {
    type Output = Result<Page<types::Source>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::Source>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListMySources {
    type Item = types::Source;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListMySources {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::Source> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for CreateSource {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for CreateSource {
    type Output = Result<types::Source, crate::Error>;
    type IntoFuture = CallFuture<types::Source>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl IntoCall for UpdateSource {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for UpdateSource {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for DeleteSource {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for DeleteSource {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for CreateSubscription {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for CreateSubscription {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for DeleteSubscription {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for DeleteSubscription {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for CreateAutoSubscription {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for CreateAutoSubscription {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for GetCurrentUser {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for GetCurrentUser {
    type Output = Result<types::User, crate::Error>;
    type IntoFuture = CallFuture<types::User>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl GetCurrentUser {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.call())
    }
}
impl IntoCall for ListMySubscriptions {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListMySubscriptions {
    type Output = Result<Page<types::Subscription>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::Subscription>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListMySubscriptions {
    type Item = types::Subscription;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListMySubscriptions {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::Subscription> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for ListMyWebhooks {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListMyWebhooks {
    type Output = Result<Page<types::Webhook>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::Webhook>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListMyWebhooks {
    type Item = types::Webhook;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListMyWebhooks {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::Webhook> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for CreateWebhook {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for CreateWebhook {
    type Output = Result<types::Webhook, crate::Error>;
    type IntoFuture = CallFuture<types::Webhook>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl IntoCall for DeleteWebhook {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for DeleteWebhook {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for CreateWorkflow {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for CreateWorkflow {
    type Output = Result<types::Workflow, crate::Error>;
    type IntoFuture = CallFuture<types::Workflow>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl IntoCall for UpdateWorkflow {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for UpdateWorkflow {
    type Output = Result<(), crate::Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().empty()
    }
}
impl IntoCall for GetWorkflow {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for GetWorkflow {
    type Output = Result<types::WorkflowDetails, crate::Error>;
    type IntoFuture = CallFuture<types::WorkflowDetails>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().json()
    }
}
impl GetWorkflow {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<T> {
        Select::json(self.call())
    }
}
impl IntoCall for ListWorkflowEmits {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListWorkflowEmits {
    type Output = Result<Page<types::EmittedEvent>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::EmittedEvent>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListWorkflowEmits {
    type Item = types::EmittedEvent;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListWorkflowEmits {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::EmittedEvent> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for ListWorkflowErrors {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListWorkflowErrors {
    type Output = Result<Page<types::WorkflowError>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::WorkflowError>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListWorkflowErrors {
    type Item = types::WorkflowError;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListWorkflowErrors {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::WorkflowError> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for GetWorkspace {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for GetWorkspace {
    type Output = Result<types::Workspace, crate::Error>;
    type IntoFuture = CallFuture<types::Workspace>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().data()
    }
}
impl GetWorkspace {
    /// Asks for these fields only, and decodes them into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into a type of the caller's.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.call())
    }
}
impl IntoCall for ListWorkspaceAccounts {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListWorkspaceAccounts {
    type Output = Result<Page<types::Account>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::Account>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListWorkspaceAccounts {
    type Item = types::Account;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListWorkspaceAccounts {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::Account> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for ListWorkspaceSubscriptions {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListWorkspaceSubscriptions {
    type Output = Result<Page<types::Subscription>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::Subscription>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListWorkspaceSubscriptions {
    type Item = types::Subscription;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListWorkspaceSubscriptions {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::Subscription> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoCall for ListWorkspaceSources {
    fn into_call(self) -> Call {
        self.call()
    }
}
impl IntoFuture for ListWorkspaceSources {
    type Output = Result<Page<types::Source>, crate::Error>;
    type IntoFuture = CallFuture<Page<types::Source>>;
    fn into_future(self) -> Self::IntoFuture {
        self.call().page()
    }
}
impl ListCall for ListWorkspaceSources {
    type Item = types::Source;
    fn start_cursor(&self) -> Option<types::Cursor> {
        self.after.as_ref().ok().cloned().flatten()
    }
    fn with_cursor(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
}
impl ListWorkspaceSources {
    /// All items of this page and of those after it, one page in memory at a time.
    pub fn stream(self) -> PageStream<Self, types::Source> {
        PageStream::new(self)
    }
    /// Asks for these fields only, and decodes each item into a type of the caller's.
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into a type of the caller's.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
