//! Every parameter against strings that mean harm: the server sees exactly the
//! string, in its place, or the call is refused before it is sent.

use std::sync::{Arc, Mutex};

use pipedream_client::types::{CreateSourceRequest, CreateWorkflowRequest, UpdateSourceRequest};
use pipedream_client::{Client, Error};
use serde_json::{Value, json};

use crate::clock::TestClock;
use crate::server::{Action, Server, response};

/// A request: the line and the body.
type Log = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// At least 500 strings, all different.
fn hostile() -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // Every control character, and every ASCII character that is no letter, alone
    // and within.
    for byte in (0..=0x9f_u8).filter(|byte| !byte.is_ascii_alphanumeric()) {
        let c = char::from(byte);
        all.extend([c.to_string(), format!("a{c}b"), format!("{c}{c}")]);
    }
    for dots in [
        ".",
        "..",
        "...",
        "%2e",
        "%2e%2e",
        ".%2E",
        "%252e%252e",
        "．．",
        "․․",
    ] {
        for around in [
            "", "/", "\\", "%2f", "%5C", "?", "#", ";", "\0", "\t", "\n", " ",
        ] {
            all.extend([
                format!("{dots}{around}"),
                format!("{around}{dots}"),
                format!("{dots}{around}users{around}me"),
            ]);
        }
    }
    for text in [
        "",
        "null",
        "undefined",
        "true",
        "0",
        "-1",
        "NaN",
        "{}",
        "[]",
        "{id}",
        "$errors",
        "${7*7}",
        "{{7*7}}",
        "a&b=c",
        "a=b",
        "&limit=1",
        "?limit=1",
        "#top",
        "a,b",
        ",",
        "a+b",
        "+",
        "%",
        "%%",
        "%zz",
        "%00",
        "%0d%0aX: y",
        "%u002e",
        "\r\nX-Injected: 1",
        "\r\n\r\nGET / HTTP/1.1\r\n",
        "http://evil.example/",
        "//evil.example",
        "https:evil",
        "@evil.example",
        "user:pass@evil",
        "javascript:alert(1)",
        "<script>",
        "' OR 1=1 --",
        "\";drop",
        "../../etc/passwd",
        "C:\\windows",
        "é",
        "日本語",
        "🦀",
        "👩‍👩‍👧",
        "\u{202e}gnp",
        "\u{200b}",
        "\u{feff}a",
        "e\u{301}",
        "\u{2028}",
        "\u{e000}",
        "\u{10ffff}",
        "İ",
        "ß",
        "ﬀ",
        "／",
        "＼",
        "∕",
        "⁄",
        "%c0%af",
        "%ef%bc%8f",
        "a\u{0}b",
    ] {
        all.push(text.to_owned());
    }
    all.extend([
        "a".repeat(10_000),
        "é".repeat(3_000),
        "../".repeat(2_000),
        "%2e".repeat(3_000),
        "\u{0}".repeat(1_000),
    ]);
    all.sort();
    all.dedup();
    assert!(all.len() >= 500, "{}", all.len());
    all
}

fn percent_decoded(text: &str, plus_is_space: bool) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                let digits = std::str::from_utf8(&digits).unwrap();
                bytes.push(u8::from_str_radix(digits, 16).unwrap());
            }
            b'+' if plus_is_space => bytes.push(b' '),
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Counts what became of the strings.
#[derive(Default)]
struct Counts {
    exact: u32,
    refused: u32,
    escapes: u32,
}

impl Counts {
    fn check_none_sent(&mut self, value: &str, outcome: Result<(), Error>) {
        let error = outcome.expect_err("nothing was sent");
        assert!(error.is_invalid_request(), "{value:?}: {error}");
        self.refused += 1;
    }

    /// `method` and `template`, with `{}` for the parameter.
    fn path(
        &mut self,
        log: &Log,
        method: &str,
        template: &str,
        value: &str,
        outcome: Result<(), Error>,
    ) {
        let requests = std::mem::take(&mut *log.lock().unwrap());
        let [(line, _)] = &requests[..] else {
            assert!(requests.is_empty());
            return self.check_none_sent(value, outcome);
        };
        let (before, after) = template.split_once("{}").unwrap();
        let segment = line
            .strip_prefix(&format!("{method} {before}"))
            .and_then(|rest| rest.strip_suffix(after))
            .filter(|segment| !segment.contains(['/', '?', '#', '\\']));
        match segment.map(|segment| percent_decoded(segment, false)) {
            Some(seen) if seen == value && ![".", ".."].contains(&value) => self.exact += 1,
            _ => {
                self.escapes += 1;
                println!("{value:?} made of {template}: {line}");
            }
        }
    }

