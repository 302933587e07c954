//! The types of requests and responses: objects, IDs and times.
//!
//! Objects keep unknown fields in `extra`; enums keep unknown values in the variant
//! `Other`. Decoding and encoding a value therefore preserves its JSON, apart from the
//! conversions [below](#odd-values).
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
//! # Odd values
//!
//! One rule decides what a response may contain: **what the documentation does not promise,
//! a response is forgiven, if nothing is lost or invented**. The documentation shows
//! examples. It does not promise that a property is present or not null, how a number is
//! written, or that text ends with a whole character. So
//!
//! - all fields of responses are optional, except IDs. Absent and null are `None`;
//! - a value of another type is converted if that is exact: `1.0`, `1e3` or `"7"` to an
//!   integer; `1`, `0` or `"true"` to a boolean; a number or a boolean to text. A time is
//!   rounded down to its unit;
//! - if it is not exact, the field is `None`, and `extra` has the value under its name;
//! - text that is not Unicode, such as half a surrogate pair, has U+FFFD in that place;
//! - a list keeps items that cannot be decoded, for example without an ID, apart
//!   ([`Page::failed`](crate::Page::failed)).
//!
//! Calls apply this rule, to your own types too. The types' own `Deserialize` is strict, as
//! are the values that you send.
//!
//! # Printing values
//!
//! `Debug` prints the size, not the value, of what users of the API put into props,
//! parameters, code and events, and the names of unknown fields, because all of them may be
//! secrets. To see a value, print the field itself or serialize the object.
//!
//! ```
//! use pipedream_client::types::Source;
//!
//! let json = r#"{"id":"dc_abc123","configured_props":{"token":"hunter2"}}"#;
//! let source: Source = serde_json::from_str(json)?;
//! assert!(format!("{source:?}").contains(r#"{"token": … (9 bytes of JSON)}"#));
//! let props = source.configured_props.unwrap();
//! assert_eq!(props["token"], "hunter2");
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
