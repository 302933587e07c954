// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

const _: () = {
    assert!(crate ::types::PageLimit::MIN.get() as u64 == 1u64);
    assert!(crate ::types::PageLimit::MAX.get() as u64 == 100u64);
};
crate::types::string_newtype! {
    #[doc = "A position in a list, as returned with a page of that list."] Cursor
}
crate::types::open_enum! {
    #[doc = "The part of an event that is returned in full."] EventExpansion { #[doc =
    "`event`."] Event = "event" }
}
crate::types::string_newtype! {
    #[doc = "The ID of a connected account, with the prefix `apn_`."] AccountId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of an app that accounts can be connected to, with the prefix `app_`."] AppId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of an app, with the prefix `app_`, or its name slug, such as `slack`."]
    AppIdOrSlug
}
crate::types::string_newtype! {
    #[doc = "The name slug of an app, such as `slack`."] AppSlug
}
crate::types::string_newtype! {
    #[doc = "The ID of a saved component, with the prefix `sc_`."] ComponentId
}
crate::types::string_newtype! {
    #[doc = "The key of a component, which is the value of `key` in its source code."]
    ComponentKey
}
crate::types::string_newtype! {
    #[doc = "The key or the ID of a component."] ComponentKeyOrId
}
crate::types::string_newtype! {
    #[doc = "The ID of a workflow deployment, with the prefix `d_`."] DeploymentId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of an event emitter: a source (`dc_`) or a workflow (`p_`). Subscriptions also accept `dc_*` for all sources and `p_*` for all workflows."]
    EmitterId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of an event: its timestamp in milliseconds, a hyphen and a number. Event IDs are ordered by time."]
    EventId
}
crate::types::string_newtype! {
    #[doc =
    "The channel of an event: an empty string for the default channel, `$errors`, `$logs` or the name of a custom channel."]
    EventName
}
crate::types::string_newtype! {
    #[doc =
    "The ID of an event listener: a source (`dc_`), a workflow (`p_`) or a webhook (`wh_`)."]
    ListenerId
}
crate::types::string_newtype! {
    #[doc = "The ID of an OAuth client that you created for an app."] OAuthAppId
}
crate::types::string_newtype! {
    #[doc = "The ID of an owner: a user (`u_`) or a workspace (`o_`)."] OwnerId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of a project, with the prefix `proj_`. It is in the URL of the project on the Pipedream site."]
    ProjectId
}
crate::types::string_newtype! {
    #[doc = "The ID of a source, with the prefix `dc_`."] SourceId
}
crate::types::string_newtype! {
    #[doc = "The ID of a workflow step, with the prefix `c_`."] StepId
}
crate::types::string_newtype! {
    #[doc = "The ID of a subscription, with the prefix `sub_`."] SubscriptionId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of a workflow template, with the prefix `tch_`. To find it, create a share link of the workflow on the Pipedream site; the ID is the value of `h` in the link."]
    TemplateId
}
crate::types::string_newtype! {
    #[doc = "The ID of a user, with the prefix `u_`."] UserId
}
crate::types::string_newtype! {
    #[doc = "The ID of a webhook, with the prefix `wh_`."] WebhookId
}
crate::types::string_newtype! {
    #[doc = "The ID of a workflow, with the prefix `p_`."] WorkflowId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of a workspace, with the prefix `o_`. On legacy plans, it is the organization ID."]
    WorkspaceId
}
crate::types::string_newtype! {
    #[doc = "The ID of an HTTP trigger, with the prefix `hi_`."] HttpTriggerId
}
crate::types::string_newtype! {
    #[doc = "The ID of a source trigger, with the prefix `dc_`."] SourceTriggerId
}
crate::types::string_newtype! {
    #[doc = "The ID of a timer trigger, with the prefix `ti_`."] TimerTriggerId
}
crate::types::string_newtype! {
    #[doc = "The ID of an email trigger, with the prefix `ei_`."] EmailTriggerId
}
crate::types::string_newtype! {
    #[doc = "An absolute URL with the scheme `http` or `https`."] WebhookUrl
}
crate::types::open_enum! {
    #[doc = "An OAuth grant type. It is always `client_credentials`."] OAuthGrantType {
    #[doc = "`client_credentials`."] ClientCredentials = "client_credentials" }
}
crate::types::prefix_enum! {
    #[doc =
    "A trigger, which starts a workflow. The prefix of its ID identifies its kind: `hi_` for HTTP, `dc_` for a source, `ti_` for a timer and `ei_` for email. Other kinds are not documented."]
    Trigger { #[doc = "Its ID starts with `hi_`."] "hi_" => Http(crate
    ::types::HttpTrigger), #[doc = "Its ID starts with `dc_`."] "dc_" => Source(crate
    ::types::SourceTrigger), #[doc = "Its ID starts with `ti_`."] "ti_" => Timer(crate
    ::types::TimerTrigger), #[doc = "Its ID starts with `ei_`."] "ei_" => Email(crate
    ::types::EmailTrigger), _ => Unknown(crate ::types::UnknownTrigger) }
}
