//! The file of a mirror: an event per line, the oldest first.
//!
//! Events are only appended, in the order of their IDs. Whenever the program stops, the file has
//! all events up to its last line, so the last line is where the next run continues.

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::Path;

use pipedream_client::types::{EmittedEvent, EventId};

/// The time of an event in milliseconds, and its number within that millisecond.
pub(crate) type Order = (u64, u64);

/// An open file, which no other process can mirror into.
pub(crate) struct MirrorFile {
    file: File,
    last: Option<Order>,
}

impl MirrorFile {
    /// Opens or creates a file, and removes a last line that is not complete.
    pub(crate) fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        let name = path.display();
        let options = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path);
        let mut file = options.map_err(|error| format!("{name}: {error}"))?;
        file.try_lock()
            .map_err(|error| format!("{name}: is another program writing this file? {error}"))?;

        let mut reader = BufReader::new(&file);
        let (mut complete, mut lines, mut last) = (0, 0, None);
        let rest = loop {
            let mut line = Vec::new();
            let length = reader.read_until(b'\n', &mut line)?;
            if line.last() != Some(&b'\n') {
                break line;
            }
            (complete, lines) = (complete + length as u64, lines + 1);
            last = Some(line);
        };
        if !rest.is_empty() {
            // Anything else was not written by this program, and must not be lost.
            if !rest.starts_with(b"{") {
                return Err(format!("{name}: line {} is not an event", lines + 1).into());
            }
            file.set_len(complete)?;
        }
        let last = match last {
            None => None,
            Some(line) => {
                let event: EmittedEvent = serde_json::from_slice(&line)
                    .map_err(|error| format!("{name}: line {lines} is not an event: {error}"))?;
                Some(order(&event.id)?)
            }
        };
        file.seek(SeekFrom::Start(complete))?;
        Ok(Self { file, last })
    }

    /// The last event in the file.
    pub(crate) fn last(&self) -> Option<Order> {
        self.last
    }

    /// Adds an event, which must be later than those in the file.
    pub(crate) fn append(&mut self, event: &EmittedEvent) -> Result<(), Box<dyn Error>> {
        let mut line = serde_json::to_vec(event)?;
        line.push(b'\n');
        Ok(self.file.write_all(&line)?)
    }
}

/// Splits an event ID, such as `1606511826306-0`.
pub(crate) fn order(id: &EventId) -> Result<Order, String> {
    let parts = id.as_str().split_once('-');
    let parts = parts.and_then(|(time, number)| Some((time.parse().ok()?, number.parse().ok()?)));
    parts.ok_or_else(|| format!("the event ID {id} is not a time and a number"))
}
