// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use std::fmt::Display;
use crate::call::path::path_segment;
use crate::call::raw_body::RawBody;
use crate::call::request::RequestTemplate;
use crate::call::response::ResponseValue;
use crate::call::setter::OptionalValue;
use crate::call::{Call, CallFuture, IntoCall, setter};
use crate::error::Error;
use crate::generated::operations;
use crate::page::check_cursors;
use crate::{CallOptions, Client, types};
/// List connected accounts: `GET /accounts`
///
/// Returns the connected accounts that the user or the workspace can access, one page at a time. Credentials are returned only if `include_credentials` is true.
///
/// Created by [`Client::list_accounts`](crate::Client::list_accounts). Awaiting it returns one [`Page`](crate::Page) of [`Account`](crate::types::Account); [`stream`](crate::builder::ListAccounts::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/#list-accounts) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_accounts().await?;
/// for account in page.items {
///     println!("{account:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListAccounts {
    client: Client,
    options: CallOptions,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) app: Result<Option<types::AppIdOrSlug>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) include_credentials: Result<Option<bool>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) oauth_app_id: Result<Option<types::OAuthAppId>, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListAccounts {
    /// Starts a call without parameters, as [`Client::list_accounts`](crate::Client::list_accounts) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            after: Ok(None),
            app: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            include_credentials: Ok(None),
            limit: Ok(None),
            oauth_app_id: Ok(None),
            org_id: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Limits the list to the accounts of this app.
    ///
    /// Query parameter, optional. Example: `.app("slack")`.
    pub fn app<Kind>(
        mut self,
        value: impl OptionalValue<types::AppIdOrSlug, Kind>,
    ) -> Self {
        self.app = setter::optional("app", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// Whether to return the credentials of the accounts.
    ///
    /// Query parameter, optional. Example: `.include_credentials(true)`.
    pub fn include_credentials<Kind>(
        mut self,
        value: impl OptionalValue<bool, Kind>,
    ) -> Self {
        self.include_credentials = setter::optional("include_credentials", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// Limits the list to the accounts that were connected with this OAuth client of your own.
    ///
    /// Query parameter, optional. Example: `.oauth_app_id("oa_abc123")`.
    pub fn oauth_app_id<Kind>(
        mut self,
        value: impl OptionalValue<types::OAuthAppId, Kind>,
    ) -> Self {
        self.oauth_app_id = setter::optional("oauth_app_id", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`AccountPage`](crate::types::AccountPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::AccountPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::LIST_ACCOUNTS, reason);
        let after = self.after.map_err(refuse)?;
        let app = self.app.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let include_credentials = self.include_credentials.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let oauth_app_id = self.oauth_app_id.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(format_args!("{}/accounts", self.client.base_url())),
            )
            .accept_json()
            .query("after", after.as_ref())
            .query("app", app.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("include_credentials", include_credentials.as_ref())
            .query("limit", limit.as_ref())
            .query("oauth_app_id", oauth_app_id.as_ref())
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_ACCOUNTS)
    }
}
impl IntoCall for ListAccounts {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_ACCOUNTS, options, self.request())
    }
}
/// Get a connected account: `GET /accounts/{account_id}`
///
/// Returns a connected account. Credentials are returned only if `include_credentials` is 1.
///
/// Created by [`Client::get_account`](crate::Client::get_account). Awaiting it returns [`Account`](crate::types::Account).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-account) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let account = client.get_account().account_id("apn_abc123").await?;
/// println!("{account:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct GetAccount {
    client: Client,
    options: CallOptions,
    pub(super) account_id: Result<types::AccountId, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) include_credentials: Result<Option<types::NumericFlag>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl GetAccount {
    /// Starts a call without parameters, as [`Client::get_account`](crate::Client::get_account) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            account_id: Err("`account_id` is required and was not given".to_owned()),
            exclude: Ok(None),
            include: Ok(None),
            include_credentials: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the account. To find it, open the accounts page of the Pipedream site, open the menu next to the account and copy the ID.
    ///
    /// Path parameter, required. Example: `.account_id("apn_abc123")`.
    pub fn account_id(
        mut self,
        value: impl TryInto<types::AccountId, Error: Display>,
    ) -> Self {
        self.account_id = setter::required("account_id", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// Whether to return the credentials of the account: 1 returns them, 0 omits them. The default is 0.
    ///
    /// Query parameter, optional. Example: `.include_credentials(1)`.
    pub fn include_credentials<Kind>(
        mut self,
        value: impl OptionalValue<types::NumericFlag, Kind>,
    ) -> Self {
        self.include_credentials = setter::optional("include_credentials", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`AccountEnvelope`](crate::types::AccountEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::AccountEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::GET_ACCOUNT, reason);
        let account_id = self.account_id.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let include_credentials = self.include_credentials.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let account_id = path_segment("account_id", account_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/accounts/{account_id}", self.client.base_url()),
                ),
            )
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("include_credentials", include_credentials.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_ACCOUNT)
    }
}
impl IntoCall for GetAccount {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::GET_ACCOUNT, options, self.request())
    }
}
/// List apps: `GET /apps`
///
/// Returns the apps that accounts can be connected to, one page at a time.
///
/// Created by [`Client::list_apps`](crate::Client::list_apps). Awaiting it returns one [`Page`](crate::Page) of [`App`](crate::types::App); [`stream`](crate::builder::ListApps::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/#list-apps) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_apps().await?;
/// for app in page.items {
///     println!("{app:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListApps {
    client: Client,
    options: CallOptions,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) has_actions: Result<Option<types::NumericFlag>, String>,
    pub(super) has_components: Result<Option<types::NumericFlag>, String>,
    pub(super) has_triggers: Result<Option<types::NumericFlag>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) q: Result<Option<String>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListApps {
    /// Starts a call without parameters, as [`Client::list_apps`](crate::Client::list_apps) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            has_actions: Ok(None),
            has_components: Ok(None),
            has_triggers: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            org_id: Ok(None),
            q: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// 1 limits the list to apps with public actions. The default is 0.
    ///
    /// Query parameter, optional. Example: `.has_actions(1)`.
    pub fn has_actions<Kind>(
        mut self,
        value: impl OptionalValue<types::NumericFlag, Kind>,
    ) -> Self {
        self.has_actions = setter::optional("has_actions", value);
        self
    }
    /// 1 limits the list to apps with public triggers or actions. The default is 0.
    ///
    /// Query parameter, optional. Example: `.has_components(1)`.
    pub fn has_components<Kind>(
        mut self,
        value: impl OptionalValue<types::NumericFlag, Kind>,
    ) -> Self {
        self.has_components = setter::optional("has_components", value);
        self
    }
    /// 1 limits the list to apps with public triggers. The default is 0.
    ///
    /// Query parameter, optional. Example: `.has_triggers(1)`.
    pub fn has_triggers<Kind>(
        mut self,
        value: impl OptionalValue<types::NumericFlag, Kind>,
    ) -> Self {
        self.has_triggers = setter::optional("has_triggers", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// Limits the list to the apps whose names contain this text.
    ///
    /// Query parameter, optional. Example: `.q("Slack")`.
    pub fn q<Kind>(mut self, value: impl OptionalValue<String, Kind>) -> Self {
        self.q = setter::optional("q", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`AppPage`](crate::types::AppPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::AppPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::LIST_APPS, reason);
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let has_actions = self.has_actions.map_err(refuse)?;
        let has_components = self.has_components.map_err(refuse)?;
        let has_triggers = self.has_triggers.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let q = self.q.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(format_args!("{}/apps", self.client.base_url())),
            )
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("has_actions", has_actions.as_ref())
            .query("has_components", has_components.as_ref())
            .query("has_triggers", has_triggers.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("org_id", org_id.as_ref())
            .query("q", q.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::LIST_APPS)
    }
}
impl IntoCall for ListApps {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_APPS, options, self.request())
    }
}
/// Get an app: `GET /apps/{app_id}`
///
/// Returns an app by its ID or name slug.
///
/// Created by [`Client::get_app`](crate::Client::get_app). Awaiting it returns [`App`](crate::types::App).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/#get-an-app) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let app = client.get_app().app_id("app_OkrhR1").await?;
/// println!("{app:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct GetApp {
    client: Client,
    options: CallOptions,
    pub(super) app_id: Result<types::AppIdOrSlug, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl GetApp {
    /// Starts a call without parameters, as [`Client::get_app`](crate::Client::get_app) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            app_id: Err("`app_id` is required and was not given".to_owned()),
            exclude: Ok(None),
            include: Ok(None),
            org_id: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID or the name slug of the app. List apps to find both; the name slug is also on the page of the app on the Pipedream site.
    ///
    /// Path parameter, required. Example: `.app_id("app_OkrhR1")`.
    pub fn app_id(
        mut self,
        value: impl TryInto<types::AppIdOrSlug, Error: Display>,
    ) -> Self {
        self.app_id = setter::required("app_id", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`AppEnvelope`](crate::types::AppEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::AppEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::GET_APP, reason);
        let app_id = self.app_id.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let app_id = path_segment("app_id", app_id.as_str()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/apps/{app_id}", self.client.base_url()),
                ),
            )
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_APP)
    }
}
impl IntoCall for GetApp {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::GET_APP, options, self.request())
    }
}
/// Create a component: `POST /components`
///
/// Saves a component, from which you can then create sources. Pass `component_code` or `component_url`. If you pass both, the code takes precedence and the URL only records its origin. It requires the API key of a user.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::create_component`](crate::Client::create_component). Awaiting it returns [`Component`](crate::types::Component).
///
/// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#create-a-component) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let component = client
///     .create_component()
///     .body_map(|body| body.component_url("https://github.com/PipedreamHQ/pipedream/blob/master/components/rss/sources/new-item-in-feed/new-item-in-feed.js"))
///     .await?;
/// println!("{component:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct CreateComponent {
    client: Client,
    options: CallOptions,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
    body: Result<types::builder::CreateComponentRequest, String>,
}
impl CreateComponent {
    /// Starts a call without parameters, as [`Client::create_component`](crate::Client::create_component) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            org_id: Ok(None),
            workspace_id: Ok(None),
            body: Ok(Default::default()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Sets the whole request body ([`CreateComponentRequest`](crate::types::CreateComponentRequest)).
    pub fn body(
        mut self,
        value: impl TryInto<types::CreateComponentRequest, Error: Display>,
    ) -> Self {
        self.body = setter::required("body", value).map(From::from);
        self
    }
    /// Sets fields of the request body through [`builder::CreateComponentRequest`](crate::types::builder::CreateComponentRequest).
    pub fn body_map(
        mut self,
        change: impl FnOnce(
            types::builder::CreateComponentRequest,
        ) -> types::builder::CreateComponentRequest,
    ) -> Self {
        self.body = self.body.map(change);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`ComponentEnvelope`](crate::types::ComponentEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::ComponentEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::CREATE_COMPONENT,
            reason,
        );
        let org_id = self.org_id.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let body = self
            .body
            .and_then(|body| {
                types::CreateComponentRequest::try_from(body)
                    .map_err(|it| it.to_string())
            })
            .map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(
                    format_args!("{}/components", self.client.base_url()),
                ),
            )
            .idempotent(false)
            .accept_json()
            .json(&body)
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_COMPONENT)
    }
}
impl IntoCall for CreateComponent {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::CREATE_COMPONENT, options, self.request())
    }
}
/// Get a component: `GET /components/{key_or_id}`
///
/// Returns the code, metadata and configurable props of one of your saved or published components.
///
/// Created by [`Client::get_component`](crate::Client::get_component). Awaiting it returns [`Component`](crate::types::Component).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-a-component) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let component = client.get_component().key_or_id("my-component").await?;
/// println!("{component:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct GetComponent {
    client: Client,
    options: CallOptions,
    pub(super) key_or_id: Result<types::ComponentKeyOrId, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl GetComponent {
    /// Starts a call without parameters, as [`Client::get_component`](crate::Client::get_component) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            key_or_id: Err("`key_or_id` is required and was not given".to_owned()),
            exclude: Ok(None),
            include: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The key or the ID of the component. The key is the value of `key` in the source code.
    ///
    /// Path parameter, required. Example: `.key_or_id("my-component")`.
    pub fn key_or_id(
        mut self,
        value: impl TryInto<types::ComponentKeyOrId, Error: Display>,
    ) -> Self {
        self.key_or_id = setter::required("key_or_id", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`ComponentEnvelope`](crate::types::ComponentEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::ComponentEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::GET_COMPONENT, reason);
        let key_or_id = self.key_or_id.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let key_or_id = path_segment("key_or_id", key_or_id.as_str()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/components/{key_or_id}", self.client.base_url()),
                ),
            )
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_COMPONENT)
    }
}
impl IntoCall for GetComponent {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::GET_COMPONENT, options, self.request())
    }
}
/// Get a registry component: `GET /components/registry/{key}`
///
/// Returns a public component from the global registry, such as one for GitHub or Google Calendar. The response has the same properties as for your own components.
///
/// Created by [`Client::get_registry_component`](crate::Client::get_registry_component). Awaiting it returns [`Component`](crate::types::Component).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-a-component-from-the-global-registry) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let component = client
///     .get_registry_component()
///     .key("github-new-repository")
///     .await?;
/// println!("{component:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct GetRegistryComponent {
    client: Client,
    options: CallOptions,
    pub(super) key: Result<types::ComponentKey, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl GetRegistryComponent {
    /// Starts a call without parameters, as [`Client::get_registry_component`](crate::Client::get_registry_component) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            key: Err("`key` is required and was not given".to_owned()),
            exclude: Ok(None),
            include: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The key of the component, which is the value of `key` in its source code.
    ///
    /// Path parameter, required. Example: `.key("github-new-repository")`.
    pub fn key(
        mut self,
        value: impl TryInto<types::ComponentKey, Error: Display>,
    ) -> Self {
        self.key = setter::required("key", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`ComponentEnvelope`](crate::types::ComponentEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::ComponentEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::GET_REGISTRY_COMPONENT,
            reason,
        );
        let key = self.key.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let key = path_segment("key", key.as_str()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/components/registry/{key}", self.client.base_url()),
                ),
            )
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_REGISTRY_COMPONENT)
    }
}
impl IntoCall for GetRegistryComponent {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::GET_REGISTRY_COMPONENT, options, self.request())
    }
}
/// Search for registry components: `GET /components/search`
///
/// Returns the keys of the components in the global registry that match a description in natural language best. To get a component, pass its key to the operation for registry components. Unlike most responses, this one is not wrapped in `data`.
///
/// Created by [`Client::search_components`](crate::Client::search_components). Awaiting it returns [`ComponentMatches`](crate::types::ComponentMatches).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/#search-for-registry-components) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let component_matches = client
///     .search_components()
///     .query("When a new Hubspot contact is added, send me an SMS")
///     .await?;
/// println!("{component_matches:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct SearchComponents {
    client: Client,
    options: CallOptions,
    pub(super) app: Result<Option<types::AppSlug>, String>,
    pub(super) debug: Result<Option<bool>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) query: Result<String, String>,
    pub(super) similarity_threshold: Result<Option<f64>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl SearchComponents {
    /// Starts a call without parameters, as [`Client::search_components`](crate::Client::search_components) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            app: Ok(None),
            debug: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            org_id: Ok(None),
            query: Err("`query` is required and was not given".to_owned()),
            similarity_threshold: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Limits the results to the components of this app.
    ///
    /// Query parameter, optional. Example: `.app("slack")`.
    pub fn app<Kind>(mut self, value: impl OptionalValue<types::AppSlug, Kind>) -> Self {
        self.app = setter::optional("app", value);
        self
    }
    /// Whether to return additional properties that explain the results. They are not documented.
    ///
    /// Query parameter, optional. Example: `.debug(true)`.
    pub fn debug<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
        self.debug = setter::optional("debug", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// What the components should do, in natural language.
    ///
    /// Query parameter, required. Example: `.query("When a new Hubspot contact is added, send me an SMS")`.
    pub fn query(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        self.query = setter::required("query", value);
        self
    }
    /// The minimum similarity between the query and a result, from 0 to 1. 1 is a perfect match.
    ///
    /// Query parameter, optional. Example: `.similarity_threshold(0.5)`.
    pub fn similarity_threshold<Kind>(
        mut self,
        value: impl OptionalValue<f64, Kind>,
    ) -> Self {
        self.similarity_threshold = setter::optional("similarity_threshold", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`ComponentMatches`](crate::types::ComponentMatches).
    pub fn send(self) -> CallFuture<ResponseValue<types::ComponentMatches>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::SEARCH_COMPONENTS,
            reason,
        );
        let app = self.app.map_err(refuse)?;
        let debug = self.debug.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let query = self.query.map_err(refuse)?;
        let similarity_threshold = self.similarity_threshold.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/components/search", self.client.base_url()),
                ),
            )
            .accept_json()
            .query("app", app.as_ref())
            .query("debug", debug.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .query("org_id", org_id.as_ref())
            .query("query", Some(&query))
            .query("similarity_threshold", similarity_threshold.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::SEARCH_COMPONENTS)
    }
}
impl IntoCall for SearchComponents {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::SEARCH_COMPONENTS, options, self.request())
    }
}
/// List events emitted by a source: `GET /sources/{id}/event_summaries`
///
/// Returns the latest events of the source, the latest first. The list contains the last 100 events, of which a page has 10 unless you set `limit`. Event data larger than 1 KB may be truncated. Set `expand` to `event` to get the full data.
///
/// Created by [`Client::list_source_events`](crate::Client::list_source_events). Awaiting it returns one [`Page`](crate::Page) of [`EmittedEvent`](crate::types::EmittedEvent); [`stream`](crate::builder::ListSourceEvents::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-source-events) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_source_events().id("dc_abc123").await?;
/// for emitted_event in page.items {
///     println!("{emitted_event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListSourceEvents {
    client: Client,
    options: CallOptions,
    pub(super) id: Result<types::SourceId, String>,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) expand: Result<Option<types::EventExpansion>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListSourceEvents {
    /// Starts a call without parameters, as [`Client::list_source_events`](crate::Client::list_source_events) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            id: Err("`id` is required and was not given".to_owned()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            expand: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the source.
    ///
    /// Path parameter, required. Example: `.id("dc_abc123")`.
    pub fn id(mut self, value: impl TryInto<types::SourceId, Error: Display>) -> Self {
        self.id = setter::required("id", value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// Returns the full event data if set to `event`. By default, data larger than 1 KB may be truncated.
    ///
    /// Query parameter, optional. Example: `.expand("event")`.
    pub fn expand<Kind>(
        mut self,
        value: impl OptionalValue<types::EventExpansion, Kind>,
    ) -> Self {
        self.expand = setter::optional("expand", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`EmittedEventPage`](crate::types::EmittedEventPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::EmittedEventPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_SOURCE_EVENTS,
            reason,
        );
        let id = self.id.map_err(refuse)?;
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let expand = self.expand.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        let id = path_segment("id", id.as_str()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!(
                        "{}/sources/{id}/event_summaries", self.client.base_url()
                    ),
                ),
            )
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
impl IntoCall for ListSourceEvents {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_SOURCE_EVENTS, options, self.request())
    }
}
/// Delete events emitted by a source: `DELETE /sources/{id}/events`
///
/// Deletes all events of the source, or only those from `start_id` to `end_id`, inclusive. Either bound can be omitted. To delete a single event, pass its ID as both bounds. The deletion is asynchronous.
///
/// Created by [`Client::delete_source_events`](crate::Client::delete_source_events). Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteSourceEvents::send) returns the body.
///
/// The operation is idempotent only if `end_id` is given: the client then [retries](crate::RetryPolicy) it after any transient failure, and otherwise only if the server certainly did not process the request.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#delete-source-events) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// client.delete_source_events().id("dc_abc123").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct DeleteSourceEvents {
    client: Client,
    options: CallOptions,
    pub(super) id: Result<types::SourceId, String>,
    pub(super) end_id: Result<Option<types::EventId>, String>,
    pub(super) start_id: Result<Option<types::EventId>, String>,
}
impl DeleteSourceEvents {
    /// Starts a call without parameters, as [`Client::delete_source_events`](crate::Client::delete_source_events) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            id: Err("`id` is required and was not given".to_owned()),
            end_id: Ok(None),
            start_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the source.
    ///
    /// Path parameter, required. Example: `.id("dc_abc123")`.
    pub fn id(mut self, value: impl TryInto<types::SourceId, Error: Display>) -> Self {
        self.id = setter::required("id", value);
        self
    }
    /// The ID of the last event to delete, as returned when the events of the source are listed. Without `start_id`, this event and all earlier ones are deleted.
    ///
    /// Query parameter, optional. Example: `.end_id("1589486981598-0")`.
    pub fn end_id<Kind>(
        mut self,
        value: impl OptionalValue<types::EventId, Kind>,
    ) -> Self {
        self.end_id = setter::optional("end_id", value);
        self
    }
    /// The ID of the first event to delete, as returned when the events of the source are listed. Without `end_id`, this event and all later ones are deleted.
    ///
    /// Query parameter, optional. Example: `.start_id("1589486981598-0")`.
    pub fn start_id<Kind>(
        mut self,
        value: impl OptionalValue<types::EventId, Kind>,
    ) -> Self {
        self.start_id = setter::optional("start_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::DELETE_SOURCE_EVENTS,
            reason,
        );
        let id = self.id.map_err(refuse)?;
        let end_id = self.end_id.map_err(refuse)?;
        let start_id = self.start_id.map_err(refuse)?;
        let id = path_segment("id", id.as_str()).map_err(refuse)?;
        RequestTemplate::delete(
                RequestTemplate::url(
                    format_args!("{}/sources/{id}/events", self.client.base_url()),
                ),
            )
            .idempotent(end_id.is_some())
            .query("end_id", end_id.as_ref())
            .query("start_id", start_id.as_ref())
            .build(&operations::DELETE_SOURCE_EVENTS)
    }
}
impl IntoCall for DeleteSourceEvents {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::DELETE_SOURCE_EVENTS, options, self.request())
    }
}
/// Get a new access token: `POST /oauth/token`
///
/// Exchanges the ID and secret of an OAuth client for an access token, which is sent in the `Authorization` header like an API key. A workspace administrator creates OAuth clients in the API settings of the workspace. The request itself is sent without an `Authorization` header.
///
/// The client sends no credentials with this request.
///
/// Created by [`Client::create_oauth_token`](crate::Client::create_oauth_token). Awaiting it returns [`OAuthToken`](crate::types::OAuthToken).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/#get-a-new-access-token) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let o_auth_token = client
///     .create_oauth_token()
///     .body_map(|body| {
///         body.grant_type("client_credentials")
///             .client_id("<client_id>")
///             .client_secret("<client secret>")
///     })
///     .await?;
/// println!("{o_auth_token:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct CreateOAuthToken {
    client: Client,
    options: CallOptions,
    body: Result<types::builder::CreateOAuthTokenRequest, String>,
}
impl CreateOAuthToken {
    /// Starts a call without parameters, as [`Client::create_oauth_token`](crate::Client::create_oauth_token) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            body: Ok(Default::default()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Sets the whole request body ([`CreateOAuthTokenRequest`](crate::types::CreateOAuthTokenRequest)).
    ///
    /// Example: `.body(CreateOAuthTokenRequest::builder().client_id("<client_id>"))`.
    pub fn body(
        mut self,
        value: impl TryInto<types::CreateOAuthTokenRequest, Error: Display>,
    ) -> Self {
        self.body = setter::required("body", value).map(From::from);
        self
    }
    /// Sets fields of the request body through [`builder::CreateOAuthTokenRequest`](crate::types::builder::CreateOAuthTokenRequest).
    ///
    /// Example: `.body_map(|body| body.client_id("<client_id>"))`.
    pub fn body_map(
        mut self,
        change: impl FnOnce(
            types::builder::CreateOAuthTokenRequest,
        ) -> types::builder::CreateOAuthTokenRequest,
    ) -> Self {
        self.body = self.body.map(change);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`OAuthToken`](crate::types::OAuthToken).
    pub fn send(self) -> CallFuture<ResponseValue<types::OAuthToken>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::CREATE_OAUTH_TOKEN,
            reason,
        );
        let body = self
            .body
            .and_then(|body| {
                types::CreateOAuthTokenRequest::try_from(body)
                    .map_err(|it| it.to_string())
            })
            .map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(
                    format_args!("{}/oauth/token", self.client.base_url()),
                ),
            )
            .idempotent(true)
            .accept_json()
            .json(&body)
            .build(&operations::CREATE_OAUTH_TOKEN)
    }
}
impl IntoCall for CreateOAuthToken {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::CREATE_OAUTH_TOKEN, options, self.request())
    }
}
/// Revoke an access token: `POST /oauth/revoke`
///
/// Revokes an access token. Later requests with it are rejected with 401. The request itself is sent without an `Authorization` header.
///
/// The client sends no credentials with this request.
///
/// Created by [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token). Awaiting it returns [`OAuthRevocation`](crate::types::OAuthRevocation).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/#revoke-an-access-token) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let o_auth_revocation = client
///     .revoke_oauth_token()
///     .body_map(|body| {
///         body.token("<access token>")
///             .client_id("<client_id>")
///             .client_secret("<client secret>")
///     })
///     .await?;
/// println!("{o_auth_revocation:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct RevokeOAuthToken {
    client: Client,
    options: CallOptions,
    body: Result<types::builder::RevokeOAuthTokenRequest, String>,
}
impl RevokeOAuthToken {
    /// Starts a call without parameters, as [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            body: Ok(Default::default()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Sets the whole request body ([`RevokeOAuthTokenRequest`](crate::types::RevokeOAuthTokenRequest)).
    ///
    /// Example: `.body(RevokeOAuthTokenRequest::builder().token("<access token>"))`.
    pub fn body(
        mut self,
        value: impl TryInto<types::RevokeOAuthTokenRequest, Error: Display>,
    ) -> Self {
        self.body = setter::required("body", value).map(From::from);
        self
    }
    /// Sets fields of the request body through [`builder::RevokeOAuthTokenRequest`](crate::types::builder::RevokeOAuthTokenRequest).
    ///
    /// Example: `.body_map(|body| body.token("<access token>"))`.
    pub fn body_map(
        mut self,
        change: impl FnOnce(
            types::builder::RevokeOAuthTokenRequest,
        ) -> types::builder::RevokeOAuthTokenRequest,
    ) -> Self {
        self.body = self.body.map(change);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`OAuthRevocation`](crate::types::OAuthRevocation).
    pub fn send(self) -> CallFuture<ResponseValue<types::OAuthRevocation>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::REVOKE_OAUTH_TOKEN,
            reason,
        );
        let body = self
            .body
            .and_then(|body| {
                types::RevokeOAuthTokenRequest::try_from(body)
                    .map_err(|it| it.to_string())
            })
            .map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(
                    format_args!("{}/oauth/revoke", self.client.base_url()),
                ),
            )
            .idempotent(true)
            .accept_json()
            .json(&body)
            .build(&operations::REVOKE_OAUTH_TOKEN)
    }
}
impl IntoCall for RevokeOAuthToken {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::REVOKE_OAUTH_TOKEN, options, self.request())
    }
}
/// List workspace projects: `GET /workspaces/{workspace_id}/projects`
///
/// Returns the projects in a workspace, one page at a time. The `org_id` of a project is an integer, not the workspace ID. The later documentation does not mention this operation.
///
/// Created by [`Client::list_workspace_projects`](crate::Client::list_workspace_projects). Awaiting it returns one [`Page`](crate::Page) of [`Project`](crate::types::Project); [`stream`](crate::builder::ListWorkspaceProjects::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#list-projects) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client
///     .list_workspace_projects()
///     .workspace_id("o_abc123")
///     .await?;
/// for project in page.items {
///     println!("{project:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListWorkspaceProjects {
    client: Client,
    options: CallOptions,
    pub(super) workspace_id: Result<types::WorkspaceId, String>,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
}
impl ListWorkspaceProjects {
    /// Starts a call without parameters, as [`Client::list_workspace_projects`](crate::Client::list_workspace_projects) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workspace_id: Err("`workspace_id` is required and was not given".to_owned()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workspace. On legacy plans, it is the organization ID.
    ///
    /// Path parameter, required. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id(
        mut self,
        value: impl TryInto<types::WorkspaceId, Error: Display>,
    ) -> Self {
        self.workspace_id = setter::required("workspace_id", value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`ProjectPage`](crate::types::ProjectPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::ProjectPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_WORKSPACE_PROJECTS,
            reason,
        );
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        let workspace_id = path_segment("workspace_id", workspace_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!(
                        "{}/workspaces/{workspace_id}/projects", self.client.base_url()
                    ),
                ),
            )
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .build(&operations::LIST_WORKSPACE_PROJECTS)
    }
}
impl IntoCall for ListWorkspaceProjects {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_WORKSPACE_PROJECTS, options, self.request())
    }
}
/// List your sources: `GET /users/me/sources`
///
/// Returns the event sources of the user who owns the API key, one page at a time. Sources of a workspace have their own list. It requires the API key of a user. The later documentation does not mention this operation.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::list_my_sources`](crate::Client::list_my_sources). Awaiting it returns one [`Page`](crate::Page) of [`Source`](crate::types::Source); [`stream`](crate::builder::ListMySources::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#list-current-user-sources) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_my_sources().await?;
/// for source in page.items {
///     println!("{source:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListMySources {
    client: Client,
    options: CallOptions,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListMySources {
    /// Starts a call without parameters, as [`Client::list_my_sources`](crate::Client::list_my_sources) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`SourcePage`](crate::types::SourcePage).
    pub fn send(self) -> CallFuture<ResponseValue<types::SourcePage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_MY_SOURCES,
            reason,
        );
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/users/me/sources", self.client.base_url()),
                ),
            )
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
impl IntoCall for ListMySources {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_MY_SOURCES, options, self.request())
    }
}
/// Create a source: `POST /sources`
///
/// Creates an event source and starts it. Pass its component as `component_id`, `component_code` or `component_url`. If you pass more than one, the ID takes precedence and the URL only records the origin of the code. To create it in a workspace, pass `org_id`. It requires the API key of a user.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::create_source`](crate::Client::create_source). Awaiting it returns [`Source`](crate::types::Source).
///
/// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#create-a-source) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let source = client
///     .create_source()
///     .body_map(|body| {
///         body.component_url("https://github.com/PipedreamHQ/pipedream/blob/master/components/rss/sources/new-item-in-feed/new-item-in-feed.js")
///             .name("your-name-here")
///     })
///     .await?;
/// println!("{source:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct CreateSource {
    client: Client,
    options: CallOptions,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
    body: Result<types::builder::CreateSourceRequest, String>,
}
impl CreateSource {
    /// Starts a call without parameters, as [`Client::create_source`](crate::Client::create_source) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            org_id: Ok(None),
            workspace_id: Ok(None),
            body: Ok(Default::default()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Sets the whole request body ([`CreateSourceRequest`](crate::types::CreateSourceRequest)).
    ///
    /// Example: `.body(CreateSourceRequest::builder().name("your-name-here"))`.
    pub fn body(
        mut self,
        value: impl TryInto<types::CreateSourceRequest, Error: Display>,
    ) -> Self {
        self.body = setter::required("body", value).map(From::from);
        self
    }
    /// Sets fields of the request body through [`builder::CreateSourceRequest`](crate::types::builder::CreateSourceRequest).
    ///
    /// Example: `.body_map(|body| body.name("your-name-here"))`.
    pub fn body_map(
        mut self,
        change: impl FnOnce(
            types::builder::CreateSourceRequest,
        ) -> types::builder::CreateSourceRequest,
    ) -> Self {
        self.body = self.body.map(change);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`SourceEnvelope`](crate::types::SourceEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::SourceEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::CREATE_SOURCE, reason);
        let org_id = self.org_id.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let body = self
            .body
            .and_then(|body| {
                types::CreateSourceRequest::try_from(body).map_err(|it| it.to_string())
            })
            .map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(format_args!("{}/sources", self.client.base_url())),
            )
            .idempotent(false)
            .accept_json()
            .json(&body)
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_SOURCE)
    }
}
impl IntoCall for CreateSource {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::CREATE_SOURCE, options, self.request())
    }
}
/// Update a source: `PUT /sources/{id}`
///
/// Changes the component or the name of a source, or starts or stops it. As when creating a source, at least one of `component_id`, `component_code` and `component_url` is required.
///
/// Created by [`Client::update_source`](crate::Client::update_source). Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::UpdateSource::send) returns the body.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#update-a-source) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// client
///     .update_source()
///     .id("dc_abc123")
///     .body_map(|body| {
///         body.component_id("sc_abc123")
///             .active(false)
///     })
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct UpdateSource {
    client: Client,
    options: CallOptions,
    pub(super) id: Result<types::SourceId, String>,
    body: Result<types::builder::UpdateSourceRequest, String>,
}
impl UpdateSource {
    /// Starts a call without parameters, as [`Client::update_source`](crate::Client::update_source) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            id: Err("`id` is required and was not given".to_owned()),
            body: Ok(Default::default()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the source.
    ///
    /// Path parameter, required. Example: `.id("dc_abc123")`.
    pub fn id(mut self, value: impl TryInto<types::SourceId, Error: Display>) -> Self {
        self.id = setter::required("id", value);
        self
    }
    /// Sets the whole request body ([`UpdateSourceRequest`](crate::types::UpdateSourceRequest)).
    ///
    /// Example: `.body(UpdateSourceRequest::builder().active(false))`.
    pub fn body(
        mut self,
        value: impl TryInto<types::UpdateSourceRequest, Error: Display>,
    ) -> Self {
        self.body = setter::required("body", value).map(From::from);
        self
    }
    /// Sets fields of the request body through [`builder::UpdateSourceRequest`](crate::types::builder::UpdateSourceRequest).
    ///
    /// Example: `.body_map(|body| body.active(false))`.
    pub fn body_map(
        mut self,
        change: impl FnOnce(
            types::builder::UpdateSourceRequest,
        ) -> types::builder::UpdateSourceRequest,
    ) -> Self {
        self.body = self.body.map(change);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::UPDATE_SOURCE, reason);
        let id = self.id.map_err(refuse)?;
        let body = self
            .body
            .and_then(|body| {
                types::UpdateSourceRequest::try_from(body).map_err(|it| it.to_string())
            })
            .map_err(refuse)?;
        let id = path_segment("id", id.as_str()).map_err(refuse)?;
        RequestTemplate::put(
                RequestTemplate::url(
                    format_args!("{}/sources/{id}", self.client.base_url()),
                ),
            )
            .idempotent(true)
            .json(&body)
            .build(&operations::UPDATE_SOURCE)
    }
}
impl IntoCall for UpdateSource {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::UPDATE_SOURCE, options, self.request())
    }
}
/// Delete a source: `DELETE /sources/{id}`
///
/// Deletes an event source by its ID.
///
/// Created by [`Client::delete_source`](crate::Client::delete_source). Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteSource::send) returns the body.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#delete-a-source) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// client.delete_source().id("dc_abc123").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct DeleteSource {
    client: Client,
    options: CallOptions,
    pub(super) id: Result<types::SourceId, String>,
}
impl DeleteSource {
    /// Starts a call without parameters, as [`Client::delete_source`](crate::Client::delete_source) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            id: Err("`id` is required and was not given".to_owned()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the source.
    ///
    /// Path parameter, required. Example: `.id("dc_abc123")`.
    pub fn id(mut self, value: impl TryInto<types::SourceId, Error: Display>) -> Self {
        self.id = setter::required("id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::DELETE_SOURCE, reason);
        let id = self.id.map_err(refuse)?;
        let id = path_segment("id", id.as_str()).map_err(refuse)?;
        RequestTemplate::delete(
                RequestTemplate::url(
                    format_args!("{}/sources/{id}", self.client.base_url()),
                ),
            )
            .idempotent(true)
            .build(&operations::DELETE_SOURCE)
    }
}
impl IntoCall for DeleteSource {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::DELETE_SOURCE, options, self.request())
    }
}
/// Create a subscription: `POST /subscriptions`
///
/// Delivers the events of a source or workflow to another source or workflow, or to a webhook. A listener can have any number of emitters. Subscriptions do not work in projects with GitHub Sync; trigger the other workflow with `$.flow.trigger` there.
///
/// Created by [`Client::create_subscription`](crate::Client::create_subscription). Awaiting it returns what the server returned ([`Created`](crate::Created)); the API documents no response body. [`send`](crate::builder::CreateSubscription::send) returns the body.
///
/// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#listen-for-events-from-another-source-or-workflow) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let created = client
///     .create_subscription()
///     .emitter_id("dc_def456")
///     .listener_id("p_abc123")
///     .await?;
/// println!("{:?}", created.value());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct CreateSubscription {
    client: Client,
    options: CallOptions,
    pub(super) emitter_id: Result<types::EmitterId, String>,
    pub(super) event_name: Result<Option<types::EventName>, String>,
    pub(super) listener_id: Result<types::ListenerId, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl CreateSubscription {
    /// Starts a call without parameters, as [`Client::create_subscription`](crate::Client::create_subscription) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            emitter_id: Err("`emitter_id` is required and was not given".to_owned()),
            event_name: Ok(None),
            listener_id: Err("`listener_id` is required and was not given".to_owned()),
            org_id: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the source or workflow that emits the events. Use `dc_*` for all sources and `p_*` for all workflows.
    ///
    /// Query parameter, required. Example: `.emitter_id("dc_def456")`.
    pub fn emitter_id(
        mut self,
        value: impl TryInto<types::EmitterId, Error: Display>,
    ) -> Self {
        self.emitter_id = setter::required("emitter_id", value);
        self
    }
    /// The channel to listen to. Omit it to listen to the default channel. A component emits on a custom channel with `this.$emit()` and a name. The channel `$errors` carries errors that workflows and sources throw, and `$logs` carries logs from sources.
    ///
    /// Query parameter, optional. Example: `.event_name("$errors")`.
    pub fn event_name<Kind>(
        mut self,
        value: impl OptionalValue<types::EventName, Kind>,
    ) -> Self {
        self.event_name = setter::optional("event_name", value);
        self
    }
    /// The ID of the source, workflow or webhook that receives the events.
    ///
    /// Query parameter, required. Example: `.listener_id("p_abc123")`.
    pub fn listener_id(
        mut self,
        value: impl TryInto<types::ListenerId, Error: Display>,
    ) -> Self {
        self.listener_id = setter::required("listener_id", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::CREATE_SUBSCRIPTION,
            reason,
        );
        let emitter_id = self.emitter_id.map_err(refuse)?;
        let event_name = self.event_name.map_err(refuse)?;
        let listener_id = self.listener_id.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(
                    format_args!("{}/subscriptions", self.client.base_url()),
                ),
            )
            .idempotent(false)
            .query("emitter_id", Some(&emitter_id))
            .query("event_name", event_name.as_ref())
            .query("listener_id", Some(&listener_id))
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_SUBSCRIPTION)
    }
}
impl IntoCall for CreateSubscription {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::CREATE_SUBSCRIPTION, options, self.request())
    }
}
/// Delete a subscription: `DELETE /subscriptions`
///
/// Stops delivering the events of an emitter to a listener. Identify the subscription by the emitter, listener and channel that it was created with.
///
/// Created by [`Client::delete_subscription`](crate::Client::delete_subscription). Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteSubscription::send) returns the body.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#delete-a-subscription) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// client
///     .delete_subscription()
///     .emitter_id("dc_def456")
///     .listener_id("p_abc123")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct DeleteSubscription {
    client: Client,
    options: CallOptions,
    pub(super) emitter_id: Result<types::EmitterId, String>,
    pub(super) event_name: Result<Option<types::EventName>, String>,
    pub(super) listener_id: Result<types::ListenerId, String>,
}
impl DeleteSubscription {
    /// Starts a call without parameters, as [`Client::delete_subscription`](crate::Client::delete_subscription) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            emitter_id: Err("`emitter_id` is required and was not given".to_owned()),
            event_name: Ok(None),
            listener_id: Err("`listener_id` is required and was not given".to_owned()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the source or workflow that emits the events. Use `dc_*` for all sources and `p_*` for all workflows.
    ///
    /// Query parameter, required. Example: `.emitter_id("dc_def456")`.
    pub fn emitter_id(
        mut self,
        value: impl TryInto<types::EmitterId, Error: Display>,
    ) -> Self {
        self.emitter_id = setter::required("emitter_id", value);
        self
    }
    /// The channel of the subscription, as returned when subscriptions are listed. If the subscription was created without a channel, pass an empty string or omit it.
    ///
    /// Query parameter, optional. Example: `.event_name("test")`.
    pub fn event_name<Kind>(
        mut self,
        value: impl OptionalValue<types::EventName, Kind>,
    ) -> Self {
        self.event_name = setter::optional("event_name", value);
        self
    }
    /// The ID of the source, workflow or webhook that receives the events.
    ///
    /// Query parameter, required. Example: `.listener_id("p_abc123")`.
    pub fn listener_id(
        mut self,
        value: impl TryInto<types::ListenerId, Error: Display>,
    ) -> Self {
        self.listener_id = setter::required("listener_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::DELETE_SUBSCRIPTION,
            reason,
        );
        let emitter_id = self.emitter_id.map_err(refuse)?;
        let event_name = self.event_name.map_err(refuse)?;
        let listener_id = self.listener_id.map_err(refuse)?;
        RequestTemplate::delete(
                RequestTemplate::url(
                    format_args!("{}/subscriptions", self.client.base_url()),
                ),
            )
            .idempotent(true)
            .query("emitter_id", Some(&emitter_id))
            .query("event_name", event_name.as_ref())
            .query("listener_id", Some(&listener_id))
            .build(&operations::DELETE_SUBSCRIPTION)
    }
}
impl IntoCall for DeleteSubscription {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::DELETE_SUBSCRIPTION, options, self.request())
    }
}
/// Create an automatic subscription: `POST /auto_subscriptions`
///
/// Delivers the events of one channel to a listener, from every source and workflow that is created after this call. Existing sources and workflows each need a separate subscription. The Pipedream site does not show these listeners.
///
/// Created by [`Client::create_auto_subscription`](crate::Client::create_auto_subscription). Awaiting it returns what the server returned ([`Created`](crate::Created)); the API documents no response body. [`send`](crate::builder::CreateAutoSubscription::send) returns the body.
///
/// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#automatically-subscribe-a-listener-to-events-from-new-workflows--sources) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let created = client
///     .create_auto_subscription()
///     .event_name("$errors")
///     .listener_id("p_abc123")
///     .await?;
/// println!("{:?}", created.value());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct CreateAutoSubscription {
    client: Client,
    options: CallOptions,
    pub(super) event_name: Result<types::EventName, String>,
    pub(super) listener_id: Result<types::ListenerId, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl CreateAutoSubscription {
    /// Starts a call without parameters, as [`Client::create_auto_subscription`](crate::Client::create_auto_subscription) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            event_name: Err("`event_name` is required and was not given".to_owned()),
            listener_id: Err("`listener_id` is required and was not given".to_owned()),
            org_id: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The channel to deliver. The channel `$errors` carries errors that workflows and sources throw, and `$logs` carries logs from sources.
    ///
    /// Query parameter, required. Example: `.event_name("$errors")`.
    pub fn event_name(
        mut self,
        value: impl TryInto<types::EventName, Error: Display>,
    ) -> Self {
        self.event_name = setter::required("event_name", value);
        self
    }
    /// The ID of the source, workflow or webhook that receives the events.
    ///
    /// Query parameter, required. Example: `.listener_id("p_abc123")`.
    pub fn listener_id(
        mut self,
        value: impl TryInto<types::ListenerId, Error: Display>,
    ) -> Self {
        self.listener_id = setter::required("listener_id", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::CREATE_AUTO_SUBSCRIPTION,
            reason,
        );
        let event_name = self.event_name.map_err(refuse)?;
        let listener_id = self.listener_id.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(
                    format_args!("{}/auto_subscriptions", self.client.base_url()),
                ),
            )
            .idempotent(false)
            .query("event_name", Some(&event_name))
            .query("listener_id", Some(&listener_id))
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_AUTO_SUBSCRIPTION)
    }
}
impl IntoCall for CreateAutoSubscription {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::CREATE_AUTO_SUBSCRIPTION, options, self.request())
    }
}
/// Get the current user: `GET /users/me`
///
/// Returns the user who owns the API key. The quota and billing properties depend on the user's plan. It requires the API key of a user.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::get_current_user`](crate::Client::get_current_user). Awaiting it returns [`User`](crate::types::User).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-current-user-info) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let user = client.get_current_user().await?;
/// println!("{user:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct GetCurrentUser {
    client: Client,
    options: CallOptions,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl GetCurrentUser {
    /// Starts a call without parameters, as [`Client::get_current_user`](crate::Client::get_current_user) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            exclude: Ok(None),
            include: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`UserEnvelope`](crate::types::UserEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::UserEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::GET_CURRENT_USER,
            reason,
        );
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(format_args!("{}/users/me", self.client.base_url())),
            )
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_CURRENT_USER)
    }
}
impl IntoCall for GetCurrentUser {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::GET_CURRENT_USER, options, self.request())
    }
}
/// List your subscriptions: `GET /users/me/subscriptions`
///
/// Returns the subscriptions of the user who owns the API key, one page at a time. Subscriptions of a workspace have their own list. It requires the API key of a user. The later documentation does not mention this operation.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions). Awaiting it returns one [`Page`](crate::Page) of [`Subscription`](crate::types::Subscription); [`stream`](crate::builder::ListMySubscriptions::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-current-users-subscriptions) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_my_subscriptions().await?;
/// for subscription in page.items {
///     println!("{subscription:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListMySubscriptions {
    client: Client,
    options: CallOptions,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListMySubscriptions {
    /// Starts a call without parameters, as [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`SubscriptionPage`](crate::types::SubscriptionPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::SubscriptionPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_MY_SUBSCRIPTIONS,
            reason,
        );
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/users/me/subscriptions", self.client.base_url()),
                ),
            )
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
impl IntoCall for ListMySubscriptions {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_MY_SUBSCRIPTIONS, options, self.request())
    }
}
/// List your webhooks: `GET /users/me/webhooks`
///
/// Returns the webhooks of the user who owns the API key, one page at a time. It requires the API key of a user. The later documentation does not mention this operation.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::list_my_webhooks`](crate::Client::list_my_webhooks). Awaiting it returns one [`Page`](crate::Page) of [`Webhook`](crate::types::Webhook); [`stream`](crate::builder::ListMyWebhooks::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-current-users-webhooks) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_my_webhooks().await?;
/// for webhook in page.items {
///     println!("{webhook:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListMyWebhooks {
    client: Client,
    options: CallOptions,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListMyWebhooks {
    /// Starts a call without parameters, as [`Client::list_my_webhooks`](crate::Client::list_my_webhooks) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`WebhookPage`](crate::types::WebhookPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::WebhookPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_MY_WEBHOOKS,
            reason,
        );
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/users/me/webhooks", self.client.base_url()),
                ),
            )
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
impl IntoCall for ListMyWebhooks {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_MY_WEBHOOKS, options, self.request())
    }
}
/// Create a webhook: `POST /webhooks`
///
/// Registers a URL to which events can be delivered. To deliver events to it, create a subscription with the webhook as its listener; no workflow runs. The webhook belongs to your account. To list your webhooks, use `GET /users/me/webhooks`.
///
/// Created by [`Client::create_webhook`](crate::Client::create_webhook). Awaiting it returns [`Webhook`](crate::types::Webhook).
///
/// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#create-a-webhook) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let webhook = client
///     .create_webhook()
///     .url("https://endpoint.m.pipedream.net")
///     .await?;
/// println!("{webhook:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct CreateWebhook {
    client: Client,
    options: CallOptions,
    pub(super) description: Result<Option<String>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) name: Result<Option<String>, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) url: Result<types::WebhookUrl, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl CreateWebhook {
    /// Starts a call without parameters, as [`Client::create_webhook`](crate::Client::create_webhook) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            description: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            name: Ok(None),
            org_id: Ok(None),
            url: Err("`url` is required and was not given".to_owned()),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The description of the webhook, returned when webhooks are listed.
    ///
    /// Query parameter, optional. Example: `.description("description")`.
    pub fn description<Kind>(mut self, value: impl OptionalValue<String, Kind>) -> Self {
        self.description = setter::optional("description", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The name of the webhook, returned when webhooks are listed.
    ///
    /// Query parameter, optional. Example: `.name("name")`.
    pub fn name<Kind>(mut self, value: impl OptionalValue<String, Kind>) -> Self {
        self.name = setter::optional("name", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The URL to deliver events to. It must have the scheme `http` or `https` and a host. A port and a path are optional.
    ///
    /// Query parameter, required. Example: `.url("https://endpoint.m.pipedream.net")`.
    pub fn url(
        mut self,
        value: impl TryInto<types::WebhookUrl, Error: Display>,
    ) -> Self {
        self.url = setter::required("url", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`WebhookEnvelope`](crate::types::WebhookEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::WebhookEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::CREATE_WEBHOOK,
            reason,
        );
        let description = self.description.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let name = self.name.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let url = self.url.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(format_args!("{}/webhooks", self.client.base_url())),
            )
            .idempotent(false)
            .accept_json()
            .query("description", description.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("name", name.as_ref())
            .query("org_id", org_id.as_ref())
            .query("url", Some(&url))
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::CREATE_WEBHOOK)
    }
}
impl IntoCall for CreateWebhook {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::CREATE_WEBHOOK, options, self.request())
    }
}
/// Delete a webhook: `DELETE /webhooks/{id}`
///
/// Removes the webhook from your account.
///
/// Created by [`Client::delete_webhook`](crate::Client::delete_webhook). Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteWebhook::send) returns the body.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#delete-a-webhook) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// client.delete_webhook().id("wh_abc123").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct DeleteWebhook {
    client: Client,
    options: CallOptions,
    pub(super) id: Result<types::WebhookId, String>,
}
impl DeleteWebhook {
    /// Starts a call without parameters, as [`Client::delete_webhook`](crate::Client::delete_webhook) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            id: Err("`id` is required and was not given".to_owned()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the webhook.
    ///
    /// Path parameter, required. Example: `.id("wh_abc123")`.
    pub fn id(mut self, value: impl TryInto<types::WebhookId, Error: Display>) -> Self {
        self.id = setter::required("id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::DELETE_WEBHOOK,
            reason,
        );
        let id = self.id.map_err(refuse)?;
        let id = path_segment("id", id.as_str()).map_err(refuse)?;
        RequestTemplate::delete(
                RequestTemplate::url(
                    format_args!("{}/webhooks/{id}", self.client.base_url()),
                ),
            )
            .idempotent(true)
            .build(&operations::DELETE_WEBHOOK)
    }
}
impl IntoCall for DeleteWebhook {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::DELETE_WEBHOOK, options, self.request())
    }
}
/// Create a workflow: `POST /workflows`
///
/// Creates a workflow from a template, in a project of a workspace. The request can set steps, triggers and settings. Its `org_id` is the workspace ID. It requires the API key of a user.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::create_workflow`](crate::Client::create_workflow). Awaiting it returns [`Workflow`](crate::types::Workflow).
///
/// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#create-a-workflow) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let workflow = client
///     .create_workflow()
///     .body_map(|body| {
///         body.project_id("proj_wx9sgy")
///             .org_id("o_BYDI5y")
///             .template_id("tch_3BXfWO")
///     })
///     .await?;
/// println!("{workflow:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct CreateWorkflow {
    client: Client,
    options: CallOptions,
    body: Result<types::builder::CreateWorkflowRequest, String>,
}
impl CreateWorkflow {
    /// Starts a call without parameters, as [`Client::create_workflow`](crate::Client::create_workflow) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            body: Ok(Default::default()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// Sets the whole request body ([`CreateWorkflowRequest`](crate::types::CreateWorkflowRequest)).
    ///
    /// Example: `.body(CreateWorkflowRequest::builder().org_id("o_BYDI5y"))`.
    pub fn body(
        mut self,
        value: impl TryInto<types::CreateWorkflowRequest, Error: Display>,
    ) -> Self {
        self.body = setter::required("body", value).map(From::from);
        self
    }
    /// Sets fields of the request body through [`builder::CreateWorkflowRequest`](crate::types::builder::CreateWorkflowRequest).
    ///
    /// Example: `.body_map(|body| body.org_id("o_BYDI5y"))`.
    pub fn body_map(
        mut self,
        change: impl FnOnce(
            types::builder::CreateWorkflowRequest,
        ) -> types::builder::CreateWorkflowRequest,
    ) -> Self {
        self.body = self.body.map(change);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`WorkflowEnvelope`](crate::types::WorkflowEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkflowEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::CREATE_WORKFLOW,
            reason,
        );
        let body = self
            .body
            .and_then(|body| {
                types::CreateWorkflowRequest::try_from(body).map_err(|it| it.to_string())
            })
            .map_err(refuse)?;
        RequestTemplate::post(
                RequestTemplate::url(
                    format_args!("{}/workflows", self.client.base_url()),
                ),
            )
            .idempotent(false)
            .accept_json()
            .json(&body)
            .build(&operations::CREATE_WORKFLOW)
    }
}
impl IntoCall for CreateWorkflow {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::CREATE_WORKFLOW, options, self.request())
    }
}
/// Activate or deactivate a workflow: `PUT /workflows/{workflow_id}`
///
/// Changes only whether the workflow is active. To change its steps, triggers or connected accounts, create another workflow. If a workspace owns the workflow, pass the workspace ID as `org_id`. It requires the API key of a user.
///
/// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
///
/// Created by [`Client::update_workflow`](crate::Client::update_workflow). Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::UpdateWorkflow::send) returns the body.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#update-a-workflow) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// client
///     .update_workflow()
///     .workflow_id("p_abc123")
///     .body_map(|body| body.active(false).org_id("o_BYDI5y"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct UpdateWorkflow {
    client: Client,
    options: CallOptions,
    pub(super) workflow_id: Result<types::WorkflowId, String>,
    body: Result<types::builder::UpdateWorkflowRequest, String>,
}
impl UpdateWorkflow {
    /// Starts a call without parameters, as [`Client::update_workflow`](crate::Client::update_workflow) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workflow_id: Err("`workflow_id` is required and was not given".to_owned()),
            body: Ok(Default::default()),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workflow. It is part of the workflow's URL.
    ///
    /// Path parameter, required. Example: `.workflow_id("p_abc123")`.
    pub fn workflow_id(
        mut self,
        value: impl TryInto<types::WorkflowId, Error: Display>,
    ) -> Self {
        self.workflow_id = setter::required("workflow_id", value);
        self
    }
    /// Sets the whole request body ([`UpdateWorkflowRequest`](crate::types::UpdateWorkflowRequest)).
    ///
    /// Example: `.body(UpdateWorkflowRequest::builder().active(false))`.
    pub fn body(
        mut self,
        value: impl TryInto<types::UpdateWorkflowRequest, Error: Display>,
    ) -> Self {
        self.body = setter::required("body", value).map(From::from);
        self
    }
    /// Sets fields of the request body through [`builder::UpdateWorkflowRequest`](crate::types::builder::UpdateWorkflowRequest).
    ///
    /// Example: `.body_map(|body| body.active(false))`.
    pub fn body_map(
        mut self,
        change: impl FnOnce(
            types::builder::UpdateWorkflowRequest,
        ) -> types::builder::UpdateWorkflowRequest,
    ) -> Self {
        self.body = self.body.map(change);
        self
    }
    /// Returns a future of the whole response: its status, headers and body, which the API does not document.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::UPDATE_WORKFLOW,
            reason,
        );
        let workflow_id = self.workflow_id.map_err(refuse)?;
        let body = self
            .body
            .and_then(|body| {
                types::UpdateWorkflowRequest::try_from(body).map_err(|it| it.to_string())
            })
            .map_err(refuse)?;
        let workflow_id = path_segment("workflow_id", workflow_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::put(
                RequestTemplate::url(
                    format_args!("{}/workflows/{workflow_id}", self.client.base_url()),
                ),
            )
            .idempotent(true)
            .json(&body)
            .build(&operations::UPDATE_WORKFLOW)
    }
}
impl IntoCall for UpdateWorkflow {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::UPDATE_WORKFLOW, options, self.request())
    }
}
/// Get a workflow: `GET /workflows/{workflow_id}`
///
/// Returns the steps and triggers of a workflow. Unlike most responses, this one is not wrapped in `data`.
///
/// Created by [`Client::get_workflow`](crate::Client::get_workflow). Awaiting it returns [`WorkflowDetails`](crate::types::WorkflowDetails).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-a-workflows-details) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let workflow_details = client.get_workflow().workflow_id("p_abc123").await?;
/// println!("{workflow_details:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct GetWorkflow {
    client: Client,
    options: CallOptions,
    pub(super) workflow_id: Result<types::WorkflowId, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) org_id: Result<Option<types::WorkspaceId>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl GetWorkflow {
    /// Starts a call without parameters, as [`Client::get_workflow`](crate::Client::get_workflow) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workflow_id: Err("`workflow_id` is required and was not given".to_owned()),
            exclude: Ok(None),
            include: Ok(None),
            org_id: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workflow. It is part of the workflow's URL.
    ///
    /// Path parameter, required. Example: `.workflow_id("p_abc123")`.
    pub fn workflow_id(
        mut self,
        value: impl TryInto<types::WorkflowId, Error: Display>,
    ) -> Self {
        self.workflow_id = setter::required("workflow_id", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The ID of the workspace that owns the resource. It is needed to create a resource in a workspace with the API key of a user, who may belong to several. `org_id` and `workspace_id` are the same ID; pass either.
    ///
    /// Query parameter, optional. Example: `.org_id("o_abc123")`.
    pub fn org_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.org_id = setter::optional("org_id", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`WorkflowDetails`](crate::types::WorkflowDetails).
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkflowDetails>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::GET_WORKFLOW, reason);
        let workflow_id = self.workflow_id.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let org_id = self.org_id.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let workflow_id = path_segment("workflow_id", workflow_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/workflows/{workflow_id}", self.client.base_url()),
                ),
            )
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .build(&operations::GET_WORKFLOW)
    }
}
impl IntoCall for GetWorkflow {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::GET_WORKFLOW, options, self.request())
    }
}
/// List events emitted by a workflow: `GET /workflows/{workflow_id}/event_summaries`
///
/// Returns the latest events that the workflow emitted with `$send.emit()`. The list contains the last 100 events, of which a page has 10 unless you set `limit`. Event data larger than 1 KB may be truncated. Set `expand` to `event` to get the full data.
///
/// Created by [`Client::list_workflow_emits`](crate::Client::list_workflow_emits). Awaiting it returns one [`Page`](crate::Page) of [`EmittedEvent`](crate::types::EmittedEvent); [`stream`](crate::builder::ListWorkflowEmits::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-workflow-emits) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_workflow_emits().workflow_id("p_abc123").await?;
/// for emitted_event in page.items {
///     println!("{emitted_event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListWorkflowEmits {
    client: Client,
    options: CallOptions,
    pub(super) workflow_id: Result<types::WorkflowId, String>,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) expand: Result<Option<types::EventExpansion>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListWorkflowEmits {
    /// Starts a call without parameters, as [`Client::list_workflow_emits`](crate::Client::list_workflow_emits) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workflow_id: Err("`workflow_id` is required and was not given".to_owned()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            expand: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workflow. It is part of the workflow's URL.
    ///
    /// Path parameter, required. Example: `.workflow_id("p_abc123")`.
    pub fn workflow_id(
        mut self,
        value: impl TryInto<types::WorkflowId, Error: Display>,
    ) -> Self {
        self.workflow_id = setter::required("workflow_id", value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// Returns the full event data if set to `event`. By default, data larger than 1 KB may be truncated.
    ///
    /// Query parameter, optional. Example: `.expand("event")`.
    pub fn expand<Kind>(
        mut self,
        value: impl OptionalValue<types::EventExpansion, Kind>,
    ) -> Self {
        self.expand = setter::optional("expand", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`EmittedEventPage`](crate::types::EmittedEventPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::EmittedEventPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_WORKFLOW_EMITS,
            reason,
        );
        let workflow_id = self.workflow_id.map_err(refuse)?;
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let expand = self.expand.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        let workflow_id = path_segment("workflow_id", workflow_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!(
                        "{}/workflows/{workflow_id}/event_summaries", self.client
                        .base_url()
                    ),
                ),
            )
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
impl IntoCall for ListWorkflowEmits {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_WORKFLOW_EMITS, options, self.request())
    }
}
/// List workflow errors: `GET /workflows/{workflow_id}/$errors/event_summaries`
///
/// Returns the latest errors that the workflow threw, each with the event that caused it. The list contains the last 100 errors, of which a page has 10 unless you set `limit`. Event data larger than 1 KB may be truncated. Set `expand` to `event` to get the full data.
///
/// Created by [`Client::list_workflow_errors`](crate::Client::list_workflow_errors). Awaiting it returns one [`Page`](crate::Page) of [`WorkflowError`](crate::types::WorkflowError); [`stream`](crate::builder::ListWorkflowErrors::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-workflow-errors) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client.list_workflow_errors().workflow_id("p_abc123").await?;
/// for workflow_error in page.items {
///     println!("{workflow_error:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListWorkflowErrors {
    client: Client,
    options: CallOptions,
    pub(super) workflow_id: Result<types::WorkflowId, String>,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) expand: Result<Option<types::EventExpansion>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) workspace_id: Result<Option<types::WorkspaceId>, String>,
}
impl ListWorkflowErrors {
    /// Starts a call without parameters, as [`Client::list_workflow_errors`](crate::Client::list_workflow_errors) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workflow_id: Err("`workflow_id` is required and was not given".to_owned()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            expand: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            workspace_id: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workflow. It is part of the workflow's URL.
    ///
    /// Path parameter, required. Example: `.workflow_id("p_abc123")`.
    pub fn workflow_id(
        mut self,
        value: impl TryInto<types::WorkflowId, Error: Display>,
    ) -> Self {
        self.workflow_id = setter::required("workflow_id", value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// Returns the full event data if set to `event`. By default, data larger than 1 KB may be truncated.
    ///
    /// Query parameter, optional. Example: `.expand("event")`.
    pub fn expand<Kind>(
        mut self,
        value: impl OptionalValue<types::EventExpansion, Kind>,
    ) -> Self {
        self.expand = setter::optional("expand", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// The ID of the workspace in which the operation takes effect. It is not needed if another ID in the request identifies the resource. On legacy plans, it is the organization ID.
    ///
    /// Query parameter, optional. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id<Kind>(
        mut self,
        value: impl OptionalValue<types::WorkspaceId, Kind>,
    ) -> Self {
        self.workspace_id = setter::optional("workspace_id", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`WorkflowErrorPage`](crate::types::WorkflowErrorPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkflowErrorPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_WORKFLOW_ERRORS,
            reason,
        );
        let workflow_id = self.workflow_id.map_err(refuse)?;
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let expand = self.expand.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let workspace_id = self.workspace_id.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        let workflow_id = path_segment("workflow_id", workflow_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!(
                        "{}/workflows/{workflow_id}/$errors/event_summaries", self.client
                        .base_url()
                    ),
                ),
            )
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
impl IntoCall for ListWorkflowErrors {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_WORKFLOW_ERRORS, options, self.request())
    }
}
/// Get a workspace: `GET /workspaces/{workspace_id}`
///
/// Returns a workspace and the credits that it has used. The property names say daily, but the API documentation refers to the billing period.
///
/// Created by [`Client::get_workspace`](crate::Client::get_workspace). Awaiting it returns [`Workspace`](crate::types::Workspace).
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-a-workspace) and [`guide::calls`](crate::guide::calls).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let workspace = client.get_workspace().workspace_id("o_abc123").await?;
/// println!("{workspace:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct GetWorkspace {
    client: Client,
    options: CallOptions,
    pub(super) workspace_id: Result<types::WorkspaceId, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
}
impl GetWorkspace {
    /// Starts a call without parameters, as [`Client::get_workspace`](crate::Client::get_workspace) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workspace_id: Err("`workspace_id` is required and was not given".to_owned()),
            exclude: Ok(None),
            include: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workspace. On legacy plans, it is the organization ID.
    ///
    /// Path parameter, required. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id(
        mut self,
        value: impl TryInto<types::WorkspaceId, Error: Display>,
    ) -> Self {
        self.workspace_id = setter::required("workspace_id", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`WorkspaceEnvelope`](crate::types::WorkspaceEnvelope).
    pub fn send(self) -> CallFuture<ResponseValue<types::WorkspaceEnvelope>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(&operations::GET_WORKSPACE, reason);
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let workspace_id = path_segment("workspace_id", workspace_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!("{}/workspaces/{workspace_id}", self.client.base_url()),
                ),
            )
            .accept_json()
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .build(&operations::GET_WORKSPACE)
    }
}
impl IntoCall for GetWorkspace {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::GET_WORKSPACE, options, self.request())
    }
}
/// List workspace accounts: `GET /workspaces/{workspace_id}/accounts`
///
/// Returns the connected accounts of a workspace, one page at a time, with only their IDs and names. Use `query` to filter by app.
///
/// Created by [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts). Awaiting it returns one [`Page`](crate::Page) of [`Account`](crate::types::Account); [`stream`](crate::builder::ListWorkspaceAccounts::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-workspacess-connected-accounts) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client
///     .list_workspace_accounts()
///     .workspace_id("o_abc123")
///     .await?;
/// for account in page.items {
///     println!("{account:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListWorkspaceAccounts {
    client: Client,
    options: CallOptions,
    pub(super) workspace_id: Result<types::WorkspaceId, String>,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
    pub(super) query: Result<Option<String>, String>,
}
impl ListWorkspaceAccounts {
    /// Starts a call without parameters, as [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workspace_id: Err("`workspace_id` is required and was not given".to_owned()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
            query: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workspace. On legacy plans, it is the organization ID.
    ///
    /// Path parameter, required. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id(
        mut self,
        value: impl TryInto<types::WorkspaceId, Error: Display>,
    ) -> Self {
        self.workspace_id = setter::required("workspace_id", value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// Limits the list to the accounts of this app. The value is the app's name in the prop definition on its Explore page.
    ///
    /// Query parameter, optional. Example: `.query("google_sheets")`.
    pub fn query<Kind>(mut self, value: impl OptionalValue<String, Kind>) -> Self {
        self.query = setter::optional("query", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`AccountPage`](crate::types::AccountPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::AccountPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_WORKSPACE_ACCOUNTS,
            reason,
        );
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        let query = self.query.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        let workspace_id = path_segment("workspace_id", workspace_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!(
                        "{}/workspaces/{workspace_id}/accounts", self.client.base_url()
                    ),
                ),
            )
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
impl IntoCall for ListWorkspaceAccounts {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_WORKSPACE_ACCOUNTS, options, self.request())
    }
}
/// List workspace subscriptions: `GET /workspaces/{workspace_id}/subscriptions`
///
/// Returns the subscriptions that are configured in a workspace, one page at a time.
///
/// Created by [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions). Awaiting it returns one [`Page`](crate::Page) of [`Subscription`](crate::types::Subscription); [`stream`](crate::builder::ListWorkspaceSubscriptions::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-workspacess-subscriptions) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client
///     .list_workspace_subscriptions()
///     .workspace_id("o_abc123")
///     .await?;
/// for subscription in page.items {
///     println!("{subscription:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListWorkspaceSubscriptions {
    client: Client,
    options: CallOptions,
    pub(super) workspace_id: Result<types::WorkspaceId, String>,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
}
impl ListWorkspaceSubscriptions {
    /// Starts a call without parameters, as [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workspace_id: Err("`workspace_id` is required and was not given".to_owned()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workspace. On legacy plans, it is the organization ID.
    ///
    /// Path parameter, required. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id(
        mut self,
        value: impl TryInto<types::WorkspaceId, Error: Display>,
    ) -> Self {
        self.workspace_id = setter::required("workspace_id", value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`SubscriptionPage`](crate::types::SubscriptionPage).
    pub fn send(self) -> CallFuture<ResponseValue<types::SubscriptionPage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_WORKSPACE_SUBSCRIPTIONS,
            reason,
        );
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        let workspace_id = path_segment("workspace_id", workspace_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!(
                        "{}/workspaces/{workspace_id}/subscriptions", self.client
                        .base_url()
                    ),
                ),
            )
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .build(&operations::LIST_WORKSPACE_SUBSCRIPTIONS)
    }
}
impl IntoCall for ListWorkspaceSubscriptions {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(
            client,
            &operations::LIST_WORKSPACE_SUBSCRIPTIONS,
            options,
            self.request(),
        )
    }
}
/// List workspace sources: `GET /orgs/{workspace_id}/sources`
///
/// Returns the event sources that are configured in a workspace, one page at a time. The path starts with `/orgs`, unlike the other workspace paths.
///
/// Created by [`Client::list_workspace_sources`](crate::Client::list_workspace_sources). Awaiting it returns one [`Page`](crate::Page) of [`Source`](crate::types::Source); [`stream`](crate::builder::ListWorkspaceSources::stream) returns the items of all pages.
///
/// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
///
/// See also the [API's documentation](https://pipedream.com/docs/rest-api/api-reference/#get-workspacess-sources) and [`guide::pages`](crate::guide::pages).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let page = client
///     .list_workspace_sources()
///     .workspace_id("o_abc123")
///     .await?;
/// for source in page.items {
///     println!("{source:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct ListWorkspaceSources {
    client: Client,
    options: CallOptions,
    pub(super) workspace_id: Result<types::WorkspaceId, String>,
    pub(super) after: Result<Option<types::Cursor>, String>,
    pub(super) before: Result<Option<types::Cursor>, String>,
    pub(super) exclude: Result<Option<types::FieldList>, String>,
    pub(super) include: Result<Option<types::FieldList>, String>,
    pub(super) limit: Result<Option<types::PageLimit>, String>,
}
impl ListWorkspaceSources {
    /// Starts a call without parameters, as [`Client::list_workspace_sources`](crate::Client::list_workspace_sources) does.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            workspace_id: Err("`workspace_id` is required and was not given".to_owned()),
            after: Ok(None),
            before: Ok(None),
            exclude: Ok(None),
            include: Ok(None),
            limit: Ok(None),
        }
    }
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }
    /// Adds a query parameter that has no setter. See [`CallOptions::query`].
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.options = self.options.query(name, value);
        self
    }
    /// The ID of the workspace. On legacy plans, it is the organization ID.
    ///
    /// Path parameter, required. Example: `.workspace_id("o_abc123")`.
    pub fn workspace_id(
        mut self,
        value: impl TryInto<types::WorkspaceId, Error: Display>,
    ) -> Self {
        self.workspace_id = setter::required("workspace_id", value);
        self
    }
    /// Returns the items after this cursor.
    ///
    /// Query parameter, optional. Example: `.after("ZGNfSzB1QWVl")`.
    pub fn after<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.after = setter::optional("after", value);
        self
    }
    /// Returns the items before this cursor.
    ///
    /// Query parameter, optional. Example: `.before("ZGNfSzB1QWVl")`.
    pub fn before<Kind>(
        mut self,
        value: impl OptionalValue<types::Cursor, Kind>,
    ) -> Self {
        self.before = setter::optional("before", value);
        self
    }
    /// The names of the fields to omit, separated by commas. By default, no field is omitted.
    ///
    /// Query parameter, optional. Example: `.exclude("id,name")`.
    pub fn exclude<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.exclude = setter::optional("exclude", value);
        self
    }
    /// The names of the fields to return, separated by commas. By default, all fields are returned.
    ///
    /// Query parameter, optional. Example: `.include("id,name")`.
    pub fn include<Kind>(
        mut self,
        value: impl OptionalValue<types::FieldList, Kind>,
    ) -> Self {
        self.include = setter::optional("include", value);
        self
    }
    /// The maximum number of items per page, from 1 to 100. The default is 10.
    ///
    /// Query parameter, optional. Example: `.limit(3)`.
    pub fn limit<Kind>(
        mut self,
        value: impl OptionalValue<types::PageLimit, Kind>,
    ) -> Self {
        self.limit = setter::optional("limit", value);
        self
    }
    /// Returns a future of the whole response: its status, headers and [`SourcePage`](crate::types::SourcePage).
    pub fn send(self) -> CallFuture<ResponseValue<types::SourcePage>> {
        self.into_call().send()
    }
    fn request(self) -> Result<RequestTemplate, Error> {
        let refuse = |reason| Error::invalid_request(
            &operations::LIST_WORKSPACE_SOURCES,
            reason,
        );
        let workspace_id = self.workspace_id.map_err(refuse)?;
        let after = self.after.map_err(refuse)?;
        let before = self.before.map_err(refuse)?;
        let exclude = self.exclude.map_err(refuse)?;
        let include = self.include.map_err(refuse)?;
        let limit = self.limit.map_err(refuse)?;
        check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;
        let workspace_id = path_segment("workspace_id", workspace_id.as_str())
            .map_err(refuse)?;
        RequestTemplate::get(
                RequestTemplate::url(
                    format_args!(
                        "{}/orgs/{workspace_id}/sources", self.client.base_url()
                    ),
                ),
            )
            .accept_json()
            .query("after", after.as_ref())
            .query("before", before.as_ref())
            .query("exclude", exclude.as_ref())
            .query("include", include.as_ref())
            .query("limit", limit.as_ref())
            .build(&operations::LIST_WORKSPACE_SOURCES)
    }
}
impl IntoCall for ListWorkspaceSources {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        Call::new(client, &operations::LIST_WORKSPACE_SOURCES, options, self.request())
    }
}
