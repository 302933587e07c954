//! Workflows.

use serde_json::{Value, json};

use super::input::Input;
use super::state::{HandlerResult, State};
use crate::testing::loopback::Response;

impl State {
    pub(super) fn create_workflow(&mut self, input: &Input) -> HandlerResult {
        let body = &input.body;
        self.projects
            .get(body["project_id"].as_str().unwrap_or_default())?;
        let owner = self.owner(input)?;
        let template = body["template_id"].as_str().unwrap_or_default();
        let template = self.templates.get(template)?.clone();
        let mut steps = template["steps"].clone();
        for configured in body["steps"].as_array().into_iter().flatten() {
            let step = steps.as_array_mut().into_iter().flatten();
            let mut step = step.filter(|step| step["namespace"] == configured["namespace"]);
            if let (Some(step), Some(_)) = (step.next(), configured.get("props")) {
                step["configured_props_json"] = json!(configured["props"].to_string());
            }
        }
        let settings = &body["settings"];
        let name = settings["name"].as_str().or(template["name"].as_str());
        let id = self.id("p_");
        let workflow = json!({
            "id": id,
            "name": name,
            "active": settings["auto_deploy"].as_bool().unwrap_or(true),
            "steps": steps,
            "triggers": template["triggers"],
            "_owner": owner,
        });
        self.workflows.add(workflow.clone());
        self.subscribe_automatically(&id);
        Ok(input.data(&workflow))
    }

    pub(super) fn update_workflow(&mut self, input: &Input) -> HandlerResult {
        self.workflows.get(input.path("workflow_id"))?;
        self.owner(input)?;
        let workflow = self.workflows.get(input.path("workflow_id"))?;
        if let Value::Bool(active) = input.body["active"] {
            workflow["active"] = json!(active);
        }
        Ok(Response::new(200, None))
    }

    pub(super) fn get_workflow(&mut self, input: &Input) -> HandlerResult {
        let workflow = self.workflows.get(input.path("workflow_id"))?;
        let details = json!({"triggers": workflow["triggers"], "steps": workflow["steps"]});
        // This operation has no envelope.
        Ok(Response::new(200, Some(input.select(&details))))
    }
}
