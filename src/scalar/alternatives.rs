//! Choices between objects that the prefix of an ID tells apart.

/// An enum of objects. The prefix of `id` picks the variant; what has another
/// prefix, or does not fit the variant that its prefix picks, is kept by the last.
macro_rules! alternatives {
    ($(#[$attribute:meta])* $name:ident {
        $($(#[$described:meta])* $prefix:literal => $variant:ident($ty:ty),)*
        _ => $other:ident($catch_all:ty) $(,)?
    }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$described])* $variant($ty),)*
            /// One of a kind that the document does not know.
            $other($catch_all),
        }

        impl $name {
            /// The ID, whatever the kind; none where there is none.
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
                let object = $crate::held::Held::deserialize(deserializer)?;
                let prefix = object.prefix_of_id(&[$($prefix),*]);
                $(if prefix == Some($prefix)
                    && let Some(value) = object.get::<$ty>()
                {
                    return Ok(Self::$variant(value));
                })*
                object.take::<$catch_all, _>().map(Self::$other)
            }
        }
    };
}

pub(crate) use alternatives;

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
    fn the_prefix_tells_the_kind() {
        let trigger = round_trip(json!({
            "id": "hi_1", "key": "k", "endpoint_url": "http://e", "custom_response": false, "new": 1
        }));
        assert!(matches!(trigger, Trigger::Http(http) if http.extra["new"] == 1));
    }

    #[test]
    fn what_is_unknown_or_does_not_fit_is_kept() {
        for value in [
            json!({"id": "xx_1", "a": [1]}),
            json!({"id": "hi_1", "key": 7}),
            json!({"a": null}),
        ] {
            let id = value["id"].as_str().map(str::to_owned);
            let trigger = round_trip(value);
            assert!(matches!(trigger, Trigger::Other(_)));
            assert_eq!(trigger.id(), id.as_deref());
        }
        assert!(serde_json::from_value::<Trigger>(json!("hi_1")).is_err());
    }
}
