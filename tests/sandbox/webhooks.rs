//! Webhooks.

use pipedream_client::sandbox::Sandbox;

use crate::http::{get, send};

#[tokio::test]
async fn webhook_needs_an_http_url_with_a_host() {
    let sandbox = Sandbox::start().await;
    for (url, status) in [
        ("https://example.com/a", 200),
        ("http://example.com", 200),
        ("https://", 400),
        ("https:///path", 400),
        ("https://exa%20mple", 400),
        ("ftp://example.com", 400),
        ("example.com", 400),
    ] {
        let url = url.replace('%', "%25");
        let response = send(&sandbox, &format!("POST /webhooks?url={url}"), None).await;
        assert_eq!(response.status, status, "{url}");
    }
    assert_eq!(send(&sandbox, "POST /webhooks", None).await.status, 400);
    let target = "POST /webhooks?url=https://example.com/b&name=n&description=d";
    let created = send(&sandbox, target, None).await.data();
    assert_eq!(created["url"], "https://example.com/b");
    assert_eq!(created["name"], "n");
    assert_eq!(created["description"], "d");
    assert_eq!(created["active"], true);
    let all = get(&sandbox, "/users/me/webhooks").await;
    assert_eq!(all.ids().len(), 3);
    assert_eq!(all.ids()[2], created["id"]);
}
