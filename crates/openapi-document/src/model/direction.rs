//! The direction of a message.

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the server. Read-only properties are not sent.
    Request,
    /// From the server. Write-only properties are not sent.
    Response,
    /// Unknown, or both.
    Either,
}
