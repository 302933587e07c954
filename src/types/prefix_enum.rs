//! Enums of objects that are distinguished by the prefix of their ID.

/// Defines an enum of objects whose variant is selected by the prefix of `id`.
///
/// The last variant keeps objects with an unknown prefix.
macro_rules! prefix_enum {
    ($(#[$attribute:meta])* $name:ident {
        $($(#[$described:meta])* $prefix:literal => $variant:ident($ty:ty),)*
        _ => $other:ident($catch_all:ty) $(,)?
    }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$described])* $variant($ty),)*
            /// An object of an unknown kind.
            $other($catch_all),
        }

        impl $name {
            /// Returns the ID, if there is one.
            pub fn id(&self) -> Option<&str> {
                match self {
                    $(Self::$variant(value) => Some(value.id.as_str()),)*
                    Self::$other(value) => value.id.as_deref(),
                }
            }
        }

        $(impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })*

        impl From<$catch_all> for $name {
            fn from(value: $catch_all) -> Self {
                Self::$other(value)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({"anyOf": [
                    $(generator.subschema_for::<$ty>(),)*
                    generator.subschema_for::<$catch_all>(),
                ]})
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)*
                    Self::$other(value) => value.serialize(serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let object = $crate::json::raw_object::RawObject::deserialize(deserializer)?;
                let prefix = object.prefix_of_id(&[$($prefix),*]);
                $(if prefix == Some($prefix)
                    && let Some(value) = object.try_decode::<$ty>()
                {
                    return Ok(Self::$variant(value));
                })*
                object.decode::<$catch_all, _>().map(Self::$other)
            }
        }
    };
}

pub(crate) use prefix_enum;

#[cfg(test)]
mod tests {
    use crate::types::Trigger;
    use serde_json::{Value, json};

    fn round_trip(value: Value) -> Trigger {
        let trigger: Trigger = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&trigger).unwrap(), value);
        trigger
    }

    #[test]
    fn prefix_selects_the_variant() {
        let trigger = round_trip(json!({
            "id": "hi_1", "key": "k", "endpoint_url": "http://e", "custom_response": false, "new": 1
        }));
        assert!(matches!(trigger, Trigger::Http(http) if http.extra["new"] == 1));
    }

    #[test]
    fn odd_property_does_not_change_the_kind() {
        let trigger = round_trip(json!({"id": "hi_1", "key": [7]}));
        assert!(matches!(trigger, Trigger::Http(http) if http.extra["key"] == json!([7])));
    }

    #[test]
    fn object_of_unknown_kind_is_kept() {
        for value in [json!({"id": "xx_1", "a": [1]}), json!({"a": null})] {
            let id = value["id"].as_str().map(str::to_owned);
            let trigger = round_trip(value);
            assert!(matches!(trigger, Trigger::Unknown(_)));
            assert_eq!(trigger.id(), id.as_deref());
        }
        assert!(serde_json::from_value::<Trigger>(json!("hi_1")).is_err());
    }
}
