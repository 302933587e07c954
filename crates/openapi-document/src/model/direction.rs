//! Which way a value travels.

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the server: nothing read-only.
    Request,
    /// From the server: nothing write-only.
    Response,
    /// It is not known, or both.
    Either,
}
