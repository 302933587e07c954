//! Runs whole processes and measures their time and memory.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// The time that a process used.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// CPU time, in user mode and in the kernel.
    pub cpu: Duration,
    /// CPU time in user mode.
    pub user: Duration,
    /// Elapsed time.
    pub wall: Duration,
}

/// Runs a program and its children to their end.
///
/// # Errors
///
/// Fails if the program cannot run, or if its exit code is not one of `codes`.
pub fn run(command: &mut Command, codes: &[i32]) -> Result<Usage> {
    let (before, start) = (children()?, Instant::now());
    let output = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    let wall = start.elapsed();
    let after = children()?;
    let code = output.status.code().unwrap_or(-1);
    ensure!(
        codes.contains(&code),
        "{command:?} exits with {code}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(Usage {
        cpu: after.0 + after.1 - before.0 - before.1,
        user: after.0 - before.0,
        wall,
    })
}

/// Returns the peak memory of a process in kilobytes. This needs GNU time (Debian:
/// `apt-get install time`); without it, the result is `None`.
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
    let report = String::from_utf8_lossy(&output.stderr);
    report.lines().last()?.trim().parse().ok()
}

/// Returns the CPU time of all running threads of this process, in user mode and in the
/// kernel.
///
/// # Errors
///
/// Fails if the system is not Linux.
pub fn own_cpu_time() -> Result<Duration> {
    let mut nanoseconds = 0;
    for thread in fs::read_dir("/proc/self/task").context("this needs Linux")? {
        // `stat` is too coarse: its clock ticks a hundred times a second.
        // A thread may have ended since the folder was read.
        let Ok(times) = fs::read_to_string(thread?.path().join("schedstat")) else {
            continue;
        };
        let on_processor = times.split(' ').next().unwrap_or_default();
        nanoseconds += on_processor.parse::<u64>()?;
    }
    ensure!(
        nanoseconds > 0,
        "the system does not report the CPU time of threads"
    );
    Ok(Duration::from_nanos(nanoseconds))
}

/// Returns the user and system time of all children that have ended.
fn children() -> Result<(Duration, Duration)> {
    let line = fs::read_to_string("/proc/self/stat").context("this needs Linux")?;
    // The name between parentheses may contain any character.
    let (_, fields) = line
        .rsplit_once(')')
        .context("unexpected format of /proc/self/stat")?;
    let mut ticks = fields.split_whitespace().skip(13).map(str::parse::<u64>);
    let mut next = || -> Result<Duration> {
        let ticks = ticks.next().context("a field is missing")??;
        // Linux reports a hundred ticks per second on every machine.
        Ok(Duration::from_millis(ticks * 10))
    };
    Ok((next()?, next()?))
}
