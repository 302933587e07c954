//! Where the client goes when it is sent elsewhere.

use std::time::Duration;

use pipedream_client::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::answers::{ME, answers, builder, failing, good};
use crate::clock::TestClock;
use crate::server::{Server, json, response};

#[tokio::test]
async fn a_redirect_is_followed_at_the_origin_with_the_key() {
    let server = Server::start(|request| {
        let request = request?;
        assert_eq!(request.header("authorization"), Some("Bearer canary-token"));
        Some(match request.target() {
            "/users/me" => failing(302, &[("location", "/v2/me?a=b")]),
            "/v2/me?a=b" => good(),
            target => panic!("{target}"),
        })
    })
    .await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    assert_eq!(client.get_current_user().await.unwrap().username, "me");
    assert_eq!(server.requests(), 2);
}

/// A response that nobody reads holds its connection for as long as it is kept.
#[tokio::test]
async fn a_redirect_gives_its_connection_up_before_it_is_followed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    // Half of a body, and then whatever the server is well enough for.
    let redirect = response(302, &[("location", "/moved")], b"");
    let redirect = String::from_utf8(redirect).unwrap();
    let redirect = redirect.replace("content-length: 0", "content-length: 9");
    assert!(redirect.contains("content-length: 9"), "{redirect}");
    let answers = [redirect.into_bytes(), json(200, ME)];
    tokio::spawn(async move {
        // One connection at a time: the next is served when this one is over.
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = [0; 4096];
            assert!(stream.read(&mut read).await.unwrap() > 0);
            stream.write_all(&answer).await.unwrap();
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
    assert_eq!(client.get_current_user().await.unwrap().username, "me");
}

#[tokio::test]
async fn the_key_goes_nowhere_else() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::always(good()).await;
        let location = format!("{}/users/me", elsewhere.base_url());
        let server = Server::always(failing(status, &[("location", &location)])).await;
        let client = builder(&server, &TestClock::new()).build().unwrap();
        let error = client.get_current_user().await.unwrap_err();
        assert!(error.is_redirect() && error.to_string().contains("check the base URL"));
        // A redirect at home is not followed either where it is no GET.
        let server = Server::always(failing(status, &[("location", "/elsewhere")])).await;
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
async fn five_redirects_are_followed() {
    let moved = || failing(307, &[("location", "/users/me")]);
    for (redirects, arrives) in [(5, true), (6, false)] {
        let mut all = vec![moved(); redirects];
        all.push(good());
        let server = answers(all).await;
        let client = builder(&server, &TestClock::new()).build().unwrap();
        match client.get_current_user().await {
            Ok(me) => assert!(arrives && me.username == "me"),
            Err(error) => assert!(!arrives && error.is_redirect(), "{error}"),
        }
        assert_eq!(server.requests(), 6);
    }
}
