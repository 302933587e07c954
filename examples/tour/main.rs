//! A tour of the API.
//!
//! `cargo run --example tour` calls an embedded sandbox with the resources of the
//! documentation. It needs no account and no network. If `PIPEDREAM_API_KEY` is set, it makes
//! read-only calls to the real API instead.

mod table;

use pipedream_client::sandbox::Sandbox;
use pipedream_client::types::{CreateWorkflowRequest, Trigger};
use pipedream_client::{Client, Error};
use table::Table;

#[tokio::main]
async fn main() -> Result<(), Error> {
    if std::env::var_os("PIPEDREAM_API_KEY").is_some_and(|key| !key.is_empty()) {
        let client = Client::from_env()?;
        println!(
            "PIPEDREAM_API_KEY is set: making read-only calls to {}\n",
            client.base_url()
        );
        let mut table = Table::new();
        read(&client, &mut table).await?;
        table.print();
        return Ok(());
    }

    let sandbox = Sandbox::documented().await;
    let client = sandbox.client();
    println!(
        "PIPEDREAM_API_KEY is not set: calling a sandbox at {}\n",
        client.base_url()
    );
    let mut table = Table::new();
    read(&client, &mut table).await?;
    write(&client, &mut table).await?;
    table.print();
    println!("{} HTTP requests", sandbox.take_requests().len());
    Ok(())
}

/// Makes read-only calls.
async fn read(client: &Client, table: &mut Table) -> Result<(), Error> {
    let me = client.get_current_user().await?;
    let (name, email) = (me.username, me.email);
    let name = format!("{} <{}>", text(name), text(email));
    table.row("getCurrentUser", me.id, name);
    for workspace in me.orgs.into_iter().flatten() {
        let credits = format!(
            "{} of {} credits today",
            workspace.daily_credits_used.unwrap_or_default(),
            workspace.daily_credits_quota.unwrap_or_default()
        );
        let name = text(workspace.name);
        table.row("", workspace.id, format!("{name}, {credits}"));
    }

    // The stream requests the next page when its first item is needed.
    let mut sources = client.list_my_sources().stream();
    let mut count = 0;
    while let Some(source) = sources.next().await {
        let source = source?;
        count += 1;
        if count <= 5 {
            table.row("listMySources", source.id, text(source.name));
        }
    }
    table.row("listMySources", format!("{count} in total"), String::new());

    let webhooks = client.list_my_webhooks().await?;
    for webhook in webhooks.items.into_iter().take(5) {
        table.row("listMyWebhooks", webhook.id, text(webhook.url));
    }
    Ok(())
}

/// Creates and deletes resources.
async fn write(client: &Client, table: &mut Table) -> Result<(), Error> {
    let component = client
        .create_component()
        .body_map(|body| body.component_url("https://github.com/PipedreamHQ/pipedream/blob/master/components/rss/sources/new-item-in-feed/new-item-in-feed.js"))
        .await?;
    let props: Vec<_> = component
        .configurable_props
        .into_iter()
        .flatten()
        .map(|prop| text(prop.name))
        .collect();
    table.row(
        "createComponent",
        &component.id,
        format!(
            "{} {}, props: {}",
            text(component.name),
            text(component.version),
            props.join(", ")
        ),
    );

    let source = client
        .create_source()
        .body_map(|body| body.component_id(component.id).name("news"))
        .await?;
    table.row("createSource", &source.id, text(source.name_slug));

    let webhook = client
        .create_webhook()
        .url("https://endpoint.m.pipedream.net")
        .await?;
    table.row("createWebhook", &webhook.id, text(webhook.url));

    let created = client
        .create_subscription()
        .emitter_id(&source.id)
        .listener_id(&webhook.id)
        .await?;
    table.row(
        "createSubscription",
        format!("{} → {}", source.id, webhook.id),
        format!("{created:?}"),
    );

    let request = CreateWorkflowRequest::builder()
        .project_id("proj_wx9sgy")
        .org_id("o_BYDI5y")
        .template_id("tch_3BXfWO");
    let workflow = client.create_workflow().body_map(|_| request).await?;
    table.row("createWorkflow", &workflow.id, text(workflow.name));
    for trigger in workflow.triggers.into_iter().flatten() {
        let (id, kind) = describe(trigger);
        table.row("", id, kind);
    }

    let mut errors = client
        .list_workflow_errors()
        .workflow_id(&workflow.id)
        .limit(1)
        .stream();
    while let Some(error) = errors.next().await {
        let error = error?;
        let detail = error.event.and_then(|event| event.error);
        let detail = detail.unwrap_or_default();
        table.row("listWorkflowErrors", error.id, text(detail.code));
    }

    client.delete_source_events().id(&source.id).await?;
    table.row("deleteSourceEvents", &source.id, "accepted".to_owned());
    client.delete_source().id(&source.id).await?;
    table.row("deleteSource", &source.id, "deleted".to_owned());
    Ok(())
}

/// The API promises only the IDs of its objects.
fn text(value: Option<String>) -> String {
    value.unwrap_or_else(|| "(unknown)".to_owned())
}

/// The ID and a description of a trigger.
fn describe(trigger: Trigger) -> (String, String) {
    match trigger {
        Trigger::Http(http) => (
            http.id.to_string(),
            format!("HTTP at {}", text(http.endpoint_url)),
        ),
        Trigger::Source(source) => (
            source.id.to_string(),
            format!("source {}", text(source.name)),
        ),
        Trigger::Timer(timer) => {
            let every = timer.interval_seconds.unwrap_or_default();
            (
                timer.id.to_string(),
                format!("timer, every {every} seconds"),
            )
        }
        Trigger::Email(email) => (
            email.id.to_string(),
            format!("email to {}", text(email.email_address)),
        ),
        other => {
            let id = other.id().unwrap_or("no ID").to_owned();
            (id, "unknown kind of trigger".to_owned())
        }
    }
}
