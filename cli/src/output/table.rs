//! Tables for people. The first page decides the columns and their widths.

use std::io::{self, IsTerminal, Write};

use comfy_table::{ColumnConstraint, ContentArrangement, Row, Table as Grid, Width, presets};
use serde_json::value::RawValue;

use super::{List, cell};
use crate::color::HEADER;
use crate::failure::Failure;

/// The number of items that decide the columns.
const PAGE: usize = 100;

/// A table whose rows come page by page.
pub(super) struct Table<W> {
    out: W,
    columns: Vec<String>,
    /// The widths, once the first rows are printed.
    widths: Option<Vec<u16>>,
    rows: Vec<Vec<String>>,
    items: Vec<Box<RawValue>>,
}

impl<W: Write> Table<W> {
    pub(super) fn new(out: W, columns: Vec<String>) -> Self {
        Self {
            out,
            columns,
            widths: None,
            rows: Vec::new(),
            items: Vec::new(),
        }
    }

    fn print(&mut self) -> io::Result<()> {
        if self.items.is_empty() {
            return Ok(());
        }
        if self.columns.is_empty() {
            self.columns = columns(&self.items);
        }
        for item in self.items.drain(..) {
            let properties = cell::properties(&item);
            let cell = |column: &String| {
                let property = properties.iter().find(|(name, _)| name == column);
                property
                    .map(|(name, value)| cell::shown(name, value))
                    .unwrap_or_default()
            };
            self.rows.push(self.columns.iter().map(cell).collect());
        }
        let mut grid = grid();
        let has_header = self.widths.is_none();
        if has_header {
            grid.set_header(self.columns.iter().map(|name| name.to_uppercase()));
        }
        for row in self.rows.drain(..) {
            let mut row = Row::from(row);
            row.max_height(1);
            grid.add_row(row);
        }
        let widths = self.widths.get_or_insert_with(|| widths(&grid));
        // In a pipe, a wider cell of a later page is not cut.
        let constraint = |width: &u16| match grid.width() {
            Some(_) => ColumnConstraint::Absolute(Width::Fixed(*width)),
            None => ColumnConstraint::LowerBoundary(Width::Fixed(*width)),
        };
        let constraints: Vec<_> = widths.iter().map(constraint).collect();
        grid.set_constraints(constraints);
        let lines: Vec<String> = grid.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let line = line.trim_end();
            match index == 0 && has_header {
                true => writeln!(
                    self.out,
                    "{}{line}{}",
                    HEADER.render(),
                    HEADER.render_reset()
                )?,
                false => writeln!(self.out, "{line}")?,
            }
        }
        self.out.flush()
    }
}

impl<W: Write> List for Table<W> {
    fn item(&mut self, item: &RawValue) -> Result<(), Failure> {
        self.items.push(item.to_owned());
        match self.items.len() {
            PAGE => Ok(self.print()?),
            _ => Ok(()),
        }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.print()?)
    }

    fn end(&mut self) -> Result<(), Failure> {
        Ok(self.print()?)
    }
}

/// The widths of the columns with their padding. On a terminal, the widest columns are reduced
/// until a row fits.
fn widths(grid: &Grid) -> Vec<u16> {
    let content = grid.column_max_content_widths();
    let mut widths: Vec<u16> = content
        .iter()
        .map(|width| width.saturating_add(2))
        .collect();
    let Some(available) = grid.width() else {
        return widths;
    };
    let sum = |widths: &[u16]| widths.iter().map(|width| u32::from(*width)).sum::<u32>();
    while sum(&widths) > u32::from(available)
        && let Some(widest) = widths.iter_mut().max()
        && *widest > 3
    {
        *widest -= 1;
    }
    widths
}

/// A grid without borders that fits the terminal. In a pipe no cell is cut.
fn grid() -> Grid {
    let mut grid = Grid::new();
    grid.load_preset(presets::NOTHING);
    match io::stdout().is_terminal() {
        true => grid.set_content_arrangement(ContentArrangement::Dynamic),
        // Without a terminal, the width of the one that the command was started from is wrong.
        false => grid
            .set_content_arrangement(ContentArrangement::Disabled)
            .force_no_tty(),
    };
    grid
}

/// The names of the properties that are scalars in some item, in the order of the items.
fn columns(items: &[Box<RawValue>]) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for (name, value) in items.iter().flat_map(|item| cell::properties(item)) {
        if cell::is_scalar(&value) && !columns.contains(&name) {
            columns.push(name);
        }
    }
    columns
}

/// Prints one object, one property a line.
pub(super) fn object(out: &mut impl Write, value: &RawValue) -> io::Result<()> {
    let mut grid = grid();
    for (name, value) in cell::properties(value) {
        grid.add_row([name.clone(), cell::shown(&name, &value)]);
    }
    for line in grid.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
