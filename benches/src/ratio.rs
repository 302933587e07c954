//! Two sides measured in turn, and their ratio.

use std::fmt;
use std::time::{Duration, Instant};

/// The ratios of several rounds, sorted.
#[derive(Clone, Debug)]
pub struct Ratios(Vec<f64>);

impl Ratios {
    /// The ratio of one side to the other, of as many rounds.
    ///
    /// Each round measures both, now this one first, now that one, so that what
    /// else the machine does meets both alike.
    pub fn of<E>(
        rounds: usize,
        mut one: impl FnMut() -> Result<f64, E>,
        mut other: impl FnMut() -> Result<f64, E>,
    ) -> Result<Self, E> {
        let mut ratios = Vec::with_capacity(rounds);
        for round in 0..rounds {
            let (one, other) = match round % 2 {
                0 => {
                    let one = one()?;
                    (one, other()?)
                }
                _ => {
                    let other = other()?;
                    (one()?, other)
                }
            };
            ratios.push(one / other);
        }
        Ok(Self::new(ratios))
    }

    /// Of ratios that were measured already.
    pub fn new(mut ratios: Vec<f64>) -> Self {
        ratios.sort_by(f64::total_cmp);
        Self(ratios)
    }

    /// The middle one.
    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    fn quantile(&self, part: f64) -> f64 {
        let last = self.0.len().saturating_sub(1) as f64;
        self.0
            .get((part * last).round() as usize)
            .copied()
            .unwrap_or(f64::NAN)
    }
}

/// The median, and between what the middle half lies.
impl fmt::Display for Ratios {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [low, middle, high] = [0.25, 0.5, 0.75].map(|part| self.quantile(part));
        write!(f, "{middle:.2} ({low:.2}–{high:.2})")
    }
}

/// The time that this thread has had a processor, so that other programs do not
/// count; where the system does not tell it, the time that passed.
pub fn cpu_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|line| line.split(' ').next()?.parse().ok());
    match nanoseconds {
        Some(nanoseconds) => Duration::from_nanos(nanoseconds),
        None => {
            static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
            START.get_or_init(Instant::now).elapsed()
        }
    }
}
