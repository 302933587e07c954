//! Lists two pages of the sandbox's sources, and makes one call that is rejected.

use openapi::apis::Error;
use openapi::apis::configuration::Configuration;
use openapi::apis::sources_api::{ListMySourcesError, list_my_sources};
use openapi::models::SourcePage;

type Listed = Result<SourcePage, Error<ListMySourcesError>>;

async fn listed(token: &str, after: Option<&str>) -> Listed {
    let mut configuration = Configuration::new();
    configuration.base_path = variable("PIPEDREAM_BASE_URL");
    configuration.bearer_access_token = Some(token.to_owned());
    list_my_sources(&configuration, Some(2), after, None, None, None, None).await
}

fn variable(name: &str) -> String {
    std::env::var(name).expect("the harness sets it")
}

fn ids(page: &SourcePage) -> Vec<&str> {
    page.data.iter().map(|source| source.id.as_str()).collect()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let key = variable("PIPEDREAM_API_KEY");
    let first = listed(&key, None).await.expect("the first page");
    let cursor = first.page_info.as_ref().and_then(|info| info.end_cursor.clone().flatten());
    let second = listed(&key, cursor.as_deref()).await.expect("the second page");
    let refused = match listed("wrong", None).await {
        Err(Error::ResponseError(answer)) => answer.status.as_u16(),
        other => panic!("a wrong key was taken: {other:?}"),
    };
    let seen = serde_json::json!({"first": ids(&first), "second": ids(&second), "refused": refused});
    println!("{seen}");
}
