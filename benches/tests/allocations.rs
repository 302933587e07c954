//! Checks that the client allocates at most 1.05 times as often as the baseline.
//!
//! Allocations are counted, not timed, so the result does not depend on the machine.

use std::time::Duration;

use pipedream_client_benches::calls::{Both, CASES, Side, body, decode, runtime};
use pipedream_client_benches::server::{Served, Server};
use tokio::runtime::Runtime;

/// The largest allowed ratio of allocations, client to baseline.
const MAX_RATIO: f64 = 1.05;

/// Returns both sides for a server whose long list has `pages` pages of `items` items.
fn served(pages: usize, items: usize) -> (Both, Runtime) {
    let server = Server::start(Served::new(pages, items, Duration::ZERO)).unwrap();
    let both = Both::new(&server.base_url()).unwrap();
    (both, runtime().unwrap())
}

#[test]
fn a_call_allocates_no_more_than_the_baseline() {
    let (both, runtime) = served(1, 1);
    for case in CASES {
        let count = |side| {
            let call = || runtime.block_on(both.call(side, case)).unwrap();
            // The first calls open the connection and fill caches.
            (0..8).for_each(|_| call());
            // A response may arrive in several pieces; the minimum does not depend on that.
            let counts = (0..50).map(|_| allocation_counter::measure(call).count_total);
            counts.min().unwrap()
        };
        let (ours, theirs) = (count(Side::Client), count(Side::Baseline));
        assert!(
            ours as f64 <= theirs as f64 * MAX_RATIO,
            "{}: {ours} allocations, {theirs} by the baseline",
            case.name()
        );
    }
}

#[test]
fn a_list_allocates_no_more_than_the_baseline() {
    let (both, runtime) = served(100, 100);
    let count = |side| {
        let list = || assert_eq!(runtime.block_on(both.list(side)).unwrap(), 10_000);
        list();
        let counts = (0..5).map(|_| allocation_counter::measure(list).count_total);
        counts.min().unwrap()
    };
    let (ours, theirs) = (count(Side::Client), count(Side::Baseline));
    assert!(
        ours as f64 <= theirs as f64 * MAX_RATIO,
        "{ours} allocations, {theirs} by the baseline"
    );
}

#[test]
fn decoding_allocates_no_more_than_the_baseline() {
    for case in CASES {
        let Some(body) = body(case) else { continue };
        let count = |side| {
            let counted = allocation_counter::measure(|| decode(side, case, &body).unwrap());
            counted.count_total
        };
        let ours = count(Side::Client);
        let theirs = count(Side::Baseline).min(count(Side::Derived));
        assert!(
            ours as f64 <= theirs as f64 * MAX_RATIO,
            "{}: {ours} allocations, {theirs} by the baseline",
            case.name()
        );
    }
}
