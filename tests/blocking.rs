//! Calls and lists without a runtime, and inside of one.
#![cfg(feature = "blocking")]

mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::atomic::Ordering;

use pipedream_client::blocking::Wait;
use pipedream_client::{Client, Error};
use tokio::runtime::{Builder, Runtime};

use support::fixtures::{ME, success};
use support::server::{Action, Request, Server, json};

/// A server that runs in its own runtime.
struct Background {
    server: Server,
    _runtime: Runtime,
}

impl Background {
    fn start(respond: impl Fn(&Request) -> Action + Send + Sync + 'static) -> Self {
        let runtime = Runtime::new().unwrap();
        let server = Server::start(move |request| request.map(&respond));
        Self {
            server: runtime.block_on(server),
            _runtime: runtime,
        }
    }

    fn client(&self) -> Client {
        let builder = Client::builder().api_key("canary-key").no_retry();
        builder.base_url(self.server.base_url()).build().unwrap()
    }
}

/// Responds to `listMySources` with two pages.
fn two_pages(request: &Request) -> Action {
    Action::Respond(json(
        200,
        match request.target().contains("after=a") {
            false => {
                r#"{"page_info": {"end_cursor": "a"}, "data": [{"id": "dc_1"}, {"id": "dc_2"}]}"#
            }
            true => r#"{"page_info": {}, "data": [{"id": "dc_3"}]}"#,
        },
    ))
}

#[test]
fn call_returns_its_payload_or_its_error() {
    let background = Background::start(|request| match request.target() {
        "/users/me" => success(),
        _ => Action::Respond(json(404, r#"{"error": "no such account"}"#)),
    });
    let client = background.client();
    assert_eq!(client.get_current_user().wait().unwrap().id, "u_1");
    let response = client.get_current_user().send().wait().unwrap();
    assert_eq!(response.status(), 200);
    let error = client.get_account().account_id("apn_1").wait().unwrap_err();
    assert!(error.is_not_found(), "{error:?}");
    let error = client.get_account().account_id("..").wait().unwrap_err();
    assert!(error.is_invalid_request(), "{error:?}");
}

#[test]
fn list_iterates_over_all_pages_with_and_without_prefetching() {
    let background = Background::start(two_pages);
    let client = background.client();
    for prefetch in [false, true] {
        let mut stream = client.list_my_sources().stream();
        if prefetch {
            stream = stream.prefetch();
        }
        let ids: Result<Vec<_>, Error> = stream.wait().map(|source| Ok(source?.id)).collect();
        assert_eq!(ids.unwrap(), ["dc_1", "dc_2", "dc_3"]);
    }
    let all = client.list_my_sources().stream().try_collect().wait();
    assert_eq!(all.unwrap().len(), 3);
    // Only the needed pages are requested.
    let before = background.server.requests();
    assert_eq!(client.list_my_sources().stream().wait().take(2).count(), 2);
    assert_eq!(background.server.requests(), before + 1);
}

#[test]
fn iteration_ends_after_an_error() {
    let background = Background::start(|_| Action::Respond(json(500, "{}")));
    let mut sources = background.client().list_my_sources().stream().wait();
    assert!(sources.next().unwrap().unwrap_err().is_server_error());
    assert!(sources.next().is_none());
}

#[test]
fn connections_are_used_again_by_the_next_calls() {
    let background = Background::start(|_| success());
    let client = background.client();
    for _ in 0..20 {
        client.get_current_user().wait().unwrap();
    }
    // A call can start before the thread of the runtime has returned the last connection.
    let connections = &background.server.counts.connections;
    let connections = connections.load(Ordering::SeqCst);
    assert!(connections < 5, "{connections} connections");
}

#[test]
fn threads_wait_at_the_same_time() {
    const THREADS: usize = 4;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        // Respond only when all requests have arrived, each over its own connection.
        let accept = |_| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.extend(byte);
            }
            stream
        };
        let streams: Vec<_> = (0..THREADS).map(accept).collect();
        for mut stream in streams {
            stream.write_all(&json(200, ME)).unwrap();
        }
    });
    let builder = Client::builder().api_key("canary-key").no_retry();
    let client = builder.base_url(base_url).build().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| client.get_current_user().wait().unwrap());
        }
    });
    server.join().unwrap();
}

#[test]
fn waiting_inside_a_runtime_is_an_error_and_sends_nothing() {
    let background = Background::start(|_| success());
    let client = background.client();
    let check = {
        let client = client.clone();
        move || {
            let error = client.get_current_user().wait().unwrap_err();
            assert!(error.is_configuration(), "{error:?}");
            assert!(
                error.to_string().contains("await the call instead"),
                "{error}"
            );
            let mut sources = client.list_my_sources().stream().wait();
            assert!(sources.next().unwrap().unwrap_err().is_configuration());
            assert!(sources.next().is_none());
        }
    };
    for runtime in [
        Builder::new_current_thread().build().unwrap(),
        Builder::new_multi_thread()
            .worker_threads(1)
            .build()
            .unwrap(),
    ] {
        let (spawned, blocking) = (check.clone(), check.clone());
        runtime.block_on(async {
            check();
            tokio::spawn(async move { spawned() }).await.unwrap();
            tokio::task::spawn_blocking(blocking).await.unwrap();
        });
    }
    assert_eq!(background.server.requests(), 0);
    // A thread that belongs to no runtime can wait, even if a runtime runs elsewhere.
    let waiting = std::thread::spawn(move || client.get_current_user().wait().is_ok());
    assert!(waiting.join().unwrap());
}

#[test]
fn call_in_an_observer_is_an_error_and_not_a_deadlock() {
    let background = Background::start(|_| success());
    let inner = background.client();
    let builder = Client::builder().api_key("canary-key");
    let client = builder
        .base_url(background.server.base_url())
        .on_attempt(move |_| {
            let error = inner.get_current_user().wait().unwrap_err();
            assert!(error.is_configuration(), "{error:?}");
        })
        .build()
        .unwrap();
    client.get_current_user().wait().unwrap();
    assert_eq!(background.server.requests(), 1);
}
