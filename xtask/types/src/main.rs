//! Takes JSON through the types of `pipedream-client`.
//!
//! A program of its own, so that `cargo xtask` is built, and can mend the types,
//! where they do not compile.
//!
//! - `xtask-types round-trip` reads `[{"schema": …, "value": …}, …]` and writes
//!   `[{"value": …} | {"error": …}, …]`: each value decoded into the schema's type
//!   and encoded again.
//! - `xtask-types schemas` writes `{NAME: JSON Schema, …}`: what the types say of
//!   themselves.

use anyhow::{Context, Result, bail};
use pipedream_client::types;
use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// What is asked of the type of one schema.
struct TypeOf {
    name: &'static str,
    round_trip: fn(&Value) -> serde_json::Result<Value>,
    schema: fn() -> schemars::Schema,
}

macro_rules! types {
    ($($name:ident,)*) => {
        const TYPES: &[TypeOf] = &[$(TypeOf {
            name: stringify!($name),
            round_trip: round_trip::<types::$name>,
            schema: schema::<types::$name>,
        },)*];
    };
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));

fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<Value> {
    // Through text, as on the wire: a type may read a value otherwise than text.
    let decoded: T = serde_json::from_str(&value.to_string())?;
    serde_json::to_value(decoded)
}

fn schema<T: JsonSchema>() -> schemars::Schema {
    SchemaGenerator::default().into_root_schema_for::<T>()
}

fn main() -> Result<()> {
    let output = match std::env::args().nth(1).as_deref() {
        Some("round-trip") => {
            let asked: Value = serde_json::from_reader(std::io::stdin())
                .context("what is to be taken through the types is no JSON")?;
            let asked = asked.as_array().map(Vec::as_slice).unwrap_or_default();
            asked.iter().map(answer).collect::<Value>()
        }
        Some("schemas") => {
            let schemas = TYPES
                .iter()
                .map(|one| (one.name.to_owned(), (one.schema)().into()));
            Value::Object(schemas.collect::<Map<_, _>>())
        }
        _ => bail!("call it as `xtask-types round-trip` or `xtask-types schemas`"),
    };
    println!("{output}");
    Ok(())
}

fn answer(asked: &Value) -> Value {
    let found = TYPES.iter().find(|one| asked["schema"] == one.name);
    match found.map(|one| (one.round_trip)(&asked["value"])) {
        Some(Ok(value)) => json!({"value": value}),
        Some(Err(error)) => json!({"error": error.to_string()}),
        None => json!({"error": format!("no type stands for {}", asked["schema"])}),
    }
}
