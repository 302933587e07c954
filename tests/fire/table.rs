//! Every operation against every fault, as a table.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use pipedream_client::{CallOptions, Client, Operation, operations};
use tokio::sync::Semaphore;

use crate::calls::{Outcome, call, documented_response};
use crate::clock::TestClock;
use crate::faults::{Fate, Fault, MAX_RESPONSE_BYTES, Place, faults};
use crate::server::{Action, Server, json, response};

const KEY: &str = "canary-token-4711";

/// How often the server misbehaves before it is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Duty {
    Once,
    Always,
}

/// What a cell shows: `ok@2` is success by the second attempt, `503x4` a typed
/// error after four.
async fn cell(operation: &'static Operation, fault: &Fault, duty: Duty) -> Result<String, String> {
    let (status, body) = documented_response(operation);
    let reads_body = body.is_some();
    let body = body.unwrap_or_default();
    let good = match status {
        204 => response(204, &[], b""),
        _ => json(status, &body),
    };
    let server = match fault.place {
        Place::Address => None,
        place => {
            let bad = (fault.action)(status, &body);
            let struck = AtomicUsize::new(0);
            let script = move |at_request: bool| {
                let strikes = at_request == (place != Place::Connection)
                    && (duty == Duty::Always || struck.fetch_add(1, Ordering::SeqCst) == 0);
                match (strikes, at_request) {
                    (true, _) => Some(bad.clone()),
                    (false, true) => Some(Action::Answer(good.clone())),
                    (false, false) => None,
                }
            };
            Some(Server::start(move |request| script(request.is_some())).await)
        }
    };
    let (_socket, nowhere) = Server::refusing();
    let base_url = server.as_ref().map_or(nowhere, Server::base_url);
    // A stall has to run out in real time, and a busy machine must not look like one;
    // nothing else needs the time to be short.
    let patience = Duration::from_millis(if fault.stalls() { 1_000 } else { 20_000 });
    let attempts = Arc::new(AtomicU32::new(0));
    let seen = attempts.clone();
    let client = Client::builder()
        .api_key(KEY)
        .base_url(base_url)
        .read_timeout(patience)
        .max_response_bytes(MAX_RESPONSE_BYTES)
        .clock(TestClock::new())
        .on_attempt(move |attempt| seen.store(attempt.number(), Ordering::SeqCst))
        .build()
        .unwrap();

    let outcome = call(&client, operation, CallOptions::new()).await;
    let attempts = attempts.load(Ordering::SeqCst);
    if duty == Duty::Once && fault.name.contains("keep-alive") {
        // The next call needs another connection, and must not notice.
        tokio::time::sleep(Duration::from_millis(20)).await;
        let next = call(&client, operation, CallOptions::new()).await;
        next.map_err(|error| format!("the next call failed: {error}"))?;
    }
    let expected_status = match fault.status {
        Some(200) => Some(status),
        other => other,
    };
    let shown = judge(
        operation,
        fault,
        duty,
        reads_body,
        expected_status,
        &outcome,
        attempts,
    )?;
    if let Some(server) = &server {
        let redirected = operation.method() == "GET" && fault.name == "redirect loop";
        let expected = match (fault.place, redirected) {
            (Place::Connection, _) => None,
            (_, true) if duty == Duty::Always => Some(6),
            (_, true) => None,
            _ if fault.name.contains("keep-alive") => None,
            _ => Some(attempts as usize),
        };
        if expected.is_some_and(|expected| expected != server.requests()) {
            return Err(format!("{} requests for {shown}", server.requests()));
        }
    }
    Ok(shown)
}

