//! Which redirects the client follows, and where it sends the API key.

use std::time::Duration;

use pipedream_client::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::clock::TestClock;
use crate::support::fixtures::{ME, builder, status, success};
use crate::support::server::{Server, json, response};

#[tokio::test]
async fn redirect_within_the_origin_is_followed_with_the_key() {
    let server = Server::start(|request| {
        let request = request?;
        assert_eq!(request.header("authorization"), Some("Bearer canary-token"));
        Some(match request.target() {
            "/users/me" => status(302, &[("location", "/v2/me?a=b")]),
            "/v2/me?a=b" => success(),
            target => panic!("{target}"),
        })
    })
    .await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let me = client.get_current_user().await.unwrap();
    assert_eq!(me.username.as_deref(), Some("me"));
    assert_eq!(server.requests(), 2);
}

/// An unread response keeps its connection open.
#[tokio::test]
async fn connection_of_a_redirect_is_released_before_it_is_followed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    // The redirect announces a body that is never sent.
    let redirect = response(302, &[("location", "/moved")], b"");
    let redirect = String::from_utf8(redirect).unwrap();
    let redirect = redirect.replace("content-length: 0", "content-length: 9");
    assert!(redirect.contains("content-length: 9"), "{redirect}");
    let responses = [redirect.into_bytes(), json(200, ME)];
    tokio::spawn(async move {
        // The server accepts the next connection only after this one is closed.
        for response in responses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = [0; 4096];
            assert!(stream.read(&mut read).await.unwrap() > 0);
            stream.write_all(&response).await.unwrap();
            while stream.read(&mut read).await.is_ok_and(|read| read > 0) {}
        }
    });
    let client = Client::builder()
        .api_key("canary-token")
        .base_url(base_url)
        .timeout(Duration::from_secs(5))
        .no_retry()
        .build()
        .unwrap();
    let me = client.get_current_user().await.unwrap();
    assert_eq!(me.username.as_deref(), Some("me"));
}

#[tokio::test]
async fn key_is_not_sent_to_another_origin() {
    for code in [301, 302, 303, 307, 308] {
        let elsewhere = Server::always(success()).await;
        let location = format!("{}/users/me", elsewhere.base_url());
        let server = Server::always(status(code, &[("location", &location)])).await;
        let client = builder(&server, &TestClock::new()).build().unwrap();
        let error = client.get_current_user().await.unwrap_err();
        assert!(error.is_redirect() && error.to_string().contains("check the base URL"));
        // Within the origin, only a redirect of a GET is followed.
        let server = Server::always(status(code, &[("location", "/elsewhere")])).await;
        let client = builder(&server, &TestClock::new()).build().unwrap();
        assert!(
            client
                .delete_source()
                .id("dc_1")
                .await
                .unwrap_err()
                .is_redirect()
        );
        let post = client
            .create_source()
            .body_map(|body| body.component_id("sc_1"));
        assert!(post.await.unwrap_err().is_redirect());
        assert_eq!((server.requests(), elsewhere.requests()), (2, 0));
    }
}

#[tokio::test]
async fn at_most_five_redirects_are_followed() {
    let moved = || status(307, &[("location", "/users/me")]);
    for (redirects, succeeds) in [(5, true), (6, false)] {
        let mut all = vec![moved(); redirects];
        all.push(success());
        let server = Server::sequence(all).await;
        let client = builder(&server, &TestClock::new()).build().unwrap();
        match client.get_current_user().await {
            Ok(me) => assert!(succeeds && me.username.as_deref() == Some("me")),
            Err(error) => assert!(!succeeds && error.is_redirect(), "{error}"),
        }
        assert_eq!(server.requests(), 6);
    }
}
