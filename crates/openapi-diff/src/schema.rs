//! Whether every value of one schema is one of another, and where not.
//!
//! - `shape` reads a schema as alternatives without composition.
//! - `flatten` takes `allOf`, `oneOf`, `anyOf` and references apart into shapes.
//! - `accepts` holds one value against shapes.
//! - `compare` compares alternatives with alternatives, following properties and items.
//! - `matching` finds which shape answers to which; `narrow` compares one shape with one.
//! - `annotations` compares what schemas say beside their values; `discriminators` what tells
//!   alternatives apart.

mod accepts;
mod annotations;
mod compare;
mod discriminators;
mod flatten;
mod matching;
mod narrow;
mod objects;
mod scalars;
mod shape;

pub(crate) use compare::{Direction, Key, SchemaComparer};
