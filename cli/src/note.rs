//! Notes to people, on standard error.

use std::fmt::Display;
use std::io::Write;

/// Prints a line to standard error. `eprintln!` panics if standard error is closed; this does not.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Prints text to standard error without ending the line.
pub(crate) fn text(text: impl Display) {
    let mut out = anstream::stderr();
    let _ = write!(out, "{text}").and_then(|()| out.flush());
}
