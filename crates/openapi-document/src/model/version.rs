//! The versions of the specification.

use crate::tree::Document;

/// A minor version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0. Its schemas are a dialect that differs from JSON Schema.
    V3_0,
    /// OpenAPI 3.1. Its schemas are JSON Schema 2020-12.
    V3_1,
}

impl Version {
    /// Returns the version that a document declares; 3.0 if it declares another one or none.
    ///
    /// ```
    /// use openapi_document::{model::Version, open};
    ///
    /// let document = open("a.yaml", "openapi: 3.1.0\n")?;
    /// assert_eq!(Version::of(&document), Version::V3_1);
    /// # Ok::<(), Box<openapi_document::tree::LoadError>>(())
    /// ```
    pub fn of(document: &Document<'_>) -> Self {
        match document.get_str(document.root(), "openapi") {
            Some(text) if text.starts_with("3.1.") => Self::V3_1,
            _ => Self::V3_0,
        }
    }
}
