//! The types that stand for scalar schemas.
//!
//! The macros here give generated scalars their behaviour; scalars that mean more
//! than their JSON type are written by hand in the modules below.

mod alternatives;
mod conversions;
mod field_list;
mod numeric_flag;
mod open_enum;
mod page_limit;
mod text;
mod time;
mod url;

pub(crate) use alternatives::alternatives;
pub use field_list::FieldList;
pub use numeric_flag::{InvalidNumericFlag, NumericFlag};
pub(crate) use open_enum::open_enum;
pub use page_limit::{InvalidPageLimit, PageLimit};
pub(crate) use text::text;
pub use time::{DateTime, EpochMilliseconds, EpochSeconds, InvalidTime};
