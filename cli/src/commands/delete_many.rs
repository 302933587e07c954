//! `--name-prefix`: deletes all objects of a section whose names start with a text.

use clap::ArgMatches;
use serde::Deserialize;

use crate::failure::{Exit, Failure};
use crate::request::{Request, segment};
use crate::session::Session;
use crate::table::{Operation, Section};
use crate::{confirm, execute, note, output};

#[derive(Deserialize)]
struct Named {
    id: String,
    #[serde(default)]
    name: Option<String>,
}

/// Runs the command.
pub(crate) async fn run(
    section: &Section,
    operation: &Operation,
    prefix: &str,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    if prefix.is_empty() {
        return Err(Failure::usage(
            "--name-prefix is empty; it would delete everything",
        ));
    }
    let list = section
        .operations
        .iter()
        .find(|it| it.is_list && it.path_parameters().next().is_none());
    let list = list.ok_or_else(|| Failure::usage("this section has no list"))?;
    if !matches.get_flag("dry-run") {
        confirm::check(operation, matches)?;
    }
    let session = Session::start(matches).await?;
    let request = |method: &str, path: String| Request {
        method: method.to_owned(),
        path,
        query: Vec::new(),
        body: None,
        is_idempotent: true,
    };
    let work = async {
        let mut found: Vec<Named> = Vec::new();
        let list = request("GET", list.path.to_owned());
        let mut items = execute::builder(&session, &list)?.stream::<Named>();
        while let Some(item) = items.next().await {
            let item = item?;
            if item
                .name
                .as_deref()
                .is_some_and(|name| name.starts_with(prefix))
            {
                found.push(item);
            }
        }
        if found.is_empty() {
            note::line(format_args!(
                "no name starts with `{prefix}`; nothing to delete"
            ));
            return Ok(());
        }
        let count = found.len();
        for Named { id, name } in &found {
            let name = output::escaped(name.as_deref().unwrap_or_default());
            note::line(format_args!("{id}  {name}"));
        }
        if matches.get_flag("dry-run") {
            note::line(format_args!("would delete {count} {}", section.name));
            return Ok(());
        }
        if !matches.get_flag("yes") {
            confirm::ask(&format!("Delete these {count} {}?", section.name))?;
        }
        let mut failures = 0;
        for (done, Named { id, .. }) in found.iter().enumerate() {
            session.begin(format!(
                "deleting {id} ({done} of {count} were deleted before)"
            ));
            let delete = request("DELETE", operation.path.replace("{id}", &segment(id)));
            let result = execute::send(&session, &delete).await;
            session.finish();
            match result {
                Ok(_) => execute::print(&format!("{id}\n"))?,
                // Another process deleted it.
                Err(failure) if failure.exit == Exit::NotFound => {
                    execute::print(&format!("{id}\n"))?;
                }
                Err(failure) => {
                    failures += 1;
                    note::line(format_args!("{id}: {}", failure.message));
                }
            }
        }
        note::line(format_args!(
            "deleted {} of {count} {}",
            count - failures,
            section.name
        ));
        match failures {
            0 => Ok(()),
            _ => Err(Failure::new(
                Exit::Other,
                format!("{failures} could not be deleted"),
            )),
        }
    };
    session.interruptible(work).await
}
