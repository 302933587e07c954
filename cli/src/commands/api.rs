//! `pipedream api`: sends any request.

use clap::ArgMatches;
use percent_encoding::percent_decode_str;

use crate::failure::Failure;
use crate::output::Output;
use crate::request::Request;
use crate::session::Session;
use crate::{execute, input, profile};

/// Runs the command.
pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name| matches.get_one::<String>(name).map_or("", String::as_str);
    let method = text("method").to_uppercase();
    let body = matches
        .get_one::<String>("body")
        .map(|file| input::read_json(file));
    let (path, written) = text("path").split_once('?').unwrap_or((text("path"), ""));
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut query = Vec::new();
    for pair in written.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        query.push((decoded(name), decoded(value)));
    }
    for pair in matches.get_many::<String>("query").into_iter().flatten() {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| Failure::usage(format!("--query: `{pair}` is not NAME=VALUE")))?;
        query.push((name.to_owned(), value.to_owned()));
    }
    let mut request = Request {
        is_idempotent: !matches!(method.as_str(), "POST" | "PATCH"),
        method,
        path: path.to_owned(),
        query,
        body: body.transpose()?,
    };
    if matches.get_flag("list") {
        request = request.paged(matches);
    }
    if matches.get_flag("dry-run") {
        let base_url = profile::base_url(matches);
        let base_url = base_url.as_deref().unwrap_or(execute::DEFAULT_BASE_URL);
        return Ok(execute::print(&request.curl(base_url, true))?);
    }
    let output = Output::of(matches)?;
    let session = Session::start(matches).await?;
    let work = async {
        if matches.get_flag("list") {
            return execute::list(&session, &request, matches, output).await;
        }
        if !request.is_idempotent {
            session.begin(format!(
                "`{} {}` was in flight",
                request.method, request.path
            ));
        }
        let response = execute::send(&session, &request).await?;
        session.finish();
        execute::print_body(response.into_inner().as_bytes(), output)
    };
    session.interruptible(work).await
}
