use pipedream_client_benches::calls::*;
use pipedream_client_benches::server::*;
use std::future::IntoFuture;
use std::time::Duration;
fn main() {
    let server = Server::start(Served::new(1, 1, Duration::ZERO)).unwrap();
    let both = Both::new(&server.base_url()).unwrap();
    let m = |n: &str, f: &mut dyn FnMut()| {
        f();
        f();
        let c = allocation_counter::measure(|| f());
        println!("{n}: {} {}", c.count_total, c.bytes_total);
    };
    m("new", &mut || {
        std::hint::black_box(both.client.delete_source());
    });
    m("id", &mut || {
        std::hint::black_box(both.client.delete_source().id("dc_abc123"));
    });
    m("future", &mut || {
        std::hint::black_box(both.client.delete_source().id("dc_abc123").into_future());
    });
    m("parse", &mut || {
        std::hint::black_box(
            reqwest::Url::parse("http://127.0.0.1:2312/v1/sources/dc_abc123").unwrap(),
        );
    });
    m("format", &mut || {
        std::hint::black_box(format!(
            "{}/sources/{}",
            both.client.base_url(),
            std::hint::black_box("dc_abc123")
        ));
    });
    let http = pipedream_client_benches::by_hand::http_client().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let url = format!("{}/sources/dc_abc123", server.base_url());
    m("sent, bare", &mut || {
        runtime.block_on(async {
            http.delete(&url).send().await.unwrap();
        });
    });
    m("sent, handled", &mut || {
        runtime.block_on(async {
            http.delete(&url)
                .send()
                .await
                .unwrap()
                .error_for_status()
                .unwrap();
        });
    });
    m("sent, ours", &mut || {
        runtime.block_on(async {
            both.client.delete_source().id("dc_abc123").await.unwrap();
        });
    });
}
