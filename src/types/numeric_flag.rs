//! A boolean that is encoded as 1 or 0.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A boolean that the API encodes as 1 or 0.
///
/// ```
/// use pipedream_client::types::NumericFlag;
///
/// assert_eq!(NumericFlag::from(true).to_string(), "1");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NumericFlag(bool);

impl NumericFlag {
    /// Returns true if the flag is 1.
    pub const fn is_set(self) -> bool {
        self.0
    }

    const fn as_number(self) -> u8 {
        self.0 as u8
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NumericFlag {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NumericFlag".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer", "enum": [0, 1], "default": 0})
    }
}

/// The error of parsing a text other than 1 or 0 as a [`NumericFlag`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidNumericFlag(());

impl fmt::Display for InvalidNumericFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected 1 or 0")
    }
}

impl std::error::Error for InvalidNumericFlag {}

impl FromStr for NumericFlag {
    type Err = InvalidNumericFlag;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "0" => Ok(Self(false)),
            "1" => Ok(Self(true)),
            _ => Err(InvalidNumericFlag(())),
        }
    }
}

impl From<NumericFlag> for bool {
    fn from(flag: NumericFlag) -> Self {
        flag.0
    }
}

impl From<bool> for NumericFlag {
    fn from(set: bool) -> Self {
        Self(set)
    }
}

impl fmt::Display for NumericFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_number().fmt(f)
    }
}

impl Serialize for NumericFlag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.as_number())
    }
}

impl<'de> Deserialize<'de> for NumericFlag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u8::deserialize(deserializer)? {
            0 => Ok(Self(false)),
            1 => Ok(Self(true)),
            other => Err(de::Error::invalid_value(
                de::Unexpected::Unsigned(other.into()),
                &"0 or 1",
            )),
        }
    }
}
