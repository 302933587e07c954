//! Success responses. Error responses are not read: the client decodes every error itself.

use serde_json::Value;

use super::{Parameter, Source, parameter};
use crate::document::{reference_name, resolve, schemas};
use crate::error::{Error, Result};

/// The success responses of an operation.
pub(crate) struct Response<'a> {
    /// What their body is.
    pub(crate) shape: ResponseShape<'a>,
    /// Each status, with its documented examples.
    pub(crate) statuses: Vec<(Status, Vec<&'a Value>)>,
}

/// A success status: its code, and its name in Rust.
pub(crate) type Status = (u16, &'static str);

const STATUSES: [Status; 4] = [
    (200, "ok"),
    (201, "created"),
    (202, "accepted"),
    (204, "no_content"),
];

/// What the body of a response is. Names are those of schemas.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseShape<'a> {
    /// No body is documented.
    Empty,
    /// The body is the payload.
    Plain { body: &'a str },
    /// The payload is in `data` of the body.
    Enveloped { body: &'a str, payload: &'a str },
    /// The body is a page of items.
    Page { body: &'a str, item: &'a str },
}

impl<'a> ResponseShape<'a> {
    /// The schema of the payload, or of the items of a page.
    pub(crate) fn payload(self) -> Option<&'a str> {
        match self {
            Self::Empty => None,
            Self::Plain { body } => Some(body),
            Self::Enveloped { payload, .. } => Some(payload),
            Self::Page { item, .. } => Some(item),
        }
    }

    /// The schema of the whole body.
    pub(crate) fn body(self) -> Option<&'a str> {
        match self {
            Self::Empty => None,
            Self::Plain { body } | Self::Enveloped { body, .. } | Self::Page { body, .. } => {
                Some(body)
            }
        }
    }
}

pub(super) fn response<'a>(
    source: &Source<'a>,
    parameters: &[Parameter<'_>],
) -> Result<Response<'a>> {
    let mut statuses = Vec::new();
    let mut body = None;
    let responses = source.object["responses"].as_object().into_iter().flatten();
    for (status, response) in responses.filter(|(status, _)| status.starts_with('2')) {
        let place = format!("/responses/{status}");
        let known = STATUSES.into_iter().find(|it| it.0.to_string() == *status);
        let known = known.ok_or_else(|| {
            source.refuse(
                &place,
                format_args!("the status `{status}` is not supported"),
            )
        })?;
        let content = &resolve(source.document, response)?["content"];
        let has_content = content
            .as_object()
            .is_some_and(|content| !content.is_empty());
        let (schema, examples) = match has_content {
            true => {
                let (schema, content) = source.named_json(&place, content)?;
                (Some(schema), examples(source, content)?)
            }
            false => (None, Vec::new()),
        };
        if *body.get_or_insert(schema) != schema {
            let problem = "its success responses have different bodies";
            return Err(source.refuse(&place, problem));
        }
        statuses.push((known, examples));
    }
    let body =
        body.ok_or_else(|| source.refuse("/responses", "no success response is documented"))?;
    Ok(Response {
        shape: shape(source, parameters, body)?,
        statuses,
    })
}

fn examples<'a>(source: &Source<'a>, content: &'a Value) -> Result<Vec<&'a Value>> {
    if let Some(example) = content.get("example") {
        return Ok(vec![example]);
    }
    let examples = content["examples"].as_object().into_iter().flatten();
    examples
        .map(|(_, example)| Ok(&resolve(source.document, example)?["value"]))
        .collect()
}

fn shape<'a>(
    source: &Source<'a>,
    parameters: &[Parameter<'_>],
    body: Option<&'a str>,
) -> Result<ResponseShape<'a>> {
    let Some(body) = body else {
        return Ok(ResponseShape::Empty);
    };
    let data = &schemas(source.document)?[body]["properties"]["data"];
    let unnamed = |what: &str| -> Error {
        let problem = format!("the {what} of `{body}` has an inline schema; name it");
        source.refuse("/responses", problem)
    };
    if parameter::is_optional_query(parameters, "after", "Cursor") {
        let item = reference_name(&resolve(source.document, data)?["items"]);
        let item = item.ok_or_else(|| unnamed("items in `data`"))?;
        return Ok(ResponseShape::Page { body, item });
    }
    if data.is_null() {
        return Ok(ResponseShape::Plain { body });
    }
    let payload = reference_name(data).ok_or_else(|| unnamed("`data`"))?;
    Ok(ResponseShape::Enveloped { body, payload })
}
