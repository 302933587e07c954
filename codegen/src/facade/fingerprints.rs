//! A fingerprint of each schema.
//!
//! Not every word of a schema reaches the code: the bounds of a scalar that is
//! written by hand do not, nor does what lowering drops. With a fingerprint of each
//! schema beside the code, every edit of one shows in review.

use std::fmt::Write;

use serde_json::Value;

use crate::document::schemas;
use crate::error::{Error, Result};

/// A line for each schema of the document, as it was before it was lowered.
pub(crate) fn fingerprints(document: &Value) -> Result<String> {
    let mut lines = String::new();
    for (name, schema) in schemas(document)? {
        let fingerprint = fnv(schema.to_string().as_bytes());
        writeln!(lines, "{name} {fingerprint:016x}")
            .map_err(|error| Error::new(error.to_string()))?;
    }
    Ok(lines)
}

/// FNV-1a: the same everywhere and always, which is all that is asked of it.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
