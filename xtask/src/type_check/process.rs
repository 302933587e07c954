//! Runs the program that contains the types.
//!
//! Cargo builds it when it is needed. `cargo xtask` itself does not depend on the types, so it
//! still runs, and can regenerate them, if they do not compile.

use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::{Sample, Types};
use crate::cli::{cargo, workspace_root};

/// The types of `xtask/types`, which cargo builds and runs.
#[derive(Debug)]
pub(crate) struct Process;

impl Process {
    fn run(&self, command: &str, input: &Value) -> Result<Value> {
        let mut child = cargo()
            .args(["run", "--quiet", "--package", "xtask-types", "--", command])
            .current_dir(workspace_root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot run cargo")?;
        let mut stdin = child
            .stdin
            .take()
            .context("`xtask-types` has no standard input")?;
        let text = input.to_string();
        // Written by a thread: the program may fill the output pipe before it has read everything.
        let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
        let output = child
            .wait_with_output()
            .context("cannot wait for `xtask-types`")?;
        if !output.status.success() {
            bail!("cannot check the types: `xtask-types {command}` does not build or failed");
        }
        // A program that does not read its whole input can still succeed.
        let _ = writer.join();
        serde_json::from_slice(&output.stdout)
            .with_context(|| format!("the output of `xtask-types {command}` is not valid JSON"))
    }
}

impl Types for Process {
    fn round_trip(&self, samples: &[Sample]) -> Result<Vec<Result<Value, String>>> {
        let input = samples
            .iter()
            .map(|it| json!({"schema": it.schema, "value": it.value}))
            .collect();
        let Value::Array(results) = self.run("round-trip", &input)? else {
            bail!("the output of `xtask-types round-trip` is not an array");
        };
        if results.len() != samples.len() {
            bail!(
                "`xtask-types round-trip` returned {} results for {} values",
                results.len(),
                samples.len()
            );
        }
        let parse = |mut result: Value| match result.get_mut("value") {
            Some(value) => Ok(value.take()),
            None => Err(result["error"].as_str().unwrap_or_default().to_owned()),
        };
        Ok(results.into_iter().map(parse).collect())
    }

    fn schemas(&self) -> Result<Map<String, Value>> {
        match self.run("schemas", &Value::Null)? {
            Value::Object(schemas) => Ok(schemas),
            _ => bail!("the output of `xtask-types schemas` is not an object"),
        }
    }
}
