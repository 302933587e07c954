//! Prints results: as a table for people, or as JSON, NDJSON or CSV for programs.
//!
//! JSON is the text that the server sent, so it keeps unknown fields and every digit.

mod cell;
mod csv;
mod json;
mod table;

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;
use serde_json::value::RawValue;

pub(crate) use json::pretty;

/// The format of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    Ndjson,
    Csv,
}

impl Format {
    /// The chosen format, or else a table on a terminal and JSON otherwise.
    pub(crate) fn of(matches: &ArgMatches) -> Self {
        match matches.get_one::<String>("output").map(String::as_str) {
            Some("table") => Self::Table,
            Some("ndjson") => Self::Ndjson,
            Some("csv") => Self::Csv,
            None if io::stdout().is_terminal() => Self::Table,
            _ => Self::Json,
        }
    }
}

/// Prints the items of a list as they come.
pub(crate) trait List {
    /// Prints an item, or keeps it for the next page.
    fn item(&mut self, item: &RawValue) -> io::Result<()>;

    /// Prints what is kept. Called after each page, so that a reader need not wait.
    fn flush(&mut self) -> io::Result<()>;

    /// Ends a complete list. An incomplete one is not ended, so a JSON array stays open.
    fn end(&mut self) -> io::Result<()>;
}

/// Creates the printer of a list. `fields` are the columns; if empty, the items decide.
pub(crate) fn list(format: Format, fields: Vec<String>) -> Box<dyn List> {
    let out = io::stdout();
    match format {
        Format::Json => Box::new(json::Array::new(out)),
        Format::Ndjson => Box::new(json::Lines::new(out)),
        Format::Csv => Box::new(csv::Rows::new(out, fields)),
        Format::Table => Box::new(table::Table::new(anstream::stdout(), fields)),
    }
}

/// Prints one object.
pub(crate) fn object(format: Format, value: &RawValue, fields: Vec<String>) -> io::Result<()> {
    let mut out = io::stdout();
    match format {
        Format::Json => writeln!(out, "{}", pretty(value.get())),
        Format::Ndjson => writeln!(out, "{}", json::compact(value.get())),
        Format::Csv => {
            let mut rows = csv::Rows::new(out, fields);
            rows.item(value)?;
            rows.end()
        }
        Format::Table => table::object(&mut out, value),
    }
}
