//! The documentation of operations.

use heck::ToSnakeCase;

use super::parameters::{example_call, literal};
use crate::operation::{Body, Idempotency, Operation, ResponseShape, Security};

/// The maximum length of a chain of calls on one line, as in rustfmt.
const CHAIN_WIDTH: usize = 60;

/// What an operation does, and its route.
pub(super) fn heading(operation: &Operation<'_>) -> String {
    format!("{}: `{}`", operation.summary, operation.route())
}

/// The documentation of an operation's method of the client.
pub(super) fn method(operation: &Operation<'_>) -> String {
    let mut paragraphs = vec![heading(operation)];
    paragraphs.extend(operation.description.map(str::to_owned));
    paragraphs.extend(credentials(operation).map(str::to_owned));
    paragraphs.push(retries(operation));
    paragraphs.push(format!(
        "{} See [`builder::{builder}`] for the parameters and an example.",
        output(operation),
        builder = operation.builder(),
    ));
    paragraphs.join("\n\n")
}

/// The documentation of an operation's builder.
pub(super) fn builder(operation: &Operation<'_>) -> String {
    let mut paragraphs = vec![heading(operation)];
    paragraphs.extend(operation.description.map(str::to_owned));
    paragraphs.extend(credentials(operation).map(str::to_owned));
    paragraphs.push(format!(
        "Created by {}. {}",
        client_link(operation),
        output(operation)
    ));
    paragraphs.push(retries(operation));
    paragraphs.push(see_also(operation));
    paragraphs.push("# Example".to_owned());
    paragraphs.push(example(operation));
    paragraphs.join("\n\n")
}

