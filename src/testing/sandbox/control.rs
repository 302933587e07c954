//! The endpoints that control the sandbox. They are not part of the API.

use serde_json::{Value, json};

use super::faults::Fault;
use super::state::{HandlerResult, State};
use crate::testing::loopback::{Request, Response};

impl State {
    /// Handles a request whose path is `/sandbox/` and then `target`.
    pub(super) fn control(&mut self, target: &str, request: &Request) -> HandlerResult {
        let segments: Vec<_> = target.split('/').collect();
        match (request.method.as_str(), segments.as_slice()) {
            ("POST", ["sources", id, "events"]) => {
                self.sources.get(id)?;
                let id = self.emit(id, "", body(request)?);
                Ok(emitted(&id))
            }
            ("POST", ["workflows", id, "events"]) => {
                self.workflows.get(id)?;
                let id = self.emit(id, "", body(request)?);
                Ok(emitted(&id))
            }
            ("POST", ["workflows", id, "errors"]) => {
                self.workflows.get(id)?;
                let error = body(request)?;
                let Some(code) = error["code"].as_str() else {
                    return Err(Response::error(400, "`code` is missing, or not a string"));
                };
                let id = self.fail_workflow(id, error["event"].clone(), code);
                Ok(emitted(&id))
            }
            ("POST", ["faults"]) => match Fault::from_json(&request.body) {
                Ok(fault) => {
                    self.faults.add(fault);
                    Ok(Response::new(204, None))
                }
                Err(reason) => Err(Response::error(400, reason)),
            },
            ("DELETE", ["faults"]) => {
                self.faults.clear();
                Ok(Response::new(204, None))
            }
            (method, _) => {
                let message = format!("the sandbox has no endpoint {method} /sandbox/{target}");
                Err(Response::error(404, message))
            }
        }
    }
}

/// Parses the body. Its media type does not matter, because `curl -d` sends that of a form.
fn body(request: &Request) -> Result<Value, Response> {
    serde_json::from_slice(&request.body)
        .map_err(|error| Response::error(400, format!("the body is not JSON: {error}")))
}

fn emitted(id: &str) -> Response {
    Response::new(200, Some(json!({"data": {"id": id}})))
}
