//! The sandbox behind prism's proxy, which holds requests and responses against the
//! document. `docs/maintainers/sandbox.md` says how to install prism, and what came out.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use pipedream_client::Client;
use pipedream_client::reqwest::Url;
use pipedream_client::sandbox::Sandbox;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

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
    let mut url: Url = prism.base_url.parse().unwrap();
    url.set_path(request["path"].as_str().unwrap());
    for (name, value) in request["query"].as_object().into_iter().flatten() {
        url.query_pairs_mut()
            .append_pair(name, value.as_str().unwrap());
    }
    let body = match &request["body"] {
        Value::Null => String::new(),
        Value::String(_) => {
            include_str!("../reference/examples/createWorkflow.request.json").to_owned()
        }
        body => body.to_string(),
    };
    let target = match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    };
    let (host, key) = (url.authority(), sandbox.api_key());
    let mut head = format!(
        "{} {target} HTTP/1.1\r\n",
        request["method"].as_str().unwrap()
    );
    head += &format!("host: {host}\r\nauthorization: Bearer {key}\r\nconnection: close\r\n");
    if !body.is_empty() {
        head += &format!(
            "content-type: application/json\r\ncontent-length: {}\r\n",
            body.len()
        );
    }
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!("{head}\r\n{body}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();

    let response = String::from_utf8(response).unwrap();
    let (head, _) = response.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = head.lines().filter_map(|line| line.split_once(": "));
    let violations = headers.find(|(name, _)| name.eq_ignore_ascii_case(VIOLATIONS));
    (status, violations.map(|(_, found)| found.to_owned()))
}

#[tokio::test]
#[ignore = "needs prism, see docs/maintainers/sandbox.md"]
async fn prism_finds_no_fault_in_any_operation() {
    for requests in [documented_requests(), further_requests()] {
        let sandbox = Sandbox::documented().await;
        let prism = Prism::start(&sandbox, false);
        for request in &requests {
            let (status, violations) = send(&prism, &sandbox, request).await;
            println!("{} {status} {violations:?}", request["operation"]);
            assert!((200..300).contains(&status), "{request}: {status}");
            assert_eq!(violations, None, "{request}");
        }
    }
}

#[tokio::test]
#[ignore = "needs prism, see docs/maintainers/sandbox.md"]
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
    for number in 0..further_requests().len() {
        call_further(&prism.client(&sandbox), number).await.unwrap();
    }
}

#[tokio::test]
#[ignore = "needs prism, see docs/maintainers/sandbox.md"]
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
