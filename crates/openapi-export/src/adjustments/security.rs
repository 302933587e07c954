//! Security schemes that generators do not support.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static OAUTH2_AS_BEARER: Adjustment = Adjustment {
    name: "oauth2-as-bearer",
    summary: "Replaces a security scheme of type `oauth2` with a bearer scheme, since its access token is sent as a bearer token.",
    reason: "For the flow of client credentials, openapi-generator writes Python for FastAPI that uses an undefined name, and so cannot be imported. In TypeScript (fetch), it sends the token without `Bearer`, even if the operation also accepts an API key and the token is one. In Go and in Java with OkHttp, it writes code that needs another library, `golang.org/x/oauth2` or Apache Oltu.",
    before: "securitySchemes:\n  oauth:\n    description: An access token.\n    type: oauth2\n    flows: {clientCredentials: {tokenUrl: 'https://a.example/token', scopes: {read: Reads.}}}\nsecurity:\n  - oauth: [read]\n",
    after: "securitySchemes:\n  oauth:\n    description: An access token.\n    type: http\n    scheme: bearer\nsecurity:\n  - oauth: []\n",
    apply: oauth2_as_bearer,
};

fn oauth2_as_bearer(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut names = HashSet::new();
    visit(document, &mut |visited| {
        let is_oauth2 = visited.object.get("type").is_some_and(|it| it == "oauth2");
        if visited.kind != Kind::SecurityScheme || !is_oauth2 {
            return;
        }
        // Rebuilt, to keep the order of the keywords.
        *visited.object = std::mem::take(visited.object)
            .into_iter()
            .map(|(keyword, value)| match keyword.as_str() {
                "type" => (keyword, json!("http")),
                "flows" => ("scheme".to_owned(), json!("bearer")),
                _ => (keyword, value),
            })
            .collect();
        names.extend(visited.pointer.rsplit('/').next().map(str::to_owned));
        changes.push(Change {
            pointer: visited.pointer.to_owned(),
            what: "replaced with a bearer scheme".to_owned(),
        });
    });
    // A bearer scheme has no scopes.
    visit(document, &mut |visited| {
        if visited.kind == Kind::SecurityRequirement {
            drop_scopes(visited.object, &names);
        }
    });
    changes
}

fn drop_scopes(requirement: &mut Map<String, Value>, names: &HashSet<String>) {
    for (name, scopes) in requirement {
        if names.contains(name) {
            *scopes = json!([]);
        }
    }
}
