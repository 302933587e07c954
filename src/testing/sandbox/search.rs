//! The search in the global registry.

use serde_json::{Value, json};

use super::input::Input;
use super::state::{HandlerResult, State};
use crate::testing::loopback::Response;

/// The sources and actions of the registry: their keys begin with the name slug of the app.
const SOURCES: &[&str] = &[
    "hubspot-new-contact",
    "github-new-repository",
    "rss-new-item-in-feed",
    "slack-new-message",
];
const ACTIONS: &[&str] = &[
    "twilio-send-sms",
    "slack-send-message",
    "github-create-issue",
    "hubspot-create-contact",
];

impl State {
    /// Ranks the components by the share of the words of their key that are in the query.
    pub(super) fn search_components(&mut self, input: &Input) -> HandlerResult {
        let query = input.required("query")?.to_lowercase();
        let app = input.query("app");
        let threshold = match input.query("similarity_threshold").map(str::parse) {
            None => 0.0,
            Some(Ok(threshold)) if (0.0..=1.0).contains(&threshold) => threshold,
            Some(_) => {
                let message = "`similarity_threshold` must be between 0 and 1";
                return Err(Response::error(400, message));
            }
        };
        let debug = input.flag("debug")?.unwrap_or(false);
        let words: Vec<&str> = query.split(|c: char| !c.is_alphanumeric()).collect();
        let best = |keys: &[&'static str]| {
            let similar = keys.iter().map(|key| (*key, similarity(key, &words)));
            let mut similar: Vec<_> = similar
                .filter(|(_, similarity)| *similarity > 0.0 && *similarity >= threshold)
                .filter(|(key, _)| app.is_none_or(|app| key.split('-').next() == Some(app)))
                .collect();
            // The sort is stable, so equal results keep the order of the registry.
            similar.sort_by(|one, other| other.1.total_cmp(&one.1));
            similar.truncate(input.limit);
            similar
        };
        let (sources, actions) = (best(SOURCES), best(ACTIONS));
        let keys = |found: &[(&str, f64)]| found.iter().map(|it| json!(it.0)).collect::<Value>();
        let mut body = json!({"sources": keys(&sources), "actions": keys(&actions)});
        if debug {
            let all = sources.iter().chain(&actions);
            body["similarity"] = all
                .map(|(key, it)| ((*key).to_owned(), json!(it)))
                .collect();
        }
        Ok(Response::new(200, Some(input.select(&body))))
    }
}

/// Returns the share of the words of a key that are in the query.
fn similarity(key: &str, words: &[&str]) -> f64 {
    let parts: Vec<&str> = key.split('-').collect();
    let found = parts.iter().filter(|part| words.contains(*part)).count();
    found as f64 / parts.len() as f64
}
