//! String newtypes: IDs, keys and cursors.

/// Defines a string newtype that accepts any string.
///
/// Values from the server are not validated. Values in a path are validated when the path
/// is built.
macro_rules! string_newtype {
    ($(#[$attribute:meta])* $name:ident) => {
        $(#[$attribute])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            ::serde::Deserialize, ::serde::Serialize,
        )]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Creates a value from any string.
            pub fn new(value: impl Into<String>) -> Self {
                Self(value.into())
            }

            /// Returns the string.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Converts into the string.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self(value.to_owned()))
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self(value.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self(value)
            }
        }

        impl From<&String> for $name {
            fn from(value: &String) -> Self {
                Self(value.clone())
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        // `Hash`, `Eq` and `Ord` are those of the string.
        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
}

pub(crate) use string_newtype;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use crate::types::SourceId;

    #[test]
    fn map_by_id_is_asked_by_str() {
        let ids = ["dc_1", "dc_2"].map(SourceId::from);
        let hashed: HashMap<SourceId, u8> = ids.clone().into_iter().zip(1..).collect();
        assert_eq!(hashed.get("dc_2"), Some(&2));
        let ordered: BTreeMap<SourceId, u8> = ids.into_iter().zip(1..).collect();
        assert_eq!(ordered.get("dc_2"), Some(&2));
        assert_eq!(ordered.get("dc_3"), None);
    }

    #[test]
    fn newtype_converts_from_and_to_its_string() {
        let id: SourceId = "dc_abc123".into();
        assert_eq!(id, "dc_abc123");
        assert_eq!(id.to_string(), "dc_abc123");
        assert_eq!("dc_abc123".parse::<SourceId>().unwrap(), id);
        assert_eq!(serde_json::to_string(&id).unwrap(), "\"dc_abc123\"");
        assert_eq!(serde_json::from_str::<SourceId>("\"\"").unwrap(), "");
    }
}