/// Which credentials the operation needs, unless it accepts all.
fn credentials(operation: &Operation<'_>) -> Option<&'static str> {
    match operation.security {
        Security::ApiKeyOrOAuth => None,
        Security::ApiKey => Some(
            "Requires the API key of a user: the API does not accept an OAuth access token here \
             ([`guide::authentication`](crate::guide::authentication)).",
        ),
        Security::None => Some("The client sends no credentials with this request."),
    }
}

/// A link to the operation's method of the client.
pub(super) fn client_link(operation: &Operation<'_>) -> String {
    let method = operation.method();
    format!("[`Client::{method}`](crate::Client::{method})")
}

/// The operations that return a type or send it, if any.
pub(super) fn uses(operations: &[Operation<'_>], schema: &str) -> Option<String> {
    let links = |is_use: &dyn Fn(&Operation<'_>) -> bool,
                 link: &dyn Fn(&Operation<'_>) -> String| {
        let uses = operations.iter().filter(|it| is_use(it)).map(link);
        uses.collect::<Vec<_>>().join(", ")
    };
    let is_payload = |operation: &Operation<'_>| operation.response.shape.payload() == Some(schema);
    let is_body = |operation: &Operation<'_>| {
        operation.response.shape.body() == Some(schema) && !is_payload(operation)
    };
    let is_request = |operation: &Operation<'_>| {
        let body = operation.body.as_ref();
        body.is_some_and(|body| body.schema == schema)
    };
    let send_link = |operation: &Operation<'_>| {
        let builder = operation.builder();
        format!("[`{builder}::send`](crate::builder::{builder}::send)")
    };
    let sentences = [
        ("Returned by", links(&is_payload, &client_link)),
        ("Returned by", links(&is_body, &send_link)),
        ("The body of", links(&is_request, &client_link)),
    ];
    let sentences = sentences.into_iter().filter(|(_, links)| !links.is_empty());
    let sentences: Vec<_> = sentences
        .map(|(verb, links)| format!("{verb} {links}."))
        .collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// What awaiting a builder returns.
fn output(operation: &Operation<'_>) -> String {
    let link = |name: &str| format!("[`{name}`](crate::types::{name})");
    match operation.response.shape {
        ResponseShape::Empty => {
            let returned = match operation.creates_unseen() {
                true => "what the server returned ([`Created`](crate::Created))",
                false => "`()`",
            };
            let builder = operation.builder();
            format!(
                "Awaiting it returns {returned}; the API documents no response body. \
                 [`send`](crate::builder::{builder}::send) returns the body."
            )
        }
        ResponseShape::Plain { body: payload } | ResponseShape::Enveloped { payload, .. } => {
            format!("Awaiting it returns {}.", link(payload))
        }
        ResponseShape::Page { item, .. } => format!(
            "Awaiting it returns one [`Page`](crate::Page) of {}; \
             [`stream`](crate::builder::{}::stream) returns the items of all pages.",
            link(item),
            operation.builder(),
        ),
    }
}

/// Whether the operation is idempotent, and so when the client retries it.
fn retries(operation: &Operation<'_>) -> String {
    const POLICY: &str = "[retries](crate::RetryPolicy)";
    match &operation.idempotency {
        Idempotency::Safe | Idempotency::Always => format!(
            "The operation is idempotent: the client {POLICY} it after any transient failure."
        ),
        Idempotency::WhenGiven(names) => {
            let names = names.join("` and `");
            format!(
                "The operation is idempotent only if `{names}` is given: the client then {POLICY} \
                 it after any transient failure, and otherwise only if the server certainly did \
                 not process the request."
            )
        }
        Idempotency::Never => format!(
            "The operation is not idempotent: the client {POLICY} it only if the server \
             certainly did not process the request."
        ),
    }
}

/// Links to the documentation of the API and to the guide.
fn see_also(operation: &Operation<'_>) -> String {
    let guide = match operation.response.shape {
        ResponseShape::Page { .. } => "[`guide::pages`](crate::guide::pages)",
        _ => "[`guide::calls`](crate::guide::calls)",
    };
    match operation.documentation {
        "" => format!("See also {guide}."),
        url => format!("See also the [API's documentation]({url}) and {guide}."),
    }
}

/// A program that makes the call with the documented example values.
fn example(operation: &Operation<'_>) -> String {
    let mut calls = vec!["client".to_owned(), format!(".{}()", operation.method())];
    let required = operation.parameters.iter().filter(|it| it.required);
    calls.extend(required.map(example_call));
    calls.extend(operation.body.as_ref().map(example_body));
    calls.push(".await?".to_owned());
    let call = match calls.concat() {
        line if line.len() <= CHAIN_WIDTH && !line.contains('\n') => line,
        _ => calls.join("\n    "),
    };
    let program = match operation.response.shape {
        ResponseShape::Empty if operation.creates_unseen() => {
            format!("let created = {call};\nprintln!(\"{{:?}}\", created.value());")
        }
        ResponseShape::Empty => format!("{call};"),
        ResponseShape::Page { item, .. } => {
            let item = variable(item, "item");
            format!(
                "let page = {call};\nfor {item} in page.items {{\n    \
                 println!(\"{{{item}:?}}\");\n}}"
            )
        }
        ResponseShape::Plain { body: payload } | ResponseShape::Enveloped { payload, .. } => {
            let payload = variable(payload, "payload");
            format!("let {payload} = {call};\nprintln!(\"{{{payload}:?}}\");")
        }
    };
    format!(
        "```no_run\n# async fn example(client: &pipedream_client::Client) -> Result<(), \
         pipedream_client::Error> {{\n{program}\n# Ok(())\n# }}\n```"
    )
}

/// The name of a variable that holds a value of a type.
fn variable(schema: &str, fallback: &str) -> String {
    let name = schema.to_snake_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        // A keyword.
        Err(_) => fallback.to_owned(),
    }
}

fn example_body(body: &Body<'_>) -> String {
    let setters = example_setters(body);
    let line = format!(".body_map(|body| body{})", setters.concat());
    if setters.len() < 2 || line.len() <= CHAIN_WIDTH {
        return line;
    }
    let setters = setters.join("\n            ");
    format!(".body_map(|body| {{\n        body{setters}\n    }})")
}

/// The setters of the documented scalars of a body.
fn example_setters(body: &Body<'_>) -> Vec<String> {
    let fields = body.example.and_then(|example| example.as_object());
    // Nested objects have their own types, for which one line is too short.
    let setters = fields.into_iter().flatten().filter_map(|(name, value)| {
        Some(format!(".{}({})", name.to_snake_case(), literal(value)?))
    });
    setters.collect()
}

/// The shortest setter of a documented scalar of a body, unless it is long.
pub(super) fn example_setter(body: &Body<'_>) -> Option<String> {
    let setters = example_setters(body).into_iter();
    let shortest = setters.min_by_key(String::len)?;
    (shortest.len() <= CHAIN_WIDTH).then_some(shortest)
}
