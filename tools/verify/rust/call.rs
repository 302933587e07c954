//! Makes the calls of `cases.json` with the generated client. Prints a line of JSON for each.

#[path = "../../tools/rust/cases.rs"]
mod cases;

use cases::{Case, Outcome, failure, success};
use openapi::apis::configuration::Configuration;
use openapi::apis::{self, Error};
use openapi::models::{self, Trigger};
use serde_json::{Value, json};

// The function `call`, which the build script writes.
include!(concat!(env!("OUT_DIR"), "/dispatch.rs"));

fn kind(trigger: &Trigger) -> &'static str {
    match trigger {
        Trigger::HttpTrigger(_) => "HttpTrigger",
        Trigger::SourceTrigger(_) => "SourceTrigger",
        Trigger::TimerTrigger(_) => "TimerTrigger",
        Trigger::EmailTrigger(_) => "EmailTrigger",
        Trigger::UnknownTrigger(_) => "UnknownTrigger",
    }
}

fn decoded<T, E>(result: Result<T, Error<E>>) -> Result<T, Value> {
    result.map_err(|error| match error {
        Error::ResponseError(answer) => {
            json!({"error": {"status": answer.status.as_u16(), "type": "ResponseError"}})
        }
        Error::Reqwest(error) => failure(format!("{error:?}")),
        Error::Serde(error) => failure(error.to_string()),
        Error::Io(error) => failure(error.to_string()),
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for case in Case::all() {
        let called = case.clone();
        // As a task, because it might panic.
        let task = tokio::spawn(async move {
            let mut client = Configuration::new();
            client.base_path = called.url();
            client.bearer_access_token = called.key();
            call(&client, &called).await
        });
        case.print(task.await.unwrap_or_else(|error| Err(failure(error.to_string()))));
    }
}
