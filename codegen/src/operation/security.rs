//! Whether an operation is authenticated: `security`.

use super::Source;
use crate::error::Result;

/// Reads `security`. An empty list means that no credentials are sent; other requirements of a
/// single operation are not supported, because the client has one way to authenticate.
pub(super) fn is_authenticated(source: &Source<'_>) -> Result<bool> {
    let security = &source.object["security"];
    if security.is_null() || *security == source.document["security"] {
        return Ok(true);
    }
    match security.as_array() {
        Some(requirements) if requirements.is_empty() => Ok(false),
        _ => Err(source.refuse(
            "/security",
            "security requirements of a single operation are not supported, except `[]`",
        )),
    }
}
