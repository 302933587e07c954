//! Operations, with what their path says.

use crate::tree::NodeId;

use super::{Kind, Model};

/// An operation of a path or a callback.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The operation.
    pub node: NodeId,
    /// The path item that it belongs to.
    pub path_item: NodeId,
    /// The path, or the expression of a callback.
    pub path: String,
    /// The method, in lower case.
    pub method: &'static str,
    /// Whether the server calls it, not the client.
    pub in_callback: bool,
}

/// A parameter as an operation has it.
#[derive(Debug, Clone, Copy)]
pub struct OperationParameter {
    /// Where it is listed: the parameter itself or a reference to it.
    pub listed: NodeId,
    /// The parameter.
    pub node: NodeId,
    /// Whether the path item lists it, for all its operations.
    pub from_path_item: bool,
}

impl Model<'_> {
    /// The parameters of an operation: its own, and those of its path item that it does not
    /// override. References that lead nowhere are left out.
    pub fn parameters(&self, operation: &Operation) -> Vec<OperationParameter> {
        let listed = |owner: NodeId, from_path_item: bool| {
            self.list(owner, "parameters")
                .iter()
                .filter_map(move |listed| {
                    Some(OperationParameter {
                        listed: *listed,
                        node: self.resolve(*listed)?,
                        from_path_item,
                    })
                })
                .collect::<Vec<_>>()
        };
        let mut parameters = listed(operation.node, false);
        let own: Vec<_> = parameters
            .iter()
            .map(|it| self.parameter_key(it.node))
            .collect();
        parameters.extend(
            listed(operation.path_item, true)
                .into_iter()
                .filter(|it| !own.contains(&self.parameter_key(it.node))),
        );
        parameters
    }

    /// Whether some parameter of the operation could not be found.
    pub fn has_unresolved_parameters(&self, operation: &Operation) -> bool {
        [operation.node, operation.path_item]
            .into_iter()
            .any(|owner| {
                self.list(owner, "parameters")
                    .iter()
                    .any(|listed| self.resolve(*listed).is_none())
            })
    }

    /// What tells parameters apart: where they stand and their name.
    pub fn parameter_key(&self, parameter: NodeId) -> (Option<&str>, Option<&str>) {
        (
            self.document.get_str(parameter, "in"),
            self.document.get_str(parameter, "name"),
        )
    }

    /// The responses of an operation by status, references followed.
    pub fn responses(&self, operation: &Operation) -> Vec<(&str, NodeId, NodeId)> {
        let Some(responses) = self.document.get(operation.node, "responses") else {
            return Vec::new();
        };
        self.document
            .entries(responses)
            .iter()
            .filter(|entry| !entry.key.starts_with("x-"))
            .filter_map(|entry| {
                let response = self.resolve(entry.value)?;
                Some((entry.key.as_ref(), entry.value, response))
            })
            .filter(|(_, _, response)| self.kind(*response) == Some(Kind::Response))
            .collect()
    }

    /// The media types of a request body or response.
    pub fn content(&self, owner: NodeId) -> Vec<(&str, NodeId)> {
        self.document
            .get(owner, "content")
            .map(|content| {
                self.document
                    .entries(content)
                    .iter()
                    .map(|entry| (entry.key.as_ref(), entry.value))
                    .collect()
            })
            .unwrap_or_default()
    }
}

/// The names between braces in a path, with the byte at which each brace opens.
pub fn path_names(path: &str) -> Vec<(usize, &str)> {
    let mut names = Vec::new();
    let mut from = 0;
    while let Some(open) = path[from..].find('{').map(|at| from + at) {
        let Some(close) = path[open..].find('}').map(|at| open + at) else {
            break;
        };
        names.push((open, &path[open + 1..close]));
        from = close + 1;
    }
    names
}
