//! Prints results: as a table for people, or as JSON, NDJSON or CSV for programs.
//!
//! JSON is the text that the server sent, so it keeps unknown fields and every digit.

mod cell;
mod csv;
mod filtered;
mod jq;
mod json;
mod table;

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;
use serde_json::value::RawValue;

use crate::failure::Failure;
pub(crate) use cell::{escaped, properties};
use jq::Jq;
pub(crate) use json::tokens;

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
    fn item(&mut self, item: &RawValue) -> Result<(), Failure>;

    /// Prints what is kept. Called after each page, so that a reader need not wait.
    fn flush(&mut self) -> Result<(), Failure>;

    /// Ends a complete list. An incomplete one is not ended, so a JSON array stays open.
    fn end(&mut self) -> Result<(), Failure>;
}

/// How results are printed.
pub(crate) struct Output {
    format: Format,
    /// The columns; if empty, the items decide.
    fields: Vec<String>,
    jq: Option<Jq>,
}

impl Output {
    /// Reads `--output`, `--fields` and `--jq`.
    pub(crate) fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        let fields = matches.try_get_many::<String>("fields").ok().flatten();
        let jq = matches.try_get_one::<String>("jq").ok().flatten();
        let chosen = matches.get_one::<String>("output").map(String::as_str);
        if jq.is_some() && matches!(chosen, Some("table" | "csv")) {
            return Err(Failure::usage(
                "--jq prints JSON; use it without -o table and -o csv",
            ));
        }
        Ok(Self {
            format: match jq {
                Some(_) if chosen.is_none() => Format::Json,
                _ => Format::of(matches),
            },
            fields: fields.into_iter().flatten().cloned().collect(),
            jq: jq.map(|filter| Jq::compile(filter)).transpose()?,
        })
    }

    /// Whether nothing is printed before a list is complete.
    pub(crate) fn is_whole(&self) -> bool {
        self.jq.is_some() && self.format != Format::Ndjson
    }

    /// Creates the printer of a list.
    pub(crate) fn list(self) -> Box<dyn List> {
        let out = io::stdout();
        match (self.jq, self.format) {
            (Some(jq), Format::Ndjson) => Box::new(filtered::Items::new(out, jq)),
            (Some(jq), _) => Box::new(filtered::Whole::new(out, jq)),
            (None, Format::Json) => Box::new(json::Array::new(out)),
            (None, Format::Ndjson) => Box::new(json::Lines::new(out)),
            (None, Format::Csv) => Box::new(csv::Rows::new(out, self.fields)),
            (None, Format::Table) => Box::new(table::Table::new(anstream::stdout(), self.fields)),
        }
    }

    /// Prints one object, or an array that is not paged.
    pub(crate) fn object(self, value: &RawValue) -> Result<(), Failure> {
        let mut out = io::stdout();
        if let Some(jq) = self.jq {
            return jq.run(value.get(), &mut out);
        }
        if matches!(self.format, Format::Table | Format::Csv)
            && let Ok(items) = serde_json::from_str::<Vec<Box<RawValue>>>(value.get())
        {
            let mut list = self.list();
            for item in items {
                list.item(&item)?;
            }
            return list.end();
        }
        match self.format {
            Format::Json => writeln!(out, "{}", json::pretty(value.get()))?,
            Format::Ndjson => writeln!(out, "{}", json::compact(value.get()))?,
            Format::Csv => {
                let mut rows = csv::Rows::new(out, self.fields);
                rows.item(value)?;
                rows.end()?;
            }
            Format::Table => table::object(&mut out, value)?,
        }
        Ok(())
    }
}
