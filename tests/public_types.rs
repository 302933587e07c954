//! What every type of the API can do, promised by the compiler.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use pipedream_client::reqwest::Url;
use pipedream_client::reqwest::header::{HeaderName, HeaderValue};
use pipedream_client::{CallOptions, Client, Page, types};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a program asks of data: to keep, compare, print and store it.
fn is_data<T>()
where
    T: Clone + Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + Unpin + 'static,
{
}

/// What it asks of an ID besides: to be a key, to be printed and to be read back.
fn is_scalar<T>()
where
    T: Eq + Hash + Display + FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
}

macro_rules! names {
    ($promise:ident: $($name:ident),* $(,)?) => {{
        $($promise::<types::$name>();)*
        [$(stringify!($name)),*]
    }};
}

fn scalars() -> Vec<&'static str> {
    names!(is_scalar:
        AccountId, AppId, ComponentId, ComponentKey, ComponentKeyOrId, Cursor, DateTime,
        DeploymentId, EmailTriggerId, EmitterId, EpochMilliseconds, EpochSeconds,
        EventExpansion, EventId, EventName, FieldList, HttpTriggerId, ListenerId,
        NumericFlag, OwnerId, PageLimit, ProjectId, SourceId, SourceTriggerId, StepId,
        SubscriptionId, TemplateId, TimerTriggerId, UserId, WebhookId, WebhookUrl,
        WorkflowId, WorkspaceId,
    )
    .to_vec()
}

fn all() -> Vec<&'static str> {
    names!(is_data:
        AccountId, AppId, ComponentId, ComponentKey, ComponentKeyOrId, Cursor, DateTime,
        DeploymentId, EmailTriggerId, EmitterId, EpochMilliseconds, EpochSeconds,
        EventExpansion, EventId, EventName, FieldList, HttpTriggerId, ListenerId,
        NumericFlag, OwnerId, PageLimit, ProjectId, SourceId, SourceTriggerId, StepId,
        SubscriptionId, TemplateId, TimerTriggerId, UserId, WebhookId, WebhookUrl,
        WorkflowId, WorkspaceId,
        Account, AccountApp, AccountCredentials, AccountEnvelope, AccountPage, Component,
        ComponentEnvelope, ConfigurableProp, ConfiguredProps, CreateComponentRequest,
        CreateSourceRequest, CreateWorkflowRequest, CreateWorkflowSettings,
        CreateWorkflowStep, CreateWorkflowTrigger, EmailTrigger, EmittedEvent,
        EmittedEventPage, ErrorBody, EventMetadata, HttpTrigger, OtherTrigger, PageInfo,
        Project, ProjectPage, SavedComponent, SavedComponentApp, Source, SourceEnvelope,
        SourcePage, SourceTrigger, Subscription, SubscriptionList, SubscriptionPage,
        TimerTrigger, Trigger, UpdateSourceRequest, UpdateWorkflowRequest, User,
        UserEnvelope, Webhook, WebhookEnvelope, WebhookPage, Workflow, WorkflowDetails,
        WorkflowEnvelope, WorkflowError, WorkflowErrorContext, WorkflowErrorDetail,
        WorkflowErrorEvent, WorkflowErrorPage, WorkflowStep, Workspace, WorkspaceEnvelope,
    )
    .to_vec()
}

#[test]
fn each_type_of_the_document_is_data() {
    let document: Value = serde_saphyr::from_str(include_str!("../openapi.yaml")).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let documented: BTreeSet<_> = schemas.keys().map(String::as_str).collect();
    assert_eq!(all().into_iter().collect::<BTreeSet<_>>(), documented);

    let scalar = |kind: &Value| matches!(kind.as_str(), Some("string" | "integer"));
    let documented: BTreeSet<_> = schemas
        .iter()
        .filter(|(_, schema)| scalar(&schema["type"]))
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(scalars().into_iter().collect::<BTreeSet<_>>(), documented);
    is_data::<Page<types::Source>>();
}

#[test]
fn a_scalar_is_read_as_it_is_shown() {
    fn both_ways<T: FromStr<Err: Debug> + Display + PartialEq + Debug>(text: &str) {
        let value: T = text.parse().unwrap();
        assert_eq!(value.to_string(), text);
        assert_eq!(value.to_string().parse::<T>().unwrap(), value);
    }
    both_ways::<types::SourceId>("dc_abc123");
    both_ways::<types::EventExpansion>("event");
    both_ways::<types::EventExpansion>("context");
    both_ways::<types::FieldList>("id,name");
    both_ways::<types::PageLimit>("100");
    both_ways::<types::NumericFlag>("1");
    both_ways::<types::NumericFlag>("0");
    both_ways::<types::EpochSeconds>("-7");
    both_ways::<types::DateTime>("2022-07-27T20:37:52.000Z");

    for text in ["0", "101", "-1", "ten", "18446744073709551616"] {
        let error = text.parse::<types::PageLimit>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{text} is not between 1 and 100")
        );
    }
    assert!("2".parse::<types::NumericFlag>().is_err());
}

/// Where the ecosystem has a type, it is taken and given.
#[test]
fn urls_and_headers_are_those_of_the_ecosystem() {
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
