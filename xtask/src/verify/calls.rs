//! The calls that a target makes with its generated code: every operation of the document, with
//! every documented request and example.
//!
//! Data flows one way: `cases` reads the document and the documented requests, the target's
//! program makes the calls, `server` records and answers them, and `judge` compares.

mod cases;
mod difference;
mod document;
mod judge;
mod known;
mod prism;
mod server;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use cases::{Answer, Case, DocumentedRequest};
use document::Document;
pub(super) use judge::{Aspect, Score};
pub(super) use known::{KnownLimit, unexpected};
use prism::Prism;
use server::Server;

use super::process::{CommandOutput, Environment};
use super::sandbox::Sandbox;
use super::target::Step;

/// The cases, and what is needed to judge them.
pub(super) struct Calls {
    cases: Vec<Case>,
    kinds: BTreeMap<String, String>,
    /// The program of the sandbox. Without it, its cases are omitted.
    sandbox: Option<PathBuf>,
    prism: Option<Prism>,
}

/// The key of a server without a sandbox.
const KEY: &str = "key";

impl Calls {
    /// Makes the cases from the document and the documented requests.
    pub(super) fn read(document: &Value, root: &Path, sandbox: Option<PathBuf>) -> Result<Self> {
        let documented = documented_requests(root)?;
        let mut calls = Self::new(document, &documented, sandbox);
        if let Some(program) = std::env::var_os(prism::VARIABLE) {
            let prism = Prism::start(Path::new(&program), &root.join("openapi.yaml"))?;
            calls.prism = Some(prism);
        }
        Ok(calls)
    }

    pub(super) fn new(
        document: &Value,
        documented: &[DocumentedRequest],
        sandbox: Option<PathBuf>,
    ) -> Self {
        let document = Document(document);
        let mut cases = cases::cases(&document, documented);
        if sandbox.is_none() {
            cases.retain(|case| case.answer != Answer::Sandbox);
        }
        Self {
            cases,
            kinds: document.triggers(),
            sandbox,
            prism: None,
        }
    }

    /// What the calling program reads.
    pub(super) fn json(&self) -> String {
        serde_json::to_string_pretty(&self.cases).unwrap_or_default()
    }

    /// Runs a calling program, and judges its output. Each has a server and a sandbox of its own.
    pub(super) fn run(
        &self,
        step: &Step,
        environment: &Environment,
        log: &Path,
    ) -> Result<(CommandOutput, Score)> {
        let sandbox = self.sandbox.as_deref().map(Sandbox::start).transpose()?;
        let (url, key) = match &sandbox {
            Some(sandbox) => (sandbox.url.as_str(), sandbox.api_key.as_str()),
            None => ("", KEY),
        };
        let prism = self.prism.as_ref().map(|prism| prism.url.as_str());
        let server = Server::start(&self.cases, url, prism)?;
        let mut environment = environment.clone();
        environment.variables.extend([
            ("CALLS_URL".to_owned(), server.url.clone()),
            ("PIPEDREAM_API_KEY".to_owned(), key.to_owned()),
        ]);
        let output = environment.run(&step.commands, log)?;
        let exchanges = |case: &str| server.exchanges(case);
        let score = judge::judge(&self.cases, &self.kinds, &output.stdout, exchanges, key);
        Ok((output, score))
    }
}

fn documented_requests(root: &Path) -> Result<Vec<DocumentedRequest>> {
    let folder = root.join("tests").join("reference");
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let mut requests: Vec<DocumentedRequest> = serde_json::from_str(&read("requests.json")?)?;
    for request in &mut requests {
        // A long body has its own file.
        if let Some(name) = request.body.as_str() {
            request.body = serde_json::from_str(&read(name)?)?;
        }
    }
    Ok(requests)
}
