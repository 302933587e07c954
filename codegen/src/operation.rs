//! Reads the operations of the document.
//!
//! An operation that the writer does not support is refused by name, with its place in the
//! document: code that ignored part of an operation would send wrong requests.

mod body;
mod idempotency;
mod name;
mod parameter;
mod response;
mod security;

use std::fmt::Display;

use heck::ToPascalCase;
use proc_macro2::Ident;
use quote::format_ident;
use serde_json::Value;

pub(crate) use body::Body;
pub use idempotency::Idempotency;
pub(crate) use parameter::{Location, Parameter, ValueType};
pub(crate) use response::{Response, ResponseShape};
pub(crate) use security::Security;

use crate::checks::Checks;
use crate::document::{reference_name, resolve};
use crate::error::{Error, Result};

/// The methods that `RequestTemplate` of the client has a constructor for.
const METHODS: [&str; 4] = ["get", "put", "post", "delete"];

/// The other keys of a path item that are supported.
const PATH_ITEM_KEYS: [&str; 3] = ["summary", "description", "parameters"];

/// An operation that the writer supports.
pub(crate) struct Operation<'a> {
    /// The operation ID.
    pub(crate) id: &'a str,
    /// The HTTP method, in lower case.
    pub(crate) verb: &'a str,
    /// The path template.
    pub(crate) path: &'a str,
    /// The summary, without a period.
    pub(crate) summary: &'a str,
    /// The description, if any.
    pub(crate) description: Option<&'a str>,
    /// The first tag; empty if there is none.
    pub(crate) tag: &'a str,
    /// The URL of the documentation; empty if there is none.
    pub(crate) documentation: &'a str,
    /// The path parameters in the order of the path, then the query parameters by name.
    pub(crate) parameters: Vec<Parameter<'a>>,
    /// The request body.
    pub(crate) body: Option<Body<'a>>,
    /// The success responses.
    pub(crate) response: Response<'a>,
    /// The credentials that are accepted.
    pub(crate) security: Security,
    /// When a repeated request has the same effect as one request.
    pub(crate) idempotency: Idempotency,
}

impl Operation<'_> {
    /// The method of the client: `get_account`.
    pub(crate) fn method(&self) -> Ident {
        format_ident!("{}", name::snake_case(self.id))
    }

    /// The builder: `GetAccount`.
    pub(crate) fn builder(&self) -> Ident {
        format_ident!("{}", self.id.to_pascal_case())
    }

    /// The constant that describes the operation: `GET_ACCOUNT`.
    pub(crate) fn constant(&self) -> Ident {
        format_ident!("{}", name::snake_case(self.id).to_uppercase())
    }

    /// The method and path: `GET /accounts/{account_id}`.
    pub(crate) fn route(&self) -> String {
        format!("{} {}", self.verb.to_uppercase(), self.path)
    }

    /// The path parameters, in the order of the path.
    pub(crate) fn path_parameters(&self) -> impl Iterator<Item = &Parameter<'_>> {
        let parameters = self.parameters.iter();
        parameters.filter(|parameter| parameter.location == Location::Path)
    }

    /// The query parameters, by name.
    pub(crate) fn query_parameters(&self) -> impl Iterator<Item = &Parameter<'_>> {
        let parameters = self.parameters.iter();
        parameters.filter(|parameter| parameter.location == Location::Query)
    }

    /// Whether the operation creates something and documents no response that shows it.
    pub(crate) fn creates_unseen(&self) -> bool {
        self.verb == "post" && self.response.shape == ResponseShape::Empty
    }

    /// Whether the caller can choose the fields of the response.
    pub(crate) fn has_field_selection(&self) -> bool {
        parameter::is_optional_query(&self.parameters, "include", "FieldList")
    }
}

/// Reads the operations, in the order of the document.
pub(crate) fn operations(document: &Value, checks: Checks) -> Result<Vec<Operation<'_>>> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (key, object) in item.as_object().into_iter().flatten() {
            if PATH_ITEM_KEYS.contains(&key.as_str()) || key.starts_with("x-") {
                continue;
            }
            let source = Source {
                document,
                path,
                key,
                item,
                object,
            };
            operations.push(source.read(checks)?);
        }
    }
    name::check_operations(&operations)?;
    Ok(operations)
}

/// An operation object and its place in the document.
struct Source<'a> {
    document: &'a Value,
    path: &'a str,
    key: &'a str,
    item: &'a Value,
    object: &'a Value,
}

impl<'a> Source<'a> {
    fn read(&self, checks: Checks) -> Result<Operation<'a>> {
        if !METHODS.contains(&self.key) {
            let supported = METHODS.join(", ");
            return Err(self.refuse(
                "",
                format_args!("only the methods {supported} are supported"),
            ));
        }
        let id = self.object["operationId"]
            .as_str()
            .ok_or_else(|| self.refuse("", "there is no operationId"))?;
        if !self.object["servers"].is_null() {
            let problem = "servers of a single operation are not supported";
            return Err(self.refuse("/servers", problem));
        }
        let parameters = parameter::parameters(self)?;
        let response = response::response(self, &parameters)?;
        let idempotency = idempotency::idempotency(self, &parameters, checks)?;
        Ok(Operation {
            id,
            verb: self.key,
            path: self.path,
            summary: self.object["summary"].as_str().unwrap_or(id),
            description: self.object["description"].as_str(),
            tag: self.object["tags"][0].as_str().unwrap_or_default(),
            documentation: self.object["externalDocs"]["url"]
                .as_str()
                .unwrap_or_default(),
            parameters,
            body: body::body(self)?,
            response,
            security: security::security(self, checks)?,
            idempotency,
        })
    }

    /// The JSON pointer of a place in the operation, or in its path item.
    fn pointer(&self, place: &str) -> String {
        let path = self.path.replace('~', "~0").replace('/', "~1");
        match place.strip_prefix("..") {
            Some(place) => format!("/paths/{path}{place}"),
            None => format!("/paths/{path}/{}{place}", self.key),
        }
    }

    fn refuse(&self, place: &str, problem: impl Display) -> Error {
        let operation = match self.object["operationId"].as_str() {
            Some(id) => format!("operation `{id}`"),
            None => format!("{} {}", self.key.to_uppercase(), self.path),
        };
        let pointer = self.pointer(place);
        Error::new(format!("{operation}: {problem} (at {pointer})"))
    }

    /// The schema name and the media type object of a body, which must be JSON.
    fn named_json(&self, place: &str, content: &'a Value) -> Result<(&'a str, &'a Value)> {
        let media_types = content.as_object().into_iter().flatten();
        let media_types: Vec<_> = media_types.map(|(name, _)| name.as_str()).collect();
        let content = match media_types[..] {
            ["application/json"] => &content["application/json"],
            _ => {
                let problem = format!(
                    "the only media type that is supported is `application/json`, not `{}`",
                    media_types.join("`, `")
                );
                return Err(self.refuse(&format!("{place}/content"), problem));
            }
        };
        let content = resolve(self.document, content)?;
        let name = reference_name(&content["schema"]).ok_or_else(|| {
            let place = format!("{place}/content/application~1json/schema");
            self.refuse(&place, "an inline schema is not supported; name it")
        })?;
        Ok((name, content))
    }
}
