//! Where in the document an item of the client comes from.

use std::collections::HashMap;

use heck::{ToPascalCase, ToSnakeCase};

use super::api::PublicItem;
use super::diff::ApiDifference;
use openapi_diff::{Documents, NodeRef, Operation, Side, matched_operations, parameters};

/// The places of both documents, by the names that codegen makes of them.
pub(super) struct Anchors<'m> {
    documents: Documents<'m>,
    operations: HashMap<(Side, String), Operation>,
    schemas: HashMap<(Side, String), NodeRef>,
}

impl<'m> Anchors<'m> {
    pub(super) fn new(documents: &Documents<'m>) -> Self {
        let mut operations = HashMap::new();
        for operation in matched_operations(documents)
            .into_iter()
            .flat_map(|(old, new)| [old, new])
            .flatten()
        {
            if let Some(id) = documents.text(operation.at, "operationId") {
                operations.insert((operation.at.side, id.to_pascal_case()), operation);
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

    /// The places of a difference, and the operation that it belongs to.
    pub(super) fn of(
        &self,
        it: &ApiDifference,
    ) -> (Option<NodeRef>, Option<NodeRef>, Option<String>) {
        // Of what is on one side only, the other side shows what would hold it.
        let item = |side: &Option<PublicItem>, other: &Option<PublicItem>| {
            side.clone().or_else(|| other.clone())
        };
        let old = item(&it.old, &it.new).and_then(|item| self.place(Side::Old, &item));
        let new = item(&it.new, &it.old).and_then(|item| self.place(Side::New, &item));
        // A place there must be, so that a report can point at something.
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
            "Client" | "operations" | "builder" => item.name.to_pascal_case(),
            owner => owner.strip_prefix("builder::")?.to_owned(),
        };
        self.operations.get(&(side, name))
    }

    fn place(&self, side: Side, item: &PublicItem) -> Option<NodeRef> {
        let documents = &self.documents;
        if let Some(operation) = self.operation(side, item) {
            let parameter = parameters(documents, operation)
                .into_iter()
                .find(|it| it.name.to_snake_case() == item.name);
            return Some(parameter.map_or(operation.at, |it| it.listed));
        }
        let mut path = item
            .owner
            .split("::")
            .filter(|it| !matches!(*it, "types" | "builder" | "error"));
        let (name, is_member) = match path.next() {
            Some(owner) => (owner.to_owned(), true),
            None => (item.name.clone(), false),
        };
        let schema = *self.schemas.get(&(side, name))?;
        if !is_member {
            return Some(schema);
        }
        let Some(properties) = documents.get(schema, "properties") else {
            return Some(schema);
        };
        let members = documents.document(side).entries(properties.node).iter();
        members
            .filter(|member| {
                member.key.to_snake_case()
                    == item.name.trim_start_matches("r#").trim_end_matches('_')
            })
            .map(|member| NodeRef {
                side,
                node: member.value,
            })
            .next()
            .or(Some(schema))
    }
}
