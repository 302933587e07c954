//! TLS on one side only.

use crate::server::{Authority, TlsServer};
use crate::support::fixtures::success;
use crate::support::server::{Action, Server};
use crate::{builder, call, tls_error, variants};

#[tokio::test]
async fn plain_http_server_behind_an_https_url_is_named() {
    let server = Server::start(|request| match request {
        // A server that reads garbage responds with 400 and closes the connection.
        None => Some(Action::Close(crate::support::server::response(
            400,
            &[],
            b"",
        ))),
        Some(_) => Some(success()),
    })
    .await;
    for (name, variant) in variants() {
        let url = format!("https://{}", server.address());
        let error = tls_error(variant(builder(&url))).await.to_string();
        assert!(
            error.contains("use `http` in the base URL"),
            "{name}: {error}"
        );
    }
}

#[tokio::test]
async fn tls_server_behind_an_http_url_is_named() {
    let server = TlsServer::start(&Authority::new("ours").issue("127.0.0.1")).await;
    for (name, variant) in variants() {
        let url = format!("http://127.0.0.1:{}", server.port());
        let error = call(variant(builder(&url))).await.unwrap_err();
        assert!(
            error.is_transport() && !error.is_transient(),
            "{name}: {error:?}"
        );
        let error = error.to_string();
        assert!(
            error.contains("use `https` in the base URL"),
            "{name}: {error}"
        );
    }
}

#[tokio::test]
async fn interrupted_handshake_is_transient_and_not_blamed_on_tls() {
    for action in [Action::Close(Vec::new()), Action::Reset(Vec::new())] {
        let reaction = action.clone();
        let server = Server::start(move |_| Some(reaction.clone())).await;
        for (name, variant) in variants() {
            let url = format!("https://{}", server.address());
            let error = call(variant(builder(&url))).await.unwrap_err();
            assert!(
                error.is_connect() && error.is_transient(),
                "{name}, {action:?}: {error:?}"
            );
            assert!(!error.is_tls(), "{name}, {action:?}: {error:?}");
        }
    }
}
