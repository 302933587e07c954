//! Decodes and encodes JSON with the types of `pipedream-client`.
//!
//! This is a separate program, because `cargo xtask` must still build, and regenerate the types, if
//! they do not compile.
//!
//! - `xtask-types round-trip` reads `[{"schema": NAME, "value": …}, …]` and writes
//!   `[{"value": …} | {"error": …}, …]`: each value decoded as the type of the schema and encoded
//!   again.
//! - `xtask-types schemas` writes `{NAME: JSON Schema, …}`, as schemars derives it from the types.

use anyhow::{Context, Result, bail};
use pipedream_client::types;
use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// The operations on the type of one schema.
struct SchemaType {
    name: &'static str,
    round_trip: fn(&Value) -> serde_json::Result<Value>,
    schema: fn() -> schemars::Schema,
}

macro_rules! types {
    ($($name:ident,)*) => {
        const TYPES: &[SchemaType] = &[$(SchemaType {
            name: stringify!($name),
            round_trip: round_trip::<types::$name>,
            schema: schema::<types::$name>,
        },)*];
    };
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));

fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<Value> {
    // Through text, as in a response: a type may decode a `Value` differently.
    let decoded: T = serde_json::from_str(&value.to_string())?;
    serde_json::to_value(decoded)
}

fn schema<T: JsonSchema>() -> schemars::Schema {
    SchemaGenerator::default().into_root_schema_for::<T>()
}

fn main() -> Result<()> {
    let output = match std::env::args().nth(1).as_deref() {
        Some("round-trip") => {
            let samples: Value = serde_json::from_reader(std::io::stdin())
                .context("standard input is not valid JSON")?;
            let samples = samples
                .as_array()
                .context("standard input is not an array")?;
            samples.iter().map(result).collect::<Value>()
        }
        Some("schemas") => {
            let schemas = TYPES
                .iter()
                .map(|it| (it.name.to_owned(), (it.schema)().into()));
            Value::Object(schemas.collect::<Map<_, _>>())
        }
        _ => bail!("usage: `xtask-types round-trip` or `xtask-types schemas`"),
    };
    println!("{output}");
    Ok(())
}

fn result(sample: &Value) -> Value {
    let schema_type = TYPES.iter().find(|it| sample["schema"] == it.name);
    match schema_type.map(|it| (it.round_trip)(&sample["value"])) {
        Some(Ok(value)) => json!({"value": value}),
        Some(Err(error)) => json!({"error": error.to_string()}),
        None => json!({"error": format!("schema {} has no type", sample["schema"])}),
    }
}
