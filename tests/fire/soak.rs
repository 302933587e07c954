//! Many calls, for a long time.

use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::Duration;

use pipedream_client::{CallOptions, Client};
use tokio::sync::mpsc;

use crate::clock::TestClock;
use crate::server::{Action, Server, json, response};

const AT_A_TIME: u64 = 64;

fn calls() -> u64 {
    match std::env::var_os("FIRE_FULL") {
        Some(_) => 100_000,
        None => 3_000,
    }
}

/// Resident memory in bytes; none where the system does not tell.
fn resident() -> Option<u64> {
    let statm = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = statm.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

fn strike(random: &mut fastrand::Rng, good: Vec<u8>) -> Action {
    let cut = random.usize(..good.len());
    match random.u8(0..20) {
        0 => Action::Answer(response(503, &[], b"<html><title>down</title></html>")),
        1 => Action::Answer(response(429, &[("retry-after", "1")], b"")),
        2 => Action::Reset(good[..cut].to_vec()),
        3 => Action::Close(good[..cut].to_vec()),
        4 => Action::Close(good),
        5 => Action::Answer(json(200, "{\"data\":[")),
        6 => Action::Answer(json(404, "{\"error\":\"gone\"}")),
        7 if random.u8(0..20) == 0 => Action::Stall(good[..cut].to_vec()),
        _ => Action::Answer(good),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_grows_and_nothing_is_lost() {
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
        Some(strike(&mut random.lock().unwrap(), good))
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
    for worker in 0..AT_A_TIME {
        let (client, report) = (client.clone(), report.clone());
        tokio::spawn(async move {
            for number in (worker..total).step_by(AT_A_TIME as usize) {
                let id = format!("o_{number}");
                let call = client
                    .get_workspace()
                    .workspace_id(&id)
                    .options(CallOptions::new());
                let outcome = match call.decode::<serde_json::Value>().await {
                    Ok(workspace) if workspace["id"] == id.as_str() => "succeeded",
                    Ok(_) => "got the answer of another call",
                    Err(error) if error.is_retry_budget_exhausted() => "failed, budget exhausted",
                    Err(error) if error.is_not_found() => "failed, 404",
                    Err(error) if error.is_decode() => "failed, decode",
                    Err(error) if error.is_transient() => "failed after all attempts",
                    Err(_) => "failed otherwise",
                };
                report.send(outcome).await.unwrap();
            }
        });
    }
    drop(report);
    let mut outcomes = std::collections::BTreeMap::new();
    let (mut accounted, mut early, mut most) = (0, None, None);
    while let Some(outcome) = reports.recv().await {
        *outcomes.entry(outcome).or_insert(0_u64) += 1;
        accounted += 1;
        if accounted == total / 5 {
            early = resident();
        } else if accounted > total / 5 && accounted % 500 == 0 {
            most = most.max(resident());
        }
    }
    let most_open = server.counts.most_open.load(Ordering::SeqCst);
    println!(
        "{total} calls, {AT_A_TIME} at a time, in {:.1?}: {outcomes:#?}",
        started.elapsed()
    );
    println!(
        "{} requests, {} connections, at most {most_open} open at once",
        server.requests(),
        server.counts.connections.load(Ordering::SeqCst)
    );
    assert_eq!(accounted, total);
    assert!(!outcomes.contains_key("got the answer of another call"));
    assert!(!outcomes.contains_key("failed otherwise"));
    // Those that the client has left and the server has not noticed yet count too.
    assert!(
        most_open <= 2 * AT_A_TIME as usize,
        "{most_open} connections"
    );
    if let (Some(early), Some(most)) = (early, most) {
        let grown = most.saturating_sub(early);
        println!(
            "resident: {} KiB after a fifth, {} KiB more at most after that",
            early / 1024,
            grown / 1024
        );
        assert!(grown < 24 * 1024 * 1024, "{grown} bytes more");
    }
    drop(client);
    assert!(
        server.all_closed().await,
        "a connection outlives its client"
    );
}
