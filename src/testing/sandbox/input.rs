//! The validated parameters and body of a request.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::oauth::Caller;
use crate::testing::loopback::{Match, Request, Response};
use crate::types::{
    CreateComponentRequest, CreateOAuthTokenRequest, CreateSourceRequest, CreateWorkflowRequest,
    RevokeOAuthTokenRequest, UpdateSourceRequest, UpdateWorkflowRequest,
};

/// The parameters and the body of a request.
pub(super) struct Input {
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    pub(super) body: Value,
    pub(super) limit: usize,
    pub(super) caller: Caller,
}

impl Input {
    pub(super) fn read(request: &Request, route: &Match, caller: Caller) -> Result<Self, Response> {
        let bad_request = |message: &str| Err(Response::error(400, message));
        for (index, (name, _)) in request.query.iter().enumerate() {
            if request.query[..index]
                .iter()
                .any(|(other, _)| other == name)
            {
                return Err(Response::error(400, format!("`{name}` is repeated")));
            }
        }
        let body = match route.operation.id() {
            "createComponent" => body::<CreateComponentRequest>(request)?,
            "createSource" => body::<CreateSourceRequest>(request)?,
            "updateSource" => body::<UpdateSourceRequest>(request)?,
            "createOAuthToken" => body::<CreateOAuthTokenRequest>(request)?,
            "revokeOAuthToken" => body::<RevokeOAuthTokenRequest>(request)?,
            "createWorkflow" => body::<CreateWorkflowRequest>(request)?,
            "updateWorkflow" => body::<UpdateWorkflowRequest>(request)?,
            _ => Value::Null,
        };
        let mut input = Self {
            path: route.path.clone(),
            query: request.query.clone(),
            body,
            limit: 10,
            caller,
        };
        if let Some(limit) = input.query("limit") {
            match limit.parse() {
                Ok(limit @ 1..=100) => input.limit = limit,
                _ => return bad_request("`limit` must be between 1 and 100"),
            }
        }
        if !matches!(input.query("expand"), None | Some("event")) {
            return bad_request("`expand` must be `event`");
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

    /// Returns a boolean, which the documentation also writes as a number.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Response> {
        match self.query(name) {
            None => Ok(None),
            Some("1" | "true") => Ok(Some(true)),
            Some("0" | "false") => Ok(Some(false)),
            Some(_) => Err(Response::error(
                400,
                format!("`{name}` must be true, false, 1 or 0"),
            )),
        }
    }

    pub(super) fn required(&self, name: &str) -> Result<&str, Response> {
        self.query(name)
            .ok_or_else(|| Response::error(400, format!("`{name}` is missing")))
    }

    /// Responds with an object in its envelope.
    pub(super) fn data(&self, item: &Value) -> Response {
        Response::new(200, Some(json!({"data": self.select(item)})))
    }

    /// Returns the requested fields of an object.
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

/// Parses the body and validates it against its type.
fn body<T: DeserializeOwned + Serialize>(request: &Request) -> Result<Value, Response> {
    let unprocessable = |message: String| Response::error(422, message);
    let media_type = request.header("content-type");
    if !media_type.is_some_and(|media_type| media_type.starts_with("application/json")) {
        return Err(Response::error(
            400,
            "the Content-Type must be application/json",
        ));
    }
    let value: Value = serde_json::from_slice(&request.body)
        .map_err(|error| Response::error(400, format!("the body is not JSON: {error}")))?;
    if !value.is_object() {
        return Err(unprocessable("the body is not an object".to_owned()));
    }
    let typed: T =
        serde_json::from_value(value.clone()).map_err(|error| unprocessable(error.to_string()))?;
    // The client's types accept null for optional fields and drop it.
    match serde_json::to_value(typed) {
        Ok(encoded) if encoded == value => Ok(value),
        _ => Err(unprocessable(
            "a field that is not nullable is null".to_owned(),
        )),
    }
}

/// Rejects a body that has none of the given fields.
pub(super) fn one_of(body: &Value, names: &[&str]) -> Result<(), Response> {
    match names.iter().any(|name| !body[*name].is_null()) {
        true => Ok(()),
        false => {
            let names = names.join(", ");
            Err(Response::error(422, format!("one of {names} is required")))
        }
    }
}
