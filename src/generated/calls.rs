// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use std::future::IntoFuture;
use crate::call::created::Created;
use crate::call::select::Select;
use crate::call::{CallFuture, IntoCall};
use crate::error::Error;
use crate::generated::builder::*;
use crate::page::{ListCall, Page, PageStream, Paging, SelectList};
use crate::types;
impl IntoFuture for ListAccounts {
    type Output = Result<Page<types::Account>, Error>;
    type IntoFuture = CallFuture<Page<types::Account>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListAccounts {
    type Item = types::Account;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListAccounts {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Account> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for GetAccount {
    type Output = Result<types::Account, Error>;
    type IntoFuture = CallFuture<types::Account>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl GetAccount {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for ListApps {
    type Output = Result<Page<types::App>, Error>;
    type IntoFuture = CallFuture<Page<types::App>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListApps {
    type Item = types::App;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListApps {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::App> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for GetApp {
    type Output = Result<types::App, Error>;
    type IntoFuture = CallFuture<types::App>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl GetApp {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for CreateComponent {
    type Output = Result<types::Component, Error>;
    type IntoFuture = CallFuture<types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl CreateComponent {
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for GetComponent {
    type Output = Result<types::Component, Error>;
    type IntoFuture = CallFuture<types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl GetComponent {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for GetRegistryComponent {
    type Output = Result<types::Component, Error>;
    type IntoFuture = CallFuture<types::Component>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl GetRegistryComponent {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for SearchComponents {
    type Output = Result<types::ComponentMatches, Error>;
    type IntoFuture = CallFuture<types::ComponentMatches>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().json()
    }
}
impl SearchComponents {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::json(self.into_call())
    }
}
impl IntoFuture for ListSourceEvents {
    type Output = Result<Page<types::EmittedEvent>, Error>;
    type IntoFuture = CallFuture<Page<types::EmittedEvent>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListSourceEvents {
    type Item = types::EmittedEvent;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListSourceEvents {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::EmittedEvent> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for DeleteSourceEvents {
    type Output = Result<(), Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().empty()
    }
}
impl DeleteSourceEvents {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for CreateOAuthToken {
    type Output = Result<types::OAuthToken, Error>;
    type IntoFuture = CallFuture<types::OAuthToken>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().json()
    }
}
impl CreateOAuthToken {
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::json(self.into_call())
    }
}
impl IntoFuture for RevokeOAuthToken {
    type Output = Result<types::OAuthRevocation, Error>;
    type IntoFuture = CallFuture<types::OAuthRevocation>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().json()
    }
}
impl RevokeOAuthToken {
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::json(self.into_call())
    }
}
impl IntoFuture for ListWorkspaceProjects {
    type Output = Result<Page<types::Project>, Error>;
    type IntoFuture = CallFuture<Page<types::Project>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListWorkspaceProjects {
    type Item = types::Project;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListWorkspaceProjects {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Project> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for ListMySources {
    type Output = Result<Page<types::Source>, Error>;
    type IntoFuture = CallFuture<Page<types::Source>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListMySources {
    type Item = types::Source;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListMySources {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Source> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for CreateSource {
    type Output = Result<types::Source, Error>;
    type IntoFuture = CallFuture<types::Source>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl CreateSource {
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for UpdateSource {
    type Output = Result<(), Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().empty()
    }
}
impl UpdateSource {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for DeleteSource {
    type Output = Result<(), Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().empty()
    }
}
impl DeleteSource {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for CreateSubscription {
    type Output = Result<Created, Error>;
    type IntoFuture = CallFuture<Created>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().created()
    }
}
impl CreateSubscription {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for DeleteSubscription {
    type Output = Result<(), Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().empty()
    }
}
impl DeleteSubscription {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for CreateAutoSubscription {
    type Output = Result<Created, Error>;
    type IntoFuture = CallFuture<Created>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().created()
    }
}
impl CreateAutoSubscription {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for GetCurrentUser {
    type Output = Result<types::User, Error>;
    type IntoFuture = CallFuture<types::User>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl GetCurrentUser {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for ListMySubscriptions {
    type Output = Result<Page<types::Subscription>, Error>;
    type IntoFuture = CallFuture<Page<types::Subscription>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListMySubscriptions {
    type Item = types::Subscription;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListMySubscriptions {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Subscription> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for ListMyWebhooks {
    type Output = Result<Page<types::Webhook>, Error>;
    type IntoFuture = CallFuture<Page<types::Webhook>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListMyWebhooks {
    type Item = types::Webhook;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListMyWebhooks {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Webhook> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for CreateWebhook {
    type Output = Result<types::Webhook, Error>;
    type IntoFuture = CallFuture<types::Webhook>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl CreateWebhook {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for DeleteWebhook {
    type Output = Result<(), Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().empty()
    }
}
impl DeleteWebhook {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for CreateWorkflow {
    type Output = Result<types::Workflow, Error>;
    type IntoFuture = CallFuture<types::Workflow>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl CreateWorkflow {
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for UpdateWorkflow {
    type Output = Result<(), Error>;
    type IntoFuture = CallFuture<()>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().empty()
    }
}
impl UpdateWorkflow {
    /// Decodes the payload, which the API does not document, into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one,
    /// and otherwise the whole response. An empty response is decoded as `null`.
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }
}
impl IntoFuture for GetWorkflow {
    type Output = Result<types::WorkflowDetails, Error>;
    type IntoFuture = CallFuture<types::WorkflowDetails>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().json()
    }
}
impl GetWorkflow {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::json(self.into_call())
    }
}
impl IntoFuture for ListWorkflowEmits {
    type Output = Result<Page<types::EmittedEvent>, Error>;
    type IntoFuture = CallFuture<Page<types::EmittedEvent>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListWorkflowEmits {
    type Item = types::EmittedEvent;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListWorkflowEmits {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::EmittedEvent> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for ListWorkflowErrors {
    type Output = Result<Page<types::WorkflowError>, Error>;
    type IntoFuture = CallFuture<Page<types::WorkflowError>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListWorkflowErrors {
    type Item = types::WorkflowError;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListWorkflowErrors {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::WorkflowError> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for GetWorkspace {
    type Output = Result<types::Workspace, Error>;
    type IntoFuture = CallFuture<types::Workspace>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().data()
    }
}
impl GetWorkspace {
    /// Requests only these fields, and decodes them into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
        self.include(fields.into()).decode()
    }
    /// Decodes the payload into your own type.
    pub fn decode<T>(self) -> Select<T> {
        Select::data(self.into_call())
    }
}
impl IntoFuture for ListWorkspaceAccounts {
    type Output = Result<Page<types::Account>, Error>;
    type IntoFuture = CallFuture<Page<types::Account>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListWorkspaceAccounts {
    type Item = types::Account;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListWorkspaceAccounts {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Account> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for ListWorkspaceSubscriptions {
    type Output = Result<Page<types::Subscription>, Error>;
    type IntoFuture = CallFuture<Page<types::Subscription>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListWorkspaceSubscriptions {
    type Item = types::Subscription;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListWorkspaceSubscriptions {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Subscription> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
impl IntoFuture for ListWorkspaceSources {
    type Output = Result<Page<types::Source>, Error>;
    type IntoFuture = CallFuture<Page<types::Source>>;
    fn into_future(self) -> Self::IntoFuture {
        self.into_call().page()
    }
}
impl ListCall for ListWorkspaceSources {
    type Item = types::Source;
    fn paging(&self) -> Paging {
        Paging {
            after: self.after.as_ref().ok().cloned().flatten(),
            before: self.before.as_ref().ok().cloned().flatten(),
            has_limit: !matches!(self.limit, Ok(None)),
        }
    }
    fn with_after(self, cursor: types::Cursor) -> Self {
        self.after(cursor)
    }
    fn with_before(self, cursor: types::Cursor) -> Self {
        self.before(cursor)
    }
    fn with_limit(self, limit: types::PageLimit) -> Self {
        self.limit(limit)
    }
}
impl ListWorkspaceSources {
    /// Returns a stream of the items of this page and all pages after it, or before
    /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream(self) -> PageStream<Self, types::Source> {
        PageStream::new(self)
    }
    /// Requests only these fields, and decodes each item into your own type. See
    /// [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
        self.include(fields.into()).decode()
    }
    /// Decodes each item into your own type.
    pub fn decode<T>(self) -> SelectList<Self, T> {
        SelectList::new(self)
    }
}
