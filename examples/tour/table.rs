//! A table that a person likes to read.

/// Rows of an operation, an ID and what is known of it.
pub(crate) struct Table {
    rows: Vec<[String; 3]>,
}

impl Table {
    pub(crate) fn new() -> Self {
        let head = ["operation", "id", "what it is"].map(str::to_owned);
        Self { rows: vec![head] }
    }

    pub(crate) fn row(&mut self, operation: &str, id: impl ToString, what: String) {
        // An operation that gives many things is named once.
        let named = self.rows.iter().rev().find(|row| !row[0].is_empty());
        let again = named.is_some_and(|row| row[0] == operation);
        let operation = if again { "" } else { operation };
        self.rows.push([operation.to_owned(), id.to_string(), what]);
    }

    pub(crate) fn print(&self) {
        let width = |column: usize| {
            let widths = self.rows.iter().map(|row| row[column].chars().count());
            widths.max().unwrap_or_default()
        };
        let (first, second, third) = (width(0), width(1), width(2));
        for (number, [operation, id, what]) in self.rows.iter().enumerate() {
            let line = format!("{operation:first$}  {id:second$}  {what}");
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
