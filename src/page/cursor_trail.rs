//! Detects cursors that repeat.

/// Detects cycles in the cursors of a list.
///
/// A cursor that equals the previous one is detected at once. Longer cycles are detected
/// by Brent's algorithm: a remembered cursor, replaced at every power of two, eventually
/// recurs in a cycle of any length. Memory is limited to two cursors.
#[derive(Debug, Default)]
pub(super) struct CursorTrail {
    last: Option<String>,
    remembered: Option<String>,
    steps: u64,
    until: u64,
}

impl CursorTrail {
    /// Records the next cursor. Returns false if it is known to repeat.
    pub(super) fn advances_to(&mut self, cursor: &str) -> bool {
        if [&self.last, &self.remembered]
            .map(Option::as_deref)
            .contains(&Some(cursor))
        {
            return false;
        }
        self.last = Some(cursor.to_owned());
        self.steps += 1;
        if self.steps > self.until {
            self.remembered = Some(cursor.to_owned());
            self.until = (self.until * 2).max(1);
            self.steps = 0;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::CursorTrail;

    #[test]
    fn distinct_cursors_advance() {
        let mut trail = CursorTrail::default();
        assert!((0..10_000).all(|n| trail.advances_to(&n.to_string())));
    }

    #[test]
    fn cycle_of_any_length_is_detected() {
        for start in 0..40_u32 {
            for length in 1..40_u32 {
                let mut trail = CursorTrail::default();
                let cursors = (0..).map(|n| {
                    if n < start {
                        n
                    } else {
                        start + (n - start) % length
                    }
                });
                let stopped = cursors
                    .take(1_000)
                    .position(|cursor| !trail.advances_to(&cursor.to_string()));
                let steps = stopped.expect("the cycle is detected");
                assert!(
                    steps as u32 <= 4 * (start + length) + 4,
                    "{start} {length} {steps}"
                );
            }
        }
    }

    #[test]
    fn repeated_cursor_is_detected_at_once() {
        for before in 0..40 {
            let mut trail = CursorTrail::default();
            assert!((0..before).all(|n| trail.advances_to(&n.to_string())));
            assert!(trail.advances_to("a"));
            assert!(!trail.advances_to("a"), "after {before}");
        }
    }
}
