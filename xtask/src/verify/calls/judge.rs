//! Judges what a target's program made of the cases.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use axum::http::header;
use serde::Deserialize;
use serde_json::Value;

use super::cases::{Answer, Case};
use super::difference::difference;
use super::server::Exchange;

/// What a call must get right.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "kebab-case")]
pub(in crate::verify) enum Aspect {
    /// The operation can be called, and its success is one.
    Operations,
    /// The request is the documented one, and nothing is added.
    Requests,
    /// The body of the request has a type of its own.
    Bodies,
    /// The response is decoded, and nothing is lost when it is encoded again.
    Responses,
    /// Each trigger has the type of its kind.
    Triggers,
    /// An error is reported as one, with its status.
    Errors,
}

impl Aspect {
    pub(in crate::verify) const ALL: [Self; 6] = [
        Self::Operations,
        Self::Requests,
        Self::Bodies,
        Self::Responses,
        Self::Triggers,
        Self::Errors,
    ];

    pub(in crate::verify) fn name(self) -> &'static str {
        match self {
            Self::Operations => "operations",
            Self::Requests => "requests",
            Self::Bodies => "bodies",
            Self::Responses => "responses",
            Self::Triggers => "triggers",
            Self::Errors => "errors",
        }
    }
}

/// A line of output of the calling program.
#[derive(Debug, Deserialize)]
struct Line {
    case: String,
    #[serde(flatten)]
    outcome: Outcome,
    #[serde(default)]
    triggers: Vec<String>,
    body_type: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Outcome {
    Value(Value),
    Error { status: Option<u16> },
    Failure(String),
    Cannot(String),
}

/// Something that a call got wrong.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::verify) struct Issue {
    pub(in crate::verify) aspect: Aspect,
    pub(in crate::verify) operation: String,
    pub(in crate::verify) text: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let aspect = self.aspect.name();
        write!(f, "{aspect}: {}: {}", self.operation, self.text)
    }
}

/// What a target's calls got right.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::verify) struct Score {
    /// How many are right of how many, by aspect: triggers, or operations.
    pub(in crate::verify) right: BTreeMap<Aspect, (usize, usize)>,
    /// Whether properties that are null came out as absent, or the other way around.
    pub(in crate::verify) nulls: bool,
    pub(in crate::verify) issues: Vec<Issue>,
}

impl Score {
    /// How many are right of how many.
    pub(in crate::verify) fn cell(&self, aspect: Aspect) -> String {
        match self.right.get(&aspect) {
            Some((right, all)) => format!("{right}/{all}"),
            None => "-".to_owned(),
        }
    }
}

/// The names of types that accept anything.
const UNTYPED: &[&str] = &[
    "any",
    "array",
    "dict",
    "hash",
    "interface {}",
    "map",
    "object",
    "string",
    "unknown",
    "value",
];

/// Judges the output of a calling program by the exchanges of its cases. `kinds` has the schema
/// of a trigger by the prefix of its ID.
pub(super) fn judge(
    cases: &[Case],
    kinds: &BTreeMap<String, String>,
    stdout: &str,
    exchanges: impl Fn(&str) -> Vec<Exchange>,
    api_key: &str,
) -> Score {
    let lines = stdout
        .lines()
        .filter_map(|line| serde_json::from_str::<Line>(line).ok());
    let lines: HashMap<_, _> = lines.map(|line| (line.case.clone(), line)).collect();
    let mut judge = Judge {
        score: Score::default(),
        considered: BTreeMap::new(),
        triggers: (0, 0),
        kinds,
        api_key,
    };
    for case in cases {
        judge.case(case, lines.get(&case.id), &exchanges(&case.id));
    }
    judge.finish()
}

struct Judge<'j> {
    score: Score,
    considered: BTreeMap<Aspect, BTreeSet<String>>,
    triggers: (usize, usize),
    kinds: &'j BTreeMap<String, String>,
    api_key: &'j str,
}

