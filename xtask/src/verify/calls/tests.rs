//! A program without generated code makes the calls of `openapi.yaml`: as it should, and with
//! mistakes, each of which must be found.

use std::path::Path;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use serde_json::{Value, json};

use super::cases::Case;
use super::judge::judge;
use super::server::{HttpClient, Server, http_client};
use super::{Aspect, Calls, KEY, KnownLimit, Score, unexpected};

/// A program: it may change the request before it is sent, and the line before it is printed.
struct Program {
    request: fn(&Case, &mut Request),
    line: fn(&Case, &mut Value),
}

const CORRECT: Program = Program {
    request: |_, _| {},
    line: |_, _| {},
};

fn calls() -> Calls {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = std::fs::read_to_string(root.join("openapi.yaml")).unwrap();
    let document = openapi_document::open("openapi.yaml", &text).unwrap();
    Calls::read(&document.json(document.root()), &root, None).unwrap()
}

/// The score of a program.
fn run(program: &Program) -> Score {
    run_behind(None, program)
}

/// The score of a program whose examples are served by another server.
fn run_behind(prism_url: Option<&str>, program: &Program) -> Score {
    let calls = calls();
    let server = Server::start(&calls.cases, "", prism_url).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let http = http_client();
    let lines = calls.cases.iter().map(|case| {
        let mut line = runtime.block_on(call(program, &http, &server.url, case));
        (program.line)(case, &mut line);
        line.to_string()
    });
    let stdout = lines.collect::<Vec<_>>().join("\n");
    let exchanges = |case: &str| server.exchanges(case);
    judge(&calls.cases, &calls.kinds, &stdout, exchanges, KEY)
}

async fn call(program: &Program, http: &HttpClient, url: &str, case: &Case) -> Value {
    let url = format!("{url}/{}/v1{}", case.id, case.sent_path);
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&case.sent_query)
        .finish();
    let mut request = Request::new(Body::empty());
    *request.method_mut() = case.method.parse().unwrap();
    *request.uri_mut() = format!("{url}?{query}").parse().unwrap();
    if case.authenticated {
        authorize(&mut request);
    }
    if let Some(body) = &case.body {
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(header::CONTENT_TYPE, json);
        *request.body_mut() = Body::from(body.to_string());
    }
    (program.request)(case, &mut request);
    let response = http.request(request).await.unwrap();
    let status = response.status();
    if !status.is_success() {
        return json!({"case": case.id, "error": {"status": status.as_u16()}});
    }
    let body = to_bytes(Body::new(response.into_body()), usize::MAX);
    let text = String::from_utf8(body.await.unwrap().to_vec()).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    let triggers = value.pointer("/data/triggers").or(value.get("triggers"));
    let triggers = triggers.and_then(Value::as_array).into_iter().flatten();
    let kind = |trigger: &Value| match &trigger["id"].as_str().unwrap_or_default()[..2] {
        "hi" => "HttpTrigger",
        "dc" => "SourceTrigger",
        "ti" => "TimerTrigger",
        _ => "EmailTrigger",
    };
    let triggers: Vec<_> = triggers.map(kind).collect();
    let body_type = case.body.as_ref().map(|_| "CreateSourceRequest");
    json!({"case": case.id, "value": value, "triggers": triggers, "body_type": body_type})
}

fn authorize(request: &mut Request) {
    let value = HeaderValue::try_from(format!("Bearer {KEY}")).unwrap();
    request.headers_mut().insert(header::AUTHORIZATION, value);
}

/// Asserts that a program gets nothing wrong but an aspect of an operation.
fn assert_only(program: &Program, aspect: Aspect, operation: &str, text: &str) {
    let score = run(program);
    let found: Vec<_> = score.issues.iter().map(ToString::to_string).collect();
    assert!(!found.is_empty());
    for issue in &score.issues {
        assert_eq!(
            (issue.aspect, issue.operation.as_str()),
            (aspect, operation),
            "{found:?}"
        );
    }
    assert!(found[0].contains(text), "{found:?}");
}

#[test]
fn correct_program_gets_everything_right() {
    let score = run(&CORRECT);
    assert_eq!(score.issues, []);
    let cells = Aspect::ALL.map(|aspect| score.cell(aspect));
    assert_eq!(cells, ["34/34", "34/34", "7/7", "34/34", "5/5", "34/34"]);
    assert!(!score.nulls);
}

