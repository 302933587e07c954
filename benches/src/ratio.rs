//! Measures two sides in turn and compares them.

use std::fmt;
use std::time::{Duration, Instant};

/// Measures two sides in each of `rounds` rounds, and returns both results of each round.
///
/// The side that goes first changes from round to round, because the load of the machine
/// must affect both sides alike.
///
/// # Errors
///
/// The first error of `measure`.
pub fn alternate<S: Copy, T, E>(
    rounds: usize,
    [one, other]: [S; 2],
    mut measure: impl FnMut(S) -> Result<T, E>,
) -> Result<Vec<[T; 2]>, E> {
    let round = |number| {
        if number % 2 == 0 {
            return Ok([measure(one)?, measure(other)?]);
        }
        let second = measure(other)?;
        Ok([measure(one)?, second])
    };
    (0..rounds).map(round).collect()
}

/// The ratios of several rounds, sorted.
#[derive(Clone, Debug)]
pub struct Ratios(Vec<f64>);

impl Ratios {
    /// Measures two sides in turn and divides the first result of each round by the second.
    ///
    /// # Errors
    ///
    /// The first error of `measure`.
    pub fn measure<S: Copy, E>(
        rounds: usize,
        sides: [S; 2],
        measure: impl FnMut(S) -> Result<f64, E>,
    ) -> Result<Self, E> {
        Ok(Self::of(alternate(rounds, sides, measure)?))
    }

    /// Divides the first result of each round by the second.
    pub fn of(rounds: impl IntoIterator<Item = [f64; 2]>) -> Self {
        let mut ratios: Vec<f64> = rounds.into_iter().map(|[one, other]| one / other).collect();
        ratios.sort_by(f64::total_cmp);
        Self(ratios)
    }

    fn quantile(&self, part: f64) -> f64 {
        let last = self.0.len().saturating_sub(1) as f64;
        self.0
            .get((part * last).round() as usize)
            .copied()
            .unwrap_or(f64::NAN)
    }
}

/// Shows the median and the range of the middle half.
impl fmt::Display for Ratios {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [low, middle, high] = [0.25, 0.5, 0.75].map(|part| self.quantile(part));
        write!(f, "{middle:.2} ({low:.2}–{high:.2})")
    }
}

/// Returns the CPU time of this thread, or the elapsed time if the system does not
/// report it.
pub fn cpu_time() -> Duration {
    let schedstat = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = schedstat.and_then(|line| line.split(' ').next()?.parse().ok());
    match nanoseconds {
        Some(nanoseconds) => Duration::from_nanos(nanoseconds),
        None => {
            static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
            START.get_or_init(Instant::now).elapsed()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::{Ratios, alternate};

    #[test]
    fn the_side_that_goes_first_changes_and_results_keep_their_place() {
        let mut order = Vec::new();
        let rounds = alternate(3, ['a', 'b'], |side| {
            order.push(side);
            Ok::<_, Infallible>(side)
        });
        assert_eq!(rounds, Ok(vec![['a', 'b']; 3]));
        assert_eq!(order, ['a', 'b', 'b', 'a', 'a', 'b']);
    }

    #[test]
    fn ratios_show_the_median_and_the_middle_half() {
        let ratios = Ratios::of([[3.0, 1.0], [1.0, 1.0], [2.0, 1.0], [5.0, 1.0], [4.0, 1.0]]);
        assert_eq!(ratios.to_string(), "3.00 (2.00–4.00)");
    }
}
