//! A JSON object that can be decoded more than once.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde_json::{Map, Value};

/// The name by which serde_json tells that the text of a value is wanted, and not
/// what it means: that of its own `RawValue`. Every other format takes it for the
/// name of an ordinary newtype, and is asked for a value instead, as serde_json
/// would be if it knew the name no longer.
const TEXT: &str = "$serde_json::private::RawValue";

/// The text of an object: where it comes from JSON that of the JSON, so that nothing
/// is copied. From elsewhere, such as what serde keeps to try an enumeration, it is
/// written anew, so that each type has one decoder.
pub(crate) struct Held<'de>(Cow<'de, str>);

impl Held<'_> {
    fn written(value: Value) -> Self {
        Self(Cow::Owned(value.to_string()))
    }

    /// Decodes the object; none where it does not fit.
    pub(crate) fn get<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(&self.0).ok()
    }

    /// Decodes the object, or says why it does not fit.
    pub(crate) fn take<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        serde_json::from_str(&self.0).map_err(|error: serde_json::Error| {
            let error = error.to_string();
            // The place in the object is none in the whole text, which its reader tells.
            let reason = error.rsplit_once(" at line ");
            E::custom(reason.map_or(error.as_str(), |(reason, _)| reason))
        })
    }

    /// The first of these prefixes that the member `id` starts with.
    pub(crate) fn prefix_of_id(&self, prefixes: &[&'static str]) -> Option<&'static str> {
        serde_json::Deserializer::from_str(&self.0)
            .deserialize_map(IdOf(Prefix(prefixes)))
            .ok()?
    }
}

impl<'de> Deserialize<'de> for Held<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(TEXT, HeldVisitor)
    }
}

struct HeldVisitor;

impl<'de> Visitor<'de> for HeldVisitor {
    type Value = Held<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        Value::deserialize(deserializer).map(Held::written)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Some(name) = map.next_key::<String>()? else {
            return Ok(Held::written(Value::Object(Map::new())));
        };
        if name == TEXT {
            return map.next_value_seed(TextSeed).map(Held);
        }
        // A format without newtypes, which gives the object at once.
        let first = map.next_value()?;
        let mut object = Map::deserialize(MapAccessDeserializer::new(map))?;
        object.entry(name).or_insert(first);
        Ok(Held::written(Value::Object(object)))
    }
}

/// The text of a value, where it was read from if it can be.
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

/// Finds the prefix of the member `id`. Of two the last counts, as in every object.
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
    fn text_in_memory_is_not_copied() {
        let body = format!(" [ {OBJECT} ] ");
        let [held]: [Held<'_>; 1] = serde_json::from_str(&body).unwrap();
        assert!(matches!(held, Held(Cow::Borrowed(OBJECT))));
    }

    #[test]
    fn from_anywhere_it_is_the_same_object() {
        let value: Value = serde_json::from_str(OBJECT).unwrap();
        let members = value.as_object().unwrap().clone().into_iter();
        let members = members.map(|(name, value)| (name, Nested(value)));
        let mut reader = serde_json::Deserializer::from_reader(OBJECT.as_bytes());
        for held in [
            Held::deserialize(&value).unwrap(),
            Held::deserialize(value.clone()).unwrap(),
            Held::deserialize(&mut reader).unwrap(),
            Held::deserialize(MapDeserializer::<_, serde_json::Error>::new(members)).unwrap(),
        ] {
            assert_eq!(held.prefix_of_id(&["y_", "x_"]), Some("x_"));
            assert_eq!(held.prefix_of_id(&["y_"]), None);
            assert_eq!(held.get::<Value>(), Some(value.clone()));
            assert_eq!(held.take::<Value, Error>(), Ok(value.clone()));
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
    fn the_last_id_counts() {
        let held: Held<'_> = serde_json::from_str(r#"{"id": "a_", "id": "b_"}"#).unwrap();
        assert_eq!(held.prefix_of_id(&["a_", "b_"]), Some("b_"));
        for none in [r#"{"id": 7}"#, "{}", "7", "[]"] {
            let held: Held<'_> = serde_json::from_str(none).unwrap();
            assert_eq!(held.prefix_of_id(&["a_"]), None);
        }
    }

    #[test]
    fn the_place_of_an_error_is_that_in_the_whole_text() {
        let error = serde_json::from_str::<Vec<Whole>>("[\n\n  7]").unwrap_err();
        // Where the list ends, and no place in the text of the 7.
        assert_eq!((error.line(), error.column()), (3, 4), "{error}");
        assert!(error.to_string().starts_with("invalid type"), "{error}");
    }

    #[derive(Debug)]
    struct Whole;

    impl<'de> Deserialize<'de> for Whole {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let held = Held::deserialize(deserializer)?;
            held.take::<Map<String, Value>, _>().map(|_| Self)
        }
    }
}
