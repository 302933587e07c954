//! Prop values from JSON and from types of the caller.

use serde::Serialize;
use serde_json::Value;

use crate::types::ConfiguredProps;
use crate::types::error::ConversionError;

impl ConfiguredProps {
    /// Creates props from a value that serializes to a JSON object, such as a struct or a map.
    ///
    /// # Errors
    ///
    /// Fails if the value serializes to something else, or cannot be serialized.
    ///
    /// ```
    /// use pipedream_client::types::ConfiguredProps;
    ///
    /// #[derive(serde::Serialize)]
    /// struct Feed<'a> {
    ///     url: &'a str,
    /// }
    ///
    /// let props = ConfiguredProps::from_serialize(&Feed { url: "https://rss.m.pipedream.net" })?;
    /// assert_eq!(props["url"], "https://rss.m.pipedream.net");
    /// # Ok::<(), pipedream_client::types::error::ConversionError>(())
    /// ```
    pub fn from_serialize(value: &(impl Serialize + ?Sized)) -> Result<Self, ConversionError> {
        match serde_json::to_value(value) {
            Ok(value) => value.try_into(),
            // The message of the error may contain a value.
            Err(_) => Err("the props cannot be serialized to JSON".into()),
        }
    }
}

/// Fails if the value is not an object.
///
/// ```
/// # let client = pipedream_client::Client::builder().api_key("abc123").build()?;
/// use serde_json::json;
///
/// let call = client.create_source().body_map(|body| {
///     body.component_id("sc_abc123").configured_props(json!({"url": "https://rss.m.pipedream.net"}))
/// });
/// # Ok::<(), pipedream_client::Error>(())
/// ```
impl TryFrom<Value> for ConfiguredProps {
    type Error = ConversionError;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        let found = match value {
            Value::Object(props) => return Ok(Self(props)),
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
        };
        Err(format!("expected a JSON object, found {found}").into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn props_convert_from_objects_only() {
        let props = ConfiguredProps::try_from(json!({"a": 1})).unwrap();
        assert_eq!(props["a"], 1);
        let map = std::collections::BTreeMap::from([("a", 1)]);
        assert_eq!(ConfiguredProps::from_serialize(&map).unwrap(), props);
        for (value, found) in [
            (json!(null), "null"),
            (json!(true), "a boolean"),
            (json!(7), "a number"),
            (json!("canary"), "a string"),
            (json!(["canary"]), "an array"),
        ] {
            let error = ConfiguredProps::from_serialize(&value).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("expected a JSON object, found {found}")
            );
        }
        let keys = std::collections::BTreeMap::from([((1, 2), "canary")]);
        let error = ConfiguredProps::from_serialize(&keys).unwrap_err();
        assert!(!error.to_string().contains("canary"), "{error}");
    }
}