impl Judge<'_> {
    fn case(&mut self, case: &Case, line: Option<&Line>, exchanges: &[Exchange]) {
        self.consider(case, Aspect::Operations);
        let Some(line) = line else {
            return self.issue(case, Aspect::Operations, "the program prints no result");
        };
        if let Outcome::Cannot(why) = &line.outcome {
            return self.issue(case, Aspect::Operations, why);
        }
        self.consider(case, Aspect::Requests);
        let [exchange] = exchanges else {
            let sent = exchanges.len();
            let why = match &line.outcome {
                Outcome::Failure(text) => format!(" ({text})"),
                _ => String::new(),
            };
            return self.issue(
                case,
                Aspect::Requests,
                format!("{sent} requests were sent{why}"),
            );
        };
        if let Some(violations) = &exchange.violations {
            self.issue(case, Aspect::Requests, format!("prism finds {violations}"));
        }
        for text in wrong_request(case, exchange, self.api_key) {
            self.issue(case, Aspect::Requests, text);
        }
        if case.body.is_some() {
            self.consider(case, Aspect::Bodies);
            let name = line.body_type.as_deref().unwrap_or("any");
            // A failure has no types, and is counted below.
            let is_success = matches!(line.outcome, Outcome::Value(_));
            if is_success && UNTYPED.contains(&name.to_lowercase().as_str()) {
                self.issue(
                    case,
                    Aspect::Bodies,
                    format!("the type of the body is `{name}`"),
                );
            }
        }
        match &case.answer {
            Answer::Error(error) => {
                self.consider(case, Aspect::Errors);
                let told = match &line.outcome {
                    Outcome::Error {
                        status: Some(status),
                    } if *status == error.status => return,
                    Outcome::Error {
                        status: Some(status),
                    } => format!("the status {status}"),
                    Outcome::Error { status: None } => "an error without a status".to_owned(),
                    Outcome::Value(_) => "a success".to_owned(),
                    Outcome::Failure(text) | Outcome::Cannot(text) => text.clone(),
                };
                self.issue(
                    case,
                    Aspect::Errors,
                    format!("{} is told as {told}", error.name),
                );
            }
            Answer::Sandbox | Answer::Documented { .. } => self.success(case, line, exchange),
        }
    }

    fn success(&mut self, case: &Case, line: &Line, exchange: &Exchange) {
        if !(200..300).contains(&exchange.status) {
            let body = String::from_utf8_lossy(&exchange.response);
            let text = format!("the answer is {} {body}", exchange.status);
            return self.issue(case, Aspect::Requests, text);
        }
        self.consider(case, Aspect::Responses);
        let value = match &line.outcome {
            Outcome::Value(value) => value,
            Outcome::Error { status } => {
                let text = format!("a success is told as an error with the status {status:?}");
                return self.issue(case, Aspect::Responses, text);
            }
            Outcome::Failure(text) | Outcome::Cannot(text) => {
                return self.issue(case, Aspect::Responses, text);
            }
        };
        // A body that is not described is not decoded.
        if !case.has_response {
            return;
        }
        let served = match serde_json::from_slice(&exchange.response) {
            Ok(served) => served,
            Err(error) => {
                let text = format!("the served body is not JSON: {error}");
                return self.issue(case, Aspect::Responses, text);
            }
        };
        let difference = difference(&served, value);
        self.score.nulls |= difference.nulls;
        for text in difference.changes {
            self.issue(case, Aspect::Responses, text);
        }
        self.triggers(case, line, &served);
    }

    fn triggers(&mut self, case: &Case, line: &Line, served: &Value) {
        let triggers = served.pointer("/data/triggers").or(served.get("triggers"));
        let Some(Value::Array(triggers)) = triggers else {
            return;
        };
        let kind = |trigger: &Value| {
            let id = trigger["id"].as_str().unwrap_or_default();
            let known = self
                .kinds
                .iter()
                .find(|(prefix, _)| id.starts_with(*prefix));
            known.map_or("UnknownTrigger", |(_, name)| name).to_owned()
        };
        let expected: Vec<_> = triggers.iter().map(kind).collect();
        let types = &line.triggers;
        let typed = expected
            .iter()
            .zip(types)
            .filter(|(one, other)| one == other)
            .count();
        if matches!(case.answer, Answer::Documented { .. }) && expected.len() > self.triggers.1 {
            self.triggers = (typed, expected.len());
        }
        if expected != *types {
            let text = format!("the types are {types:?} instead of {expected:?}");
            self.issue(case, Aspect::Triggers, text);
        }
    }

    fn consider(&mut self, case: &Case, aspect: Aspect) {
        let considered = self.considered.entry(aspect).or_default();
        considered.insert(case.operation.clone());
    }

    fn issue(&mut self, case: &Case, aspect: Aspect, text: impl Into<String>) {
        let issue = Issue {
            aspect,
            operation: case.operation.clone(),
            text: text.into(),
        };
        if !self.score.issues.contains(&issue) {
            self.score.issues.push(issue);
        }
    }

    fn finish(mut self) -> Score {
        for (aspect, operations) in &self.considered {
            let is_wrong = |operation: &&String| {
                let mut issues = self.score.issues.iter();
                issues.any(|it| it.aspect == *aspect && it.operation == **operation)
            };
            let wrong = operations.iter().filter(is_wrong).count();
            let all = operations.len();
            self.score.right.insert(*aspect, (all - wrong, all));
        }
        self.score.right.insert(Aspect::Triggers, self.triggers);
        self.score
    }
}

/// How a request differs from the one that must be sent.
fn wrong_request(case: &Case, sent: &Exchange, api_key: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut check = |what: &str, actual: String, expected: String| {
        if actual != expected {
            wrong.push(format!("the {what} is {actual} instead of {expected}"));
        }
    };
    check("method", sent.method.clone(), case.method.clone());
    check("path", sent.path.clone(), case.sent_path.clone());
    let sorted = |query: &[(String, String)]| {
        let mut query = query.to_vec();
        query.sort();
        format!("{query:?}")
    };
    check("query", sorted(&sent.query), sorted(&case.sent_query));
    let header = |name| {
        sent.headers
            .get(name)
            .and_then(|it| it.to_str().ok())
            .unwrap_or_default()
    };
    let authorization = match case.authenticated {
        true => format!("Bearer {api_key}"),
        false => String::new(),
    };
    check(
        "authorization",
        header(header::AUTHORIZATION).to_owned(),
        authorization,
    );
    let text = String::from_utf8_lossy(&sent.body);
    match &case.body {
        None => check("body", text.into_owned(), String::new()),
        Some(expected) => {
            let kind = header(header::CONTENT_TYPE)
                .split(';')
                .next()
                .unwrap_or_default();
            check(
                "content type",
                kind.to_owned(),
                "application/json".to_owned(),
            );
            let actual: Value = serde_json::from_slice(&sent.body).unwrap_or(Value::Null);
            let difference = difference(expected, &actual);
            wrong.extend(
                difference
                    .changes
                    .iter()
                    .map(|it| format!("in the body, {it}")),
            );
            if difference.nulls {
                wrong.push(format!("the body has other nulls: {text}"));
            }
        }
    }
    wrong
}
