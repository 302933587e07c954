//! A call allocates no more than one that is written by hand does.
//!
//! Allocations are counted, not timed, so this holds on any machine.

use std::time::Duration;

use pipedream_client_benches::calls::{Both, CASES, Side, body, decode, runtime};
use pipedream_client_benches::server::{Served, Server};
use tokio::runtime::Runtime;

/// How much more the client may allocate.
const MOST: f64 = 1.05;

/// Both sides for a server whose long list has so many pages of so many items.
fn served(pages: usize, items: usize) -> (Both, Runtime) {
    let server = Server::start(Served::new(pages, items, Duration::ZERO)).unwrap();
    let both = Both::new(&server.base_url()).unwrap();
    (both, runtime().unwrap())
}

#[test]
fn a_call_allocates_no_more_than_by_hand() {
    let (both, runtime) = served(1, 1);
    for case in CASES {
        let count = |side| {
            let call = || runtime.block_on(both.call(side, case)).unwrap();
            // The connection is made, and whatever else is made once.
            (0..8).for_each(|_| call());
            // How a response comes in pieces is chance; the least is the same each time.
            let counts = (0..50).map(|_| allocation_counter::measure(call).count_total);
            counts.min().unwrap()
        };
        let (ours, theirs) = (count(Side::Client), count(Side::ByHand));
        assert!(
            ours as f64 <= theirs as f64 * MOST,
            "{}: {ours} allocations, {theirs} by hand",
            case.name()
        );
    }
}

#[test]
fn a_list_allocates_no_more_than_by_hand() {
    let (both, runtime) = served(100, 100);
    let count = |side| {
        let list = || assert_eq!(runtime.block_on(both.list(side)).unwrap(), 10_000);
        list();
        let counts = (0..5).map(|_| allocation_counter::measure(list).count_total);
        counts.min().unwrap()
    };
    let (ours, theirs) = (count(Side::Client), count(Side::ByHand));
    assert!(
        ours as f64 <= theirs as f64 * MOST,
        "{ours} allocations, {theirs} by hand"
    );
}

#[test]
fn decoding_allocates_no_more_than_by_hand() {
    for case in CASES {
        let Some(body) = body(case) else { continue };
        let count = |side| {
            let counted = allocation_counter::measure(|| decode(side, case, &body).unwrap());
            counted.count_total
        };
        let ours = count(Side::Client);
        let theirs = count(Side::ByHand).min(count(Side::Derived));
        assert!(
            ours as f64 <= theirs as f64 * MOST,
            "{}: {ours} allocations, {theirs} by hand",
            case.name()
        );
    }
}
