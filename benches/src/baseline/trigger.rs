//! An enum whose variant is determined by the prefix of an ID.

use serde::Deserialize;
use serde::de::{Deserializer, Error};
use serde_json::value::RawValue;

/// A trigger. `Other` holds one with an unknown prefix or unexpected properties.
#[derive(Debug)]
#[allow(missing_docs)]
pub enum Trigger<H, S, T, E, O> {
    Http(H),
    Source(S),
    Timer(T),
    Email(E),
    Other(O),
}

#[derive(Deserialize)]
struct Id<'a> {
    #[serde(default, borrow)]
    id: Option<std::borrow::Cow<'a, str>>,
}

/// Reads the text twice, which is faster than buffering the object. This works only with
/// JSON in memory.
impl<'de, H, S, T, E, O> Deserialize<'de> for Trigger<H, S, T, E, O>
where
    H: Deserialize<'de>,
    S: Deserialize<'de>,
    T: Deserialize<'de>,
    E: Deserialize<'de>,
    O: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&RawValue>::deserialize(deserializer)?.get();
        let id = serde_json::from_str::<Id<'_>>(text).ok();
        let id = id.and_then(|id| id.id).unwrap_or_default();
        let prefix = id.get(..3).unwrap_or_default();
        let known = match prefix {
            "hi_" => serde_json::from_str(text).ok().map(Self::Http),
            "dc_" => serde_json::from_str(text).ok().map(Self::Source),
            "ti_" => serde_json::from_str(text).ok().map(Self::Timer),
            "ei_" => serde_json::from_str(text).ok().map(Self::Email),
            _ => None,
        };
        match known {
            Some(known) => Ok(known),
            None => serde_json::from_str(text)
                .map(Self::Other)
                .map_err(D::Error::custom),
        }
    }
}
