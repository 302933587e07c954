//! The program that knows the types. It is built by cargo when it is asked, so that `cargo xtask`
//! itself builds, and can mend the types, where they do not compile.

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::{Sample, Types};

/// `xtask/types`, run by cargo.
#[derive(Debug)]
pub struct Process;

impl Process {
    fn ask(&self, question: &str, input: &Value) -> Result<Value> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut child = Command::new(cargo)
            .args(["run", "--quiet", "--package", "xtask-types", "--", question])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cargo cannot be run")?;
        let mut stdin = child.stdin.take().context("the program takes no input")?;
        let text = input.to_string();
        // What it writes before it has read everything would block both sides.
        let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
        let output = child
            .wait_with_output()
            .context("it cannot be waited for")?;
        if !output.status.success() {
            bail!("the types could not be asked: `xtask-types {question}` failed");
        }
        // A program that did not read its input has answered all the same.
        let _ = writer.join();
        serde_json::from_slice(&output.stdout).context("what the types answer is no JSON")
    }
}

impl Types for Process {
    fn round_trip(&self, sent: &[Sample]) -> Result<Vec<Result<Value, String>>> {
        let asked = sent
            .iter()
            .map(|it| json!({"schema": it.schema, "value": it.value}))
            .collect();
        let Value::Array(answers) = self.ask("round-trip", &asked)? else {
            bail!("the types do not answer with a list");
        };
        if answers.len() != sent.len() {
            bail!(
                "{} values were sent, {} came back",
                sent.len(),
                answers.len()
            );
        }
        let read = |mut answer: Value| match answer.get_mut("value") {
            Some(value) => Ok(value.take()),
            None => Err(answer["error"].as_str().unwrap_or_default().to_owned()),
        };
        Ok(answers.into_iter().map(read).collect())
    }

    fn schemas(&self) -> Result<Map<String, Value>> {
        match self.ask("schemas", &Value::Null)? {
            Value::Object(schemas) => Ok(schemas),
            _ => bail!("the types do not answer with an object"),
        }
    }
}
