//! A table for the terminal.

/// A table of operations, IDs and descriptions.
pub(crate) struct Table {
    rows: Vec<[String; 3]>,
}

impl Table {
    pub(crate) fn new() -> Self {
        let head = ["operation", "ID", "description"].map(str::to_owned);
        Self { rows: vec![head] }
    }

    /// Adds a row. The operation is left out if it is that of the row before.
    pub(crate) fn row(&mut self, operation: &str, id: impl ToString, description: String) {
        let last = self.rows.iter().rev().find(|row| !row[0].is_empty());
        let is_repeated = last.is_some_and(|row| row[0] == operation);
        let operation = if is_repeated { "" } else { operation };
        self.rows
            .push([operation.to_owned(), id.to_string(), description]);
    }

    pub(crate) fn print(&self) {
        let width = |column: usize| {
            let widths = self.rows.iter().map(|row| row[column].chars().count());
            widths.max().unwrap_or_default()
        };
        let (first, second, third) = (width(0), width(1), width(2));
        for (number, [operation, id, description]) in self.rows.iter().enumerate() {
            let line = format!("{operation:first$}  {id:second$}  {description}");
            println!("{}", line.trim_end());
            if number == 0 {
                println!(
                    "{}  {}  {}",
                    "─".repeat(first),
                    "─".repeat(second),
                    "─".repeat(third)
                );
            }
        }
        println!();
    }
}
