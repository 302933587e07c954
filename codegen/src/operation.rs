//! What the later steps need to know of each operation, read once.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use quote::format_ident;
use serde_json::Value;

use crate::document::{self, reference_name, resolve, schemas};
use crate::error::{Error, Result};

/// One operation, as the generated code names it.
pub(crate) struct Operation<'a> {
    /// The operation object and where it stands.
    pub(crate) source: document::Operation<'a>,
    /// The operation ID.
    pub(crate) id: &'a str,
    /// What the response holds.
    pub(crate) payload: Payload<'a>,
}

/// What the response of an operation holds.
pub(crate) enum Payload<'a> {
    /// No body is documented.
    Nothing,
    /// The payload itself, of this schema.
    Bare(&'a str),
    /// The payload of this schema in the `data` of an envelope.
    Data(&'a str),
    /// A page of items of this schema.
    Page(&'a str),
}

impl Operation<'_> {
    /// The method of the client: `get_account`.
    pub(crate) fn method(&self) -> syn::Ident {
        format_ident!("{}", self.id.to_snake_case())
    }

    /// The builder: `GetAccount`.
    pub(crate) fn builder(&self) -> syn::Ident {
        format_ident!("{}", self.id.to_pascal_case())
    }

    /// The constant that describes the operation: `GET_ACCOUNT`.
    pub(crate) fn constant(&self) -> syn::Ident {
        format_ident!("{}", self.id.to_shouty_snake_case())
    }
}

/// The operations of the document, in its order.
pub(crate) fn operations(document: &Value) -> Result<Vec<Operation<'_>>> {
    document::operations(document)
        .map(|source| {
            Ok(Operation {
                source,
                id: source.id()?,
                payload: payload(document, source)?,
            })
        })
        .collect()
}

fn payload<'a>(document: &'a Value, operation: document::Operation<'a>) -> Result<Payload<'a>> {
    let Some(name) = operation.response_schema(document)? else {
        return Ok(Payload::Nothing);
    };
    let data = &schemas(document)?[name]["properties"]["data"];
    let items = &resolve(document, data)?["items"];
    let unnamed = |what: &str| {
        Error::new(format!(
            "the {what} of `{name}`, which {} returns, has no name",
            operation.id().unwrap_or(operation.path)
        ))
    };
    if operation.takes_query(document, "after")? {
        return reference_name(items)
            .map(Payload::Page)
            .ok_or_else(|| unnamed("item"));
    }
    match data.is_null() {
        true => Ok(Payload::Bare(name)),
        false => reference_name(data)
            .map(Payload::Data)
            .ok_or_else(|| unnamed("`data`")),
    }
}
