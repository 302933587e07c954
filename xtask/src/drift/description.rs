//! What one side says about the API.

use super::payload::Payload;

/// Where something is: a file and a line, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The name of the file.
    pub file: String,
    /// The line.
    pub line: usize,
}

/// The operations and common parameters of one side.
#[derive(Debug, Default)]
pub struct Description {
    /// The operations, in the order of the source.
    pub operations: Vec<Operation>,
    /// Parameters that any operation accepts.
    pub common: Vec<Parameter>,
    /// Payloads outside the examples of an operation, such as the shape of a page.
    pub fragments: Vec<Example>,
    /// Parts that look like documentation of the API but cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// The OpenAPI documents that a page contains, each with the line on which it begins.
    pub documents: Vec<(usize, String)>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The method, in upper case.
    pub method: String,
    /// The path, without the version of the base URL and without a trailing slash.
    pub path: String,
    /// Where it is documented.
    pub place: Place,
    /// The parameters of path, query and JSON body.
    pub parameters: Vec<Parameter>,
    /// Whether an OpenAPI document describes the operation, so `openapi-diff` compares its
    /// parameters.
    pub has_schemas: bool,
    /// The names of parameters that only example requests show.
    pub mentioned: Vec<(String, Place)>,
    /// The documented JSON bodies of requests.
    pub requests: Vec<Example>,
    /// The documented JSON bodies of successful responses.
    pub responses: Vec<Example>,
}

/// A parameter of the path, of the query or of the JSON body.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name.
    pub name: String,
    /// Where it is documented.
    pub place: Place,
    /// The JSON types that it can have; empty if nothing is said.
    pub types: Vec<String>,
    /// Whether it is required; `None` if nothing is said.
    pub required: Option<bool>,
    /// The default as JSON text.
    pub default: Option<String>,
    /// The minimum as JSON text.
    pub minimum: Option<String>,
    /// The maximum as JSON text.
    pub maximum: Option<String>,
    /// Whether the side marks it as not part of the vendor's documentation.
    pub is_ours: bool,
}

/// An example payload.
#[derive(Debug)]
pub struct Example {
    /// The payload.
    pub payload: Payload,
    /// Where it is documented.
    pub place: Place,
    /// Whether the side marks it as not part of the vendor's documentation.
    pub is_ours: bool,
}

/// A part of a source that cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// Where it is.
    pub place: Place,
    /// What cannot be read, and why.
    pub message: String,
}

impl Operation {
    /// The method and path, such as `GET /apps`.
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Whether two operations receive the same requests: names in path templates do not matter.
    pub fn is_same(&self, other: &Operation) -> bool {
        self.method == other.method && without_names(&self.path) == without_names(&other.path)
    }

    /// The names in the path template, in order.
    pub fn path_names(&self) -> Vec<&str> {
        openapi_document::model::path_names(&self.path)
            .into_iter()
            .map(|(_, name)| name)
            .collect()
    }
}

/// A path template with `{}` for every name.
fn without_names(path: &str) -> String {
    let mut rest = path;
    let mut result = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        result.push_str(before);
        result.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    result + rest
}
