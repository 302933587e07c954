//! The traits of every type of the API, checked by the compiler.

mod support;

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use pipedream_client::reqwest::Url;
use pipedream_client::reqwest::header::{HeaderName, HeaderValue};
use pipedream_client::{CallOptions, Client, Page, types};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use support::document::document;
use support::names::assert_same_names;

/// Data can be kept, compared, printed and stored.
fn is_data<T>()
where
    T: Clone + Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + Unpin + 'static,
{
}

/// A scalar is also a map key, and is printed and parsed.
fn is_scalar<T>()
where
    T: Eq + Hash + Display + FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
}

/// Checks a bound for each type and returns the names of the types.
macro_rules! names {
    ($bound:ident: $($name:ident),* $(,)?) => {{
        $($bound::<types::$name>();)*
        [$(stringify!($name)),*]
    }};
}

macro_rules! scalars {
    ($bound:ident) => {
        names!($bound:
            AccountId, AppId, AppIdOrSlug, AppSlug, ComponentId, ComponentKey, ComponentKeyOrId, Cursor, DateTime,
            DeploymentId, EmailTriggerId, EmitterId, EpochMilliseconds, EpochSeconds,
            EventExpansion, EventId, EventName, FieldList, HttpTriggerId, ListenerId,
            NumericFlag, OAuthAppId, OAuthGrantType, OwnerId, PageLimit, ProjectId, SourceId, SourceTriggerId, StepId,
            SubscriptionId, TemplateId, TimerTriggerId, UserId, WebhookId, WebhookUrl,
            WorkflowId, WorkspaceId,
        )
    };
}

macro_rules! objects {
    ($bound:ident) => {
        names!($bound:
            Account, AccountApp, AccountCredentials, AccountEnvelope, AccountPage, App, AppConnect,
            AppEnvelope, AppPage, Component, ComponentMatches, CreateOAuthTokenRequest,
            ComponentEnvelope, ConfigurableProp, ConfiguredProps, CreateComponentRequest,
            CreateSourceRequest, CreateWorkflowRequest, CreateWorkflowSettings,
            CreateWorkflowStep, CreateWorkflowTrigger, EmailTrigger, EmittedEvent,
            EmittedEventPage, ErrorBody, EventMetadata, HttpTrigger, OAuthRevocation, OAuthToken, UnknownTrigger,
            PageInfo, RevokeOAuthTokenRequest,
            Project, ProjectPage, SavedComponent, SavedComponentApp, Source, SourceEnvelope,
            SourcePage, SourceTrigger, Subscription, SubscriptionList, SubscriptionPage,
            TimerTrigger, Trigger, UpdateSourceRequest, UpdateWorkflowRequest, User,
            UserEnvelope, Webhook, WebhookEnvelope, WebhookPage, Workflow, WorkflowDetails,
            WorkflowEnvelope, WorkflowError, WorkflowErrorContext, WorkflowErrorDetail,
            WorkflowErrorEvent, WorkflowErrorPage, WorkflowStep, Workspace, WorkspaceEnvelope,
        )
    };
}

#[test]
fn every_schema_has_a_type_that_is_data() {
    let schemas = document()["components"]["schemas"].as_object().unwrap();
    let types = scalars!(is_data).into_iter().chain(objects!(is_data));
    assert_same_names(
        "types listed in tests/public_types.rs",
        types,
        schemas.keys(),
    );

    let is_scalar_schema =
        |schema: &Value| matches!(schema["type"].as_str(), Some("string" | "integer"));
    let documented = schemas
        .iter()
        .filter(|(_, schema)| is_scalar_schema(schema))
        .map(|(name, _)| name);
    assert_same_names(
        "types in `scalars!` of tests/public_types.rs",
        scalars!(is_scalar),
        documented,
    );
    is_data::<Page<types::Source>>();
}

#[test]
fn scalar_is_parsed_from_its_text() {
    fn round_trip<T: FromStr<Err: Debug> + Display + PartialEq + Debug>(text: &str) {
        let value: T = text.parse().unwrap();
        assert_eq!(value.to_string(), text);
        assert_eq!(value.to_string().parse::<T>().unwrap(), value);
    }
    round_trip::<types::SourceId>("dc_abc123");
    round_trip::<types::EventExpansion>("event");
    round_trip::<types::EventExpansion>("context");
    round_trip::<types::FieldList>("id,name");
    round_trip::<types::PageLimit>("100");
    round_trip::<types::NumericFlag>("1");
    round_trip::<types::NumericFlag>("0");
    round_trip::<types::EpochSeconds>("-7");
    round_trip::<types::DateTime>("2022-07-27T20:37:52.000Z");

    for text in ["0", "101", "-1", "ten", "18446744073709551616"] {
        let error = text.parse::<types::PageLimit>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{text} is not between 1 and 100")
        );
    }
    assert!("2".parse::<types::NumericFlag>().is_err());
}

#[test]
fn url_and_header_types_of_reqwest_are_accepted() {
    let url: Url = "http://localhost:8080/v1".parse().unwrap();
    let client = Client::builder().api_key("abc123").base_url(url.clone());
    let client = client.build().unwrap();
    let _ = client.create_webhook().url(&url);
    let _ = client
        .create_component()
        .body_map(|body| body.component_url(url.clone()));
    let _ = CallOptions::new().header(
        HeaderName::from_static("x-note"),
        HeaderValue::from_static("a"),
    );

    let webhook_url = types::WebhookUrl::from(&url);
    assert_eq!(webhook_url, "http://localhost:8080/v1");
    assert_eq!(Url::try_from(webhook_url), Ok(url));
    assert!(Url::try_from(types::WebhookUrl::from("nowhere")).is_err());
}
