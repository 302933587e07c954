//! A subscriber that records spans and events.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};

pub(crate) type Fields = BTreeMap<String, String>;

#[derive(Clone, Default)]
pub(crate) struct Span {
    name: &'static str,
    pub(crate) parent: Option<usize>,
    fields: Fields,
    pub(crate) entered: usize,
    exited: usize,
    pub(crate) handles: usize,
}

#[derive(Clone)]
pub(crate) struct Event {
    pub(crate) level: tracing::Level,
    pub(crate) span: Option<usize>,
    pub(crate) fields: Fields,
}

#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) spans: Vec<Span>,
    events: Vec<Event>,
    current: Vec<usize>,
}

/// Records the spans and events of the client and of this test, but of no other library.
#[derive(Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Seen>>);

impl Recorder {
    pub(crate) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap()
    }

    /// The spans since the last call of this method. Asserts that each is closed.
    pub(crate) fn take_spans(&self) -> Vec<Fields> {
        let mut seen = self.seen();
        let spans = std::mem::take(&mut seen.spans);
        assert!(seen.current.is_empty(), "a span is still entered");
        for span in &spans {
            assert_eq!(span.handles, 0, "{} is still open", span.name);
            // Events of underlying libraries belong to the span while it is entered.
            assert!(span.entered > 0, "{} is never entered", span.name);
            assert_eq!(span.entered, span.exited, "{}", span.name);
        }
        spans.into_iter().map(|span| span.fields).collect()
    }

    /// The events since the last call of this method.
    pub(crate) fn take_events(&self) -> Vec<Event> {
        std::mem::take(&mut self.seen().events)
    }
}

/// The index of a span. IDs start at 1.
fn number(id: &Id) -> usize {
    id.into_u64() as usize - 1
}

impl tracing::Subscriber for Recorder {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target() == "pipedream_client" || metadata.target().starts_with("spans")
    }
    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = FieldText::default();
        attributes.record(&mut fields);
        let mut seen = self.seen();
        let parent = seen.current.last().copied();
        seen.spans.push(Span {
            name: attributes.metadata().name(),
            parent: attributes.is_contextual().then_some(parent).flatten(),
            fields: fields.0,
            handles: 1,
            ..Span::default()
        });
        Id::from_u64(seen.spans.len() as u64)
    }
    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = FieldText::default();
        values.record(&mut fields);
        self.seen().spans[number(span)].fields.extend(fields.0);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = FieldText::default();
        event.record(&mut fields);
        self.seen().events.push(Event {
            level: *event.metadata().level(),
            span: event.parent().map(number),
            fields: fields.0,
        });
    }
    fn enter(&self, span: &Id) {
        let mut seen = self.seen();
        seen.spans[number(span)].entered += 1;
        seen.current.push(number(span));
    }
    fn exit(&self, span: &Id) {
        let mut seen = self.seen();
        seen.spans[number(span)].exited += 1;
        assert_eq!(seen.current.pop(), Some(number(span)));
    }
    fn clone_span(&self, span: &Id) -> Id {
        self.seen().spans[number(span)].handles += 1;
        span.clone()
    }
    fn try_close(&self, span: Id) -> bool {
        let handles = &mut self.seen().spans[number(&span)].handles;
        *handles -= 1;
        *handles == 0
    }
}

/// Collects fields as text.
#[derive(Default)]
struct FieldText(Fields);

impl Visit for FieldText {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

/// Keeps the subscriber until it is dropped. Fields are dropped in order, so the lock is
/// released last.
pub(crate) struct Subscription {
    _subscriber: tracing::subscriber::DefaultGuard,
    _lock: MutexGuard<'static, ()>,
}

static LOCK: Mutex<()> = Mutex::new(());

/// Records until the subscription is dropped. Only one test records at a time.
pub(crate) fn record() -> (Recorder, Subscription) {
    // A failed test poisons the lock; the other tests still run.
    let lock = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let recorder = Recorder::default();
    let subscription = Subscription {
        _subscriber: tracing::subscriber::set_default(recorder.clone()),
        _lock: lock,
    };
    (recorder, subscription)
}
