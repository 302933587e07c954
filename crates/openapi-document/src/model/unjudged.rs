//! The keywords of a document that no check judges.

use super::{Kind, Model, Version, field_type};
use crate::diagnostic::count;
use crate::tree::NodeId;
use std::fmt;

/// A keyword of schemas that is not judged.
#[derive(Clone, Debug)]
pub struct Unjudged {
    /// The keyword; with its value if it names a dialect.
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

/// Whether schemas of a dialect have the keywords of JSON Schema 2020-12 and OpenAPI 3.1 only.
fn is_known_dialect(dialect: &str) -> bool {
    let dialect = dialect.trim_end_matches('#');
    dialect == "https://json-schema.org/draft/2020-12/schema"
        || dialect.starts_with("https://spec.openapis.org/oas/3.1/dialect/")
}

impl Model<'_> {
    /// Returns the keywords of schemas that are not judged, each once: those of JSON Schema 2020-12
    /// that OpenAPI 3.0 cannot express, those that OpenAPI 3.1 does not define, and `$schema` and
    /// `jsonSchemaDialect` if they name another dialect than that of OpenAPI 3.1.
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
        let document = self.document;
        let dialect = document.get(document.root(), "jsonSchemaDialect");
        if let Some((first, dialect)) = dialect.and_then(|it| Some((it, document.as_str(it)?)))
            && !is_known_dialect(dialect)
        {
            list.push(Unjudged {
                keyword: format!("jsonSchemaDialect: {dialect}"),
                first,
                schemas: self.of_kind(Kind::Schema).count(),
            });
        }
        for schema in self.of_kind(Kind::Schema) {
            for entry in document.entries(schema) {
                let dialect = document
                    .as_str(entry.value)
                    .filter(|_| entry.key == "$schema");
                let named = dialect
                    .filter(|it| !is_known_dialect(it))
                    .map(|it| format!("$schema: {it}"));
                let key = named.as_deref().unwrap_or(&entry.key);
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
