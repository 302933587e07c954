//! Runs operations.

use std::io::{IsTerminal, Write};

use clap::ArgMatches;
use pipedream_client::RequestBuilder;
use pipedream_client::reqwest::Method;
use pipedream_client::types::Cursor;
use pipedream_client::{RawBody, ResponseValue};
use serde_json::value::RawValue;

use crate::failure::{Exit, Failure};
use crate::output::Output;
use crate::request::{PAGE, Request};
use crate::session::Session;
use crate::table::{Operation, Section};
use crate::{confirm, ids, note, profile};

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
    let mut request = Request::new(operation, matches)?;
    if operation.is_list {
        request = request.paged(matches);
    }
    if matches.get_flag("dry-run") {
        let base_url = profile::base_url(matches);
        let base_url = base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
        let operation = operation.in_client();
        let has_credentials = operation.is_none_or(|it| it.requires_authentication());
        return Ok(print(&request.curl(base_url, has_credentials))?);
    }
    let output = Output::of(matches)?;
    if operation.method == "DELETE" {
        confirm::check(operation, matches)?;
    }
    let session = Session::start(matches).await?;
    let command = format!("{} {}", section.name, operation.verb);
    let work = async {
        if operation.is_list {
            return list(&session, &request, matches, output).await;
        }
        if operation.method == "DELETE" && !matches.get_flag("yes") {
            confirm::ask(&format!("{} {}?", operation.summary, request.path))?;
        }
        single(&session, &command, operation, &request, output).await
    };
    let sent = format!("{} {}", request.method, request.path);
    let result = session.interruptible(work).await;
    result.map_err(|failure| {
        let mut failure = failure.of_command(&command, &sent);
        let needs_key = operation
            .in_client()
            .is_some_and(|it| it.requires_api_key());
        if failure.exit == Exit::Login && needs_key {
            failure.message += "; this operation needs the API key of a user, not an OAuth client";
        }
        failure
    })
}

/// The base URL of the API, for `--dry-run`.
pub(crate) const DEFAULT_BASE_URL: &str = "https://api.pipedream.com/v1";

/// The request, for the client.
pub(crate) fn builder(session: &Session, request: &Request) -> Result<RequestBuilder, Failure> {
    let method = Method::from_bytes(request.method.to_uppercase().as_bytes())
        .map_err(|_| Failure::usage(format!("`{}` is not a method", request.method)))?;
    if session.is_verbose {
        note::line(format_args!("{} {}", request.method, request.path));
    }
    let mut builder = session
        .client
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
    command: &str,
    operation: &Operation,
    request: &Request,
    output: Output,
) -> Result<(), Failure> {
    if operation.method != "GET" {
        session.begin(format!("`{command}` was in flight"));
    }
    let response = send(session, request).await?;
    session.finish();
    print_body(response.into_inner().as_bytes(), output)
}

/// Sends a request.
pub(crate) async fn send(
    session: &Session,
    request: &Request,
) -> Result<ResponseValue<RawBody>, Failure> {
    let response = builder(session, request)?.send().await?;
    let id = response.headers().get("x-request-id");
    if let Some(id) = id.filter(|_| session.is_verbose) {
        note::line(format_args!(
            "request {}",
            String::from_utf8_lossy(id.as_bytes())
        ));
    }
    Ok(response)
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

/// Prints the items of all pages.
pub(crate) async fn list(
    session: &Session,
    request: &Request,
    matches: &ArgMatches,
    output: Output,
) -> Result<(), Failure> {
    let limit = matches.get_one::<u64>("limit").copied();
    let is_whole = output.is_whole();
    let mut progress = Progress::default();
    let mut printer = output.list();
    let mut items = builder(session, request)?.stream::<Box<RawValue>>();
    let mut known = ids::Seen::new(session, request);
    let (mut count, mut on_page) = (0, 0);
    // The cursor before the current page.
    let mut page = request.parameter("after").map(str::to_owned);
    while let Some(item) = items.next().await {
        let item = match item {
            Ok(item) => item,
            Err(error) => {
                printer.flush()?;
                let printed = if is_whole { 0 } else { count };
                return Err(incomplete(Failure::from(error), printed, items.cursor()));
            }
        };
        printer.item(&item)?;
        known.add(&item);
        count += 1;
        on_page += 1;
        let cursor = items.cursor().map(Cursor::as_str);
        if cursor != page.as_deref() {
            (page, on_page) = (cursor.map(str::to_owned), 1);
        }
        if count % PAGE == 0 {
            printer.flush()?;
            progress.show(count, items.total_count());
        }
        if limit == Some(count) {
            printer.end()?;
            drop(progress);
            known.save();
            if items.next().await.is_some() {
                let mut next = items.cursor().cloned();
                if next.as_ref().map(Cursor::as_str) == page.as_deref() {
                    next = cursor_after(session, request, page, on_page).await;
                }
                let noun = if count == 1 { "item" } else { "items" };
                let next = continue_with(next.as_ref());
                note::line(format_args!(
                    "stopped after {count} {noun}; there are more{next}"
                ));
            }
            return Ok(());
        }
    }
    printer.end()?;
    known.save();
    Ok(())
}

/// Asks for the cursor in the middle of a page, after some items of it.
async fn cursor_after(
    session: &Session,
    request: &Request,
    page: Option<String>,
    items: u64,
) -> Option<Cursor> {
    let mut request = request.clone();
    request
        .query
        .retain(|(name, _)| name != "limit" && name != "after");
    request.query.push(("limit".to_owned(), items.to_string()));
    request
        .query
        .extend(page.map(|page| ("after".to_owned(), page)));
    let page = builder(session, &request).ok()?.page::<Box<RawValue>>();
    page.await.ok()?.next_cursor().map(Cursor::from)
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

/// How far a long list is, where a person can see it.
#[derive(Default)]
struct Progress {
    is_shown: bool,
}

impl Progress {
    fn show(&mut self, count: u64, total: Option<u64>) {
        if std::io::stderr().is_terminal() && !std::io::stdout().is_terminal() {
            self.is_shown = true;
            match total {
                Some(total) => note::text(format_args!("\r{count} of {total} items")),
                None => note::text(format_args!("\r{count} items")),
            }
        }
    }
}

impl Drop for Progress {
    /// Ends the line, also before an error.
    fn drop(&mut self) {
        if self.is_shown {
            note::line("");
        }
    }
}

pub(crate) fn print(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    out.write_all(text.as_bytes())?;
    out.flush()
}
