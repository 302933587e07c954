//! Ctrl-C.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::failure::Exit;
use crate::note;

/// How long a command may take to end by itself after Ctrl-C.
const GRACE: Duration = Duration::from_millis(500);

/// What to say after Ctrl-C.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interrupt(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// What is being changed while a request that changes something is in flight.
    in_flight: Option<String>,
    is_said: bool,
}

impl Interrupt {
    /// Sets what is being changed.
    pub(crate) fn set(&self, what: Option<String>) {
        self.with(|state| state.in_flight = what);
    }

    /// Returns the message, the first time only.
    pub(crate) fn take(&self) -> Option<String> {
        self.with(|state| {
            let is_first = !std::mem::replace(&mut state.is_said, true);
            is_first.then(|| match &state.in_flight {
                Some(what) => format!("interrupted while {what}: it may have taken effect"),
                None => "interrupted".to_owned(),
            })
        })
    }

    /// Exits after Ctrl-C if the command is blocked: by a prompt, a full pipe or a jq filter that
    /// does not end.
    pub(crate) fn watch(&self) {
        let interrupt = self.clone();
        let (ready, is_ready) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_io()
                .build();
            let Ok(runtime) = runtime else { return };
            let is_pressed = runtime.block_on(async {
                let mut signal = listener().ok()?;
                let _ = ready.send(());
                signal.recv().await
            });
            if is_pressed.is_none() {
                return;
            }
            std::thread::sleep(GRACE);
            if let Some(message) = interrupt.take() {
                note::line(format_args!("error: {message}"));
                std::process::exit(Exit::Interrupted as i32);
            }
        });
        // Ctrl-C during the work must find the listener. An error means that there is none.
        let _ = is_ready.recv();
    }

    fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(unix)]
fn listener() -> std::io::Result<tokio::signal::unix::Signal> {
    tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())
}

#[cfg(windows)]
fn listener() -> std::io::Result<tokio::signal::windows::CtrlC> {
    tokio::signal::windows::ctrl_c()
}
