//! The objects, with properties in the order of the documented examples, which servers use.

use super::unknown_fields::{derived, visited};

macro_rules! types {
    ($object:ident) => {
        use serde_json::{Map, Value};

        pub use super::super::trigger::Trigger as AnyTrigger;

        /// Any kind of trigger.
        pub type Trigger =
            AnyTrigger<HttpTrigger, SourceTrigger, TimerTrigger, EmailTrigger, UnknownTrigger>;

        $object! { Data<T> { required "data" data: T, } }
        $object! { Page<T> {
            optional "page_info" page_info: PageInfo,
            required "data" items: Vec<T>,
        } }
        $object! { PageInfo {
            optional "total_count" total_count: i64,
            optional "count" count: i64,
            optional "start_cursor" start_cursor: String,
            optional "end_cursor" end_cursor: String,
        } }
        $object! { Account {
            required "id" id: String,
            optional "created_at" created_at: String,
            optional "updated_at" updated_at: String,
            optional "expires_at" expires_at: String,
            optional "name" name: String,
            optional "app" app: AccountApp,
            optional "healthy" healthy: bool,
            optional "credentials" credentials: AccountCredentials,
        } }
        $object! { AccountCredentials {
            optional "oauth_client_id" oauth_client_id: String,
            optional "oauth_access_token" oauth_access_token: String,
            optional "oauth_refresh_token" oauth_refresh_token: String,
            optional "oauth_uid" oauth_uid: String,
        } }
        $object! { AccountApp { required "id" id: String, required "name" name: String, } }
        $object! { Source {
            required "id" id: String,
            optional "user_id" user_id: String,
            optional "component_id" component_id: String,
            optional "configured_props" configured_props: Map<String, Value>,
            optional "active" active: bool,
            optional "created_at" created_at: i64,
            optional "updated_at" updated_at: i64,
            optional "name" name: String,
            optional "name_slug" name_slug: String,
        } }
        $object! { WorkflowDetails {
            required "triggers" triggers: Vec<Trigger>,
            required "steps" steps: Vec<WorkflowStep>,
        } }
        $object! { WorkflowStep {
            required "id" id: String,
            optional "type" kind: String,
            required "namespace" namespace: String,
            required "disabled" disabled: bool,
            optional "code_raw" code_raw: Value,
            optional "codeRaw" code_raw_camel_case: Value,
            optional "codeConfigJson" code_config_json: Value,
            required "lang" lang: String,
            optional "text_raw" text_raw: Value,
            required "appConnections" app_connections: Vec<Value>,
            optional "flat_params_visibility_json" flat_params_visibility_json: Value,
            optional "params_json" params_json: String,
            required "component" component: bool,
            optional "savedComponent" saved_component: SavedComponent,
            optional "component_key" component_key: String,
            optional "component_owner_id" component_owner_id: String,
            optional "configured_props_json" configured_props_json: String,
            optional "authProvisionIdMap" auth_provision_id_map: Map<String, Value>,
            optional "authProvisionIds" auth_provision_ids: Vec<Value>,
        } }
        $object! { SavedComponent {
            required "id" id: String,
            optional "code" code: String,
            required "codeHash" code_hash: String,
            required "configurableProps" configurable_props: Vec<ConfigurableProp>,
            optional "key" key: String,
            optional "description" description: String,
            optional "entryPath" entry_path: Value,
            required "version" version: String,
            optional "apps" apps: Vec<SavedComponentApp>,
        } }
        $object! { SavedComponentApp {
            required "appId" app_id: String,
            required "nameSlug" name_slug: String,
            required "authType" auth_type: String,
        } }
        $object! { ConfigurableProp {
            required "name" name: String,
            required "type" kind: String,
            optional "app" app: String,
            optional "label" label: String,
            optional "description" description: String,
            optional "default" default: Value,
        } }
        $object! { HttpTrigger {
            required "id" id: String,
            required "key" key: String,
            required "endpoint_url" endpoint_url: String,
            required "custom_response" custom_response: bool,
            optional "created_at" created_at: i64,
            optional "updated_at" updated_at: i64,
        } }
        $object! { SourceTrigger {
            required "id" id: String,
            required "owner_id" owner_id: String,
            required "component_id" component_id: String,
            required "configured_props" configured_props: Map<String, Value>,
            required "active" active: bool,
            required "created_at" created_at: i64,
            required "updated_at" updated_at: i64,
            required "name" name: String,
            required "name_slug" name_slug: String,
        } }
        $object! { TimerTrigger {
            required "id" id: String,
            optional "interval_seconds" interval_seconds: i64,
            optional "cron" cron: String,
            optional "timezone" timezone: String,
            required "schedule_changed_at" schedule_changed_at: i64,
            required "created_at" created_at: i64,
            required "updated_at" updated_at: i64,
        } }
        $object! { EmailTrigger {
            required "id" id: String,
            required "email_address" email_address: String,
            required "created_at" created_at: i64,
            required "updated_at" updated_at: i64,
        } }
        $object! { UnknownTrigger { optional "id" id: String, } }
    };
}

/// The types with derived `Deserialize`.
pub mod derived {
    use super::derived;
    types!(derived);
}

/// The types with hand-written visitors.
pub mod visited {
    use super::visited;
    types!(visited);
}
