// Made from openapi.yaml by `cargo xtask regenerate`. Do not edit.

///A connected account.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Account {
    ///The app that an account is connected to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app: ::std::option::Option<AccountApp>,
    ///A time in ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::DateTime>,
    ///The credentials of an account. An OAuth app has the four properties below; any other app has its own, `api_key` for instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub credentials: ::std::option::Option<AccountCredentials>,
    ///A time in ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_at: ::std::option::Option<crate::types::DateTime>,
    ///Whether Pipedream can make a test request with the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub healthy: ::std::option::Option<bool>,
    ///The ID of a connected account; starts with `apn_`.
    pub id: crate::types::AccountId,
    ///The nickname of the account, where it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///A time in ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::DateTime>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Account {
    pub fn builder() -> builder::Account {
        Default::default()
    }
}
///The app that an account is connected to.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountApp {
    ///The ID of an app that accounts are connected to; starts with `app_`.
    pub id: crate::types::AppId,
    ///The name of the app.
    pub name: ::std::string::String,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AccountApp {
    pub fn builder() -> builder::AccountApp {
        Default::default()
    }
}
///The credentials of an account. An OAuth app has the four properties below; any other app has its own, `api_key` for instance.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountCredentials {
    ///A fresh access token.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_access_token: ::std::option::Option<::std::string::String>,
    ///The client ID of the OAuth app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_client_id: ::std::option::Option<::std::string::String>,
    ///The latest refresh token of the grant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_refresh_token: ::std::option::Option<::std::string::String>,
    ///Who the account is at the other service, a user ID or an email address mostly.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub oauth_uid: ::std::option::Option<::std::string::String>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AccountCredentials {
    pub fn builder() -> builder::AccountCredentials {
        Default::default()
    }
}
///A connected account, as the server wraps it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountEnvelope {
    ///A connected account.
    pub data: Account,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AccountEnvelope {
    pub fn builder() -> builder::AccountEnvelope {
        Default::default()
    }
}
///One page of connected accounts.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountPage {
    ///The accounts of this page.
    pub data: ::std::vec::Vec<Account>,
    ///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl AccountPage {
    pub fn builder() -> builder::AccountPage {
        Default::default()
    }
}
///The code of an event source.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Component {
    ///The source code.
    pub code: ::std::string::String,
    ///A hash of the source code.
    pub code_hash: ::std::string::String,
    ///What a source made from this component can be configured with.
    pub configurable_props: ::std::vec::Vec<ConfigurableProp>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub created_at: crate::types::EpochSeconds,
    ///The ID of a saved component; starts with `sc_`.
    pub id: crate::types::ComponentId,
    ///The name of the component.
    pub name: ::std::string::String,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub updated_at: crate::types::EpochSeconds,
    ///The version of the component.
    pub version: ::std::string::String,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Component {
    pub fn builder() -> builder::Component {
        Default::default()
    }
}
///A component, as the server wraps it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComponentEnvelope {
    ///The code of an event source.
    pub data: Component,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ComponentEnvelope {
    pub fn builder() -> builder::ComponentEnvelope {
        Default::default()
    }
}
///Something that a source or step can be configured with.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConfigurableProp {
    ///The app of a prop of type `app`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app: ::std::option::Option<::std::string::String>,
    ///The value that the prop has where none is configured.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<::serde_json::Value>,
    ///What a form says of the prop.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///What a form calls the prop.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///The key of the prop in `configured_props`.
    pub name: ::std::string::String,
    ///The type of the prop: `string`, `integer`, `app`, `$.interface.timer` and others.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ConfigurableProp {
    pub fn builder() -> builder::ConfigurableProp {
        Default::default()
    }
}
///The values of the props of a source or step, by the names that its component defines.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///The code of a component, or where it is hosted.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateComponentRequest {
    ///The source code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_code: ::std::option::Option<::std::string::String>,
    ///Where the source code is hosted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_url: ::std::option::Option<::std::string::String>,
    ///Names of fields, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude: ::std::option::Option<crate::types::FieldList>,
    ///Names of fields, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub include: ::std::option::Option<crate::types::FieldList>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateComponentRequest {
    pub fn builder() -> builder::CreateComponentRequest {
        Default::default()
    }
}
///What a source runs, and its configuration.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSourceRequest {
    ///The source code of the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_code: ::std::option::Option<::std::string::String>,
    ///The ID of a saved component; starts with `sc_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_id: ::std::option::Option<crate::types::ComponentId>,
    ///Where the source code of the component is hosted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_url: ::std::option::Option<::std::string::String>,
    ///The values of the props of a source or step, by the names that its component defines.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configured_props: ::std::option::Option<ConfiguredProps>,
    ///Names of fields, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude: ::std::option::Option<crate::types::FieldList>,
    ///Names of fields, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub include: ::std::option::Option<crate::types::FieldList>,
    ///The name of the source; the name slug of the component where it is absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateSourceRequest {
    pub fn builder() -> builder::CreateSourceRequest {
        Default::default()
    }
}
///The template and project of a workflow, and what differs from the template.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWorkflowRequest {
    ///Names of fields, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude: ::std::option::Option<crate::types::FieldList>,
    ///Names of fields, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub include: ::std::option::Option<crate::types::FieldList>,
    ///The ID of a workspace, or of an organization on a legacy plan; starts with `o_`.
    pub org_id: crate::types::WorkspaceId,
    ///The ID of a project; starts with `proj_`.
    pub project_id: crate::types::ProjectId,
    ///Further settings of a workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<CreateWorkflowSettings>,
    ///The steps to configure.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub steps: ::std::option::Option<::std::vec::Vec<CreateWorkflowStep>>,
    ///The ID of a template of a workflow; starts with `tch_`. It stands in the link that shares the template.
    pub template_id: crate::types::TemplateId,
    ///What starts the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub triggers: ::std::option::Option<::std::vec::Vec<CreateWorkflowTrigger>>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowRequest {
    pub fn builder() -> builder::CreateWorkflowRequest {
        Default::default()
    }
}
///Further settings of a workflow.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWorkflowSettings {
    ///Whether the workflow is deployed at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_deploy: ::std::option::Option<bool>,
    ///The name of the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowSettings {
    pub fn builder() -> builder::CreateWorkflowSettings {
        Default::default()
    }
}
///A step of the template, with the values of its props.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWorkflowStep {
    ///The step of the template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub namespace: ::std::option::Option<::std::string::String>,
    ///The values of the props of a source or step, by the names that its component defines.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub props: ::std::option::Option<ConfiguredProps>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowStep {
    pub fn builder() -> builder::CreateWorkflowStep {
        Default::default()
    }
}
///A trigger, with the values of its props.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWorkflowTrigger {
    ///The values of the props of a source or step, by the names that its component defines.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub props: ::std::option::Option<ConfiguredProps>,
    ///The kind of trigger.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CreateWorkflowTrigger {
    pub fn builder() -> builder::CreateWorkflowTrigger {
        Default::default()
    }
}
///Starts a workflow on an email.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailTrigger {
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub created_at: crate::types::EpochSeconds,
    ///The address that starts the workflow.
    pub email_address: ::std::string::String,
    ///The ID of an email trigger.
    pub id: crate::types::EmailTriggerId,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub updated_at: crate::types::EpochSeconds,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl EmailTrigger {
    pub fn builder() -> builder::EmailTrigger {
        Default::default()
    }
}
///An event that a source or workflow emitted.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmittedEvent {
    ///What was emitted; cut, unless expanded, where it is larger than 1 KB.
    pub event: ::serde_json::Value,
    ///The ID of an event: its time in milliseconds, a hyphen and a number. Later events have greater IDs.
    pub id: crate::types::EventId,
    ///A time in milliseconds since 1970-01-01T00:00:00Z.
    pub indexed_at_ms: crate::types::EpochMilliseconds,
    ///Where an event comes from.
    pub metadata: EventMetadata,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl EmittedEvent {
    pub fn builder() -> builder::EmittedEvent {
        Default::default()
    }
}
///One page of events.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmittedEventPage {
    ///The events of this page.
    pub data: ::std::vec::Vec<EmittedEvent>,
    ///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl EmittedEventPage {
    pub fn builder() -> builder::EmittedEventPage {
        Default::default()
    }
}
///What the server says of an error. No shape is documented.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
///Where an event comes from.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventMetadata {
    ///The ID of the emission.
    pub emit_id: ::std::string::String,
    ///The ID of what emits events: a source (`dc_`) or a workflow (`p_`). In a subscription also `dc_*` or `p_*`, for all of them.
    pub emitter_id: crate::types::EmitterId,
    ///The channel of an event: empty for the default one, `$errors`, `$logs`, or a custom one.
    pub name: crate::types::EventName,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl EventMetadata {
    pub fn builder() -> builder::EventMetadata {
        Default::default()
    }
}
///Starts a workflow on an HTTP request.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HttpTrigger {
    ///A time in seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///Whether the workflow answers the request itself.
    pub custom_response: bool,
    ///The URL that starts the workflow.
    pub endpoint_url: ::std::string::String,
    ///The ID of an HTTP trigger.
    pub id: crate::types::HttpTriggerId,
    ///The key of the endpoint.
    pub key: ::std::string::String,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl HttpTrigger {
    pub fn builder() -> builder::HttpTrigger {
        Default::default()
    }
}
///A kind of trigger that is not documented.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OtherTrigger {
    ///The ID of the trigger; its prefix tells the kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl OtherTrigger {
    pub fn builder() -> builder::OtherTrigger {
        Default::default()
    }
}
///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageInfo {
    ///How many items the page has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    ///The cursor of the last item; pass it as `after` for the next page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_cursor: ::std::option::Option<::std::string::String>,
    ///The cursor of the first item.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_cursor: ::std::option::Option<::std::string::String>,
    ///How many items the list has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl PageInfo {
    pub fn builder() -> builder::PageInfo {
        Default::default()
    }
}
///A folder of workflows.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Project {
    ///Not explained by the documentation; by its name, whether support may look.
    pub allow_support: bool,
    ///A time in ISO 8601.
    pub created_at: crate::types::DateTime,
    ///Not explained by the documentation. Only ever shown as null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exceptions: ::std::option::Option<::serde_json::Value>,
    ///The ID of a project; starts with `proj_`.
    pub hid: crate::types::ProjectId,
    ///The ID of a project; starts with `proj_`.
    pub id: crate::types::ProjectId,
    ///The name of the project.
    pub name: ::std::string::String,
    ///A number for the workspace. Not the workspace ID that other operations take.
    pub org_id: i64,
    ///The repository that the project is synchronized with. Only ever shown as null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repository_id: ::std::option::Option<::serde_json::Value>,
    ///The path in that repository. Only ever shown as null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repository_path: ::std::option::Option<::serde_json::Value>,
    ///A time in ISO 8601.
    pub updated_at: crate::types::DateTime,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Project {
    pub fn builder() -> builder::Project {
        Default::default()
    }
}
///One page of projects.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPage {
    ///The projects of this page.
    pub data: ::std::vec::Vec<Project>,
    ///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ProjectPage {
    pub fn builder() -> builder::ProjectPage {
        Default::default()
    }
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
    #[serde(rename = "codeHash")]
    pub code_hash: ::std::string::String,
    ///What the step can be configured with.
    #[serde(rename = "configurableProps")]
    pub configurable_props: ::std::vec::Vec<ConfigurableProp>,
    ///What the component says of itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Only ever shown as null.
    #[serde(
        rename = "entryPath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_path: ::std::option::Option<::serde_json::Value>,
    ///The ID of a saved component; starts with `sc_`.
    pub id: crate::types::ComponentId,
    ///The key of the component, where it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///The version of the component; empty where it has none.
    pub version: ::std::string::String,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SavedComponent {
    pub fn builder() -> builder::SavedComponent {
        Default::default()
    }
}
///An app that a component uses.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SavedComponentApp {
    ///The ID of an app that accounts are connected to; starts with `app_`.
    #[serde(rename = "appId")]
    pub app_id: crate::types::AppId,
    ///How the app authenticates, `keys` for instance.
    #[serde(rename = "authType")]
    pub auth_type: ::std::string::String,
    ///The name of the app in lower case.
    #[serde(rename = "nameSlug")]
    pub name_slug: ::std::string::String,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SavedComponentApp {
    pub fn builder() -> builder::SavedComponentApp {
        Default::default()
    }
}
///An event source, a running component.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    ///Whether the source runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    ///The ID of a saved component; starts with `sc_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_id: ::std::option::Option<crate::types::ComponentId>,
    ///The values of the props of a source or step, by the names that its component defines.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configured_props: ::std::option::Option<ConfiguredProps>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The ID of a source; starts with `dc_`.
    pub id: crate::types::SourceId,
    ///The name of the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The name in lower case with hyphens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_slug: ::std::option::Option<::std::string::String>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::types::EpochSeconds>,
    ///The ID of a user; starts with `u_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::types::UserId>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Source {
    pub fn builder() -> builder::Source {
        Default::default()
    }
}
///A source, as the server wraps it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceEnvelope {
    ///An event source, a running component.
    pub data: Source,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SourceEnvelope {
    pub fn builder() -> builder::SourceEnvelope {
        Default::default()
    }
}
///One page of sources.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourcePage {
    ///The sources of this page.
    pub data: ::std::vec::Vec<Source>,
    ///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SourcePage {
    pub fn builder() -> builder::SourcePage {
        Default::default()
    }
}
///Starts a workflow on an event of a source.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceTrigger {
    ///Whether the source runs.
    pub active: bool,
    ///The ID of a saved component; starts with `sc_`.
    pub component_id: crate::types::ComponentId,
    ///The values of the props of a source or step, by the names that its component defines.
    pub configured_props: ConfiguredProps,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub created_at: crate::types::EpochSeconds,
    ///The ID of a trigger that is a source.
    pub id: crate::types::SourceTriggerId,
    ///The name of the source.
    pub name: ::std::string::String,
    ///The name in lower case with hyphens.
    pub name_slug: ::std::string::String,
    ///The ID of a user (`u_`) or a workspace (`o_`) that owns something.
    pub owner_id: crate::types::OwnerId,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub updated_at: crate::types::EpochSeconds,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SourceTrigger {
    pub fn builder() -> builder::SourceTrigger {
        Default::default()
    }
}
///That a listener receives the events of an emitter.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subscription {
    ///The ID of what emits events: a source (`dc_`) or a workflow (`p_`). In a subscription also `dc_*` or `p_*`, for all of them.
    pub emitter_id: crate::types::EmitterId,
    ///The channel of an event: empty for the default one, `$errors`, `$logs`, or a custom one.
    pub event_name: crate::types::EventName,
    ///The ID of a subscription; starts with `sub_`.
    pub id: crate::types::SubscriptionId,
    ///The ID of what receives events: a source (`dc_`), a workflow (`p_`) or a webhook (`wh_`).
    pub listener_id: crate::types::ListenerId,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Subscription {
    pub fn builder() -> builder::Subscription {
        Default::default()
    }
}
///The subscriptions of a page.
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
///One page of subscriptions.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubscriptionPage {
    ///The subscriptions of a page.
    pub data: SubscriptionList,
    ///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl SubscriptionPage {
    pub fn builder() -> builder::SubscriptionPage {
        Default::default()
    }
}
///Starts a workflow on a schedule.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerTrigger {
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub created_at: crate::types::EpochSeconds,
    ///The cron expression, where the schedule is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cron: ::std::option::Option<::std::string::String>,
    ///The ID of a timer trigger.
    pub id: crate::types::TimerTriggerId,
    ///Seconds between two runs, where the schedule is an interval.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval_seconds: ::std::option::Option<i64>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub schedule_changed_at: crate::types::EpochSeconds,
    ///The time zone of the schedule, `America/New_York` for instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub updated_at: crate::types::EpochSeconds,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl TimerTrigger {
    pub fn builder() -> builder::TimerTrigger {
        Default::default()
    }
}
///What a source runs from now on, under which name, and whether it runs.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateSourceRequest {
    ///Whether the source runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    ///The source code of the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_code: ::std::option::Option<::std::string::String>,
    ///The ID of a saved component; starts with `sc_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_id: ::std::option::Option<crate::types::ComponentId>,
    ///Where the source code of the component is hosted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_url: ::std::option::Option<::std::string::String>,
    ///The name of the source; the name slug of the component where it is absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl UpdateSourceRequest {
    pub fn builder() -> builder::UpdateSourceRequest {
        Default::default()
    }
}
///Whether a workflow is to be active.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateWorkflowRequest {
    ///Whether the workflow runs on its triggers.
    pub active: bool,
    ///The ID of a workspace, or of an organization on a legacy plan; starts with `o_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<crate::types::WorkspaceId>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl UpdateWorkflowRequest {
    pub fn builder() -> builder::UpdateWorkflowRequest {
        Default::default()
    }
}
///A user. The daily quotas belong to the free plan, the billing period to the paid ones.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    ///The credits of this billing period.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_period_credits: ::std::option::Option<i64>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_period_end_ts: ::std::option::Option<crate::types::EpochSeconds>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_period_start_ts: ::std::option::Option<crate::types::EpochSeconds>,
    ///The compute time that a day may take, in a unit that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_quota: ::std::option::Option<i64>,
    ///The compute time used today, in the same unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_used: ::std::option::Option<i64>,
    ///The invocations that a day may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_quota: ::std::option::Option<i64>,
    ///The invocations of today.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_used: ::std::option::Option<i64>,
    ///The email address of the user.
    pub email: ::std::string::String,
    ///The ID of a user; starts with `u_`.
    pub id: crate::types::UserId,
    ///The workspaces of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orgs: ::std::option::Option<::std::vec::Vec<Workspace>>,
    ///The name of the user.
    pub username: ::std::string::String,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl User {
    pub fn builder() -> builder::User {
        Default::default()
    }
}
///A user, as the server wraps it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEnvelope {
    ///A user. The daily quotas belong to the free plan, the billing period to the paid ones.
    pub data: User,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl UserEnvelope {
    pub fn builder() -> builder::UserEnvelope {
        Default::default()
    }
}
///A URL that events can be delivered to.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    ///Whether events are delivered.
    pub active: bool,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub created_at: crate::types::EpochSeconds,
    ///The description of the webhook, where it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The ID of a webhook; starts with `wh_`.
    pub id: crate::types::WebhookId,
    ///The name of the webhook, where it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///A time in seconds since 1970-01-01T00:00:00Z.
    pub updated_at: crate::types::EpochSeconds,
    ///Where events are delivered.
    pub url: ::std::string::String,
    ///The ID of a user; starts with `u_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::types::UserId>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Webhook {
    pub fn builder() -> builder::Webhook {
        Default::default()
    }
}
///A webhook, as the server wraps it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookEnvelope {
    ///A URL that events can be delivered to.
    pub data: Webhook,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WebhookEnvelope {
    pub fn builder() -> builder::WebhookEnvelope {
        Default::default()
    }
}
///One page of webhooks.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookPage {
    ///The webhooks of this page.
    pub data: ::std::vec::Vec<Webhook>,
    ///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WebhookPage {
    pub fn builder() -> builder::WebhookPage {
        Default::default()
    }
}
///A workflow, as it was created.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Workflow {
    ///Whether the workflow runs on its triggers.
    pub active: bool,
    ///The ID of a workflow; starts with `p_`.
    pub id: crate::types::WorkflowId,
    ///The name of the workflow.
    pub name: ::std::string::String,
    ///What the workflow does, in order.
    pub steps: ::std::vec::Vec<WorkflowStep>,
    ///What starts the workflow.
    pub triggers: ::std::vec::Vec<crate::types::Trigger>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Workflow {
    pub fn builder() -> builder::Workflow {
        Default::default()
    }
}
///The steps and triggers of a workflow.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowDetails {
    ///What the workflow does, in order.
    pub steps: ::std::vec::Vec<WorkflowStep>,
    ///What starts the workflow.
    pub triggers: ::std::vec::Vec<crate::types::Trigger>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowDetails {
    pub fn builder() -> builder::WorkflowDetails {
        Default::default()
    }
}
///A workflow, as the server wraps it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowEnvelope {
    ///A workflow, as it was created.
    pub data: Workflow,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowEnvelope {
    pub fn builder() -> builder::WorkflowEnvelope {
        Default::default()
    }
}
///An event on which a workflow threw an error.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowError {
    ///The error, and the event that led to it. Cut where it is large, unless expanded.
    pub event: WorkflowErrorEvent,
    ///The ID of an event: its time in milliseconds, a hyphen and a number. Later events have greater IDs.
    pub id: crate::types::EventId,
    ///A time in milliseconds since 1970-01-01T00:00:00Z.
    pub indexed_at_ms: crate::types::EpochMilliseconds,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowError {
    pub fn builder() -> builder::WorkflowError {
        Default::default()
    }
}
///The run of the workflow that failed.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowErrorContext {
    ///The ID of a deployment of a workflow; starts with `d_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deployment_id: ::std::option::Option<crate::types::DeploymentId>,
    ///The ID of the event that started the run.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    ///The ID of a user (`u_`) or a workspace (`o_`) that owns something.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_id: ::std::option::Option<crate::types::OwnerId>,
    ///The version of the platform that the run was on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform_version: ::std::option::Option<::std::string::String>,
    ///What started the run, `SDK` for instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_type: ::std::option::Option<::std::string::String>,
    ///A time in ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ts: ::std::option::Option<crate::types::DateTime>,
    ///Not explained by the documentation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verified: ::std::option::Option<bool>,
    ///The ID of a workflow; starts with `p_`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow_id: ::std::option::Option<crate::types::WorkflowId>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowErrorContext {
    pub fn builder() -> builder::WorkflowErrorContext {
        Default::default()
    }
}
///What was thrown.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowErrorDetail {
    ///The ID of a step of a workflow; starts with `c_`.
    #[serde(rename = "cellId", skip_serializing_if = "::std::option::Option::is_none")]
    pub cell_id: ::std::option::Option<crate::types::StepId>,
    ///The code of the error, `InternalFailure` for instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///The stack trace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stack: ::std::option::Option<::std::string::String>,
    ///A time in ISO 8601.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ts: ::std::option::Option<crate::types::DateTime>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowErrorDetail {
    pub fn builder() -> builder::WorkflowErrorDetail {
        Default::default()
    }
}
///The error, and the event that led to it. Cut where it is large, unless expanded.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[derive(Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowErrorEvent {
    ///What was thrown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<WorkflowErrorDetail>,
    ///Where an event comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<EventMetadata>,
    ///The run of the workflow that failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original_context: ::std::option::Option<WorkflowErrorContext>,
    ///The event that led to the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original_event: ::std::option::Option<::serde_json::Value>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowErrorEvent {
    pub fn builder() -> builder::WorkflowErrorEvent {
        Default::default()
    }
}
///One page of errors.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowErrorPage {
    ///The errors of this page.
    pub data: ::std::vec::Vec<WorkflowError>,
    ///Where a page stands in its list. The counts are the server's and need not match the items. A cursor at the end does not mean that another page follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page_info: ::std::option::Option<PageInfo>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowErrorPage {
    pub fn builder() -> builder::WorkflowErrorPage {
        Default::default()
    }
}
///One step of a workflow.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowStep {
    ///The connected apps. Only ever shown as empty.
    #[serde(rename = "appConnections")]
    pub app_connections: ::std::vec::Vec<::serde_json::Value>,
    ///Connected accounts of the step. Only ever shown as empty.
    #[serde(
        rename = "authProvisionIdMap",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auth_provision_id_map: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Connected accounts of the step. Only ever shown as empty.
    #[serde(
        rename = "authProvisionIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auth_provision_ids: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Only ever shown as null.
    #[serde(
        rename = "codeConfigJson",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub code_config_json: ::std::option::Option<::serde_json::Value>,
    ///Only ever shown as null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code_raw: ::std::option::Option<::serde_json::Value>,
    ///Only ever shown as null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "codeRaw")]
    pub code_raw_camel_case: ::std::option::Option<::serde_json::Value>,
    ///Whether the step runs a component.
    pub component: bool,
    ///The key of the component, where it has one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_key: ::std::option::Option<::std::string::String>,
    ///The user or workspace that owns the component.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub component_owner_id: ::std::option::Option<::std::string::String>,
    ///The values of the props, as JSON in a string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configured_props_json: ::std::option::Option<::std::string::String>,
    ///Whether the step is skipped.
    pub disabled: bool,
    ///Only ever shown as null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flat_params_visibility_json: ::std::option::Option<::serde_json::Value>,
    ///The ID of a step of a workflow; starts with `c_`.
    pub id: crate::types::StepId,
    ///The language and version that the step runs on, `nodejs20.x` for instance.
    pub lang: ::std::string::String,
    ///The name that other steps refer to this one by.
    pub namespace: ::std::string::String,
    ///The parameters of the step, as JSON in a string.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params_json: ::std::option::Option<::std::string::String>,
    ///The component that a step runs.
    #[serde(
        rename = "savedComponent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub saved_component: ::std::option::Option<SavedComponent>,
    ///Only ever shown as null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text_raw: ::std::option::Option<::serde_json::Value>,
    ///The kind of step, `CodeCell` for instance.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowStep {
    pub fn builder() -> builder::WorkflowStep {
        Default::default()
    }
}
///What a team shares.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Workspace {
    ///The compute time that a day may take, in a unit that is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_quota: ::std::option::Option<i64>,
    ///The compute time used today, in the same unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_compute_time_used: ::std::option::Option<i64>,
    ///The quota of credits, by its name for a day; see getWorkspace.
    pub daily_credits_quota: i64,
    ///The credits used, by its name today; see getWorkspace.
    pub daily_credits_used: i64,
    ///The invocations that a day may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_quota: ::std::option::Option<i64>,
    ///The invocations of today.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_invocations_used: ::std::option::Option<i64>,
    ///The email address of the workspace.
    pub email: ::std::string::String,
    ///The ID of a workspace, or of an organization on a legacy plan; starts with `o_`.
    pub id: crate::types::WorkspaceId,
    ///The name of the workspace.
    pub name: ::std::string::String,
    ///Not explained by the documentation; by the examples, a short name.
    pub orgname: ::std::string::String,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl Workspace {
    pub fn builder() -> builder::Workspace {
        Default::default()
    }
}
///A workspace, as the server wraps it.
#[derive(::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceEnvelope {
    ///What a team shares.
    pub data: Workspace,
    ///What else there is, by name: fields that the document does not know.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkspaceEnvelope {
    pub fn builder() -> builder::WorkspaceEnvelope {
        Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct Account {
        app: ::std::result::Result<
            ::std::option::Option<super::AccountApp>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<crate::types::DateTime>,
            ::std::string::String,
        >,
        credentials: ::std::result::Result<
            ::std::option::Option<super::AccountCredentials>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<crate::types::DateTime>,
            ::std::string::String,
        >,
        healthy: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::AccountId, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::std::option::Option<crate::types::DateTime>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Account {
        fn default() -> Self {
            Self {
                app: Ok(Default::default()),
                created_at: Ok(Default::default()),
                credentials: Ok(Default::default()),
                expires_at: Ok(Default::default()),
                healthy: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(Default::default()),
                updated_at: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Account {
        pub fn app<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccountApp>,
            T::Error: ::std::fmt::Display,
        {
            self.app = crate::call::setter::optional("app", value);
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DateTime>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::optional("created_at", value);
            self
        }
        pub fn credentials<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AccountCredentials>,
            T::Error: ::std::fmt::Display,
        {
            self.credentials = crate::call::setter::optional("credentials", value);
            self
        }
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DateTime>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = crate::call::setter::optional("expires_at", value);
            self
        }
        pub fn healthy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.healthy = crate::call::setter::optional("healthy", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::AccountId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::optional("name", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DateTime>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::optional("updated_at", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Account> for super::Account {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Account,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::Account> for Account {
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
    #[derive(Clone, Debug)]
    pub struct AccountApp {
        id: ::std::result::Result<crate::types::AppId, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccountApp {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountApp {
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::AppId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<AccountApp> for super::AccountApp {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccountApp,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AccountApp> for AccountApp {
        fn from(value: super::AccountApp) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone)]
    pub struct AccountCredentials {
        oauth_access_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        oauth_client_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        oauth_refresh_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        oauth_uid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccountCredentials {
        fn default() -> Self {
            Self {
                oauth_access_token: Ok(Default::default()),
                oauth_client_id: Ok(Default::default()),
                oauth_refresh_token: Ok(Default::default()),
                oauth_uid: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountCredentials {
        pub fn oauth_access_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.oauth_access_token = crate::call::setter::optional(
                "oauth_access_token",
                value,
            );
            self
        }
        pub fn oauth_client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.oauth_client_id = crate::call::setter::optional(
                "oauth_client_id",
                value,
            );
            self
        }
        pub fn oauth_refresh_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.oauth_refresh_token = crate::call::setter::optional(
                "oauth_refresh_token",
                value,
            );
            self
        }
        pub fn oauth_uid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.oauth_uid = crate::call::setter::optional("oauth_uid", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<AccountCredentials> for super::AccountCredentials {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccountCredentials,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                oauth_access_token: value.oauth_access_token?,
                oauth_client_id: value.oauth_client_id?,
                oauth_refresh_token: value.oauth_refresh_token?,
                oauth_uid: value.oauth_uid?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AccountCredentials> for AccountCredentials {
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
    #[derive(Clone, Debug)]
    pub struct AccountEnvelope {
        data: ::std::result::Result<super::Account, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccountEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Account>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<AccountEnvelope> for super::AccountEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccountEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AccountEnvelope> for AccountEnvelope {
        fn from(value: super::AccountEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct AccountPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Account>,
            ::std::string::String,
        >,
        page_info: ::std::result::Result<
            ::std::option::Option<super::PageInfo>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AccountPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                page_info: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl AccountPage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Account>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn page_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.page_info = crate::call::setter::optional("page_info", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<AccountPage> for super::AccountPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AccountPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::AccountPage> for AccountPage {
        fn from(value: super::AccountPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Component {
        code: ::std::result::Result<::std::string::String, ::std::string::String>,
        code_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
        configurable_props: ::std::result::Result<
            ::std::vec::Vec<super::ConfigurableProp>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::ComponentId, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        updated_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        version: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Component {
        fn default() -> Self {
            Self {
                code: Err("no value supplied for code".to_string()),
                code_hash: Err("no value supplied for code_hash".to_string()),
                configurable_props: Err(
                    "no value supplied for configurable_props".to_string(),
                ),
                created_at: Err("no value supplied for created_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                version: Err("no value supplied for version".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Component {
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = crate::call::setter::required("code", value);
            self
        }
        pub fn code_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code_hash = crate::call::setter::required("code_hash", value);
            self
        }
        pub fn configurable_props<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ConfigurableProp>>,
            T::Error: ::std::fmt::Display,
        {
            self.configurable_props = crate::call::setter::required(
                "configurable_props",
                value,
            );
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::required("created_at", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ComponentId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::required("updated_at", value);
            self
        }
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.version = crate::call::setter::required("version", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Component> for super::Component {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Component,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::Component> for Component {
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
    #[derive(Clone, Debug)]
    pub struct ComponentEnvelope {
        data: ::std::result::Result<super::Component, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ComponentEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl ComponentEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Component>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<ComponentEnvelope> for super::ComponentEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ComponentEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ComponentEnvelope> for ComponentEnvelope {
        fn from(value: super::ComponentEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ConfigurableProp {
        app: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        default: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        label: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConfigurableProp {
        fn default() -> Self {
            Self {
                app: Ok(Default::default()),
                default: Ok(Default::default()),
                description: Ok(Default::default()),
                label: Ok(Default::default()),
                name: Err("no value supplied for name".to_string()),
                type_: Err("no value supplied for type_".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl ConfigurableProp {
        pub fn app<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.app = crate::call::setter::optional("app", value);
            self
        }
        pub fn default<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.default = crate::call::setter::optional("default", value);
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = crate::call::setter::optional("description", value);
            self
        }
        pub fn label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.label = crate::call::setter::optional("label", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = crate::call::setter::required("type_", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<ConfigurableProp> for super::ConfigurableProp {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConfigurableProp,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::ConfigurableProp> for ConfigurableProp {
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
    #[derive(Clone, Debug)]
    pub struct CreateComponentRequest {
        component_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        component_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        exclude: ::std::result::Result<
            ::std::option::Option<crate::types::FieldList>,
            ::std::string::String,
        >,
        include: ::std::result::Result<
            ::std::option::Option<crate::types::FieldList>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateComponentRequest {
        fn default() -> Self {
            Self {
                component_code: Ok(Default::default()),
                component_url: Ok(Default::default()),
                exclude: Ok(Default::default()),
                include: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateComponentRequest {
        pub fn component_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_code = crate::call::setter::optional("component_code", value);
            self
        }
        pub fn component_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_url = crate::call::setter::optional("component_url", value);
            self
        }
        pub fn exclude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::FieldList>,
            T::Error: ::std::fmt::Display,
        {
            self.exclude = crate::call::setter::optional("exclude", value);
            self
        }
        pub fn include<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::FieldList>,
            T::Error: ::std::fmt::Display,
        {
            self.include = crate::call::setter::optional("include", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateComponentRequest>
    for super::CreateComponentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateComponentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                component_code: value.component_code?,
                component_url: value.component_url?,
                exclude: value.exclude?,
                include: value.include?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CreateComponentRequest> for CreateComponentRequest {
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
    #[derive(Clone, Debug)]
    pub struct CreateSourceRequest {
        component_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        component_id: ::std::result::Result<
            ::std::option::Option<crate::types::ComponentId>,
            ::std::string::String,
        >,
        component_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        configured_props: ::std::result::Result<
            ::std::option::Option<super::ConfiguredProps>,
            ::std::string::String,
        >,
        exclude: ::std::result::Result<
            ::std::option::Option<crate::types::FieldList>,
            ::std::string::String,
        >,
        include: ::std::result::Result<
            ::std::option::Option<crate::types::FieldList>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateSourceRequest {
        fn default() -> Self {
            Self {
                component_code: Ok(Default::default()),
                component_id: Ok(Default::default()),
                component_url: Ok(Default::default()),
                configured_props: Ok(Default::default()),
                exclude: Ok(Default::default()),
                include: Ok(Default::default()),
                name: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateSourceRequest {
        pub fn component_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_code = crate::call::setter::optional("component_code", value);
            self
        }
        pub fn component_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ComponentId>,
            T::Error: ::std::fmt::Display,
        {
            self.component_id = crate::call::setter::optional("component_id", value);
            self
        }
        pub fn component_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_url = crate::call::setter::optional("component_url", value);
            self
        }
        pub fn configured_props<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConfiguredProps>,
            T::Error: ::std::fmt::Display,
        {
            self.configured_props = crate::call::setter::optional(
                "configured_props",
                value,
            );
            self
        }
        pub fn exclude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::FieldList>,
            T::Error: ::std::fmt::Display,
        {
            self.exclude = crate::call::setter::optional("exclude", value);
            self
        }
        pub fn include<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::FieldList>,
            T::Error: ::std::fmt::Display,
        {
            self.include = crate::call::setter::optional("include", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::optional("name", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateSourceRequest> for super::CreateSourceRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateSourceRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::CreateSourceRequest> for CreateSourceRequest {
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
    #[derive(Clone, Debug)]
    pub struct CreateWorkflowRequest {
        exclude: ::std::result::Result<
            ::std::option::Option<crate::types::FieldList>,
            ::std::string::String,
        >,
        include: ::std::result::Result<
            ::std::option::Option<crate::types::FieldList>,
            ::std::string::String,
        >,
        org_id: ::std::result::Result<crate::types::WorkspaceId, ::std::string::String>,
        project_id: ::std::result::Result<
            crate::types::ProjectId,
            ::std::string::String,
        >,
        settings: ::std::result::Result<
            ::std::option::Option<super::CreateWorkflowSettings>,
            ::std::string::String,
        >,
        steps: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::CreateWorkflowStep>>,
            ::std::string::String,
        >,
        template_id: ::std::result::Result<
            crate::types::TemplateId,
            ::std::string::String,
        >,
        triggers: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::CreateWorkflowTrigger>>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateWorkflowRequest {
        fn default() -> Self {
            Self {
                exclude: Ok(Default::default()),
                include: Ok(Default::default()),
                org_id: Err("no value supplied for org_id".to_string()),
                project_id: Err("no value supplied for project_id".to_string()),
                settings: Ok(Default::default()),
                steps: Ok(Default::default()),
                template_id: Err("no value supplied for template_id".to_string()),
                triggers: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowRequest {
        pub fn exclude<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::FieldList>,
            T::Error: ::std::fmt::Display,
        {
            self.exclude = crate::call::setter::optional("exclude", value);
            self
        }
        pub fn include<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::FieldList>,
            T::Error: ::std::fmt::Display,
        {
            self.include = crate::call::setter::optional("include", value);
            self
        }
        pub fn org_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::WorkspaceId>,
            T::Error: ::std::fmt::Display,
        {
            self.org_id = crate::call::setter::required("org_id", value);
            self
        }
        pub fn project_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ProjectId>,
            T::Error: ::std::fmt::Display,
        {
            self.project_id = crate::call::setter::required("project_id", value);
            self
        }
        pub fn settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreateWorkflowSettings>,
            T::Error: ::std::fmt::Display,
        {
            self.settings = crate::call::setter::optional("settings", value);
            self
        }
        pub fn steps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::CreateWorkflowStep>>,
            T::Error: ::std::fmt::Display,
        {
            self.steps = crate::call::setter::optional("steps", value);
            self
        }
        pub fn template_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::TemplateId>,
            T::Error: ::std::fmt::Display,
        {
            self.template_id = crate::call::setter::required("template_id", value);
            self
        }
        pub fn triggers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::CreateWorkflowTrigger>>,
            T::Error: ::std::fmt::Display,
        {
            self.triggers = crate::call::setter::optional("triggers", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWorkflowRequest>
    for super::CreateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWorkflowRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::CreateWorkflowRequest> for CreateWorkflowRequest {
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
    #[derive(Clone, Debug)]
    pub struct CreateWorkflowSettings {
        auto_deploy: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateWorkflowSettings {
        fn default() -> Self {
            Self {
                auto_deploy: Ok(Default::default()),
                name: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowSettings {
        pub fn auto_deploy<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.auto_deploy = crate::call::setter::optional("auto_deploy", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::optional("name", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWorkflowSettings>
    for super::CreateWorkflowSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWorkflowSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                auto_deploy: value.auto_deploy?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWorkflowSettings> for CreateWorkflowSettings {
        fn from(value: super::CreateWorkflowSettings) -> Self {
            Self {
                auto_deploy: Ok(value.auto_deploy),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateWorkflowStep {
        namespace: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        props: ::std::result::Result<
            ::std::option::Option<super::ConfiguredProps>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateWorkflowStep {
        fn default() -> Self {
            Self {
                namespace: Ok(Default::default()),
                props: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowStep {
        pub fn namespace<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.namespace = crate::call::setter::optional("namespace", value);
            self
        }
        pub fn props<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConfiguredProps>,
            T::Error: ::std::fmt::Display,
        {
            self.props = crate::call::setter::optional("props", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWorkflowStep> for super::CreateWorkflowStep {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWorkflowStep,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                namespace: value.namespace?,
                props: value.props?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWorkflowStep> for CreateWorkflowStep {
        fn from(value: super::CreateWorkflowStep) -> Self {
            Self {
                namespace: Ok(value.namespace),
                props: Ok(value.props),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct CreateWorkflowTrigger {
        props: ::std::result::Result<
            ::std::option::Option<super::ConfiguredProps>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateWorkflowTrigger {
        fn default() -> Self {
            Self {
                props: Ok(Default::default()),
                type_: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl CreateWorkflowTrigger {
        pub fn props<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConfiguredProps>,
            T::Error: ::std::fmt::Display,
        {
            self.props = crate::call::setter::optional("props", value);
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = crate::call::setter::optional("type_", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateWorkflowTrigger>
    for super::CreateWorkflowTrigger {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateWorkflowTrigger,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                props: value.props?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CreateWorkflowTrigger> for CreateWorkflowTrigger {
        fn from(value: super::CreateWorkflowTrigger) -> Self {
            Self {
                props: Ok(value.props),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct EmailTrigger {
        created_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        email_address: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::EmailTriggerId, ::std::string::String>,
        updated_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EmailTrigger {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                email_address: Err("no value supplied for email_address".to_string()),
                id: Err("no value supplied for id".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EmailTrigger {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::required("created_at", value);
            self
        }
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = crate::call::setter::required("email_address", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EmailTriggerId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::required("updated_at", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<EmailTrigger> for super::EmailTrigger {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmailTrigger,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                email_address: value.email_address?,
                id: value.id?,
                updated_at: value.updated_at?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::EmailTrigger> for EmailTrigger {
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
    #[derive(Clone, Debug)]
    pub struct EmittedEvent {
        event: ::std::result::Result<::serde_json::Value, ::std::string::String>,
        id: ::std::result::Result<crate::types::EventId, ::std::string::String>,
        indexed_at_ms: ::std::result::Result<
            crate::types::EpochMilliseconds,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<super::EventMetadata, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EmittedEvent {
        fn default() -> Self {
            Self {
                event: Err("no value supplied for event".to_string()),
                id: Err("no value supplied for id".to_string()),
                indexed_at_ms: Err("no value supplied for indexed_at_ms".to_string()),
                metadata: Err("no value supplied for metadata".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EmittedEvent {
        pub fn event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.event = crate::call::setter::required("event", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EventId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn indexed_at_ms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochMilliseconds>,
            T::Error: ::std::fmt::Display,
        {
            self.indexed_at_ms = crate::call::setter::required("indexed_at_ms", value);
            self
        }
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EventMetadata>,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = crate::call::setter::required("metadata", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<EmittedEvent> for super::EmittedEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmittedEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                event: value.event?,
                id: value.id?,
                indexed_at_ms: value.indexed_at_ms?,
                metadata: value.metadata?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::EmittedEvent> for EmittedEvent {
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
    #[derive(Clone, Debug)]
    pub struct EmittedEventPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::EmittedEvent>,
            ::std::string::String,
        >,
        page_info: ::std::result::Result<
            ::std::option::Option<super::PageInfo>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EmittedEventPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                page_info: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EmittedEventPage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::EmittedEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn page_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.page_info = crate::call::setter::optional("page_info", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<EmittedEventPage> for super::EmittedEventPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EmittedEventPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::EmittedEventPage> for EmittedEventPage {
        fn from(value: super::EmittedEventPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct EventMetadata {
        emit_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        emitter_id: ::std::result::Result<
            crate::types::EmitterId,
            ::std::string::String,
        >,
        name: ::std::result::Result<crate::types::EventName, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EventMetadata {
        fn default() -> Self {
            Self {
                emit_id: Err("no value supplied for emit_id".to_string()),
                emitter_id: Err("no value supplied for emitter_id".to_string()),
                name: Err("no value supplied for name".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl EventMetadata {
        pub fn emit_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.emit_id = crate::call::setter::required("emit_id", value);
            self
        }
        pub fn emitter_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EmitterId>,
            T::Error: ::std::fmt::Display,
        {
            self.emitter_id = crate::call::setter::required("emitter_id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EventName>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<EventMetadata> for super::EventMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EventMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                emit_id: value.emit_id?,
                emitter_id: value.emitter_id?,
                name: value.name?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::EventMetadata> for EventMetadata {
        fn from(value: super::EventMetadata) -> Self {
            Self {
                emit_id: Ok(value.emit_id),
                emitter_id: Ok(value.emitter_id),
                name: Ok(value.name),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HttpTrigger {
        created_at: ::std::result::Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            ::std::string::String,
        >,
        custom_response: ::std::result::Result<bool, ::std::string::String>,
        endpoint_url: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::HttpTriggerId, ::std::string::String>,
        key: ::std::result::Result<::std::string::String, ::std::string::String>,
        updated_at: ::std::result::Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HttpTrigger {
        fn default() -> Self {
            Self {
                created_at: Ok(Default::default()),
                custom_response: Err(
                    "no value supplied for custom_response".to_string(),
                ),
                endpoint_url: Err("no value supplied for endpoint_url".to_string()),
                id: Err("no value supplied for id".to_string()),
                key: Err("no value supplied for key".to_string()),
                updated_at: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl HttpTrigger {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::optional("created_at", value);
            self
        }
        pub fn custom_response<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_response = crate::call::setter::required(
                "custom_response",
                value,
            );
            self
        }
        pub fn endpoint_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.endpoint_url = crate::call::setter::required("endpoint_url", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::HttpTriggerId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key = crate::call::setter::required("key", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::optional("updated_at", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<HttpTrigger> for super::HttpTrigger {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HttpTrigger,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::HttpTrigger> for HttpTrigger {
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
    #[derive(Clone, Debug)]
    pub struct OtherTrigger {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OtherTrigger {
        fn default() -> Self {
            Self {
                id: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl OtherTrigger {
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::optional("id", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<OtherTrigger> for super::OtherTrigger {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OtherTrigger,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::OtherTrigger> for OtherTrigger {
        fn from(value: super::OtherTrigger) -> Self {
            Self {
                id: Ok(value.id),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct PageInfo {
        count: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        end_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        start_cursor: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        total_count: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PageInfo {
        fn default() -> Self {
            Self {
                count: Ok(Default::default()),
                end_cursor: Ok(Default::default()),
                start_cursor: Ok(Default::default()),
                total_count: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl PageInfo {
        pub fn count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.count = crate::call::setter::optional("count", value);
            self
        }
        pub fn end_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.end_cursor = crate::call::setter::optional("end_cursor", value);
            self
        }
        pub fn start_cursor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.start_cursor = crate::call::setter::optional("start_cursor", value);
            self
        }
        pub fn total_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.total_count = crate::call::setter::optional("total_count", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<PageInfo> for super::PageInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PageInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                count: value.count?,
                end_cursor: value.end_cursor?,
                start_cursor: value.start_cursor?,
                total_count: value.total_count?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::PageInfo> for PageInfo {
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
    #[derive(Clone, Debug)]
    pub struct Project {
        allow_support: ::std::result::Result<bool, ::std::string::String>,
        created_at: ::std::result::Result<crate::types::DateTime, ::std::string::String>,
        exceptions: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        hid: ::std::result::Result<crate::types::ProjectId, ::std::string::String>,
        id: ::std::result::Result<crate::types::ProjectId, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        org_id: ::std::result::Result<i64, ::std::string::String>,
        repository_id: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        repository_path: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<crate::types::DateTime, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Project {
        fn default() -> Self {
            Self {
                allow_support: Err("no value supplied for allow_support".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                exceptions: Ok(Default::default()),
                hid: Err("no value supplied for hid".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                org_id: Err("no value supplied for org_id".to_string()),
                repository_id: Ok(Default::default()),
                repository_path: Ok(Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Project {
        pub fn allow_support<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_support = crate::call::setter::required("allow_support", value);
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DateTime>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::required("created_at", value);
            self
        }
        pub fn exceptions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.exceptions = crate::call::setter::optional("exceptions", value);
            self
        }
        pub fn hid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ProjectId>,
            T::Error: ::std::fmt::Display,
        {
            self.hid = crate::call::setter::required("hid", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ProjectId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn org_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.org_id = crate::call::setter::required("org_id", value);
            self
        }
        pub fn repository_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.repository_id = crate::call::setter::optional("repository_id", value);
            self
        }
        pub fn repository_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.repository_path = crate::call::setter::optional(
                "repository_path",
                value,
            );
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DateTime>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::required("updated_at", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Project> for super::Project {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Project,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::Project> for Project {
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
    #[derive(Clone, Debug)]
    pub struct ProjectPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Project>,
            ::std::string::String,
        >,
        page_info: ::std::result::Result<
            ::std::option::Option<super::PageInfo>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProjectPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                page_info: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl ProjectPage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Project>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn page_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.page_info = crate::call::setter::optional("page_info", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<ProjectPage> for super::ProjectPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProjectPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ProjectPage> for ProjectPage {
        fn from(value: super::ProjectPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SavedComponent {
        apps: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::SavedComponentApp>>,
            ::std::string::String,
        >,
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        code_hash: ::std::result::Result<::std::string::String, ::std::string::String>,
        configurable_props: ::std::result::Result<
            ::std::vec::Vec<super::ConfigurableProp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        entry_path: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::ComponentId, ::std::string::String>,
        key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        version: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SavedComponent {
        fn default() -> Self {
            Self {
                apps: Ok(Default::default()),
                code: Ok(Default::default()),
                code_hash: Err("no value supplied for code_hash".to_string()),
                configurable_props: Err(
                    "no value supplied for configurable_props".to_string(),
                ),
                description: Ok(Default::default()),
                entry_path: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                key: Ok(Default::default()),
                version: Err("no value supplied for version".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SavedComponent {
        pub fn apps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::SavedComponentApp>>,
            T::Error: ::std::fmt::Display,
        {
            self.apps = crate::call::setter::optional("apps", value);
            self
        }
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = crate::call::setter::optional("code", value);
            self
        }
        pub fn code_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code_hash = crate::call::setter::required("code_hash", value);
            self
        }
        pub fn configurable_props<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ConfigurableProp>>,
            T::Error: ::std::fmt::Display,
        {
            self.configurable_props = crate::call::setter::required(
                "configurable_props",
                value,
            );
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = crate::call::setter::optional("description", value);
            self
        }
        pub fn entry_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.entry_path = crate::call::setter::optional("entry_path", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ComponentId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key = crate::call::setter::optional("key", value);
            self
        }
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.version = crate::call::setter::required("version", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<SavedComponent> for super::SavedComponent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SavedComponent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::SavedComponent> for SavedComponent {
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
    #[derive(Clone, Debug)]
    pub struct SavedComponentApp {
        app_id: ::std::result::Result<crate::types::AppId, ::std::string::String>,
        auth_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        name_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SavedComponentApp {
        fn default() -> Self {
            Self {
                app_id: Err("no value supplied for app_id".to_string()),
                auth_type: Err("no value supplied for auth_type".to_string()),
                name_slug: Err("no value supplied for name_slug".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SavedComponentApp {
        pub fn app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::AppId>,
            T::Error: ::std::fmt::Display,
        {
            self.app_id = crate::call::setter::required("app_id", value);
            self
        }
        pub fn auth_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.auth_type = crate::call::setter::required("auth_type", value);
            self
        }
        pub fn name_slug<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name_slug = crate::call::setter::required("name_slug", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<SavedComponentApp> for super::SavedComponentApp {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SavedComponentApp,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                app_id: value.app_id?,
                auth_type: value.auth_type?,
                name_slug: value.name_slug?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::SavedComponentApp> for SavedComponentApp {
        fn from(value: super::SavedComponentApp) -> Self {
            Self {
                app_id: Ok(value.app_id),
                auth_type: Ok(value.auth_type),
                name_slug: Ok(value.name_slug),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Source {
        active: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        component_id: ::std::result::Result<
            ::std::option::Option<crate::types::ComponentId>,
            ::std::string::String,
        >,
        configured_props: ::std::result::Result<
            ::std::option::Option<super::ConfiguredProps>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::SourceId, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name_slug: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<
            ::std::option::Option<crate::types::UserId>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Source {
        fn default() -> Self {
            Self {
                active: Ok(Default::default()),
                component_id: Ok(Default::default()),
                configured_props: Ok(Default::default()),
                created_at: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(Default::default()),
                name_slug: Ok(Default::default()),
                updated_at: Ok(Default::default()),
                user_id: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Source {
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = crate::call::setter::optional("active", value);
            self
        }
        pub fn component_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ComponentId>,
            T::Error: ::std::fmt::Display,
        {
            self.component_id = crate::call::setter::optional("component_id", value);
            self
        }
        pub fn configured_props<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConfiguredProps>,
            T::Error: ::std::fmt::Display,
        {
            self.configured_props = crate::call::setter::optional(
                "configured_props",
                value,
            );
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::optional("created_at", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::SourceId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::optional("name", value);
            self
        }
        pub fn name_slug<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name_slug = crate::call::setter::optional("name_slug", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::optional("updated_at", value);
            self
        }
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::UserId>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = crate::call::setter::optional("user_id", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Source> for super::Source {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Source,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::Source> for Source {
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
    #[derive(Clone, Debug)]
    pub struct SourceEnvelope {
        data: ::std::result::Result<super::Source, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SourceEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SourceEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Source>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<SourceEnvelope> for super::SourceEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SourceEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::SourceEnvelope> for SourceEnvelope {
        fn from(value: super::SourceEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SourcePage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Source>,
            ::std::string::String,
        >,
        page_info: ::std::result::Result<
            ::std::option::Option<super::PageInfo>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SourcePage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                page_info: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SourcePage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Source>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn page_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.page_info = crate::call::setter::optional("page_info", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<SourcePage> for super::SourcePage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SourcePage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::SourcePage> for SourcePage {
        fn from(value: super::SourcePage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SourceTrigger {
        active: ::std::result::Result<bool, ::std::string::String>,
        component_id: ::std::result::Result<
            crate::types::ComponentId,
            ::std::string::String,
        >,
        configured_props: ::std::result::Result<
            super::ConfiguredProps,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::SourceTriggerId, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        name_slug: ::std::result::Result<::std::string::String, ::std::string::String>,
        owner_id: ::std::result::Result<crate::types::OwnerId, ::std::string::String>,
        updated_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SourceTrigger {
        fn default() -> Self {
            Self {
                active: Err("no value supplied for active".to_string()),
                component_id: Err("no value supplied for component_id".to_string()),
                configured_props: Err(
                    "no value supplied for configured_props".to_string(),
                ),
                created_at: Err("no value supplied for created_at".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                name_slug: Err("no value supplied for name_slug".to_string()),
                owner_id: Err("no value supplied for owner_id".to_string()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SourceTrigger {
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = crate::call::setter::required("active", value);
            self
        }
        pub fn component_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ComponentId>,
            T::Error: ::std::fmt::Display,
        {
            self.component_id = crate::call::setter::required("component_id", value);
            self
        }
        pub fn configured_props<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConfiguredProps>,
            T::Error: ::std::fmt::Display,
        {
            self.configured_props = crate::call::setter::required(
                "configured_props",
                value,
            );
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::required("created_at", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::SourceTriggerId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn name_slug<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name_slug = crate::call::setter::required("name_slug", value);
            self
        }
        pub fn owner_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::OwnerId>,
            T::Error: ::std::fmt::Display,
        {
            self.owner_id = crate::call::setter::required("owner_id", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::required("updated_at", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<SourceTrigger> for super::SourceTrigger {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SourceTrigger,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::SourceTrigger> for SourceTrigger {
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
    #[derive(Clone, Debug)]
    pub struct Subscription {
        emitter_id: ::std::result::Result<
            crate::types::EmitterId,
            ::std::string::String,
        >,
        event_name: ::std::result::Result<
            crate::types::EventName,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::SubscriptionId, ::std::string::String>,
        listener_id: ::std::result::Result<
            crate::types::ListenerId,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Subscription {
        fn default() -> Self {
            Self {
                emitter_id: Err("no value supplied for emitter_id".to_string()),
                event_name: Err("no value supplied for event_name".to_string()),
                id: Err("no value supplied for id".to_string()),
                listener_id: Err("no value supplied for listener_id".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Subscription {
        pub fn emitter_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EmitterId>,
            T::Error: ::std::fmt::Display,
        {
            self.emitter_id = crate::call::setter::required("emitter_id", value);
            self
        }
        pub fn event_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EventName>,
            T::Error: ::std::fmt::Display,
        {
            self.event_name = crate::call::setter::required("event_name", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::SubscriptionId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn listener_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ListenerId>,
            T::Error: ::std::fmt::Display,
        {
            self.listener_id = crate::call::setter::required("listener_id", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Subscription> for super::Subscription {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Subscription,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                emitter_id: value.emitter_id?,
                event_name: value.event_name?,
                id: value.id?,
                listener_id: value.listener_id?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::Subscription> for Subscription {
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
    #[derive(Clone, Debug)]
    pub struct SubscriptionPage {
        data: ::std::result::Result<super::SubscriptionList, ::std::string::String>,
        page_info: ::std::result::Result<
            ::std::option::Option<super::PageInfo>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SubscriptionPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                page_info: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl SubscriptionPage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SubscriptionList>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn page_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.page_info = crate::call::setter::optional("page_info", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<SubscriptionPage> for super::SubscriptionPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SubscriptionPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::SubscriptionPage> for SubscriptionPage {
        fn from(value: super::SubscriptionPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct TimerTrigger {
        created_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        cron: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::TimerTriggerId, ::std::string::String>,
        interval_seconds: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        schedule_changed_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        timezone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TimerTrigger {
        fn default() -> Self {
            Self {
                created_at: Err("no value supplied for created_at".to_string()),
                cron: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                interval_seconds: Ok(Default::default()),
                schedule_changed_at: Err(
                    "no value supplied for schedule_changed_at".to_string(),
                ),
                timezone: Ok(Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl TimerTrigger {
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::required("created_at", value);
            self
        }
        pub fn cron<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.cron = crate::call::setter::optional("cron", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::TimerTriggerId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn interval_seconds<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.interval_seconds = crate::call::setter::optional(
                "interval_seconds",
                value,
            );
            self
        }
        pub fn schedule_changed_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.schedule_changed_at = crate::call::setter::required(
                "schedule_changed_at",
                value,
            );
            self
        }
        pub fn timezone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.timezone = crate::call::setter::optional("timezone", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::required("updated_at", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<TimerTrigger> for super::TimerTrigger {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TimerTrigger,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::TimerTrigger> for TimerTrigger {
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
    #[derive(Clone, Debug)]
    pub struct UpdateSourceRequest {
        active: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        component_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        component_id: ::std::result::Result<
            ::std::option::Option<crate::types::ComponentId>,
            ::std::string::String,
        >,
        component_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateSourceRequest {
        fn default() -> Self {
            Self {
                active: Ok(Default::default()),
                component_code: Ok(Default::default()),
                component_id: Ok(Default::default()),
                component_url: Ok(Default::default()),
                name: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl UpdateSourceRequest {
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = crate::call::setter::optional("active", value);
            self
        }
        pub fn component_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_code = crate::call::setter::optional("component_code", value);
            self
        }
        pub fn component_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::ComponentId>,
            T::Error: ::std::fmt::Display,
        {
            self.component_id = crate::call::setter::optional("component_id", value);
            self
        }
        pub fn component_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_url = crate::call::setter::optional("component_url", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::optional("name", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateSourceRequest> for super::UpdateSourceRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateSourceRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::UpdateSourceRequest> for UpdateSourceRequest {
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
    #[derive(Clone, Debug)]
    pub struct UpdateWorkflowRequest {
        active: ::std::result::Result<bool, ::std::string::String>,
        org_id: ::std::result::Result<
            ::std::option::Option<crate::types::WorkspaceId>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateWorkflowRequest {
        fn default() -> Self {
            Self {
                active: Err("no value supplied for active".to_string()),
                org_id: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl UpdateWorkflowRequest {
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = crate::call::setter::required("active", value);
            self
        }
        pub fn org_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::WorkspaceId>,
            T::Error: ::std::fmt::Display,
        {
            self.org_id = crate::call::setter::optional("org_id", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateWorkflowRequest>
    for super::UpdateWorkflowRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateWorkflowRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                active: value.active?,
                org_id: value.org_id?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateWorkflowRequest> for UpdateWorkflowRequest {
        fn from(value: super::UpdateWorkflowRequest) -> Self {
            Self {
                active: Ok(value.active),
                org_id: Ok(value.org_id),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct User {
        billing_period_credits: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        billing_period_end_ts: ::std::result::Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            ::std::string::String,
        >,
        billing_period_start_ts: ::std::result::Result<
            ::std::option::Option<crate::types::EpochSeconds>,
            ::std::string::String,
        >,
        daily_compute_time_quota: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        daily_compute_time_used: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        daily_invocations_quota: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        daily_invocations_used: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        email: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<crate::types::UserId, ::std::string::String>,
        orgs: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<super::Workspace>>,
            ::std::string::String,
        >,
        username: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for User {
        fn default() -> Self {
            Self {
                billing_period_credits: Ok(Default::default()),
                billing_period_end_ts: Ok(Default::default()),
                billing_period_start_ts: Ok(Default::default()),
                daily_compute_time_quota: Ok(Default::default()),
                daily_compute_time_used: Ok(Default::default()),
                daily_invocations_quota: Ok(Default::default()),
                daily_invocations_used: Ok(Default::default()),
                email: Err("no value supplied for email".to_string()),
                id: Err("no value supplied for id".to_string()),
                orgs: Ok(Default::default()),
                username: Err("no value supplied for username".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl User {
        pub fn billing_period_credits<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.billing_period_credits = crate::call::setter::optional(
                "billing_period_credits",
                value,
            );
            self
        }
        pub fn billing_period_end_ts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.billing_period_end_ts = crate::call::setter::optional(
                "billing_period_end_ts",
                value,
            );
            self
        }
        pub fn billing_period_start_ts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.billing_period_start_ts = crate::call::setter::optional(
                "billing_period_start_ts",
                value,
            );
            self
        }
        pub fn daily_compute_time_quota<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_compute_time_quota = crate::call::setter::optional(
                "daily_compute_time_quota",
                value,
            );
            self
        }
        pub fn daily_compute_time_used<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_compute_time_used = crate::call::setter::optional(
                "daily_compute_time_used",
                value,
            );
            self
        }
        pub fn daily_invocations_quota<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_invocations_quota = crate::call::setter::optional(
                "daily_invocations_quota",
                value,
            );
            self
        }
        pub fn daily_invocations_used<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_invocations_used = crate::call::setter::optional(
                "daily_invocations_used",
                value,
            );
            self
        }
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = crate::call::setter::required("email", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::UserId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn orgs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Workspace>>,
            T::Error: ::std::fmt::Display,
        {
            self.orgs = crate::call::setter::optional("orgs", value);
            self
        }
        pub fn username<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.username = crate::call::setter::required("username", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<User> for super::User {
        type Error = super::error::ConversionError;
        fn try_from(
            value: User,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::User> for User {
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
    #[derive(Clone, Debug)]
    pub struct UserEnvelope {
        data: ::std::result::Result<super::User, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UserEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl UserEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::User>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<UserEnvelope> for super::UserEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::UserEnvelope> for UserEnvelope {
        fn from(value: super::UserEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Webhook {
        active: ::std::result::Result<bool, ::std::string::String>,
        created_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::WebhookId, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            crate::types::EpochSeconds,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
        user_id: ::std::result::Result<
            ::std::option::Option<crate::types::UserId>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Webhook {
        fn default() -> Self {
            Self {
                active: Err("no value supplied for active".to_string()),
                created_at: Err("no value supplied for created_at".to_string()),
                description: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(Default::default()),
                updated_at: Err("no value supplied for updated_at".to_string()),
                url: Err("no value supplied for url".to_string()),
                user_id: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Webhook {
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = crate::call::setter::required("active", value);
            self
        }
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = crate::call::setter::required("created_at", value);
            self
        }
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = crate::call::setter::optional("description", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::WebhookId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::optional("name", value);
            self
        }
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochSeconds>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = crate::call::setter::required("updated_at", value);
            self
        }
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = crate::call::setter::required("url", value);
            self
        }
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::UserId>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = crate::call::setter::optional("user_id", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Webhook> for super::Webhook {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Webhook,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::Webhook> for Webhook {
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
    #[derive(Clone, Debug)]
    pub struct WebhookEnvelope {
        data: ::std::result::Result<super::Webhook, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebhookEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WebhookEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Webhook>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookEnvelope> for super::WebhookEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookEnvelope> for WebhookEnvelope {
        fn from(value: super::WebhookEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WebhookPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::Webhook>,
            ::std::string::String,
        >,
        page_info: ::std::result::Result<
            ::std::option::Option<super::PageInfo>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WebhookPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                page_info: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WebhookPage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Webhook>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn page_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.page_info = crate::call::setter::optional("page_info", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WebhookPage> for super::WebhookPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WebhookPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WebhookPage> for WebhookPage {
        fn from(value: super::WebhookPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Workflow {
        active: ::std::result::Result<bool, ::std::string::String>,
        id: ::std::result::Result<crate::types::WorkflowId, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        steps: ::std::result::Result<
            ::std::vec::Vec<super::WorkflowStep>,
            ::std::string::String,
        >,
        triggers: ::std::result::Result<
            ::std::vec::Vec<crate::types::Trigger>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Workflow {
        fn default() -> Self {
            Self {
                active: Err("no value supplied for active".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                steps: Err("no value supplied for steps".to_string()),
                triggers: Err("no value supplied for triggers".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Workflow {
        pub fn active<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.active = crate::call::setter::required("active", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::WorkflowId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn steps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WorkflowStep>>,
            T::Error: ::std::fmt::Display,
        {
            self.steps = crate::call::setter::required("steps", value);
            self
        }
        pub fn triggers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<crate::types::Trigger>>,
            T::Error: ::std::fmt::Display,
        {
            self.triggers = crate::call::setter::required("triggers", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Workflow> for super::Workflow {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Workflow,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::Workflow> for Workflow {
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
    #[derive(Clone, Debug)]
    pub struct WorkflowDetails {
        steps: ::std::result::Result<
            ::std::vec::Vec<super::WorkflowStep>,
            ::std::string::String,
        >,
        triggers: ::std::result::Result<
            ::std::vec::Vec<crate::types::Trigger>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowDetails {
        fn default() -> Self {
            Self {
                steps: Err("no value supplied for steps".to_string()),
                triggers: Err("no value supplied for triggers".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowDetails {
        pub fn steps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WorkflowStep>>,
            T::Error: ::std::fmt::Display,
        {
            self.steps = crate::call::setter::required("steps", value);
            self
        }
        pub fn triggers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<crate::types::Trigger>>,
            T::Error: ::std::fmt::Display,
        {
            self.triggers = crate::call::setter::required("triggers", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowDetails> for super::WorkflowDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                steps: value.steps?,
                triggers: value.triggers?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowDetails> for WorkflowDetails {
        fn from(value: super::WorkflowDetails) -> Self {
            Self {
                steps: Ok(value.steps),
                triggers: Ok(value.triggers),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowEnvelope {
        data: ::std::result::Result<super::Workflow, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Workflow>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowEnvelope> for super::WorkflowEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowEnvelope> for WorkflowEnvelope {
        fn from(value: super::WorkflowEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowError {
        event: ::std::result::Result<super::WorkflowErrorEvent, ::std::string::String>,
        id: ::std::result::Result<crate::types::EventId, ::std::string::String>,
        indexed_at_ms: ::std::result::Result<
            crate::types::EpochMilliseconds,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowError {
        fn default() -> Self {
            Self {
                event: Err("no value supplied for event".to_string()),
                id: Err("no value supplied for id".to_string()),
                indexed_at_ms: Err("no value supplied for indexed_at_ms".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowError {
        pub fn event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowErrorEvent>,
            T::Error: ::std::fmt::Display,
        {
            self.event = crate::call::setter::required("event", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EventId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn indexed_at_ms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::EpochMilliseconds>,
            T::Error: ::std::fmt::Display,
        {
            self.indexed_at_ms = crate::call::setter::required("indexed_at_ms", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowError> for super::WorkflowError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                event: value.event?,
                id: value.id?,
                indexed_at_ms: value.indexed_at_ms?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowError> for WorkflowError {
        fn from(value: super::WorkflowError) -> Self {
            Self {
                event: Ok(value.event),
                id: Ok(value.id),
                indexed_at_ms: Ok(value.indexed_at_ms),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowErrorContext {
        deployment_id: ::std::result::Result<
            ::std::option::Option<crate::types::DeploymentId>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        owner_id: ::std::result::Result<
            ::std::option::Option<crate::types::OwnerId>,
            ::std::string::String,
        >,
        platform_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ts: ::std::result::Result<
            ::std::option::Option<crate::types::DateTime>,
            ::std::string::String,
        >,
        verified: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        workflow_id: ::std::result::Result<
            ::std::option::Option<crate::types::WorkflowId>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowErrorContext {
        fn default() -> Self {
            Self {
                deployment_id: Ok(Default::default()),
                id: Ok(Default::default()),
                owner_id: Ok(Default::default()),
                platform_version: Ok(Default::default()),
                source_type: Ok(Default::default()),
                ts: Ok(Default::default()),
                verified: Ok(Default::default()),
                workflow_id: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorContext {
        pub fn deployment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DeploymentId>,
            T::Error: ::std::fmt::Display,
        {
            self.deployment_id = crate::call::setter::optional("deployment_id", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::optional("id", value);
            self
        }
        pub fn owner_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::OwnerId>,
            T::Error: ::std::fmt::Display,
        {
            self.owner_id = crate::call::setter::optional("owner_id", value);
            self
        }
        pub fn platform_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.platform_version = crate::call::setter::optional(
                "platform_version",
                value,
            );
            self
        }
        pub fn source_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source_type = crate::call::setter::optional("source_type", value);
            self
        }
        pub fn ts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DateTime>,
            T::Error: ::std::fmt::Display,
        {
            self.ts = crate::call::setter::optional("ts", value);
            self
        }
        pub fn verified<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.verified = crate::call::setter::optional("verified", value);
            self
        }
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::WorkflowId>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = crate::call::setter::optional("workflow_id", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowErrorContext> for super::WorkflowErrorContext {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowErrorContext,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::WorkflowErrorContext> for WorkflowErrorContext {
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
    #[derive(Clone, Debug)]
    pub struct WorkflowErrorDetail {
        cell_id: ::std::result::Result<
            ::std::option::Option<crate::types::StepId>,
            ::std::string::String,
        >,
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        stack: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ts: ::std::result::Result<
            ::std::option::Option<crate::types::DateTime>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowErrorDetail {
        fn default() -> Self {
            Self {
                cell_id: Ok(Default::default()),
                code: Ok(Default::default()),
                stack: Ok(Default::default()),
                ts: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorDetail {
        pub fn cell_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::StepId>,
            T::Error: ::std::fmt::Display,
        {
            self.cell_id = crate::call::setter::optional("cell_id", value);
            self
        }
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = crate::call::setter::optional("code", value);
            self
        }
        pub fn stack<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.stack = crate::call::setter::optional("stack", value);
            self
        }
        pub fn ts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::DateTime>,
            T::Error: ::std::fmt::Display,
        {
            self.ts = crate::call::setter::optional("ts", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowErrorDetail> for super::WorkflowErrorDetail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowErrorDetail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                cell_id: value.cell_id?,
                code: value.code?,
                stack: value.stack?,
                ts: value.ts?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowErrorDetail> for WorkflowErrorDetail {
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
    #[derive(Clone, Debug)]
    pub struct WorkflowErrorEvent {
        error: ::std::result::Result<
            ::std::option::Option<super::WorkflowErrorDetail>,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<
            ::std::option::Option<super::EventMetadata>,
            ::std::string::String,
        >,
        original_context: ::std::result::Result<
            ::std::option::Option<super::WorkflowErrorContext>,
            ::std::string::String,
        >,
        original_event: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowErrorEvent {
        fn default() -> Self {
            Self {
                error: Ok(Default::default()),
                metadata: Ok(Default::default()),
                original_context: Ok(Default::default()),
                original_event: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorEvent {
        pub fn error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowErrorDetail>,
            T::Error: ::std::fmt::Display,
        {
            self.error = crate::call::setter::optional("error", value);
            self
        }
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EventMetadata>,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = crate::call::setter::optional("metadata", value);
            self
        }
        pub fn original_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowErrorContext>,
            T::Error: ::std::fmt::Display,
        {
            self.original_context = crate::call::setter::optional(
                "original_context",
                value,
            );
            self
        }
        pub fn original_event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.original_event = crate::call::setter::optional("original_event", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowErrorEvent> for super::WorkflowErrorEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowErrorEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error: value.error?,
                metadata: value.metadata?,
                original_context: value.original_context?,
                original_event: value.original_event?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowErrorEvent> for WorkflowErrorEvent {
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
    #[derive(Clone, Debug)]
    pub struct WorkflowErrorPage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::WorkflowError>,
            ::std::string::String,
        >,
        page_info: ::std::result::Result<
            ::std::option::Option<super::PageInfo>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowErrorPage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                page_info: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowErrorPage {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::WorkflowError>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn page_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.page_info = crate::call::setter::optional("page_info", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowErrorPage> for super::WorkflowErrorPage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowErrorPage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                page_info: value.page_info?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowErrorPage> for WorkflowErrorPage {
        fn from(value: super::WorkflowErrorPage) -> Self {
            Self {
                data: Ok(value.data),
                page_info: Ok(value.page_info),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct WorkflowStep {
        app_connections: ::std::result::Result<
            ::std::vec::Vec<::serde_json::Value>,
            ::std::string::String,
        >,
        auth_provision_id_map: ::std::result::Result<
            ::std::option::Option<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        auth_provision_ids: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
            ::std::string::String,
        >,
        code_config_json: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        code_raw: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        code_raw_camel_case: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        component: ::std::result::Result<bool, ::std::string::String>,
        component_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        component_owner_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        configured_props_json: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        disabled: ::std::result::Result<bool, ::std::string::String>,
        flat_params_visibility_json: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        id: ::std::result::Result<crate::types::StepId, ::std::string::String>,
        lang: ::std::result::Result<::std::string::String, ::std::string::String>,
        namespace: ::std::result::Result<::std::string::String, ::std::string::String>,
        params_json: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        saved_component: ::std::result::Result<
            ::std::option::Option<super::SavedComponent>,
            ::std::string::String,
        >,
        text_raw: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowStep {
        fn default() -> Self {
            Self {
                app_connections: Err(
                    "no value supplied for app_connections".to_string(),
                ),
                auth_provision_id_map: Ok(Default::default()),
                auth_provision_ids: Ok(Default::default()),
                code_config_json: Ok(Default::default()),
                code_raw: Ok(Default::default()),
                code_raw_camel_case: Ok(Default::default()),
                component: Err("no value supplied for component".to_string()),
                component_key: Ok(Default::default()),
                component_owner_id: Ok(Default::default()),
                configured_props_json: Ok(Default::default()),
                disabled: Err("no value supplied for disabled".to_string()),
                flat_params_visibility_json: Ok(Default::default()),
                id: Err("no value supplied for id".to_string()),
                lang: Err("no value supplied for lang".to_string()),
                namespace: Err("no value supplied for namespace".to_string()),
                params_json: Ok(Default::default()),
                saved_component: Ok(Default::default()),
                text_raw: Ok(Default::default()),
                type_: Ok(Default::default()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkflowStep {
        pub fn app_connections<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Value>>,
            T::Error: ::std::fmt::Display,
        {
            self.app_connections = crate::call::setter::required(
                "app_connections",
                value,
            );
            self
        }
        pub fn auth_provision_id_map<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.auth_provision_id_map = crate::call::setter::optional(
                "auth_provision_id_map",
                value,
            );
            self
        }
        pub fn auth_provision_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Value>>,
            T::Error: ::std::fmt::Display,
        {
            self.auth_provision_ids = crate::call::setter::optional(
                "auth_provision_ids",
                value,
            );
            self
        }
        pub fn code_config_json<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.code_config_json = crate::call::setter::optional(
                "code_config_json",
                value,
            );
            self
        }
        pub fn code_raw<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.code_raw = crate::call::setter::optional("code_raw", value);
            self
        }
        pub fn code_raw_camel_case<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.code_raw_camel_case = crate::call::setter::optional(
                "code_raw_camel_case",
                value,
            );
            self
        }
        pub fn component<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.component = crate::call::setter::required("component", value);
            self
        }
        pub fn component_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_key = crate::call::setter::optional("component_key", value);
            self
        }
        pub fn component_owner_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.component_owner_id = crate::call::setter::optional(
                "component_owner_id",
                value,
            );
            self
        }
        pub fn configured_props_json<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.configured_props_json = crate::call::setter::optional(
                "configured_props_json",
                value,
            );
            self
        }
        pub fn disabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disabled = crate::call::setter::required("disabled", value);
            self
        }
        pub fn flat_params_visibility_json<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.flat_params_visibility_json = crate::call::setter::optional(
                "flat_params_visibility_json",
                value,
            );
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::StepId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn lang<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.lang = crate::call::setter::required("lang", value);
            self
        }
        pub fn namespace<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.namespace = crate::call::setter::required("namespace", value);
            self
        }
        pub fn params_json<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.params_json = crate::call::setter::optional("params_json", value);
            self
        }
        pub fn saved_component<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SavedComponent>,
            T::Error: ::std::fmt::Display,
        {
            self.saved_component = crate::call::setter::optional(
                "saved_component",
                value,
            );
            self
        }
        pub fn text_raw<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.text_raw = crate::call::setter::optional("text_raw", value);
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = crate::call::setter::optional("type_", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowStep> for super::WorkflowStep {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowStep,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::WorkflowStep> for WorkflowStep {
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
    #[derive(Clone, Debug)]
    pub struct Workspace {
        daily_compute_time_quota: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        daily_compute_time_used: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        daily_credits_quota: ::std::result::Result<i64, ::std::string::String>,
        daily_credits_used: ::std::result::Result<i64, ::std::string::String>,
        daily_invocations_quota: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        daily_invocations_used: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        email: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<crate::types::WorkspaceId, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        orgname: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Workspace {
        fn default() -> Self {
            Self {
                daily_compute_time_quota: Ok(Default::default()),
                daily_compute_time_used: Ok(Default::default()),
                daily_credits_quota: Err(
                    "no value supplied for daily_credits_quota".to_string(),
                ),
                daily_credits_used: Err(
                    "no value supplied for daily_credits_used".to_string(),
                ),
                daily_invocations_quota: Ok(Default::default()),
                daily_invocations_used: Ok(Default::default()),
                email: Err("no value supplied for email".to_string()),
                id: Err("no value supplied for id".to_string()),
                name: Err("no value supplied for name".to_string()),
                orgname: Err("no value supplied for orgname".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl Workspace {
        pub fn daily_compute_time_quota<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_compute_time_quota = crate::call::setter::optional(
                "daily_compute_time_quota",
                value,
            );
            self
        }
        pub fn daily_compute_time_used<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_compute_time_used = crate::call::setter::optional(
                "daily_compute_time_used",
                value,
            );
            self
        }
        pub fn daily_credits_quota<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_credits_quota = crate::call::setter::required(
                "daily_credits_quota",
                value,
            );
            self
        }
        pub fn daily_credits_used<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_credits_used = crate::call::setter::required(
                "daily_credits_used",
                value,
            );
            self
        }
        pub fn daily_invocations_quota<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_invocations_quota = crate::call::setter::optional(
                "daily_invocations_quota",
                value,
            );
            self
        }
        pub fn daily_invocations_used<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.daily_invocations_used = crate::call::setter::optional(
                "daily_invocations_used",
                value,
            );
            self
        }
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = crate::call::setter::required("email", value);
            self
        }
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::types::WorkspaceId>,
            T::Error: ::std::fmt::Display,
        {
            self.id = crate::call::setter::required("id", value);
            self
        }
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = crate::call::setter::required("name", value);
            self
        }
        pub fn orgname<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.orgname = crate::call::setter::required("orgname", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<Workspace> for super::Workspace {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Workspace,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
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
    impl ::std::convert::From<super::Workspace> for Workspace {
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
    #[derive(Clone, Debug)]
    pub struct WorkspaceEnvelope {
        data: ::std::result::Result<super::Workspace, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkspaceEnvelope {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                extra: Ok(Default::default()),
            }
        }
    }
    impl WorkspaceEnvelope {
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Workspace>,
            T::Error: ::std::fmt::Display,
        {
            self.data = crate::call::setter::required("data", value);
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = crate::call::setter::required("extra", value);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkspaceEnvelope> for super::WorkspaceEnvelope {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkspaceEnvelope,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkspaceEnvelope> for WorkspaceEnvelope {
        fn from(value: super::WorkspaceEnvelope) -> Self {
            Self {
                data: Ok(value.data),
                extra: Ok(value.extra),
            }
        }
    }
    impl ::std::fmt::Debug for AccountCredentials {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AccountCredentials").finish_non_exhaustive()
        }
    }
}
/// Error types.
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
    AccountApp { 0 "id" id required, 1 "name" name required, }
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
    Component { 0 "id" id required, 1 "code" code required, 2 "code_hash" code_hash
    required, 3 "name" name required, 4 "version" version required, 5
    "configurable_props" configurable_props required, 6 "created_at" created_at required,
    7 "updated_at" updated_at required, }
}
crate::json::object::impl_deserialize! {
    ComponentEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    ConfigurableProp { 0 "name" name required, 1 "type" type_ required, 2 "label" label
    optional, 3 "description" description optional, 4 "app" app optional, 5 "default"
    default optional, }
}
crate::json::object::impl_deserialize! {
    CreateComponentRequest { 0 "component_code" component_code optional, 1
    "component_url" component_url optional, 2 "include" include optional, 3 "exclude"
    exclude optional, }
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
    EmailTrigger { 0 "id" id required, 1 "email_address" email_address required, 2
    "created_at" created_at required, 3 "updated_at" updated_at required, }
}
crate::json::object::impl_deserialize! {
    EmittedEvent { 0 "id" id required, 1 "indexed_at_ms" indexed_at_ms required, 2
    "event" event required, 3 "metadata" metadata required, }
}
crate::json::object::impl_deserialize! {
    EmittedEventPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    EventMetadata { 0 "emit_id" emit_id required, 1 "name" name required, 2 "emitter_id"
    emitter_id required, }
}
crate::json::object::impl_deserialize! {
    HttpTrigger { 0 "id" id required, 1 "key" key required, 2 "endpoint_url" endpoint_url
    required, 3 "custom_response" custom_response required, 4 "created_at" created_at
    optional, 5 "updated_at" updated_at optional, }
}
crate::json::object::impl_deserialize! {
    OtherTrigger { 0 "id" id optional, }
}
crate::json::object::impl_deserialize! {
    PageInfo { 0 "total_count" total_count optional, 1 "count" count optional, 2
    "start_cursor" start_cursor optional, 3 "end_cursor" end_cursor optional, }
}
crate::json::object::impl_deserialize! {
    Project { 0 "id" id required, 1 "hid" hid required, 2 "name" name required, 3
    "repository_id" repository_id optional, 4 "repository_path" repository_path optional,
    5 "created_at" created_at required, 6 "updated_at" updated_at required, 7 "org_id"
    org_id required, 8 "exceptions" exceptions optional, 9 "allow_support" allow_support
    required, }
}
crate::json::object::impl_deserialize! {
    ProjectPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    SavedComponent { 0 "id" id required, 1 "code" code optional, 2 "codeHash" code_hash
    required, 3 "configurableProps" configurable_props required, 4 "key" key optional, 5
    "description" description optional, 6 "entryPath" entry_path optional, 7 "version"
    version required, 8 "apps" apps optional, }
}
crate::json::object::impl_deserialize! {
    SavedComponentApp { 0 "appId" app_id required, 1 "nameSlug" name_slug required, 2
    "authType" auth_type required, }
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
    SourceTrigger { 0 "id" id required, 1 "owner_id" owner_id required, 2 "component_id"
    component_id required, 3 "configured_props" configured_props required, 4 "active"
    active required, 5 "created_at" created_at required, 6 "updated_at" updated_at
    required, 7 "name" name required, 8 "name_slug" name_slug required, }
}
crate::json::object::impl_deserialize! {
    Subscription { 0 "id" id required, 1 "emitter_id" emitter_id required, 2
    "listener_id" listener_id required, 3 "event_name" event_name required, }
}
crate::json::object::impl_deserialize! {
    SubscriptionPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    TimerTrigger { 0 "id" id required, 1 "interval_seconds" interval_seconds optional, 2
    "cron" cron optional, 3 "timezone" timezone optional, 4 "schedule_changed_at"
    schedule_changed_at required, 5 "created_at" created_at required, 6 "updated_at"
    updated_at required, }
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
    User { 0 "id" id required, 1 "username" username required, 2 "email" email required,
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
    "description" description optional, 4 "url" url required, 5 "active" active required,
    6 "created_at" created_at required, 7 "updated_at" updated_at required, }
}
crate::json::object::impl_deserialize! {
    WebhookEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    WebhookPage { 0 "page_info" page_info optional, 1 "data" data required, }
}
crate::json::object::impl_deserialize! {
    Workflow { 0 "id" id required, 1 "name" name required, 2 "active" active required, 3
    "steps" steps required, 4 "triggers" triggers required, }
}
crate::json::object::impl_deserialize! {
    WorkflowDetails { 0 "triggers" triggers required, 1 "steps" steps required, }
}
crate::json::object::impl_deserialize! {
    WorkflowEnvelope { 0 "data" data required, }
}
crate::json::object::impl_deserialize! {
    WorkflowError { 0 "id" id required, 1 "indexed_at_ms" indexed_at_ms required, 2
    "event" event required, }
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
    required, 3 "disabled" disabled required, 4 "code_raw" code_raw optional, 5
    "codeConfigJson" code_config_json optional, 6 "lang" lang required, 7 "text_raw"
    text_raw optional, 8 "appConnections" app_connections required, 9
    "flat_params_visibility_json" flat_params_visibility_json optional, 10 "params_json"
    params_json optional, 11 "component" component required, 12 "savedComponent"
    saved_component optional, 13 "component_key" component_key optional, 14
    "component_owner_id" component_owner_id optional, 15 "configured_props_json"
    configured_props_json optional, 16 "authProvisionIdMap" auth_provision_id_map
    optional, 17 "authProvisionIds" auth_provision_ids optional, 18 "codeRaw"
    code_raw_camel_case optional, }
}
crate::json::object::impl_deserialize! {
    Workspace { 0 "id" id required, 1 "orgname" orgname required, 2 "name" name required,
    3 "email" email required, 4 "daily_credits_quota" daily_credits_quota required, 5
    "daily_credits_used" daily_credits_used required, 6 "daily_compute_time_quota"
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
crate::json::object::impl_debug! {
    Account { app created_at credentials expires_at healthy id name updated_at }
}
crate::json::object::impl_debug! {
    AccountApp { id name }
}
crate::json::object::impl_debug! {
    AccountEnvelope { data }
}
crate::json::object::impl_debug! {
    AccountPage { data page_info }
}
crate::json::object::impl_debug! {
    Component { code code_hash configurable_props created_at id name updated_at version }
}
crate::json::object::impl_debug! {
    ComponentEnvelope { data }
}
crate::json::object::impl_debug! {
    ConfigurableProp { app default description label name type_ }
}
crate::json::object::impl_debug! {
    CreateComponentRequest { component_code component_url exclude include }
}
crate::json::object::impl_debug! {
    CreateSourceRequest { component_code component_id component_url configured_props
    exclude include name }
}
crate::json::object::impl_debug! {
    CreateWorkflowRequest { exclude include org_id project_id settings steps template_id
    triggers }
}
crate::json::object::impl_debug! {
    CreateWorkflowSettings { auto_deploy name }
}
crate::json::object::impl_debug! {
    CreateWorkflowStep { namespace props }
}
crate::json::object::impl_debug! {
    CreateWorkflowTrigger { props type_ }
}
crate::json::object::impl_debug! {
    EmailTrigger { created_at email_address id updated_at }
}
crate::json::object::impl_debug! {
    EmittedEvent { event id indexed_at_ms metadata }
}
crate::json::object::impl_debug! {
    EmittedEventPage { data page_info }
}
crate::json::object::impl_debug! {
    EventMetadata { emit_id emitter_id name }
}
crate::json::object::impl_debug! {
    HttpTrigger { created_at custom_response endpoint_url id key updated_at }
}
crate::json::object::impl_debug! {
    OtherTrigger { id }
}
crate::json::object::impl_debug! {
    PageInfo { count end_cursor start_cursor total_count }
}
crate::json::object::impl_debug! {
    Project { allow_support created_at exceptions hid id name org_id repository_id
    repository_path updated_at }
}
crate::json::object::impl_debug! {
    ProjectPage { data page_info }
}
crate::json::object::impl_debug! {
    SavedComponent { apps code code_hash configurable_props description entry_path id key
    version }
}
crate::json::object::impl_debug! {
    SavedComponentApp { app_id auth_type name_slug }
}
crate::json::object::impl_debug! {
    Source { active component_id configured_props created_at id name name_slug updated_at
    user_id }
}
crate::json::object::impl_debug! {
    SourceEnvelope { data }
}
crate::json::object::impl_debug! {
    SourcePage { data page_info }
}
crate::json::object::impl_debug! {
    SourceTrigger { active component_id configured_props created_at id name name_slug
    owner_id updated_at }
}
crate::json::object::impl_debug! {
    Subscription { emitter_id event_name id listener_id }
}
crate::json::object::impl_debug! {
    SubscriptionPage { data page_info }
}
crate::json::object::impl_debug! {
    TimerTrigger { created_at cron id interval_seconds schedule_changed_at timezone
    updated_at }
}
crate::json::object::impl_debug! {
    UpdateSourceRequest { active component_code component_id component_url name }
}
crate::json::object::impl_debug! {
    UpdateWorkflowRequest { active org_id }
}
crate::json::object::impl_debug! {
    User { billing_period_credits billing_period_end_ts billing_period_start_ts
    daily_compute_time_quota daily_compute_time_used daily_invocations_quota
    daily_invocations_used email id orgs username }
}
crate::json::object::impl_debug! {
    UserEnvelope { data }
}
crate::json::object::impl_debug! {
    Webhook { active created_at description id name updated_at url user_id }
}
crate::json::object::impl_debug! {
    WebhookEnvelope { data }
}
crate::json::object::impl_debug! {
    WebhookPage { data page_info }
}
crate::json::object::impl_debug! {
    Workflow { active id name steps triggers }
}
crate::json::object::impl_debug! {
    WorkflowDetails { steps triggers }
}
crate::json::object::impl_debug! {
    WorkflowEnvelope { data }
}
crate::json::object::impl_debug! {
    WorkflowError { event id indexed_at_ms }
}
crate::json::object::impl_debug! {
    WorkflowErrorContext { deployment_id id owner_id platform_version source_type ts
    verified workflow_id }
}
crate::json::object::impl_debug! {
    WorkflowErrorDetail { cell_id code stack ts }
}
crate::json::object::impl_debug! {
    WorkflowErrorEvent { error metadata original_context original_event }
}
crate::json::object::impl_debug! {
    WorkflowErrorPage { data page_info }
}
crate::json::object::impl_debug! {
    WorkflowStep { app_connections auth_provision_id_map auth_provision_ids
    code_config_json code_raw code_raw_camel_case component component_key
    component_owner_id configured_props_json disabled flat_params_visibility_json id lang
    namespace params_json saved_component text_raw type_ }
}
crate::json::object::impl_debug! {
    Workspace { daily_compute_time_quota daily_compute_time_used daily_credits_quota
    daily_credits_used daily_invocations_quota daily_invocations_used email id name
    orgname }
}
crate::json::object::impl_debug! {
    WorkspaceEnvelope { data }
}
