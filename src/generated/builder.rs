// Made from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use crate::call::{Call, CallFuture};
use crate::error::Error;
use crate::generated::operations;
use crate::call::path::path_segment;
use crate::call::request::RequestTemplate;
use crate::call::response::ResponseValue;
use crate::types;
///A call of [`Client::get_account`](crate::Client::get_account), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct GetAccount {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) account_id: Result<crate::types::AccountId, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include_credentials: Result<
        Option<crate::types::NumericFlag>,
        String,
    >,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl GetAccount {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            account_id: Err("`account_id` is required and was not given".to_string()),
            exclude: Ok(None),
            include: Ok(None),
            include_credentials: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The account, as copied from the menu beside it on the accounts page of the Pipedream site.

In the path; required.*/
    pub fn account_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::AccountId>,
        V::Error: ::std::fmt::Display,
    {
        self.account_id = crate::call::setter::required("account_id", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**Whether the account's credentials are returned: 0 leaves them out, 1 includes them.

In the query.*/
    pub fn include_credentials<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::NumericFlag>,
        V::Error: ::std::fmt::Display,
    {
        self.include_credentials = crate::call::setter::optional(
            "include_credentials",
            value,
        );
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/accounts/{account_id}`
    pub fn send(self) -> CallFuture<ResponseValue<types::AccountEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::GET_ACCOUNT, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::GET_ACCOUNT,
            reason,
        );
        let Self {
            client,
            account_id,
            exclude,
            include,
            include_credentials,
            workspace_id,
            ..
        } = self;
        let account_id = account_id.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let include_credentials = include_credentials.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/accounts/{}", client.base_url(), path_segment("account_id",
                account_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("include_credentials", include_credentials.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_ACCOUNT)
    }
}
///A call of [`Client::create_component`](crate::Client::create_component), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct CreateComponent {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) org_id: Result<Option<crate::types::WorkspaceId>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) body: Result<
        types::builder::CreateComponentRequest,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl CreateComponent {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            org_id: Ok(None),
            workspace_id: Ok(None),
            body: Ok(::std::default::Default::default()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workspace that owns the resource.

In the query.*/
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::call::setter::optional("org_id", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///The whole body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateComponentRequest>,
        <V as std::convert::TryInto<
            types::CreateComponentRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = crate::call::setter::required("body", value).map(From::from);
        self
    }
    ///Changes the body of the request through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateComponentRequest,
        ) -> types::builder::CreateComponentRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/components`
    pub fn send(self) -> CallFuture<ResponseValue<types::ComponentEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::CREATE_COMPONENT, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::CREATE_COMPONENT,
            reason,
        );
        let Self { client, org_id, workspace_id, body, .. } = self;
        let org_id = org_id.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let body = body
            .and_then(|v| {
                types::CreateComponentRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(refuse)?;
        let url = RequestTemplate::url(format_args!("{}/components", client.base_url()));
        RequestTemplate::post(url)
            .accept_json()
            .json(&body)
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_COMPONENT)
    }
}
///A call of [`Client::get_component`](crate::Client::get_component), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct GetComponent {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) key_or_id: Result<crate::types::ComponentKeyOrId, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl GetComponent {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            key_or_id: Err("`key_or_id` is required and was not given".to_string()),
            exclude: Ok(None),
            include: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The `key` in the component's source code, or the ID of the saved component.

In the path; required.*/
    pub fn key_or_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::ComponentKeyOrId>,
        V::Error: ::std::fmt::Display,
    {
        self.key_or_id = crate::call::setter::required("key_or_id", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/components/{key_or_id}`
    pub fn send(self) -> CallFuture<ResponseValue<types::ComponentEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::GET_COMPONENT, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::GET_COMPONENT,
            reason,
        );
        let Self { client, key_or_id, exclude, include, workspace_id, .. } = self;
        let key_or_id = key_or_id.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/components/{}", client.base_url(), path_segment("key_or_id",
                key_or_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_COMPONENT)
    }
}
///A call of [`Client::get_registry_component`](crate::Client::get_registry_component), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct GetRegistryComponent {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) key: Result<crate::types::ComponentKey, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl GetRegistryComponent {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            key: Err("`key` is required and was not given".to_string()),
            exclude: Ok(None),
            include: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The `key` in the component's source code.

In the path; required.*/
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::ComponentKey>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::call::setter::required("key", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/components/registry/{key}`
    pub fn send(self) -> CallFuture<ResponseValue<types::ComponentEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::GET_REGISTRY_COMPONENT, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::GET_REGISTRY_COMPONENT,
            reason,
        );
        let Self { client, key, exclude, include, workspace_id, .. } = self;
        let key = key.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/components/registry/{}", client.base_url(), path_segment("key", key
                .as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_REGISTRY_COMPONENT)
    }
}
///A call of [`Client::list_source_events`](crate::Client::list_source_events), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListSourceEvents {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) id: Result<crate::types::SourceId, String>,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) expand: Result<
        Option<crate::types::EventExpansion>,
        String,
    >,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListSourceEvents {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            id: Err("`id` is required and was not given".to_string()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            expand: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The source.

In the path; required.*/
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::call::setter::required("id", value);
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**Pass `event` for the whole data of events larger than 1 KB.

In the query.*/
    pub fn expand<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventExpansion>,
        V::Error: ::std::fmt::Display,
    {
        self.expand = crate::call::setter::optional("expand", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/sources/{id}/event_summaries`
    pub fn send(self) -> CallFuture<ResponseValue<types::EmittedEventPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_SOURCE_EVENTS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_SOURCE_EVENTS,
            reason,
        );
        let Self {
            client,
            id,
            after,
            before,
            exclude,
            expand,
            include,
            limit,
            workspace_id,
            ..
        } = self;
        let id = id.map_err(refuse)?;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let expand = expand.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/sources/{}/event_summaries", client.base_url(), path_segment("id", id
                .as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("expand", expand.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_SOURCE_EVENTS)
    }
}
///A call of [`Client::delete_source_events`](crate::Client::delete_source_events), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct DeleteSourceEvents {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) id: Result<crate::types::SourceId, String>,
    pub(in crate::generated) end_id: Result<Option<crate::types::EventId>, String>,
    pub(in crate::generated) start_id: Result<Option<crate::types::EventId>, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl DeleteSourceEvents {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            id: Err("`id` is required and was not given".to_string()),
            end_id: Ok(None),
            start_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The source.

In the path; required.*/
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::call::setter::required("id", value);
        self
    }
    /**The last event to delete. Without `start_id`, it and everything before it goes.

In the query.*/
    pub fn end_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventId>,
        V::Error: ::std::fmt::Display,
    {
        self.end_id = crate::call::setter::optional("end_id", value);
        self
    }
    /**The first event to delete. Without `end_id`, it and everything after it goes.

In the query.*/
    pub fn start_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventId>,
        V::Error: ::std::fmt::Display,
    {
        self.start_id = crate::call::setter::optional("start_id", value);
        self
    }
    ///Sends a `DELETE` request to `/sources/{id}/events`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::DELETE_SOURCE_EVENTS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::DELETE_SOURCE_EVENTS,
            reason,
        );
        let Self { client, id, end_id, start_id, .. } = self;
        let id = id.map_err(refuse)?;
        let end_id = end_id.map_err(refuse)?;
        let start_id = start_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/sources/{}/events", client.base_url(), path_segment("id", id
                .as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::delete(url)
            .query("end_id", end_id.as_ref())
            .query("start_id", start_id.as_ref())
            .build(&operations::DELETE_SOURCE_EVENTS)
    }
}
///A call of [`Client::list_workspace_projects`](crate::Client::list_workspace_projects), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListWorkspaceProjects {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workspace_id: Result<crate::types::WorkspaceId, String>,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListWorkspaceProjects {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workspace_id: Err(
                "`workspace_id` is required and was not given".to_string(),
            ),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workspace. On legacy plans, the ID of the organization.

In the path; required.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::required("workspace_id", value);
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    ///Sends a `GET` request to `/workspaces/{workspace_id}/projects`
    pub fn send(self) -> CallFuture<ResponseValue<types::ProjectPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_WORKSPACE_PROJECTS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_WORKSPACE_PROJECTS,
            reason,
        );
        let Self { client, workspace_id, after, before, exclude, include, limit, .. } = self;
        let workspace_id = workspace_id.map_err(refuse)?;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workspaces/{}/projects", client.base_url(),
                path_segment("workspace_id", workspace_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .build(&operations::LIST_WORKSPACE_PROJECTS)
    }
}
///A call of [`Client::list_my_sources`](crate::Client::list_my_sources), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListMySources {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListMySources {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/users/me/sources`
    pub fn send(self) -> CallFuture<ResponseValue<types::SourcePage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_MY_SOURCES, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_MY_SOURCES,
            reason,
        );
        let Self { client, after, before, exclude, include, limit, workspace_id, .. } = self;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!("{}/users/me/sources", client.base_url()),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_MY_SOURCES)
    }
}
///A call of [`Client::create_source`](crate::Client::create_source), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct CreateSource {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) org_id: Result<Option<crate::types::WorkspaceId>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) body: Result<types::builder::CreateSourceRequest, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl CreateSource {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            org_id: Ok(None),
            workspace_id: Ok(None),
            body: Ok(::std::default::Default::default()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workspace that owns the resource.

In the query.*/
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::call::setter::optional("org_id", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///The whole body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateSourceRequest>,
        <V as std::convert::TryInto<
            types::CreateSourceRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = crate::call::setter::required("body", value).map(From::from);
        self
    }
    ///Changes the body of the request through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateSourceRequest,
        ) -> types::builder::CreateSourceRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/sources`
    pub fn send(self) -> CallFuture<ResponseValue<types::SourceEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::CREATE_SOURCE, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::CREATE_SOURCE,
            reason,
        );
        let Self { client, org_id, workspace_id, body, .. } = self;
        let org_id = org_id.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let body = body
            .and_then(|v| {
                types::CreateSourceRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(refuse)?;
        let url = RequestTemplate::url(format_args!("{}/sources", client.base_url()));
        RequestTemplate::post(url)
            .accept_json()
            .json(&body)
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_SOURCE)
    }
}
///A call of [`Client::update_source`](crate::Client::update_source), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct UpdateSource {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) id: Result<crate::types::SourceId, String>,
    pub(in crate::generated) body: Result<types::builder::UpdateSourceRequest, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl UpdateSource {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            id: Err("`id` is required and was not given".to_string()),
            body: Ok(::std::default::Default::default()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The source.

In the path; required.*/
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::call::setter::required("id", value);
        self
    }
    ///The whole body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateSourceRequest>,
        <V as std::convert::TryInto<
            types::UpdateSourceRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = crate::call::setter::required("body", value).map(From::from);
        self
    }
    ///Changes the body of the request through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateSourceRequest,
        ) -> types::builder::UpdateSourceRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/sources/{id}`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::UPDATE_SOURCE, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::UPDATE_SOURCE,
            reason,
        );
        let Self { client, id, body, .. } = self;
        let id = id.map_err(refuse)?;
        let body = body
            .and_then(|v| {
                types::UpdateSourceRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/sources/{}", client.base_url(), path_segment("id", id.as_str())
                .map_err(refuse) ?
            ),
        );
        RequestTemplate::put(url).json(&body).build(&operations::UPDATE_SOURCE)
    }
}
///A call of [`Client::delete_source`](crate::Client::delete_source), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct DeleteSource {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) id: Result<crate::types::SourceId, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl DeleteSource {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            id: Err("`id` is required and was not given".to_string()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The source.

