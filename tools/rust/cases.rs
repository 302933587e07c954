//! Reads `cases.json`, and prints the results, for the calling programs of the targets.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A call to make.
#[derive(Clone)]
pub struct Case(Value);

/// What to print about a call: its value, or how it failed.
pub type Outcome = Result<Value, Value>;

impl Case {
    pub fn all() -> Vec<Self> {
        let text = std::fs::read_to_string("cases.json").expect("the harness writes it");
        let cases: Vec<Value> = serde_json::from_str(&text).expect("the harness writes JSON");
        cases.into_iter().map(Self).collect()
    }

    /// The base URL of the client.
    pub fn url(&self) -> String {
        format!("{}/{}/v1", variable("CALLS_URL"), self.text("id"))
    }

    /// The bearer token, if the call needs one.
    pub fn key(&self) -> Option<String> {
        (self.0["authenticated"] == true).then(|| variable("PIPEDREAM_API_KEY"))
    }

    /// The operation, in lower case.
    pub fn operation(&self) -> String {
        self.text("operation").to_lowercase()
    }

    /// The value of a parameter, null if there is none.
    pub fn argument<T: DeserializeOwned>(&self, name: &str) -> Result<T, Value> {
        let parameters = self.0["parameters"].as_array().into_iter().flatten();
        let mut values = parameters
            .filter(|it| it["name"] == name)
            .map(|it| it["value"].clone());
        let value = values.next().unwrap_or_default();
        serde_json::from_value(value).map_err(|error| failure(format!("{name}: {error}")))
    }

    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Value> {
        serde_json::from_value(self.0["body"].clone())
            .map_err(|error| failure(format!("body: {error}")))
    }

    pub fn print(&self, outcome: Outcome) {
        let mut line = outcome.unwrap_or_else(|failed| failed);
        line["case"] = self.0["id"].clone();
        println!("{line}");
    }

    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }
}

pub fn success(
    value: &impl Serialize,
    body_type: Option<&str>,
    response_type: Option<&str>,
    triggers: Vec<&str>,
) -> Outcome {
    let value = serde_json::to_value(value).map_err(|error| failure(error.to_string()))?;
    let mut line = json!({"value": value});
    if let Some(name) = body_type {
        line["body_type"] = json!(name);
    }
    if let Some(name) = response_type {
        line["response_type"] = json!(name);
    }
    if !triggers.is_empty() {
        line["triggers"] = json!(triggers);
    }
    Ok(line)
}

pub fn failure(why: String) -> Value {
    json!({"failure": why})
}

fn variable(name: &str) -> String {
    std::env::var(name).expect("the harness sets it")
}
