//! Operations with their parameters, responses and content.

use crate::tree::{Document, NodeId};

use super::{Kind, METHODS, Model};

/// An operation of a path, a webhook or a callback.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The operation object.
    pub node: NodeId,
    /// The path item that contains it.
    pub path_item: NodeId,
    /// The path template, the runtime expression of a callback, or the name of a webhook.
    pub path: String,
    /// The method, in lower case.
    pub method: &'static str,
    /// Whether this is a request of the server to the client: a callback or a webhook.
    pub in_callback: bool,
}

/// A parameter of an operation.
#[derive(Debug, Clone, Copy)]
pub struct OperationParameter {
    /// The item of `parameters`: the parameter itself or a reference to it.
    pub listed: NodeId,
    /// The parameter object.
    pub node: NodeId,
    /// Whether it is a parameter of the path item, which all its operations share.
    pub from_path_item: bool,
}

impl Model<'_> {
    /// Returns the parameters of an operation, including those of its path item that it does not
    /// override.
    ///
    /// References that cannot be resolved are skipped.
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
        };
        let mut parameters: Vec<_> = listed(operation.node, false).collect();
        let own: Vec<_> = parameters
            .iter()
            .map(|it| self.parameter_key(it.node))
            .collect();
        parameters.extend(
            listed(operation.path_item, true)
                .filter(|it| !own.contains(&self.parameter_key(it.node))),
        );
        parameters
    }

    /// Returns whether a parameter of an operation is a reference that cannot be resolved.
    pub fn has_unresolved_parameters(&self, operation: &Operation) -> bool {
        let owners = [operation.node, operation.path_item];
        let is_lost = |owner: &NodeId| {
            // The whole list may be a misplaced reference.
            let list = self.document.get(*owner, "parameters");
            list.is_some_and(|list| self.document.is_object(list))
                || self
                    .list(*owner, "parameters")
                    .iter()
                    .any(|listed| self.resolve(*listed).is_none())
        };
        owners.iter().any(is_lost)
    }

    /// Returns the location (`in`) and name of a parameter, which identify it in an operation.
    pub fn parameter_key(&self, parameter: NodeId) -> (Option<&str>, Option<&str>) {
        (
            self.document.get_str(parameter, "in"),
            self.document.get_str(parameter, "name"),
        )
    }

    /// Returns the responses of an operation as status, value of the status, and response object.
    ///
    /// The value of the status is the response object itself or a reference to it. References that
    /// cannot be resolved are skipped.
    pub fn responses(&self, operation: &Operation) -> Vec<(&str, NodeId, NodeId)> {
        let responses = self.document.get(operation.node, "responses");
        self.named(responses)
            .into_iter()
            .filter(|(status, _)| !status.starts_with("x-"))
            .filter_map(|(status, listed)| Some((status, listed, self.resolve(listed)?)))
            .filter(|(_, _, response)| self.kind(*response) == Some(Kind::Response))
            .collect()
    }

    /// Returns the media type objects of a request body, response or parameter by media type.
    pub fn content(&self, owner: NodeId) -> Vec<(&str, NodeId)> {
        self.named(self.document.get(owner, "content"))
    }
}

/// Returns the name of the operation that contains a node: its ID, or else its method and path.
pub fn operation_of(document: &Document<'_>, node: NodeId) -> Option<String> {
    let ancestors = document.ancestors(node);
    if !document.is_in_main_file(node) {
        // The file may be a path item.
        let operation = *ancestors.get(1)?;
        let method = document.key_of(operation)?;
        let id = METHODS
            .contains(&method)
            .then(|| document.get_str(operation, "operationId"));
        return id.flatten().map(str::to_owned);
    }
    let [_, paths, item, operation, ..] = ancestors[..] else {
        return None;
    };
    if document.key_of(paths) != Some("paths") {
        return None;
    }
    let method = document.key_of(operation)?;
    if !METHODS.contains(&method) {
        return None;
    }
    Some(match document.get_str(operation, "operationId") {
        Some(id) => id.to_owned(),
        None => format!("{} {}", method.to_uppercase(), document.key_of(item)?),
    })
}

/// Returns the names in a path template, each with the byte of its opening brace.
///
/// ```
/// use openapi_document::model::path_names;
///
/// assert_eq!(path_names("/pets/{id}/{toy}"), [(6, "id"), (11, "toy")]);
/// ```
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