In the path; required.*/
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::SourceId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::call::setter::required("id", value);
        self
    }
    ///Sends a `DELETE` request to `/sources/{id}`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::DELETE_SOURCE, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::DELETE_SOURCE,
            reason,
        );
        let Self { client, id, .. } = self;
        let id = id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/sources/{}", client.base_url(), path_segment("id", id.as_str())
                .map_err(refuse) ?
            ),
        );
        RequestTemplate::delete(url).build(&operations::DELETE_SOURCE)
    }
}
///A call of [`Client::create_subscription`](crate::Client::create_subscription), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct CreateSubscription {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) emitter_id: Result<crate::types::EmitterId, String>,
    pub(in crate::generated) event_name: Result<Option<crate::types::EventName>, String>,
    pub(in crate::generated) listener_id: Result<crate::types::ListenerId, String>,
    pub(in crate::generated) org_id: Result<Option<crate::types::WorkspaceId>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl CreateSubscription {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            emitter_id: Err("`emitter_id` is required and was not given".to_string()),
            event_name: Ok(None),
            listener_id: Err("`listener_id` is required and was not given".to_string()),
            org_id: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The source or workflow that emits the events. `p_*` stands for all workflows, `dc_*` for all sources.

In the query; required.*/
    pub fn emitter_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EmitterId>,
        V::Error: ::std::fmt::Display,
    {
        self.emitter_id = crate::call::setter::required("emitter_id", value);
        self
    }
    /**The custom channel to listen to, where it is not the default one. `$errors` carries what workflows and sources throw, `$logs` what sources log.

In the query.*/
    pub fn event_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventName>,
        V::Error: ::std::fmt::Display,
    {
        self.event_name = crate::call::setter::optional("event_name", value);
        self
    }
    /**The source, workflow or webhook that receives the events.

In the query; required.*/
    pub fn listener_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::ListenerId>,
        V::Error: ::std::fmt::Display,
    {
        self.listener_id = crate::call::setter::required("listener_id", value);
        self
    }
    /**The workspace that owns the resource.

In the query.*/
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::call::setter::optional("org_id", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `POST` request to `/subscriptions`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::CREATE_SUBSCRIPTION, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::CREATE_SUBSCRIPTION,
            reason,
        );
        let Self {
            client,
            emitter_id,
            event_name,
            listener_id,
            org_id,
            workspace_id,
            ..
        } = self;
        let emitter_id = emitter_id.map_err(refuse)?;
        let event_name = event_name.map_err(refuse)?;
        let listener_id = listener_id.map_err(refuse)?;
        let org_id = org_id.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!("{}/subscriptions", client.base_url()),
        );
        RequestTemplate::post(url)
            .query("emitter_id", Some(&emitter_id))
            .query("event_name", event_name.as_ref())
            .query("listener_id", Some(&listener_id))
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_SUBSCRIPTION)
    }
}
///A call of [`Client::delete_subscription`](crate::Client::delete_subscription), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct DeleteSubscription {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) emitter_id: Result<crate::types::EmitterId, String>,
    pub(in crate::generated) event_name: Result<Option<crate::types::EventName>, String>,
    pub(in crate::generated) listener_id: Result<crate::types::ListenerId, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl DeleteSubscription {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            emitter_id: Err("`emitter_id` is required and was not given".to_string()),
            event_name: Ok(None),
            listener_id: Err("`listener_id` is required and was not given".to_string()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The source or workflow that emits the events. `p_*` stands for all workflows, `dc_*` for all sources.

In the query; required.*/
    pub fn emitter_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EmitterId>,
        V::Error: ::std::fmt::Display,
    {
        self.emitter_id = crate::call::setter::required("emitter_id", value);
        self
    }
    /**The channel of the subscription, as the list of subscriptions shows it; empty where it was made without one.

In the query.*/
    pub fn event_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventName>,
        V::Error: ::std::fmt::Display,
    {
        self.event_name = crate::call::setter::optional("event_name", value);
        self
    }
    /**The source, workflow or webhook that receives the events.

In the query; required.*/
    pub fn listener_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::ListenerId>,
        V::Error: ::std::fmt::Display,
    {
        self.listener_id = crate::call::setter::required("listener_id", value);
        self
    }
    ///Sends a `DELETE` request to `/subscriptions`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::DELETE_SUBSCRIPTION, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::DELETE_SUBSCRIPTION,
            reason,
        );
        let Self { client, emitter_id, event_name, listener_id, .. } = self;
        let emitter_id = emitter_id.map_err(refuse)?;
        let event_name = event_name.map_err(refuse)?;
        let listener_id = listener_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!("{}/subscriptions", client.base_url()),
        );
        RequestTemplate::delete(url)
            .query("emitter_id", Some(&emitter_id))
            .query("event_name", event_name.as_ref())
            .query("listener_id", Some(&listener_id))
            .build(&operations::DELETE_SUBSCRIPTION)
    }
}
///A call of [`Client::create_auto_subscription`](crate::Client::create_auto_subscription), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct CreateAutoSubscription {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) event_name: Result<crate::types::EventName, String>,
    pub(in crate::generated) listener_id: Result<crate::types::ListenerId, String>,
    pub(in crate::generated) org_id: Result<Option<crate::types::WorkspaceId>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl CreateAutoSubscription {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            event_name: Err("`event_name` is required and was not given".to_string()),
            listener_id: Err("`listener_id` is required and was not given".to_string()),
            org_id: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The stream to deliver: `$errors` carries what workflows and sources throw, `$logs` what sources log.

In the query; required.*/
    pub fn event_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventName>,
        V::Error: ::std::fmt::Display,
    {
        self.event_name = crate::call::setter::required("event_name", value);
        self
    }
    /**The source, workflow or webhook that receives the events.

In the query; required.*/
    pub fn listener_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::ListenerId>,
        V::Error: ::std::fmt::Display,
    {
        self.listener_id = crate::call::setter::required("listener_id", value);
        self
    }
    /**The workspace that owns the resource.

In the query.*/
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::call::setter::optional("org_id", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `POST` request to `/auto_subscriptions`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::CREATE_AUTO_SUBSCRIPTION, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::CREATE_AUTO_SUBSCRIPTION,
            reason,
        );
        let Self { client, event_name, listener_id, org_id, workspace_id, .. } = self;
        let event_name = event_name.map_err(refuse)?;
        let listener_id = listener_id.map_err(refuse)?;
        let org_id = org_id.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!("{}/auto_subscriptions", client.base_url()),
        );
        RequestTemplate::post(url)
            .query("event_name", Some(&event_name))
            .query("listener_id", Some(&listener_id))
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_AUTO_SUBSCRIPTION)
    }
}
///A call of [`Client::get_current_user`](crate::Client::get_current_user), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct GetCurrentUser {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl GetCurrentUser {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            exclude: Ok(None),
            include: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/users/me`
    pub fn send(self) -> CallFuture<ResponseValue<types::UserEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::GET_CURRENT_USER, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::GET_CURRENT_USER,
            reason,
        );
        let Self { client, exclude, include, workspace_id, .. } = self;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(format_args!("{}/users/me", client.base_url()));
        RequestTemplate::get(url)
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_CURRENT_USER)
    }
}
///A call of [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListMySubscriptions {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListMySubscriptions {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/users/me/subscriptions`
    pub fn send(self) -> CallFuture<ResponseValue<types::SubscriptionPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_MY_SUBSCRIPTIONS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_MY_SUBSCRIPTIONS,
            reason,
        );
        let Self { client, after, before, exclude, include, limit, workspace_id, .. } = self;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!("{}/users/me/subscriptions", client.base_url()),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_MY_SUBSCRIPTIONS)
    }
}
///A call of [`Client::list_my_webhooks`](crate::Client::list_my_webhooks), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListMyWebhooks {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListMyWebhooks {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/users/me/webhooks`
    pub fn send(self) -> CallFuture<ResponseValue<types::WebhookPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_MY_WEBHOOKS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_MY_WEBHOOKS,
            reason,
        );
        let Self { client, after, before, exclude, include, limit, workspace_id, .. } = self;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!("{}/users/me/webhooks", client.base_url()),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_MY_WEBHOOKS)
    }
}
///A call of [`Client::create_webhook`](crate::Client::create_webhook), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct CreateWebhook {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) description: Result<Option<::std::string::String>, String>,
    pub(in crate::generated) name: Result<Option<::std::string::String>, String>,
    pub(in crate::generated) org_id: Result<Option<crate::types::WorkspaceId>, String>,
    pub(in crate::generated) url: Result<crate::types::WebhookUrl, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl CreateWebhook {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            description: Ok(None),
            name: Ok(None),
            org_id: Ok(None),
            url: Err("`url` is required and was not given".to_string()),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**A description of the webhook, shown in lists.

In the query.*/
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.description = crate::call::setter::optional("description", value);
        self
    }
    /**A name for the webhook, shown in lists.

In the query.*/
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::call::setter::optional("name", value);
        self
    }
    /**The workspace that owns the resource.

In the query.*/
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::call::setter::optional("org_id", value);
        self
    }
    /**Where events are delivered. Needs a protocol, `http` or `https`, and a host; may have a port and a path.

In the query; required.*/
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WebhookUrl>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::call::setter::required("url", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `POST` request to `/webhooks`
    pub fn send(self) -> CallFuture<ResponseValue<types::WebhookEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::CREATE_WEBHOOK, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::CREATE_WEBHOOK,
            reason,
        );
        let Self { client, description, name, org_id, url, workspace_id, .. } = self;
        let description = description.map_err(refuse)?;
        let name = name.map_err(refuse)?;
        let org_id = org_id.map_err(refuse)?;
        let url = url.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let _url = RequestTemplate::url(format_args!("{}/webhooks", client.base_url()));
        RequestTemplate::post(_url)
            .accept_json()
            .query("description", description.as_ref())
            .query("name", name.as_ref())
            .query("org_id", org_id.as_ref())
            .query("url", Some(&url))
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_WEBHOOK)
    }
}
///A call of [`Client::delete_webhook`](crate::Client::delete_webhook), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct DeleteWebhook {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) id: Result<crate::types::WebhookId, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl DeleteWebhook {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            id: Err("`id` is required and was not given".to_string()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The webhook.

