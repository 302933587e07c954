// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

const _: () = {
    assert!(crate ::types::PageLimit::MIN.get() as u64 == 1u64);
    assert!(crate ::types::PageLimit::MAX.get() as u64 == 100u64);
};
crate::types::string_newtype! {
    #[doc = "A place in a list, as a page of that list gave it."] Cursor
}
crate::types::open_enum! {
    #[doc = "What is returned in full."] EventExpansion { #[doc = "`event`."] Event =
    "event" }
}
crate::types::string_newtype! {
    #[doc = "The ID of a connected account; starts with `apn_`."] AccountId
}
crate::types::string_newtype! {
    #[doc = "The ID of an app that accounts are connected to; starts with `app_`."] AppId
}
crate::types::string_newtype! {
    #[doc = "The ID of a saved component; starts with `sc_`."] ComponentId
}
crate::types::string_newtype! {
    #[doc = "The `key` in the source code of a component."] ComponentKey
}
crate::types::string_newtype! {
    #[doc = "The key of a component or its ID."] ComponentKeyOrId
}
crate::types::string_newtype! {
    #[doc = "The ID of a deployment of a workflow; starts with `d_`."] DeploymentId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of what emits events: a source (`dc_`) or a workflow (`p_`). In a subscription also `dc_*` or `p_*`, for all of them."]
    EmitterId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of an event: its time in milliseconds, a hyphen and a number. Later events have greater IDs."]
    EventId
}
crate::types::string_newtype! {
    #[doc =
    "The channel of an event: empty for the default one, `$errors`, `$logs`, or a custom one."]
    EventName
}
crate::types::string_newtype! {
    #[doc =
    "The ID of what receives events: a source (`dc_`), a workflow (`p_`) or a webhook (`wh_`)."]
    ListenerId
}
crate::types::string_newtype! {
    #[doc = "The ID of a user (`u_`) or a workspace (`o_`) that owns something."] OwnerId
}
crate::types::string_newtype! {
    #[doc = "The ID of a project; starts with `proj_`."] ProjectId
}
crate::types::string_newtype! {
    #[doc = "The ID of a source; starts with `dc_`."] SourceId
}
crate::types::string_newtype! {
    #[doc = "The ID of a step of a workflow; starts with `c_`."] StepId
}
crate::types::string_newtype! {
    #[doc = "The ID of a subscription; starts with `sub_`."] SubscriptionId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of a template of a workflow; starts with `tch_`. It stands in the link that shares the template."]
    TemplateId
}
crate::types::string_newtype! {
    #[doc = "The ID of a user; starts with `u_`."] UserId
}
crate::types::string_newtype! {
    #[doc = "The ID of a webhook; starts with `wh_`."] WebhookId
}
crate::types::string_newtype! {
    #[doc = "The ID of a workflow; starts with `p_`."] WorkflowId
}
crate::types::string_newtype! {
    #[doc =
    "The ID of a workspace, or of an organization on a legacy plan; starts with `o_`."]
    WorkspaceId
}
crate::types::string_newtype! {
    #[doc = "The ID of an HTTP trigger."] HttpTriggerId
}
crate::types::string_newtype! {
    #[doc = "The ID of a trigger that is a source."] SourceTriggerId
}
crate::types::string_newtype! {
    #[doc = "The ID of a timer trigger."] TimerTriggerId
}
crate::types::string_newtype! {
    #[doc = "The ID of an email trigger."] EmailTriggerId
}
crate::types::string_newtype! {
    #[doc = "An absolute URL over `http` or `https`."] WebhookUrl
}
crate::types::prefix_enum! {
    #[doc =
    "What starts a workflow. The prefix of its ID tells its kind: `hi_` HTTP, `dc_` a source, `ti_` a timer, `ei_` email."]
    Trigger { #[doc = "Its ID starts with `hi_`."] "hi_" => Http(crate
    ::types::HttpTrigger), #[doc = "Its ID starts with `dc_`."] "dc_" => Source(crate
    ::types::SourceTrigger), #[doc = "Its ID starts with `ti_`."] "ti_" => Timer(crate
    ::types::TimerTrigger), #[doc = "Its ID starts with `ei_`."] "ei_" => Email(crate
    ::types::EmailTrigger), _ => Other(crate ::types::OtherTrigger) }
}
