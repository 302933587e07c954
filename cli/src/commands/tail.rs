//! `pipedream events tail`: prints new events as they come.

use std::collections::HashSet;
use std::time::Duration;

use clap::ArgMatches;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::failure::{Exit, Failure};
use crate::output::Output;
use crate::request::{Request, segment};
use crate::session::Session;
use crate::{execute, note};

/// The API keeps this many events of a source.
const KEPT: usize = 100;

/// Runs the command until it fails or is interrupted.
pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let since = matches.get_one::<String>("since").cloned();
    let interval = matches.get_one::<f64>("interval").copied();
    let interval = Duration::from_secs_f64(interval.unwrap_or(2.0));
    let output = Output::of(matches)?;
    let session = Session::start(matches).await?;
    let mut seen = Seen::new(since);
    let mut printer = output.list();
    let work = async {
        let mut is_connected = true;
        loop {
            match fetch(&session, id).await {
                Ok(events) => {
                    if !is_connected {
                        note::line("connected again");
                    }
                    is_connected = true;
                    for (id, event) in seen.new_events(events)? {
                        printer.item(&event)?;
                        printer.flush()?;
                        // Only now: an event that could not be printed comes again.
                        seen.last = Some(id);
                    }
                }
                Err(failure) if failure.exit == Exit::RetryLater => {
                    if is_connected {
                        note::line(format_args!(
                            "connection lost: {}; trying again every {} s",
                            failure
                                .of_command("events tail", &format!("GET {}", path(id)))
                                .message,
                            interval.as_secs_f64()
                        ));
                    }
                    is_connected = false;
                }
                Err(failure) => return Err(failure),
            }
            tokio::time::sleep(interval).await;
        }
    };
    let result = session.interruptible(work).await;
    if let Some(last) = seen.last {
        note::line(format_args!(
            "continue with: pipedream events tail {id} --since {last}"
        ));
    }
    let sent = format!("GET {}", path(id));
    result.map_err(|failure| failure.of_command("events tail", &sent))
}

fn path(id: &str) -> String {
    format!("/sources/{}/event_summaries", segment(id))
}

async fn fetch(session: &Session, id: &str) -> Result<Vec<Box<RawValue>>, Failure> {
    let request = Request {
        method: "GET".to_owned(),
        path: path(id),
        query: vec![
            ("limit".to_owned(), KEPT.to_string()),
            ("expand".to_owned(), "event".to_owned()),
        ],
        body: None,
        is_idempotent: true,
    };
    let builder = execute::builder(session, &request)?;
    Ok(builder.page::<Box<RawValue>>().await?.items)
}

/// What is printed already.
struct Seen {
    /// The ID of the newest event that was printed or that the caller knows.
    last: Option<String>,
    is_first: bool,
    printed: HashSet<String>,
}

#[derive(Deserialize)]
struct Event {
    id: String,
}

impl Seen {
    fn new(since: Option<String>) -> Self {
        Self {
            is_first: since.is_none(),
            last: since,
            printed: HashSet::new(),
        }
    }

    /// The events that are new with their IDs, oldest first. Without `--since`, those that exist
    /// already are not.
    fn new_events(
        &mut self,
        events: Vec<Box<RawValue>>,
    ) -> Result<Vec<(String, Box<RawValue>)>, Failure> {
        let mut sorted = Vec::with_capacity(events.len());
        for event in events {
            let Event { id } = serde_json::from_str(event.get()).map_err(|error| {
                Failure::new(Exit::Other, format!("an event has no ID: {error}"))
            })?;
            sorted.push((order(&id), id, event));
        }
        sorted.sort_by(|one, other| one.0.cmp(&other.0));
        let is_full = sorted.len() >= KEPT;
        let bound = self.last.as_deref().map(order);
        let oldest = sorted.first().map(|(order, ..)| order.clone());
        if is_full && !self.is_first && bound.is_some() && oldest > bound {
            note::line(format_args!(
                "warning: more than {KEPT} events came at once; the oldest are lost"
            ));
        }
        let mut new = Vec::new();
        for (order, id, event) in sorted {
            let is_new = bound.as_ref().is_none_or(|bound| order > *bound);
            if is_new && self.printed.insert(id.clone()) {
                match self.is_first {
                    true => self.last = Some(id),
                    false => new.push((id, event)),
                }
            }
        }
        self.is_first = false;
        // Older events cannot come again.
        if self.printed.len() > 10 * KEPT {
            self.printed.clear();
        }
        Ok(new)
    }
}

/// Event IDs are ordered by time: `1589486981597-0` is milliseconds and a counter.
fn order(id: &str) -> (u64, u64, String) {
    let (time, counter) = id.split_once('-').unwrap_or((id, ""));
    (
        time.parse().unwrap_or(u64::MAX),
        counter.parse().unwrap_or(0),
        id.to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(ids: &[&str]) -> Vec<Box<RawValue>> {
        let event = |id: &&str| RawValue::from_string(format!("{{\"id\":\"{id}\"}}")).unwrap();
        ids.iter().map(event).collect()
    }

    fn ids(seen: &mut Seen, list: &[&str]) -> Vec<String> {
        let new = seen.new_events(events(list)).unwrap();
        seen.last = new.last().map(|(id, _)| id.clone()).or(seen.last.take());
        new.into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn events_come_in_order_and_once() {
        let mut seen = Seen::new(None);
        assert_eq!(ids(&mut seen, &["2-0", "1-0"]), [""; 0]);
        assert_eq!(
            ids(&mut seen, &["10-1", "10-0", "2-0", "1-0"]),
            ["10-0", "10-1"]
        );
        assert_eq!(ids(&mut seen, &["10-1", "10-0"]), [""; 0]);
        assert_eq!(seen.last.as_deref(), Some("10-1"));
    }

    #[test]
    fn since_continues_where_an_earlier_command_ended() {
        let mut seen = Seen::new(Some("2-0".to_owned()));
        assert_eq!(ids(&mut seen, &["3-0", "2-0", "1-0"]), ["3-0"]);
    }

    #[test]
    fn the_first_event_of_an_empty_source_is_printed() {
        let mut seen = Seen::new(None);
        assert_eq!(ids(&mut seen, &[]), [""; 0]);
        assert_eq!(ids(&mut seen, &["1-0"]), ["1-0"]);
    }
}
