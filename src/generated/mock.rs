// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use std::fmt::Debug;
use crate::mock::{Mock, MockServer, Then, When};
use crate::{operations, types};
/// Specifies which calls of [`Client::list_accounts`](crate::Client::list_accounts) a mock expects.
pub struct ListAccountsWhen(When);
impl ListAccountsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `app`.
    #[track_caller]
    pub fn app(self, value: impl TryInto<types::AppIdOrSlug, Error: Debug>) -> Self {
        let value: types::AppIdOrSlug = convert("app", value);
        Self(self.0.query_parameter("app", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `include_credentials`.
    #[track_caller]
    pub fn include_credentials(self, value: impl TryInto<bool, Error: Debug>) -> Self {
        let value: bool = convert("include_credentials", value);
        Self(self.0.query_parameter("include_credentials", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `oauth_app_id`.
    #[track_caller]
    pub fn oauth_app_id(
        self,
        value: impl TryInto<types::OAuthAppId, Error: Debug>,
    ) -> Self {
        let value: types::OAuthAppId = convert("oauth_app_id", value);
        Self(self.0.query_parameter("oauth_app_id", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `app` is absent.
    pub fn without_app(self) -> Self {
        Self(self.0.without_query_parameter("app"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `include_credentials` is absent.
    pub fn without_include_credentials(self) -> Self {
        Self(self.0.without_query_parameter("include_credentials"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `oauth_app_id` is absent.
    pub fn without_oauth_app_id(self) -> Self {
        Self(self.0.without_query_parameter("oauth_app_id"))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_accounts`](crate::Client::list_accounts).
pub struct ListAccountsThen(Then);
impl ListAccountsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::AccountPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Account]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_ACCOUNTS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::get_account`](crate::Client::get_account) a mock expects.
pub struct GetAccountWhen(When);
impl GetAccountWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `account_id`.
    #[track_caller]
    pub fn account_id(
        self,
        value: impl TryInto<types::AccountId, Error: Debug>,
    ) -> Self {
        let value: types::AccountId = convert("account_id", value);
        Self(self.0.path_parameter("account_id", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `include_credentials`.
    #[track_caller]
    pub fn include_credentials(
        self,
        value: impl TryInto<types::NumericFlag, Error: Debug>,
    ) -> Self {
        let value: types::NumericFlag = convert("include_credentials", value);
        Self(self.0.query_parameter("include_credentials", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `include_credentials` is absent.
    pub fn without_include_credentials(self) -> Self {
        Self(self.0.without_query_parameter("include_credentials"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::get_account`](crate::Client::get_account).
pub struct GetAccountThen(Then);
impl GetAccountThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::AccountEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Account) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::GET_ACCOUNT))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_apps`](crate::Client::list_apps) a mock expects.
pub struct ListAppsWhen(When);
impl ListAppsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `has_actions`.
    #[track_caller]
    pub fn has_actions(
        self,
        value: impl TryInto<types::NumericFlag, Error: Debug>,
    ) -> Self {
        let value: types::NumericFlag = convert("has_actions", value);
        Self(self.0.query_parameter("has_actions", value))
    }
    /// Expects this value of `has_components`.
    #[track_caller]
    pub fn has_components(
        self,
        value: impl TryInto<types::NumericFlag, Error: Debug>,
    ) -> Self {
        let value: types::NumericFlag = convert("has_components", value);
        Self(self.0.query_parameter("has_components", value))
    }
    /// Expects this value of `has_triggers`.
    #[track_caller]
    pub fn has_triggers(
        self,
        value: impl TryInto<types::NumericFlag, Error: Debug>,
    ) -> Self {
        let value: types::NumericFlag = convert("has_triggers", value);
        Self(self.0.query_parameter("has_triggers", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `q`.
    #[track_caller]
    pub fn q(self, value: impl TryInto<String, Error: Debug>) -> Self {
        let value: String = convert("q", value);
        Self(self.0.query_parameter("q", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `has_actions` is absent.
    pub fn without_has_actions(self) -> Self {
        Self(self.0.without_query_parameter("has_actions"))
    }
    /// Expects that `has_components` is absent.
    pub fn without_has_components(self) -> Self {
        Self(self.0.without_query_parameter("has_components"))
    }
    /// Expects that `has_triggers` is absent.
    pub fn without_has_triggers(self) -> Self {
        Self(self.0.without_query_parameter("has_triggers"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `q` is absent.
    pub fn without_q(self) -> Self {
        Self(self.0.without_query_parameter("q"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_apps`](crate::Client::list_apps).
pub struct ListAppsThen(Then);
impl ListAppsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::AppPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::App]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_APPS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::get_app`](crate::Client::get_app) a mock expects.
pub struct GetAppWhen(When);
impl GetAppWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `app_id`.
    #[track_caller]
    pub fn app_id(self, value: impl TryInto<types::AppIdOrSlug, Error: Debug>) -> Self {
        let value: types::AppIdOrSlug = convert("app_id", value);
        Self(self.0.path_parameter("app_id", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::get_app`](crate::Client::get_app).
pub struct GetAppThen(Then);
impl GetAppThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::AppEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::App) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::GET_APP))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::create_component`](crate::Client::create_component) a mock expects.
pub struct CreateComponentWhen(When);
impl CreateComponentWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects exactly this body.
    #[track_caller]
    pub fn body(
        self,
        value: impl TryInto<types::CreateComponentRequest, Error: Debug>,
    ) -> Self {
        let value: types::CreateComponentRequest = convert("body", value);
        Self(self.0.body(&value))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::create_component`](crate::Client::create_component).
pub struct CreateComponentThen(Then);
impl CreateComponentThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::ComponentEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Component) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::CREATE_COMPONENT))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::get_component`](crate::Client::get_component) a mock expects.
pub struct GetComponentWhen(When);
impl GetComponentWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `key_or_id`.
    #[track_caller]
    pub fn key_or_id(
        self,
        value: impl TryInto<types::ComponentKeyOrId, Error: Debug>,
    ) -> Self {
        let value: types::ComponentKeyOrId = convert("key_or_id", value);
        Self(self.0.path_parameter("key_or_id", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::get_component`](crate::Client::get_component).
pub struct GetComponentThen(Then);
impl GetComponentThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::ComponentEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Component) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::GET_COMPONENT))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::get_registry_component`](crate::Client::get_registry_component) a mock expects.
pub struct GetRegistryComponentWhen(When);
impl GetRegistryComponentWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `key`.
    #[track_caller]
    pub fn key(self, value: impl TryInto<types::ComponentKey, Error: Debug>) -> Self {
        let value: types::ComponentKey = convert("key", value);
        Self(self.0.path_parameter("key", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::get_registry_component`](crate::Client::get_registry_component).
pub struct GetRegistryComponentThen(Then);
impl GetRegistryComponentThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::ComponentEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Component) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::GET_REGISTRY_COMPONENT))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::search_components`](crate::Client::search_components) a mock expects.
pub struct SearchComponentsWhen(When);
impl SearchComponentsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `app`.
    #[track_caller]
    pub fn app(self, value: impl TryInto<types::AppSlug, Error: Debug>) -> Self {
        let value: types::AppSlug = convert("app", value);
        Self(self.0.query_parameter("app", value))
    }
    /// Expects this value of `debug`.
    #[track_caller]
    pub fn debug(self, value: impl TryInto<bool, Error: Debug>) -> Self {
        let value: bool = convert("debug", value);
        Self(self.0.query_parameter("debug", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `query`.
    #[track_caller]
    pub fn query(self, value: impl TryInto<String, Error: Debug>) -> Self {
        let value: String = convert("query", value);
        Self(self.0.query_parameter("query", value))
    }
    /// Expects this value of `similarity_threshold`.
    #[track_caller]
    pub fn similarity_threshold(self, value: impl TryInto<f64, Error: Debug>) -> Self {
        let value: f64 = convert("similarity_threshold", value);
        Self(self.0.query_parameter("similarity_threshold", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `app` is absent.
    pub fn without_app(self) -> Self {
        Self(self.0.without_query_parameter("app"))
    }
    /// Expects that `debug` is absent.
    pub fn without_debug(self) -> Self {
        Self(self.0.without_query_parameter("debug"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `similarity_threshold` is absent.
    pub fn without_similarity_threshold(self) -> Self {
        Self(self.0.without_query_parameter("similarity_threshold"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::search_components`](crate::Client::search_components).
pub struct SearchComponentsThen(Then);
impl SearchComponentsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::ComponentMatches) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::SEARCH_COMPONENTS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_source_events`](crate::Client::list_source_events) a mock expects.
pub struct ListSourceEventsWhen(When);
impl ListSourceEventsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `id`.
    #[track_caller]
    pub fn id(self, value: impl TryInto<types::SourceId, Error: Debug>) -> Self {
        let value: types::SourceId = convert("id", value);
        Self(self.0.path_parameter("id", value))
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `expand`.
    #[track_caller]
    pub fn expand(
        self,
        value: impl TryInto<types::EventExpansion, Error: Debug>,
    ) -> Self {
        let value: types::EventExpansion = convert("expand", value);
        Self(self.0.query_parameter("expand", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `expand` is absent.
    pub fn without_expand(self) -> Self {
        Self(self.0.without_query_parameter("expand"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_source_events`](crate::Client::list_source_events).
pub struct ListSourceEventsThen(Then);
impl ListSourceEventsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::EmittedEventPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::EmittedEvent]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_SOURCE_EVENTS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::delete_source_events`](crate::Client::delete_source_events) a mock expects.
pub struct DeleteSourceEventsWhen(When);
impl DeleteSourceEventsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `id`.
    #[track_caller]
    pub fn id(self, value: impl TryInto<types::SourceId, Error: Debug>) -> Self {
        let value: types::SourceId = convert("id", value);
        Self(self.0.path_parameter("id", value))
    }
    /// Expects this value of `end_id`.
    #[track_caller]
    pub fn end_id(self, value: impl TryInto<types::EventId, Error: Debug>) -> Self {
        let value: types::EventId = convert("end_id", value);
        Self(self.0.query_parameter("end_id", value))
    }
    /// Expects this value of `start_id`.
    #[track_caller]
    pub fn start_id(self, value: impl TryInto<types::EventId, Error: Debug>) -> Self {
        let value: types::EventId = convert("start_id", value);
        Self(self.0.query_parameter("start_id", value))
    }
    /// Expects that `end_id` is absent.
    pub fn without_end_id(self) -> Self {
        Self(self.0.without_query_parameter("end_id"))
    }
    /// Expects that `start_id` is absent.
    pub fn without_start_id(self) -> Self {
        Self(self.0.without_query_parameter("start_id"))
    }
}
/// Specifies how a mock responds to [`Client::delete_source_events`](crate::Client::delete_source_events).
pub struct DeleteSourceEventsThen(Then);
impl DeleteSourceEventsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 202.
    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::DELETE_SOURCE_EVENTS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::create_oauth_token`](crate::Client::create_oauth_token) a mock expects.
pub struct CreateOAuthTokenWhen(When);
impl CreateOAuthTokenWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects exactly this body.
    #[track_caller]
    pub fn body(
        self,
        value: impl TryInto<types::CreateOAuthTokenRequest, Error: Debug>,
    ) -> Self {
        let value: types::CreateOAuthTokenRequest = convert("body", value);
        Self(self.0.body(&value))
    }
}
/// Specifies how a mock responds to [`Client::create_oauth_token`](crate::Client::create_oauth_token).
pub struct CreateOAuthTokenThen(Then);
impl CreateOAuthTokenThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::OAuthToken) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::CREATE_OAUTH_TOKEN))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token) a mock expects.
pub struct RevokeOAuthTokenWhen(When);
impl RevokeOAuthTokenWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects exactly this body.
    #[track_caller]
    pub fn body(
        self,
        value: impl TryInto<types::RevokeOAuthTokenRequest, Error: Debug>,
    ) -> Self {
        let value: types::RevokeOAuthTokenRequest = convert("body", value);
        Self(self.0.body(&value))
    }
}
/// Specifies how a mock responds to [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token).
pub struct RevokeOAuthTokenThen(Then);
impl RevokeOAuthTokenThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::OAuthRevocation) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::REVOKE_OAUTH_TOKEN))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_workspace_projects`](crate::Client::list_workspace_projects) a mock expects.
pub struct ListWorkspaceProjectsWhen(When);
impl ListWorkspaceProjectsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.path_parameter("workspace_id", value))
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
}
/// Specifies how a mock responds to [`Client::list_workspace_projects`](crate::Client::list_workspace_projects).
pub struct ListWorkspaceProjectsThen(Then);
impl ListWorkspaceProjectsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::ProjectPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Project]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_WORKSPACE_PROJECTS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_my_sources`](crate::Client::list_my_sources) a mock expects.
pub struct ListMySourcesWhen(When);
impl ListMySourcesWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_my_sources`](crate::Client::list_my_sources).
pub struct ListMySourcesThen(Then);
impl ListMySourcesThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::SourcePage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Source]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_MY_SOURCES))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::create_source`](crate::Client::create_source) a mock expects.
pub struct CreateSourceWhen(When);
impl CreateSourceWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects exactly this body.
    #[track_caller]
    pub fn body(
        self,
        value: impl TryInto<types::CreateSourceRequest, Error: Debug>,
    ) -> Self {
        let value: types::CreateSourceRequest = convert("body", value);
        Self(self.0.body(&value))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::create_source`](crate::Client::create_source).
pub struct CreateSourceThen(Then);
impl CreateSourceThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::SourceEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Source) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::CREATE_SOURCE))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::update_source`](crate::Client::update_source) a mock expects.
pub struct UpdateSourceWhen(When);
impl UpdateSourceWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `id`.
    #[track_caller]
    pub fn id(self, value: impl TryInto<types::SourceId, Error: Debug>) -> Self {
        let value: types::SourceId = convert("id", value);
        Self(self.0.path_parameter("id", value))
    }
    /// Expects exactly this body.
    #[track_caller]
    pub fn body(
        self,
        value: impl TryInto<types::UpdateSourceRequest, Error: Debug>,
    ) -> Self {
        let value: types::UpdateSourceRequest = convert("body", value);
        Self(self.0.body(&value))
    }
}
/// Specifies how a mock responds to [`Client::update_source`](crate::Client::update_source).
pub struct UpdateSourceThen(Then);
impl UpdateSourceThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::UPDATE_SOURCE))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::delete_source`](crate::Client::delete_source) a mock expects.
pub struct DeleteSourceWhen(When);
impl DeleteSourceWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `id`.
    #[track_caller]
    pub fn id(self, value: impl TryInto<types::SourceId, Error: Debug>) -> Self {
        let value: types::SourceId = convert("id", value);
        Self(self.0.path_parameter("id", value))
    }
}
/// Specifies how a mock responds to [`Client::delete_source`](crate::Client::delete_source).
pub struct DeleteSourceThen(Then);
impl DeleteSourceThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::DELETE_SOURCE))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::create_subscription`](crate::Client::create_subscription) a mock expects.
pub struct CreateSubscriptionWhen(When);
impl CreateSubscriptionWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `emitter_id`.
    #[track_caller]
    pub fn emitter_id(
        self,
        value: impl TryInto<types::EmitterId, Error: Debug>,
    ) -> Self {
        let value: types::EmitterId = convert("emitter_id", value);
        Self(self.0.query_parameter("emitter_id", value))
    }
    /// Expects this value of `event_name`.
    #[track_caller]
    pub fn event_name(
        self,
        value: impl TryInto<types::EventName, Error: Debug>,
    ) -> Self {
        let value: types::EventName = convert("event_name", value);
        Self(self.0.query_parameter("event_name", value))
    }
    /// Expects this value of `listener_id`.
    #[track_caller]
    pub fn listener_id(
        self,
        value: impl TryInto<types::ListenerId, Error: Debug>,
    ) -> Self {
        let value: types::ListenerId = convert("listener_id", value);
        Self(self.0.query_parameter("listener_id", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `event_name` is absent.
    pub fn without_event_name(self) -> Self {
        Self(self.0.without_query_parameter("event_name"))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::create_subscription`](crate::Client::create_subscription).
pub struct CreateSubscriptionThen(Then);
impl CreateSubscriptionThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::CREATE_SUBSCRIPTION))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::delete_subscription`](crate::Client::delete_subscription) a mock expects.
pub struct DeleteSubscriptionWhen(When);
impl DeleteSubscriptionWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `emitter_id`.
    #[track_caller]
    pub fn emitter_id(
        self,
        value: impl TryInto<types::EmitterId, Error: Debug>,
    ) -> Self {
        let value: types::EmitterId = convert("emitter_id", value);
        Self(self.0.query_parameter("emitter_id", value))
    }
    /// Expects this value of `event_name`.
    #[track_caller]
    pub fn event_name(
        self,
        value: impl TryInto<types::EventName, Error: Debug>,
    ) -> Self {
        let value: types::EventName = convert("event_name", value);
        Self(self.0.query_parameter("event_name", value))
    }
    /// Expects this value of `listener_id`.
    #[track_caller]
    pub fn listener_id(
        self,
        value: impl TryInto<types::ListenerId, Error: Debug>,
    ) -> Self {
        let value: types::ListenerId = convert("listener_id", value);
        Self(self.0.query_parameter("listener_id", value))
    }
    /// Expects that `event_name` is absent.
    pub fn without_event_name(self) -> Self {
        Self(self.0.without_query_parameter("event_name"))
    }
}
/// Specifies how a mock responds to [`Client::delete_subscription`](crate::Client::delete_subscription).
pub struct DeleteSubscriptionThen(Then);
impl DeleteSubscriptionThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::DELETE_SUBSCRIPTION))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::create_auto_subscription`](crate::Client::create_auto_subscription) a mock expects.
pub struct CreateAutoSubscriptionWhen(When);
impl CreateAutoSubscriptionWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `event_name`.
    #[track_caller]
    pub fn event_name(
        self,
        value: impl TryInto<types::EventName, Error: Debug>,
    ) -> Self {
        let value: types::EventName = convert("event_name", value);
        Self(self.0.query_parameter("event_name", value))
    }
    /// Expects this value of `listener_id`.
    #[track_caller]
    pub fn listener_id(
        self,
        value: impl TryInto<types::ListenerId, Error: Debug>,
    ) -> Self {
        let value: types::ListenerId = convert("listener_id", value);
        Self(self.0.query_parameter("listener_id", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::create_auto_subscription`](crate::Client::create_auto_subscription).
pub struct CreateAutoSubscriptionThen(Then);
impl CreateAutoSubscriptionThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::CREATE_AUTO_SUBSCRIPTION))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::get_current_user`](crate::Client::get_current_user) a mock expects.
pub struct GetCurrentUserWhen(When);
impl GetCurrentUserWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::get_current_user`](crate::Client::get_current_user).
pub struct GetCurrentUserThen(Then);
impl GetCurrentUserThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::UserEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::User) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::GET_CURRENT_USER))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions) a mock expects.
pub struct ListMySubscriptionsWhen(When);
impl ListMySubscriptionsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions).
pub struct ListMySubscriptionsThen(Then);
impl ListMySubscriptionsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::SubscriptionPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Subscription]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_MY_SUBSCRIPTIONS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_my_webhooks`](crate::Client::list_my_webhooks) a mock expects.
pub struct ListMyWebhooksWhen(When);
impl ListMyWebhooksWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_my_webhooks`](crate::Client::list_my_webhooks).
pub struct ListMyWebhooksThen(Then);
impl ListMyWebhooksThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::WebhookPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Webhook]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_MY_WEBHOOKS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::create_webhook`](crate::Client::create_webhook) a mock expects.
pub struct CreateWebhookWhen(When);
impl CreateWebhookWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `description`.
    #[track_caller]
    pub fn description(self, value: impl TryInto<String, Error: Debug>) -> Self {
        let value: String = convert("description", value);
        Self(self.0.query_parameter("description", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `name`.
    #[track_caller]
    pub fn name(self, value: impl TryInto<String, Error: Debug>) -> Self {
        let value: String = convert("name", value);
        Self(self.0.query_parameter("name", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `url`.
    #[track_caller]
    pub fn url(self, value: impl TryInto<types::WebhookUrl, Error: Debug>) -> Self {
        let value: types::WebhookUrl = convert("url", value);
        Self(self.0.query_parameter("url", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `description` is absent.
    pub fn without_description(self) -> Self {
        Self(self.0.without_query_parameter("description"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `name` is absent.
    pub fn without_name(self) -> Self {
        Self(self.0.without_query_parameter("name"))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::create_webhook`](crate::Client::create_webhook).
pub struct CreateWebhookThen(Then);
impl CreateWebhookThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::WebhookEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Webhook) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::CREATE_WEBHOOK))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::delete_webhook`](crate::Client::delete_webhook) a mock expects.
pub struct DeleteWebhookWhen(When);
impl DeleteWebhookWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `id`.
    #[track_caller]
    pub fn id(self, value: impl TryInto<types::WebhookId, Error: Debug>) -> Self {
        let value: types::WebhookId = convert("id", value);
        Self(self.0.path_parameter("id", value))
    }
}
/// Specifies how a mock responds to [`Client::delete_webhook`](crate::Client::delete_webhook).
pub struct DeleteWebhookThen(Then);
impl DeleteWebhookThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::DELETE_WEBHOOK))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::create_workflow`](crate::Client::create_workflow) a mock expects.
pub struct CreateWorkflowWhen(When);
impl CreateWorkflowWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects exactly this body.
    #[track_caller]
    pub fn body(
        self,
        value: impl TryInto<types::CreateWorkflowRequest, Error: Debug>,
    ) -> Self {
        let value: types::CreateWorkflowRequest = convert("body", value);
        Self(self.0.body(&value))
    }
}
/// Specifies how a mock responds to [`Client::create_workflow`](crate::Client::create_workflow).
pub struct CreateWorkflowThen(Then);
impl CreateWorkflowThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::WorkflowEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Workflow) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::CREATE_WORKFLOW))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::update_workflow`](crate::Client::update_workflow) a mock expects.
pub struct UpdateWorkflowWhen(When);
impl UpdateWorkflowWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workflow_id`.
    #[track_caller]
    pub fn workflow_id(
        self,
        value: impl TryInto<types::WorkflowId, Error: Debug>,
    ) -> Self {
        let value: types::WorkflowId = convert("workflow_id", value);
        Self(self.0.path_parameter("workflow_id", value))
    }
    /// Expects exactly this body.
    #[track_caller]
    pub fn body(
        self,
        value: impl TryInto<types::UpdateWorkflowRequest, Error: Debug>,
    ) -> Self {
        let value: types::UpdateWorkflowRequest = convert("body", value);
        Self(self.0.body(&value))
    }
}
/// Specifies how a mock responds to [`Client::update_workflow`](crate::Client::update_workflow).
pub struct UpdateWorkflowThen(Then);
impl UpdateWorkflowThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
    /// Adds a body, which the API does not document.
    pub fn body(self, value: impl ::serde::Serialize) -> Self {
        Self(self.0.json_body_obj(&value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::UPDATE_WORKFLOW))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::get_workflow`](crate::Client::get_workflow) a mock expects.
pub struct GetWorkflowWhen(When);
impl GetWorkflowWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workflow_id`.
    #[track_caller]
    pub fn workflow_id(
        self,
        value: impl TryInto<types::WorkflowId, Error: Debug>,
    ) -> Self {
        let value: types::WorkflowId = convert("workflow_id", value);
        Self(self.0.path_parameter("workflow_id", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `org_id`.
    #[track_caller]
    pub fn org_id(self, value: impl TryInto<types::WorkspaceId, Error: Debug>) -> Self {
        let value: types::WorkspaceId = convert("org_id", value);
        Self(self.0.query_parameter("org_id", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `org_id` is absent.
    pub fn without_org_id(self) -> Self {
        Self(self.0.without_query_parameter("org_id"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::get_workflow`](crate::Client::get_workflow).
pub struct GetWorkflowThen(Then);
impl GetWorkflowThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::WorkflowDetails) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::GET_WORKFLOW))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_workflow_emits`](crate::Client::list_workflow_emits) a mock expects.
pub struct ListWorkflowEmitsWhen(When);
impl ListWorkflowEmitsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workflow_id`.
    #[track_caller]
    pub fn workflow_id(
        self,
        value: impl TryInto<types::WorkflowId, Error: Debug>,
    ) -> Self {
        let value: types::WorkflowId = convert("workflow_id", value);
        Self(self.0.path_parameter("workflow_id", value))
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `expand`.
    #[track_caller]
    pub fn expand(
        self,
        value: impl TryInto<types::EventExpansion, Error: Debug>,
    ) -> Self {
        let value: types::EventExpansion = convert("expand", value);
        Self(self.0.query_parameter("expand", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `expand` is absent.
    pub fn without_expand(self) -> Self {
        Self(self.0.without_query_parameter("expand"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_workflow_emits`](crate::Client::list_workflow_emits).
pub struct ListWorkflowEmitsThen(Then);
impl ListWorkflowEmitsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::EmittedEventPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::EmittedEvent]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_WORKFLOW_EMITS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_workflow_errors`](crate::Client::list_workflow_errors) a mock expects.
pub struct ListWorkflowErrorsWhen(When);
impl ListWorkflowErrorsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workflow_id`.
    #[track_caller]
    pub fn workflow_id(
        self,
        value: impl TryInto<types::WorkflowId, Error: Debug>,
    ) -> Self {
        let value: types::WorkflowId = convert("workflow_id", value);
        Self(self.0.path_parameter("workflow_id", value))
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `expand`.
    #[track_caller]
    pub fn expand(
        self,
        value: impl TryInto<types::EventExpansion, Error: Debug>,
    ) -> Self {
        let value: types::EventExpansion = convert("expand", value);
        Self(self.0.query_parameter("expand", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.query_parameter("workspace_id", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `expand` is absent.
    pub fn without_expand(self) -> Self {
        Self(self.0.without_query_parameter("expand"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `workspace_id` is absent.
    pub fn without_workspace_id(self) -> Self {
        Self(self.0.without_query_parameter("workspace_id"))
    }
}
/// Specifies how a mock responds to [`Client::list_workflow_errors`](crate::Client::list_workflow_errors).
pub struct ListWorkflowErrorsThen(Then);
impl ListWorkflowErrorsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::WorkflowErrorPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::WorkflowError]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_WORKFLOW_ERRORS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::get_workspace`](crate::Client::get_workspace) a mock expects.
pub struct GetWorkspaceWhen(When);
impl GetWorkspaceWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.path_parameter("workspace_id", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
}
/// Specifies how a mock responds to [`Client::get_workspace`](crate::Client::get_workspace).
pub struct GetWorkspaceThen(Then);
impl GetWorkspaceThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::WorkspaceEnvelope) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with this payload, in its envelope.
    pub fn payload(self, value: &types::Workspace) -> Self {
        Self(self.0.payload(value))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::GET_WORKSPACE))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts) a mock expects.
pub struct ListWorkspaceAccountsWhen(When);
impl ListWorkspaceAccountsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.path_parameter("workspace_id", value))
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects this value of `query`.
    #[track_caller]
    pub fn query(self, value: impl TryInto<String, Error: Debug>) -> Self {
        let value: String = convert("query", value);
        Self(self.0.query_parameter("query", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
    /// Expects that `query` is absent.
    pub fn without_query(self) -> Self {
        Self(self.0.without_query_parameter("query"))
    }
}
/// Specifies how a mock responds to [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts).
pub struct ListWorkspaceAccountsThen(Then);
impl ListWorkspaceAccountsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::AccountPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Account]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_WORKSPACE_ACCOUNTS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions) a mock expects.
pub struct ListWorkspaceSubscriptionsWhen(When);
impl ListWorkspaceSubscriptionsWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.path_parameter("workspace_id", value))
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
}
/// Specifies how a mock responds to [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions).
pub struct ListWorkspaceSubscriptionsThen(Then);
impl ListWorkspaceSubscriptionsThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::SubscriptionPage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Subscription]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_WORKSPACE_SUBSCRIPTIONS))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
/// Specifies which calls of [`Client::list_workspace_sources`](crate::Client::list_workspace_sources) a mock expects.
pub struct ListWorkspaceSourcesWhen(When);
impl ListWorkspaceSourcesWhen {
    /// Returns the expectation without the types of this operation.
    pub fn into_inner(self) -> When {
        self.0
    }
    /// Expects this value of `workspace_id`.
    #[track_caller]
    pub fn workspace_id(
        self,
        value: impl TryInto<types::WorkspaceId, Error: Debug>,
    ) -> Self {
        let value: types::WorkspaceId = convert("workspace_id", value);
        Self(self.0.path_parameter("workspace_id", value))
    }
    /// Expects this value of `after`.
    #[track_caller]
    pub fn after(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("after", value);
        Self(self.0.query_parameter("after", value))
    }
    /// Expects this value of `before`.
    #[track_caller]
    pub fn before(self, value: impl TryInto<types::Cursor, Error: Debug>) -> Self {
        let value: types::Cursor = convert("before", value);
        Self(self.0.query_parameter("before", value))
    }
    /// Expects this value of `exclude`.
    #[track_caller]
    pub fn exclude(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("exclude", value);
        Self(self.0.query_parameter("exclude", value))
    }
    /// Expects this value of `include`.
    #[track_caller]
    pub fn include(self, value: impl TryInto<types::FieldList, Error: Debug>) -> Self {
        let value: types::FieldList = convert("include", value);
        Self(self.0.query_parameter("include", value))
    }
    /// Expects this value of `limit`.
    #[track_caller]
    pub fn limit(self, value: impl TryInto<types::PageLimit, Error: Debug>) -> Self {
        let value: types::PageLimit = convert("limit", value);
        Self(self.0.query_parameter("limit", value))
    }
    /// Expects that `after` is absent.
    pub fn without_after(self) -> Self {
        Self(self.0.without_query_parameter("after"))
    }
    /// Expects that `before` is absent.
    pub fn without_before(self) -> Self {
        Self(self.0.without_query_parameter("before"))
    }
    /// Expects that `exclude` is absent.
    pub fn without_exclude(self) -> Self {
        Self(self.0.without_query_parameter("exclude"))
    }
    /// Expects that `include` is absent.
    pub fn without_include(self) -> Self {
        Self(self.0.without_query_parameter("include"))
    }
    /// Expects that `limit` is absent.
    pub fn without_limit(self) -> Self {
        Self(self.0.without_query_parameter("limit"))
    }
}
/// Specifies how a mock responds to [`Client::list_workspace_sources`](crate::Client::list_workspace_sources).
pub struct ListWorkspaceSourcesThen(Then);
impl ListWorkspaceSourcesThen {
    /// Returns the response without the types of this operation.
    pub fn into_inner(self) -> Then {
        self.0
    }
    /// Responds with the status 200.
    pub fn ok(self, value: &types::SourcePage) -> Self {
        Self(self.0.status(200u16).json_body_obj(value))
    }
    /// Responds with these items, as the only page of the list.
    pub fn items(self, items: &[types::Source]) -> Self {
        Self(self.0.items(items))
    }
    /// Responds with the documented example.
    pub fn example(self) -> Self {
        Self(self.0.example(&operations::LIST_WORKSPACE_SOURCES))
    }
    /// Responds with this status and body, documented or not.
    pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
        Self(self.0.error(status, body))
    }
}
impl MockServer {
    /// Registers a mock for [`Client::list_accounts`](crate::Client::list_accounts).
    #[track_caller]
    pub fn list_accounts(
        &self,
        configure: impl FnOnce(ListAccountsWhen, ListAccountsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListAccountsWhen(when.operation(&operations::LIST_ACCOUNTS)),
                ListAccountsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::get_account`](crate::Client::get_account).
    #[track_caller]
    pub fn get_account(
        &self,
        configure: impl FnOnce(GetAccountWhen, GetAccountThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                GetAccountWhen(when.operation(&operations::GET_ACCOUNT)),
                GetAccountThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_apps`](crate::Client::list_apps).
    #[track_caller]
    pub fn list_apps(&self, configure: impl FnOnce(ListAppsWhen, ListAppsThen)) -> Mock {
        self.mock(|when, then| {
            configure(
                ListAppsWhen(when.operation(&operations::LIST_APPS)),
                ListAppsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::get_app`](crate::Client::get_app).
    #[track_caller]
    pub fn get_app(&self, configure: impl FnOnce(GetAppWhen, GetAppThen)) -> Mock {
        self.mock(|when, then| {
            configure(GetAppWhen(when.operation(&operations::GET_APP)), GetAppThen(then))
        })
    }
    /// Registers a mock for [`Client::create_component`](crate::Client::create_component).
    #[track_caller]
    pub fn create_component(
        &self,
        configure: impl FnOnce(CreateComponentWhen, CreateComponentThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                CreateComponentWhen(when.operation(&operations::CREATE_COMPONENT)),
                CreateComponentThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::get_component`](crate::Client::get_component).
    #[track_caller]
    pub fn get_component(
        &self,
        configure: impl FnOnce(GetComponentWhen, GetComponentThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                GetComponentWhen(when.operation(&operations::GET_COMPONENT)),
                GetComponentThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::get_registry_component`](crate::Client::get_registry_component).
    #[track_caller]
    pub fn get_registry_component(
        &self,
        configure: impl FnOnce(GetRegistryComponentWhen, GetRegistryComponentThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                GetRegistryComponentWhen(
                    when.operation(&operations::GET_REGISTRY_COMPONENT),
                ),
                GetRegistryComponentThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::search_components`](crate::Client::search_components).
    #[track_caller]
    pub fn search_components(
        &self,
        configure: impl FnOnce(SearchComponentsWhen, SearchComponentsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                SearchComponentsWhen(when.operation(&operations::SEARCH_COMPONENTS)),
                SearchComponentsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_source_events`](crate::Client::list_source_events).
    #[track_caller]
    pub fn list_source_events(
        &self,
        configure: impl FnOnce(ListSourceEventsWhen, ListSourceEventsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListSourceEventsWhen(when.operation(&operations::LIST_SOURCE_EVENTS)),
                ListSourceEventsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::delete_source_events`](crate::Client::delete_source_events).
    #[track_caller]
    pub fn delete_source_events(
        &self,
        configure: impl FnOnce(DeleteSourceEventsWhen, DeleteSourceEventsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                DeleteSourceEventsWhen(
                    when.operation(&operations::DELETE_SOURCE_EVENTS),
                ),
                DeleteSourceEventsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::create_oauth_token`](crate::Client::create_oauth_token).
    #[track_caller]
    pub fn create_oauth_token(
        &self,
        configure: impl FnOnce(CreateOAuthTokenWhen, CreateOAuthTokenThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                CreateOAuthTokenWhen(when.operation(&operations::CREATE_OAUTH_TOKEN)),
                CreateOAuthTokenThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token).
    #[track_caller]
    pub fn revoke_oauth_token(
        &self,
        configure: impl FnOnce(RevokeOAuthTokenWhen, RevokeOAuthTokenThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                RevokeOAuthTokenWhen(when.operation(&operations::REVOKE_OAUTH_TOKEN)),
                RevokeOAuthTokenThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_workspace_projects`](crate::Client::list_workspace_projects).
    #[track_caller]
    pub fn list_workspace_projects(
        &self,
        configure: impl FnOnce(ListWorkspaceProjectsWhen, ListWorkspaceProjectsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListWorkspaceProjectsWhen(
                    when.operation(&operations::LIST_WORKSPACE_PROJECTS),
                ),
                ListWorkspaceProjectsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_my_sources`](crate::Client::list_my_sources).
    #[track_caller]
    pub fn list_my_sources(
        &self,
        configure: impl FnOnce(ListMySourcesWhen, ListMySourcesThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListMySourcesWhen(when.operation(&operations::LIST_MY_SOURCES)),
                ListMySourcesThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::create_source`](crate::Client::create_source).
    #[track_caller]
    pub fn create_source(
        &self,
        configure: impl FnOnce(CreateSourceWhen, CreateSourceThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                CreateSourceWhen(when.operation(&operations::CREATE_SOURCE)),
                CreateSourceThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::update_source`](crate::Client::update_source).
    #[track_caller]
    pub fn update_source(
        &self,
        configure: impl FnOnce(UpdateSourceWhen, UpdateSourceThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                UpdateSourceWhen(when.operation(&operations::UPDATE_SOURCE)),
                UpdateSourceThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::delete_source`](crate::Client::delete_source).
    #[track_caller]
    pub fn delete_source(
        &self,
        configure: impl FnOnce(DeleteSourceWhen, DeleteSourceThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                DeleteSourceWhen(when.operation(&operations::DELETE_SOURCE)),
                DeleteSourceThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::create_subscription`](crate::Client::create_subscription).
    #[track_caller]
    pub fn create_subscription(
        &self,
        configure: impl FnOnce(CreateSubscriptionWhen, CreateSubscriptionThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                CreateSubscriptionWhen(when.operation(&operations::CREATE_SUBSCRIPTION)),
                CreateSubscriptionThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::delete_subscription`](crate::Client::delete_subscription).
    #[track_caller]
    pub fn delete_subscription(
        &self,
        configure: impl FnOnce(DeleteSubscriptionWhen, DeleteSubscriptionThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                DeleteSubscriptionWhen(when.operation(&operations::DELETE_SUBSCRIPTION)),
                DeleteSubscriptionThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::create_auto_subscription`](crate::Client::create_auto_subscription).
    #[track_caller]
    pub fn create_auto_subscription(
        &self,
        configure: impl FnOnce(CreateAutoSubscriptionWhen, CreateAutoSubscriptionThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                CreateAutoSubscriptionWhen(
                    when.operation(&operations::CREATE_AUTO_SUBSCRIPTION),
                ),
                CreateAutoSubscriptionThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::get_current_user`](crate::Client::get_current_user).
    #[track_caller]
    pub fn get_current_user(
        &self,
        configure: impl FnOnce(GetCurrentUserWhen, GetCurrentUserThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                GetCurrentUserWhen(when.operation(&operations::GET_CURRENT_USER)),
                GetCurrentUserThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions).
    #[track_caller]
    pub fn list_my_subscriptions(
        &self,
        configure: impl FnOnce(ListMySubscriptionsWhen, ListMySubscriptionsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListMySubscriptionsWhen(
                    when.operation(&operations::LIST_MY_SUBSCRIPTIONS),
                ),
                ListMySubscriptionsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_my_webhooks`](crate::Client::list_my_webhooks).
    #[track_caller]
    pub fn list_my_webhooks(
        &self,
        configure: impl FnOnce(ListMyWebhooksWhen, ListMyWebhooksThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListMyWebhooksWhen(when.operation(&operations::LIST_MY_WEBHOOKS)),
                ListMyWebhooksThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::create_webhook`](crate::Client::create_webhook).
    #[track_caller]
    pub fn create_webhook(
        &self,
        configure: impl FnOnce(CreateWebhookWhen, CreateWebhookThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                CreateWebhookWhen(when.operation(&operations::CREATE_WEBHOOK)),
                CreateWebhookThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::delete_webhook`](crate::Client::delete_webhook).
    #[track_caller]
    pub fn delete_webhook(
        &self,
        configure: impl FnOnce(DeleteWebhookWhen, DeleteWebhookThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                DeleteWebhookWhen(when.operation(&operations::DELETE_WEBHOOK)),
                DeleteWebhookThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::create_workflow`](crate::Client::create_workflow).
    #[track_caller]
    pub fn create_workflow(
        &self,
        configure: impl FnOnce(CreateWorkflowWhen, CreateWorkflowThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                CreateWorkflowWhen(when.operation(&operations::CREATE_WORKFLOW)),
                CreateWorkflowThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::update_workflow`](crate::Client::update_workflow).
    #[track_caller]
    pub fn update_workflow(
        &self,
        configure: impl FnOnce(UpdateWorkflowWhen, UpdateWorkflowThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                UpdateWorkflowWhen(when.operation(&operations::UPDATE_WORKFLOW)),
                UpdateWorkflowThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::get_workflow`](crate::Client::get_workflow).
    #[track_caller]
    pub fn get_workflow(
        &self,
        configure: impl FnOnce(GetWorkflowWhen, GetWorkflowThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                GetWorkflowWhen(when.operation(&operations::GET_WORKFLOW)),
                GetWorkflowThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_workflow_emits`](crate::Client::list_workflow_emits).
    #[track_caller]
    pub fn list_workflow_emits(
        &self,
        configure: impl FnOnce(ListWorkflowEmitsWhen, ListWorkflowEmitsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListWorkflowEmitsWhen(when.operation(&operations::LIST_WORKFLOW_EMITS)),
                ListWorkflowEmitsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_workflow_errors`](crate::Client::list_workflow_errors).
    #[track_caller]
    pub fn list_workflow_errors(
        &self,
        configure: impl FnOnce(ListWorkflowErrorsWhen, ListWorkflowErrorsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListWorkflowErrorsWhen(
                    when.operation(&operations::LIST_WORKFLOW_ERRORS),
                ),
                ListWorkflowErrorsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::get_workspace`](crate::Client::get_workspace).
    #[track_caller]
    pub fn get_workspace(
        &self,
        configure: impl FnOnce(GetWorkspaceWhen, GetWorkspaceThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                GetWorkspaceWhen(when.operation(&operations::GET_WORKSPACE)),
                GetWorkspaceThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts).
    #[track_caller]
    pub fn list_workspace_accounts(
        &self,
        configure: impl FnOnce(ListWorkspaceAccountsWhen, ListWorkspaceAccountsThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListWorkspaceAccountsWhen(
                    when.operation(&operations::LIST_WORKSPACE_ACCOUNTS),
                ),
                ListWorkspaceAccountsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions).
    #[track_caller]
    pub fn list_workspace_subscriptions(
        &self,
        configure: impl FnOnce(
            ListWorkspaceSubscriptionsWhen,
            ListWorkspaceSubscriptionsThen,
        ),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListWorkspaceSubscriptionsWhen(
                    when.operation(&operations::LIST_WORKSPACE_SUBSCRIPTIONS),
                ),
                ListWorkspaceSubscriptionsThen(then),
            )
        })
    }
    /// Registers a mock for [`Client::list_workspace_sources`](crate::Client::list_workspace_sources).
    #[track_caller]
    pub fn list_workspace_sources(
        &self,
        configure: impl FnOnce(ListWorkspaceSourcesWhen, ListWorkspaceSourcesThen),
    ) -> Mock {
        self.mock(|when, then| {
            configure(
                ListWorkspaceSourcesWhen(
                    when.operation(&operations::LIST_WORKSPACE_SOURCES),
                ),
                ListWorkspaceSourcesThen(then),
            )
        })
    }
}
/// Converts a value as the setter of the client does.
#[track_caller]
fn convert<T>(name: &str, value: impl TryInto<T, Error: Debug>) -> T {
    match value.try_into() {
        Ok(value) => value,
        Err(reason) => panic!("invalid value of `{name}`: {reason:?}"),
    }
}