fn judge(
    operation: &Operation,
    fault: &Fault,
    duty: Duty,
    reads_body: bool,
    status: Option<u16>,
    outcome: &Outcome,
    attempts: u32,
) -> Result<String, String> {
    let repeatable = match fault.fate_of(reads_body) {
        // Whether the system tells of it while connecting or later is a race.
        Fate::Passing if fault.place == Place::Connection && attempts > 1 => true,
        Fate::Fine | Fate::Final => false,
        Fate::Unprocessed => true,
        Fate::Passing => operation.method() != "POST",
    };
    // Where nobody listens, nobody will at the second attempt.
    let recovers = duty == Duty::Once && fault.place != Place::Address;
    // A redirect of a GET is followed, once, to a server that is well by then.
    let followed =
        duty == Duty::Once && fault.name == "redirect loop" && operation.method() == "GET";
    let success = fault.fate_of(reads_body) == Fate::Fine || repeatable && recovers || followed;
    let expected_attempts = match (repeatable, recovers) {
        (false, _) => 1,
        (true, true) => 2,
        (true, false) => 4,
    };
    let shown = match outcome {
        Ok(_) => format!("ok@{attempts}"),
        Err(error) => {
            let kind = match error.status() {
                Some(status) => status.as_u16().to_string(),
                None if error.is_connect() => "connect".to_owned(),
                None if error.is_timeout() => "timeout".to_owned(),
                None => "broken".to_owned(),
            };
            let kind = match () {
                () if error.is_decode() => format!("{kind}/decode"),
                () if error.is_body_too_large() => format!("{kind}/too large"),
                () if error.is_timeout() && error.status().is_some() => format!("{kind}/timeout"),
                () if error.is_transport() && error.status().is_some() => {
                    format!("{kind}/cut short")
                }
                () => kind,
            };
            format!("{kind}x{}", error.attempts())
        }
    };
    let right = match outcome {
        Ok(_) => success,
        // A followed redirect may lead to a body of another shape; that is an answer.
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
    let raced = fault.place == Place::Connection && operation.method() == "POST";
    if right && (attempts == expected_attempts || raced && attempts <= 4) && !leaks {
        Ok(shown)
    } else {
        Err(format!(
            "{shown}: {outcome:?}; expected {expected_attempts} attempts"
        ))
    }
}

/// For each fault, once and always, and each method: how many cells ended how.
type Rows = BTreeMap<(usize, bool), BTreeMap<&'static str, BTreeMap<String, u32>>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn table() {
    let faults: Arc<Vec<Fault>> = Arc::new(faults());
    assert!(faults.len() >= 25 && operations::ALL.len() == 28);
    let permits = Arc::new(Semaphore::new(32));
    let mut cells = Vec::new();
    for (row, _) in faults.iter().enumerate() {
        for duty in [Duty::Once, Duty::Always] {
            for operation in operations::ALL {
                let (faults, permits) = (faults.clone(), permits.clone());
                cells.push((
                    row,
                    duty,
                    operation,
                    tokio::spawn(async move {
                        let _permit = permits.acquire_owned().await.unwrap();
                        let run = cell(operation, &faults[row], duty);
                        tokio::time::timeout(Duration::from_secs(60), run).await
                    }),
                ));
            }
        }
    }
    let mut rows = Rows::new();
    let (mut good, mut panics, mut hangs, mut wrong) = (0, 0, 0, Vec::new());
    for (row, duty, operation, cell) in cells {
        let shown = match cell.await {
            Err(_) => {
                panics += 1;
                "PANIC".to_owned()
            }
            Ok(Err(_)) => {
                hangs += 1;
                "HANG".to_owned()
            }
            Ok(Ok(Ok(shown))) => {
                good += 1;
                shown
            }
            Ok(Ok(Err(why))) => {
                wrong.push(format!(
                    "{} / {duty:?} / {operation}: {why}",
                    faults[row].name
                ));
                "WRONG".to_owned()
            }
        };
        let row = rows.entry((row, duty == Duty::Always)).or_default();
        *row.entry(operation.method())
            .or_default()
            .entry(shown)
            .or_default() += 1;
    }
    print_table(&faults, &rows);
    let all = faults.len() * 2 * operations::ALL.len();
    println!(
        "\n{} operations x {} faults x {{once, always}} = {all} cells: {good} as expected, {} wrong, {panics} panics, {hangs} hangs",
        operations::ALL.len(),
        faults.len(),
        wrong.len()
    );
    wrong.truncate(20);
    assert_eq!((good, panics, hangs), (all, 0, 0), "{wrong:#?}");
}

/// One line a fault; in each column how many operations of the method ended how.
fn print_table(faults: &[Fault], rows: &Rows) {
    const METHODS: [&str; 4] = ["GET", "PUT", "DELETE", "POST"];
    println!(
        "{:<32} {:<7}{:<24}{:<24}{:<24}{:<24}",
        "fault", "", METHODS[0], METHODS[1], METHODS[2], METHODS[3]
    );
    for ((row, always), methods) in rows {
        let (name, duty) = match always {
            false => (faults[*row].name, "once"),
            true => ("", "always"),
        };
        print!("{name:<32} {duty:<7}");
        for method in METHODS {
            let shown: Vec<_> = methods[method]
                .iter()
                .map(|(shown, count)| format!("{count} {shown}"))
                .collect();
            print!("{:<24}", shown.join(", "));
        }
        println!();
    }
}
