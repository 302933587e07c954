//! How strictly a document is checked.

/// Whether fixups and hand-written types must all apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    /// Every fixup must apply, and every hand-written type must have its schema. The client is
    /// built with these checks.
    Strict,
    /// Fixups and hand-written types that do not apply are skipped. Use this to inspect the code
    /// of another document, or of another version of this one; the code may not compile.
    Lenient,
}
