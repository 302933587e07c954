//! Objects that keep what they do not know: how they are decoded and shown.
//!
//! What serde derives for a flattened map is more code, copies every unknown member
//! twice, and fails on a member that stands twice. This is one pass.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// What the key of a member names.
pub(crate) enum Member {
    /// The field of this number.
    Known(usize),
    /// No field.
    Unknown(String),
}

/// Tells the number of a field by its name in JSON. A `match` of each object's own:
/// the compiler makes comparisons of whole words of it, which a search of a list of
/// names is not.
#[derive(Clone, Copy)]
pub(crate) struct Members(pub(crate) fn(&str) -> Option<usize>);

impl<'de> DeserializeSeed<'de> for Members {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Members {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Member, E> {
        Ok(match (self.0)(key) {
            Some(number) => Member::Known(number),
            None => Member::Unknown(key.to_owned()),
        })
    }
}

/// Implements `Deserialize` for a struct whose field `extra` keeps unknown members.
///
/// For each field: its number, its name in JSON, its name in Rust, and whether it
/// is `required` or `optional`. Of a member that stands twice the last counts.
macro_rules! decode_object {
    ($name:ident $(<$parameter:ident>)? { $($number:literal $json:literal $field:ident $presence:ident,)* }) => {
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
                        use $crate::object::{Member, Members};

                        const MEMBERS: Members = Members(|key| match key {
                            $($json => Some($number),)*
                            _ => None,
                        });
                        $(let mut $field = None;)*
                        let mut extra = ::serde_json::Map::new();
                        while let Some(member) = map.next_key_seed(MEMBERS)? {
                            match member {
                                $(Member::Known($number) => {
                                    $field = $crate::object::decode_object!(@value $presence map);
                                })*
                                Member::Known(_) => {
                                    map.next_value::<::serde::de::IgnoredAny>()?;
                                }
                                Member::Unknown(name) => {
                                    extra.insert(name, map.next_value()?);
                                }
                            }
                        }
                        Ok($name {
                            $($field: $crate::object::decode_object!(@field $presence $json $field),)*
                            extra,
                        })
                    }
                }

                deserializer.deserialize_map(Object(::std::marker::PhantomData))
            }
        }
    };
    (@value required $map:ident) => { Some($map.next_value()?) };
    (@value optional $map:ident) => { $map.next_value()? };
    (@field required $json:literal $field:ident) => {
        $field.ok_or_else(|| <A::Error as ::serde::de::Error>::missing_field($json))?
    };
    (@field optional $json:literal $field:ident) => { $field };
}

pub(crate) use decode_object;

/// Implements `Debug` for a struct whose field `extra` keeps unknown members, of
/// which only the names are shown: a value may be a secret.
macro_rules! show_object {
    ($name:ident { $($field:ident)* }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), &self.$field))*
                    .field("extra", &$crate::redact::Unknown(&self.extra))
                    .finish()
            }
        }
    };
}

pub(crate) use show_object;

#[cfg(test)]
mod tests {
    use crate::types::Subscription;
    use serde_json::json;

    const WHOLE: &str = r#"{"new": {"a": [1]}, "id": "sub_1", "emitter_id": "dc_1",
        "listener_id": "p_1", "event\u005fname": ""}"#;

    #[test]
    fn known_and_unknown_members_are_kept() {
        let subscription: Subscription = serde_json::from_str(WHOLE).unwrap();
        assert_eq!(subscription.id, "sub_1");
        assert_eq!(subscription.event_name, "");
        assert_eq!(subscription.extra["new"], json!({"a": [1]}));
        let value: serde_json::Value = serde_json::from_str(WHOLE).unwrap();
        assert_eq!(serde_json::to_value(&subscription).unwrap(), value);
        assert_eq!(
            serde_json::from_value::<Subscription>(value).unwrap(),
            subscription
        );
    }

    #[test]
    fn of_a_member_that_stands_twice_the_last_counts() {
        let twice = WHOLE.replacen('{', r#"{"id": "sub_0", "#, 1);
        assert_eq!(
            serde_json::from_str::<Subscription>(&twice).unwrap().id,
            "sub_1"
        );
    }

    #[test]
    fn a_missing_member_and_another_type_are_errors() {
        for (json, reason) in [
            ("{}", "missing field `id`"),
            ("[]", "expected an object (Subscription)"),
            (r#"{"id": 7}"#, "expected a string"),
        ] {
            let error = serde_json::from_str::<Subscription>(json).unwrap_err();
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
}
