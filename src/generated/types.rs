// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

///A connected account.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_accounts`](crate::Client::list_accounts), [`Client::get_account`](crate::Client::get_account), [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts)."
)]
pub struct Account {
    ///The app that an account is connected to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app: ::std::option::Option<AccountApp>,
    ///A date and time in ISO 8601 format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::DateTime>,
    ///The credentials of a connected account. An OAuth app has the four `oauth_` properties. Other apps have their own properties, such as `api_key`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub credentials: ::std::option::Option<AccountCredentials>,
    ///A date and time in ISO 8601 format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_at: ::std::option::Option<crate::types::DateTime>,
    ///Whether a test request by Pipedream with the account succeeds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub healthy: ::std::option::Option<bool>,
    ///The ID of a connected account, with the prefix `apn_`.
    pub id: crate::types::AccountId,
    ///The nickname of the account, if it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///A date and time in ISO 8601 format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::DateTime>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The app that an account is connected to.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountApp {
    ///The ID of an app that accounts can be connected to, with the prefix `app_`.
    pub id: crate::types::AppId,
    ///The name of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The credentials of a connected account. An OAuth app has the four `oauth_` properties. Other apps have their own properties, such as `api_key`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountCredentials {
    ///An up-to-date OAuth access token.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_access_token: ::std::option::Option<::std::string::String>,
    ///The OAuth app's client ID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_client_id: ::std::option::Option<::std::string::String>,
    ///The most recent refresh token of the OAuth grant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_refresh_token: ::std::option::Option<::std::string::String>,
    ///The ID of the account in the other service, usually a user ID or an email address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_uid: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with a connected account in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`GetAccount::send`](crate::builder::GetAccount::send)."
)]
pub struct AccountEnvelope {
    ///A connected account.
    pub data: Account,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A page of connected accounts.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListAccounts::send`](crate::builder::ListAccounts::send), [`ListWorkspaceAccounts::send`](crate::builder::ListWorkspaceAccounts::send)."
)]
pub struct AccountPage {
    ///The accounts on this page.
    pub data: ::std::vec::Vec<Account>,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An app that accounts can be connected to.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_apps`](crate::Client::list_apps), [`Client::get_app`](crate::Client::get_app)."
)]
pub struct App {
    ///The authentication method of the app, such as `oauth` or `keys`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_type: ::std::option::Option<::std::string::String>,
    ///The categories of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///How requests to the app's API can be sent through Pipedream Connect.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect: ::std::option::Option<AppConnect>,
    ///The fields that a user fills in to connect an account, as a JSON-encoded array.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields_json: ::std::option::Option<::std::string::String>,
    ///The description of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The position of the app when apps are sorted by popularity; a higher number comes first. Pipedream sets it and may change it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub featured_weight: ::std::option::Option<i64>,
    ///The ID of an app that accounts can be connected to, with the prefix `app_`.
    pub id: crate::types::AppId,
    ///The URL of the app's logo.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub img_src: ::std::option::Option<::std::string::String>,
    ///The name of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The name slug of an app, such as `slack`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_slug: ::std::option::Option<crate::types::AppSlug>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How requests to the app's API can be sent through Pipedream Connect.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppConnect {
    ///The domains to which requests can be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allowed_domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The URL that relative paths are resolved against.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub base_proxy_target_url: ::std::option::Option<::std::string::String>,
    ///Whether Pipedream Connect can send requests to the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy_enabled: ::std::option::Option<bool>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with an app in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(doc, doc = "\n\nReturned by [`GetApp::send`](crate::builder::GetApp::send).")]
pub struct AppEnvelope {
    ///An app that accounts can be connected to.
    pub data: App,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A page of apps.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListApps::send`](crate::builder::ListApps::send)."
)]
pub struct AppPage {
    ///The apps on this page.
    pub data: ::std::vec::Vec<App>,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A component, which is the code of an event source.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::create_component`](crate::Client::create_component), [`Client::get_component`](crate::Client::get_component), [`Client::get_registry_component`](crate::Client::get_registry_component)."
)]
pub struct Component {
    ///The source code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///A hash of the source code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code_hash: ::std::option::Option<::std::string::String>,
    ///The props that can be configured for sources of this component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configurable_props: ::std::option::Option<::std::vec::Vec<ConfigurableProp>>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The ID of a saved component, with the prefix `sc_`.
    pub id: crate::types::ComponentId,
    ///The name of the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The version of the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with a component in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`CreateComponent::send`](crate::builder::CreateComponent::send), [`GetComponent::send`](crate::builder::GetComponent::send), [`GetRegistryComponent::send`](crate::builder::GetRegistryComponent::send)."
)]
pub struct ComponentEnvelope {
    ///A component, which is the code of an event source.
    pub data: Component,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The keys of the components that match a search.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::search_components`](crate::Client::search_components)."
)]
pub struct ComponentMatches {
    ///The keys of the matching actions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub actions: ::std::option::Option<::std::vec::Vec<crate::types::ComponentKey>>,
    ///The keys of the matching event sources.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sources: ::std::option::Option<::std::vec::Vec<crate::types::ComponentKey>>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A prop that can be configured for a source or step.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConfigurableProp {
    ///The app of the prop, if its type is `app`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app: ::std::option::Option<::std::string::String>,
    ///The value of the prop if none is configured.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<::serde_json::Value>,
    ///The description of the prop in forms.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The label of the prop in forms.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///The name of the prop, used as its key in `configured_props`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The type of the prop, such as `string`, `integer`, `app` or `$.interface.timer`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The prop values of a source, step or trigger, keyed by the prop names that its component defines. The interval of a timer is `intervalSeconds` in requests, but `interval_seconds` in responses.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConfiguredProps(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for ConfiguredProps {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<ConfiguredProps>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: ConfiguredProps) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for ConfiguredProps {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///The code of a component, or the URL where it is hosted. At least one of `component_code` and `component_url` is required.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nThe body of [`Client::create_component`](crate::Client::create_component)."
)]
pub struct CreateComponentRequest {
    ///The source code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_code: ::std::option::Option<::std::string::String>,
    ///The URL where the source code is hosted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_url: ::std::option::Option<::std::string::String>,
    ///Field names, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude: ::std::option::Option<crate::types::FieldList>,
    ///Field names, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub include: ::std::option::Option<crate::types::FieldList>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An OAuth client.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nThe body of [`Client::create_oauth_token`](crate::Client::create_oauth_token)."
)]
pub struct CreateOAuthTokenRequest {
    ///The ID of the OAuth client.
    pub client_id: ::std::string::String,
    ///The secret of the OAuth client.
    pub client_secret: ::std::string::String,
    ///An OAuth grant type. It is always `client_credentials`.
    pub grant_type: crate::types::OAuthGrantType,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The component and the configuration of a source. At least one of `component_id`, `component_code` and `component_url` is required.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nThe body of [`Client::create_source`](crate::Client::create_source)."
)]
pub struct CreateSourceRequest {
    ///The source code of the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_code: ::std::option::Option<::std::string::String>,
    ///The ID of a saved component, with the prefix `sc_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_id: ::std::option::Option<crate::types::ComponentId>,
    ///The URL where the source code of the component is hosted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_url: ::std::option::Option<::std::string::String>,
    ///The prop values of a source, step or trigger, keyed by the prop names that its component defines. The interval of a timer is `intervalSeconds` in requests, but `interval_seconds` in responses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configured_props: ::std::option::Option<ConfiguredProps>,
    ///Field names, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude: ::std::option::Option<crate::types::FieldList>,
    ///Field names, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub include: ::std::option::Option<crate::types::FieldList>,
    ///The name of the source. The default is the component's name slug.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The template and project of a new workflow, and its steps, triggers and settings. `org_id` is the workspace ID.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nThe body of [`Client::create_workflow`](crate::Client::create_workflow)."
)]
pub struct CreateWorkflowRequest {
    ///Field names, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude: ::std::option::Option<crate::types::FieldList>,
    ///Field names, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub include: ::std::option::Option<crate::types::FieldList>,
    ///The ID of a workspace, with the prefix `o_`. On legacy plans, it is the organization ID.
    pub org_id: crate::types::WorkspaceId,
    ///The ID of a project, with the prefix `proj_`. It is in the URL of the project on the Pipedream site.
    pub project_id: crate::types::ProjectId,
    ///Additional settings of a new workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<CreateWorkflowSettings>,
    ///The steps to configure.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub steps: ::std::option::Option<::std::vec::Vec<CreateWorkflowStep>>,
    ///The ID of a workflow template, with the prefix `tch_`. To find it, create a share link of the workflow on the Pipedream site; the ID is the value of `h` in the link.
    pub template_id: crate::types::TemplateId,
    ///The triggers that start the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub triggers: ::std::option::Option<::std::vec::Vec<CreateWorkflowTrigger>>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Additional settings of a new workflow.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWorkflowSettings {
    ///Whether the workflow is deployed immediately.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_deploy: ::std::option::Option<bool>,
    ///The name of the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A step of the template and its prop values.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWorkflowStep {
    ///The namespace of the step in the template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub namespace: ::std::option::Option<::std::string::String>,
    ///The prop values of a source, step or trigger, keyed by the prop names that its component defines. The interval of a timer is `intervalSeconds` in requests, but `interval_seconds` in responses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub props: ::std::option::Option<ConfiguredProps>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A trigger and its prop values.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWorkflowTrigger {
    ///The prop values of a source, step or trigger, keyed by the prop names that its component defines. The interval of a timer is `intervalSeconds` in requests, but `interval_seconds` in responses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub props: ::std::option::Option<ConfiguredProps>,
    ///The kind of trigger.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A trigger that starts a workflow when an email arrives.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailTrigger {
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///Emails to this address start the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email_address: ::std::option::Option<::std::string::String>,
    ///The ID of an email trigger, with the prefix `ei_`.
    pub id: crate::types::EmailTriggerId,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An event that a source or workflow emitted.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_source_events`](crate::Client::list_source_events), [`Client::list_workflow_emits`](crate::Client::list_workflow_emits)."
)]
pub struct EmittedEvent {
    ///The event data. Data larger than 1 KB may be truncated, unless `expand` is `event`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<::serde_json::Value>,
    ///The ID of an event: its timestamp in milliseconds, a hyphen and a number. Event IDs are ordered by time.
    pub id: crate::types::EventId,
    ///A Unix timestamp in milliseconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub indexed_at_ms: ::std::option::Option<crate::types::EpochMilliseconds>,
    ///The origin of an event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<EventMetadata>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A page of events.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListSourceEvents::send`](crate::builder::ListSourceEvents::send), [`ListWorkflowEmits::send`](crate::builder::ListWorkflowEmits::send)."
)]
pub struct EmittedEventPage {
    ///The events on this page.
    pub data: ::std::vec::Vec<EmittedEvent>,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response body of an error. Its format is not documented, so it can be any JSON value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ErrorBody(pub ::serde_json::Value);
impl ::std::ops::Deref for ErrorBody {
    type Target = ::serde_json::Value;
    fn deref(&self) -> &::serde_json::Value {
        &self.0
    }
}
impl ::std::convert::From<ErrorBody> for ::serde_json::Value {
    fn from(value: ErrorBody) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Value> for ErrorBody {
    fn from(value: ::serde_json::Value) -> Self {
        Self(value)
    }
}
///The origin of an event.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventMetadata {
    ///The ID of the emission.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emit_id: ::std::option::Option<::std::string::String>,
    ///The ID of an event emitter: a source (`dc_`) or a workflow (`p_`). Subscriptions also accept `dc_*` for all sources and `p_*` for all workflows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emitter_id: ::std::option::Option<crate::types::EmitterId>,
    ///The channel of an event: an empty string for the default channel, `$errors`, `$logs` or the name of a custom channel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<crate::types::EventName>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A trigger that starts a workflow when an HTTP request arrives.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HttpTrigger {
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///Whether the workflow itself responds to the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_response: ::std::option::Option<bool>,
    ///HTTP requests to this URL start the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub endpoint_url: ::std::option::Option<::std::string::String>,
    ///The ID of an HTTP trigger, with the prefix `hi_`.
    pub id: crate::types::HttpTriggerId,
    ///The key of the endpoint.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to the revocation of a token, which is an empty object.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token)."
)]
pub struct OAuthRevocation(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);
impl ::std::ops::Deref for OAuthRevocation {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<OAuthRevocation>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: OAuthRevocation) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for OAuthRevocation {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}
///An access token of a workspace.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::create_oauth_token`](crate::Client::create_oauth_token)."
)]
pub struct OAuthToken {
    ///The token, which is a JWT.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access_token: ::std::option::Option<::std::string::String>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The number of seconds after `created_at` at which the token expires.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_in: ::std::option::Option<i64>,
    ///The authentication scheme for the token, which is `Bearer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageInfo {
    ///The number of items on the page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    ///The cursor of the last item on the page. To get the next page, pass it as `after`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_cursor: ::std::option::Option<::std::string::String>,
    ///The cursor of the first item on the page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_cursor: ::std::option::Option<::std::string::String>,
    ///The number of items in the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A project, which is a folder of workflows.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_workspace_projects`](crate::Client::list_workspace_projects)."
)]
pub struct Project {
    ///Not documented. The name suggests that it allows access by Pipedream support.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_support: ::std::option::Option<bool>,
    ///A date and time in ISO 8601 format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::DateTime>,
    ///Not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exceptions: ::std::option::Option<::serde_json::Value>,
    ///The ID of a project, with the prefix `proj_`. It is in the URL of the project on the Pipedream site.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hid: ::std::option::Option<crate::types::ProjectId>,
    ///The ID of a project, with the prefix `proj_`. It is in the URL of the project on the Pipedream site.
    pub id: crate::types::ProjectId,
    ///The name of the project.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///An integer that identifies the workspace. It is not the workspace ID that operations take.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<i64>,
    ///The repository that the project is synchronized with, if any. Its format is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repository_id: ::std::option::Option<::serde_json::Value>,
    ///The path in the repository, if any. Its format is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repository_path: ::std::option::Option<::serde_json::Value>,
    ///A date and time in ISO 8601 format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::DateTime>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A page of projects.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListWorkspaceProjects::send`](crate::builder::ListWorkspaceProjects::send)."
)]
pub struct ProjectPage {
    ///The projects on this page.
    pub data: ::std::vec::Vec<Project>,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An access token and the OAuth client that it was issued to.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nThe body of [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token)."
)]
pub struct RevokeOAuthTokenRequest {
    ///The ID of the OAuth client.
    pub client_id: ::std::string::String,
    ///The secret of the OAuth client.
    pub client_secret: ::std::string::String,
    ///The access token to revoke.
    pub token: ::std::string::String,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The component that a step runs.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SavedComponent {
    ///The apps that the component uses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub apps: ::std::option::Option<::std::vec::Vec<SavedComponentApp>>,
    ///The source code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///A hash of the source code.
    #[serde(rename = "codeHash", skip_serializing_if = "::std::option::Option::is_none")]
    pub code_hash: ::std::option::Option<::std::string::String>,
    ///The props that can be configured for the step.
    #[serde(
        rename = "configurableProps",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub configurable_props: ::std::option::Option<::std::vec::Vec<ConfigurableProp>>,
    ///The description of the component, if it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Not documented.
    #[serde(
        rename = "entryPath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_path: ::std::option::Option<::serde_json::Value>,
    ///The ID of a saved component, with the prefix `sc_`.
    pub id: crate::types::ComponentId,
    ///The key of the component, if it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///The version of the component, or an empty string if it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An app that a component uses.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SavedComponentApp {
    ///The ID of an app that accounts can be connected to, with the prefix `app_`.
    #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
    pub app_id: ::std::option::Option<crate::types::AppId>,
    ///The authentication method of the app, such as `keys`.
    #[serde(rename = "authType", skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_type: ::std::option::Option<::std::string::String>,
    ///The name of the app in lowercase.
    #[serde(rename = "nameSlug", skip_serializing_if = "::std::option::Option::is_none")]
    pub name_slug: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An event source, which is a running component.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_my_sources`](crate::Client::list_my_sources), [`Client::create_source`](crate::Client::create_source), [`Client::list_workspace_sources`](crate::Client::list_workspace_sources)."
)]
pub struct Source {
    ///Whether the source is running.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    ///The ID of a saved component, with the prefix `sc_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_id: ::std::option::Option<crate::types::ComponentId>,
    ///The prop values of a source, step or trigger, keyed by the prop names that its component defines. The interval of a timer is `intervalSeconds` in requests, but `interval_seconds` in responses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configured_props: ::std::option::Option<ConfiguredProps>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The ID of a source, with the prefix `dc_`.
    pub id: crate::types::SourceId,
    ///The name of the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The name of the source in lowercase, with hyphens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_slug: ::std::option::Option<::std::string::String>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The ID of a user, with the prefix `u_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::types::UserId>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with a source in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`CreateSource::send`](crate::builder::CreateSource::send)."
)]
pub struct SourceEnvelope {
    ///An event source, which is a running component.
    pub data: Source,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A page of sources.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListMySources::send`](crate::builder::ListMySources::send), [`ListWorkspaceSources::send`](crate::builder::ListWorkspaceSources::send)."
)]
pub struct SourcePage {
    ///The sources on this page.
    pub data: ::std::vec::Vec<Source>,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A trigger that starts a workflow when a source emits an event.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceTrigger {
    ///Whether the source is running.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    ///The ID of a saved component, with the prefix `sc_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_id: ::std::option::Option<crate::types::ComponentId>,
    ///The prop values of a source, step or trigger, keyed by the prop names that its component defines. The interval of a timer is `intervalSeconds` in requests, but `interval_seconds` in responses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configured_props: ::std::option::Option<ConfiguredProps>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The ID of a source trigger, with the prefix `dc_`.
    pub id: crate::types::SourceTriggerId,
    ///The name of the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The name of the source in lowercase, with hyphens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_slug: ::std::option::Option<::std::string::String>,
    ///The ID of an owner: a user (`u_`) or a workspace (`o_`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_id: ::std::option::Option<crate::types::OwnerId>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A subscription, which delivers the events of an emitter to a listener.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions), [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions)."
)]
pub struct Subscription {
    ///The ID of an event emitter: a source (`dc_`) or a workflow (`p_`). Subscriptions also accept `dc_*` for all sources and `p_*` for all workflows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emitter_id: ::std::option::Option<crate::types::EmitterId>,
    ///The channel of an event: an empty string for the default channel, `$errors`, `$logs` or the name of a custom channel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event_name: ::std::option::Option<crate::types::EventName>,
    ///The ID of a subscription, with the prefix `sub_`.
    pub id: crate::types::SubscriptionId,
    ///The ID of an event listener: a source (`dc_`), a workflow (`p_`) or a webhook (`wh_`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub listener_id: ::std::option::Option<crate::types::ListenerId>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The subscriptions on this page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionList(pub ::std::vec::Vec<Subscription>);
impl ::std::ops::Deref for SubscriptionList {
    type Target = ::std::vec::Vec<Subscription>;
    fn deref(&self) -> &::std::vec::Vec<Subscription> {
        &self.0
    }
}
impl ::std::convert::From<SubscriptionList> for ::std::vec::Vec<Subscription> {
    fn from(value: SubscriptionList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<Subscription>> for SubscriptionList {
    fn from(value: ::std::vec::Vec<Subscription>) -> Self {
        Self(value)
    }
}
///A page of subscriptions.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListMySubscriptions::send`](crate::builder::ListMySubscriptions::send), [`ListWorkspaceSubscriptions::send`](crate::builder::ListWorkspaceSubscriptions::send)."
)]
pub struct SubscriptionPage {
    ///The subscriptions on this page.
    pub data: SubscriptionList,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A trigger that starts a workflow on a schedule.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerTrigger {
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The cron expression, if the schedule is a cron expression.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cron: ::std::option::Option<::std::string::String>,
    ///The ID of a timer trigger, with the prefix `ti_`.
    pub id: crate::types::TimerTriggerId,
    ///The interval between runs in seconds, if the schedule is an interval.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval_seconds: ::std::option::Option<i64>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule_changed_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The time zone of the schedule, such as `America/New_York`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A trigger of an undocumented kind.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnknownTrigger {
    ///The ID of the trigger. Its prefix identifies the kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The new component, name and state of a source. At least one of `component_id`, `component_code` and `component_url` is required.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nThe body of [`Client::update_source`](crate::Client::update_source)."
)]
pub struct UpdateSourceRequest {
    ///Whether to run the source. The default is true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    ///The source code of the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_code: ::std::option::Option<::std::string::String>,
    ///The ID of a saved component, with the prefix `sc_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_id: ::std::option::Option<crate::types::ComponentId>,
    ///The URL where the source code of the component is hosted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_url: ::std::option::Option<::std::string::String>,
    ///The name of the source. The default is the component's name slug.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Whether a workflow is active. `org_id` is the workspace ID and is needed only if a workspace owns the workflow.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nThe body of [`Client::update_workflow`](crate::Client::update_workflow)."
)]
pub struct UpdateWorkflowRequest {
    ///Whether the workflow is active. Triggers start only active workflows.
    pub active: bool,
    ///The ID of a workspace, with the prefix `o_`. On legacy plans, it is the organization ID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<crate::types::WorkspaceId>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A user. Users on the free plan have daily quotas. Users on paid plans have a billing period.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::get_current_user`](crate::Client::get_current_user)."
)]
pub struct User {
    ///The number of credits in the current billing period. The API documentation does not say whether they are used or available.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_period_credits: ::std::option::Option<i64>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_period_end_ts: ::std::option::Option<crate::types::EpochSeconds>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_period_start_ts: ::std::option::Option<crate::types::EpochSeconds>,
    ///The daily quota of compute time. The unit is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_quota: ::std::option::Option<i64>,
    ///The compute time used today, in the same unit as the quota.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_used: ::std::option::Option<i64>,
    ///The daily quota of invocations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_quota: ::std::option::Option<i64>,
    ///The number of invocations used today.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_used: ::std::option::Option<i64>,
    ///The email address of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///The ID of a user, with the prefix `u_`.
    pub id: crate::types::UserId,
    ///The workspaces of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgs: ::std::option::Option<::std::vec::Vec<Workspace>>,
    ///The name of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with a user in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`GetCurrentUser::send`](crate::builder::GetCurrentUser::send)."
)]
pub struct UserEnvelope {
    ///A user. Users on the free plan have daily quotas. Users on paid plans have a billing period.
    pub data: User,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A webhook, which is a URL to which events can be delivered.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_my_webhooks`](crate::Client::list_my_webhooks), [`Client::create_webhook`](crate::Client::create_webhook)."
)]
pub struct Webhook {
    ///Whether events are delivered to the webhook.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The description of the webhook, if it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The ID of a webhook, with the prefix `wh_`.
    pub id: crate::types::WebhookId,
    ///The name of the webhook, if it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///A Unix timestamp: seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The URL to which events are delivered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    ///The ID of a user, with the prefix `u_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::types::UserId>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with a webhook in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`CreateWebhook::send`](crate::builder::CreateWebhook::send)."
)]
pub struct WebhookEnvelope {
    ///A webhook, which is a URL to which events can be delivered.
    pub data: Webhook,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A page of webhooks.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListMyWebhooks::send`](crate::builder::ListMyWebhooks::send)."
)]
pub struct WebhookPage {
    ///The webhooks on this page.
    pub data: ::std::vec::Vec<Webhook>,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A workflow, as returned when it is created.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::create_workflow`](crate::Client::create_workflow)."
)]
pub struct Workflow {
    ///Whether the workflow is active. Triggers start only active workflows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    ///The ID of a workflow, with the prefix `p_`.
    pub id: crate::types::WorkflowId,
    ///The name of the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The steps of the workflow, in order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub steps: ::std::option::Option<::std::vec::Vec<WorkflowStep>>,
    ///The triggers that start the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub triggers: ::std::option::Option<::std::vec::Vec<crate::types::Trigger>>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The steps and triggers of a workflow.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::get_workflow`](crate::Client::get_workflow)."
)]
pub struct WorkflowDetails {
    ///The steps of the workflow, in order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub steps: ::std::option::Option<::std::vec::Vec<WorkflowStep>>,
    ///The triggers that start the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub triggers: ::std::option::Option<::std::vec::Vec<crate::types::Trigger>>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with a workflow in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`CreateWorkflow::send`](crate::builder::CreateWorkflow::send)."
)]
pub struct WorkflowEnvelope {
    ///A workflow, as returned when it is created.
    pub data: Workflow,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An error that a workflow threw, with the event that caused it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::list_workflow_errors`](crate::Client::list_workflow_errors)."
)]
pub struct WorkflowError {
    ///An error and the event that caused it. Data larger than 1 KB may be truncated, unless `expand` is `event`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<WorkflowErrorEvent>,
    ///The ID of an event: its timestamp in milliseconds, a hyphen and a number. Event IDs are ordered by time.
    pub id: crate::types::EventId,
    ///A Unix timestamp in milliseconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub indexed_at_ms: ::std::option::Option<crate::types::EpochMilliseconds>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The workflow run that failed.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowErrorContext {
    ///The ID of a workflow deployment, with the prefix `d_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deployment_id: ::std::option::Option<crate::types::DeploymentId>,
    ///The ID of the event that started the run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///The ID of an owner: a user (`u_`) or a workspace (`o_`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_id: ::std::option::Option<crate::types::OwnerId>,
    ///The version of the platform that the run used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform_version: ::std::option::Option<::std::string::String>,
    ///The origin of the run, such as `SDK`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_type: ::std::option::Option<::std::string::String>,
    ///A date and time in ISO 8601 format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ts: ::std::option::Option<crate::types::DateTime>,
    ///Not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verified: ::std::option::Option<bool>,
    ///The ID of a workflow, with the prefix `p_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<crate::types::WorkflowId>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The error that was thrown.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowErrorDetail {
    ///The ID of a workflow step, with the prefix `c_`.
    #[serde(rename = "cellId", skip_serializing_if = "::std::option::Option::is_none")]
    pub cell_id: ::std::option::Option<crate::types::StepId>,
    ///The error code, such as `InternalFailure`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///The stack trace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stack: ::std::option::Option<::std::string::String>,
    ///A date and time in ISO 8601 format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ts: ::std::option::Option<crate::types::DateTime>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An error and the event that caused it. Data larger than 1 KB may be truncated, unless `expand` is `event`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowErrorEvent {
    ///The error that was thrown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<WorkflowErrorDetail>,
    ///The origin of an event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<EventMetadata>,
    ///The workflow run that failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original_context: ::std::option::Option<WorkflowErrorContext>,
    ///The event that caused the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original_event: ::std::option::Option<::serde_json::Value>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A page of errors.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`ListWorkflowErrors::send`](crate::builder::ListWorkflowErrors::send)."
)]
pub struct WorkflowErrorPage {
    ///The errors on this page.
    pub data: ::std::vec::Vec<WorkflowError>,
    ///The position of a page in its list. The counts come from the server and may not match the items on the page. Even the last page can have an `end_cursor`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A step of a workflow. Some property names are in snake_case and others in camelCase; `code_raw` and `codeRaw` are separate properties.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowStep {
    ///The apps that the step is connected to. Their format is not documented.
    #[serde(
        rename = "appConnections",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub app_connections: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///The connected accounts of the step. Their format is not documented.
    #[serde(
        rename = "authProvisionIdMap",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auth_provision_id_map: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///The connected accounts of the step. Their format is not documented.
    #[serde(
        rename = "authProvisionIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auth_provision_ids: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Not documented.
    #[serde(
        rename = "codeConfigJson",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub code_config_json: ::std::option::Option<::serde_json::Value>,
    ///Not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code_raw: ::std::option::Option<::serde_json::Value>,
    ///Not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "codeRaw")]
    pub code_raw_camel_case: ::std::option::Option<::serde_json::Value>,
    ///Whether the step runs a component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component: ::std::option::Option<bool>,
    ///The key of the component, if it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_key: ::std::option::Option<::std::string::String>,
    ///The ID of the user or workspace that owns the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_owner_id: ::std::option::Option<::std::string::String>,
    ///The prop values of the step, as a JSON-encoded string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configured_props_json: ::std::option::Option<::std::string::String>,
    ///Whether the step is skipped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disabled: ::std::option::Option<bool>,
    ///Not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flat_params_visibility_json: ::std::option::Option<::serde_json::Value>,
    ///The ID of a workflow step, with the prefix `c_`.
    pub id: crate::types::StepId,
    ///The language and version that the step runs on, such as `nodejs20.x`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lang: ::std::option::Option<::std::string::String>,
    ///The name by which other steps refer to this step.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub namespace: ::std::option::Option<::std::string::String>,
    ///The parameters of the step, as a JSON-encoded string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params_json: ::std::option::Option<::std::string::String>,
    ///The component that a step runs.
    #[serde(
        rename = "savedComponent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub saved_component: ::std::option::Option<SavedComponent>,
    ///Not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text_raw: ::std::option::Option<::serde_json::Value>,
    ///The kind of step, such as `CodeCell`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A workspace, in which a team shares resources.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`Client::get_workspace`](crate::Client::get_workspace)."
)]
pub struct Workspace {
    ///The daily quota of compute time. The unit is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_quota: ::std::option::Option<i64>,
    ///The compute time used today, in the same unit as the quota.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_used: ::std::option::Option<i64>,
    ///The quota of credits. The name says daily, but the API documentation refers to the billing period.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_credits_quota: ::std::option::Option<i64>,
    ///The number of credits used. The name says daily, but the API documentation refers to the billing period.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_credits_used: ::std::option::Option<i64>,
    ///The daily quota of invocations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_quota: ::std::option::Option<i64>,
    ///The number of invocations used today.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_used: ::std::option::Option<i64>,
    ///The email address of the workspace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///The ID of a workspace, with the prefix `o_`. On legacy plans, it is the organization ID.
    pub id: crate::types::WorkspaceId,
    ///The name of the workspace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The short name of the workspace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgname: ::std::option::Option<::std::string::String>,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A response with a workspace in `data`.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(
    doc,
    doc = "\n\nReturned by [`GetWorkspace::send`](crate::builder::GetWorkspace::send)."
)]
pub struct WorkspaceEnvelope {
    ///A workspace, in which a team shares resources.
    pub data: Workspace,
    ///Fields that the document does not define, and optional fields of another type than documented, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
/// The error of building a value from its builder.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
crate::json::object::impl_deserialize! {
    Account { 0 "id" id required, 1 "created_at" created_at optional, 2 "updated_at"
    updated_at optional, 3 "expires_at" expires_at optional, 4 "name" name optional, 5
    "app" app optional, 6 "healthy" healthy optional, 7 "credentials" credentials
    optional, }
}
crate::json::object::impl_deserialize! {
    AccountApp { 0 "id" id required, 1 "name" name optional, }
}
crate::json::object::impl_deserialize! {
    AccountCredentials { 0 "oauth_access_token" oauth_access_token optional, 1
    "oauth_client_id" oauth_client_id optional, 2 "oauth_refresh_token"
    oauth_refresh_token optional, 3 "oauth_uid" oauth_uid optional, }
}
crate::json::object::impl_deserialize! {
    AccountEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    AccountPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    App { 0 "id" id required, 1 "name_slug" name_slug optional, 2 "name" name optional, 3
    "auth_type" auth_type optional, 4 "description" description optional, 5 "img_src"
    img_src optional, 6 "custom_fields_json" custom_fields_json optional, 7 "categories"
    categories optional, 8 "featured_weight" featured_weight optional, 9 "connect"
    connect optional, }
}
crate::json::object::impl_deserialize! {
    AppConnect { 0 "proxy_enabled" proxy_enabled optional, 1 "allowed_domains"
    allowed_domains optional, 2 "base_proxy_target_url" base_proxy_target_url optional, }
}
crate::json::object::impl_deserialize! {
    AppEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    AppPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    Component { 0 "id" id required, 1 "code" code optional, 2 "code_hash" code_hash
    optional, 3 "name" name optional, 4 "version" version optional, 5
    "configurable_props" configurable_props optional, 6 "created_at" created_at optional,
    7 "updated_at" updated_at optional, }
}
crate::json::object::impl_deserialize! {
    ComponentEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    ComponentMatches { 0 "sources" sources optional, 1 "actions" actions optional, }
}
crate::json::object::impl_deserialize! {
    ConfigurableProp { 0 "name" name optional, 1 "type" type_ optional, 2 "label" label
    optional, 3 "description" description optional, 4 "app" app optional, 5 "default"
    default optional, }
}
crate::json::object::impl_deserialize! {
    CreateComponentRequest { 0 "component_code" component_code optional, 1
    "component_url" component_url optional, 2 "include" include optional, 3 "exclude"
    exclude optional, }
}
crate::json::object::impl_deserialize! {
    CreateOAuthTokenRequest { 0 "grant_type" grant_type required, 1 "client_id" client_id
    required, 2 "client_secret" client_secret required, }
}
crate::json::object::impl_deserialize! {
    CreateSourceRequest { 0 "component_id" component_id optional, 1 "component_code"
    component_code optional, 2 "component_url" component_url optional, 3 "name" name
    optional, 4 "configured_props" configured_props optional, 5 "include" include
    optional, 6 "exclude" exclude optional, }
}
crate::json::object::impl_deserialize! {
    CreateWorkflowRequest { 0 "project_id" project_id required, 1 "org_id" org_id
    required, 2 "template_id" template_id required, 3 "steps" steps optional, 4
    "triggers" triggers optional, 5 "settings" settings optional, 6 "include" include
    optional, 7 "exclude" exclude optional, }
}
crate::json::object::impl_deserialize! {
    CreateWorkflowSettings { 0 "name" name optional, 1 "auto_deploy" auto_deploy
    optional, }
}
crate::json::object::impl_deserialize! {
    CreateWorkflowStep { 0 "namespace" namespace optional, 1 "props" props optional, }
}
crate::json::object::impl_deserialize! {
    CreateWorkflowTrigger { 0 "type" type_ optional, 1 "props" props optional, }
}
crate::json::object::impl_deserialize! {
    EmailTrigger { 0 "id" id required, 1 "email_address" email_address optional, 2
    "created_at" created_at optional, 3 "updated_at" updated_at optional, }
}
crate::json::object::impl_deserialize! {
    EmittedEvent { 0 "id" id required, 1 "indexed_at_ms" indexed_at_ms optional, 2
    "event" event optional, 3 "metadata" metadata optional, }
}
crate::json::object::impl_deserialize! {
    EmittedEventPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    EventMetadata { 0 "emit_id" emit_id optional, 1 "name" name optional, 2 "emitter_id"
    emitter_id optional, }
}
crate::json::object::impl_deserialize! {
    HttpTrigger { 0 "id" id required, 1 "key" key optional, 2 "endpoint_url" endpoint_url
    optional, 3 "custom_response" custom_response optional, 4 "created_at" created_at
    optional, 5 "updated_at" updated_at optional, }
}
crate::json::object::impl_deserialize! {
    OAuthToken { 0 "access_token" access_token optional, 1 "token_type" token_type
    optional, 2 "expires_in" expires_in optional, 3 "created_at" created_at optional, }
}
crate::json::object::impl_deserialize! {
    PageInfo { 0 "total_count" total_count optional, 1 "count" count optional, 2
    "start_cursor" start_cursor optional, 3 "end_cursor" end_cursor optional, }
}
crate::json::object::impl_deserialize! {
    Project { 0 "id" id required, 1 "hid" hid optional, 2 "name" name optional, 3
    "repository_id" repository_id optional, 4 "repository_path" repository_path optional,
    5 "created_at" created_at optional, 6 "updated_at" updated_at optional, 7 "org_id"
    org_id optional, 8 "exceptions" exceptions optional, 9 "allow_support" allow_support
    optional, }
}
crate::json::object::impl_deserialize! {
    ProjectPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    RevokeOAuthTokenRequest { 0 "token" token required, 1 "client_id" client_id required,
    2 "client_secret" client_secret required, }
}
crate::json::object::impl_deserialize! {
    SavedComponent { 0 "id" id required, 1 "code" code optional, 2 "codeHash" code_hash
    optional, 3 "configurableProps" configurable_props optional, 4 "key" key optional, 5
    "description" description optional, 6 "entryPath" entry_path optional, 7 "version"
    version optional, 8 "apps" apps optional, }
}
crate::json::object::impl_deserialize! {
    SavedComponentApp { 0 "appId" app_id optional, 1 "nameSlug" name_slug optional, 2
    "authType" auth_type optional, }
}
crate::json::object::impl_deserialize! {
    Source { 0 "id" id required, 1 "user_id" user_id optional, 2 "component_id"
    component_id optional, 3 "configured_props" configured_props optional, 4 "active"
    active optional, 5 "created_at" created_at optional, 6 "updated_at" updated_at
    optional, 7 "name" name optional, 8 "name_slug" name_slug optional, }
}
crate::json::object::impl_deserialize! {
    SourceEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    SourcePage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    SourceTrigger { 0 "id" id required, 1 "owner_id" owner_id optional, 2 "component_id"
    component_id optional, 3 "configured_props" configured_props optional, 4 "active"
    active optional, 5 "created_at" created_at optional, 6 "updated_at" updated_at
    optional, 7 "name" name optional, 8 "name_slug" name_slug optional, }
}
crate::json::object::impl_deserialize! {
    Subscription { 0 "id" id required, 1 "emitter_id" emitter_id optional, 2
    "listener_id" listener_id optional, 3 "event_name" event_name optional, }
}
crate::json::object::impl_deserialize! {
    SubscriptionPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    TimerTrigger { 0 "id" id required, 1 "interval_seconds" interval_seconds optional, 2
    "cron" cron optional, 3 "timezone" timezone optional, 4 "schedule_changed_at"
    schedule_changed_at optional, 5 "created_at" created_at optional, 6 "updated_at"
    updated_at optional, }
}
crate::json::object::impl_deserialize! {
    UnknownTrigger { 0 "id" id optional, }
}
crate::json::object::impl_deserialize! {
    UpdateSourceRequest { 0 "component_id" component_id optional, 1 "component_code"
    component_code optional, 2 "component_url" component_url optional, 3 "name" name
    optional, 4 "active" active optional, }
}
crate::json::object::impl_deserialize! {
    UpdateWorkflowRequest { 0 "active" active required, 1 "org_id" org_id optional, }
}
crate::json::object::impl_deserialize! {
    User { 0 "id" id required, 1 "username" username optional, 2 "email" email optional,
    3 "daily_compute_time_quota" daily_compute_time_quota optional, 4
    "daily_compute_time_used" daily_compute_time_used optional, 5
    "daily_invocations_quota" daily_invocations_quota optional, 6
    "daily_invocations_used" daily_invocations_used optional, 7 "billing_period_start_ts"
    billing_period_start_ts optional, 8 "billing_period_end_ts" billing_period_end_ts
    optional, 9 "billing_period_credits" billing_period_credits optional, 10 "orgs" orgs
    optional, }
}
crate::json::object::impl_deserialize! {
    UserEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    Webhook { 0 "id" id required, 1 "user_id" user_id optional, 2 "name" name optional, 3
    "description" description optional, 4 "url" url optional, 5 "active" active optional,
    6 "created_at" created_at optional, 7 "updated_at" updated_at optional, }
}
crate::json::object::impl_deserialize! {
    WebhookEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    WebhookPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    Workflow { 0 "id" id required, 1 "name" name optional, 2 "active" active optional, 3
    "steps" steps optional, 4 "triggers" triggers optional, }
}
crate::json::object::impl_deserialize! {
    WorkflowDetails { 0 "triggers" triggers optional, 1 "steps" steps optional, }
}
crate::json::object::impl_deserialize! {
    WorkflowEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    WorkflowError { 0 "id" id required, 1 "indexed_at_ms" indexed_at_ms optional, 2
    "event" event optional, }
}
crate::json::object::impl_deserialize! {
    WorkflowErrorContext { 0 "id" id optional, 1 "ts" ts optional, 2 "workflow_id"
    workflow_id optional, 3 "deployment_id" deployment_id optional, 4 "source_type"
    source_type optional, 5 "verified" verified optional, 6 "owner_id" owner_id optional,
    7 "platform_version" platform_version optional, }
}
crate::json::object::impl_deserialize! {
    WorkflowErrorDetail { 0 "code" code optional, 1 "cellId" cell_id optional, 2 "ts" ts
    optional, 3 "stack" stack optional, }
}
crate::json::object::impl_deserialize! {
    WorkflowErrorEvent { 0 "original_event" original_event optional, 1 "original_context"
    original_context optional, 2 "error" error optional, 3 "metadata" metadata optional,
    }
}
crate::json::object::impl_deserialize! {
    WorkflowErrorPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    WorkflowStep { 0 "id" id required, 1 "type" type_ optional, 2 "namespace" namespace
    optional, 3 "disabled" disabled optional, 4 "code_raw" code_raw optional, 5
    "codeConfigJson" code_config_json optional, 6 "lang" lang optional, 7 "text_raw"
    text_raw optional, 8 "appConnections" app_connections optional, 9
    "flat_params_visibility_json" flat_params_visibility_json optional, 10 "params_json"
    params_json optional, 11 "component" component optional, 12 "savedComponent"
    saved_component optional, 13 "component_key" component_key optional, 14
    "component_owner_id" component_owner_id optional, 15 "configured_props_json"
    configured_props_json optional, 16 "authProvisionIdMap" auth_provision_id_map
    optional, 17 "authProvisionIds" auth_provision_ids optional, 18 "codeRaw"
    code_raw_camel_case optional, }
}
crate::json::object::impl_deserialize! {
    Workspace { 0 "id" id required, 1 "orgname" orgname optional, 2 "name" name optional,
    3 "email" email optional, 4 "daily_credits_quota" daily_credits_quota optional, 5
    "daily_credits_used" daily_credits_used optional, 6 "daily_compute_time_quota"
    daily_compute_time_quota optional, 7 "daily_compute_time_used"
    daily_compute_time_used optional, 8 "daily_invocations_quota" daily_invocations_quota
    optional, 9 "daily_invocations_used" daily_invocations_used optional, }
}
crate::json::object::impl_deserialize! {
    WorkspaceEnvelope { 0 "data" data required, }
}
impl ::std::fmt::Debug for AccountCredentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AccountCredentials").finish_non_exhaustive()
    }
}
impl ::std::fmt::Debug for CreateOAuthTokenRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateOAuthTokenRequest").finish_non_exhaustive()
    }
}
impl ::std::fmt::Debug for OAuthToken {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OAuthToken").finish_non_exhaustive()
    }
}
impl ::std::fmt::Debug for RevokeOAuthTokenRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RevokeOAuthTokenRequest").finish_non_exhaustive()
    }
}
crate::json::object::impl_debug! {
    Account { app shown, created_at shown, credentials shown, expires_at shown, healthy
    shown, id shown, name shown, updated_at shown, }
}
crate::json::object::impl_debug! {
    AccountApp { id shown, name shown, }
}
crate::json::object::impl_debug! {
    AccountEnvelope { data shown, }
}
crate::json::object::impl_debug! {
    AccountPage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    App { auth_type shown, categories shown, connect shown, custom_fields_json shown,
    description shown, featured_weight shown, id shown, img_src shown, name shown,
    name_slug shown, }
}
crate::json::object::impl_debug! {
    AppConnect { allowed_domains shown, base_proxy_target_url shown, proxy_enabled shown,
    }
}
crate::json::object::impl_debug! {
    AppEnvelope { data shown, }
}
crate::json::object::impl_debug! {
    AppPage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    Component { code sized, code_hash shown, configurable_props shown, created_at shown,
    id shown, name shown, updated_at shown, version shown, }
}
crate::json::object::impl_debug! {
    ComponentEnvelope { data shown, }
}
crate::json::object::impl_debug! {
    ComponentMatches { actions shown, sources shown, }
}
crate::json::object::impl_debug! {
    ConfigurableProp { app shown, default sized, description shown, label shown, name
    shown, type_ shown, }
}
crate::json::object::impl_debug! {
    CreateComponentRequest { component_code sized, component_url shown, exclude shown,
    include shown, }
}
crate::json::object::impl_debug! {
    CreateSourceRequest { component_code sized, component_id shown, component_url shown,
    configured_props shown, exclude shown, include shown, name shown, }
}
crate::json::object::impl_debug! {
    CreateWorkflowRequest { exclude shown, include shown, org_id shown, project_id shown,
    settings shown, steps shown, template_id shown, triggers shown, }
}
crate::json::object::impl_debug! {
    CreateWorkflowSettings { auto_deploy shown, name shown, }
}
crate::json::object::impl_debug! {
    CreateWorkflowStep { namespace shown, props shown, }
}
crate::json::object::impl_debug! {
    CreateWorkflowTrigger { props shown, type_ shown, }
}
crate::json::object::impl_debug! {
    EmailTrigger { created_at shown, email_address shown, id shown, updated_at shown, }
}
crate::json::object::impl_debug! {
    EmittedEvent { event sized, id shown, indexed_at_ms shown, metadata shown, }
}
crate::json::object::impl_debug! {
    EmittedEventPage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    EventMetadata { emit_id shown, emitter_id shown, name shown, }
}
crate::json::object::impl_debug! {
    HttpTrigger { created_at shown, custom_response shown, endpoint_url shown, id shown,
    key shown, updated_at shown, }
}
crate::json::object::impl_debug! {
    PageInfo { count shown, end_cursor shown, start_cursor shown, total_count shown, }
}
crate::json::object::impl_debug! {
    Project { allow_support shown, created_at shown, exceptions sized, hid shown, id
    shown, name shown, org_id shown, repository_id sized, repository_path sized,
    updated_at shown, }
}
crate::json::object::impl_debug! {
    ProjectPage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    SavedComponent { apps shown, code sized, code_hash shown, configurable_props shown,
    description shown, entry_path sized, id shown, key shown, version shown, }
}
crate::json::object::impl_debug! {
    SavedComponentApp { app_id shown, auth_type shown, name_slug shown, }
}
crate::json::object::impl_debug! {
    Source { active shown, component_id shown, configured_props shown, created_at shown,
    id shown, name shown, name_slug shown, updated_at shown, user_id shown, }
}
crate::json::object::impl_debug! {
    SourceEnvelope { data shown, }
}
crate::json::object::impl_debug! {
    SourcePage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    SourceTrigger { active shown, component_id shown, configured_props shown, created_at
    shown, id shown, name shown, name_slug shown, owner_id shown, updated_at shown, }
}
crate::json::object::impl_debug! {
    Subscription { emitter_id shown, event_name shown, id shown, listener_id shown, }
}
crate::json::object::impl_debug! {
    SubscriptionPage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    TimerTrigger { created_at shown, cron shown, id shown, interval_seconds shown,
    schedule_changed_at shown, timezone shown, updated_at shown, }
}
crate::json::object::impl_debug! {
    UnknownTrigger { id shown, }
}
crate::json::object::impl_debug! {
    UpdateSourceRequest { active shown, component_code sized, component_id shown,
    component_url shown, name shown, }
}
crate::json::object::impl_debug! {
    UpdateWorkflowRequest { active shown, org_id shown, }
}
crate::json::object::impl_debug! {
    User { billing_period_credits shown, billing_period_end_ts shown,
    billing_period_start_ts shown, daily_compute_time_quota shown,
    daily_compute_time_used shown, daily_invocations_quota shown, daily_invocations_used
    shown, email shown, id shown, orgs shown, username shown, }
}
crate::json::object::impl_debug! {
    UserEnvelope { data shown, }
}
crate::json::object::impl_debug! {
    Webhook { active shown, created_at shown, description shown, id shown, name shown,
    updated_at shown, url shown, user_id shown, }
}
crate::json::object::impl_debug! {
    WebhookEnvelope { data shown, }
}
crate::json::object::impl_debug! {
    WebhookPage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    Workflow { active shown, id shown, name shown, steps shown, triggers shown, }
}
crate::json::object::impl_debug! {
    WorkflowDetails { steps shown, triggers shown, }
}
crate::json::object::impl_debug! {
    WorkflowEnvelope { data shown, }
}
crate::json::object::impl_debug! {
    WorkflowError { event shown, id shown, indexed_at_ms shown, }
}
crate::json::object::impl_debug! {
    WorkflowErrorContext { deployment_id shown, id shown, owner_id shown,
    platform_version shown, source_type shown, ts shown, verified shown, workflow_id
    shown, }
}
crate::json::object::impl_debug! {
    WorkflowErrorDetail { cell_id shown, code shown, stack sized, ts shown, }
}
crate::json::object::impl_debug! {
    WorkflowErrorEvent { error shown, metadata shown, original_context shown,
    original_event sized, }
}
crate::json::object::impl_debug! {
    WorkflowErrorPage { data shown, page_info shown, }
}
crate::json::object::impl_debug! {
    WorkflowStep { app_connections sized, auth_provision_id_map sized, auth_provision_ids
    sized, code_config_json sized, code_raw sized, code_raw_camel_case sized, component
    shown, component_key shown, component_owner_id shown, configured_props_json sized,
    disabled shown, flat_params_visibility_json sized, id shown, lang shown, namespace
    shown, params_json sized, saved_component shown, text_raw sized, type_ shown, }
}
crate::json::object::impl_debug! {
    Workspace { daily_compute_time_quota shown, daily_compute_time_used shown,
    daily_credits_quota shown, daily_credits_used shown, daily_invocations_quota shown,
    daily_invocations_used shown, email shown, id shown, name shown, orgname shown, }
}
crate::json::object::impl_debug! {
    WorkspaceEnvelope { data shown, }
}
impl ::std::fmt::Debug for ConfiguredProps {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_tuple("ConfiguredProps")
            .field(&crate::redact::RedactedMap(&self.0))
            .finish()
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_tuple("ErrorBody").field(&crate::redact::Size(&self.0)).finish()
    }
}
impl ::std::fmt::Debug for OAuthRevocation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_tuple("OAuthRevocation")
            .field(&crate::redact::RedactedMap(&self.0))
            .finish()
    }
}
impl Account {
    /// Returns a [`builder::Account`], which builds a value field by field.
    pub fn builder() -> builder::Account {
        Default::default()
    }
}
impl AccountApp {
    /// Returns a [`builder::AccountApp`], which builds a value field by field.
    pub fn builder() -> builder::AccountApp {
        Default::default()
    }
}
impl AccountCredentials {
    /// Returns a [`builder::AccountCredentials`], which builds a value field by field.
    pub fn builder() -> builder::AccountCredentials {
        Default::default()
    }
}
impl AccountEnvelope {
    /// Returns a [`builder::AccountEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::AccountEnvelope {
        Default::default()
    }
}
impl AccountPage {
    /// Returns a [`builder::AccountPage`], which builds a value field by field.
    pub fn builder() -> builder::AccountPage {
        Default::default()
    }
}
impl App {
    /// Returns a [`builder::App`], which builds a value field by field.
    pub fn builder() -> builder::App {
        Default::default()
    }
}
impl AppConnect {
    /// Returns a [`builder::AppConnect`], which builds a value field by field.
    pub fn builder() -> builder::AppConnect {
        Default::default()
    }
}
impl AppEnvelope {
    /// Returns a [`builder::AppEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::AppEnvelope {
        Default::default()
    }
}
impl AppPage {
    /// Returns a [`builder::AppPage`], which builds a value field by field.
    pub fn builder() -> builder::AppPage {
        Default::default()
    }
}
impl Component {
    /// Returns a [`builder::Component`], which builds a value field by field.
    pub fn builder() -> builder::Component {
        Default::default()
    }
}
impl ComponentEnvelope {
    /// Returns a [`builder::ComponentEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::ComponentEnvelope {
        Default::default()
    }
}
impl ComponentMatches {
    /// Returns a [`builder::ComponentMatches`], which builds a value field by field.
    pub fn builder() -> builder::ComponentMatches {
        Default::default()
    }
}
impl ConfigurableProp {
    /// Returns a [`builder::ConfigurableProp`], which builds a value field by field.
    pub fn builder() -> builder::ConfigurableProp {
        Default::default()
    }
}
impl CreateComponentRequest {
    /// Returns a [`builder::CreateComponentRequest`], which builds a value field by field.
    pub fn builder() -> builder::CreateComponentRequest {
        Default::default()
    }
}
impl CreateOAuthTokenRequest {
    /// Returns a [`builder::CreateOAuthTokenRequest`], which builds a value field by field.
    pub fn builder() -> builder::CreateOAuthTokenRequest {
        Default::default()
    }
}
impl CreateSourceRequest {
    /// Returns a [`builder::CreateSourceRequest`], which builds a value field by field.
    pub fn builder() -> builder::CreateSourceRequest {
        Default::default()
    }
}
impl CreateWorkflowRequest {
    /// Returns a [`builder::CreateWorkflowRequest`], which builds a value field by field.
    pub fn builder() -> builder::CreateWorkflowRequest {
        Default::default()
    }
}
impl CreateWorkflowSettings {
    /// Returns a [`builder::CreateWorkflowSettings`], which builds a value field by field.
    pub fn builder() -> builder::CreateWorkflowSettings {
        Default::default()
    }
}
impl CreateWorkflowStep {
    /// Returns a [`builder::CreateWorkflowStep`], which builds a value field by field.
    pub fn builder() -> builder::CreateWorkflowStep {
        Default::default()
    }
}
impl CreateWorkflowTrigger {
    /// Returns a [`builder::CreateWorkflowTrigger`], which builds a value field by field.
    pub fn builder() -> builder::CreateWorkflowTrigger {
        Default::default()
    }
}
impl EmailTrigger {
    /// Returns a [`builder::EmailTrigger`], which builds a value field by field.
    pub fn builder() -> builder::EmailTrigger {
        Default::default()
    }
}
impl EmittedEvent {
    /// Returns a [`builder::EmittedEvent`], which builds a value field by field.
    pub fn builder() -> builder::EmittedEvent {
        Default::default()
    }
}
impl EmittedEventPage {
    /// Returns a [`builder::EmittedEventPage`], which builds a value field by field.
    pub fn builder() -> builder::EmittedEventPage {
        Default::default()
    }
}
impl EventMetadata {
    /// Returns a [`builder::EventMetadata`], which builds a value field by field.
    pub fn builder() -> builder::EventMetadata {
        Default::default()
    }
}
impl HttpTrigger {
    /// Returns a [`builder::HttpTrigger`], which builds a value field by field.
    pub fn builder() -> builder::HttpTrigger {
        Default::default()
    }
}
impl OAuthToken {
    /// Returns a [`builder::OAuthToken`], which builds a value field by field.
    pub fn builder() -> builder::OAuthToken {
        Default::default()
    }
}
impl PageInfo {
    /// Returns a [`builder::PageInfo`], which builds a value field by field.
    pub fn builder() -> builder::PageInfo {
        Default::default()
    }
}
impl Project {
    /// Returns a [`builder::Project`], which builds a value field by field.
    pub fn builder() -> builder::Project {
        Default::default()
    }
}
impl ProjectPage {
    /// Returns a [`builder::ProjectPage`], which builds a value field by field.
    pub fn builder() -> builder::ProjectPage {
        Default::default()
    }
}
impl RevokeOAuthTokenRequest {
    /// Returns a [`builder::RevokeOAuthTokenRequest`], which builds a value field by field.
    pub fn builder() -> builder::RevokeOAuthTokenRequest {
        Default::default()
    }
}
impl SavedComponent {
    /// Returns a [`builder::SavedComponent`], which builds a value field by field.
    pub fn builder() -> builder::SavedComponent {
        Default::default()
    }
}
impl SavedComponentApp {
    /// Returns a [`builder::SavedComponentApp`], which builds a value field by field.
    pub fn builder() -> builder::SavedComponentApp {
        Default::default()
    }
}
impl Source {
    /// Returns a [`builder::Source`], which builds a value field by field.
    pub fn builder() -> builder::Source {
        Default::default()
    }
}
impl SourceEnvelope {
    /// Returns a [`builder::SourceEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::SourceEnvelope {
        Default::default()
    }
}
impl SourcePage {
    /// Returns a [`builder::SourcePage`], which builds a value field by field.
    pub fn builder() -> builder::SourcePage {
        Default::default()
    }
}
impl SourceTrigger {
    /// Returns a [`builder::SourceTrigger`], which builds a value field by field.
    pub fn builder() -> builder::SourceTrigger {
        Default::default()
    }
}
impl Subscription {
    /// Returns a [`builder::Subscription`], which builds a value field by field.
    pub fn builder() -> builder::Subscription {
        Default::default()
    }
}
impl SubscriptionPage {
    /// Returns a [`builder::SubscriptionPage`], which builds a value field by field.
    pub fn builder() -> builder::SubscriptionPage {
        Default::default()
    }
}
impl TimerTrigger {
    /// Returns a [`builder::TimerTrigger`], which builds a value field by field.
    pub fn builder() -> builder::TimerTrigger {
        Default::default()
    }
}
impl UnknownTrigger {
    /// Returns a [`builder::UnknownTrigger`], which builds a value field by field.
    pub fn builder() -> builder::UnknownTrigger {
        Default::default()
    }
}
impl UpdateSourceRequest {
    /// Returns a [`builder::UpdateSourceRequest`], which builds a value field by field.
    pub fn builder() -> builder::UpdateSourceRequest {
        Default::default()
    }
}
impl UpdateWorkflowRequest {
    /// Returns a [`builder::UpdateWorkflowRequest`], which builds a value field by field.
    pub fn builder() -> builder::UpdateWorkflowRequest {
        Default::default()
    }
}
impl User {
    /// Returns a [`builder::User`], which builds a value field by field.
    pub fn builder() -> builder::User {
        Default::default()
    }
}
impl UserEnvelope {
    /// Returns a [`builder::UserEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::UserEnvelope {
        Default::default()
    }
}
impl Webhook {
    /// Returns a [`builder::Webhook`], which builds a value field by field.
    pub fn builder() -> builder::Webhook {
        Default::default()
    }
}
impl WebhookEnvelope {
    /// Returns a [`builder::WebhookEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::WebhookEnvelope {
        Default::default()
    }
}
impl WebhookPage {
    /// Returns a [`builder::WebhookPage`], which builds a value field by field.
    pub fn builder() -> builder::WebhookPage {
        Default::default()
    }
}
impl Workflow {
    /// Returns a [`builder::Workflow`], which builds a value field by field.
    pub fn builder() -> builder::Workflow {
        Default::default()
    }
}
impl WorkflowDetails {
    /// Returns a [`builder::WorkflowDetails`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowDetails {
        Default::default()
    }
}
impl WorkflowEnvelope {
    /// Returns a [`builder::WorkflowEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowEnvelope {
        Default::default()
    }
}
impl WorkflowError {
    /// Returns a [`builder::WorkflowError`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowError {
        Default::default()
    }
}
impl WorkflowErrorContext {
    /// Returns a [`builder::WorkflowErrorContext`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowErrorContext {
        Default::default()
    }
}
impl WorkflowErrorDetail {
    /// Returns a [`builder::WorkflowErrorDetail`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowErrorDetail {
        Default::default()
    }
}
impl WorkflowErrorEvent {
    /// Returns a [`builder::WorkflowErrorEvent`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowErrorEvent {
        Default::default()
    }
}
impl WorkflowErrorPage {
    /// Returns a [`builder::WorkflowErrorPage`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowErrorPage {
        Default::default()
    }
}
impl WorkflowStep {
    /// Returns a [`builder::WorkflowStep`], which builds a value field by field.
    pub fn builder() -> builder::WorkflowStep {
        Default::default()
    }
}
impl Workspace {
    /// Returns a [`builder::Workspace`], which builds a value field by field.
    pub fn builder() -> builder::Workspace {
        Default::default()
    }
}
impl WorkspaceEnvelope {
    /// Returns a [`builder::WorkspaceEnvelope`], which builds a value field by field.
    pub fn builder() -> builder::WorkspaceEnvelope {
        Default::default()
    }
}
/// Builders for the [types](crate::types), with the same names.
///
/// `types::X` is a type and `types::builder::X` is its builder;
/// [`types`](crate::types#building-values) shows how to use one.
pub mod builder {
    use ::std::fmt::Display;
    use crate::call::setter::{OptionalValue, optional, required};
    /// Builder for [`types::Account`](super::Account).
    ///
    /// [`types::Account::builder`](super::Account::builder) returns it, and `types::Account::try_from` builds the value.
    #[derive(Clone)]
    pub struct Account {
        app: Result<::std::option::Option<super::AccountApp>, String>,
        created_at: Result<::std::option::Option<crate::types::DateTime>, String>,
        credentials: Result<::std::option::Option<super::AccountCredentials>, String>,
        expires_at: Result<::std::option::Option<crate::types::DateTime>, String>,
        healthy: Result<::std::option::Option<bool>, String>,
        id: Result<crate::types::AccountId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        updated_at: Result<::std::option::Option<crate::types::DateTime>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Account { app shown, created_at shown, credentials shown, expires_at shown,
        healthy shown, id shown, name shown, updated_at shown, }
    }
    impl Default for Account {
        fn default() -> Self {
            Self {
                app: Ok(None),
                created_at: Ok(None),
                credentials: Ok(None),
                expires_at: Ok(None),
                healthy: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                updated_at: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Account {
        /// Sets [`app`](super::Account::app).
        pub fn app<Kind>(
            mut self,
            value: impl OptionalValue<super::AccountApp, Kind>,
        ) -> Self {
            self.app = optional("app", value);
            self
        }
        /// Sets [`created_at`](super::Account::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DateTime, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`credentials`](super::Account::credentials).
        pub fn credentials<Kind>(
            mut self,
            value: impl OptionalValue<super::AccountCredentials, Kind>,
        ) -> Self {
            self.credentials = optional("credentials", value);
            self
        }
        /// Sets [`expires_at`](super::Account::expires_at).
        pub fn expires_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DateTime, Kind>,
        ) -> Self {
            self.expires_at = optional("expires_at", value);
            self
        }
        /// Sets [`healthy`](super::Account::healthy).
        pub fn healthy<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.healthy = optional("healthy", value);
            self
        }
        /// Sets [`id`](super::Account::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::AccountId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::Account::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`updated_at`](super::Account::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DateTime, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`extra`](super::Account::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Account> for super::Account {
        type Error = super::error::ConversionError;
        fn try_from(value: Account) -> Result<Self, Self::Error> {
            Ok(Self {
                app: value.app?,
                created_at: value.created_at?,
                credentials: value.credentials?,
                expires_at: value.expires_at?,
                healthy: value.healthy?,
                id: value.id?,
                name: value.name?,
                updated_at: value.updated_at?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Account> for Account {
        fn from(value: super::Account) -> Self {
            Self {
                app: Ok(value.app),
                created_at: Ok(value.created_at),
                credentials: Ok(value.credentials),
                expires_at: Ok(value.expires_at),
                healthy: Ok(value.healthy),
                id: Ok(value.id),
                name: Ok(value.name),
                updated_at: Ok(value.updated_at),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::AccountApp`](super::AccountApp).
    ///
    /// [`types::AccountApp::builder`](super::AccountApp::builder) returns it, and `types::AccountApp::try_from` builds the value.
    #[derive(Clone)]
    pub struct AccountApp {
        id: Result<crate::types::AppId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        AccountApp { id shown, name shown, }
    }
    impl Default for AccountApp {
        fn default() -> Self {
            Self {
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountApp {
        /// Sets [`id`](super::AccountApp::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::AppId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::AccountApp::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`extra`](super::AccountApp::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<AccountApp> for super::AccountApp {
        type Error = super::error::ConversionError;
        fn try_from(value: AccountApp) -> Result<Self, Self::Error> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::AccountApp> for AccountApp {
        fn from(value: super::AccountApp) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::AccountCredentials`](super::AccountCredentials).
    ///
    /// [`types::AccountCredentials::builder`](super::AccountCredentials::builder) returns it, and `types::AccountCredentials::try_from` builds the value.
    #[derive(Clone)]
    pub struct AccountCredentials {
        oauth_access_token: Result<::std::option::Option<::std::string::String>, String>,
        oauth_client_id: Result<::std::option::Option<::std::string::String>, String>,
        oauth_refresh_token: Result<
            ::std::option::Option<::std::string::String>,
            String,
        >,
        oauth_uid: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    impl ::std::fmt::Debug for AccountCredentials {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AccountCredentials").finish_non_exhaustive()
        }
    }
    impl Default for AccountCredentials {
        fn default() -> Self {
            Self {
                oauth_access_token: Ok(None),
                oauth_client_id: Ok(None),
                oauth_refresh_token: Ok(None),
                oauth_uid: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountCredentials {
        /// Sets [`oauth_access_token`](super::AccountCredentials::oauth_access_token).
        pub fn oauth_access_token<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.oauth_access_token = optional("oauth_access_token", value);
            self
        }
        /// Sets [`oauth_client_id`](super::AccountCredentials::oauth_client_id).
        pub fn oauth_client_id<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.oauth_client_id = optional("oauth_client_id", value);
            self
        }
        /// Sets [`oauth_refresh_token`](super::AccountCredentials::oauth_refresh_token).
        pub fn oauth_refresh_token<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.oauth_refresh_token = optional("oauth_refresh_token", value);
            self
        }
        /// Sets [`oauth_uid`](super::AccountCredentials::oauth_uid).
        pub fn oauth_uid<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.oauth_uid = optional("oauth_uid", value);
            self
        }
        /// Sets [`extra`](super::AccountCredentials::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<AccountCredentials> for super::AccountCredentials {
        type Error = super::error::ConversionError;
        fn try_from(value: AccountCredentials) -> Result<Self, Self::Error> {
            Ok(Self {
                oauth_access_token: value.oauth_access_token?,
                oauth_client_id: value.oauth_client_id?,
                oauth_refresh_token: value.oauth_refresh_token?,
                oauth_uid: value.oauth_uid?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::AccountCredentials> for AccountCredentials {
        fn from(value: super::AccountCredentials) -> Self {
            Self {
                oauth_access_token: Ok(value.oauth_access_token),
                oauth_client_id: Ok(value.oauth_client_id),
                oauth_refresh_token: Ok(value.oauth_refresh_token),
                oauth_uid: Ok(value.oauth_uid),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::AccountEnvelope`](super::AccountEnvelope).
    ///
    /// [`types::AccountEnvelope::builder`](super::AccountEnvelope::builder) returns it, and `types::AccountEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct AccountEnvelope {
        data: Result<super::Account, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        AccountEnvelope { data shown, }
    }
    impl Default for AccountEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountEnvelope {
        /// Sets [`data`](super::AccountEnvelope::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<super::Account, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::AccountEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<AccountEnvelope> for super::AccountEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: AccountEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::AccountEnvelope> for AccountEnvelope {
        fn from(value: super::AccountEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::AccountPage`](super::AccountPage).
    ///
    /// [`types::AccountPage::builder`](super::AccountPage::builder) returns it, and `types::AccountPage::try_from` builds the value.
    #[derive(Clone)]
    pub struct AccountPage {
        data: Result<::std::vec::Vec<super::Account>, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        AccountPage { data shown, page_info shown, }
    }
    impl Default for AccountPage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountPage {
        /// Sets [`data`](super::AccountPage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<::std::vec::Vec<super::Account>, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::AccountPage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::AccountPage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<AccountPage> for super::AccountPage {
        type Error = super::error::ConversionError;
        fn try_from(value: AccountPage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::AccountPage> for AccountPage {
        fn from(value: super::AccountPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::App`](super::App).
    ///
    /// [`types::App::builder`](super::App::builder) returns it, and `types::App::try_from` builds the value.
    #[derive(Clone)]
    pub struct App {
        auth_type: Result<::std::option::Option<::std::string::String>, String>,
        categories: Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        connect: Result<::std::option::Option<super::AppConnect>, String>,
        custom_fields_json: Result<::std::option::Option<::std::string::String>, String>,
        description: Result<::std::option::Option<::std::string::String>, String>,
        featured_weight: Result<::std::option::Option<i64>, String>,
        id: Result<crate::types::AppId, String>,
        img_src: Result<::std::option::Option<::std::string::String>, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        name_slug: Result<::std::option::Option<crate::types::AppSlug>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        App { auth_type shown, categories shown, connect shown, custom_fields_json shown,
        description shown, featured_weight shown, id shown, img_src shown, name shown,
        name_slug shown, }
    }
    impl Default for App {
        fn default() -> Self {
            Self {
                auth_type: Ok(None),
                categories: Ok(None),
                connect: Ok(None),
                custom_fields_json: Ok(None),
                description: Ok(None),
                featured_weight: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                img_src: Ok(None),
                name: Ok(None),
                name_slug: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl App {
        /// Sets [`auth_type`](super::App::auth_type).
        pub fn auth_type<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.auth_type = optional("auth_type", value);
            self
        }
        /// Sets [`categories`](super::App::categories).
        pub fn categories<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<::std::string::String>, Kind>,
        ) -> Self {
            self.categories = optional("categories", value);
            self
        }
        /// Sets [`connect`](super::App::connect).
        pub fn connect<Kind>(
            mut self,
            value: impl OptionalValue<super::AppConnect, Kind>,
        ) -> Self {
            self.connect = optional("connect", value);
            self
        }
        /// Sets [`custom_fields_json`](super::App::custom_fields_json).
        pub fn custom_fields_json<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.custom_fields_json = optional("custom_fields_json", value);
            self
        }
        /// Sets [`description`](super::App::description).
        pub fn description<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.description = optional("description", value);
            self
        }
        /// Sets [`featured_weight`](super::App::featured_weight).
        pub fn featured_weight<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.featured_weight = optional("featured_weight", value);
            self
        }
        /// Sets [`id`](super::App::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::AppId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`img_src`](super::App::img_src).
        pub fn img_src<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.img_src = optional("img_src", value);
            self
        }
        /// Sets [`name`](super::App::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`name_slug`](super::App::name_slug).
        pub fn name_slug<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::AppSlug, Kind>,
        ) -> Self {
            self.name_slug = optional("name_slug", value);
            self
        }
        /// Sets [`extra`](super::App::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<App> for super::App {
        type Error = super::error::ConversionError;
        fn try_from(value: App) -> Result<Self, Self::Error> {
            Ok(Self {
                auth_type: value.auth_type?,
                categories: value.categories?,
                connect: value.connect?,
                custom_fields_json: value.custom_fields_json?,
                description: value.description?,
                featured_weight: value.featured_weight?,
                id: value.id?,
                img_src: value.img_src?,
                name: value.name?,
                name_slug: value.name_slug?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::App> for App {
        fn from(value: super::App) -> Self {
            Self {
                auth_type: Ok(value.auth_type),
                categories: Ok(value.categories),
                connect: Ok(value.connect),
                custom_fields_json: Ok(value.custom_fields_json),
                description: Ok(value.description),
                featured_weight: Ok(value.featured_weight),
                id: Ok(value.id),
                img_src: Ok(value.img_src),
                name: Ok(value.name),
                name_slug: Ok(value.name_slug),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::AppConnect`](super::AppConnect).
    ///
    /// [`types::AppConnect::builder`](super::AppConnect::builder) returns it, and `types::AppConnect::try_from` builds the value.
    #[derive(Clone)]
    pub struct AppConnect {
        allowed_domains: Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        base_proxy_target_url: Result<
            ::std::option::Option<::std::string::String>,
            String,
        >,
        proxy_enabled: Result<::std::option::Option<bool>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        AppConnect { allowed_domains shown, base_proxy_target_url shown, proxy_enabled
        shown, }
    }
    impl Default for AppConnect {
        fn default() -> Self {
            Self {
                allowed_domains: Ok(None),
                base_proxy_target_url: Ok(None),
                proxy_enabled: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AppConnect {
        /// Sets [`allowed_domains`](super::AppConnect::allowed_domains).
        pub fn allowed_domains<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<::std::string::String>, Kind>,
        ) -> Self {
            self.allowed_domains = optional("allowed_domains", value);
            self
        }
        /// Sets [`base_proxy_target_url`](super::AppConnect::base_proxy_target_url).
        pub fn base_proxy_target_url<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.base_proxy_target_url = optional("base_proxy_target_url", value);
            self
        }
        /// Sets [`proxy_enabled`](super::AppConnect::proxy_enabled).
        pub fn proxy_enabled<Kind>(
            mut self,
            value: impl OptionalValue<bool, Kind>,
        ) -> Self {
            self.proxy_enabled = optional("proxy_enabled", value);
            self
        }
        /// Sets [`extra`](super::AppConnect::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<AppConnect> for super::AppConnect {
        type Error = super::error::ConversionError;
        fn try_from(value: AppConnect) -> Result<Self, Self::Error> {
            Ok(Self {
                allowed_domains: value.allowed_domains?,
                base_proxy_target_url: value.base_proxy_target_url?,
                proxy_enabled: value.proxy_enabled?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::AppConnect> for AppConnect {
        fn from(value: super::AppConnect) -> Self {
            Self {
                allowed_domains: Ok(value.allowed_domains),
                base_proxy_target_url: Ok(value.base_proxy_target_url),
                proxy_enabled: Ok(value.proxy_enabled),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::AppEnvelope`](super::AppEnvelope).
    ///
    /// [`types::AppEnvelope::builder`](super::AppEnvelope::builder) returns it, and `types::AppEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct AppEnvelope {
        data: Result<super::App, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        AppEnvelope { data shown, }
    }
    impl Default for AppEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AppEnvelope {
        /// Sets [`data`](super::AppEnvelope::data). Required.
        pub fn data(mut self, value: impl TryInto<super::App, Error: Display>) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::AppEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<AppEnvelope> for super::AppEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: AppEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::AppEnvelope> for AppEnvelope {
        fn from(value: super::AppEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::AppPage`](super::AppPage).
    ///
    /// [`types::AppPage::builder`](super::AppPage::builder) returns it, and `types::AppPage::try_from` builds the value.
    #[derive(Clone)]
    pub struct AppPage {
        data: Result<::std::vec::Vec<super::App>, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        AppPage { data shown, page_info shown, }
    }
    impl Default for AppPage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AppPage {
        /// Sets [`data`](super::AppPage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<::std::vec::Vec<super::App>, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::AppPage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::AppPage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<AppPage> for super::AppPage {
        type Error = super::error::ConversionError;
        fn try_from(value: AppPage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::AppPage> for AppPage {
        fn from(value: super::AppPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::Component`](super::Component).
    ///
    /// [`types::Component::builder`](super::Component::builder) returns it, and `types::Component::try_from` builds the value.
    #[derive(Clone)]
    pub struct Component {
        code: Result<::std::option::Option<::std::string::String>, String>,
        code_hash: Result<::std::option::Option<::std::string::String>, String>,
        configurable_props: Result<
            ::std::option::Option<::std::vec::Vec<super::ConfigurableProp>>,
            String,
        >,
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        id: Result<crate::types::ComponentId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        updated_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        version: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Component { code sized, code_hash shown, configurable_props shown, created_at
        shown, id shown, name shown, updated_at shown, version shown, }
    }
    impl Default for Component {
        fn default() -> Self {
            Self {
                code: Ok(None),
                code_hash: Ok(None),
                configurable_props: Ok(None),
                created_at: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                updated_at: Ok(None),
                version: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Component {
        /// Sets [`code`](super::Component::code).
        pub fn code<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.code = optional("code", value);
            self
        }
        /// Sets [`code_hash`](super::Component::code_hash).
        pub fn code_hash<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.code_hash = optional("code_hash", value);
            self
        }
        /// Sets [`configurable_props`](super::Component::configurable_props).
        pub fn configurable_props<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<super::ConfigurableProp>, Kind>,
        ) -> Self {
            self.configurable_props = optional("configurable_props", value);
            self
        }
        /// Sets [`created_at`](super::Component::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`id`](super::Component::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::ComponentId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::Component::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`updated_at`](super::Component::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`version`](super::Component::version).
        pub fn version<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.version = optional("version", value);
            self
        }
        /// Sets [`extra`](super::Component::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Component> for super::Component {
        type Error = super::error::ConversionError;
        fn try_from(value: Component) -> Result<Self, Self::Error> {
            Ok(Self {
                code: value.code?,
                code_hash: value.code_hash?,
                configurable_props: value.configurable_props?,
                created_at: value.created_at?,
                id: value.id?,
                name: value.name?,
                updated_at: value.updated_at?,
                version: value.version?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Component> for Component {
        fn from(value: super::Component) -> Self {
            Self {
                code: Ok(value.code),
                code_hash: Ok(value.code_hash),
                configurable_props: Ok(value.configurable_props),
                created_at: Ok(value.created_at),
                id: Ok(value.id),
                name: Ok(value.name),
                updated_at: Ok(value.updated_at),
                version: Ok(value.version),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::ComponentEnvelope`](super::ComponentEnvelope).
    ///
    /// [`types::ComponentEnvelope::builder`](super::ComponentEnvelope::builder) returns it, and `types::ComponentEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct ComponentEnvelope {
        data: Result<super::Component, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        ComponentEnvelope { data shown, }
    }
    impl Default for ComponentEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl ComponentEnvelope {
        /// Sets [`data`](super::ComponentEnvelope::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<super::Component, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::ComponentEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<ComponentEnvelope> for super::ComponentEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: ComponentEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::ComponentEnvelope> for ComponentEnvelope {
        fn from(value: super::ComponentEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::ComponentMatches`](super::ComponentMatches).
    ///
    /// [`types::ComponentMatches::builder`](super::ComponentMatches::builder) returns it, and `types::ComponentMatches::try_from` builds the value.
    #[derive(Clone)]
    pub struct ComponentMatches {
        actions: Result<
            ::std::option::Option<::std::vec::Vec<crate::types::ComponentKey>>,
            String,
        >,
        sources: Result<
            ::std::option::Option<::std::vec::Vec<crate::types::ComponentKey>>,
            String,
        >,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        ComponentMatches { actions shown, sources shown, }
    }
    impl Default for ComponentMatches {
        fn default() -> Self {
            Self {
                actions: Ok(None),
                sources: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl ComponentMatches {
        /// Sets [`actions`](super::ComponentMatches::actions).
        pub fn actions<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<crate::types::ComponentKey>, Kind>,
        ) -> Self {
            self.actions = optional("actions", value);
            self
        }
        /// Sets [`sources`](super::ComponentMatches::sources).
        pub fn sources<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<crate::types::ComponentKey>, Kind>,
        ) -> Self {
            self.sources = optional("sources", value);
            self
        }
        /// Sets [`extra`](super::ComponentMatches::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<ComponentMatches> for super::ComponentMatches {
        type Error = super::error::ConversionError;
        fn try_from(value: ComponentMatches) -> Result<Self, Self::Error> {
            Ok(Self {
                actions: value.actions?,
                sources: value.sources?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::ComponentMatches> for ComponentMatches {
        fn from(value: super::ComponentMatches) -> Self {
            Self {
                actions: Ok(value.actions),
                sources: Ok(value.sources),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::ConfigurableProp`](super::ConfigurableProp).
    ///
    /// [`types::ConfigurableProp::builder`](super::ConfigurableProp::builder) returns it, and `types::ConfigurableProp::try_from` builds the value.
    #[derive(Clone)]
    pub struct ConfigurableProp {
        app: Result<::std::option::Option<::std::string::String>, String>,
        default: Result<::std::option::Option<::serde_json::Value>, String>,
        description: Result<::std::option::Option<::std::string::String>, String>,
        label: Result<::std::option::Option<::std::string::String>, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        type_: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        ConfigurableProp { app shown, default sized, description shown, label shown, name
        shown, type_ shown, }
    }
    impl Default for ConfigurableProp {
        fn default() -> Self {
            Self {
                app: Ok(None),
                default: Ok(None),
                description: Ok(None),
                label: Ok(None),
                name: Ok(None),
                type_: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl ConfigurableProp {
        /// Sets [`app`](super::ConfigurableProp::app).
        pub fn app<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.app = optional("app", value);
            self
        }
        /// Sets [`default`](super::ConfigurableProp::default).
        pub fn default<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.default = optional("default", value);
            self
        }
        /// Sets [`description`](super::ConfigurableProp::description).
        pub fn description<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.description = optional("description", value);
            self
        }
        /// Sets [`label`](super::ConfigurableProp::label).
        pub fn label<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.label = optional("label", value);
            self
        }
        /// Sets [`name`](super::ConfigurableProp::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`type_`](super::ConfigurableProp::type_).
        pub fn type_<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.type_ = optional("type_", value);
            self
        }
        /// Sets [`extra`](super::ConfigurableProp::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<ConfigurableProp> for super::ConfigurableProp {
        type Error = super::error::ConversionError;
        fn try_from(value: ConfigurableProp) -> Result<Self, Self::Error> {
            Ok(Self {
                app: value.app?,
                default: value.default?,
                description: value.description?,
                label: value.label?,
                name: value.name?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::ConfigurableProp> for ConfigurableProp {
        fn from(value: super::ConfigurableProp) -> Self {
            Self {
                app: Ok(value.app),
                default: Ok(value.default),
                description: Ok(value.description),
                label: Ok(value.label),
                name: Ok(value.name),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::CreateComponentRequest`](super::CreateComponentRequest).
    ///
    /// [`types::CreateComponentRequest::builder`](super::CreateComponentRequest::builder) returns it, and `types::CreateComponentRequest::try_from` builds the value.
    #[derive(Clone)]
    pub struct CreateComponentRequest {
        component_code: Result<::std::option::Option<::std::string::String>, String>,
        component_url: Result<::std::option::Option<::std::string::String>, String>,
        exclude: Result<::std::option::Option<crate::types::FieldList>, String>,
        include: Result<::std::option::Option<crate::types::FieldList>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        CreateComponentRequest { component_code sized, component_url shown, exclude
        shown, include shown, }
    }
    impl Default for CreateComponentRequest {
        fn default() -> Self {
            Self {
                component_code: Ok(None),
                component_url: Ok(None),
                exclude: Ok(None),
                include: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateComponentRequest {
        /// Sets [`component_code`](super::CreateComponentRequest::component_code).
        pub fn component_code<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_code = optional("component_code", value);
            self
        }
        /// Sets [`component_url`](super::CreateComponentRequest::component_url).
        pub fn component_url<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_url = optional("component_url", value);
            self
        }
        /// Sets [`exclude`](super::CreateComponentRequest::exclude).
        pub fn exclude<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::FieldList, Kind>,
        ) -> Self {
            self.exclude = optional("exclude", value);
            self
        }
        /// Sets [`include`](super::CreateComponentRequest::include).
        pub fn include<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::FieldList, Kind>,
        ) -> Self {
            self.include = optional("include", value);
            self
        }
        /// Sets [`extra`](super::CreateComponentRequest::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<CreateComponentRequest> for super::CreateComponentRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateComponentRequest) -> Result<Self, Self::Error> {
            Ok(Self {
                component_code: value.component_code?,
                component_url: value.component_url?,
                exclude: value.exclude?,
                include: value.include?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::CreateComponentRequest> for CreateComponentRequest {
        fn from(value: super::CreateComponentRequest) -> Self {
            Self {
                component_code: Ok(value.component_code),
                component_url: Ok(value.component_url),
                exclude: Ok(value.exclude),
                include: Ok(value.include),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::CreateOAuthTokenRequest`](super::CreateOAuthTokenRequest).
    ///
    /// [`types::CreateOAuthTokenRequest::builder`](super::CreateOAuthTokenRequest::builder) returns it, and `types::CreateOAuthTokenRequest::try_from` builds the value.
    #[derive(Clone)]
    pub struct CreateOAuthTokenRequest {
        client_id: Result<::std::string::String, String>,
        client_secret: Result<::std::string::String, String>,
        grant_type: Result<crate::types::OAuthGrantType, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    impl ::std::fmt::Debug for CreateOAuthTokenRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CreateOAuthTokenRequest").finish_non_exhaustive()
        }
    }
    impl Default for CreateOAuthTokenRequest {
        fn default() -> Self {
            Self {
                client_id: Err("`client_id` is required and was not given".to_owned()),
                client_secret: Err(
                    "`client_secret` is required and was not given".to_owned(),
                ),
                grant_type: Err("`grant_type` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateOAuthTokenRequest {
        /// Sets [`client_id`](super::CreateOAuthTokenRequest::client_id). Required.
        pub fn client_id(
            mut self,
            value: impl TryInto<::std::string::String, Error: Display>,
        ) -> Self {
            self.client_id = required("client_id", value);
            self
        }
        /// Sets [`client_secret`](super::CreateOAuthTokenRequest::client_secret). Required.
        pub fn client_secret(
            mut self,
            value: impl TryInto<::std::string::String, Error: Display>,
        ) -> Self {
            self.client_secret = required("client_secret", value);
            self
        }
        /// Sets [`grant_type`](super::CreateOAuthTokenRequest::grant_type). Required.
        pub fn grant_type(
            mut self,
            value: impl TryInto<crate::types::OAuthGrantType, Error: Display>,
        ) -> Self {
            self.grant_type = required("grant_type", value);
            self
        }
        /// Sets [`extra`](super::CreateOAuthTokenRequest::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<CreateOAuthTokenRequest> for super::CreateOAuthTokenRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateOAuthTokenRequest) -> Result<Self, Self::Error> {
            Ok(Self {
                client_id: value.client_id?,
                client_secret: value.client_secret?,
                grant_type: value.grant_type?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::CreateOAuthTokenRequest> for CreateOAuthTokenRequest {
        fn from(value: super::CreateOAuthTokenRequest) -> Self {
            Self {
                client_id: Ok(value.client_id),
                client_secret: Ok(value.client_secret),
                grant_type: Ok(value.grant_type),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::CreateSourceRequest`](super::CreateSourceRequest).
    ///
    /// [`types::CreateSourceRequest::builder`](super::CreateSourceRequest::builder) returns it, and `types::CreateSourceRequest::try_from` builds the value.
    #[derive(Clone)]
    pub struct CreateSourceRequest {
        component_code: Result<::std::option::Option<::std::string::String>, String>,
        component_id: Result<::std::option::Option<crate::types::ComponentId>, String>,
        component_url: Result<::std::option::Option<::std::string::String>, String>,
        configured_props: Result<::std::option::Option<super::ConfiguredProps>, String>,
        exclude: Result<::std::option::Option<crate::types::FieldList>, String>,
        include: Result<::std::option::Option<crate::types::FieldList>, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        CreateSourceRequest { component_code sized, component_id shown, component_url
        shown, configured_props shown, exclude shown, include shown, name shown, }
    }
    impl Default for CreateSourceRequest {
        fn default() -> Self {
            Self {
                component_code: Ok(None),
                component_id: Ok(None),
                component_url: Ok(None),
                configured_props: Ok(None),
                exclude: Ok(None),
                include: Ok(None),
                name: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateSourceRequest {
        /// Sets [`component_code`](super::CreateSourceRequest::component_code).
        pub fn component_code<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_code = optional("component_code", value);
            self
        }
        /// Sets [`component_id`](super::CreateSourceRequest::component_id).
        pub fn component_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::ComponentId, Kind>,
        ) -> Self {
            self.component_id = optional("component_id", value);
            self
        }
        /// Sets [`component_url`](super::CreateSourceRequest::component_url).
        pub fn component_url<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_url = optional("component_url", value);
            self
        }
        /// Sets [`configured_props`](super::CreateSourceRequest::configured_props).
        pub fn configured_props<Kind>(
            mut self,
            value: impl OptionalValue<super::ConfiguredProps, Kind>,
        ) -> Self {
            self.configured_props = optional("configured_props", value);
            self
        }
        /// Sets [`exclude`](super::CreateSourceRequest::exclude).
        pub fn exclude<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::FieldList, Kind>,
        ) -> Self {
            self.exclude = optional("exclude", value);
            self
        }
        /// Sets [`include`](super::CreateSourceRequest::include).
        pub fn include<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::FieldList, Kind>,
        ) -> Self {
            self.include = optional("include", value);
            self
        }
        /// Sets [`name`](super::CreateSourceRequest::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`extra`](super::CreateSourceRequest::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<CreateSourceRequest> for super::CreateSourceRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateSourceRequest) -> Result<Self, Self::Error> {
            Ok(Self {
                component_code: value.component_code?,
                component_id: value.component_id?,
                component_url: value.component_url?,
                configured_props: value.configured_props?,
                exclude: value.exclude?,
                include: value.include?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::CreateSourceRequest> for CreateSourceRequest {
        fn from(value: super::CreateSourceRequest) -> Self {
            Self {
                component_code: Ok(value.component_code),
                component_id: Ok(value.component_id),
                component_url: Ok(value.component_url),
                configured_props: Ok(value.configured_props),
                exclude: Ok(value.exclude),
                include: Ok(value.include),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::CreateWorkflowRequest`](super::CreateWorkflowRequest).
    ///
    /// [`types::CreateWorkflowRequest::builder`](super::CreateWorkflowRequest::builder) returns it, and `types::CreateWorkflowRequest::try_from` builds the value.
    #[derive(Clone)]
    pub struct CreateWorkflowRequest {
        exclude: Result<::std::option::Option<crate::types::FieldList>, String>,
        include: Result<::std::option::Option<crate::types::FieldList>, String>,
        org_id: Result<crate::types::WorkspaceId, String>,
        project_id: Result<crate::types::ProjectId, String>,
        settings: Result<::std::option::Option<super::CreateWorkflowSettings>, String>,
        steps: Result<
            ::std::option::Option<::std::vec::Vec<super::CreateWorkflowStep>>,
            String,
        >,
        template_id: Result<crate::types::TemplateId, String>,
        triggers: Result<
            ::std::option::Option<::std::vec::Vec<super::CreateWorkflowTrigger>>,
            String,
        >,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        CreateWorkflowRequest { exclude shown, include shown, org_id shown, project_id
        shown, settings shown, steps shown, template_id shown, triggers shown, }
    }
    impl Default for CreateWorkflowRequest {
        fn default() -> Self {
            Self {
                exclude: Ok(None),
                include: Ok(None),
                org_id: Err("`org_id` is required and was not given".to_owned()),
                project_id: Err("`project_id` is required and was not given".to_owned()),
                settings: Ok(None),
                steps: Ok(None),
                template_id: Err(
                    "`template_id` is required and was not given".to_owned(),
                ),
                triggers: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowRequest {
        /// Sets [`exclude`](super::CreateWorkflowRequest::exclude).
        pub fn exclude<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::FieldList, Kind>,
        ) -> Self {
            self.exclude = optional("exclude", value);
            self
        }
        /// Sets [`include`](super::CreateWorkflowRequest::include).
        pub fn include<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::FieldList, Kind>,
        ) -> Self {
            self.include = optional("include", value);
            self
        }
        /// Sets [`org_id`](super::CreateWorkflowRequest::org_id). Required.
        pub fn org_id(
            mut self,
            value: impl TryInto<crate::types::WorkspaceId, Error: Display>,
        ) -> Self {
            self.org_id = required("org_id", value);
            self
        }
        /// Sets [`project_id`](super::CreateWorkflowRequest::project_id). Required.
        pub fn project_id(
            mut self,
            value: impl TryInto<crate::types::ProjectId, Error: Display>,
        ) -> Self {
            self.project_id = required("project_id", value);
            self
        }
        /// Sets [`settings`](super::CreateWorkflowRequest::settings).
        pub fn settings<Kind>(
            mut self,
            value: impl OptionalValue<super::CreateWorkflowSettings, Kind>,
        ) -> Self {
            self.settings = optional("settings", value);
            self
        }
        /// Sets [`steps`](super::CreateWorkflowRequest::steps).
        pub fn steps<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<super::CreateWorkflowStep>, Kind>,
        ) -> Self {
            self.steps = optional("steps", value);
            self
        }
        /// Sets [`template_id`](super::CreateWorkflowRequest::template_id). Required.
        pub fn template_id(
            mut self,
            value: impl TryInto<crate::types::TemplateId, Error: Display>,
        ) -> Self {
            self.template_id = required("template_id", value);
            self
        }
        /// Sets [`triggers`](super::CreateWorkflowRequest::triggers).
        pub fn triggers<Kind>(
            mut self,
            value: impl OptionalValue<
                ::std::vec::Vec<super::CreateWorkflowTrigger>,
                Kind,
            >,
        ) -> Self {
            self.triggers = optional("triggers", value);
            self
        }
        /// Sets [`extra`](super::CreateWorkflowRequest::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<CreateWorkflowRequest> for super::CreateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateWorkflowRequest) -> Result<Self, Self::Error> {
            Ok(Self {
                exclude: value.exclude?,
                include: value.include?,
                org_id: value.org_id?,
                project_id: value.project_id?,
                settings: value.settings?,
                steps: value.steps?,
                template_id: value.template_id?,
                triggers: value.triggers?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::CreateWorkflowRequest> for CreateWorkflowRequest {
        fn from(value: super::CreateWorkflowRequest) -> Self {
            Self {
                exclude: Ok(value.exclude),
                include: Ok(value.include),
                org_id: Ok(value.org_id),
                project_id: Ok(value.project_id),
                settings: Ok(value.settings),
                steps: Ok(value.steps),
                template_id: Ok(value.template_id),
                triggers: Ok(value.triggers),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::CreateWorkflowSettings`](super::CreateWorkflowSettings).
    ///
    /// [`types::CreateWorkflowSettings::builder`](super::CreateWorkflowSettings::builder) returns it, and `types::CreateWorkflowSettings::try_from` builds the value.
    #[derive(Clone)]
    pub struct CreateWorkflowSettings {
        auto_deploy: Result<::std::option::Option<bool>, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        CreateWorkflowSettings { auto_deploy shown, name shown, }
    }
    impl Default for CreateWorkflowSettings {
        fn default() -> Self {
            Self {
                auto_deploy: Ok(None),
                name: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowSettings {
        /// Sets [`auto_deploy`](super::CreateWorkflowSettings::auto_deploy).
        pub fn auto_deploy<Kind>(
            mut self,
            value: impl OptionalValue<bool, Kind>,
        ) -> Self {
            self.auto_deploy = optional("auto_deploy", value);
            self
        }
        /// Sets [`name`](super::CreateWorkflowSettings::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`extra`](super::CreateWorkflowSettings::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<CreateWorkflowSettings> for super::CreateWorkflowSettings {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateWorkflowSettings) -> Result<Self, Self::Error> {
            Ok(Self {
                auto_deploy: value.auto_deploy?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::CreateWorkflowSettings> for CreateWorkflowSettings {
        fn from(value: super::CreateWorkflowSettings) -> Self {
            Self {
                auto_deploy: Ok(value.auto_deploy),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::CreateWorkflowStep`](super::CreateWorkflowStep).
    ///
    /// [`types::CreateWorkflowStep::builder`](super::CreateWorkflowStep::builder) returns it, and `types::CreateWorkflowStep::try_from` builds the value.
    #[derive(Clone)]
    pub struct CreateWorkflowStep {
        namespace: Result<::std::option::Option<::std::string::String>, String>,
        props: Result<::std::option::Option<super::ConfiguredProps>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        CreateWorkflowStep { namespace shown, props shown, }
    }
    impl Default for CreateWorkflowStep {
        fn default() -> Self {
            Self {
                namespace: Ok(None),
                props: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowStep {
        /// Sets [`namespace`](super::CreateWorkflowStep::namespace).
        pub fn namespace<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.namespace = optional("namespace", value);
            self
        }
        /// Sets [`props`](super::CreateWorkflowStep::props).
        pub fn props<Kind>(
            mut self,
            value: impl OptionalValue<super::ConfiguredProps, Kind>,
        ) -> Self {
            self.props = optional("props", value);
            self
        }
        /// Sets [`extra`](super::CreateWorkflowStep::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<CreateWorkflowStep> for super::CreateWorkflowStep {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateWorkflowStep) -> Result<Self, Self::Error> {
            Ok(Self {
                namespace: value.namespace?,
                props: value.props?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::CreateWorkflowStep> for CreateWorkflowStep {
        fn from(value: super::CreateWorkflowStep) -> Self {
            Self {
                namespace: Ok(value.namespace),
                props: Ok(value.props),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::CreateWorkflowTrigger`](super::CreateWorkflowTrigger).
    ///
    /// [`types::CreateWorkflowTrigger::builder`](super::CreateWorkflowTrigger::builder) returns it, and `types::CreateWorkflowTrigger::try_from` builds the value.
    #[derive(Clone)]
    pub struct CreateWorkflowTrigger {
        props: Result<::std::option::Option<super::ConfiguredProps>, String>,
        type_: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        CreateWorkflowTrigger { props shown, type_ shown, }
    }
    impl Default for CreateWorkflowTrigger {
        fn default() -> Self {
            Self {
                props: Ok(None),
                type_: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowTrigger {
        /// Sets [`props`](super::CreateWorkflowTrigger::props).
        pub fn props<Kind>(
            mut self,
            value: impl OptionalValue<super::ConfiguredProps, Kind>,
        ) -> Self {
            self.props = optional("props", value);
            self
        }
        /// Sets [`type_`](super::CreateWorkflowTrigger::type_).
        pub fn type_<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.type_ = optional("type_", value);
            self
        }
        /// Sets [`extra`](super::CreateWorkflowTrigger::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<CreateWorkflowTrigger> for super::CreateWorkflowTrigger {
        type Error = super::error::ConversionError;
        fn try_from(value: CreateWorkflowTrigger) -> Result<Self, Self::Error> {
            Ok(Self {
                props: value.props?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::CreateWorkflowTrigger> for CreateWorkflowTrigger {
        fn from(value: super::CreateWorkflowTrigger) -> Self {
            Self {
                props: Ok(value.props),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::EmailTrigger`](super::EmailTrigger).
    ///
    /// [`types::EmailTrigger::builder`](super::EmailTrigger::builder) returns it, and `types::EmailTrigger::try_from` builds the value.
    #[derive(Clone)]
    pub struct EmailTrigger {
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        email_address: Result<::std::option::Option<::std::string::String>, String>,
        id: Result<crate::types::EmailTriggerId, String>,
        updated_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        EmailTrigger { created_at shown, email_address shown, id shown, updated_at shown,
        }
    }
    impl Default for EmailTrigger {
        fn default() -> Self {
            Self {
                created_at: Ok(None),
                email_address: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                updated_at: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EmailTrigger {
        /// Sets [`created_at`](super::EmailTrigger::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`email_address`](super::EmailTrigger::email_address).
        pub fn email_address<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.email_address = optional("email_address", value);
            self
        }
        /// Sets [`id`](super::EmailTrigger::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::EmailTriggerId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`updated_at`](super::EmailTrigger::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`extra`](super::EmailTrigger::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<EmailTrigger> for super::EmailTrigger {
        type Error = super::error::ConversionError;
        fn try_from(value: EmailTrigger) -> Result<Self, Self::Error> {
            Ok(Self {
                created_at: value.created_at?,
                email_address: value.email_address?,
                id: value.id?,
                updated_at: value.updated_at?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::EmailTrigger> for EmailTrigger {
        fn from(value: super::EmailTrigger) -> Self {
            Self {
                created_at: Ok(value.created_at),
                email_address: Ok(value.email_address),
                id: Ok(value.id),
                updated_at: Ok(value.updated_at),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::EmittedEvent`](super::EmittedEvent).
    ///
    /// [`types::EmittedEvent::builder`](super::EmittedEvent::builder) returns it, and `types::EmittedEvent::try_from` builds the value.
    #[derive(Clone)]
    pub struct EmittedEvent {
        event: Result<::std::option::Option<::serde_json::Value>, String>,
        id: Result<crate::types::EventId, String>,
        indexed_at_ms: Result<
            ::std::option::Option<crate::types::EpochMilliseconds>,
            String,
        >,
        metadata: Result<::std::option::Option<super::EventMetadata>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        EmittedEvent { event sized, id shown, indexed_at_ms shown, metadata shown, }
    }
    impl Default for EmittedEvent {
        fn default() -> Self {
            Self {
                event: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                indexed_at_ms: Ok(None),
                metadata: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EmittedEvent {
        /// Sets [`event`](super::EmittedEvent::event).
        pub fn event<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.event = optional("event", value);
            self
        }
        /// Sets [`id`](super::EmittedEvent::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::EventId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`indexed_at_ms`](super::EmittedEvent::indexed_at_ms).
        pub fn indexed_at_ms<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochMilliseconds, Kind>,
        ) -> Self {
            self.indexed_at_ms = optional("indexed_at_ms", value);
            self
        }
        /// Sets [`metadata`](super::EmittedEvent::metadata).
        pub fn metadata<Kind>(
            mut self,
            value: impl OptionalValue<super::EventMetadata, Kind>,
        ) -> Self {
            self.metadata = optional("metadata", value);
            self
        }
        /// Sets [`extra`](super::EmittedEvent::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<EmittedEvent> for super::EmittedEvent {
        type Error = super::error::ConversionError;
        fn try_from(value: EmittedEvent) -> Result<Self, Self::Error> {
            Ok(Self {
                event: value.event?,
                id: value.id?,
                indexed_at_ms: value.indexed_at_ms?,
                metadata: value.metadata?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::EmittedEvent> for EmittedEvent {
        fn from(value: super::EmittedEvent) -> Self {
            Self {
                event: Ok(value.event),
                id: Ok(value.id),
                indexed_at_ms: Ok(value.indexed_at_ms),
                metadata: Ok(value.metadata),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::EmittedEventPage`](super::EmittedEventPage).
    ///
    /// [`types::EmittedEventPage::builder`](super::EmittedEventPage::builder) returns it, and `types::EmittedEventPage::try_from` builds the value.
    #[derive(Clone)]
    pub struct EmittedEventPage {
        data: Result<::std::vec::Vec<super::EmittedEvent>, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        EmittedEventPage { data shown, page_info shown, }
    }
    impl Default for EmittedEventPage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EmittedEventPage {
        /// Sets [`data`](super::EmittedEventPage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<::std::vec::Vec<super::EmittedEvent>, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::EmittedEventPage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::EmittedEventPage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<EmittedEventPage> for super::EmittedEventPage {
        type Error = super::error::ConversionError;
        fn try_from(value: EmittedEventPage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::EmittedEventPage> for EmittedEventPage {
        fn from(value: super::EmittedEventPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::EventMetadata`](super::EventMetadata).
    ///
    /// [`types::EventMetadata::builder`](super::EventMetadata::builder) returns it, and `types::EventMetadata::try_from` builds the value.
    #[derive(Clone)]
    pub struct EventMetadata {
        emit_id: Result<::std::option::Option<::std::string::String>, String>,
        emitter_id: Result<::std::option::Option<crate::types::EmitterId>, String>,
        name: Result<::std::option::Option<crate::types::EventName>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        EventMetadata { emit_id shown, emitter_id shown, name shown, }
    }
    impl Default for EventMetadata {
        fn default() -> Self {
            Self {
                emit_id: Ok(None),
                emitter_id: Ok(None),
                name: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EventMetadata {
        /// Sets [`emit_id`](super::EventMetadata::emit_id).
        pub fn emit_id<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.emit_id = optional("emit_id", value);
            self
        }
        /// Sets [`emitter_id`](super::EventMetadata::emitter_id).
        pub fn emitter_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EmitterId, Kind>,
        ) -> Self {
            self.emitter_id = optional("emitter_id", value);
            self
        }
        /// Sets [`name`](super::EventMetadata::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EventName, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`extra`](super::EventMetadata::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<EventMetadata> for super::EventMetadata {
        type Error = super::error::ConversionError;
        fn try_from(value: EventMetadata) -> Result<Self, Self::Error> {
            Ok(Self {
                emit_id: value.emit_id?,
                emitter_id: value.emitter_id?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::EventMetadata> for EventMetadata {
        fn from(value: super::EventMetadata) -> Self {
            Self {
                emit_id: Ok(value.emit_id),
                emitter_id: Ok(value.emitter_id),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::HttpTrigger`](super::HttpTrigger).
    ///
    /// [`types::HttpTrigger::builder`](super::HttpTrigger::builder) returns it, and `types::HttpTrigger::try_from` builds the value.
    #[derive(Clone)]
    pub struct HttpTrigger {
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        custom_response: Result<::std::option::Option<bool>, String>,
        endpoint_url: Result<::std::option::Option<::std::string::String>, String>,
        id: Result<crate::types::HttpTriggerId, String>,
        key: Result<::std::option::Option<::std::string::String>, String>,
        updated_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        HttpTrigger { created_at shown, custom_response shown, endpoint_url shown, id
        shown, key shown, updated_at shown, }
    }
    impl Default for HttpTrigger {
        fn default() -> Self {
            Self {
                created_at: Ok(None),
                custom_response: Ok(None),
                endpoint_url: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                key: Ok(None),
                updated_at: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl HttpTrigger {
        /// Sets [`created_at`](super::HttpTrigger::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`custom_response`](super::HttpTrigger::custom_response).
        pub fn custom_response<Kind>(
            mut self,
            value: impl OptionalValue<bool, Kind>,
        ) -> Self {
            self.custom_response = optional("custom_response", value);
            self
        }
        /// Sets [`endpoint_url`](super::HttpTrigger::endpoint_url).
        pub fn endpoint_url<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.endpoint_url = optional("endpoint_url", value);
            self
        }
        /// Sets [`id`](super::HttpTrigger::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::HttpTriggerId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`key`](super::HttpTrigger::key).
        pub fn key<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.key = optional("key", value);
            self
        }
        /// Sets [`updated_at`](super::HttpTrigger::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`extra`](super::HttpTrigger::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<HttpTrigger> for super::HttpTrigger {
        type Error = super::error::ConversionError;
        fn try_from(value: HttpTrigger) -> Result<Self, Self::Error> {
            Ok(Self {
                created_at: value.created_at?,
                custom_response: value.custom_response?,
                endpoint_url: value.endpoint_url?,
                id: value.id?,
                key: value.key?,
                updated_at: value.updated_at?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::HttpTrigger> for HttpTrigger {
        fn from(value: super::HttpTrigger) -> Self {
            Self {
                created_at: Ok(value.created_at),
                custom_response: Ok(value.custom_response),
                endpoint_url: Ok(value.endpoint_url),
                id: Ok(value.id),
                key: Ok(value.key),
                updated_at: Ok(value.updated_at),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::OAuthToken`](super::OAuthToken).
    ///
    /// [`types::OAuthToken::builder`](super::OAuthToken::builder) returns it, and `types::OAuthToken::try_from` builds the value.
    #[derive(Clone)]
    pub struct OAuthToken {
        access_token: Result<::std::option::Option<::std::string::String>, String>,
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        expires_in: Result<::std::option::Option<i64>, String>,
        token_type: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    impl ::std::fmt::Debug for OAuthToken {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("OAuthToken").finish_non_exhaustive()
        }
    }
    impl Default for OAuthToken {
        fn default() -> Self {
            Self {
                access_token: Ok(None),
                created_at: Ok(None),
                expires_in: Ok(None),
                token_type: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl OAuthToken {
        /// Sets [`access_token`](super::OAuthToken::access_token).
        pub fn access_token<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.access_token = optional("access_token", value);
            self
        }
        /// Sets [`created_at`](super::OAuthToken::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`expires_in`](super::OAuthToken::expires_in).
        pub fn expires_in<Kind>(mut self, value: impl OptionalValue<i64, Kind>) -> Self {
            self.expires_in = optional("expires_in", value);
            self
        }
        /// Sets [`token_type`](super::OAuthToken::token_type).
        pub fn token_type<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.token_type = optional("token_type", value);
            self
        }
        /// Sets [`extra`](super::OAuthToken::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<OAuthToken> for super::OAuthToken {
        type Error = super::error::ConversionError;
        fn try_from(value: OAuthToken) -> Result<Self, Self::Error> {
            Ok(Self {
                access_token: value.access_token?,
                created_at: value.created_at?,
                expires_in: value.expires_in?,
                token_type: value.token_type?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::OAuthToken> for OAuthToken {
        fn from(value: super::OAuthToken) -> Self {
            Self {
                access_token: Ok(value.access_token),
                created_at: Ok(value.created_at),
                expires_in: Ok(value.expires_in),
                token_type: Ok(value.token_type),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::PageInfo`](super::PageInfo).
    ///
    /// [`types::PageInfo::builder`](super::PageInfo::builder) returns it, and `types::PageInfo::try_from` builds the value.
    #[derive(Clone)]
    pub struct PageInfo {
        count: Result<::std::option::Option<i64>, String>,
        end_cursor: Result<::std::option::Option<::std::string::String>, String>,
        start_cursor: Result<::std::option::Option<::std::string::String>, String>,
        total_count: Result<::std::option::Option<i64>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        PageInfo { count shown, end_cursor shown, start_cursor shown, total_count shown,
        }
    }
    impl Default for PageInfo {
        fn default() -> Self {
            Self {
                count: Ok(None),
                end_cursor: Ok(None),
                start_cursor: Ok(None),
                total_count: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl PageInfo {
        /// Sets [`count`](super::PageInfo::count).
        pub fn count<Kind>(mut self, value: impl OptionalValue<i64, Kind>) -> Self {
            self.count = optional("count", value);
            self
        }
        /// Sets [`end_cursor`](super::PageInfo::end_cursor).
        pub fn end_cursor<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.end_cursor = optional("end_cursor", value);
            self
        }
        /// Sets [`start_cursor`](super::PageInfo::start_cursor).
        pub fn start_cursor<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.start_cursor = optional("start_cursor", value);
            self
        }
        /// Sets [`total_count`](super::PageInfo::total_count).
        pub fn total_count<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.total_count = optional("total_count", value);
            self
        }
        /// Sets [`extra`](super::PageInfo::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<PageInfo> for super::PageInfo {
        type Error = super::error::ConversionError;
        fn try_from(value: PageInfo) -> Result<Self, Self::Error> {
            Ok(Self {
                count: value.count?,
                end_cursor: value.end_cursor?,
                start_cursor: value.start_cursor?,
                total_count: value.total_count?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::PageInfo> for PageInfo {
        fn from(value: super::PageInfo) -> Self {
            Self {
                count: Ok(value.count),
                end_cursor: Ok(value.end_cursor),
                start_cursor: Ok(value.start_cursor),
                total_count: Ok(value.total_count),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::Project`](super::Project).
    ///
    /// [`types::Project::builder`](super::Project::builder) returns it, and `types::Project::try_from` builds the value.
    #[derive(Clone)]
    pub struct Project {
        allow_support: Result<::std::option::Option<bool>, String>,
        created_at: Result<::std::option::Option<crate::types::DateTime>, String>,
        exceptions: Result<::std::option::Option<::serde_json::Value>, String>,
        hid: Result<::std::option::Option<crate::types::ProjectId>, String>,
        id: Result<crate::types::ProjectId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        org_id: Result<::std::option::Option<i64>, String>,
        repository_id: Result<::std::option::Option<::serde_json::Value>, String>,
        repository_path: Result<::std::option::Option<::serde_json::Value>, String>,
        updated_at: Result<::std::option::Option<crate::types::DateTime>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Project { allow_support shown, created_at shown, exceptions sized, hid shown, id
        shown, name shown, org_id shown, repository_id sized, repository_path sized,
        updated_at shown, }
    }
    impl Default for Project {
        fn default() -> Self {
            Self {
                allow_support: Ok(None),
                created_at: Ok(None),
                exceptions: Ok(None),
                hid: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                org_id: Ok(None),
                repository_id: Ok(None),
                repository_path: Ok(None),
                updated_at: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Project {
        /// Sets [`allow_support`](super::Project::allow_support).
        pub fn allow_support<Kind>(
            mut self,
            value: impl OptionalValue<bool, Kind>,
        ) -> Self {
            self.allow_support = optional("allow_support", value);
            self
        }
        /// Sets [`created_at`](super::Project::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DateTime, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`exceptions`](super::Project::exceptions).
        pub fn exceptions<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.exceptions = optional("exceptions", value);
            self
        }
        /// Sets [`hid`](super::Project::hid).
        pub fn hid<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::ProjectId, Kind>,
        ) -> Self {
            self.hid = optional("hid", value);
            self
        }
        /// Sets [`id`](super::Project::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::ProjectId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::Project::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`org_id`](super::Project::org_id).
        pub fn org_id<Kind>(mut self, value: impl OptionalValue<i64, Kind>) -> Self {
            self.org_id = optional("org_id", value);
            self
        }
        /// Sets [`repository_id`](super::Project::repository_id).
        pub fn repository_id<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.repository_id = optional("repository_id", value);
            self
        }
        /// Sets [`repository_path`](super::Project::repository_path).
        pub fn repository_path<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.repository_path = optional("repository_path", value);
            self
        }
        /// Sets [`updated_at`](super::Project::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DateTime, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`extra`](super::Project::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Project> for super::Project {
        type Error = super::error::ConversionError;
        fn try_from(value: Project) -> Result<Self, Self::Error> {
            Ok(Self {
                allow_support: value.allow_support?,
                created_at: value.created_at?,
                exceptions: value.exceptions?,
                hid: value.hid?,
                id: value.id?,
                name: value.name?,
                org_id: value.org_id?,
                repository_id: value.repository_id?,
                repository_path: value.repository_path?,
                updated_at: value.updated_at?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Project> for Project {
        fn from(value: super::Project) -> Self {
            Self {
                allow_support: Ok(value.allow_support),
                created_at: Ok(value.created_at),
                exceptions: Ok(value.exceptions),
                hid: Ok(value.hid),
                id: Ok(value.id),
                name: Ok(value.name),
                org_id: Ok(value.org_id),
                repository_id: Ok(value.repository_id),
                repository_path: Ok(value.repository_path),
                updated_at: Ok(value.updated_at),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::ProjectPage`](super::ProjectPage).
    ///
    /// [`types::ProjectPage::builder`](super::ProjectPage::builder) returns it, and `types::ProjectPage::try_from` builds the value.
    #[derive(Clone)]
    pub struct ProjectPage {
        data: Result<::std::vec::Vec<super::Project>, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        ProjectPage { data shown, page_info shown, }
    }
    impl Default for ProjectPage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl ProjectPage {
        /// Sets [`data`](super::ProjectPage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<::std::vec::Vec<super::Project>, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::ProjectPage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::ProjectPage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<ProjectPage> for super::ProjectPage {
        type Error = super::error::ConversionError;
        fn try_from(value: ProjectPage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::ProjectPage> for ProjectPage {
        fn from(value: super::ProjectPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::RevokeOAuthTokenRequest`](super::RevokeOAuthTokenRequest).
    ///
    /// [`types::RevokeOAuthTokenRequest::builder`](super::RevokeOAuthTokenRequest::builder) returns it, and `types::RevokeOAuthTokenRequest::try_from` builds the value.
    #[derive(Clone)]
    pub struct RevokeOAuthTokenRequest {
        client_id: Result<::std::string::String, String>,
        client_secret: Result<::std::string::String, String>,
        token: Result<::std::string::String, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    impl ::std::fmt::Debug for RevokeOAuthTokenRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("RevokeOAuthTokenRequest").finish_non_exhaustive()
        }
    }
    impl Default for RevokeOAuthTokenRequest {
        fn default() -> Self {
            Self {
                client_id: Err("`client_id` is required and was not given".to_owned()),
                client_secret: Err(
                    "`client_secret` is required and was not given".to_owned(),
                ),
                token: Err("`token` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl RevokeOAuthTokenRequest {
        /// Sets [`client_id`](super::RevokeOAuthTokenRequest::client_id). Required.
        pub fn client_id(
            mut self,
            value: impl TryInto<::std::string::String, Error: Display>,
        ) -> Self {
            self.client_id = required("client_id", value);
            self
        }
        /// Sets [`client_secret`](super::RevokeOAuthTokenRequest::client_secret). Required.
        pub fn client_secret(
            mut self,
            value: impl TryInto<::std::string::String, Error: Display>,
        ) -> Self {
            self.client_secret = required("client_secret", value);
            self
        }
        /// Sets [`token`](super::RevokeOAuthTokenRequest::token). Required.
        pub fn token(
            mut self,
            value: impl TryInto<::std::string::String, Error: Display>,
        ) -> Self {
            self.token = required("token", value);
            self
        }
        /// Sets [`extra`](super::RevokeOAuthTokenRequest::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<RevokeOAuthTokenRequest> for super::RevokeOAuthTokenRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: RevokeOAuthTokenRequest) -> Result<Self, Self::Error> {
            Ok(Self {
                client_id: value.client_id?,
                client_secret: value.client_secret?,
                token: value.token?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::RevokeOAuthTokenRequest> for RevokeOAuthTokenRequest {
        fn from(value: super::RevokeOAuthTokenRequest) -> Self {
            Self {
                client_id: Ok(value.client_id),
                client_secret: Ok(value.client_secret),
                token: Ok(value.token),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::SavedComponent`](super::SavedComponent).
    ///
    /// [`types::SavedComponent::builder`](super::SavedComponent::builder) returns it, and `types::SavedComponent::try_from` builds the value.
    #[derive(Clone)]
    pub struct SavedComponent {
        apps: Result<
            ::std::option::Option<::std::vec::Vec<super::SavedComponentApp>>,
            String,
        >,
        code: Result<::std::option::Option<::std::string::String>, String>,
        code_hash: Result<::std::option::Option<::std::string::String>, String>,
        configurable_props: Result<
            ::std::option::Option<::std::vec::Vec<super::ConfigurableProp>>,
            String,
        >,
        description: Result<::std::option::Option<::std::string::String>, String>,
        entry_path: Result<::std::option::Option<::serde_json::Value>, String>,
        id: Result<crate::types::ComponentId, String>,
        key: Result<::std::option::Option<::std::string::String>, String>,
        version: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        SavedComponent { apps shown, code sized, code_hash shown, configurable_props
        shown, description shown, entry_path sized, id shown, key shown, version shown, }
    }
    impl Default for SavedComponent {
        fn default() -> Self {
            Self {
                apps: Ok(None),
                code: Ok(None),
                code_hash: Ok(None),
                configurable_props: Ok(None),
                description: Ok(None),
                entry_path: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                key: Ok(None),
                version: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SavedComponent {
        /// Sets [`apps`](super::SavedComponent::apps).
        pub fn apps<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<super::SavedComponentApp>, Kind>,
        ) -> Self {
            self.apps = optional("apps", value);
            self
        }
        /// Sets [`code`](super::SavedComponent::code).
        pub fn code<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.code = optional("code", value);
            self
        }
        /// Sets [`code_hash`](super::SavedComponent::code_hash).
        pub fn code_hash<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.code_hash = optional("code_hash", value);
            self
        }
        /// Sets [`configurable_props`](super::SavedComponent::configurable_props).
        pub fn configurable_props<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<super::ConfigurableProp>, Kind>,
        ) -> Self {
            self.configurable_props = optional("configurable_props", value);
            self
        }
        /// Sets [`description`](super::SavedComponent::description).
        pub fn description<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.description = optional("description", value);
            self
        }
        /// Sets [`entry_path`](super::SavedComponent::entry_path).
        pub fn entry_path<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.entry_path = optional("entry_path", value);
            self
        }
        /// Sets [`id`](super::SavedComponent::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::ComponentId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`key`](super::SavedComponent::key).
        pub fn key<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.key = optional("key", value);
            self
        }
        /// Sets [`version`](super::SavedComponent::version).
        pub fn version<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.version = optional("version", value);
            self
        }
        /// Sets [`extra`](super::SavedComponent::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<SavedComponent> for super::SavedComponent {
        type Error = super::error::ConversionError;
        fn try_from(value: SavedComponent) -> Result<Self, Self::Error> {
            Ok(Self {
                apps: value.apps?,
                code: value.code?,
                code_hash: value.code_hash?,
                configurable_props: value.configurable_props?,
                description: value.description?,
                entry_path: value.entry_path?,
                id: value.id?,
                key: value.key?,
                version: value.version?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::SavedComponent> for SavedComponent {
        fn from(value: super::SavedComponent) -> Self {
            Self {
                apps: Ok(value.apps),
                code: Ok(value.code),
                code_hash: Ok(value.code_hash),
                configurable_props: Ok(value.configurable_props),
                description: Ok(value.description),
                entry_path: Ok(value.entry_path),
                id: Ok(value.id),
                key: Ok(value.key),
                version: Ok(value.version),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::SavedComponentApp`](super::SavedComponentApp).
    ///
    /// [`types::SavedComponentApp::builder`](super::SavedComponentApp::builder) returns it, and `types::SavedComponentApp::try_from` builds the value.
    #[derive(Clone)]
    pub struct SavedComponentApp {
        app_id: Result<::std::option::Option<crate::types::AppId>, String>,
        auth_type: Result<::std::option::Option<::std::string::String>, String>,
        name_slug: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        SavedComponentApp { app_id shown, auth_type shown, name_slug shown, }
    }
    impl Default for SavedComponentApp {
        fn default() -> Self {
            Self {
                app_id: Ok(None),
                auth_type: Ok(None),
                name_slug: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SavedComponentApp {
        /// Sets [`app_id`](super::SavedComponentApp::app_id).
        pub fn app_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::AppId, Kind>,
        ) -> Self {
            self.app_id = optional("app_id", value);
            self
        }
        /// Sets [`auth_type`](super::SavedComponentApp::auth_type).
        pub fn auth_type<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.auth_type = optional("auth_type", value);
            self
        }
        /// Sets [`name_slug`](super::SavedComponentApp::name_slug).
        pub fn name_slug<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name_slug = optional("name_slug", value);
            self
        }
        /// Sets [`extra`](super::SavedComponentApp::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<SavedComponentApp> for super::SavedComponentApp {
        type Error = super::error::ConversionError;
        fn try_from(value: SavedComponentApp) -> Result<Self, Self::Error> {
            Ok(Self {
                app_id: value.app_id?,
                auth_type: value.auth_type?,
                name_slug: value.name_slug?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::SavedComponentApp> for SavedComponentApp {
        fn from(value: super::SavedComponentApp) -> Self {
            Self {
                app_id: Ok(value.app_id),
                auth_type: Ok(value.auth_type),
                name_slug: Ok(value.name_slug),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::Source`](super::Source).
    ///
    /// [`types::Source::builder`](super::Source::builder) returns it, and `types::Source::try_from` builds the value.
    #[derive(Clone)]
    pub struct Source {
        active: Result<::std::option::Option<bool>, String>,
        component_id: Result<::std::option::Option<crate::types::ComponentId>, String>,
        configured_props: Result<::std::option::Option<super::ConfiguredProps>, String>,
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        id: Result<crate::types::SourceId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        name_slug: Result<::std::option::Option<::std::string::String>, String>,
        updated_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        user_id: Result<::std::option::Option<crate::types::UserId>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Source { active shown, component_id shown, configured_props shown, created_at
        shown, id shown, name shown, name_slug shown, updated_at shown, user_id shown, }
    }
    impl Default for Source {
        fn default() -> Self {
            Self {
                active: Ok(None),
                component_id: Ok(None),
                configured_props: Ok(None),
                created_at: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                name_slug: Ok(None),
                updated_at: Ok(None),
                user_id: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Source {
        /// Sets [`active`](super::Source::active).
        pub fn active<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.active = optional("active", value);
            self
        }
        /// Sets [`component_id`](super::Source::component_id).
        pub fn component_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::ComponentId, Kind>,
        ) -> Self {
            self.component_id = optional("component_id", value);
            self
        }
        /// Sets [`configured_props`](super::Source::configured_props).
        pub fn configured_props<Kind>(
            mut self,
            value: impl OptionalValue<super::ConfiguredProps, Kind>,
        ) -> Self {
            self.configured_props = optional("configured_props", value);
            self
        }
        /// Sets [`created_at`](super::Source::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`id`](super::Source::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::SourceId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::Source::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`name_slug`](super::Source::name_slug).
        pub fn name_slug<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name_slug = optional("name_slug", value);
            self
        }
        /// Sets [`updated_at`](super::Source::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`user_id`](super::Source::user_id).
        pub fn user_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::UserId, Kind>,
        ) -> Self {
            self.user_id = optional("user_id", value);
            self
        }
        /// Sets [`extra`](super::Source::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Source> for super::Source {
        type Error = super::error::ConversionError;
        fn try_from(value: Source) -> Result<Self, Self::Error> {
            Ok(Self {
                active: value.active?,
                component_id: value.component_id?,
                configured_props: value.configured_props?,
                created_at: value.created_at?,
                id: value.id?,
                name: value.name?,
                name_slug: value.name_slug?,
                updated_at: value.updated_at?,
                user_id: value.user_id?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Source> for Source {
        fn from(value: super::Source) -> Self {
            Self {
                active: Ok(value.active),
                component_id: Ok(value.component_id),
                configured_props: Ok(value.configured_props),
                created_at: Ok(value.created_at),
                id: Ok(value.id),
                name: Ok(value.name),
                name_slug: Ok(value.name_slug),
                updated_at: Ok(value.updated_at),
                user_id: Ok(value.user_id),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::SourceEnvelope`](super::SourceEnvelope).
    ///
    /// [`types::SourceEnvelope::builder`](super::SourceEnvelope::builder) returns it, and `types::SourceEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct SourceEnvelope {
        data: Result<super::Source, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        SourceEnvelope { data shown, }
    }
    impl Default for SourceEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SourceEnvelope {
        /// Sets [`data`](super::SourceEnvelope::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<super::Source, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::SourceEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<SourceEnvelope> for super::SourceEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: SourceEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::SourceEnvelope> for SourceEnvelope {
        fn from(value: super::SourceEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::SourcePage`](super::SourcePage).
    ///
    /// [`types::SourcePage::builder`](super::SourcePage::builder) returns it, and `types::SourcePage::try_from` builds the value.
    #[derive(Clone)]
    pub struct SourcePage {
        data: Result<::std::vec::Vec<super::Source>, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        SourcePage { data shown, page_info shown, }
    }
    impl Default for SourcePage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SourcePage {
        /// Sets [`data`](super::SourcePage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<::std::vec::Vec<super::Source>, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::SourcePage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::SourcePage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<SourcePage> for super::SourcePage {
        type Error = super::error::ConversionError;
        fn try_from(value: SourcePage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::SourcePage> for SourcePage {
        fn from(value: super::SourcePage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::SourceTrigger`](super::SourceTrigger).
    ///
    /// [`types::SourceTrigger::builder`](super::SourceTrigger::builder) returns it, and `types::SourceTrigger::try_from` builds the value.
    #[derive(Clone)]
    pub struct SourceTrigger {
        active: Result<::std::option::Option<bool>, String>,
        component_id: Result<::std::option::Option<crate::types::ComponentId>, String>,
        configured_props: Result<::std::option::Option<super::ConfiguredProps>, String>,
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        id: Result<crate::types::SourceTriggerId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        name_slug: Result<::std::option::Option<::std::string::String>, String>,
        owner_id: Result<::std::option::Option<crate::types::OwnerId>, String>,
        updated_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        SourceTrigger { active shown, component_id shown, configured_props shown,
        created_at shown, id shown, name shown, name_slug shown, owner_id shown,
        updated_at shown, }
    }
    impl Default for SourceTrigger {
        fn default() -> Self {
            Self {
                active: Ok(None),
                component_id: Ok(None),
                configured_props: Ok(None),
                created_at: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                name_slug: Ok(None),
                owner_id: Ok(None),
                updated_at: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SourceTrigger {
        /// Sets [`active`](super::SourceTrigger::active).
        pub fn active<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.active = optional("active", value);
            self
        }
        /// Sets [`component_id`](super::SourceTrigger::component_id).
        pub fn component_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::ComponentId, Kind>,
        ) -> Self {
            self.component_id = optional("component_id", value);
            self
        }
        /// Sets [`configured_props`](super::SourceTrigger::configured_props).
        pub fn configured_props<Kind>(
            mut self,
            value: impl OptionalValue<super::ConfiguredProps, Kind>,
        ) -> Self {
            self.configured_props = optional("configured_props", value);
            self
        }
        /// Sets [`created_at`](super::SourceTrigger::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`id`](super::SourceTrigger::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::SourceTriggerId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::SourceTrigger::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`name_slug`](super::SourceTrigger::name_slug).
        pub fn name_slug<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name_slug = optional("name_slug", value);
            self
        }
        /// Sets [`owner_id`](super::SourceTrigger::owner_id).
        pub fn owner_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::OwnerId, Kind>,
        ) -> Self {
            self.owner_id = optional("owner_id", value);
            self
        }
        /// Sets [`updated_at`](super::SourceTrigger::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`extra`](super::SourceTrigger::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<SourceTrigger> for super::SourceTrigger {
        type Error = super::error::ConversionError;
        fn try_from(value: SourceTrigger) -> Result<Self, Self::Error> {
            Ok(Self {
                active: value.active?,
                component_id: value.component_id?,
                configured_props: value.configured_props?,
                created_at: value.created_at?,
                id: value.id?,
                name: value.name?,
                name_slug: value.name_slug?,
                owner_id: value.owner_id?,
                updated_at: value.updated_at?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::SourceTrigger> for SourceTrigger {
        fn from(value: super::SourceTrigger) -> Self {
            Self {
                active: Ok(value.active),
                component_id: Ok(value.component_id),
                configured_props: Ok(value.configured_props),
                created_at: Ok(value.created_at),
                id: Ok(value.id),
                name: Ok(value.name),
                name_slug: Ok(value.name_slug),
                owner_id: Ok(value.owner_id),
                updated_at: Ok(value.updated_at),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::Subscription`](super::Subscription).
    ///
    /// [`types::Subscription::builder`](super::Subscription::builder) returns it, and `types::Subscription::try_from` builds the value.
    #[derive(Clone)]
    pub struct Subscription {
        emitter_id: Result<::std::option::Option<crate::types::EmitterId>, String>,
        event_name: Result<::std::option::Option<crate::types::EventName>, String>,
        id: Result<crate::types::SubscriptionId, String>,
        listener_id: Result<::std::option::Option<crate::types::ListenerId>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Subscription { emitter_id shown, event_name shown, id shown, listener_id shown, }
    }
    impl Default for Subscription {
        fn default() -> Self {
            Self {
                emitter_id: Ok(None),
                event_name: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                listener_id: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Subscription {
        /// Sets [`emitter_id`](super::Subscription::emitter_id).
        pub fn emitter_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EmitterId, Kind>,
        ) -> Self {
            self.emitter_id = optional("emitter_id", value);
            self
        }
        /// Sets [`event_name`](super::Subscription::event_name).
        pub fn event_name<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EventName, Kind>,
        ) -> Self {
            self.event_name = optional("event_name", value);
            self
        }
        /// Sets [`id`](super::Subscription::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::SubscriptionId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`listener_id`](super::Subscription::listener_id).
        pub fn listener_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::ListenerId, Kind>,
        ) -> Self {
            self.listener_id = optional("listener_id", value);
            self
        }
        /// Sets [`extra`](super::Subscription::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Subscription> for super::Subscription {
        type Error = super::error::ConversionError;
        fn try_from(value: Subscription) -> Result<Self, Self::Error> {
            Ok(Self {
                emitter_id: value.emitter_id?,
                event_name: value.event_name?,
                id: value.id?,
                listener_id: value.listener_id?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Subscription> for Subscription {
        fn from(value: super::Subscription) -> Self {
            Self {
                emitter_id: Ok(value.emitter_id),
                event_name: Ok(value.event_name),
                id: Ok(value.id),
                listener_id: Ok(value.listener_id),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::SubscriptionPage`](super::SubscriptionPage).
    ///
    /// [`types::SubscriptionPage::builder`](super::SubscriptionPage::builder) returns it, and `types::SubscriptionPage::try_from` builds the value.
    #[derive(Clone)]
    pub struct SubscriptionPage {
        data: Result<super::SubscriptionList, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        SubscriptionPage { data shown, page_info shown, }
    }
    impl Default for SubscriptionPage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SubscriptionPage {
        /// Sets [`data`](super::SubscriptionPage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<super::SubscriptionList, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::SubscriptionPage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::SubscriptionPage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<SubscriptionPage> for super::SubscriptionPage {
        type Error = super::error::ConversionError;
        fn try_from(value: SubscriptionPage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::SubscriptionPage> for SubscriptionPage {
        fn from(value: super::SubscriptionPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::TimerTrigger`](super::TimerTrigger).
    ///
    /// [`types::TimerTrigger::builder`](super::TimerTrigger::builder) returns it, and `types::TimerTrigger::try_from` builds the value.
    #[derive(Clone)]
    pub struct TimerTrigger {
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        cron: Result<::std::option::Option<::std::string::String>, String>,
        id: Result<crate::types::TimerTriggerId, String>,
        interval_seconds: Result<::std::option::Option<i64>, String>,
        schedule_changed_at: Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            String,
        >,
        timezone: Result<::std::option::Option<::std::string::String>, String>,
        updated_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        TimerTrigger { created_at shown, cron shown, id shown, interval_seconds shown,
        schedule_changed_at shown, timezone shown, updated_at shown, }
    }
    impl Default for TimerTrigger {
        fn default() -> Self {
            Self {
                created_at: Ok(None),
                cron: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                interval_seconds: Ok(None),
                schedule_changed_at: Ok(None),
                timezone: Ok(None),
                updated_at: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl TimerTrigger {
        /// Sets [`created_at`](super::TimerTrigger::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`cron`](super::TimerTrigger::cron).
        pub fn cron<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.cron = optional("cron", value);
            self
        }
        /// Sets [`id`](super::TimerTrigger::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::TimerTriggerId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`interval_seconds`](super::TimerTrigger::interval_seconds).
        pub fn interval_seconds<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.interval_seconds = optional("interval_seconds", value);
            self
        }
        /// Sets [`schedule_changed_at`](super::TimerTrigger::schedule_changed_at).
        pub fn schedule_changed_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.schedule_changed_at = optional("schedule_changed_at", value);
            self
        }
        /// Sets [`timezone`](super::TimerTrigger::timezone).
        pub fn timezone<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.timezone = optional("timezone", value);
            self
        }
        /// Sets [`updated_at`](super::TimerTrigger::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`extra`](super::TimerTrigger::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<TimerTrigger> for super::TimerTrigger {
        type Error = super::error::ConversionError;
        fn try_from(value: TimerTrigger) -> Result<Self, Self::Error> {
            Ok(Self {
                created_at: value.created_at?,
                cron: value.cron?,
                id: value.id?,
                interval_seconds: value.interval_seconds?,
                schedule_changed_at: value.schedule_changed_at?,
                timezone: value.timezone?,
                updated_at: value.updated_at?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::TimerTrigger> for TimerTrigger {
        fn from(value: super::TimerTrigger) -> Self {
            Self {
                created_at: Ok(value.created_at),
                cron: Ok(value.cron),
                id: Ok(value.id),
                interval_seconds: Ok(value.interval_seconds),
                schedule_changed_at: Ok(value.schedule_changed_at),
                timezone: Ok(value.timezone),
                updated_at: Ok(value.updated_at),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::UnknownTrigger`](super::UnknownTrigger).
    ///
    /// [`types::UnknownTrigger::builder`](super::UnknownTrigger::builder) returns it, and `types::UnknownTrigger::try_from` builds the value.
    #[derive(Clone)]
    pub struct UnknownTrigger {
        id: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        UnknownTrigger { id shown, }
    }
    impl Default for UnknownTrigger {
        fn default() -> Self {
            Self {
                id: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl UnknownTrigger {
        /// Sets [`id`](super::UnknownTrigger::id).
        pub fn id<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.id = optional("id", value);
            self
        }
        /// Sets [`extra`](super::UnknownTrigger::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<UnknownTrigger> for super::UnknownTrigger {
        type Error = super::error::ConversionError;
        fn try_from(value: UnknownTrigger) -> Result<Self, Self::Error> {
            Ok(Self {
                id: value.id?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::UnknownTrigger> for UnknownTrigger {
        fn from(value: super::UnknownTrigger) -> Self {
            Self {
                id: Ok(value.id),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::UpdateSourceRequest`](super::UpdateSourceRequest).
    ///
    /// [`types::UpdateSourceRequest::builder`](super::UpdateSourceRequest::builder) returns it, and `types::UpdateSourceRequest::try_from` builds the value.
    #[derive(Clone)]
    pub struct UpdateSourceRequest {
        active: Result<::std::option::Option<bool>, String>,
        component_code: Result<::std::option::Option<::std::string::String>, String>,
        component_id: Result<::std::option::Option<crate::types::ComponentId>, String>,
        component_url: Result<::std::option::Option<::std::string::String>, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        UpdateSourceRequest { active shown, component_code sized, component_id shown,
        component_url shown, name shown, }
    }
    impl Default for UpdateSourceRequest {
        fn default() -> Self {
            Self {
                active: Ok(None),
                component_code: Ok(None),
                component_id: Ok(None),
                component_url: Ok(None),
                name: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl UpdateSourceRequest {
        /// Sets [`active`](super::UpdateSourceRequest::active).
        pub fn active<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.active = optional("active", value);
            self
        }
        /// Sets [`component_code`](super::UpdateSourceRequest::component_code).
        pub fn component_code<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_code = optional("component_code", value);
            self
        }
        /// Sets [`component_id`](super::UpdateSourceRequest::component_id).
        pub fn component_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::ComponentId, Kind>,
        ) -> Self {
            self.component_id = optional("component_id", value);
            self
        }
        /// Sets [`component_url`](super::UpdateSourceRequest::component_url).
        pub fn component_url<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_url = optional("component_url", value);
            self
        }
        /// Sets [`name`](super::UpdateSourceRequest::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`extra`](super::UpdateSourceRequest::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<UpdateSourceRequest> for super::UpdateSourceRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: UpdateSourceRequest) -> Result<Self, Self::Error> {
            Ok(Self {
                active: value.active?,
                component_code: value.component_code?,
                component_id: value.component_id?,
                component_url: value.component_url?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::UpdateSourceRequest> for UpdateSourceRequest {
        fn from(value: super::UpdateSourceRequest) -> Self {
            Self {
                active: Ok(value.active),
                component_code: Ok(value.component_code),
                component_id: Ok(value.component_id),
                component_url: Ok(value.component_url),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::UpdateWorkflowRequest`](super::UpdateWorkflowRequest).
    ///
    /// [`types::UpdateWorkflowRequest::builder`](super::UpdateWorkflowRequest::builder) returns it, and `types::UpdateWorkflowRequest::try_from` builds the value.
    #[derive(Clone)]
    pub struct UpdateWorkflowRequest {
        active: Result<bool, String>,
        org_id: Result<::std::option::Option<crate::types::WorkspaceId>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        UpdateWorkflowRequest { active shown, org_id shown, }
    }
    impl Default for UpdateWorkflowRequest {
        fn default() -> Self {
            Self {
                active: Err("`active` is required and was not given".to_owned()),
                org_id: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl UpdateWorkflowRequest {
        /// Sets [`active`](super::UpdateWorkflowRequest::active). Required.
        pub fn active(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
            self.active = required("active", value);
            self
        }
        /// Sets [`org_id`](super::UpdateWorkflowRequest::org_id).
        pub fn org_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::WorkspaceId, Kind>,
        ) -> Self {
            self.org_id = optional("org_id", value);
            self
        }
        /// Sets [`extra`](super::UpdateWorkflowRequest::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<UpdateWorkflowRequest> for super::UpdateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(value: UpdateWorkflowRequest) -> Result<Self, Self::Error> {
            Ok(Self {
                active: value.active?,
                org_id: value.org_id?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::UpdateWorkflowRequest> for UpdateWorkflowRequest {
        fn from(value: super::UpdateWorkflowRequest) -> Self {
            Self {
                active: Ok(value.active),
                org_id: Ok(value.org_id),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::User`](super::User).
    ///
    /// [`types::User::builder`](super::User::builder) returns it, and `types::User::try_from` builds the value.
    #[derive(Clone)]
    pub struct User {
        billing_period_credits: Result<::std::option::Option<i64>, String>,
        billing_period_end_ts: Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            String,
        >,
        billing_period_start_ts: Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            String,
        >,
        daily_compute_time_quota: Result<::std::option::Option<i64>, String>,
        daily_compute_time_used: Result<::std::option::Option<i64>, String>,
        daily_invocations_quota: Result<::std::option::Option<i64>, String>,
        daily_invocations_used: Result<::std::option::Option<i64>, String>,
        email: Result<::std::option::Option<::std::string::String>, String>,
        id: Result<crate::types::UserId, String>,
        orgs: Result<::std::option::Option<::std::vec::Vec<super::Workspace>>, String>,
        username: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        User { billing_period_credits shown, billing_period_end_ts shown,
        billing_period_start_ts shown, daily_compute_time_quota shown,
        daily_compute_time_used shown, daily_invocations_quota shown,
        daily_invocations_used shown, email shown, id shown, orgs shown, username shown,
        }
    }
    impl Default for User {
        fn default() -> Self {
            Self {
                billing_period_credits: Ok(None),
                billing_period_end_ts: Ok(None),
                billing_period_start_ts: Ok(None),
                daily_compute_time_quota: Ok(None),
                daily_compute_time_used: Ok(None),
                daily_invocations_quota: Ok(None),
                daily_invocations_used: Ok(None),
                email: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                orgs: Ok(None),
                username: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl User {
        /// Sets [`billing_period_credits`](super::User::billing_period_credits).
        pub fn billing_period_credits<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.billing_period_credits = optional("billing_period_credits", value);
            self
        }
        /// Sets [`billing_period_end_ts`](super::User::billing_period_end_ts).
        pub fn billing_period_end_ts<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.billing_period_end_ts = optional("billing_period_end_ts", value);
            self
        }
        /// Sets [`billing_period_start_ts`](super::User::billing_period_start_ts).
        pub fn billing_period_start_ts<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.billing_period_start_ts = optional("billing_period_start_ts", value);
            self
        }
        /// Sets [`daily_compute_time_quota`](super::User::daily_compute_time_quota).
        pub fn daily_compute_time_quota<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_compute_time_quota = optional("daily_compute_time_quota", value);
            self
        }
        /// Sets [`daily_compute_time_used`](super::User::daily_compute_time_used).
        pub fn daily_compute_time_used<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_compute_time_used = optional("daily_compute_time_used", value);
            self
        }
        /// Sets [`daily_invocations_quota`](super::User::daily_invocations_quota).
        pub fn daily_invocations_quota<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_invocations_quota = optional("daily_invocations_quota", value);
            self
        }
        /// Sets [`daily_invocations_used`](super::User::daily_invocations_used).
        pub fn daily_invocations_used<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_invocations_used = optional("daily_invocations_used", value);
            self
        }
        /// Sets [`email`](super::User::email).
        pub fn email<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.email = optional("email", value);
            self
        }
        /// Sets [`id`](super::User::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::UserId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`orgs`](super::User::orgs).
        pub fn orgs<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<super::Workspace>, Kind>,
        ) -> Self {
            self.orgs = optional("orgs", value);
            self
        }
        /// Sets [`username`](super::User::username).
        pub fn username<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.username = optional("username", value);
            self
        }
        /// Sets [`extra`](super::User::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<User> for super::User {
        type Error = super::error::ConversionError;
        fn try_from(value: User) -> Result<Self, Self::Error> {
            Ok(Self {
                billing_period_credits: value.billing_period_credits?,
                billing_period_end_ts: value.billing_period_end_ts?,
                billing_period_start_ts: value.billing_period_start_ts?,
                daily_compute_time_quota: value.daily_compute_time_quota?,
                daily_compute_time_used: value.daily_compute_time_used?,
                daily_invocations_quota: value.daily_invocations_quota?,
                daily_invocations_used: value.daily_invocations_used?,
                email: value.email?,
                id: value.id?,
                orgs: value.orgs?,
                username: value.username?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::User> for User {
        fn from(value: super::User) -> Self {
            Self {
                billing_period_credits: Ok(value.billing_period_credits),
                billing_period_end_ts: Ok(value.billing_period_end_ts),
                billing_period_start_ts: Ok(value.billing_period_start_ts),
                daily_compute_time_quota: Ok(value.daily_compute_time_quota),
                daily_compute_time_used: Ok(value.daily_compute_time_used),
                daily_invocations_quota: Ok(value.daily_invocations_quota),
                daily_invocations_used: Ok(value.daily_invocations_used),
                email: Ok(value.email),
                id: Ok(value.id),
                orgs: Ok(value.orgs),
                username: Ok(value.username),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::UserEnvelope`](super::UserEnvelope).
    ///
    /// [`types::UserEnvelope::builder`](super::UserEnvelope::builder) returns it, and `types::UserEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct UserEnvelope {
        data: Result<super::User, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        UserEnvelope { data shown, }
    }
    impl Default for UserEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl UserEnvelope {
        /// Sets [`data`](super::UserEnvelope::data). Required.
        pub fn data(mut self, value: impl TryInto<super::User, Error: Display>) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::UserEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<UserEnvelope> for super::UserEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: UserEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::UserEnvelope> for UserEnvelope {
        fn from(value: super::UserEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::Webhook`](super::Webhook).
    ///
    /// [`types::Webhook::builder`](super::Webhook::builder) returns it, and `types::Webhook::try_from` builds the value.
    #[derive(Clone)]
    pub struct Webhook {
        active: Result<::std::option::Option<bool>, String>,
        created_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        description: Result<::std::option::Option<::std::string::String>, String>,
        id: Result<crate::types::WebhookId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        updated_at: Result<::std::option::Option<crate::types::EpochSeconds>, String>,
        url: Result<::std::option::Option<::std::string::String>, String>,
        user_id: Result<::std::option::Option<crate::types::UserId>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Webhook { active shown, created_at shown, description shown, id shown, name
        shown, updated_at shown, url shown, user_id shown, }
    }
    impl Default for Webhook {
        fn default() -> Self {
            Self {
                active: Ok(None),
                created_at: Ok(None),
                description: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                updated_at: Ok(None),
                url: Ok(None),
                user_id: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Webhook {
        /// Sets [`active`](super::Webhook::active).
        pub fn active<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.active = optional("active", value);
            self
        }
        /// Sets [`created_at`](super::Webhook::created_at).
        pub fn created_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.created_at = optional("created_at", value);
            self
        }
        /// Sets [`description`](super::Webhook::description).
        pub fn description<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.description = optional("description", value);
            self
        }
        /// Sets [`id`](super::Webhook::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::WebhookId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::Webhook::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`updated_at`](super::Webhook::updated_at).
        pub fn updated_at<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochSeconds, Kind>,
        ) -> Self {
            self.updated_at = optional("updated_at", value);
            self
        }
        /// Sets [`url`](super::Webhook::url).
        pub fn url<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.url = optional("url", value);
            self
        }
        /// Sets [`user_id`](super::Webhook::user_id).
        pub fn user_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::UserId, Kind>,
        ) -> Self {
            self.user_id = optional("user_id", value);
            self
        }
        /// Sets [`extra`](super::Webhook::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Webhook> for super::Webhook {
        type Error = super::error::ConversionError;
        fn try_from(value: Webhook) -> Result<Self, Self::Error> {
            Ok(Self {
                active: value.active?,
                created_at: value.created_at?,
                description: value.description?,
                id: value.id?,
                name: value.name?,
                updated_at: value.updated_at?,
                url: value.url?,
                user_id: value.user_id?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Webhook> for Webhook {
        fn from(value: super::Webhook) -> Self {
            Self {
                active: Ok(value.active),
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                id: Ok(value.id),
                name: Ok(value.name),
                updated_at: Ok(value.updated_at),
                url: Ok(value.url),
                user_id: Ok(value.user_id),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WebhookEnvelope`](super::WebhookEnvelope).
    ///
    /// [`types::WebhookEnvelope::builder`](super::WebhookEnvelope::builder) returns it, and `types::WebhookEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct WebhookEnvelope {
        data: Result<super::Webhook, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WebhookEnvelope { data shown, }
    }
    impl Default for WebhookEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WebhookEnvelope {
        /// Sets [`data`](super::WebhookEnvelope::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<super::Webhook, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::WebhookEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WebhookEnvelope> for super::WebhookEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: WebhookEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WebhookEnvelope> for WebhookEnvelope {
        fn from(value: super::WebhookEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WebhookPage`](super::WebhookPage).
    ///
    /// [`types::WebhookPage::builder`](super::WebhookPage::builder) returns it, and `types::WebhookPage::try_from` builds the value.
    #[derive(Clone)]
    pub struct WebhookPage {
        data: Result<::std::vec::Vec<super::Webhook>, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WebhookPage { data shown, page_info shown, }
    }
    impl Default for WebhookPage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WebhookPage {
        /// Sets [`data`](super::WebhookPage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<::std::vec::Vec<super::Webhook>, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::WebhookPage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::WebhookPage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WebhookPage> for super::WebhookPage {
        type Error = super::error::ConversionError;
        fn try_from(value: WebhookPage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WebhookPage> for WebhookPage {
        fn from(value: super::WebhookPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::Workflow`](super::Workflow).
    ///
    /// [`types::Workflow::builder`](super::Workflow::builder) returns it, and `types::Workflow::try_from` builds the value.
    #[derive(Clone)]
    pub struct Workflow {
        active: Result<::std::option::Option<bool>, String>,
        id: Result<crate::types::WorkflowId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        steps: Result<
            ::std::option::Option<::std::vec::Vec<super::WorkflowStep>>,
            String,
        >,
        triggers: Result<
            ::std::option::Option<::std::vec::Vec<crate::types::Trigger>>,
            String,
        >,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Workflow { active shown, id shown, name shown, steps shown, triggers shown, }
    }
    impl Default for Workflow {
        fn default() -> Self {
            Self {
                active: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                steps: Ok(None),
                triggers: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Workflow {
        /// Sets [`active`](super::Workflow::active).
        pub fn active<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.active = optional("active", value);
            self
        }
        /// Sets [`id`](super::Workflow::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::WorkflowId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::Workflow::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`steps`](super::Workflow::steps).
        pub fn steps<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<super::WorkflowStep>, Kind>,
        ) -> Self {
            self.steps = optional("steps", value);
            self
        }
        /// Sets [`triggers`](super::Workflow::triggers).
        pub fn triggers<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<crate::types::Trigger>, Kind>,
        ) -> Self {
            self.triggers = optional("triggers", value);
            self
        }
        /// Sets [`extra`](super::Workflow::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Workflow> for super::Workflow {
        type Error = super::error::ConversionError;
        fn try_from(value: Workflow) -> Result<Self, Self::Error> {
            Ok(Self {
                active: value.active?,
                id: value.id?,
                name: value.name?,
                steps: value.steps?,
                triggers: value.triggers?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Workflow> for Workflow {
        fn from(value: super::Workflow) -> Self {
            Self {
                active: Ok(value.active),
                id: Ok(value.id),
                name: Ok(value.name),
                steps: Ok(value.steps),
                triggers: Ok(value.triggers),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowDetails`](super::WorkflowDetails).
    ///
    /// [`types::WorkflowDetails::builder`](super::WorkflowDetails::builder) returns it, and `types::WorkflowDetails::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowDetails {
        steps: Result<
            ::std::option::Option<::std::vec::Vec<super::WorkflowStep>>,
            String,
        >,
        triggers: Result<
            ::std::option::Option<::std::vec::Vec<crate::types::Trigger>>,
            String,
        >,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowDetails { steps shown, triggers shown, }
    }
    impl Default for WorkflowDetails {
        fn default() -> Self {
            Self {
                steps: Ok(None),
                triggers: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowDetails {
        /// Sets [`steps`](super::WorkflowDetails::steps).
        pub fn steps<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<super::WorkflowStep>, Kind>,
        ) -> Self {
            self.steps = optional("steps", value);
            self
        }
        /// Sets [`triggers`](super::WorkflowDetails::triggers).
        pub fn triggers<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<crate::types::Trigger>, Kind>,
        ) -> Self {
            self.triggers = optional("triggers", value);
            self
        }
        /// Sets [`extra`](super::WorkflowDetails::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowDetails> for super::WorkflowDetails {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowDetails) -> Result<Self, Self::Error> {
            Ok(Self {
                steps: value.steps?,
                triggers: value.triggers?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowDetails> for WorkflowDetails {
        fn from(value: super::WorkflowDetails) -> Self {
            Self {
                steps: Ok(value.steps),
                triggers: Ok(value.triggers),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowEnvelope`](super::WorkflowEnvelope).
    ///
    /// [`types::WorkflowEnvelope::builder`](super::WorkflowEnvelope::builder) returns it, and `types::WorkflowEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowEnvelope {
        data: Result<super::Workflow, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowEnvelope { data shown, }
    }
    impl Default for WorkflowEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowEnvelope {
        /// Sets [`data`](super::WorkflowEnvelope::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<super::Workflow, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::WorkflowEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowEnvelope> for super::WorkflowEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowEnvelope> for WorkflowEnvelope {
        fn from(value: super::WorkflowEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowError`](super::WorkflowError).
    ///
    /// [`types::WorkflowError::builder`](super::WorkflowError::builder) returns it, and `types::WorkflowError::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowError {
        event: Result<::std::option::Option<super::WorkflowErrorEvent>, String>,
        id: Result<crate::types::EventId, String>,
        indexed_at_ms: Result<
            ::std::option::Option<crate::types::EpochMilliseconds>,
            String,
        >,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowError { event shown, id shown, indexed_at_ms shown, }
    }
    impl Default for WorkflowError {
        fn default() -> Self {
            Self {
                event: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                indexed_at_ms: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowError {
        /// Sets [`event`](super::WorkflowError::event).
        pub fn event<Kind>(
            mut self,
            value: impl OptionalValue<super::WorkflowErrorEvent, Kind>,
        ) -> Self {
            self.event = optional("event", value);
            self
        }
        /// Sets [`id`](super::WorkflowError::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::EventId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`indexed_at_ms`](super::WorkflowError::indexed_at_ms).
        pub fn indexed_at_ms<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::EpochMilliseconds, Kind>,
        ) -> Self {
            self.indexed_at_ms = optional("indexed_at_ms", value);
            self
        }
        /// Sets [`extra`](super::WorkflowError::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowError> for super::WorkflowError {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowError) -> Result<Self, Self::Error> {
            Ok(Self {
                event: value.event?,
                id: value.id?,
                indexed_at_ms: value.indexed_at_ms?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowError> for WorkflowError {
        fn from(value: super::WorkflowError) -> Self {
            Self {
                event: Ok(value.event),
                id: Ok(value.id),
                indexed_at_ms: Ok(value.indexed_at_ms),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowErrorContext`](super::WorkflowErrorContext).
    ///
    /// [`types::WorkflowErrorContext::builder`](super::WorkflowErrorContext::builder) returns it, and `types::WorkflowErrorContext::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowErrorContext {
        deployment_id: Result<::std::option::Option<crate::types::DeploymentId>, String>,
        id: Result<::std::option::Option<::std::string::String>, String>,
        owner_id: Result<::std::option::Option<crate::types::OwnerId>, String>,
        platform_version: Result<::std::option::Option<::std::string::String>, String>,
        source_type: Result<::std::option::Option<::std::string::String>, String>,
        ts: Result<::std::option::Option<crate::types::DateTime>, String>,
        verified: Result<::std::option::Option<bool>, String>,
        workflow_id: Result<::std::option::Option<crate::types::WorkflowId>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowErrorContext { deployment_id shown, id shown, owner_id shown,
        platform_version shown, source_type shown, ts shown, verified shown, workflow_id
        shown, }
    }
    impl Default for WorkflowErrorContext {
        fn default() -> Self {
            Self {
                deployment_id: Ok(None),
                id: Ok(None),
                owner_id: Ok(None),
                platform_version: Ok(None),
                source_type: Ok(None),
                ts: Ok(None),
                verified: Ok(None),
                workflow_id: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorContext {
        /// Sets [`deployment_id`](super::WorkflowErrorContext::deployment_id).
        pub fn deployment_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DeploymentId, Kind>,
        ) -> Self {
            self.deployment_id = optional("deployment_id", value);
            self
        }
        /// Sets [`id`](super::WorkflowErrorContext::id).
        pub fn id<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.id = optional("id", value);
            self
        }
        /// Sets [`owner_id`](super::WorkflowErrorContext::owner_id).
        pub fn owner_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::OwnerId, Kind>,
        ) -> Self {
            self.owner_id = optional("owner_id", value);
            self
        }
        /// Sets [`platform_version`](super::WorkflowErrorContext::platform_version).
        pub fn platform_version<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.platform_version = optional("platform_version", value);
            self
        }
        /// Sets [`source_type`](super::WorkflowErrorContext::source_type).
        pub fn source_type<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.source_type = optional("source_type", value);
            self
        }
        /// Sets [`ts`](super::WorkflowErrorContext::ts).
        pub fn ts<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DateTime, Kind>,
        ) -> Self {
            self.ts = optional("ts", value);
            self
        }
        /// Sets [`verified`](super::WorkflowErrorContext::verified).
        pub fn verified<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.verified = optional("verified", value);
            self
        }
        /// Sets [`workflow_id`](super::WorkflowErrorContext::workflow_id).
        pub fn workflow_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::WorkflowId, Kind>,
        ) -> Self {
            self.workflow_id = optional("workflow_id", value);
            self
        }
        /// Sets [`extra`](super::WorkflowErrorContext::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowErrorContext> for super::WorkflowErrorContext {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowErrorContext) -> Result<Self, Self::Error> {
            Ok(Self {
                deployment_id: value.deployment_id?,
                id: value.id?,
                owner_id: value.owner_id?,
                platform_version: value.platform_version?,
                source_type: value.source_type?,
                ts: value.ts?,
                verified: value.verified?,
                workflow_id: value.workflow_id?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowErrorContext> for WorkflowErrorContext {
        fn from(value: super::WorkflowErrorContext) -> Self {
            Self {
                deployment_id: Ok(value.deployment_id),
                id: Ok(value.id),
                owner_id: Ok(value.owner_id),
                platform_version: Ok(value.platform_version),
                source_type: Ok(value.source_type),
                ts: Ok(value.ts),
                verified: Ok(value.verified),
                workflow_id: Ok(value.workflow_id),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowErrorDetail`](super::WorkflowErrorDetail).
    ///
    /// [`types::WorkflowErrorDetail::builder`](super::WorkflowErrorDetail::builder) returns it, and `types::WorkflowErrorDetail::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowErrorDetail {
        cell_id: Result<::std::option::Option<crate::types::StepId>, String>,
        code: Result<::std::option::Option<::std::string::String>, String>,
        stack: Result<::std::option::Option<::std::string::String>, String>,
        ts: Result<::std::option::Option<crate::types::DateTime>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowErrorDetail { cell_id shown, code shown, stack sized, ts shown, }
    }
    impl Default for WorkflowErrorDetail {
        fn default() -> Self {
            Self {
                cell_id: Ok(None),
                code: Ok(None),
                stack: Ok(None),
                ts: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorDetail {
        /// Sets [`cell_id`](super::WorkflowErrorDetail::cell_id).
        pub fn cell_id<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::StepId, Kind>,
        ) -> Self {
            self.cell_id = optional("cell_id", value);
            self
        }
        /// Sets [`code`](super::WorkflowErrorDetail::code).
        pub fn code<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.code = optional("code", value);
            self
        }
        /// Sets [`stack`](super::WorkflowErrorDetail::stack).
        pub fn stack<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.stack = optional("stack", value);
            self
        }
        /// Sets [`ts`](super::WorkflowErrorDetail::ts).
        pub fn ts<Kind>(
            mut self,
            value: impl OptionalValue<crate::types::DateTime, Kind>,
        ) -> Self {
            self.ts = optional("ts", value);
            self
        }
        /// Sets [`extra`](super::WorkflowErrorDetail::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowErrorDetail> for super::WorkflowErrorDetail {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowErrorDetail) -> Result<Self, Self::Error> {
            Ok(Self {
                cell_id: value.cell_id?,
                code: value.code?,
                stack: value.stack?,
                ts: value.ts?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowErrorDetail> for WorkflowErrorDetail {
        fn from(value: super::WorkflowErrorDetail) -> Self {
            Self {
                cell_id: Ok(value.cell_id),
                code: Ok(value.code),
                stack: Ok(value.stack),
                ts: Ok(value.ts),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowErrorEvent`](super::WorkflowErrorEvent).
    ///
    /// [`types::WorkflowErrorEvent::builder`](super::WorkflowErrorEvent::builder) returns it, and `types::WorkflowErrorEvent::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowErrorEvent {
        error: Result<::std::option::Option<super::WorkflowErrorDetail>, String>,
        metadata: Result<::std::option::Option<super::EventMetadata>, String>,
        original_context: Result<
            ::std::option::Option<super::WorkflowErrorContext>,
            String,
        >,
        original_event: Result<::std::option::Option<::serde_json::Value>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowErrorEvent { error shown, metadata shown, original_context shown,
        original_event sized, }
    }
    impl Default for WorkflowErrorEvent {
        fn default() -> Self {
            Self {
                error: Ok(None),
                metadata: Ok(None),
                original_context: Ok(None),
                original_event: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorEvent {
        /// Sets [`error`](super::WorkflowErrorEvent::error).
        pub fn error<Kind>(
            mut self,
            value: impl OptionalValue<super::WorkflowErrorDetail, Kind>,
        ) -> Self {
            self.error = optional("error", value);
            self
        }
        /// Sets [`metadata`](super::WorkflowErrorEvent::metadata).
        pub fn metadata<Kind>(
            mut self,
            value: impl OptionalValue<super::EventMetadata, Kind>,
        ) -> Self {
            self.metadata = optional("metadata", value);
            self
        }
        /// Sets [`original_context`](super::WorkflowErrorEvent::original_context).
        pub fn original_context<Kind>(
            mut self,
            value: impl OptionalValue<super::WorkflowErrorContext, Kind>,
        ) -> Self {
            self.original_context = optional("original_context", value);
            self
        }
        /// Sets [`original_event`](super::WorkflowErrorEvent::original_event).
        pub fn original_event<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.original_event = optional("original_event", value);
            self
        }
        /// Sets [`extra`](super::WorkflowErrorEvent::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowErrorEvent> for super::WorkflowErrorEvent {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowErrorEvent) -> Result<Self, Self::Error> {
            Ok(Self {
                error: value.error?,
                metadata: value.metadata?,
                original_context: value.original_context?,
                original_event: value.original_event?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowErrorEvent> for WorkflowErrorEvent {
        fn from(value: super::WorkflowErrorEvent) -> Self {
            Self {
                error: Ok(value.error),
                metadata: Ok(value.metadata),
                original_context: Ok(value.original_context),
                original_event: Ok(value.original_event),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowErrorPage`](super::WorkflowErrorPage).
    ///
    /// [`types::WorkflowErrorPage::builder`](super::WorkflowErrorPage::builder) returns it, and `types::WorkflowErrorPage::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowErrorPage {
        data: Result<::std::vec::Vec<super::WorkflowError>, String>,
        page_info: Result<::std::option::Option<super::PageInfo>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowErrorPage { data shown, page_info shown, }
    }
    impl Default for WorkflowErrorPage {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                page_info: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorPage {
        /// Sets [`data`](super::WorkflowErrorPage::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<::std::vec::Vec<super::WorkflowError>, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`page_info`](super::WorkflowErrorPage::page_info).
        pub fn page_info<Kind>(
            mut self,
            value: impl OptionalValue<super::PageInfo, Kind>,
        ) -> Self {
            self.page_info = optional("page_info", value);
            self
        }
        /// Sets [`extra`](super::WorkflowErrorPage::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowErrorPage> for super::WorkflowErrorPage {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowErrorPage) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowErrorPage> for WorkflowErrorPage {
        fn from(value: super::WorkflowErrorPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkflowStep`](super::WorkflowStep).
    ///
    /// [`types::WorkflowStep::builder`](super::WorkflowStep::builder) returns it, and `types::WorkflowStep::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkflowStep {
        app_connections: Result<
            ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
            String,
        >,
        auth_provision_id_map: Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            String,
        >,
        auth_provision_ids: Result<
            ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
            String,
        >,
        code_config_json: Result<::std::option::Option<::serde_json::Value>, String>,
        code_raw: Result<::std::option::Option<::serde_json::Value>, String>,
        code_raw_camel_case: Result<::std::option::Option<::serde_json::Value>, String>,
        component: Result<::std::option::Option<bool>, String>,
        component_key: Result<::std::option::Option<::std::string::String>, String>,
        component_owner_id: Result<::std::option::Option<::std::string::String>, String>,
        configured_props_json: Result<
            ::std::option::Option<::std::string::String>,
            String,
        >,
        disabled: Result<::std::option::Option<bool>, String>,
        flat_params_visibility_json: Result<
            ::std::option::Option<::serde_json::Value>,
            String,
        >,
        id: Result<crate::types::StepId, String>,
        lang: Result<::std::option::Option<::std::string::String>, String>,
        namespace: Result<::std::option::Option<::std::string::String>, String>,
        params_json: Result<::std::option::Option<::std::string::String>, String>,
        saved_component: Result<::std::option::Option<super::SavedComponent>, String>,
        text_raw: Result<::std::option::Option<::serde_json::Value>, String>,
        type_: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkflowStep { app_connections sized, auth_provision_id_map sized,
        auth_provision_ids sized, code_config_json sized, code_raw sized,
        code_raw_camel_case sized, component shown, component_key shown,
        component_owner_id shown, configured_props_json sized, disabled shown,
        flat_params_visibility_json sized, id shown, lang shown, namespace shown,
        params_json sized, saved_component shown, text_raw sized, type_ shown, }
    }
    impl Default for WorkflowStep {
        fn default() -> Self {
            Self {
                app_connections: Ok(None),
                auth_provision_id_map: Ok(None),
                auth_provision_ids: Ok(None),
                code_config_json: Ok(None),
                code_raw: Ok(None),
                code_raw_camel_case: Ok(None),
                component: Ok(None),
                component_key: Ok(None),
                component_owner_id: Ok(None),
                configured_props_json: Ok(None),
                disabled: Ok(None),
                flat_params_visibility_json: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                lang: Ok(None),
                namespace: Ok(None),
                params_json: Ok(None),
                saved_component: Ok(None),
                text_raw: Ok(None),
                type_: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowStep {
        /// Sets [`app_connections`](super::WorkflowStep::app_connections).
        pub fn app_connections<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<::serde_json::Value>, Kind>,
        ) -> Self {
            self.app_connections = optional("app_connections", value);
            self
        }
        /// Sets [`auth_provision_id_map`](super::WorkflowStep::auth_provision_id_map).
        pub fn auth_provision_id_map<Kind>(
            mut self,
            value: impl OptionalValue<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Kind,
            >,
        ) -> Self {
            self.auth_provision_id_map = optional("auth_provision_id_map", value);
            self
        }
        /// Sets [`auth_provision_ids`](super::WorkflowStep::auth_provision_ids).
        pub fn auth_provision_ids<Kind>(
            mut self,
            value: impl OptionalValue<::std::vec::Vec<::serde_json::Value>, Kind>,
        ) -> Self {
            self.auth_provision_ids = optional("auth_provision_ids", value);
            self
        }
        /// Sets [`code_config_json`](super::WorkflowStep::code_config_json).
        pub fn code_config_json<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.code_config_json = optional("code_config_json", value);
            self
        }
        /// Sets [`code_raw`](super::WorkflowStep::code_raw).
        pub fn code_raw<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.code_raw = optional("code_raw", value);
            self
        }
        /// Sets [`code_raw_camel_case`](super::WorkflowStep::code_raw_camel_case).
        pub fn code_raw_camel_case<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.code_raw_camel_case = optional("code_raw_camel_case", value);
            self
        }
        /// Sets [`component`](super::WorkflowStep::component).
        pub fn component<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.component = optional("component", value);
            self
        }
        /// Sets [`component_key`](super::WorkflowStep::component_key).
        pub fn component_key<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_key = optional("component_key", value);
            self
        }
        /// Sets [`component_owner_id`](super::WorkflowStep::component_owner_id).
        pub fn component_owner_id<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.component_owner_id = optional("component_owner_id", value);
            self
        }
        /// Sets [`configured_props_json`](super::WorkflowStep::configured_props_json).
        pub fn configured_props_json<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.configured_props_json = optional("configured_props_json", value);
            self
        }
        /// Sets [`disabled`](super::WorkflowStep::disabled).
        pub fn disabled<Kind>(mut self, value: impl OptionalValue<bool, Kind>) -> Self {
            self.disabled = optional("disabled", value);
            self
        }
        /// Sets [`flat_params_visibility_json`](super::WorkflowStep::flat_params_visibility_json).
        pub fn flat_params_visibility_json<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.flat_params_visibility_json = optional(
                "flat_params_visibility_json",
                value,
            );
            self
        }
        /// Sets [`id`](super::WorkflowStep::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::StepId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`lang`](super::WorkflowStep::lang).
        pub fn lang<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.lang = optional("lang", value);
            self
        }
        /// Sets [`namespace`](super::WorkflowStep::namespace).
        pub fn namespace<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.namespace = optional("namespace", value);
            self
        }
        /// Sets [`params_json`](super::WorkflowStep::params_json).
        pub fn params_json<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.params_json = optional("params_json", value);
            self
        }
        /// Sets [`saved_component`](super::WorkflowStep::saved_component).
        pub fn saved_component<Kind>(
            mut self,
            value: impl OptionalValue<super::SavedComponent, Kind>,
        ) -> Self {
            self.saved_component = optional("saved_component", value);
            self
        }
        /// Sets [`text_raw`](super::WorkflowStep::text_raw).
        pub fn text_raw<Kind>(
            mut self,
            value: impl OptionalValue<::serde_json::Value, Kind>,
        ) -> Self {
            self.text_raw = optional("text_raw", value);
            self
        }
        /// Sets [`type_`](super::WorkflowStep::type_).
        pub fn type_<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.type_ = optional("type_", value);
            self
        }
        /// Sets [`extra`](super::WorkflowStep::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkflowStep> for super::WorkflowStep {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkflowStep) -> Result<Self, Self::Error> {
            Ok(Self {
                app_connections: value.app_connections?,
                auth_provision_id_map: value.auth_provision_id_map?,
                auth_provision_ids: value.auth_provision_ids?,
                code_config_json: value.code_config_json?,
                code_raw: value.code_raw?,
                code_raw_camel_case: value.code_raw_camel_case?,
                component: value.component?,
                component_key: value.component_key?,
                component_owner_id: value.component_owner_id?,
                configured_props_json: value.configured_props_json?,
                disabled: value.disabled?,
                flat_params_visibility_json: value.flat_params_visibility_json?,
                id: value.id?,
                lang: value.lang?,
                namespace: value.namespace?,
                params_json: value.params_json?,
                saved_component: value.saved_component?,
                text_raw: value.text_raw?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkflowStep> for WorkflowStep {
        fn from(value: super::WorkflowStep) -> Self {
            Self {
                app_connections: Ok(value.app_connections),
                auth_provision_id_map: Ok(value.auth_provision_id_map),
                auth_provision_ids: Ok(value.auth_provision_ids),
                code_config_json: Ok(value.code_config_json),
                code_raw: Ok(value.code_raw),
                code_raw_camel_case: Ok(value.code_raw_camel_case),
                component: Ok(value.component),
                component_key: Ok(value.component_key),
                component_owner_id: Ok(value.component_owner_id),
                configured_props_json: Ok(value.configured_props_json),
                disabled: Ok(value.disabled),
                flat_params_visibility_json: Ok(value.flat_params_visibility_json),
                id: Ok(value.id),
                lang: Ok(value.lang),
                namespace: Ok(value.namespace),
                params_json: Ok(value.params_json),
                saved_component: Ok(value.saved_component),
                text_raw: Ok(value.text_raw),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::Workspace`](super::Workspace).
    ///
    /// [`types::Workspace::builder`](super::Workspace::builder) returns it, and `types::Workspace::try_from` builds the value.
    #[derive(Clone)]
    pub struct Workspace {
        daily_compute_time_quota: Result<::std::option::Option<i64>, String>,
        daily_compute_time_used: Result<::std::option::Option<i64>, String>,
        daily_credits_quota: Result<::std::option::Option<i64>, String>,
        daily_credits_used: Result<::std::option::Option<i64>, String>,
        daily_invocations_quota: Result<::std::option::Option<i64>, String>,
        daily_invocations_used: Result<::std::option::Option<i64>, String>,
        email: Result<::std::option::Option<::std::string::String>, String>,
        id: Result<crate::types::WorkspaceId, String>,
        name: Result<::std::option::Option<::std::string::String>, String>,
        orgname: Result<::std::option::Option<::std::string::String>, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        Workspace { daily_compute_time_quota shown, daily_compute_time_used shown,
        daily_credits_quota shown, daily_credits_used shown, daily_invocations_quota
        shown, daily_invocations_used shown, email shown, id shown, name shown, orgname
        shown, }
    }
    impl Default for Workspace {
        fn default() -> Self {
            Self {
                daily_compute_time_quota: Ok(None),
                daily_compute_time_used: Ok(None),
                daily_credits_quota: Ok(None),
                daily_credits_used: Ok(None),
                daily_invocations_quota: Ok(None),
                daily_invocations_used: Ok(None),
                email: Ok(None),
                id: Err("`id` is required and was not given".to_owned()),
                name: Ok(None),
                orgname: Ok(None),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Workspace {
        /// Sets [`daily_compute_time_quota`](super::Workspace::daily_compute_time_quota).
        pub fn daily_compute_time_quota<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_compute_time_quota = optional("daily_compute_time_quota", value);
            self
        }
        /// Sets [`daily_compute_time_used`](super::Workspace::daily_compute_time_used).
        pub fn daily_compute_time_used<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_compute_time_used = optional("daily_compute_time_used", value);
            self
        }
        /// Sets [`daily_credits_quota`](super::Workspace::daily_credits_quota).
        pub fn daily_credits_quota<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_credits_quota = optional("daily_credits_quota", value);
            self
        }
        /// Sets [`daily_credits_used`](super::Workspace::daily_credits_used).
        pub fn daily_credits_used<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_credits_used = optional("daily_credits_used", value);
            self
        }
        /// Sets [`daily_invocations_quota`](super::Workspace::daily_invocations_quota).
        pub fn daily_invocations_quota<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_invocations_quota = optional("daily_invocations_quota", value);
            self
        }
        /// Sets [`daily_invocations_used`](super::Workspace::daily_invocations_used).
        pub fn daily_invocations_used<Kind>(
            mut self,
            value: impl OptionalValue<i64, Kind>,
        ) -> Self {
            self.daily_invocations_used = optional("daily_invocations_used", value);
            self
        }
        /// Sets [`email`](super::Workspace::email).
        pub fn email<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.email = optional("email", value);
            self
        }
        /// Sets [`id`](super::Workspace::id). Required.
        pub fn id(
            mut self,
            value: impl TryInto<crate::types::WorkspaceId, Error: Display>,
        ) -> Self {
            self.id = required("id", value);
            self
        }
        /// Sets [`name`](super::Workspace::name).
        pub fn name<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.name = optional("name", value);
            self
        }
        /// Sets [`orgname`](super::Workspace::orgname).
        pub fn orgname<Kind>(
            mut self,
            value: impl OptionalValue<::std::string::String, Kind>,
        ) -> Self {
            self.orgname = optional("orgname", value);
            self
        }
        /// Sets [`extra`](super::Workspace::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<Workspace> for super::Workspace {
        type Error = super::error::ConversionError;
        fn try_from(value: Workspace) -> Result<Self, Self::Error> {
            Ok(Self {
                daily_compute_time_quota: value.daily_compute_time_quota?,
                daily_compute_time_used: value.daily_compute_time_used?,
                daily_credits_quota: value.daily_credits_quota?,
                daily_credits_used: value.daily_credits_used?,
                daily_invocations_quota: value.daily_invocations_quota?,
                daily_invocations_used: value.daily_invocations_used?,
                email: value.email?,
                id: value.id?,
                name: value.name?,
                orgname: value.orgname?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::Workspace> for Workspace {
        fn from(value: super::Workspace) -> Self {
            Self {
                daily_compute_time_quota: Ok(value.daily_compute_time_quota),
                daily_compute_time_used: Ok(value.daily_compute_time_used),
                daily_credits_quota: Ok(value.daily_credits_quota),
                daily_credits_used: Ok(value.daily_credits_used),
                daily_invocations_quota: Ok(value.daily_invocations_quota),
                daily_invocations_used: Ok(value.daily_invocations_used),
                email: Ok(value.email),
                id: Ok(value.id),
                name: Ok(value.name),
                orgname: Ok(value.orgname),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder for [`types::WorkspaceEnvelope`](super::WorkspaceEnvelope).
    ///
    /// [`types::WorkspaceEnvelope::builder`](super::WorkspaceEnvelope::builder) returns it, and `types::WorkspaceEnvelope::try_from` builds the value.
    #[derive(Clone)]
    pub struct WorkspaceEnvelope {
        data: Result<super::Workspace, String>,
        extra: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    crate::json::object::impl_builder_debug! {
        WorkspaceEnvelope { data shown, }
    }
    impl Default for WorkspaceEnvelope {
        fn default() -> Self {
            Self {
                data: Err("`data` is required and was not given".to_owned()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkspaceEnvelope {
        /// Sets [`data`](super::WorkspaceEnvelope::data). Required.
        pub fn data(
            mut self,
            value: impl TryInto<super::Workspace, Error: Display>,
        ) -> Self {
            self.data = required("data", value);
            self
        }
        /// Sets [`extra`](super::WorkspaceEnvelope::extra).
        pub fn extra(
            mut self,
            value: impl TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                Error: Display,
            >,
        ) -> Self {
            self.extra = required("extra", value);
            self
        }
    }
    impl TryFrom<WorkspaceEnvelope> for super::WorkspaceEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(value: WorkspaceEnvelope) -> Result<Self, Self::Error> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl From<super::WorkspaceEnvelope> for WorkspaceEnvelope {
        fn from(value: super::WorkspaceEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
}