    fn query(
        &mut self,
        log: &Log,
        route: &str,
        name: &str,
        value: &str,
        outcome: Result<(), Error>,
    ) {
        let requests = std::mem::take(&mut *log.lock().unwrap());
        let [(line, _)] = &requests[..] else {
            assert!(requests.is_empty());
            return self.check_none_sent(value, outcome);
        };
        let query = line
            .strip_prefix(route)
            .and_then(|rest| rest.strip_prefix('?'));
        let mut pairs: Vec<_> = query
            .unwrap_or_else(|| panic!("{name}={value:?} changed {route} to {line}"))
            .split('&')
            .map(|pair| pair.split_once('=').unwrap())
            .map(|(name, value)| (percent_decoded(name, true), percent_decoded(value, true)))
            .collect();
        // The other required parameters are there as they were.
        pairs.retain(|(found, value)| found == name || value != "fixed");
        assert_eq!(pairs, [(name.to_owned(), value.to_owned())], "{line}");
        self.exact += 1;
    }

    fn body(
        &mut self,
        log: &Log,
        route: &str,
        pointer: &str,
        value: &str,
        outcome: Result<(), Error>,
    ) {
        let requests = std::mem::take(&mut *log.lock().unwrap());
        let [(line, body)] = &requests[..] else {
            assert!(requests.is_empty());
            return self.check_none_sent(value, outcome);
        };
        assert_eq!(line, route);
        let body: Value = serde_json::from_slice(body).unwrap();
        assert_eq!(
            body.pointer(pointer),
            Some(&json!(value)),
            "{pointer} of {body}"
        );
        self.exact += 1;
    }
}

