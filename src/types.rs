//! The types of requests and responses: objects, IDs and times.
//!
//! Objects keep unknown fields in `extra`; enums keep unknown values in the variant
//! `Other`. Decoding and encoding a value therefore preserves its JSON.
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
//!
//! # Building values
//!
//! Each object has a builder with the same name: [`builder::Source`] builds a [`Source`].
//! The conversion fails if a value is invalid or a required field is missing.
//!
//! ```
//! use pipedream_client::types::Source;
//!
//! let builder = Source::builder().id("dc_abc123").name("news");
//! let source = Source::try_from(builder)?;
//! assert_eq!(source.name.as_deref(), Some("news"));
//!
//! let error = Source::try_from(Source::builder().name("news")).unwrap_err();
//! assert_eq!(error.to_string(), "`id` is required and was not given");
//! # Ok::<(), pipedream_client::types::error::ConversionError>(())
//! ```
//!
//! Calls accept a builder as the body, so the conversion is rarely written out.

mod configured_props;
mod conversions;
mod field_list;
mod numeric_flag;
mod open_enum;
mod page_limit;
mod prefix_enum;
mod string_newtype;
mod time;
mod url;

pub use crate::generated::scalars::*;
pub use crate::generated::types::*;
pub use field_list::FieldList;
pub use numeric_flag::{InvalidNumericFlag, NumericFlag};
pub use page_limit::{InvalidPageLimit, PageLimit};
pub use time::{DateTime, EpochMilliseconds, EpochSeconds, InvalidTime};

// For the generated code.
pub(crate) use open_enum::open_enum;
pub(crate) use prefix_enum::prefix_enum;
pub(crate) use string_newtype::string_newtype;
