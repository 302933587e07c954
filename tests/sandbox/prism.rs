//! The sandbox behind the proxy of prism, which validates requests and responses against
//! the document. `docs/maintainers/sandbox.md` describes how to install prism and shows the results.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use pipedream_client::Client;
use pipedream_client::reqwest::Url;
use pipedream_client::sandbox::Sandbox;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::calls::{
    CREATE_WORKFLOW_BODY, ExpectedCall, additional_calls, documented_calls,
};

/// All calls, in two groups that each need a fresh sandbox.
const CALLS: [fn(&Client) -> Vec<ExpectedCall>; 2] = [documented_calls, additional_calls];

/// The header in which prism reports violations of the document.
const VIOLATIONS: &str = "sl-violations";

/// prism in front of a sandbox. Dropping it stops the process.
struct Prism {
    process: Child,
    base_url: String,
}

impl Prism {
    /// Starts prism. If `strict`, it responds to violations with an error.
    fn start(sandbox: &Sandbox, strict: bool) -> Self {
        let program = std::env::var("PRISM").expect("PRISM is the path of the prism executable");
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
        assert!(listens, "prism exited");
        // prism blocks unless its log is read.
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

/// Sends a request in the form of `reference/requests.json`. Returns the status and the
/// violations that prism found.
async fn send(prism: &Prism, sandbox: &Sandbox, request: &Value) -> (u16, Option<String>) {
    let mut url: Url = prism.base_url.parse().unwrap();
    url.set_path(request["path"].as_str().unwrap());
    for (name, value) in request["query"].as_object().into_iter().flatten() {
        url.query_pairs_mut()
            .append_pair(name, value.as_str().unwrap());
    }
    let body = match &request["body"] {
        Value::Null => String::new(),
        Value::String(_) => CREATE_WORKFLOW_BODY.to_owned(),
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
async fn prism_finds_no_violation_in_any_operation() {
    for calls in CALLS {
        let sandbox = Sandbox::documented().await;
        let prism = Prism::start(&sandbox, false);
        for ExpectedCall { request, .. } in calls(&prism.client(&sandbox)) {
            let (status, violations) = send(&prism, &sandbox, &request).await;
            println!("{} {status} {violations:?}", request["operation"]);
            assert!((200..300).contains(&status), "{request}: {status}");
            assert_eq!(violations, None, "{request}");
        }
    }
}

#[tokio::test]
#[ignore = "needs prism, see docs/maintainers/sandbox.md"]
async fn prism_accepts_every_typed_call() {
    for calls in CALLS {
        let sandbox = Sandbox::documented().await;
        let prism = Prism::start(&sandbox, true);
        for expected in calls(&prism.client(&sandbox)) {
            expected.call.await.unwrap();
        }
    }
}

#[tokio::test]
#[ignore = "needs prism, see docs/maintainers/sandbox.md"]
async fn prism_finds_planted_violations() {
    let sandbox = Sandbox::documented().await;
    let prism = Prism::start(&sandbox, false);
    let invalid = [
        serde_json::json!({"method": "GET", "path": "/users/me/sources", "query": {"limit": "101"}}),
        serde_json::json!({"method": "POST", "path": "/components", "body": {"component_url": 1}}),
        serde_json::json!({"method": "GET", "path": "/users/me", "query": {"include": "id"}}),
    ];
    for request in &invalid {
        let (_, violations) = send(&prism, &sandbox, request).await;
        assert!(violations.is_some(), "{request}");
    }
}