In the path; required.*/
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::call::setter::required("id", value);
        self
    }
    ///Sends a `DELETE` request to `/webhooks/{id}`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::DELETE_WEBHOOK, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::DELETE_WEBHOOK,
            reason,
        );
        let Self { client, id, .. } = self;
        let id = id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/webhooks/{}", client.base_url(), path_segment("id", id.as_str())
                .map_err(refuse) ?
            ),
        );
        RequestTemplate::delete(url).build(&operations::DELETE_WEBHOOK)
    }
}
///A call of [`Client::create_workflow`](crate::Client::create_workflow), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct CreateWorkflow {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) body: Result<types::builder::CreateWorkflowRequest, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl CreateWorkflow {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            body: Ok(::std::default::Default::default()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    ///The whole body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateWorkflowRequest>,
        <V as std::convert::TryInto<
            types::CreateWorkflowRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = crate::call::setter::required("body", value).map(From::from);
        self
    }
    ///Changes the body of the request through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateWorkflowRequest,
        ) -> types::builder::CreateWorkflowRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/workflows`
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkflowEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::CREATE_WORKFLOW, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::CREATE_WORKFLOW,
            reason,
        );
        let Self { client, body, .. } = self;
        let body = body
            .and_then(|v| {
                types::CreateWorkflowRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(refuse)?;
        let url = RequestTemplate::url(format_args!("{}/workflows", client.base_url()));
        RequestTemplate::post(url)
            .accept_json()
            .json(&body)
            .build(&operations::CREATE_WORKFLOW)
    }
}
///A call of [`Client::get_workflow`](crate::Client::get_workflow), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct GetWorkflow {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workflow_id: Result<crate::types::WorkflowId, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) org_id: Result<Option<crate::types::WorkspaceId>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl GetWorkflow {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workflow_id: Err("`workflow_id` is required and was not given".to_string()),
            exclude: Ok(None),
            include: Ok(None),
            org_id: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workflow, as it stands in its URL.

In the path; required.*/
    pub fn workflow_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Display,
    {
        self.workflow_id = crate::call::setter::required("workflow_id", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**The workspace that owns the resource.

In the query.*/
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::call::setter::optional("org_id", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/workflows/{workflow_id}`
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkflowDetails>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::GET_WORKFLOW, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::GET_WORKFLOW,
            reason,
        );
        let Self { client, workflow_id, exclude, include, org_id, workspace_id, .. } = self;
        let workflow_id = workflow_id.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let org_id = org_id.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workflows/{}", client.base_url(), path_segment("workflow_id",
                workflow_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_WORKFLOW)
    }
}
///A call of [`Client::update_workflow`](crate::Client::update_workflow), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct UpdateWorkflow {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workflow_id: Result<crate::types::WorkflowId, String>,
    pub(in crate::generated) body: Result<types::builder::UpdateWorkflowRequest, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl UpdateWorkflow {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workflow_id: Err("`workflow_id` is required and was not given".to_string()),
            body: Ok(::std::default::Default::default()),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workflow, as it stands in its URL.

In the path; required.*/
    pub fn workflow_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Display,
    {
        self.workflow_id = crate::call::setter::required("workflow_id", value);
        self
    }
    ///The whole body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateWorkflowRequest>,
        <V as std::convert::TryInto<
            types::UpdateWorkflowRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = crate::call::setter::required("body", value).map(From::from);
        self
    }
    ///Changes the body of the request through its builder.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateWorkflowRequest,
        ) -> types::builder::UpdateWorkflowRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/workflows/{workflow_id}`
    pub fn send(self) -> CallFuture<ResponseValue<()>> {
        self.call().send_empty()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::UPDATE_WORKFLOW, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::UPDATE_WORKFLOW,
            reason,
        );
        let Self { client, workflow_id, body, .. } = self;
        let workflow_id = workflow_id.map_err(refuse)?;
        let body = body
            .and_then(|v| {
                types::UpdateWorkflowRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workflows/{}", client.base_url(), path_segment("workflow_id",
                workflow_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::put(url).json(&body).build(&operations::UPDATE_WORKFLOW)
    }
}
///A call of [`Client::list_workflow_emits`](crate::Client::list_workflow_emits), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListWorkflowEmits {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workflow_id: Result<crate::types::WorkflowId, String>,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) expand: Result<
        Option<crate::types::EventExpansion>,
        String,
    >,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListWorkflowEmits {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workflow_id: Err("`workflow_id` is required and was not given".to_string()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            expand: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workflow, as it stands in its URL.

In the path; required.*/
    pub fn workflow_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Display,
    {
        self.workflow_id = crate::call::setter::required("workflow_id", value);
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**Pass `event` for the whole data of events larger than 1 KB.

In the query.*/
    pub fn expand<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventExpansion>,
        V::Error: ::std::fmt::Display,
    {
        self.expand = crate::call::setter::optional("expand", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/workflows/{workflow_id}/event_summaries`
    pub fn send(self) -> CallFuture<ResponseValue<types::EmittedEventPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_WORKFLOW_EMITS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_WORKFLOW_EMITS,
            reason,
        );
        let Self {
            client,
            workflow_id,
            after,
            before,
            exclude,
            expand,
            include,
            limit,
            workspace_id,
            ..
        } = self;
        let workflow_id = workflow_id.map_err(refuse)?;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let expand = expand.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workflows/{}/event_summaries", client.base_url(),
                path_segment("workflow_id", workflow_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("expand", expand.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_WORKFLOW_EMITS)
    }
}
///A call of [`Client::list_workflow_errors`](crate::Client::list_workflow_errors), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListWorkflowErrors {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workflow_id: Result<crate::types::WorkflowId, String>,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) expand: Result<
        Option<crate::types::EventExpansion>,
        String,
    >,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) workspace_id: Result<
        Option<crate::types::WorkspaceId>,
        String,
    >,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListWorkflowErrors {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workflow_id: Err("`workflow_id` is required and was not given".to_string()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            expand: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workflow, as it stands in its URL.

In the path; required.*/
    pub fn workflow_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkflowId>,
        V::Error: ::std::fmt::Display,
    {
        self.workflow_id = crate::call::setter::required("workflow_id", value);
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**Pass `event` for the whole data of events larger than 1 KB.

In the query.*/
    pub fn expand<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::EventExpansion>,
        V::Error: ::std::fmt::Display,
    {
        self.expand = crate::call::setter::optional("expand", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    /**The workspace that the operation takes effect in, where the resource does not tell. On legacy plans, the ID of the organization.

In the query.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::optional("workspace_id", value);
        self
    }
    ///Sends a `GET` request to `/workflows/{workflow_id}/$errors/event_summaries`
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkflowErrorPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_WORKFLOW_ERRORS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_WORKFLOW_ERRORS,
            reason,
        );
        let Self {
            client,
            workflow_id,
            after,
            before,
            exclude,
            expand,
            include,
            limit,
            workspace_id,
            ..
        } = self;
        let workflow_id = workflow_id.map_err(refuse)?;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let expand = expand.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let workspace_id = workspace_id.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workflows/{}/$errors/event_summaries", client.base_url(),
                path_segment("workflow_id", workflow_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("expand", expand.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_WORKFLOW_ERRORS)
    }
}
///A call of [`Client::get_workspace`](crate::Client::get_workspace), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct GetWorkspace {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workspace_id: Result<crate::types::WorkspaceId, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl GetWorkspace {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workspace_id: Err(
                "`workspace_id` is required and was not given".to_string(),
            ),
            exclude: Ok(None),
            include: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workspace. On legacy plans, the ID of the organization.

In the path; required.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::required("workspace_id", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    ///Sends a `GET` request to `/workspaces/{workspace_id}`
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkspaceEnvelope>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::GET_WORKSPACE, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::GET_WORKSPACE,
            reason,
        );
        let Self { client, workspace_id, exclude, include, .. } = self;
        let workspace_id = workspace_id.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workspaces/{}", client.base_url(), path_segment("workspace_id",
                workspace_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .build(&operations::GET_WORKSPACE)
    }
}
///A call of [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListWorkspaceAccounts {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workspace_id: Result<crate::types::WorkspaceId, String>,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) query: Result<Option<::std::string::String>, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListWorkspaceAccounts {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workspace_id: Err(
                "`workspace_id` is required and was not given".to_string(),
            ),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            query: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workspace. On legacy plans, the ID of the organization.

In the path; required.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::required("workspace_id", value);
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    /**The app whose accounts are wanted, by the name that its prop definition on the Explore page gives it.

In the query.*/
    pub fn query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.query = crate::call::setter::optional("query", value);
        self
    }
    ///Sends a `GET` request to `/workspaces/{workspace_id}/accounts`
    pub fn send(self) -> CallFuture<ResponseValue<types::AccountPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_WORKSPACE_ACCOUNTS, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_WORKSPACE_ACCOUNTS,
            reason,
        );
        let Self {
            client,
            workspace_id,
            after,
            before,
            exclude,
            include,
            limit,
            query,
            ..
        } = self;
        let workspace_id = workspace_id.map_err(refuse)?;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let query = query.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workspaces/{}/accounts", client.base_url(),
                path_segment("workspace_id", workspace_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("query", query.as_ref())
            .build(&operations::LIST_WORKSPACE_ACCOUNTS)
    }
}
///A call of [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListWorkspaceSubscriptions {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workspace_id: Result<crate::types::WorkspaceId, String>,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListWorkspaceSubscriptions {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workspace_id: Err(
                "`workspace_id` is required and was not given".to_string(),
            ),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workspace. On legacy plans, the ID of the organization.

In the path; required.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::required("workspace_id", value);
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    ///Sends a `GET` request to `/workspaces/{workspace_id}/subscriptions`
    pub fn send(self) -> CallFuture<ResponseValue<types::SubscriptionPage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(
            client,
            &operations::LIST_WORKSPACE_SUBSCRIPTIONS,
            options,
            self.request(),
        )
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_WORKSPACE_SUBSCRIPTIONS,
            reason,
        );
        let Self { client, workspace_id, after, before, exclude, include, limit, .. } = self;
        let workspace_id = workspace_id.map_err(refuse)?;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/workspaces/{}/subscriptions", client.base_url(),
                path_segment("workspace_id", workspace_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .build(&operations::LIST_WORKSPACE_SUBSCRIPTIONS)
    }
}
///A call of [`Client::list_workspace_sources`](crate::Client::list_workspace_sources), with its parameters.
#[derive(Debug, Clone)]
#[must_use = "a call is made when it is awaited"]
pub struct ListWorkspaceSources {
    pub(in crate::generated) client: crate::Client,
    pub(in crate::generated) workspace_id: Result<crate::types::WorkspaceId, String>,
    pub(in crate::generated) after: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) before: Result<Option<crate::types::Cursor>, String>,
    pub(in crate::generated) exclude: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) include: Result<Option<crate::types::FieldList>, String>,
    pub(in crate::generated) limit: Result<Option<crate::types::PageLimit>, String>,
    pub(in crate::generated) options: crate::CallOptions,
}
impl ListWorkspaceSources {
    ///A call without parameters yet.
    pub fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            workspace_id: Err(
                "`workspace_id` is required and was not given".to_string(),
            ),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            options: crate::CallOptions::new(),
        }
    }
    /// What this call does otherwise than its client: retries, limits, headers.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /**The workspace. On legacy plans, the ID of the organization.

