//! Counts allocations, including reallocations: `cargo run -p pipedream-client-benches
//! --release --bin allocations`.

use anyhow::Result;
use pipedream_client_benches::calls::{Both, CASES, Side, body, decode, runtime, stream};
use pipedream_client_benches::server::{Served, Server};
use std::time::Duration;

fn main() -> Result<()> {
    let server = Server::start(Served::new(1, 1, Duration::ZERO))?;
    let both = Both::new(&server.base_url())?;
    let runtime = runtime()?;
    println!("| allocations | client | baseline | ratio |\n|---|---|---|---|");
    for case in CASES {
        let count = |side| {
            let call = || runtime.block_on(both.call(side, case));
            for _ in 0..8 {
                call()?;
            }
            let calls = 100;
            let counted = allocation_counter::measure(|| {
                for _ in 0..calls {
                    call().expect("the same call succeeded before");
                }
            });
            anyhow::Ok(counted.count_total as f64 / f64::from(calls))
        };
        let (ours, theirs) = (count(Side::Client)?, count(Side::Baseline)?);
        let name = case.name();
        println!(
            "| call: {name} | {ours:.1} | {theirs:.1} | {:.3} |",
            ours / theirs
        );
    }
    lists(&runtime)?;
    for case in CASES {
        let Some(body) = body(case) else { continue };
        let count = |side| {
            let counted = allocation_counter::measure(|| {
                decode(side, case, &body).expect("the body has this type");
            });
            counted.count_total as f64
        };
        let theirs = count(Side::Baseline).min(count(Side::Derived));
        let ours = count(Side::Client);
        let name = case.name();
        println!(
            "| decode: {name} | {ours} | {theirs} | {:.3} |",
            ours / theirs
        );
    }
    million(&runtime)
}

/// Counts the allocations of a whole list.
fn lists(runtime: &tokio::runtime::Runtime) -> Result<()> {
    let server = Server::start(Served::new(100, 100, Duration::ZERO))?;
    let both = Both::new(&server.base_url())?;
    let count = |side| {
        runtime.block_on(both.list(side))?;
        let counted = allocation_counter::measure(|| {
            runtime
                .block_on(both.list(side))
                .expect("the same list succeeded before");
        });
        anyhow::Ok(counted.count_total as f64)
    };
    let (ours, theirs) = (count(Side::Client)?, count(Side::Baseline)?);
    println!(
        "| list of 100 pages | {ours} | {theirs} | {:.3} |",
        ours / theirs
    );
    Ok(())
}

/// Measures the peak memory of a stream, which must not grow with the list.
fn million(runtime: &tokio::runtime::Runtime) -> Result<()> {
    println!("\n| peak memory in bytes | a list of 1,000 | of 1,000,000 |\n|---|---|---|");
    for (name, prefetch) in [("stream", false), ("stream with `prefetch`", true)] {
        let most = |pages| -> Result<u64> {
            let server = Server::start(Served::new(pages, 100, Duration::ZERO))?;
            let client = Both::new(&server.base_url())?.client;
            let run = || -> Result<()> {
                let items = runtime.block_on(stream(&client, prefetch, Duration::ZERO))?;
                anyhow::ensure!(items == pages * 100, "the stream returned {items} items");
                Ok(())
            };
            let mut result = Ok(());
            let counted = allocation_counter::measure(|| result = run());
            result?;
            Ok(counted.bytes_max)
        };
        println!("| {name} | {} | {} |", most(10)?, most(10_000)?);
    }
    Ok(())
}
