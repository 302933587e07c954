//! The documentation of operations.

use heck::ToSnakeCase;

use super::parameters::{example_call, literal};
use crate::operation::{Body, Operation, ResponseShape};

/// What an operation does, in its first line, and its route.
pub(super) fn heading(operation: &Operation<'_>) -> String {
    format!("{}: `{}`", operation.summary, operation.route())
}

/// The documentation of an operation's builder.
pub(super) fn builder(operation: &Operation<'_>) -> String {
    let mut paragraphs = vec![heading(operation)];
    paragraphs.extend(operation.description.map(str::to_owned));
    paragraphs.push(output(operation.response.shape));
    if !operation.documentation.is_empty() {
        let link = format!("See [the documentation]({}).", operation.documentation);
        paragraphs.push(link);
    }
    paragraphs.push("# Example".to_owned());
    paragraphs.push(example(operation));
    paragraphs.join("\n\n")
}

/// What awaiting a builder returns.
fn output(shape: ResponseShape<'_>) -> String {
    let link = |name: &str| format!("[`{name}`](crate::types::{name})");
    match shape {
        ResponseShape::Empty => {
            "Awaiting it returns `()`; the API documents no response body.".to_owned()
        }
        ResponseShape::Plain { body } => format!("Awaiting it returns {}.", link(body)),
        ResponseShape::Enveloped { payload, .. } => {
            format!("Awaiting it returns {}.", link(payload))
        }
        ResponseShape::Page { item, .. } => format!(
            "Awaiting it returns one [`Page`](crate::Page) of {}; [`stream`](Self::stream) returns \
             the items of all pages.",
            link(item)
        ),
    }
}

/// A program that makes the call with the documented example values.
fn example(operation: &Operation<'_>) -> String {
    let mut calls = vec!["client".to_owned(), format!(".{}()", operation.method())];
    let required = operation.parameters.iter().filter(|it| it.required);
    calls.extend(required.map(example_call));
    calls.extend(operation.body.as_ref().map(example_body));
    calls.push(".await?".to_owned());
    // As rustfmt breaks it: a short chain stays on one line.
    let call = match calls.len() {
        3 => calls.concat(),
        _ => calls.join("\n    "),
    };
    let program = match operation.response.shape {
        ResponseShape::Empty => format!("{call};"),
        ResponseShape::Page { .. } => {
            format!("let page = {call};\nprintln!(\"{{:?}}\", page.items);")
        }
        ResponseShape::Plain { .. } | ResponseShape::Enveloped { .. } => {
            format!("let payload = {call};\nprintln!(\"{{payload:?}}\");")
        }
    };
    format!(
        "```no_run\n# async fn example(client: &pipedream_client::Client) -> Result<(), \
         pipedream_client::Error> {{\n{program}\n# Ok(())\n# }}\n```"
    )
}

fn example_body(body: &Body<'_>) -> String {
    let fields = body.example.and_then(|example| example.as_object());
    // Nested objects have types of their own, for which one line is too short.
    let setters = fields.into_iter().flatten().filter_map(|(name, value)| {
        Some(format!(".{}({})", name.to_snake_case(), literal(value)?))
    });
    format!(".body_map(|body| body{})", setters.collect::<String>())
}
