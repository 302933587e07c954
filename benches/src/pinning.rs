//! Pins a server and its caller to a core each.
//!
//! The time of a call over loopback depends on where the scheduler puts both processes: on
//! one core they take turns, on two they wake each other. An unpinned run reported ratios of
//! 4.15 for one item and 0.22 for an empty response.

use std::fmt;

/// Where a server and its caller run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pinning {
    /// Each is pinned to a core.
    Pinned {
        /// The core of the caller.
        caller: usize,
        /// The core of the server.
        server: usize,
    },
    /// The scheduler chooses the cores, for this reason.
    Unpinned(String),
}

impl Pinning {
    /// Starts a server on one core and pins the calling thread to another.
    ///
    /// Threads and processes inherit the core of the thread that starts them. If pinning
    /// is impossible, the server is started without it.
    pub fn around<T>(start: impl FnOnce() -> T) -> (T, Self) {
        let cores = allowed_cores().and_then(|allowed| two_cores(&allowed));
        let cores = cores.and_then(|cores| pin(cores[1]).map(|()| cores));
        let server = start();
        let pinned = cores.and_then(|[caller, server]| {
            pin(caller)?;
            Ok(Self::Pinned { caller, server })
        });
        (server, pinned.unwrap_or_else(Self::Unpinned))
    }
}

/// A sentence for the report.
impl fmt::Display for Pinning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pinned { caller, server } => {
                write!(
                    f,
                    "Pinned: the caller to core {caller}, the server to core {server}."
                )
            }
            Self::Unpinned(reason) => write!(
                f,
                "Not pinned, so these times depend on the scheduler: {reason}."
            ),
        }
    }
}

fn two_cores(allowed: &[usize]) -> Result<[usize; 2], String> {
    match *allowed {
        [caller, server, ..] => Ok([caller, server]),
        _ => Err("this process may use only one core".to_owned()),
    }
}

#[cfg(target_os = "linux")]
fn allowed_cores() -> Result<Vec<usize>, String> {
    use rustix::thread::{CpuSet, sched_getaffinity};

    let allowed = sched_getaffinity(None).map_err(|error| format!("sched_getaffinity: {error}"))?;
    Ok((0..CpuSet::MAX_CPU)
        .filter(|core| allowed.is_set(*core))
        .collect())
}

#[cfg(target_os = "linux")]
fn pin(core: usize) -> Result<(), String> {
    let mut cores = rustix::thread::CpuSet::new();
    cores.set(core);
    rustix::thread::sched_setaffinity(None, &cores)
        .map_err(|error| format!("sched_setaffinity to core {core}: {error}"))
}

#[cfg(not(target_os = "linux"))]
fn allowed_cores() -> Result<Vec<usize>, String> {
    Err("pinning needs Linux".to_owned())
}

#[cfg(not(target_os = "linux"))]
fn pin(_core: usize) -> Result<(), String> {
    Err("pinning needs Linux".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Pinning, two_cores};

    #[test]
    fn one_core_is_reported() {
        let reason = two_cores(&[3]).expect_err("one core cannot be shared");
        let text = Pinning::Unpinned(reason).to_string();
        assert!(text.contains("only one core"), "{text}");
    }

    #[test]
    fn the_first_two_allowed_cores_are_used() {
        assert_eq!(two_cores(&[2, 5, 7]), Ok([2, 5]));
    }

    #[test]
    fn the_server_starts_even_without_pinning() {
        // Which cores this process may use depends on the machine.
        let (server, pinning) = Pinning::around(|| "started");
        assert_eq!(server, "started");
        println!("{pinning}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn server_and_caller_are_on_the_reported_cores() {
        use super::allowed_cores;

        let (server, pinning) = Pinning::around(|| std::thread::spawn(allowed_cores));
        let Pinning::Pinned {
            caller,
            server: core,
        } = pinning
        else {
            return println!("{pinning}");
        };
        assert_eq!(allowed_cores(), Ok(vec![caller]));
        assert_eq!(server.join().expect("it does not panic"), Ok(vec![core]));
    }
}
