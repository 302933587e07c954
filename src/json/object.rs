//! `Deserialize` and `Debug` for objects that keep unknown fields in `extra`.
//!
//! serde's derive for a flattened map generates more code, copies every unknown field
//! twice and fails on repeated keys. These implementations decode in one pass.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::{Map, Value};

/// The field that a key names.
pub(crate) enum Field {
    /// The field with this index.
    Known(usize),
    /// An unknown field with this name.
    Unknown(String),
}

/// Maps a JSON name to the index of a field.
///
/// Each object has its own `match`: the compiler turns it into comparisons of whole
/// words, which are faster than searching a list of names.
#[derive(Clone, Copy)]
pub(crate) struct FieldIndex(pub(crate) fn(&str) -> Option<usize>);

impl<'de> DeserializeSeed<'de> for FieldIndex {
    type Value = Field;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Field, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for FieldIndex {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Field, E> {
        Ok(match (self.0)(key) {
            Some(index) => Field::Known(index),
            None => Field::Unknown(key.to_owned()),
        })
    }
}

/// Decodes an optional property.
///
/// A value that cannot be decoded is kept in `extra`, if the decoder can return it: the one
/// that runs after the fast one has failed ([`super::lenient`]).
#[inline]
pub(crate) fn optional<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    name: &str,
    extra: &mut Map<String, Value>,
) -> Result<Option<T>, A::Error> {
    map.next_value().or_else(|error| {
        keep(map, name, extra).ok_or(error)?;
        Ok(None)
    })
}

#[cold]
fn keep<'de, A: MapAccess<'de>>(
    map: &mut A,
    name: &str,
    extra: &mut Map<String, Value>,
) -> Option<()> {
    let misfit = map.next_key_seed(MisfitSeed).ok()??;
    extra.insert(name.to_owned(), misfit);
    Some(())
}

/// Asks a decoder for the value that was not decoded.
///
/// A decoder that does not support it sees a newtype, which this seed refuses.
pub(super) struct MisfitSeed;

impl<'de> DeserializeSeed<'de> for MisfitSeed {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_newtype_struct("Misfit", self)
    }
}

impl<'de> Visitor<'de> for MisfitSeed {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that was not decoded")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }
}

/// Implements `Deserialize` for a struct that keeps unknown fields in `extra`.
///
/// Each row gives the index of a field, its JSON name, its Rust name, and whether it is
/// `required` or `optional`. If a key is repeated, the last value wins.
macro_rules! impl_deserialize {
    ($name:ident $(<$parameter:ident>)? { $($index:literal $json:literal $field:ident $presence:ident,)* }) => {
        impl<'de $(, $parameter: ::serde::Deserialize<'de>)?> ::serde::Deserialize<'de>
            for $name $(<$parameter>)?
        {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                struct Object<T>(::std::marker::PhantomData<T>);

                impl<'de $(, $parameter: ::serde::Deserialize<'de>)?> ::serde::de::Visitor<'de>
                    for Object<$name $(<$parameter>)?>
                {
                    type Value = $name $(<$parameter>)?;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(concat!("an object (", stringify!($name), ")"))
                    }

                    fn visit_map<A: ::serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<Self::Value, A::Error> {
                        use $crate::json::object::{Field, FieldIndex};

                        const FIELDS: FieldIndex = FieldIndex(|key| match key {
                            $($json => Some($index),)*
                            _ => None,
                        });
                        $(let mut $field = None;)*
                        let mut extra = ::serde_json::Map::new();
                        while let Some(field) = map.next_key_seed(FIELDS)? {
                            match field {
                                $(Field::Known($index) => {
                                    $field = $crate::json::object::impl_deserialize!(@value $presence map $json extra);
                                })*
                                Field::Known(_) => {
                                    map.next_value::<::serde::de::IgnoredAny>()?;
                                }
                                Field::Unknown(name) => {
                                    extra.insert(name, map.next_value()?);
                                }
                            }
                        }
                        Ok($name {
                            $($field: $crate::json::object::impl_deserialize!(@field $presence $json $field),)*
                            extra,
                        })
                    }
                }

                deserializer.deserialize_map(Object(::std::marker::PhantomData))
            }
        }
    };
    (@value required $map:ident $json:literal $extra:ident) => { Some($map.next_value()?) };
    (@value optional $map:ident $json:literal $extra:ident) => {
        $crate::json::object::optional(&mut $map, $json, &mut $extra)?
    };
    (@field required $json:literal $field:ident) => {
        $field.ok_or_else(|| <A::Error as ::serde::de::Error>::missing_field($json))?
    };
    (@field optional $json:literal $field:ident) => { $field };
}

pub(crate) use impl_deserialize;

/// Implements `Debug` for a struct that keeps unknown fields in `extra`.
///
/// Each row gives a field, and whether it is `shown` or only `sized`, because it contains what
/// users of the API put in. Only the names of unknown fields are printed: a value may be a
/// secret.
macro_rules! impl_debug {
    ($name:ident { $($field:ident $how:ident,)* }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), &$crate::json::object::impl_debug!(@$how self.$field)))*
                    .field("extra", &$crate::redact::RedactedFields(&self.extra))
                    .finish()
            }
        }
    };
    (@shown $value:expr) => { $value };
    (@sized $value:expr) => { $crate::redact::Size(&$value) };
}

pub(crate) use impl_debug;

/// Implements `Debug` for the builder of such a struct. See [`impl_debug`].
macro_rules! impl_builder_debug {
    ($name:ident { $($field:ident $how:ident,)* }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let extra = self.extra.as_ref().map($crate::redact::RedactedFields);
                f.debug_struct(stringify!($name))
                    $(.field(
                        stringify!($field),
                        &$crate::json::object::impl_builder_debug!(@$how self.$field),
                    ))*
                    .field("extra", &extra)
                    .finish()
            }
        }
    };
    (@shown $value:expr) => { $value };
    (@sized $value:expr) => { $value.as_ref().map($crate::redact::Size) };
}

pub(crate) use impl_builder_debug;

#[cfg(test)]
mod tests {
    use crate::types::Subscription;
    use serde_json::json;

    const WHOLE: &str = r#"{"new": {"a": [1]}, "id": "sub_1", "emitter_id": "dc_1",
        "listener_id": "p_1", "event\u005fname": ""}"#;

    #[test]
    fn known_and_unknown_fields_are_kept() {
        let subscription: Subscription = serde_json::from_str(WHOLE).unwrap();
        assert_eq!(subscription.id, "sub_1");
        assert_eq!(subscription.event_name, Some("".into()));
        assert_eq!(subscription.extra["new"], json!({"a": [1]}));
        let value: serde_json::Value = serde_json::from_str(WHOLE).unwrap();
        assert_eq!(serde_json::to_value(&subscription).unwrap(), value);
        assert_eq!(
            serde_json::from_value::<Subscription>(value).unwrap(),
            subscription
        );
    }

    #[test]
    fn last_value_of_a_repeated_key_wins() {
        let repeated = WHOLE.replacen('{', r#"{"id": "sub_0", "#, 1);
        assert_eq!(
            serde_json::from_str::<Subscription>(&repeated).unwrap().id,
            "sub_1"
        );
    }

    #[test]
    fn missing_field_and_wrong_type_are_errors() {
        for (json, reason) in [
            ("{}", "missing field `id`"),
            ("[]", "expected an object (Subscription)"),
            (r#"{"id": 7}"#, "expected a string"),
            (r#"{"id": "sub_1", "emitter_id": 7}"#, "expected a string"),
        ] {
            let error = serde_json::from_str::<Subscription>(json).unwrap_err();
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
}
