//! Many concurrent calls to a faulty server.

use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::Duration;

use pipedream_client::{CallOptions, Client};
use tokio::sync::mpsc;

use crate::support::clock::TestClock;
use crate::support::server::{Action, Server, json, response};

const CONCURRENCY: u64 = 64;

/// The number of calls: `SOAK_CALLS`, or 3,000.
fn calls() -> u64 {
    let calls = std::env::var("SOAK_CALLS").ok();
    calls.map_or(3_000, |calls| {
        calls.parse().expect("SOAK_CALLS is a number")
    })
}

/// Resident memory in bytes, if the system reports it.
fn resident() -> Option<u64> {
    let statm = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = statm.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

/// A random response or fault.
fn random_action(random: &mut fastrand::Rng, good: Vec<u8>) -> Action {
    let cut = random.usize(..good.len());
    match random.u8(0..20) {
        0 => Action::Respond(response(503, &[], b"<html><title>down</title></html>")),
        1 => Action::Respond(response(429, &[("retry-after", "1")], b"")),
        2 => Action::Reset(good[..cut].to_vec()),
        3 => Action::Close(good[..cut].to_vec()),
        4 => Action::Close(good),
        5 => Action::Respond(json(200, "{\"data\":[")),
        6 => Action::Respond(json(404, "{\"error\":\"gone\"}")),
        7 if random.u8(0..20) == 0 => Action::Stall(good[..cut].to_vec()),
        _ => Action::Respond(good),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_completes_and_memory_stays_bounded() {
    let random = Mutex::new(fastrand::Rng::with_seed(4711));
    let server = Server::start(move |request| {
        let request = request?;
        let id = request.target().rsplit('/').next().unwrap();
        let good = json(
            200,
            &format!(
                r#"{{"data":{{"id":"{id}","orgname":"{}","name":"n","email":"e"}}}}"#,
                "a".repeat(2_000)
            ),
        );
        Some(random_action(&mut random.lock().unwrap(), good))
    })
    .await;
    let client = Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .read_timeout(Duration::from_millis(300))
        .clock(TestClock::new())
        .build()
        .unwrap();

    let (total, started) = (calls(), std::time::Instant::now());
    let (report, mut reports) = mpsc::channel(1_000);
    for worker in 0..CONCURRENCY {
        let (client, report) = (client.clone(), report.clone());
        tokio::spawn(async move {
            for number in (worker..total).step_by(CONCURRENCY as usize) {
                let id = format!("o_{number}");
                let call = client
                    .get_workspace()
                    .workspace_id(&id)
                    .options(CallOptions::new());
                let outcome = match call.decode::<serde_json::Value>().await {
                    Ok(workspace) if workspace["id"] == id.as_str() => "succeeded",
                    Ok(_) => "got the response of another call",
                    Err(error) if error.is_retry_budget_exhausted() => {
                        "failed: retry budget exhausted"
                    }
                    Err(error) if error.is_not_found() => "failed: 404",
                    Err(error) if error.is_decode() => "failed: decode",
                    Err(error) if error.is_transient() => "failed after all attempts",
                    Err(_) => "failed otherwise",
                };
                report.send(outcome).await.unwrap();
            }
        });
    }
    drop(report);
    let mut outcomes = std::collections::BTreeMap::new();
    let (mut completed, mut early, mut peak) = (0, None, None);
    while let Some(outcome) = reports.recv().await {
        *outcomes.entry(outcome).or_insert(0_u64) += 1;
        completed += 1;
        if completed == total / 5 {
            early = resident();
        } else if completed > total / 5 && completed % 500 == 0 {
            peak = peak.max(resident());
        }
    }
    let max_open = server.counts.max_open.load(Ordering::SeqCst);
    println!(
        "{total} calls, {CONCURRENCY} concurrent, in {:.1?}: {outcomes:#?}",
        started.elapsed()
    );
    println!(
        "{} requests, {} connections, at most {max_open} open at a time",
        server.requests(),
        server.counts.connections.load(Ordering::SeqCst)
    );
    assert_eq!(completed, total);
    assert!(!outcomes.contains_key("got the response of another call"));
    assert!(!outcomes.contains_key("failed otherwise"));
    // This includes connections whose end the server has not noticed yet.
    assert!(
        max_open <= 2 * CONCURRENCY as usize,
        "{max_open} open connections"
    );
    if let (Some(early), Some(peak)) = (early, peak) {
        let growth = peak.saturating_sub(early);
        println!(
            "resident memory: {} KiB after a fifth of the calls, at most {} KiB more later",
            early / 1024,
            growth / 1024
        );
        assert!(
            growth < 24 * 1024 * 1024,
            "resident memory grew by {growth} bytes"
        );
    }
    drop(client);
    assert!(
        server.all_closed().await,
        "a connection stays open after its client is dropped"
    );
}
