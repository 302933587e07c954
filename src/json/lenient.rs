//! Decodes a value of another type than the documented one, if nothing is lost.
//!
//! The type to decode determines the conversion: an integer from `1.0`, `1e3` or `"7"`, a
//! boolean from `1`, `0`, `"true"` or `"false"`, a string from a number or a boolean. What
//! cannot be converted exactly is an error, which an optional property of the API's types
//! turns into an unknown one ([`super::object`]).

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Number, Value};

use super::path::Step;
use super::raw_object::TEXT;
use super::reason::Reason;

/// Decodes a value with conversions.
pub(super) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, Reason> {
    T::deserialize(Lenient(value))
}

#[derive(Clone, Copy)]
struct Lenient<'de>(&'de Value);

impl<'de> Lenient<'de> {
    fn integer<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        let Some(number) = number(self.0) else {
            return self.deserialize_any(visitor);
        };
        let float = || number.as_f64().filter(|it| it.fract() == 0.0);
        match (number.as_u64(), number.as_i64(), float()) {
            (Some(number), _, _) => visitor.visit_u64(number),
            (_, Some(number), _) => visitor.visit_i64(number),
            // The cast is exact within these bounds.
            (_, _, Some(number)) if (-MAX_FLOAT..MAX_FLOAT).contains(&number) => {
                visitor.visit_i64(number as i64)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn float<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match number(self.0).and_then(|number| number.as_f64()) {
            Some(number) => visitor.visit_f64(number),
            None => self.deserialize_any(visitor),
        }
    }

    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Number(number) => visitor.visit_string(number.to_string()),
            Value::Bool(boolean) => visitor.visit_string(boolean.to_string()),
            _ => self.deserialize_any(visitor),
        }
    }

    fn sequence<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Array(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            _ => self.deserialize_any(visitor),
        }
    }

    fn object<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Object(object) => visitor.visit_map(Properties {
                rest: object.iter(),
                value: None,
                misfit: None,
            }),
            _ => self.deserialize_any(visitor),
        }
    }
}

/// 2^63, the end of the range of `i64`.
const MAX_FLOAT: f64 = 9_223_372_036_854_775_808.0;

/// Returns a number, also if it is written as text.
fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => serde_json::from_str(text).ok(),
        _ => None,
    }
}

fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(boolean) => Some(*boolean),
        Value::String(text) => text.parse().ok(),
        Value::Number(number) => match number.as_f64()? {
            0.0 => Some(false),
            1.0 => Some(true),
            _ => None,
        },
        _ => None,
    }
}

