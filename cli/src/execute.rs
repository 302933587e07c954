//! Runs operations.

use std::io::{IsTerminal, Write};

use clap::ArgMatches;
use pipedream_client::reqwest::Method;
use pipedream_client::types::Cursor;
use pipedream_client::{Client, RequestBuilder};
use serde_json::value::RawValue;

use crate::failure::{Exit, Failure};
use crate::output::Output;
use crate::request::Request;
use crate::session::Session;
use crate::table::{Operation, Section};
use crate::{confirm, profile};

/// Runs the command of an operation.
pub(crate) async fn operation(
    section: &Section,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    if let Some(body) = &operation.body
        && matches.get_flag("body-template")
    {
        print(&format!("{}\n", body.template))?;
        return Ok(());
    }
    let request = Request::new(operation, matches)?;
    if matches.get_flag("dry-run") {
        let base_url = profile::base_url(matches);
        let base_url = base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
        return Ok(print(&request.curl(base_url, operation.has_credentials))?);
    }
    let output = Output::of(matches)?;
    let session = Session::start(matches).await?;
    let work = async {
        if operation.is_list {
            return list(&session, &request, matches, output).await;
        }
        if operation.method == "DELETE" && !matches.get_flag("yes") {
            confirm::ask(
                &format!("{} {}?", operation.summary, request.path),
                operation,
            )?;
        }
        let failed = |error| explain(operation, error);
        single(&session, section, operation, &request, output)
            .await
            .map_err(failed)
    };
    interruptible(&session, work).await
}

/// Runs work until it ends or Ctrl-C is pressed.
pub(crate) async fn interruptible(
    session: &Session,
    work: impl Future<Output = Result<(), Failure>>,
) -> Result<(), Failure> {
    tokio::select! {
        result = work => result,
        _ = tokio::signal::ctrl_c() => Err(session.interrupted()),
    }
}

/// The base URL of the API, for `--dry-run`.
pub(crate) const DEFAULT_BASE_URL: &str = "https://api.pipedream.com/v1";

/// Adds what the table knows of an operation to its failure.
fn explain(operation: &Operation, mut failure: Failure) -> Failure {
    if failure.exit == Exit::Login && operation.requires_api_key {
        failure.message += "; this operation needs the API key of a user, not an OAuth client";
    }
    failure
}

/// The request, for the client.
pub(crate) fn builder(client: &Client, request: &Request) -> Result<RequestBuilder, Failure> {
    let method = Method::from_bytes(request.method.to_uppercase().as_bytes())
        .map_err(|_| Failure::usage(format!("`{}` is not a method", request.method)))?;
    let mut builder = client
        .request(method, &request.path)
        .idempotent(request.is_idempotent);
    for (name, value) in &request.query {
        builder = builder.query(name, value);
    }
    Ok(match &request.body {
        Some(body) => builder.json(body),
        None => builder,
    })
}

/// Sends a request that is not a list, and prints the payload.
async fn single(
    session: &Session,
    section: &Section,
    operation: &Operation,
    request: &Request,
    output: Output,
) -> Result<(), Failure> {
    if operation.method != "GET" {
        session.begin(format!(
            "`{} {}` was in flight",
            section.name, operation.verb
        ));
    }
    let response = builder(&session.client, request)?.send().await?;
    session.finish();
    print_body(response.into_inner().as_bytes(), output)
}

/// Prints a response: the payload in its `data` envelope, or else all of it.
pub(crate) fn print_body(body: &[u8], output: Output) -> Result<(), Failure> {
    #[derive(serde::Deserialize)]
    struct Envelope<'a> {
        #[serde(borrow)]
        data: &'a RawValue,
    }
    let text = String::from_utf8_lossy(body);
    if text.trim().is_empty() {
        return Ok(());
    }
    let payload = match serde_json::from_str::<Envelope<'_>>(&text) {
        Ok(envelope) => envelope.data.to_owned(),
        Err(_) => match serde_json::from_str::<Box<RawValue>>(&text) {
            Ok(value) => value,
            // Not JSON: the server's words are better than none.
            Err(_) => return Ok(print(&format!("{text}\n"))?),
        },
    };
    output.object(&payload)
}

/// The largest page of the API, which streams request.
const PAGE: u64 = 100;

/// Prints the items of all pages.
pub(crate) async fn list(
    session: &Session,
    request: &Request,
    matches: &ArgMatches,
    output: Output,
) -> Result<(), Failure> {
    let limit = matches.get_one::<u64>("limit").copied();
    let mut builder = builder(&session.client, request)?;
    if let Some(limit) = limit.filter(|limit| *limit < PAGE) {
        builder = builder.query("limit", limit);
    }
    if let Some(cursor) = matches.get_one::<String>("cursor") {
        builder = builder.query("after", cursor);
    }
    let mut printer = output.list();
    let mut items = builder.stream::<Box<RawValue>>();
    let mut count = 0;
    while let Some(item) = items.next().await {
        let item = match item {
            Ok(item) => item,
            Err(error) => {
                printer.flush()?;
                return Err(incomplete(Failure::from(error), count, items.cursor()));
            }
        };
        printer.item(&item)?;
        count += 1;
        if count % PAGE == 0 {
            printer.flush()?;
            progress(count, items.total_count());
        }
        if limit == Some(count) {
            printer.end()?;
            if items.next().await.is_some() {
                // The cursor of the next page is where to continue, if this page is complete.
                let is_page = count < PAGE || count % PAGE == 0;
                let next = continue_with(items.cursor().filter(|_| is_page));
                let noun = if count == 1 { "item" } else { "items" };
                eprintln!("stopped after {count} {noun}; there are more{next}");
            }
            return Ok(());
        }
    }
    printer.end()?;
    Ok(())
}

/// The failure of a list of which some items are printed.
fn incomplete(failure: Failure, count: u64, cursor: Option<&Cursor>) -> Failure {
    // Nothing is printed yet, so nothing is incomplete.
    if count == 0 {
        return failure;
    }
    let (message, next) = (failure.message, continue_with(cursor));
    let message = format!("the list is incomplete ({count} items printed{next}): {message}");
    Failure::new(Exit::Incomplete, message)
}

fn continue_with(cursor: Option<&Cursor>) -> String {
    cursor.map_or_else(String::new, |cursor| {
        format!("; continue with --cursor {}", cursor.as_str())
    })
}

/// Shows how far a long list is, where a person can see it.
fn progress(count: u64, total: Option<u64>) {
    if std::io::stderr().is_terminal() && !std::io::stdout().is_terminal() {
        match total {
            Some(total) => eprint!("\r{count} of {total} items"),
            None => eprint!("\r{count} items"),
        }
        if total.is_some_and(|total| count >= total) {
            eprintln!();
        }
    }
}

pub(crate) fn print(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    out.write_all(text.as_bytes())?;
    out.flush()
}
