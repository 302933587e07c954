//! Events of sources and workflows.

use serde_json::{Value, json};

use super::input::Input;
use super::state::{HandlerResult, State};
use crate::testing::loopback::Response;

/// The maximum size of an event in bytes, unless it is expanded.
const MAX_EVENT: usize = 1024;

/// The maximum number of events of one stream in one millisecond.
const PER_MILLISECOND: u64 = 1_000_000;

impl State {
    pub(super) fn list_source_events(&mut self, input: &Input) -> HandlerResult {
        let id = input.path("id");
        self.sources.get(id)?;
        Ok(self.list_events(id, input))
    }

    pub(super) fn list_workflow_events(&mut self, input: &Input, channel: &str) -> HandlerResult {
        let id = input.path("workflow_id");
        self.workflows.get(id)?;
        Ok(self.list_events(&format!("{id}{channel}"), input))
    }

    pub(super) fn delete_source_events(&mut self, input: &Input) -> HandlerResult {
        let id = input.path("id");
        self.sources.get(id)?;
        let bound = |name| input.query(name).map(order);
        let (start, end) = (bound("start_id"), bound("end_id"));
        if let Some(events) = self.events.get_mut(id) {
            events.retain(|event| {
                let at = order(event["id"].as_str().unwrap_or_default());
                start.is_some_and(|start| at < start) || end.is_some_and(|end| at > end)
            });
        }
        Ok(Response::new(202, None))
    }

    /// Records an event and returns its ID.
    pub(super) fn emit(&mut self, emitter: &str, channel: &str, event: Value) -> String {
        let now = self.clock.tick().as_millis() as u64;
        let stream = self.events.get(&format!("{emitter}{channel}"));
        let last = stream.and_then(|events| Some(order(events.last()?["id"].as_str()?)));
        // IDs ascend, even if several events are emitted in one millisecond.
        let (milliseconds, number) = match last {
            Some((time, number)) if time >= now => (time, number + 1),
            _ => (now, 0),
        };
        let id = format!("{milliseconds}-{number}");
        let metadata = json!({"emit_id": self.id("1"), "name": channel, "emitter_id": emitter});
        let mut record = json!({"id": id, "indexed_at_ms": milliseconds, "event": event});
        match channel {
            "$errors" => record["event"]["metadata"] = metadata,
            _ => record["metadata"] = metadata,
        }
        let events = self
            .events
            .entry(format!("{emitter}{channel}"))
            .or_default();
        events.push(record);
        id
    }

    /// Records an error of a workflow and returns its ID.
    pub(super) fn fail_workflow(&mut self, workflow: &str, event: Value, code: &str) -> String {
        let error = json!({"code": code, "stack": format!("{code}: in the sandbox")});
        let event = json!({"original_event": event, "error": error});
        self.emit(workflow, "$errors", event)
    }

    /// Returns the last 100 events, the latest first.
    fn list_events(&self, stream: &str, input: &Input) -> Response {
        let events = self
            .events
            .get(stream)
            .into_iter()
            .flatten()
            .rev()
            .take(100);
        let expand = input.query("expand").is_some();
        let events = events.map(|event| {
            let mut event = event.clone();
            if !expand {
                shorten_event(&mut event["event"]);
            }
            let (time, number) = order(event["id"].as_str().unwrap_or_default());
            // Positions ascend; later events come first.
            (u64::MAX - (time * PER_MILLISECOND + number), event)
        });
        input.paginate(events.collect(), &|id| id.to_owned(), |cursor| {
            let (time, number) = order(cursor);
            Some(u64::MAX - time.checked_mul(PER_MILLISECOND)?.checked_add(number)?)
        })
    }
}

/// Splits an event ID into its time and number.
fn order(id: &str) -> (u64, u64) {
    let (time, number) = id.split_once('-').unwrap_or((id, "0"));
    (time.parse().unwrap_or(0), number.parse().unwrap_or(0))
}

/// Truncates the longest strings of an event that is too large. Its structure stays.
fn shorten_event(event: &mut Value) {
    let mut longest = MAX_EVENT;
    while event.to_string().len() > MAX_EVENT && longest > 16 {
        longest /= 2;
        truncate(event, longest);
    }
}

fn truncate(value: &mut Value, longest: usize) {
    match value {
        Value::String(text) if text.chars().count() > longest => {
            *text = text.chars().take(longest).chain(['…']).collect();
        }
        Value::Array(items) => items.iter_mut().for_each(|item| truncate(item, longest)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|field| truncate(field, longest)),
        _ => {}
    }
}
