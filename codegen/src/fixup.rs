//! A named change that one step makes to its input.

use crate::checks::Checks;
use crate::error::{Error, Result};

/// A change, with the reason for it.
///
/// A fixup counts the places it changed. Changing nothing is an error: either the document no
/// longer has the shape that the fixup was for, or a new version of progenitor made it obsolete.
pub(crate) struct Fixup<T> {
    /// The name that errors use.
    pub(crate) name: &'static str,
    /// Why the fixup is needed, in one line.
    pub(crate) reason: &'static str,
    /// Makes the change and returns the number of places.
    pub(crate) apply: fn(&mut T) -> Result<usize>,
}

/// Applies the fixups in order, and fails on the first that does not apply.
///
/// With lenient checks, fixups that do not apply are skipped.
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
                "fixup `{}` no longer applies; remove it. Its reason was: {}",
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
    fn fixup_without_effect_is_an_error_that_names_it() {
        let fixups = [Fixup::<u8> {
            name: "halve",
            reason: "odd numbers are not supported",
            apply: |_| Ok(0),
        }];
        assert!(apply_all(&fixups, &mut 3, Checks::Lenient).is_ok());
        let error = apply_all(&fixups, &mut 3, Checks::Strict)
            .unwrap_err()
            .to_string();
        assert!(error.contains("`halve`"), "{error}");
        assert!(error.contains("odd numbers are not supported"), "{error}");
    }
}
