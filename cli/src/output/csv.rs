//! CSV output.

use std::io::{self, Write};

use serde_json::value::RawValue;

use super::{List, cell};
use crate::failure::Failure;

/// Rows of CSV, after a row of names.
pub(super) struct Rows<W: Write> {
    writer: csv::Writer<W>,
    /// The columns: the given fields, or else the properties of the first item.
    columns: Vec<String>,
    is_started: bool,
}

impl<W: Write> Rows<W> {
    pub(super) fn new(out: W, columns: Vec<String>) -> Self {
        Self {
            writer: csv::Writer::from_writer(out),
            columns,
            is_started: false,
        }
    }
}

impl<W: Write> List for Rows<W> {
    fn item(&mut self, item: &RawValue) -> Result<(), Failure> {
        let properties = cell::properties(item);
        if !self.is_started {
            self.is_started = true;
            if self.columns.is_empty() {
                self.columns = properties.iter().map(|(name, _)| name.clone()).collect();
            }
            self.writer
                .write_record(&self.columns)
                .map_err(io::Error::from)?;
        }
        let cell = |column: &String| {
            let property = properties.iter().find(|(name, _)| name == column);
            property
                .map(|(_, value)| cell::plain(value))
                .unwrap_or_default()
        };
        let record = self.columns.iter().map(cell);
        self.writer.write_record(record).map_err(io::Error::from)?;
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.writer.flush()?)
    }

    fn end(&mut self) -> Result<(), Failure> {
        if !self.is_started && !self.columns.is_empty() {
            self.writer
                .write_record(&self.columns)
                .map_err(io::Error::from)?;
        }
        Ok(self.writer.flush()?)
    }
}
