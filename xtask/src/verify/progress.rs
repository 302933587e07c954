//! Shows the progress: a bar on a terminal, otherwise a line for each finished step.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// The progress on standard error.
pub(super) struct Progress {
    /// `None` if standard error is not a terminal.
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

    /// Shows a step while it runs.
    pub(super) fn during<T>(&self, name: &str, step: &str, work: impl FnOnce() -> T) -> T {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{name}: {step}"));
        }
        let start = Instant::now();
        let result = work();
        if self.bar.is_none() {
            eprintln!("{name}: {step}, {:.1} s", start.elapsed().as_secs_f64());
        }
        result
    }

    /// Prints a text above the bar.
    pub(super) fn print(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| eprintln!("{text}")),
            None => eprintln!("{text}"),
        }
    }

    /// Advances the bar by one target.
    pub(super) fn finish_target(&self) {
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