#[test]
fn every_documented_request_and_response_is_a_case() {
    let calls = calls();
    let documented = super::documented_requests(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    for request in documented.unwrap() {
        let is_case = calls.cases.iter().any(|case| {
            let query = case
                .sent_query
                .iter()
                .cloned()
                .map(|(name, value)| (name, value.into()));
            case.operation == request.operation
                && case.sent_path == request.path
                && query.collect::<serde_json::Map<_, _>>() == request.query
                && case.body.clone().unwrap_or_default() == request.body
        });
        assert!(is_case, "{} {}", request.operation, request.path);
    }
}

#[test]
fn mistake_in_a_request_is_found() {
    let program = Program {
        request: |case, request| {
            if case.operation == "getCurrentUser" {
                *request.body_mut() = Body::from("{}");
            }
        },
        ..CORRECT
    };
    assert_only(
        &program,
        Aspect::Requests,
        "getCurrentUser",
        "the body is {} instead of",
    );
    let program = Program {
        request: |case, request| {
            if case.operation == "createOAuthToken" {
                authorize(request);
            }
        },
        ..CORRECT
    };
    assert_only(
        &program,
        Aspect::Requests,
        "createOAuthToken",
        "the authorization is Bearer",
    );
    let program = Program {
        request: |case, request| {
            if let (Some(body), "updateWorkflow") = (&case.body, case.operation.as_str()) {
                let mut body = body.clone();
                body["orgId"] = json!("o_1");
                *request.body_mut() = Body::from(body.to_string());
            }
        },
        ..CORRECT
    };
    assert_only(
        &program,
        Aspect::Requests,
        "updateWorkflow",
        "/orgId is added",
    );
}

#[test]
fn mistake_in_a_result_is_found() {
    let of = |line| Program { line, ..CORRECT };
    let program = of(|case, line| {
        if case.operation == "createWorkflow" && line["value"].is_object() {
            line["triggers"] = json!(vec!["EmailTrigger"; 5]);
        }
    });
    assert_only(
        &program,
        Aspect::Triggers,
        "createWorkflow",
        "the types are",
    );
    assert_eq!(run(&program).cell(Aspect::Triggers), "1/5");
    let program = of(|case, line| {
        if case.operation == "getCurrentUser" && line["value"].is_object() {
            line["value"]["data"]["username"].take();
        }
    });
    assert_only(
        &program,
        Aspect::Responses,
        "getCurrentUser",
        "/data/username is null instead of",
    );
    let program = of(|case, line| {
        if case.operation == "deleteWebhook" && line["error"]["status"] == 502 {
            *line = json!({"case": case.id, "failure": "JSONDecodeError"});
        }
    });
    assert_only(
        &program,
        Aspect::Errors,
        "deleteWebhook",
        "502 with HTML is told as JSONDecodeError",
    );
    let program = of(|case, line| {
        if case.operation == "createWebhook" {
            *line = json!({"case": case.id, "cannot": "it has no such method"});
        }
    });
    assert_only(
        &program,
        Aspect::Operations,
        "createWebhook",
        "it has no such method",
    );
    let program = of(|case, line| {
        if case.operation == "createSource" {
            line["body_type"] = json!("Any");
        }
    });
    assert_only(
        &program,
        Aspect::Bodies,
        "createSource",
        "the type of the body is `Any`",
    );
}

#[test]
fn named_mistake_does_not_fail_and_must_occur() {
    let program = Program {
        line: |case, line| {
            if line["error"]["status"] == 502 {
                *line = json!({"case": case.id, "failure": "it crashes"});
            }
        },
        ..CORRECT
    };
    let score = run(&program);
    assert_eq!(score.cell(Aspect::Errors), "0/34");
    let known = |text: &str| vec![toml::from_str::<KnownLimit>(text).unwrap()];
    let all = known("what = 'errors'\nreason = 'it is so'");
    assert_eq!(unexpected(&score, &all), None);
    let one = known("what = 'errors'\ncases = ['getApp']\nreason = 'it is so'");
    assert_eq!(unexpected(&score, &one).unwrap().len(), 66);
    let unused = unexpected(&run(&CORRECT), &all).unwrap();
    assert_eq!(
        unused,
        ["the known limit no longer occurs: errors: it is so"]
    );
}

#[test]
fn violation_that_prism_reports_is_a_wrong_request() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
        .unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let found = [(super::prism::VIOLATIONS, "limit must be <= 100")];
    let router = axum::Router::new().fallback(async move || (found, ""));
    runtime.spawn(async move { axum::serve(listener, router).await });
    let score = run_behind(Some(&url), &CORRECT);
    assert_eq!(score.cell(Aspect::Requests), "0/34");
    let first = score.issues[0].to_string();
    assert!(
        first.ends_with("prism finds limit must be <= 100"),
        "{first}"
    );
}
