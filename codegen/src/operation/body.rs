//! Request bodies.

use serde_json::Value;

use super::Source;
use crate::document::{first_example, resolve, schemas};
use crate::error::Result;

/// The body of a request.
pub(crate) struct Body<'a> {
    /// The name of its schema.
    pub(crate) schema: &'a str,
    /// The properties that are secret, which is `format: password` in the document.
    pub(crate) secrets: Vec<&'a str>,
    /// The documented example.
    pub(crate) example: Option<&'a Value>,
}

pub(super) fn body<'a>(source: &Source<'a>) -> Result<Option<Body<'a>>> {
    let body = &source.object["requestBody"];
    if body.is_null() {
        return Ok(None);
    }
    let place = "/requestBody";
    let body = resolve(source.document, body)?;
    if body["required"] != true {
        return Err(source.refuse(place, "an optional request body is not supported"));
    }
    let (schema, content) = source.named_json(place, &body["content"])?;
    // Only such a schema has a builder.
    let Some(properties) = schemas(source.document)?[schema]["properties"].as_object() else {
        let problem = format!("the request body `{schema}` is not an object with properties");
        return Err(source.refuse(place, problem));
    };
    let secrets = properties.iter().filter(|it| it.1["format"] == "password");
    Ok(Some(Body {
        schema,
        secrets: secrets.map(|(name, _)| name.as_str()).collect(),
        example: first_example(content),
    }))
}
