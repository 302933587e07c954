//! What a request asks for, checked against what the document allows.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::testing::loopback::{Request, Response, Route};
use crate::types::{
    CreateComponentRequest, CreateSourceRequest, CreateWorkflowRequest, UpdateSourceRequest,
    UpdateWorkflowRequest,
};

/// The parameters and the body of a request.
pub(super) struct Input {
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    pub(super) body: Value,
    pub(super) limit: usize,
}

impl Input {
    pub(super) fn read(request: &Request, route: &Route) -> Result<Self, Response> {
        let bad = |message: &str| Err(Response::error(400, message));
        for (number, (name, _)) in request.query.iter().enumerate() {
            if request.query[..number]
                .iter()
                .any(|(other, _)| other == name)
            {
                return Err(Response::error(400, format!("`{name}` is given twice")));
            }
        }
        let body = match route.operation.id() {
            "createComponent" => body::<CreateComponentRequest>(request)?,
            "createSource" => body::<CreateSourceRequest>(request)?,
            "updateSource" => body::<UpdateSourceRequest>(request)?,
            "createWorkflow" => body::<CreateWorkflowRequest>(request)?,
            "updateWorkflow" => body::<UpdateWorkflowRequest>(request)?,
            _ => Value::Null,
        };
        let mut input = Self {
            path: route.path.clone(),
            query: request.query.clone(),
            body,
            limit: 10,
        };
        if let Some(limit) = input.query("limit") {
            match limit.parse() {
                Ok(limit @ 1..=100) => input.limit = limit,
                _ => return bad("`limit` is not between 1 and 100"),
            }
        }
        if !matches!(input.query("include_credentials"), None | Some("0" | "1")) {
            return bad("`include_credentials` is neither 0 nor 1");
        }
        if !matches!(input.query("expand"), None | Some("event")) {
            return bad("`expand` is not `event`");
        }
        Ok(input)
    }

    pub(super) fn path(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(parameter, _)| *parameter == name);
        found.map_or("", |(_, value)| value)
    }

    pub(super) fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(parameter, _)| parameter == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn required(&self, name: &str) -> Result<&str, Response> {
        self.query(name)
            .ok_or_else(|| Response::error(400, format!("`{name}` is missing")))
    }

    /// Answers with a thing in its envelope.
    pub(super) fn data(&self, item: &Value) -> Response {
        Response::new(200, Some(json!({"data": self.select(item)})))
    }

    /// The fields of a thing that the request wants.
    pub(super) fn select(&self, item: &Value) -> Value {
        let list = |name| {
            let list = self.query(name).or(self.body[name].as_str());
            list.map(|list| list.split(',').map(str::trim).collect::<Vec<_>>())
        };
        let (include, exclude) = (list("include"), list("exclude"));
        let mut item = item.clone();
        if let Some(fields) = item.as_object_mut() {
            fields.retain(|name, _| {
                let name = &name.as_str();
                !name.starts_with('_')
                    && include.as_ref().is_none_or(|list| list.contains(name))
                    && !exclude.as_ref().is_some_and(|list| list.contains(name))
            });
        }
        item
    }
}

/// The body, held against the type that the document makes of it.
fn body<T: DeserializeOwned + Serialize>(request: &Request) -> Result<Value, Response> {
    let refuse = |message: String| Response::error(422, message);
    let json = request.header("content-type");
    if !json.is_some_and(|json| json.starts_with("application/json")) {
        return Err(Response::error(
            400,
            "the Content-Type is not application/json",
        ));
    }
    let value: Value = serde_json::from_slice(&request.body)
        .map_err(|error| Response::error(400, format!("the body is not JSON: {error}")))?;
    if !value.is_object() {
        return Err(refuse("the body is no object".to_owned()));
    }
    let typed: T =
        serde_json::from_value(value.clone()).map_err(|error| refuse(error.to_string()))?;
    // The client's types forgive a null where the document has none; they drop it.
    match serde_json::to_value(typed) {
        Ok(again) if again == value => Ok(value),
        _ => Err(refuse("a field is null that may not be".to_owned())),
    }
}

/// Refuses a body that has none of these fields.
pub(super) fn one_of(body: &Value, names: &[&str]) -> Result<(), Response> {
    match names.iter().any(|name| !body[*name].is_null()) {
        true => Ok(()),
        false => {
            let names = names.join(", ");
            Err(Response::error(422, format!("one of {names} is required")))
        }
    }
}