#[tokio::test(flavor = "current_thread")]
async fn each_string_arrives_as_it_is_or_not_at_all() {
    let log = Log::default();
    let record = log.clone();
    let server = Server::start(move |request| {
        let request = request?;
        record
            .lock()
            .unwrap()
            .push((request.line.clone(), request.body.clone()));
        // What comes back is not what this is about.
        Some(Action::Answer(response(404, &[], b"")))
    })
    .await;
    let c = Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .clock(TestClock::new())
        .build()
        .unwrap();
    let strings = hostile();
    let mut counts = Counts::default();
    let (mut paths, mut queries, mut bodies) = (0, 0, 0);
    for (number, value) in strings.iter().enumerate() {
        let value = value.as_str();
        // Far beyond any server's limit, but the client's to send.
        macro_rules! outcome {
            ($call:expr) => {
                match $call.await.map(drop) {
                    Err(error) if error.is_not_found() => Ok(()),
                    other => other,
                }
            };
        }
        macro_rules! paths {
            ($($method:literal $template:literal => $call:expr),* $(,)?) => {$(
                let outcome: Result<(), Error> = outcome!($call);
                counts.path(&log, $method, $template, value, outcome);
                if number == 0 { paths += 1; }
            )*};
        }
        macro_rules! queries {
            ($($route:literal => $call:expr, [$($name:ident),*]);* $(;)?) => {$($(
                let outcome: Result<(), Error> = outcome!($call.$name(value));
                counts.query(&log, $route, stringify!($name), value, outcome);
                if number == 0 { queries += 1; }
            )*)*};
        }
        macro_rules! bodies {
            ($($route:literal => $call:expr, $ty:ty, $base:expr, [$($pointer:literal),*]);* $(;)?) => {$($(
                let mut body: Value = $base;
                *body.pointer_mut($pointer).unwrap() = json!(value);
                let body: $ty = serde_json::from_value(body).unwrap();
                let outcome: Result<(), Error> = outcome!($call.body(body));
                counts.body(&log, $route, $pointer, value, outcome);
                if number == 0 { bodies += 1; }
            )*)*};
        }
        paths! {
            "GET" "/accounts/{}" => c.get_account().account_id(value),
            "GET" "/components/{}" => c.get_component().key_or_id(value),
            "GET" "/components/registry/{}" => c.get_registry_component().key(value),
            "GET" "/sources/{}/event_summaries" => c.list_source_events().id(value),
            "DELETE" "/sources/{}/events" => c.delete_source_events().id(value),
            "DELETE" "/sources/{}" => c.delete_source().id(value),
            "PUT" "/sources/{}" => c.update_source().id(value),
            "DELETE" "/webhooks/{}" => c.delete_webhook().id(value),
            "GET" "/workflows/{}" => c.get_workflow().workflow_id(value),
            "PUT" "/workflows/{}" => c.update_workflow().workflow_id(value).body_map(|body| body.active(true)),
            "GET" "/workflows/{}/event_summaries" => c.list_workflow_emits().workflow_id(value),
            "GET" "/workflows/{}/$errors/event_summaries" => c.list_workflow_errors().workflow_id(value),
            "GET" "/workspaces/{}" => c.get_workspace().workspace_id(value),
            "GET" "/workspaces/{}/accounts" => c.list_workspace_accounts().workspace_id(value),
            "GET" "/workspaces/{}/projects" => c.list_workspace_projects().workspace_id(value),
            "GET" "/workspaces/{}/subscriptions" => c.list_workspace_subscriptions().workspace_id(value),
            "GET" "/orgs/{}/sources" => c.list_workspace_sources().workspace_id(value),
        }
        queries! {
            "GET /accounts/a" => c.get_account().account_id("a"), [exclude, include, workspace_id];
            "POST /components" => c.create_component(), [org_id, workspace_id];
            "GET /components/a" => c.get_component().key_or_id("a"), [exclude, include, workspace_id];
            "GET /components/registry/a" => c.get_registry_component().key("a"), [exclude, include, workspace_id];
            "GET /sources/a/event_summaries" => c.list_source_events().id("a"), [after, before, exclude, expand, include, workspace_id];
            "DELETE /sources/a/events" => c.delete_source_events().id("a"), [end_id, start_id];
            "GET /workspaces/a/projects" => c.list_workspace_projects().workspace_id("a"), [after, before, exclude, include];
            "GET /users/me/sources" => c.list_my_sources(), [after, before, exclude, include, workspace_id];
            "POST /sources" => c.create_source(), [org_id, workspace_id];
            "POST /subscriptions" => c.create_subscription().emitter_id("fixed").listener_id("fixed"), [emitter_id, listener_id, event_name, org_id, workspace_id];
            "DELETE /subscriptions" => c.delete_subscription().emitter_id("fixed").listener_id("fixed"), [emitter_id, listener_id, event_name];
            "POST /auto_subscriptions" => c.create_auto_subscription().event_name("fixed").listener_id("fixed"), [event_name, listener_id, org_id, workspace_id];
            "GET /users/me" => c.get_current_user(), [exclude, include, workspace_id];
            "GET /users/me/subscriptions" => c.list_my_subscriptions(), [after, before, exclude, include, workspace_id];
            "GET /users/me/webhooks" => c.list_my_webhooks(), [after, before, exclude, include, workspace_id];
            "POST /webhooks" => c.create_webhook().url("fixed").name("fixed").description("fixed"), [description, name, org_id, url, workspace_id];
            "GET /workflows/a" => c.get_workflow().workflow_id("a"), [exclude, include, org_id, workspace_id];
            "GET /workflows/a/event_summaries" => c.list_workflow_emits().workflow_id("a"), [after, before, exclude, expand, include, workspace_id];
            "GET /workflows/a/$errors/event_summaries" => c.list_workflow_errors().workflow_id("a"), [after, before, exclude, expand, include, workspace_id];
            "GET /workspaces/a" => c.get_workspace().workspace_id("a"), [exclude, include];
            "GET /workspaces/a/accounts" => c.list_workspace_accounts().workspace_id("a"), [after, before, exclude, include, query];
            "GET /workspaces/a/subscriptions" => c.list_workspace_subscriptions().workspace_id("a"), [after, before, exclude, include];
            "GET /orgs/a/sources" => c.list_workspace_sources().workspace_id("a"), [after, before, exclude, include];
        }
        bodies! {
            "POST /components" => c.create_component(), pipedream_client::types::CreateComponentRequest,
                json!({"component_code": "", "component_url": ""}), ["/component_code", "/component_url"];
            "POST /sources" => c.create_source(), CreateSourceRequest,
                json!({"component_code": "", "component_id": "", "component_url": "", "name": "", "configured_props": {"a": "", "b": {"c": [""]}}}),
                ["/component_code", "/component_id", "/component_url", "/name", "/configured_props/a", "/configured_props/b/c/0"];
            "PUT /sources/a" => c.update_source().id("a"), UpdateSourceRequest,
                json!({"component_code": "", "component_id": "", "component_url": "", "name": ""}),
                ["/component_code", "/component_id", "/component_url", "/name"];
            "POST /workflows" => c.create_workflow(), CreateWorkflowRequest,
                json!({"org_id": "", "project_id": "", "template_id": "", "settings": {"name": ""}, "steps": [{"namespace": "", "props": {"a": ""}}]}),
                ["/org_id", "/project_id", "/template_id", "/settings/name", "/steps/0/namespace", "/steps/0/props/a"];
            "PUT /workflows/a" => c.update_workflow().workflow_id("a"), pipedream_client::types::UpdateWorkflowRequest,
                json!({"active": true, "org_id": ""}), ["/org_id"];
        }
    }
    println!(
        "{} strings x {paths} path, {queries} query and {bodies} body parameters: {} arrived exactly, {} refused before they were sent, {} route escapes",
        strings.len(),
        counts.exact,
        counts.refused,
        counts.escapes
    );
    assert_eq!(counts.escapes, 0);
    assert_eq!(
        (paths, counts.exact + counts.refused),
        (17, strings.len() as u32 * (paths + queries + bodies))
    );
}