macro_rules! forward {
    ($($method:ident => $target:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
            self.$target(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Lenient<'de> {
    type Error = Reason;

    /// Without an expected type, the value is decoded as it is.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        self.0.deserialize_any(visitor).map_err(Reason::custom)
    }

    forward! {
        deserialize_i8 => integer
        deserialize_i16 => integer
        deserialize_i32 => integer
        deserialize_i64 => integer
        deserialize_i128 => integer
        deserialize_u8 => integer
        deserialize_u16 => integer
        deserialize_u32 => integer
        deserialize_u64 => integer
        deserialize_u128 => integer
        deserialize_f32 => float
        deserialize_f64 => float
        deserialize_char => text
        deserialize_str => text
        deserialize_string => text
        deserialize_seq => sequence
        deserialize_map => object
    }

    forward_to_deserialize_any! { bytes byte_buf unit identifier }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match boolean(self.0) {
            Some(boolean) => visitor.visit_bool(boolean),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Reason> {
        match name {
            TEXT => self
                .0
                .deserialize_newtype_struct(name, visitor)
                .map_err(Reason::custom),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        self.object(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Reason> {
        self.deserialize_any(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Reason> {
        self.sequence(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Reason> {
        self.sequence(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        self.0
            .deserialize_enum(name, variants, visitor)
            .map_err(Reason::custom)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        visitor.visit_unit()
    }
}

struct Items<'de>(std::iter::Enumerate<std::slice::Iter<'de, Value>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Reason;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Reason> {
        let Some((index, item)) = self.0.next() else {
            return Ok(None);
        };
        let item = seed.deserialize(Lenient(item));
        item.map(Some)
            .map_err(|reason| reason.within(Step::Array(Some(index))))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Properties<'de> {
    rest: serde_json::map::Iter<'de>,
    /// The value that follows the last key.
    value: Option<(&'de str, &'de Value)>,
    /// The last value, if it was not decoded.
    misfit: Option<&'de Value>,
}

impl<'de> MapAccess<'de> for Properties<'de> {
    type Error = Reason;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Reason> {
        if let Some(value) = self.misfit.take() {
            return seed.deserialize(Misfit(value)).map(Some);
        }
        let Some((name, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some((name, value));
        let name: StrDeserializer<'de, Reason> = name.as_str().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Reason> {
        let (name, value) = self
            .value
            .take()
            .ok_or_else(|| Reason::whole("has no value"))?;
        seed.deserialize(Lenient(value)).map_err(|reason| {
            self.misfit = Some(value);
            reason.within_property(name)
        })
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The value that was not decoded, for [`super::object::MisfitSeed`].
struct Misfit<'de>(&'de Value);

impl<'de> Deserializer<'de> for Misfit<'de> {
    type Error = Reason;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        visitor.visit_some(Lenient(self.0))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use serde::Deserialize;
    use serde_json::json;

    use super::*;
    use crate::types::{EpochSeconds, Workflow};

    fn reads<T: DeserializeOwned + PartialEq + Debug>(value: Value, expected: T) {
        let found = from_value::<T>(&value).unwrap_or_else(|reason| panic!("{value}: {reason}"));
        assert_eq!(found, expected, "{value}");
    }

    fn refuses<T: DeserializeOwned + Debug>(value: Value) {
        let reason = from_value::<T>(&value).unwrap_err().to_string();
        assert!(reason.contains("expected"), "{value}: {reason}");
    }

    #[test]
    fn values_are_converted_if_nothing_is_lost() {
        for (value, expected) in [
            (json!(7), 7),
            (json!(1.0), 1),
            (json!(-0.0), 0),
            (json!("7"), 7),
            (json!("-7.0"), -7),
            (json!("1e3"), 1_000),
            (json!(-9_223_372_036_854_775_808.0), i64::MIN),
        ] {
            reads::<i64>(value, expected);
        }
        reads::<f64>(json!("1.5"), 1.5);
        reads::<f64>(json!(1), 1.0);
        for (value, expected) in [
            (json!(1), true),
            (json!(0.0), false),
            (json!("true"), true),
            (json!("false"), false),
        ] {
            reads::<bool>(value, expected);
        }
        reads::<String>(json!(7), "7".to_owned());
        reads::<String>(json!(false), "false".to_owned());
        reads::<Option<Vec<u8>>>(json!([1.0, "2"]), Some(vec![1, 2]));
        reads::<Option<u8>>(json!(null), None);
    }

    #[test]
    fn values_that_would_change_are_refused() {
        for value in [
            json!(1.5),
            json!("1.5"),
            json!(""),
            json!("seven"),
            json!(true),
            json!([]),
            json!({}),
            json!(null),
            json!(9_223_372_036_854_775_808.0),
            json!(u64::MAX),
        ] {
            refuses::<i64>(value);
        }
        refuses::<u8>(json!(256.0));
        for value in [json!(2), json!("yes"), json!(""), json!(null), json!([])] {
            refuses::<bool>(value);
        }
        for value in [json!(null), json!([]), json!({"a": 1})] {
            refuses::<String>(value);
        }
    }

    #[test]
    fn times_are_rounded_down_to_their_unit() {
        let time = EpochSeconds::from(1_658_954_272);
        for value in [
            json!(1_658_954_272),
            json!(1_658_954_272.9),
            json!("1658954272"),
            json!("2022-07-27T20:37:52.900Z"),
        ] {
            reads::<EpochSeconds>(value, time);
        }
        for value in [json!("soon"), json!(true), json!(1e300), json!(u64::MAX)] {
            refuses::<EpochSeconds>(value);
        }
    }

    #[test]
    fn optional_property_of_another_type_is_kept_as_unknown() {
        let value = json!({
            "id": 7,
            "name": {"first": "a"},
            "active": "maybe",
            "steps": [{"id": "c_1", "disabled": [], "lang": 7}, {"id": "c_2"}],
            "triggers": ["hi_1"],
            "new": 1,
        });
        let workflow: Workflow = from_value(&value).unwrap();
        assert_eq!(workflow.id, "7");
        assert_eq!(workflow.name, None);
        assert_eq!(workflow.active, None);
        assert_eq!(workflow.triggers, None);
        let kept: Vec<_> = workflow.extra.iter().collect();
        let expected = ["name", "active", "triggers", "new"].map(|name| (name, &value[name]));
        assert_eq!(kept.len(), expected.len());
        for (name, value) in expected {
            assert_eq!(&workflow.extra[name], value);
        }
        let steps = workflow.steps.unwrap();
        assert_eq!(steps[0].disabled, None);
        assert_eq!(steps[0].extra["disabled"], json!([]));
        assert_eq!(steps[0].lang.as_deref(), Some("7"));
    }

    #[test]
    fn nested_object_without_its_id_is_kept_as_unknown() {
        let value = json!({"id": "p_1", "steps": [{"id": "c_1"}, {"id": null}]});
        let workflow: Workflow = from_value(&value).unwrap();
        assert_eq!(workflow.steps, None);
        assert_eq!(workflow.extra["steps"], value["steps"]);
        assert_eq!(serde_json::to_value(&workflow).unwrap(), value);
    }

    #[test]
    fn reason_has_the_path() {
        #[derive(Debug, Deserialize)]
        struct Own {
            #[serde(rename = "list")]
            _list: Vec<(u8, bool)>,
        }
        let reason = from_value::<Own>(&json!({"list": [[1, true], [2, "canary"]]})).unwrap_err();
        assert_eq!(
            reason.to_string(),
            "`list[1][1]` has the wrong type: expected a boolean"
        );
    }
}
