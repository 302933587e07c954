//! The `data` envelope of most responses.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// The payload of an object with a `data` property.
///
/// Implemented by hand: serde's derive would also accept an array, and would copy unknown
/// fields only to drop them.
pub(crate) struct Data<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Data<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(DataVisitor(PhantomData))
    }
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Property {
    Data,
    #[serde(other)]
    Other,
}

struct DataVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for DataVisitor<T> {
    type Value = Data<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut data = None;
        while let Some(property) = map.next_key()? {
            match property {
                Property::Data => data = Some(map.next_value()?),
                Property::Other => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        data.map(Data)
            .ok_or_else(|| A::Error::missing_field("data"))
    }
}

#[cfg(test)]
mod tests {
    use super::Data;

    fn data(json: &str) -> Result<Data<u8>, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn payload_is_the_data_property() {
        assert_eq!(data(r#"{"a": [1], "data": 7, "b": {}}"#).unwrap().0, 7);
        assert_eq!(data(r#"{"\u0064ata": 7}"#).unwrap().0, 7);
        // If a key is repeated, the last value wins, as in every object.
        assert_eq!(data(r#"{"data": 8, "data": 7}"#).unwrap().0, 7);
    }

    #[test]
    fn anything_else_is_rejected() {
        for json in ["[7]", "7", "{}", r#"{"data": null}"#] {
            assert!(data(json).is_err(), "{json}");
        }
        let error = data("[7]").err().unwrap().to_string();
        assert!(error.contains("expected an object with `data`"), "{error}");
    }
}
