//! Makes the calls of `cases.json` with the generated client. Prints a line of JSON for each.

#[path = "../../tools/rust/cases.rs"]
mod cases;
mod client {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

use std::fmt::Debug;

use cases::{Case, Outcome, failure, success};
use client::types::{self, Trigger};
use client::{Client, Error, ResponseValue};
use reqwest::header::{AUTHORIZATION, HeaderMap};
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

fn decoded<T, E: Debug>(result: Result<ResponseValue<T>, Error<E>>) -> Result<T, Value> {
    let result = result.map(ResponseValue::into_inner);
    result.map_err(|error| match error.status() {
        Some(status) if !status.is_success() => {
            json!({"error": {"status": status.as_u16(), "type": "Error"}})
        }
        _ => failure(format!("{error:?}")),
    })
}

/// A client for one call. The generated code leaves authorization to the HTTP client.
fn client_for(case: &Case) -> Client {
    let mut headers = HeaderMap::new();
    if let Some(key) = case.key() {
        let value = format!("Bearer {key}");
        headers.insert(AUTHORIZATION, value.parse().expect("the key is ASCII"));
    }
    let http = reqwest::Client::builder().default_headers(headers).build();
    Client::new_with_client(&case.url(), http.expect("needs no TLS"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for case in Case::all() {
        let called = case.clone();
        // As a task, because it might panic.
        let task = tokio::spawn(async move { call(&client_for(&called), &called).await });
        case.print(task.await.unwrap_or_else(|error| Err(failure(error.to_string()))));
    }
}
