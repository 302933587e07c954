//! Counts allocations, each growth of one included: `cargo run -p
//! pipedream-client-benches --release --bin allocations`.

use anyhow::Result;
use pipedream_client_benches::calls::{Both, CASES, Side, body, decode};
use pipedream_client_benches::server::{Served, Server};
use std::time::Duration;

fn main() -> Result<()> {
    let server = Server::start(Served::new(1, 1, Duration::ZERO))?;
    let both = Both::new(&server.base_url())?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    println!("| allocations | client | by hand | ratio |\n|---|---|---|---|");
    for case in CASES {
        let count = |side| {
            let call = || runtime.block_on(both.call(side, case));
            for _ in 0..8 {
                call()?;
            }
            let calls = 100;
            let counted = allocation_counter::measure(|| {
                for _ in 0..calls {
                    call().expect("it went well before");
                }
            });
            anyhow::Ok(counted.count_total as f64 / f64::from(calls))
        };
        let (ours, theirs) = (count(Side::Client)?, count(Side::ByHand)?);
        let name = case.name();
        println!(
            "| call: {name} | {ours:.1} | {theirs:.1} | {:.3} |",
            ours / theirs
        );
    }
    for case in CASES {
        let Some(body) = body(case) else { continue };
        let count = |side| {
            let counted = allocation_counter::measure(|| {
                decode(side, case, body.as_bytes()).expect("the body fits");
            });
            counted.count_total as f64
        };
        let theirs = count(Side::ByHand).min(count(Side::Derived));
        let ours = count(Side::Client);
        let name = case.name();
        println!(
            "| decode: {name} | {ours} | {theirs} | {:.3} |",
            ours / theirs
        );
    }
    Ok(())
}
