//! Shows what is being done: a bar on a terminal, else a line when something is done.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// What is shown on standard error.
pub(super) struct Progress {
    /// Absent where standard error is no terminal.
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(super) fn new(targets: usize) -> Self {
        let bar = stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(targets as u64);
            let style = ProgressStyle::with_template("{spinner} [{pos}/{len}] {elapsed} {msg}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        Self { bar }
    }

    /// Does something, and shows it.
    pub(super) fn during<T>(&self, name: &str, what: &str, work: impl FnOnce() -> T) -> T {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{name}: {what}"));
        }
        let begun = Instant::now();
        let done = work();
        if self.bar.is_none() {
            eprintln!("{name}: {what}, {:.1} s", begun.elapsed().as_secs_f64());
        }
        done
    }

    /// Says something that stays.
    pub(super) fn say(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| eprintln!("{text}")),
            None => eprintln!("{text}"),
        }
    }

    /// Counts a target.
    pub(super) fn target_is_done(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
