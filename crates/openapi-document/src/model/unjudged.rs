//! The keywords of a document that no check judges.

use super::{Kind, Model, Version, field_type};
use crate::diagnostic::count;
use crate::tree::NodeId;
use std::fmt;

/// A keyword of schemas that is not judged.
#[derive(Clone, Debug)]
pub struct Unjudged {
    /// The keyword.
    pub keyword: String,
    /// The value of the first one.
    pub first: NodeId,
    /// How many schemas have it.
    pub schemas: usize,
}

impl fmt::Display for Unjudged {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemas = count(self.schemas, "schema");
        write!(out, "`{}` ({schemas})", self.keyword)
    }
}

/// The keywords that restrict values in JSON Schema 2020-12, and that a comparison of schemas does
/// not judge. The check of examples judges `patternProperties`.
pub const UNJUDGED_KEYWORDS: &[&str] = &[
    "$dynamicRef",
    "$id",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
];

impl Model<'_> {
    /// Returns the keywords of schemas that are not judged, each once: those of JSON Schema 2020-12
    /// that OpenAPI 3.0 cannot express, and those that OpenAPI 3.1 does not define.
    ///
    /// A value is judged as if they were absent. Empty for OpenAPI 3.0.
    ///
    /// ```
    /// use openapi_document::{model::Model, open};
    ///
    /// let text = "
    /// openapi: 3.1.0
    /// components: {schemas: {A: {type: object, propertyNames: {maxLength: 3}}}}
    /// ";
    /// let document = open("a.yaml", text)?;
    /// assert_eq!(Model::new(&document).unjudged()[0].keyword, "propertyNames");
    /// # Ok::<(), Box<openapi_document::tree::LoadError>>(())
    /// ```
    pub fn unjudged(&self) -> Vec<Unjudged> {
        let mut list: Vec<Unjudged> = Vec::new();
        if self.version == Version::V3_0 {
            return list;
        }
        for schema in self.of_kind(Kind::Schema) {
            for entry in self.document.entries(schema) {
                let key = entry.key.as_ref();
                let is_judged = key.starts_with("x-")
                    || field_type(self.version, Kind::Schema, key).is_some()
                        && (!UNJUDGED_KEYWORDS.contains(&key) || key == "patternProperties");
                if is_judged {
                    continue;
                }
                match list.iter_mut().find(|it| it.keyword == key) {
                    Some(known) => known.schemas += 1,
                    None => list.push(Unjudged {
                        keyword: key.to_owned(),
                        first: entry.value,
                        schemas: 1,
                    }),
                }
            }
        }
        list
    }
}
