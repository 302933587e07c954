//! The same calls, with the client and by hand.

use std::hint::black_box;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Result, bail};
use pipedream_client::{Client, Page, types};
use tokio::runtime::{Builder, Runtime};

use crate::bodies;
use crate::by_hand::{ByHand, derived, visited};

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The client.
    Client,
    /// The program written by hand, with visitors written by hand.
    ByHand,
    /// What serde derives. For decoding only.
    Derived,
}

/// What is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// One item in its envelope.
    Item,
    /// A page of a hundred items.
    Page,
    /// The largest payload of the documentation, with choices in it.
    Workflow,
    /// A 202 without a body.
    Empty,
}

/// All cases.
pub const CASES: [Case; 4] = [Case::Item, Case::Page, Case::Workflow, Case::Empty];

impl Case {
    /// What a table calls it.
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
        match CASES.into_iter().find(|case| case.name() == name) {
            Some(case) => Ok(case),
            None => bail!("there is no case `{name}`"),
        }
    }
}

impl Side {
    /// What a command line calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::ByHand => "by-hand",
            Self::Derived => "derived",
        }
    }
}

impl FromStr for Side {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        let sides = [Self::Client, Self::ByHand, Self::Derived];
        match sides.into_iter().find(|side| side.name() == name) {
            Some(side) => Ok(side),
            None => bail!("there is no side `{name}`"),
        }
    }
}

/// The client and the program written by hand, for one server.
pub struct Both {
    /// The client, with its defaults.
    pub client: Client,
    /// The program written by hand.
    pub by_hand: ByHand,
}

impl Both {
    /// Both, for the API at a base URL.
    pub fn new(base_url: &str) -> Result<Self> {
        Ok(Self {
            client: Client::builder()
                .api_key("pd_0123456789abcdef0123456789abcdef")
                .base_url(base_url)
                .build()?,
            by_hand: ByHand::new(base_url.to_owned())?,
        })
    }

    /// One call, whose payload is dropped.
    pub async fn call(&self, side: Side, case: Case) -> Result<()> {
        let (client, by_hand) = (&self.client, &self.by_hand);
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
                black_box(by_hand.account("apn_abc123").await?);
            }
            (_, Case::Page) => {
                black_box(by_hand.my_sources(100).await?);
            }
            (_, Case::Workflow) => {
                black_box(by_hand.workflow("p_abc123").await?);
            }
            (_, Case::Empty) => by_hand.delete_source("dc_abc123").await?,
        }
        Ok(())
    }

    /// All items of the long list, by the stream or by a loop over its pages: how many.
    pub async fn list(&self, side: Side) -> Result<usize> {
        if side == Side::Client {
            return stream(&self.client, false, Duration::ZERO).await;
        }
        let mut items = 0;
        let each = |source| {
            black_box(source);
            items += 1;
        };
        self.by_hand.all_workspace_sources("o_abc123", each).await?;
        Ok(items)
    }
}

/// All items of the long list, with so much work on each: how many.
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

/// One thread, whose time is told.
pub fn runtime() -> std::io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// The body that is decoded alone; none where there is none.
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

/// Decodes a body, and drops the value.
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
        (Side::ByHand, Case::Item) => into!(visited::Account),
        (Side::ByHand, Case::Page) => into!(visited::Page<visited::Source>),
        (Side::ByHand, Case::Workflow) => into!(visited::WorkflowDetails),
        (Side::Derived, Case::Item) => into!(derived::Account),
        (Side::Derived, Case::Page) => into!(derived::Page<derived::Source>),
        (Side::Derived, Case::Workflow) => into!(derived::WorkflowDetails),
    }
    Ok(())
}
