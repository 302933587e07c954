//! Lists through `--jq`.

use std::io::Write;

use serde_json::value::RawValue;

use super::List;
use super::jq::Jq;
use crate::failure::Failure;

/// The filter sees each item as it comes.
pub(super) struct Items<W> {
    out: W,
    jq: Jq,
}

impl<W: Write> Items<W> {
    pub(super) fn new(out: W, jq: Jq) -> Self {
        Self { out, jq }
    }
}

impl<W: Write> List for Items<W> {
    fn item(&mut self, item: &RawValue) -> Result<(), Failure> {
        self.jq.run(item.get(), &mut self.out)
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    fn end(&mut self) -> Result<(), Failure> {
        self.flush()
    }
}

/// The filter sees the whole list as one array, which must fit into memory.
pub(super) struct Whole<W> {
    out: W,
    jq: Jq,
    items: String,
}

impl<W: Write> Whole<W> {
    pub(super) fn new(out: W, jq: Jq) -> Self {
        let items = String::new();
        Self { out, jq, items }
    }
}

impl<W: Write> List for Whole<W> {
    fn item(&mut self, item: &RawValue) -> Result<(), Failure> {
        self.items
            .push_str(if self.items.is_empty() { "[" } else { "," });
        self.items.push_str(item.get());
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(())
    }

    fn end(&mut self) -> Result<(), Failure> {
        let array = match self.items.as_str() {
            "" => "[]".to_owned(),
            items => format!("{items}]"),
        };
        self.jq.run(&array, &mut self.out)
    }
}