In the path; required.*/
    pub fn workspace_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::WorkspaceId>,
        V::Error: ::std::fmt::Display,
    {
        self.workspace_id = crate::call::setter::required("workspace_id", value);
        self
    }
    /**Return what comes after this cursor.

In the query.*/
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::call::setter::optional("after", value);
        self
    }
    /**Return what comes before this cursor.

In the query.*/
    pub fn before<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Cursor>,
        V::Error: ::std::fmt::Display,
    {
        self.before = crate::call::setter::optional("before", value);
        self
    }
    /**The fields to leave out, separated by commas. None where it is absent.

In the query.*/
    pub fn exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude = crate::call::setter::optional("exclude", value);
        self
    }
    /**The fields to return, separated by commas. All of them where it is absent.

In the query.*/
    pub fn include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::FieldList>,
        V::Error: ::std::fmt::Display,
    {
        self.include = crate::call::setter::optional("include", value);
        self
    }
    /**How many items a page has at most, from 1 to 100; 10 where it is absent.

In the query.*/
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::PageLimit>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::call::setter::optional("limit", value);
        self
    }
    ///Sends a `GET` request to `/orgs/{workspace_id}/sources`
    pub fn send(self) -> CallFuture<ResponseValue<types::SourcePage>> {
        self.call().send()
    }
    /// The call, with its request or the reason for which there is none.
    pub(crate) fn call(mut self) -> Call {
        let options = std::mem::take(&mut self.options);
        let client = self.client.clone();
        Call::new(client, &operations::LIST_WORKSPACE_SOURCES, options, self.request())
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason: String| Error::invalid_request(
            &operations::LIST_WORKSPACE_SOURCES,
            reason,
        );
        let Self { client, workspace_id, after, before, exclude, include, limit, .. } = self;
        let workspace_id = workspace_id.map_err(refuse)?;
        let after = after.map_err(refuse)?;
        let before = before.map_err(refuse)?;
        let exclude = exclude.map_err(refuse)?;
        let include = include.map_err(refuse)?;
        let limit = limit.map_err(refuse)?;
        let url = RequestTemplate::url(
            format_args!(
                "{}/orgs/{}/sources", client.base_url(), path_segment("workspace_id",
                workspace_id.as_str()).map_err(refuse) ?
            ),
        );
        RequestTemplate::get(url)
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .build(&operations::LIST_WORKSPACE_SOURCES)
    }
}
