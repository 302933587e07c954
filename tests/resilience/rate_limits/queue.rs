//! The order of calls after a pause.

use std::time::Duration;

use tokio::time::Instant;

use super::{builder, call, rejecting_once, seconds};

/// Test cases 26 and 29.
#[tokio::test(start_paused = true)]
async fn waiting_calls_are_sent_in_the_order_of_their_arrival_and_apart() {
    let (server, log) = rejecting_once(5).await;
    let client = builder(&server).build().unwrap();
    let mut calls = vec![tokio::spawn(call(&client, 0))];
    for number in 1..=50 {
        tokio::time::sleep(Duration::from_millis(90)).await;
        calls.push(tokio::spawn(call(&client, number)));
    }
    // A newcomer after the pause is behind those that wait.
    tokio::time::sleep(seconds(1)).await;
    calls.push(tokio::spawn(call(&client, 51)));
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let log = log.lock().unwrap();
    let order: Vec<_> = log[1..].iter().map(|(number, _)| *number).collect();
    assert_eq!(order, (0..=51).collect::<Vec<_>>());
    let gaps: Vec<_> = log[1..].windows(2).map(|two| two[1].1 - two[0].1).collect();
    // The distance halves each second, and half of it is random.
    assert!(
        gaps[..5]
            .iter()
            .all(|gap| *gap >= Duration::from_millis(40)),
        "{gaps:?}"
    );
    let bursts = gaps.iter().filter(|gap| gap.is_zero()).count();
    assert_eq!(bursts, 0, "{gaps:?}");
}

/// Test case 28.
#[tokio::test(start_paused = true)]
async fn dropped_call_leaves_the_queue_and_others_proceed() {
    let (server, log) = rejecting_once(5).await;
    let client = builder(&server).build().unwrap();
    let mut calls = Vec::new();
    for number in 0..10 {
        calls.push(tokio::spawn(call(&client, number)));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let before = Instant::now();
    for call in calls.drain(1..9) {
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
    assert_eq!(before.elapsed(), Duration::ZERO);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let log = log.lock().unwrap();
    let order: Vec<_> = log.iter().map(|(number, _)| *number).collect();
    assert_eq!(order, [0, 0, 9]);
    assert!(log[2].1 < seconds(7), "{log:?}");
}

/// A future in a `select!` loop may not be polled for a while.
#[tokio::test(start_paused = true)]
async fn call_that_is_not_polled_does_not_block_others() {
    let (server, _) = rejecting_once(5).await;
    let client = builder(&server).no_retry().build().unwrap();
    call(&client, 0).await.unwrap_err();
    let mut first = std::pin::pin!(call(&client, 1));
    // The call takes its place in the queue, and is then left alone.
    tokio::select! {
        biased;
        _ = &mut first => unreachable!("the client is paused"),
        () = std::future::ready(()) => {}
    }
    call(&client, 2).await.unwrap();
    call(&client, 3).await.unwrap();
    first.await.unwrap();
}
