//! The maximum number of items of a page.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The maximum number of items of a page, from 1 to 100 ([Pagination]). The default is
/// 10.
///
/// ```
/// use pipedream_client::types::PageLimit;
///
/// assert!(PageLimit::try_from(100_u8).is_ok());
/// assert_eq!(
///     PageLimit::try_from(0_u8).unwrap_err().to_string(),
///     "0 is not between 1 and 100",
/// );
/// ```
///
/// [Pagination]: https://pipedream.com/docs/rest-api/api-reference/#pagination
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct PageLimit(u8);

impl PageLimit {
    /// The smallest limit: 1.
    pub const MIN: Self = Self(1);
    /// The largest limit: 100.
    pub const MAX: Self = Self(100);

    /// Returns the limit as a number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PageLimit {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PageLimit".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer", "minimum": 1, "maximum": 100, "default": 10})
    }
}

/// The default of the API: 10.
impl Default for PageLimit {
    fn default() -> Self {
        Self(10)
    }
}

/// The error of converting a number that is not a valid [`PageLimit`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPageLimit(String);

impl fmt::Display for InvalidPageLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not between 1 and 100", self.0)
    }
}

impl std::error::Error for InvalidPageLimit {}

macro_rules! from_integers {
    ($($integer:ty),*) => {
        $(
            impl TryFrom<$integer> for PageLimit {
                type Error = InvalidPageLimit;

                fn try_from(number: $integer) -> Result<Self, Self::Error> {
                    match u8::try_from(number) {
                        Ok(limit @ 1..=100) => Ok(Self(limit)),
                        _ => Err(InvalidPageLimit(number.to_string())),
                    }
                }
            }
        )*
    };
}

from_integers!(u8, u16, u32, u64, usize, i32, i64);

impl FromStr for PageLimit {
    type Err = InvalidPageLimit;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.parse::<u64>();
        number
            .map_err(|_| InvalidPageLimit(text.to_owned()))
            .and_then(Self::try_from)
    }
}

impl From<PageLimit> for u64 {
    fn from(limit: PageLimit) -> Self {
        limit.0.into()
    }
}

impl fmt::Display for PageLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::PageLimit;

    #[test]
    fn bounds_are_1_and_100() {
        assert_eq!(PageLimit::try_from(1), Ok(PageLimit::MIN));
        assert_eq!(PageLimit::try_from(100_u64), Ok(PageLimit::MAX));
        for number in [-1_i64, 0, 101, i64::MAX] {
            assert!(PageLimit::try_from(number).is_err(), "{number}");
        }
    }
}
