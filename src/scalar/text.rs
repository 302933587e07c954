//! Newtypes of strings: IDs, keys, cursors.

/// A newtype of a string, which holds whatever it is given.
///
/// What comes from the server is not judged. What goes into a path is checked
/// where the path is built.
macro_rules! text {
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
            /// Takes any string.
            pub fn new(value: impl Into<String>) -> Self {
                Self(value.into())
            }

            /// The string.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The string, owned.
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

pub(crate) use text;

#[cfg(test)]
mod tests {
    use crate::types::SourceId;

    #[test]
    fn a_newtype_is_the_string_that_it_holds() {
        let id: SourceId = "dc_abc123".into();
        assert_eq!(id, "dc_abc123");
        assert_eq!(id.to_string(), "dc_abc123");
        assert_eq!("dc_abc123".parse::<SourceId>().unwrap(), id);
        assert_eq!(serde_json::to_string(&id).unwrap(), "\"dc_abc123\"");
        assert_eq!(serde_json::from_str::<SourceId>("\"\"").unwrap(), "");
    }
}
