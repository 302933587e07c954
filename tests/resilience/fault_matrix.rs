//! Runs every operation under every fault.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use pipedream_client::{CallOptions, Client, Operation, operations};
use tokio::sync::Semaphore;

use crate::faults::{Expected, Fault, MAX_RESPONSE_BYTES, Stage, faults};
use crate::support::clock::TestClock;
use crate::support::document::operation_objects;
use crate::support::names::assert_same_names;
use crate::support::operation_calls::{
    Outcome, assert_every_operation_has_a_call, call, documented_response, is_idempotent,
};
use crate::support::server::{Action, Server, json, response};

const KEY: &str = "canary-token-4711";

/// How often the fault occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frequency {
    Once,
    Always,
}

/// Runs an operation under a fault. Returns a summary, or what differs from the expected
/// outcome. `ok@2` means success at the second attempt, `503x4` an error after four.
async fn run(
    operation: &'static Operation,
    fault: &Fault,
    frequency: Frequency,
) -> Result<String, String> {
    let (status, body) = documented_response(operation);
    let reads_body = body.is_some();
    let body = body.unwrap_or_default();
    let success = match status {
        204 => response(204, &[], b""),
        _ => json(status, &body),
    };
    let server = match fault.stage {
        Stage::Connect => None,
        stage => {
            let action = (fault.action)(status, &body);
            let occurrences = AtomicUsize::new(0);
            let script = move |at_request: bool| {
                let occurs = at_request == (stage != Stage::Connection)
                    && (frequency == Frequency::Always
                        || occurrences.fetch_add(1, Ordering::SeqCst) == 0);
                match (occurs, at_request) {
                    (true, _) => Some(action.clone()),
                    (false, true) => Some(Action::Respond(success.clone())),
                    (false, false) => None,
                }
            };
            Some(Server::start(move |request| script(request.is_some())).await)
        }
    };
    let (_socket, refusing) = Server::refusing();
    let base_url = server.as_ref().map_or(refusing, Server::base_url);
    // Only a stall waits for the timeout. A busy machine must not cause other timeouts.
    let read_timeout = Duration::from_secs(if fault.stalls() { 5 } else { 20 });
    let attempts = Arc::new(AtomicU32::new(0));
    let counter = attempts.clone();
    let client = Client::builder()
        .api_key(KEY)
        .base_url(base_url)
        .read_timeout(read_timeout)
        .max_response_bytes(MAX_RESPONSE_BYTES)
        .clock(TestClock::new())
        .on_attempt(move |attempt| counter.store(attempt.number(), Ordering::SeqCst))
        .build()
        .unwrap();

    let outcome = call(&client, operation, CallOptions::new()).await;
    let attempts = attempts.load(Ordering::SeqCst);
    if frequency == Frequency::Once && fault.name.contains("keep-alive") {
        // The next call opens another connection and succeeds.
        tokio::time::sleep(Duration::from_millis(20)).await;
        let next = call(&client, operation, CallOptions::new()).await;
        next.map_err(|error| format!("the next call failed: {error}"))?;
    }
    let expected_status = match fault.status {
        Some(200) => Some(status),
        other => other,
    };
    let summary = check(
        operation,
        fault,
        frequency,
        reads_body,
        expected_status,
        &outcome,
        attempts,
    )?;
    if let Some(server) = &server {
        let redirected = operation.method() == "GET" && fault.name == "redirect loop";
        let expected = match (fault.stage, redirected) {
            (Stage::Connection, _) => None,
            (_, true) if frequency == Frequency::Always => Some(6),
            (_, true) => None,
            _ if fault.name.contains("keep-alive") => None,
            _ => Some(attempts as usize),
        };
        if expected.is_some_and(|expected| expected != server.requests()) {
            return Err(format!("{} requests for {summary}", server.requests()));
        }
    }
    Ok(summary)
}

/// Compares an outcome with the expected one. Returns a summary, or a description of the
/// difference.
fn check(
    operation: &Operation,
    fault: &Fault,
    frequency: Frequency,
    reads_body: bool,
    status: Option<u16>,
    outcome: &Outcome,
    attempts: u32,
) -> Result<String, String> {
    let expected = fault.expected(reads_body);
    let retried = match expected {
        // The system may report the reset while connecting, in which case every operation
        // is retried, or later.
        Expected::Transient if fault.stage == Stage::Connection && attempts > 1 => true,
        Expected::Success | Expected::Permanent => false,
        Expected::Unprocessed => true,
        Expected::Transient => is_idempotent(operation),
    };
    // A refused connection is refused at each attempt.
    let recovers = frequency == Frequency::Once && fault.stage != Stage::Connect;
    // The redirect of a GET is followed, and the target responds normally.
    let followed = frequency == Frequency::Once
        && fault.name == "redirect loop"
        && operation.method() == "GET";
    let success = expected == Expected::Success || retried && recovers || followed;
    let expected_attempts = match (retried, recovers) {
        (false, _) => 1,
        (true, true) => 2,
        (true, false) => 4,
    };
    let summary = match outcome {
        Ok(_) => format!("ok@{attempts}"),
        Err(error) => {
            let kind = match error.status() {
                Some(status) => status.as_u16().to_string(),
                None if error.is_connect() => "connect".to_owned(),
                None if error.is_timeout() => "timeout".to_owned(),
                None => "transport".to_owned(),
            };
            let kind = match () {
                () if error.is_decode() => format!("{kind}/decode"),
                () if error.is_body_too_large() => format!("{kind}/too large"),
                () if error.is_timeout() && error.status().is_some() => format!("{kind}/timeout"),
                () if error.is_transport() && error.status().is_some() => {
                    format!("{kind}/truncated")
                }
                () => kind,
            };
            format!("{kind}x{}", error.attempts())
        }
    };
    let matches = match outcome {
        Ok(_) => success,
        // The body of the redirect target may have another type.
        Err(error) if followed => error.is_decode(),
        Err(error) => {
            !success
                && (fault.predicate)(error)
                && error.status().map(|status| status.as_u16()) == status
                && error.attempts() == attempts
                && error
                    .operation()
                    .is_some_and(|found| found.id() == operation.id())
        }
    };
    let leaks = outcome
        .as_ref()
        .is_err_and(|error| format!("{error} {error:?} {error:#?}").contains(KEY));
    let races = fault.stage == Stage::Connection && !is_idempotent(operation);
    if matches && (attempts == expected_attempts || races && attempts <= 4) && !leaks {
        Ok(summary)
    } else {
        Err(format!(
            "{summary}: {outcome:?}; expected {expected_attempts} attempts"
        ))
    }
}

