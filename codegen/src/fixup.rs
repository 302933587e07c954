//! A named difference between what a step is given and what it hands on.

use crate::checks::Checks;
use crate::error::{Error, Result};

/// One difference, with the reason for it.
///
/// A fixup counts what it changed. One that changes nothing is an error: either
/// the shape that it was for is gone from the document, or an upgrade of
/// progenitor made it needless. So the list of fixups is always true.
pub(crate) struct Fixup<T> {
    /// The name that an error calls it by.
    pub(crate) name: &'static str,
    /// Why it is needed, in one line.
    pub(crate) reason: &'static str,
    /// Makes the change and counts the places.
    pub(crate) apply: fn(&mut T) -> Result<usize>,
}

/// Applies the fixups in order, and fails on the first that no longer applies.
///
/// With lenient checks it passes over those.
pub(crate) fn apply_all<T>(fixups: &[Fixup<T>], subject: &mut T, checks: Checks) -> Result<()> {
    for fixup in fixups {
        let applied = (fixup.apply)(subject);
        if checks == Checks::Lenient {
            continue;
        }
        let places =
            applied.map_err(|error| Error::new(format!("fixup `{}`: {error}", fixup.name)))?;
        if places == 0 {
            return Err(Error::new(format!(
                "fixup `{}` no longer applies anywhere; remove it. It was for this: {}",
                fixup.name, fixup.reason
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixup_that_changes_nothing_is_an_error_that_names_it() {
        let fixups = [Fixup::<u8> {
            name: "halve",
            reason: "odd numbers are refused",
            apply: |_| Ok(0),
        }];
        assert!(apply_all(&fixups, &mut 3, Checks::Lenient).is_ok());
        let error = apply_all(&fixups, &mut 3, Checks::Strict)
            .unwrap_err()
            .to_string();
        assert!(error.contains("`halve`"), "{error}");
        assert!(error.contains("odd numbers are refused"), "{error}");
    }
}
