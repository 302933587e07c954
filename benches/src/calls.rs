//! The same calls, by the client and by the baseline.

use std::hint::black_box;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, Result};
use pipedream_client::{Client, Page, types};
use tokio::runtime::{Builder, Runtime};

use crate::baseline::{Baseline, derived, visited};
use crate::bodies;

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The client.
    Client,
    /// The hand-written program, with hand-written visitors.
    Baseline,
    /// Types with derived `Deserialize`. For decoding only.
    Derived,
}

/// What is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// One item in its envelope.
    Item,
    /// A page of a hundred items.
    Page,
    /// The largest documented payload, which contains several kinds of trigger.
    Workflow,
    /// A 202 without a body.
    Empty,
}

/// All cases.
pub const CASES: [Case; 4] = [Case::Item, Case::Page, Case::Workflow, Case::Empty];

impl Case {
    /// Returns the name in tables and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Item => "one item",
            Self::Page => "page of 100",
            Self::Workflow => "workflow",
            Self::Empty => "empty 202",
        }
    }
}

impl FromStr for Case {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        let case = CASES.into_iter().find(|case| case.name() == name);
        case.with_context(|| format!("unknown case `{name}`"))
    }
}

impl Side {
    /// Returns the name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Baseline => "baseline",
            Self::Derived => "derived",
        }
    }
}

impl FromStr for Side {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        let mut sides = [Self::Client, Self::Baseline, Self::Derived].into_iter();
        let side = sides.find(|side| side.name() == name);
        side.with_context(|| format!("unknown side `{name}`"))
    }
}

/// The client and the baseline, for one server.
pub struct Both {
    /// The client, with its default settings.
    pub client: Client,
    /// The baseline.
    pub baseline: Baseline,
}

impl Both {
    /// Creates both for the API at a base URL.
    pub fn new(base_url: &str) -> Result<Self> {
        Ok(Self {
            client: Client::builder()
                .api_key("pd_0123456789abcdef0123456789abcdef")
                .base_url(base_url)
                .build()?,
            baseline: Baseline::new(base_url.to_owned())?,
        })
    }

    /// Makes one call and drops its payload.
    pub async fn call(&self, side: Side, case: Case) -> Result<()> {
        let (client, baseline) = (&self.client, &self.baseline);
        match (side, case) {
            (Side::Client, Case::Item) => {
                black_box(client.get_account().account_id("apn_abc123").await?);
            }
            (Side::Client, Case::Page) => {
                black_box(client.list_my_sources().limit(100).await?);
            }
            (Side::Client, Case::Workflow) => {
                black_box(client.get_workflow().workflow_id("p_abc123").await?);
            }
            (Side::Client, Case::Empty) => client.delete_source().id("dc_abc123").await?,
            (_, Case::Item) => {
                black_box(baseline.account("apn_abc123").await?);
            }
            (_, Case::Page) => {
                black_box(baseline.my_sources(100).await?);
            }
            (_, Case::Workflow) => {
                black_box(baseline.workflow("p_abc123").await?);
            }
            (_, Case::Empty) => baseline.delete_source("dc_abc123").await?,
        }
        Ok(())
    }

    /// Reads the long list, by the stream or by a loop over its pages, and counts its items.
    pub async fn list(&self, side: Side) -> Result<usize> {
        if side == Side::Client {
            return stream(&self.client, false, Duration::ZERO).await;
        }
        let mut items = 0;
        let each = |source| {
            black_box(source);
            items += 1;
        };
        self.baseline
            .all_workspace_sources("o_abc123", each)
            .await?;
        Ok(items)
    }
}

/// Streams the long list, works for `work` on each item, and counts the items.
pub async fn stream(client: &Client, prefetch: bool, work: Duration) -> Result<usize> {
    let list = client.list_workspace_sources();
    let mut sources = list.workspace_id("o_abc123").limit(100).stream();
    if prefetch {
        sources = sources.prefetch();
    }
    let mut items = 0;
    while let Some(source) = sources.next().await {
        black_box(source?);
        items += 1;
        if !work.is_zero() {
            tokio::time::sleep(work).await;
        }
    }
    Ok(items)
}

/// Creates a runtime with one thread, whose CPU time can be measured.
pub fn runtime() -> std::io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// Returns the body to decode, if the case has one.
pub fn body(case: Case) -> Option<String> {
    match case {
        Case::Item => {
            let envelope: serde_json::Value = serde_json::from_str(&bodies::item()).ok()?;
            Some(envelope["data"].to_string())
        }
        Case::Page => Some(bodies::page()),
        Case::Workflow => Some(bodies::workflow()),
        Case::Empty => None,
    }
}

/// Decodes a body and drops the value.
pub fn decode(side: Side, case: Case, body: &str) -> Result<()> {
    macro_rules! into {
        ($ty:ty) => {
            drop(black_box(serde_json::from_str::<$ty>(black_box(body))?))
        };
    }
    match (side, case) {
        (_, Case::Empty) => {}
        (Side::Client, Case::Item) => into!(types::Account),
        (Side::Client, Case::Page) => into!(Page<types::Source>),
        (Side::Client, Case::Workflow) => into!(types::WorkflowDetails),
        (Side::Baseline, Case::Item) => into!(visited::Account),
        (Side::Baseline, Case::Page) => into!(visited::Page<visited::Source>),
        (Side::Baseline, Case::Workflow) => into!(visited::WorkflowDetails),
        (Side::Derived, Case::Item) => into!(derived::Account),
        (Side::Derived, Case::Page) => into!(derived::Page<derived::Source>),
        (Side::Derived, Case::Workflow) => into!(derived::WorkflowDetails),
    }
    Ok(())
}
