//! Objects that preserve unknown properties: derived, and with a hand-written visitor.

/// Derives `Deserialize`, with the unknown properties in a flattened map.
macro_rules! derived {
    ($name:ident $(<$parameter:ident>)? { $($presence:ident $json:literal $field:ident: $ty:ty,)* }) => {
        #[derive(Debug, serde::Deserialize)]
        #[allow(missing_docs)]
        pub struct $name $(<$parameter>)? {
            $(#[serde(rename = $json)] pub $field: super::super::unknown_fields::$presence<$ty>,)*
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }
    };
}

/// Writes a visitor. It finds a key by `match`, which the compiler turns into comparisons
/// of whole words, and copies unknown properties only once.
macro_rules! visited {
    ($name:ident $(<$parameter:ident>)? { $($presence:ident $json:literal $field:ident: $ty:ty,)* }) => {
        #[derive(Debug)]
        #[allow(missing_docs)]
        pub struct $name $(<$parameter>)? {
            $(pub $field: super::super::unknown_fields::$presence<$ty>,)*
            pub extra: serde_json::Map<String, serde_json::Value>,
        }

        impl<'de $(, $parameter: serde::Deserialize<'de>)?> serde::Deserialize<'de>
            for $name $(<$parameter>)?
        {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[allow(non_camel_case_types)]
                enum Key {
                    $($field,)*
                    Unknown_(String),
                }

                struct KeyVisitor;

                impl serde::de::Visitor<'_> for KeyVisitor {
                    type Value = Key;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("a key")
                    }

                    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
                        Ok(match key {
                            $($json => Key::$field,)*
                            other => Key::Unknown_(other.to_owned()),
                        })
                    }
                }

                impl<'de> serde::de::DeserializeSeed<'de> for KeyVisitor {
                    type Value = Key;

                    fn deserialize<D: serde::Deserializer<'de>>(
                        self,
                        deserializer: D,
                    ) -> Result<Key, D::Error> {
                        deserializer.deserialize_identifier(self)
                    }
                }

                struct Object<T>(std::marker::PhantomData<T>);

                impl<'de $(, $parameter: serde::Deserialize<'de>)?> serde::de::Visitor<'de>
                    for Object<$name $(<$parameter>)?>
                {
                    type Value = $name $(<$parameter>)?;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(stringify!($name))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<Self::Value, A::Error> {
                        $(let mut $field = None;)*
                        let mut extra = serde_json::Map::new();
                        while let Some(found) = map.next_key_seed(KeyVisitor)? {
                            match found {
                                $(Key::$field => $field = super::super::unknown_fields::value!($presence map),)*
                                Key::Unknown_(key) => {
                                    extra.insert(key, map.next_value()?);
                                }
                            }
                        }
                        Ok($name {
                            $($field: super::super::unknown_fields::missing!($presence $json $field A),)*
                            extra,
                        })
                    }
                }

                deserializer.deserialize_map(Object(std::marker::PhantomData))
            }
        }
    };
}

#[allow(non_camel_case_types)]
pub(super) type required<T> = T;
#[allow(non_camel_case_types)]
pub(super) type optional<T> = Option<T>;

macro_rules! value {
    (required $map:ident) => {
        Some($map.next_value()?)
    };
    (optional $map:ident) => {
        $map.next_value()?
    };
}

macro_rules! missing {
    (required $json:literal $field:ident $access:ident) => {
        $field.ok_or_else(|| <$access::Error as serde::de::Error>::missing_field($json))?
    };
    (optional $json:literal $field:ident $access:ident) => {
        $field
    };
}

pub(super) use {derived, missing, value, visited};
