//! Finds the parts of the documents that the items of the client were generated from.

use std::collections::HashMap;

use heck::{ToPascalCase, ToSnakeCase};
use openapi_diff::{Documents, NodeRef, Operation, Side, matched_operations, parameters};

use super::api::PublicItem;
use super::diff::ApiDifference;

/// The operations and schemas of both documents, by the names of their Rust types.
pub(super) struct Locator<'m> {
    documents: Documents<'m>,
    operations: HashMap<(Side, String), Operation>,
    schemas: HashMap<(Side, String), NodeRef>,
}

impl<'m> Locator<'m> {
    pub(super) fn new(documents: &Documents<'m>) -> Self {
        let mut operations = HashMap::new();
        for operation in matched_operations(documents)
            .into_iter()
            .flat_map(|(old, new)| [old, new])
            .flatten()
        {
            if let Some(id) = documents.text(operation.at, "operationId") {
                operations.insert((operation.at.side, key(id)), operation);
            }
        }
        let mut schemas = HashMap::new();
        for side in [Side::Old, Side::New] {
            for (name, node) in documents.model(side).components("schemas") {
                schemas.insert((side, name.to_pascal_case()), NodeRef { side, node });
            }
        }
        Self {
            documents: *documents,
            operations,
            schemas,
        }
    }

    /// Locates a difference in both documents, and names its operation. At least one location is
    /// returned, because a report needs a line to show.
    pub(super) fn locate(
        &self,
        it: &ApiDifference,
    ) -> (Option<NodeRef>, Option<NodeRef>, Option<String>) {
        // An added or removed item is located in the other document by what contains it.
        let node = |side, item: &Option<PublicItem>, other: &Option<PublicItem>| {
            let item = item.as_ref().or(other.as_ref())?;
            self.node(side, item)
        };
        let old = node(Side::Old, &it.old, &it.new);
        let new = node(Side::New, &it.new, &it.old);
        let new = new.or_else(|| old.is_none().then(|| self.documents.root(Side::New)));
        let operation = [(Side::New, &it.new), (Side::Old, &it.old)]
            .into_iter()
            .find_map(|(side, item)| {
                let operation = self.operation(side, item.as_ref()?)?;
                Some(operation.label(&self.documents))
            });
        (old, new, operation)
    }

    fn operation(&self, side: Side, item: &PublicItem) -> Option<&Operation> {
        let name = match item.owner.as_str() {
            "Client" | "operations" | "builder" => key(&item.name),
            owner => key(owner.strip_prefix("builder::")?),
        };
        self.operations.get(&(side, name))
    }

    fn node(&self, side: Side, item: &PublicItem) -> Option<NodeRef> {
        if let Some(operation) = self.operation(side, item) {
            let parameter = parameters(&self.documents, operation)
                .into_iter()
                .find(|it| it.name.to_snake_case() == item.name);
            return Some(parameter.map_or(operation.at, |it| it.listed));
        }
        let mut path = item
            .owner
            .split("::")
            .filter(|it| !matches!(*it, "types" | "builder" | "error"));
        let Some(owner) = path.next() else {
            return self.schemas.get(&(side, item.name.clone())).copied();
        };
        let schema = *self.schemas.get(&(side, owner.to_owned()))?;
        let property = self.property(schema, item);
        Some(property.unwrap_or(schema))
    }

    /// The property of a schema that a field or a setter was generated from.
    fn property(&self, schema: NodeRef, item: &PublicItem) -> Option<NodeRef> {
        let properties = self.documents.get(schema, "properties")?;
        let name = item.name.trim_start_matches("r#").trim_end_matches('_');
        let document = self.documents.document(schema.side);
        let property = document
            .entries(properties.node)
            .iter()
            .find(|property| property.key.to_snake_case() == name)?;
        Some(NodeRef {
            side: schema.side,
            node: property.value,
        })
    }
}

/// An operation ID or the Rust name of an operation, without case and word boundaries:
/// `createOAuthToken`, `CreateOAuthToken` and `create_oauth_token` are one operation.
fn key(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}
