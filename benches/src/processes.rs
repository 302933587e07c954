//! Whole processes, and what they take.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// What a process took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// Time on a processor, that of the system for it included.
    pub cpu: Duration,
    /// The part of it that is the program's own.
    pub user: Duration,
    /// The time that passed.
    pub wall: Duration,
}

/// Runs a program, and with it whatever it runs, to its end.
///
/// # Errors
///
/// Where it cannot be run, or ends with another exit code than one of `codes`.
pub fn run(command: &mut Command, codes: &[i32]) -> Result<Usage> {
    let (before, start) = (children()?, Instant::now());
    let output = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .with_context(|| format!("{command:?} cannot be run"))?;
    let wall = start.elapsed();
    let after = children()?;
    let code = output.status.code().unwrap_or(-1);
    ensure!(
        codes.contains(&code),
        "{command:?} ends with {code}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(Usage {
        cpu: after.0 + after.1 - before.0 - before.1,
        user: after.0 - before.0,
        wall,
    })
}

/// The most memory that a process had, in kilobytes, by GNU time; none where that is
/// not installed (Debian's package is `time`).
pub fn peak_memory(command: &Command) -> Option<u64> {
    if !Path::new("/usr/bin/time").exists() {
        return None;
    }
    let output = Command::new("/usr/bin/time")
        .args(["-q", "-f", "%M"])
        .arg(command.get_program())
        .args(command.get_args())
        .stdout(Stdio::null())
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stderr);
    said.lines().last()?.trim().parse().ok()
}

/// The time that the threads of this process had a processor, that of the system for
/// them included. A thread that has ended is not in it.
///
/// # Errors
///
/// Where the system is not Linux.
pub fn own_cpu_time() -> Result<Duration> {
    let mut nanoseconds = 0;
    for thread in fs::read_dir("/proc/self/task").context("this needs Linux")? {
        // The clock of `stat` ticks a hundred times a second, which is too coarse.
        // One that has ended since then is left out.
        let Ok(times) = fs::read_to_string(thread?.path().join("schedstat")) else {
            continue;
        };
        let on_processor = times.split(' ').next().unwrap_or_default();
        nanoseconds += on_processor.parse::<u64>()?;
    }
    ensure!(
        nanoseconds > 0,
        "the system does not tell the time of threads"
    );
    Ok(Duration::from_nanos(nanoseconds))
}

/// The time of the program and of the system for all children that ended.
fn children() -> Result<(Duration, Duration)> {
    let line = fs::read_to_string("/proc/self/stat").context("this needs Linux")?;
    // What is between parentheses may hold anything.
    let (_, fields) = line
        .rsplit_once(')')
        .context("no process has such a line")?;
    let mut ticks = fields.split_whitespace().skip(13).map(str::parse::<u64>);
    let mut next = || -> Result<Duration> {
        let ticks = ticks.next().context("a field is missing")??;
        // A hundred ticks a second, whatever the machine.
        Ok(Duration::from_millis(ticks * 10))
    };
    Ok((next()?, next()?))
}