/// The number of operations for each fault, frequency, method and summary.
type Rows = BTreeMap<(usize, bool), BTreeMap<&'static str, BTreeMap<String, u32>>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_has_the_expected_outcome_under_every_fault() {
    assert_every_operation_has_a_call();
    let faults: Arc<Vec<Fault>> = Arc::new(faults());
    // Stalls mostly wait, so more of them run at a time.
    let (permits, stall_permits) = (Arc::new(Semaphore::new(32)), Arc::new(Semaphore::new(128)));
    let mut cells = Vec::new();
    for (row, fault) in faults.iter().enumerate() {
        let permits = if fault.stalls() {
            &stall_permits
        } else {
            &permits
        };
        for frequency in [Frequency::Once, Frequency::Always] {
            for operation in operations::ALL {
                let (faults, permits) = (faults.clone(), permits.clone());
                let cell = tokio::spawn(async move {
                    let _permit = permits.acquire_owned().await.unwrap();
                    let run = run(operation, &faults[row], frequency);
                    tokio::time::timeout(Duration::from_secs(60), run).await
                });
                cells.push((row, frequency, operation, cell));
            }
        }
    }
    let mut rows = Rows::new();
    let mut run_operations = BTreeSet::new();
    let mut failures = Vec::new();
    for (row, frequency, operation, cell) in cells {
        let (summary, failure) = match cell.await {
            Err(panic) => ("PANIC".to_owned(), Some(panic.to_string())),
            Ok(Err(_)) => ("HANG".to_owned(), Some("no outcome in time".to_owned())),
            Ok(Ok(Err(difference))) => ("WRONG".to_owned(), Some(difference)),
            Ok(Ok(Ok(summary))) => (summary, None),
        };
        failures.extend(failure.map(|failure| {
            format!(
                "{} / {frequency:?} / {operation}: {failure}",
                faults[row].name
            )
        }));
        run_operations.insert(operation.id());
        let row = rows
            .entry((row, frequency == Frequency::Always))
            .or_default();
        let methods = row.entry(operation.method()).or_default();
        *methods.entry(summary).or_default() += 1;
    }
    print_table(&faults, &rows);
    println!(
        "\n{} operations x {} faults x {{once, always}}: {} unexpected outcomes",
        run_operations.len(),
        faults.len(),
        failures.len()
    );
    failures.truncate(20);
    assert!(failures.is_empty(), "{failures:#?}");
    assert_same_names(
        "operations under faults",
        run_operations,
        operation_objects().map(|(_, _, operation)| operation["operationId"].as_str().unwrap()),
    );
}

#[test]
fn faults_cover_each_stage_and_outcome() {
    let faults = faults();
    assert_same_names(
        "stages and outcomes of the faults",
        faults
            .iter()
            .map(|fault| format!("{:?}: {:?}", fault.stage, fault.expected(true))),
        [
            "Connect: Unprocessed",
            "Connection: Transient",
            "Response: Success",
            "Response: Transient",
            "Response: Unprocessed",
            "Response: Permanent",
            "Body: Success",
            "Body: Transient",
            "Body: Permanent",
        ],
    );
    let names: BTreeSet<_> = faults.iter().map(|fault| fault.name).collect();
    assert_eq!(names.len(), faults.len(), "the names of faults are unique");
}

/// Prints one row for each fault and frequency. A column shows how many operations of a
/// method had each outcome.
fn print_table(faults: &[Fault], rows: &Rows) {
    const METHODS: [&str; 4] = ["GET", "PUT", "DELETE", "POST"];
    println!(
        "{:<32} {:<7}{:<24}{:<24}{:<24}{:<24}",
        "fault", "", METHODS[0], METHODS[1], METHODS[2], METHODS[3]
    );
    for ((row, always), methods) in rows {
        let (name, frequency) = match always {
            false => (faults[*row].name, "once"),
            true => ("", "always"),
        };
        print!("{name:<32} {frequency:<7}");
        for method in METHODS {
            let summaries: Vec<_> = methods[method]
                .iter()
                .map(|(summary, count)| format!("{count} {summary}"))
                .collect();
            print!("{:<24}", summaries.join(", "));
        }
        println!();
    }
}
