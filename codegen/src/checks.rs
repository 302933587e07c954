//! How much a document has to be the client's own.

/// What is checked on the way from the document to the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    /// Everything: each fixup applies, each hand-written type has its schema. This is how the
    /// client is built.
    Strict,
    /// What does not apply is passed over, so that the code of another document, or of another
    /// version of it, can be looked at. It need not compile.
    Lenient,
}
