//! The sandbox behind prism's proxy, which holds requests and responses against the
//! document. `docs/sandbox.md` says how to install prism, and what came out.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, reqwest};
use serde_json::Value;

use crate::calls::{call_documented, call_further, documented_requests, further_requests};

/// Where prism tells what it found wrong with a request or a response.
const VIOLATIONS: &str = "sl-violations";

/// prism in front of a sandbox. It stops when it is dropped.
struct Prism {
    process: Child,
    base_url: String,
}

impl Prism {
    /// `strict`: answer with an error where something is wrong.
    fn start(sandbox: &Sandbox, strict: bool) -> Self {
        let program = std::env::var("PRISM").expect("PRISM is the path of prism");
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port().to_string();
        drop(free);
        let mut process = Command::new(program)
            .args(["proxy", "--host", "127.0.0.1", "--port", &port])
            .args(strict.then_some("--errors"))
            .args(["openapi.yaml", &sandbox.base_url()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("prism starts");
        let mut log = BufReader::new(process.stdout.take().unwrap()).lines();
        let listens = log.any(|line| line.unwrap().contains("Prism is listening"));
        assert!(listens, "prism ended");
        // What it logs later has to be read, or it stands still.
        std::thread::spawn(move || log.for_each(drop));
        Self {
            process,
            base_url: format!("http://127.0.0.1:{port}"),
        }
    }

    fn client(&self, sandbox: &Sandbox) -> Client {
        let builder = Client::builder().api_key(sandbox.api_key());
        builder.base_url(&*self.base_url).build().unwrap()
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Makes a request as it is written down, and gives the status and what prism found.
async fn send(prism: &Prism, sandbox: &Sandbox, request: &Value) -> (u16, Option<String>) {
    let method = request["method"].as_str().unwrap().parse().unwrap();
    let url = format!("{}{}", prism.base_url, request["path"].as_str().unwrap());
    let mut builder = reqwest::Client::new()
        .request(method, url)
        .bearer_auth(sandbox.api_key())
        .query(&request["query"]);
    builder = match &request["body"] {
        Value::Null => builder,
        Value::String(_) => {
            let body = include_str!("../reference/examples/createWorkflow.request.json");
            builder.json(&serde_json::from_str::<Value>(body).unwrap())
        }
        body => builder.json(body),
    };
    let response = builder.send().await.unwrap();
    let violations = response.headers().get(VIOLATIONS);
    let violations = violations.map(|text| text.to_str().unwrap().to_owned());
    (response.status().as_u16(), violations)
}

#[tokio::test]
#[ignore = "needs prism, see docs/sandbox.md"]
async fn prism_finds_no_fault_in_any_operation() {
    for requests in [documented_requests(), further_requests()] {
        let sandbox = Sandbox::documented().await;
        let prism = Prism::start(&sandbox, false);
        for request in &requests {
            let (status, violations) = send(&prism, &sandbox, request).await;
            let selects = request["query"].get("include").is_some();
            println!("{} {status} {violations:?}", request["operation"]);
            assert!((200..300).contains(&status), "{request}: {status}");
            // A response that lacks what was left out is no fault of ours.
            assert_eq!(violations.is_some(), selects, "{request}: {violations:?}");
        }
    }
}

#[tokio::test]
#[ignore = "needs prism, see docs/sandbox.md"]
async fn prism_lets_every_typed_call_through() {
    let sandbox = Sandbox::documented().await;
    let prism = Prism::start(&sandbox, true);
    for number in 0..documented_requests().len() {
        call_documented(&prism.client(&sandbox), number)
            .await
            .unwrap();
    }
    let sandbox = Sandbox::documented().await;
    let prism = Prism::start(&sandbox, true);
    for (number, request) in further_requests().iter().enumerate() {
        if request["query"].get("include").is_none() {
            call_further(&prism.client(&sandbox), number).await.unwrap();
        }
    }
}

#[tokio::test]
#[ignore = "needs prism, see docs/sandbox.md"]
async fn prism_finds_the_faults_that_are_there() {
    let sandbox = Sandbox::documented().await;
    let prism = Prism::start(&sandbox, false);
    let faults = [
        serde_json::json!({"method": "GET", "path": "/users/me/sources", "query": {"limit": "101"}}),
        serde_json::json!({"method": "POST", "path": "/components", "body": {"component_url": 1}}),
        serde_json::json!({"method": "GET", "path": "/users/me", "query": {"include": "id"}}),
    ];
    for request in &faults {
        let (_, violations) = send(&prism, &sandbox, request).await;
        assert!(violations.is_some(), "{request}");
    }
}
