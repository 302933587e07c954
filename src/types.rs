//! What the API takes and returns: objects, IDs, times.
//!
//! Objects keep what the document does not know in their field `extra`, choices
//! and enumerations in a variant `Other`, so that decoding and encoding again
//! gives the same JSON.
//!
//! ```
//! use pipedream_client::types::Source;
//!
//! let json = r#"{"id":"dc_abc123","paused_by":"u_abc123"}"#;
//! let source: Source = serde_json::from_str(json)?;
//! assert_eq!(source.id, "dc_abc123");
//! assert_eq!(source.extra["paused_by"], "u_abc123");
//! assert_eq!(serde_json::to_string(&source)?, json);
//! # Ok::<(), serde_json::Error>(())
//! ```

pub use crate::generated::scalars::*;
pub use crate::generated::types::*;
pub use crate::scalar::{
    DateTime, EpochMilliseconds, EpochSeconds, FieldList, InvalidNumericFlag, InvalidPageLimit,
    InvalidTime, NumericFlag, PageLimit,
};
