//! Which properties of the schemas no example ever shows.

use std::collections::HashSet;

use super::collect;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::{Document, NodeId};

/// What the examples of a document show.
#[derive(Debug)]
pub struct Coverage {
    /// Each schema with properties: its name, how many it has, those that no example shows.
    pub schemas: Vec<(String, usize, Vec<String>)>,
}

impl Coverage {
    /// How many properties there are, and how many of them are shown.
    pub fn totals(&self) -> (usize, usize) {
        let all = self.schemas.iter().map(|(_, count, _)| count).sum();
        let hidden: usize = self.schemas.iter().map(|(_, _, hidden)| hidden.len()).sum();
        (all, all - hidden)
    }

    /// A table of the schemas that are not shown whole, and the percentage.
    pub fn table(&self) -> String {
        let mut text = String::new();
        for (name, count, hidden) in self
            .schemas
            .iter()
            .filter(|(_, _, hidden)| !hidden.is_empty())
        {
            text.push_str(&format!(
                "{:>4} of {count:<4} {name}: {}\n",
                count - hidden.len(),
                hidden.join(", ")
            ));
        }
        let (all, shown) = self.totals();
        let percent = if all == 0 {
            100.0
        } else {
            100.0 * shown as f64 / all as f64
        };
        text.push_str(&format!(
            "examples show {shown} of {all} schema properties, {percent:.1} %\n"
        ));
        text
    }
}

/// Follows every example through its schema and notes the properties on the way.
pub fn coverage(model: &Model<'_>) -> Coverage {
    let mut shown: HashSet<NodeId> = HashSet::new();
    let mut seen: HashSet<(NodeId, NodeId)> = HashSet::new();
    let document: &Document<'_> = model.document;
    let mut open: Vec<(NodeId, NodeId)> = collect(model)
        .into_iter()
        .filter(|example| !example.external)
        .map(|example| (example.schema, example.value))
        .collect();
    while let Some((schema, value)) = open.pop() {
        let Some(schema) = model.resolve(schema) else {
            continue;
        };
        if !seen.insert((schema, value)) {
            continue;
        }
        let properties = document.get(schema, "properties");
        for member in document.entries(value) {
            if let Some(property) = properties.and_then(|it| document.get(it, &member.key)) {
                shown.insert(property);
                open.push((property, member.value));
            } else if let Some(extra) = document
                .get(schema, "additionalProperties")
                .filter(|it| document.is_object(*it))
            {
                open.push((extra, member.value));
            }
        }
        if let Some(items) = document.get(schema, "items") {
            open.extend(document.items(value).iter().map(|item| (items, *item)));
        }
        open.extend(
            model
                .list(schema, "allOf")
                .iter()
                .map(|part| (*part, value)),
        );
        for branch in model
            .list(schema, "oneOf")
            .iter()
            .chain(model.list(schema, "anyOf"))
        {
            if super::validate(
                model,
                *branch,
                value,
                openapi_document::model::Direction::Either,
            )
            .is_empty()
            {
                open.push((*branch, value));
            }
        }
    }
    let schemas = model
        .of_kind(Kind::Schema)
        .filter_map(|schema| {
            let members = document.entries(document.get(schema, "properties")?);
            let hidden = members
                .iter()
                .filter(|member| !shown.contains(&member.value))
                .map(|member| member.key.to_string());
            Some((model.schema_name(schema), members.len(), hidden.collect()))
        })
        .filter(|(_, count, _)| *count > 0)
        .collect();
    Coverage { schemas }
}
