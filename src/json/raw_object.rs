//! A JSON object that can be decoded more than once.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde_json::{Map, Value};

/// The newtype name by which serde_json recognizes its `RawValue` and passes the text of a
/// value. Other formats, and a serde_json without this name, treat it as an ordinary
/// newtype; the object is then decoded to a `Value` first.
pub(super) const TEXT: &str = "$serde_json::private::RawValue";

/// The JSON text of an object.
///
/// Text from JSON is borrowed. A value from another deserializer is serialized first, so
/// only one decoder of each type is compiled.
pub(crate) struct RawObject<'de>(Cow<'de, str>);

impl RawObject<'_> {
    fn from_value(value: Value) -> Self {
        Self(Cow::Owned(value.to_string()))
    }

    /// Decodes the object, or returns `None` if it does not match.
    pub(crate) fn try_decode<T: DeserializeOwned>(&self) -> Option<T> {
        super::decode(self.0.as_bytes()).ok()
    }

    /// Decodes the object.
    pub(crate) fn decode<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        if let Some(value) = self.try_decode() {
            return Ok(value);
        }
        serde_json::from_str(&self.0).map_err(|error: serde_json::Error| {
            let error = error.to_string();
            // Drop the position: it is relative to this object, and the outer deserializer
            // reports its own.
            let reason = error.rsplit_once(" at line ");
            E::custom(reason.map_or(error.as_str(), |(reason, _)| reason))
        })
    }

    /// Returns the first of the prefixes that the property `id` starts with.
    pub(crate) fn prefix_of_id(&self, prefixes: &[&'static str]) -> Option<&'static str> {
        serde_json::Deserializer::from_str(&self.0)
            .deserialize_map(IdOf(Prefix(prefixes)))
            .ok()?
    }
}

impl<'de> Deserialize<'de> for RawObject<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(TEXT, RawObjectVisitor)
    }
}

struct RawObjectVisitor;

impl<'de> Visitor<'de> for RawObjectVisitor {
    type Value = RawObject<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        Value::deserialize(deserializer).map(RawObject::from_value)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Some(name) = map.next_key::<String>()? else {
            return Ok(RawObject::from_value(Value::Object(Map::new())));
        };
        if name == TEXT {
            return map.next_value_seed(TextSeed).map(RawObject);
        }
        // A format that passes newtypes through.
        let first = map.next_value()?;
        let mut object = Map::deserialize(MapAccessDeserializer::new(map))?;
        object.entry(name).or_insert(first);
        Ok(RawObject::from_value(Value::Object(object)))
    }
}

/// Reads the text of a value, borrowed if possible.
struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TextSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a value")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

/// Finds the prefix of the property `id`. If it is repeated, the last value wins.
struct IdOf<'a>(Prefix<'a>);

impl<'de> Visitor<'de> for IdOf<'_> {
    type Value = Option<&'static str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut prefix = None;
        while let Some(is_id) = map.next_key_seed(IsId)? {
            if is_id {
                prefix = map.next_value_seed(self.0)?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(prefix)
    }
}

struct IsId;

impl<'de> DeserializeSeed<'de> for IsId {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for IsId {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        Ok(key == "id")
    }
}

#[derive(Clone, Copy)]
struct Prefix<'a>(&'a [&'static str]);

impl<'de> DeserializeSeed<'de> for Prefix<'_> {
    type Value = Option<&'static str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Prefix<'_> {
    type Value = Option<&'static str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an ID")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().copied().find(|prefix| id.starts_with(prefix)))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer};

    use super::*;

    const OBJECT: &str = r#"{"a": {"b": [1, 2]}, "id": "x_1"}"#;

    #[test]
    fn text_is_borrowed() {
        let body = format!(" [ {OBJECT} ] ");
        let [object]: [RawObject<'_>; 1] = serde_json::from_str(&body).unwrap();
        assert!(matches!(object, RawObject(Cow::Borrowed(OBJECT))));
    }

    #[test]
    fn every_deserializer_gives_the_same_object() {
        let value: Value = serde_json::from_str(OBJECT).unwrap();
        let members = value.as_object().unwrap().clone().into_iter();
        let members = members.map(|(name, value)| (name, Nested(value)));
        let mut reader = serde_json::Deserializer::from_reader(OBJECT.as_bytes());
        for object in [
            RawObject::deserialize(&value).unwrap(),
            RawObject::deserialize(value.clone()).unwrap(),
            RawObject::deserialize(&mut reader).unwrap(),
            RawObject::deserialize(MapDeserializer::<_, serde_json::Error>::new(members)).unwrap(),
        ] {
            assert_eq!(object.prefix_of_id(&["y_", "x_"]), Some("x_"));
            assert_eq!(object.prefix_of_id(&["y_"]), None);
            assert_eq!(object.try_decode::<Value>(), Some(value.clone()));
            assert_eq!(object.decode::<Value, Error>(), Ok(value.clone()));
        }
    }

    /// A value as a deserializer.
    struct Nested(Value);

    impl<'de> IntoDeserializer<'de, serde_json::Error> for Nested {
        type Deserializer = Value;

        fn into_deserializer(self) -> Value {
            self.0
        }
    }

    #[test]
    fn last_id_wins() {
        let object: RawObject<'_> = serde_json::from_str(r#"{"id": "a_", "id": "b_"}"#).unwrap();
        assert_eq!(object.prefix_of_id(&["a_", "b_"]), Some("b_"));
        for none in [r#"{"id": 7}"#, "{}", "7", "[]"] {
            let object: RawObject<'_> = serde_json::from_str(none).unwrap();
            assert_eq!(object.prefix_of_id(&["a_"]), None);
        }
    }

    #[test]
    fn error_position_is_relative_to_the_whole_text() {
        let error = serde_json::from_str::<Vec<Whole>>("[\n\n  7]").unwrap_err();
        // The end of the list, not a position in the text of the 7.
        assert_eq!((error.line(), error.column()), (3, 4), "{error}");
        assert!(error.to_string().starts_with("invalid type"), "{error}");
    }

    #[derive(Debug)]
    struct Whole;

    impl<'de> Deserialize<'de> for Whole {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let object = RawObject::deserialize(deserializer)?;
            object.decode::<Map<String, Value>, _>().map(|_| Self)
        }
    }
}
