//! Field names for `include` and `exclude`.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A comma-separated list of field names ([Common Parameters]).
///
/// ```
/// use pipedream_client::types::FieldList;
///
/// assert_eq!(FieldList::from("id,name"), FieldList::from(["id", "name"]));
/// ```
///
/// [Common Parameters]: https://pipedream.com/docs/rest-api/api-reference/#common-parameters
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FieldList(String);

impl FieldList {
    /// Returns the names, separated by commas.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FieldList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for FieldList {
    type Err = Infallible;

    fn from_str(names: &str) -> Result<Self, Self::Err> {
        Ok(names.into())
    }
}

impl From<&str> for FieldList {
    fn from(names: &str) -> Self {
        Self(names.to_owned())
    }
}

impl From<String> for FieldList {
    fn from(names: String) -> Self {
        Self(names)
    }
}

impl<const N: usize> From<[&str; N]> for FieldList {
    fn from(names: [&str; N]) -> Self {
        Self(names.join(","))
    }
}

impl From<&[&str]> for FieldList {
    fn from(names: &[&str]) -> Self {
        Self(names.join(","))
    }
}

impl From<Vec<String>> for FieldList {
    fn from(names: Vec<String>) -> Self {
        Self(names.join(","))
    }
}
